"""Days as people say them."""

from datetime import datetime

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext

register = template.Library()


@register.filter
def relative_day(day):
    """How far from today a date, or the local date of a moment, is: "in 2 days", "yesterday"."""
    if isinstance(day, datetime):
        day = timezone.localdate(day)
    days = (day - timezone.localdate()).days
    near = {-1: gettext("yesterday"), 0: gettext("today"), 1: gettext("tomorrow")}
    if days in near:
        return near[days]
    words = gettext("in %(days)d days") if days > 0 else gettext("%(days)d days ago")
    return words % {"days": abs(days)}


@register.filter
def short_day(moment):
    """The local date of a moment: "Nov 2", with the year when it is another one."""
    day = timezone.localdate(moment)
    return date_format(day, "M j" if day.year == timezone.localdate().year else "M j, Y")
