"""What counts as a day at the contact's place, and which days the seeker is away."""

from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from contacts.business_days import add_business_days, is_known

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Calendar:
    """The clock, the weekend and the holidays of a place, and the pauses of a seeker.

    A pause is a pair of dates, its first and its last day. Its days are not counted, so that
    dates move on past it.
    """

    zone: tzinfo
    country: str = ""
    region: str = ""
    pauses: tuple[tuple[date, date], ...] = ()

    def day(self, moment):
        """The local date there: day 0 of every count is that of the moment it happened."""
        return moment.astimezone(self.zone).date()

    def due(self, since, business_days):
        """The date so many business days after the date `since`, and facts for the reason."""
        due_on, skipped = add_business_days(
            since, business_days, self.country, self.region, off=self.pauses
        )
        why = {"days": business_days, "since": since.isoformat(), "skipped": skipped}
        if any(first <= due_on and since < last for first, last in self.pauses):
            why["paused"] = True
        return due_on, why if is_known(self.country) else why | {"unknown": True}

    def after_pause(self, day):
        """The date `day`, or the first one after it on which the seeker is there."""
        while any(first <= day <= last for first, last in self.pauses):
            day += DAY
        return day
