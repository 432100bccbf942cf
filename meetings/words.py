"""Days and moments as people say them."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def day_in_words(day, today):
    """How far the date `day` is from `today`: "in 3 days", "yesterday"."""
    days = (day - today).days
    near = {-1: _("yesterday"), 0: _("today"), 1: _("tomorrow")}
    if days in near:
        return near[days]
    if days > 0:
        return ngettext("in %(days)d day", "in %(days)d days", days) % {"days": days}
    return ngettext("%(days)d day ago", "%(days)d days ago", -days) % {"days": -days}


def moment_in_words(moment, today):
    """A local moment within a few days of `today`, as in "tomorrow, 3 p.m."."""
    near = abs((moment.date() - today).days) <= 1
    day = day_in_words(moment.date(), today) if near else date_format(moment, "l")
    return f"{day}, {date_format(moment, 'P')}"
