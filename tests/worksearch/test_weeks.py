"""Which week a day is in, whatever clocks do."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worksearch.weeks import Week, day_of, moments, week_of

# Where clocks are changed by night, at midnight, by half an hour, or once went over a day.
ZONES = [
    *["America/New_York", "America/Los_Angeles", "America/Havana", "America/Santiago"],
    *["Asia/Beirut", "Australia/Lord_Howe", "Pacific/Apia", "UTC"],
]
days = st.dates(date(1990, 1, 1), date(2040, 12, 31))
starts = st.integers(0, 6)
instants = st.integers(0, 50 * 366 * 24 * 60).map(
    lambda minutes: datetime(1990, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
zones = st.sampled_from(ZONES).map(ZoneInfo)


@given(days, starts)
def test_a_week_is_seven_days_from_its_first_weekday(day, start):
    week = week_of(day, start)

    assert day in week
    assert week.first.weekday() == start
    assert week.last - week.first == timedelta(days=6)


@given(days, starts)
def test_every_day_is_in_one_week_alone(day, start):
    week = week_of(day, start)

    assert day not in week.earlier()
    assert day not in week.later()
    assert week.earlier().last + timedelta(days=1) == week.first
    assert week.later() == week_of(week.last + timedelta(days=1), start)


@given(instants, zones, starts)
def test_a_moment_is_in_the_moments_of_its_own_week(moment, zone, start):
    week = week_of(day_of(moment, zone), start)

    begin, end = moments(week.first, week.last, zone)

    assert begin <= moment < end


@given(days, zones, starts)
def test_weeks_leave_no_moment_out_and_none_is_in_two(day, zone, start):
    week = week_of(day, start)

    assert moments(week.first, week.last, zone)[1] == moments(*both(week.later()), zone)[0]


def both(week):
    return week.first, week.last


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        # Saturday at half past eleven by night in Seattle: in New York it is Sunday.
        (datetime(2026, 11, 22, 7, 30, tzinfo=UTC), "America/Los_Angeles", date(2026, 11, 21)),
        (datetime(2026, 11, 22, 7, 30, tzinfo=UTC), "America/New_York", date(2026, 11, 22)),
        # The hour that comes twice, and the day on which one is missing.
        (datetime(2026, 11, 1, 9, 30, tzinfo=UTC), "America/Los_Angeles", date(2026, 11, 1)),
        (datetime(2026, 3, 8, 7, 59, tzinfo=UTC), "America/Los_Angeles", date(2026, 3, 7)),
    ],
)
def test_the_day_is_that_where_one_lives(moment, zone, day):
    assert day_of(moment, ZoneInfo(zone)) == day


@pytest.mark.parametrize(
    ("sunday", "hours"),
    [(date(2026, 3, 8), 167), (date(2026, 11, 1), 169), (date(2026, 6, 7), 168)],
)
def test_a_week_is_as_long_as_clocks_make_it(sunday, hours):
    week = Week(sunday)

    begin, end = moments(week.first, week.last, ZoneInfo("America/New_York"))

    assert end - begin == timedelta(hours=hours)
