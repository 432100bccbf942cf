"""A due date out of words, as a table of them has it. Pure: no database, no clock."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from contacts.cadence import Calendar

COLUMNS = ["happened_at_utc", "place_country", "place_subdivision", "tz", "business_days"]
MOST_DAYS = 10_000


class UnreadableError(ValueError):
    """What was given makes no due date; the message says why."""


def due_date_of(*, happened_at_utc, place_country, place_subdivision, tz, business_days):
    """The local date at the place, so many business days after the moment it happened.

    All are words: the moment in ISO 8601, in UTC unless it says otherwise; ISO 3166 codes, of
    which the subdivision may leave out the country ("NC" for "US-NC") and either may be empty
    or unknown; an IANA time zone. Raises UnreadableError.
    """
    country, region = place_country.strip().upper(), place_subdivision.strip().upper()
    calendar = Calendar(_zone(tz.strip()), country, region)
    days = _days(business_days.strip())
    try:
        return calendar.due(calendar.day(_moment(happened_at_utc.strip())), days)[0]
    except OverflowError as error:
        raise UnreadableError(f"{happened_at_utc!r} is too near an end of the calendar.") from error


def _moment(text):
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UnreadableError(f"{text!r} is no ISO date and time.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _zone(name):
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # No such zone, no name, or a folder.
        raise UnreadableError(f"{name!r} is no time zone.") from error


def _days(text):
    if not (text.isascii() and text.isdigit() and int(text[:6]) <= MOST_DAYS and len(text) < 6):
        raise UnreadableError(f"{text!r} is no number of business days up to {MOST_DAYS}.")
    return int(text)
