"""Days as people say them."""

from datetime import datetime

from django import template
from django.utils import timezone
from django.utils.translation import gettext, ngettext

register = template.Library()


@register.filter
def relative_day(day):
    """How far from today a date, or the local date of a moment, is: "in 2 days", "yesterday"."""
    if isinstance(day, datetime):
        day = timezone.localdate(day)
    days = (day - timezone.localdate()).days
    if days in {-1, 0, 1}:
        return [gettext("today"), gettext("tomorrow"), gettext("yesterday")][days]
    if days > 0:
        return ngettext("in %(days)d day", "in %(days)d days", days) % {"days": days}
    return ngettext("%(days)d day ago", "%(days)d days ago", -days) % {"days": -days}
