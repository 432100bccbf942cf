"""Which week a day is in: pure functions."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

DAYS = 7


@dataclass(frozen=True, order=True)
class Week:
    """Seven days, the first of them the one that the agency's weeks start on."""

    first: date

    @property
    def last(self):
        return self.first + timedelta(days=DAYS - 1)

    def earlier(self, weeks=1):
        return Week(self.first - timedelta(days=DAYS * weeks))

    def later(self, weeks=1):
        return self.earlier(-weeks)

    def __contains__(self, day):
        return self.first <= day <= self.last


def week_of(day, starts):
    """The Week with that day in it; `starts` is the `date.weekday` of each first day."""
    return Week(day - timedelta(days=(day.weekday() - starts) % DAYS))


def day_of(moment, zone):
    """The day that the calendar in the time zone shows at that moment."""
    return moment.astimezone(zone).date()


def moments(first, last, zone):
    """From when to when, the end excluded, those days last in the time zone."""
    return _midnight(first, zone), _midnight(last + timedelta(days=1), zone)


def _midnight(day, zone):
    # Where clocks are put forward at midnight, the offset before that gives the moment they are;
    # where midnight comes twice, the day begins with the first.
    return datetime.combine(day, time.min, zone).astimezone(UTC)
