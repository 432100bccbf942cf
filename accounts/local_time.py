"""From what a clock on the wall says to the one moment that is meant."""

from datetime import UTC, timedelta


class SkippedTimeError(ValueError):
    """No clock there ever shows this time: it was put forward past it.

    `next_valid` is the first whole minute after it that exists, naive, as on that clock.
    """

    def __init__(self, next_valid):
        super().__init__(f"skipped; the next valid time is {next_valid:%Y-%m-%d %H:%M}")
        self.next_valid = next_valid


def to_utc(naive, zone):
    """The moment, in UTC, at which a clock in `zone` shows `naive`.

    A time that comes twice, when clocks are put back, means the earlier of the two: see
    `comes_twice`. Raises SkippedTimeError for a time that never comes, and OverflowError within
    a day of the ends of the calendar: refuse wild years first.
    """
    if _is_skipped(naive, zone):
        raise SkippedTimeError(_next_valid(naive, zone))
    return naive.replace(tzinfo=zone, fold=0).astimezone(UTC)


def comes_twice(naive, zone):
    """Whether a clock in `zone` shows `naive` twice, because it is put back."""
    first, second = (naive.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    return first > second


def _is_skipped(naive, zone):
    there_and_back = naive.replace(tzinfo=zone, fold=0).astimezone(UTC).astimezone(zone)
    return there_and_back.replace(tzinfo=None, fold=0) != naive.replace(fold=0)


def _next_valid(naive, zone):
    minute = naive.replace(second=0, microsecond=0)
    while _is_skipped(minute, zone):
        minute += timedelta(minutes=1)
    return minute
