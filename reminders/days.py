"""On which day something is to be mailed to somebody. Pure."""

from datetime import datetime, time

from accounts.local_time import SkippedTimeError, to_utc
from reminders.models import Frequency


def day_to_look(now, zone, hour, last_day):
    """The local day in `zone` for which to look now what is to be mailed; None if for none.

    `last_day` is the one for which that was done last. Each local day has its turn once, whatever
    the clocks do, and wherever its owner goes: a day that comes twice counts once. An hour that is
    skipped counts as over.
    """
    local = now.astimezone(zone)
    is_new = last_day is None or local.date() > last_day
    return local.date() if is_new and local.hour >= hour else None


def moment_of(day, hour, zone):
    """The moment at which a clock in `zone` shows that hour of the day, or the next there is."""
    naive = datetime.combine(day, time(hour))
    try:
        return to_utc(naive, zone)
    except SkippedTimeError as skipped:
        return to_utc(skipped.next_valid, zone)


def is_day_of_digest(frequency, weekday, day):
    """Whether somebody who chose so gets a digest on that local day, if there is anything in it."""
    if frequency == Frequency.WEEKLY:
        return day.isoweekday() == weekday
    return frequency == Frequency.DAILY
