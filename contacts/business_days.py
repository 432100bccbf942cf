"""Which days are business days in a place. Pure: no database, no clock."""

from datetime import timedelta
from functools import lru_cache

import holidays

FRIDAY = 4


def add_business_days(start, days, country, region, off=()):
    """The day that is `days` business days after the date `start`, and the holidays in between.

    `country` is ISO 3166-1 ("US"), `region` ISO 3166-2 ("US-NC") or "". A country that is not
    known has Monday to Friday and no holidays. `off` are spans of days that do not count at all,
    each its first and its last date. Returns the date and the names of the holidays that were
    not counted because they fell on a weekday.
    """
    day, skipped = start, []
    while days > 0:
        day += timedelta(days=1)
        if any(first <= day <= last for first, last in off):
            continue
        if is_business_day(day, country, region):
            days -= 1
        elif name := _holiday_on_a_weekday(day, country, region):
            skipped.append(name)
    return day, skipped


def business_days_between(start, end, country, region):
    """How many business days come after the date `start`, up to and including the date `end`."""
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    return sum(is_business_day(day, country, region) for day in days)


def is_business_day(day, country, region):
    """Whether people there work on the date `day`: neither weekend nor public holiday."""
    calendar = _calendar(country, region, day.year)
    return day.weekday() <= FRIDAY if calendar is None else calendar.is_working_day(day)


def holiday_on(day, country, region):
    """The name of the public holiday there on the date `day`, weekend or not; "" for none."""
    calendar = _calendar(country, region, day.year)
    return "" if calendar is None else calendar.get(day, "")


def is_known(country):
    """Whether the weekend and the holidays of the country are known."""
    return country in holidays.list_supported_countries()


def _holiday_on_a_weekday(day, country, region):
    calendar = _calendar(country, region, day.year)
    return None if calendar is None or calendar.is_weekend(day) else calendar[day]


@lru_cache(maxsize=2000)
def _calendar(country, region, year):
    """Public holidays of one year, observed ones and moved workdays too; None if not known.

    The first calendar of a country takes some milliseconds, after that it costs nothing.
    """
    of_country = {"country": country, "years": year, "expand": False, "language": "en_US"}
    if not is_known(country):
        return None
    subdivision = region.removeprefix(f"{country}-")
    if subdivision in holidays.list_supported_countries()[country]:
        of_country["subdiv"] = subdivision
    return holidays.country_holidays(**of_country)
