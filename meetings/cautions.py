"""What speaks against a moment for a meeting, seen from the other person's place. Pure.

Nothing is forbidden: whoever knows better, or was told so, keeps the moment.
"""

from datetime import time, timedelta
from typing import NamedTuple

from django.db.models import TextChoices
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from contacts.business_days import holiday_on, is_business_day

DAY_BEGINS, DAY_ENDS = time(8), time(18)


class Reason(TextChoices):
    HOLIDAY = "holiday", gettext_lazy("a holiday there")
    WEEKEND = "weekend", gettext_lazy("a weekend there")
    HOUR = "hour", gettext_lazy("an odd hour there")


class Caution(NamedTuple):
    """One thing that speaks against a moment, in a sentence."""

    reason: Reason
    text: str


def cautions(starts, minutes, country, region):
    """What speaks against a meeting that starts when their clock shows `starts`.

    `country` and `region` are ISO codes as in `contacts.business_days`; "" for not known.
    """
    found = [_about_day(starts.date(), country, region), _about_hour(starts, minutes)]
    return [caution for caution in found if caution]


def _about_day(day, country, region):
    words = date_format(day, "l, F j")
    if holiday := holiday_on(day, country, region):
        text = _("%(day)s is a holiday there: %(holiday)s.")
        return Caution(Reason.HOLIDAY, text % {"day": words, "holiday": holiday})
    if not is_business_day(day, country, region):
        text = _("%(day)s is on the weekend there.") % {"day": words}
        return Caution(Reason.WEEKEND, text)
    return None


def _about_hour(starts, minutes):
    ends = starts + timedelta(minutes=minutes)
    if starts.time() < DAY_BEGINS:
        text = _("It will be %(time)s there: few are at work so early.")
    elif ends > ends.combine(starts, DAY_ENDS, ends.tzinfo):
        text = _("It will be %(time)s there: for most the working day is over by six.")
    else:
        return None
    return Caution(Reason.HOUR, text % {"time": time_format(starts, "g:i a")})
