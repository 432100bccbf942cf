"""Due dates against somebody with a wall calendar: 15 jurisdictions, every day of three years.

`make bench-guide` runs it. The days off are written down here: for the United States and Germany
from the rules of their laws, for the others as the raw list of days that `holidays` has, with the
weekend typed by hand; the counting shares no code with contacts.business_days.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays

from contacts.due_dates import due_date_of

YEARS = [2025, 2026, 2027]
COUNTS = [1, 2, 3, 5, 7, 10]
HOURS = [0, 3, 12, 23]  # In UTC; the local date differs at some of them.
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)

JURISDICTIONS = [  # Country, subdivision, time zone, weekend.
    ("US", "", "America/New_York", {SAT, SUN}),
    ("US", "US-NY", "America/New_York", {SAT, SUN}),
    ("US", "US-NC", "America/New_York", {SAT, SUN}),
    ("US", "US-HI", "Pacific/Honolulu", {SAT, SUN}),
    ("CA", "CA-QC", "America/Toronto", {SAT, SUN}),
    ("GB", "GB-SCT", "Europe/London", {SAT, SUN}),
    ("DE", "", "Europe/Berlin", {SAT, SUN}),
    ("DE", "DE-BY", "Europe/Berlin", {SAT, SUN}),
    ("CH", "CH-ZH", "Europe/Zurich", {SAT, SUN}),
    ("FR", "", "Europe/Paris", {SAT, SUN}),
    ("JP", "", "Asia/Tokyo", {SAT, SUN}),
    ("AU", "AU-VIC", "Australia/Melbourne", {SAT, SUN}),
    ("IL", "", "Asia/Jerusalem", {FRI, SAT}),
    ("SA", "", "Asia/Riyadh", {FRI, SAT}),
    ("ZZ", "", "Pacific/Auckland", {SAT, SUN}),
]


def nth(year, month, weekday, n):
    """The n-th such weekday of a month; the last one for -1."""
    days = [date(year, month, 1) + timedelta(k) for k in range(31)]
    found = [day for day in days if day.month == month and day.weekday() == weekday]
    return found[n - 1 if n > 0 else n]


def easter(year):
    """Easter Sunday, by the anonymous Gregorian computation."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114, 31)
    return date(year, month, day + 1)


def united_states(year):
    """The federal holidays, on the Friday before a Saturday and on the Monday after a Sunday."""
    fixed = [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)]
    days = [date(year, month, day) for month, day in fixed]
    shift = {SAT: -1, SUN: 1}
    observed = [day + timedelta(shift[day.weekday()]) for day in days if day.weekday() in shift]
    moving = [(1, MON, 3), (2, MON, 3), (5, MON, -1), (9, MON, 1), (10, MON, 2), (11, THU, 4)]
    return {*days, *observed, *(nth(year, *rule) for rule in moving)}


def germany(year):
    """The holidays that all states have."""
    fixed = [(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)]
    around = [easter(year) + timedelta(days) for days in (-2, 1, 39, 50)]
    return {*(date(year, month, day) for month, day in fixed), *around}


TYPED = {("US", ""): united_states, ("DE", ""): germany}


def days_off(country, subdivision):
    years = range(YEARS[0] - 1, YEARS[-1] + 3)
    if rule := TYPED.get((country, subdivision)):
        return {day for year in years for day in rule(year)}
    if country == "ZZ":
        return set()
    part = subdivision.partition("-")[2] or None
    return set(holidays.country_holidays(country, subdiv=part, years=years))


def mismatches(country, subdivision, zone, weekend):
    """(how many were compared, those that differ) of one jurisdiction."""
    first, last = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
    off = days_off(country, subdivision)
    span = [first - timedelta(2) + timedelta(n) for n in range((last - first).days + 60)]
    working = [day for day in span if day.weekday() not in weekend and day not in off]
    compared, wrong = 0, []
    for n in range((last - first).days + 1):
        moment = datetime.combine(first + timedelta(n), time(HOURS[n % len(HOURS)]), UTC)
        local = moment.astimezone(ZoneInfo(zone)).date()
        ahead = [day for day in working if day > local]
        for count in COUNTS:
            compared += 1
            found = due_date_of(
                happened_at_utc=moment.isoformat(),
                place_country=country,
                place_subdivision=subdivision,
                tz=zone,
                business_days=str(count),
            )
            if found != ahead[count - 1]:
                wrong.append((moment, count, found, ahead[count - 1]))
    return compared, wrong


def test_dates_are_those_of_a_wall_calendar():
    total, wrong = 0, {}
    for jurisdiction in JURISDICTIONS:
        compared, differing = mismatches(*jurisdiction)
        total += compared
        print(f"{jurisdiction[1] or jurisdiction[0]:7}{compared:8,} compared")  # noqa: T201
        if differing:
            wrong[jurisdiction[:2]] = (len(differing), differing[:3])
    print(f"{total:,} due dates, {sum(n for n, _some in wrong.values())} differ.")  # noqa: T201

    assert wrong == {}
