"""One look a local day, whatever the clocks do and wherever people go."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reminders.days import day_to_look, is_day_of_digest, moment_of

QUARTER = timedelta(minutes=15)
NEW_YORK = ZoneInfo("America/New_York")
ZONES = st.sampled_from(
    ["America/New_York", "Pacific/Honolulu", "Pacific/Auckland", "Europe/Berlin", "Asia/Kathmandu"]
).map(ZoneInfo)
# Weeks in which clocks change in America or in Europe, and the other way in Auckland.
WEEKS = [(3, 6), (3, 27), (4, 3), (9, 25), (10, 23), (10, 30)]
STARTS = st.sampled_from([datetime(2026, month, day, tzinfo=UTC) for month, day in WEEKS])


def looks(start, hour, zone_at):
    """(the day, the local time) of each look within six days, by a worker that is there always."""
    last, found = None, []
    for n in range(6 * 96):
        now = start + n * QUARTER
        if day := day_to_look(now, zone_at(n), hour, last):
            last = day
            found.append((day, now.astimezone(zone_at(n))))
    return found


@given(STARTS, st.integers(0, 23), ZONES)
def test_each_day_has_its_turn_once_at_the_hour_or_the_next_there_is(start, hour, zone):
    found = looks(start, hour, lambda n: zone)

    days = [day for day, _local in found]
    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]
    assert len(days) >= 6
    for day, local in found[1:]:
        assert local.date() == day
        assert local == moment_of(day, hour, zone).astimezone(zone)


@given(STARTS, st.integers(0, 23), st.lists(ZONES, min_size=1, max_size=6))
def test_no_day_has_two_turns_wherever_somebody_goes(start, hour, zones):
    found = looks(start, hour, lambda n: zones[n // 96 % len(zones)])

    days = [day for day, _local in found]
    assert days == sorted(set(days))
    assert all(local.date() == day and local.hour >= hour for day, local in found)


@pytest.mark.parametrize(
    ("hour", "moment"),
    [
        (2, datetime(2026, 3, 8, 7, tzinfo=UTC)),  # Skipped: 3 there.
        (8, datetime(2026, 3, 8, 12, tzinfo=UTC)),
    ],
)
def test_a_skipped_hour_is_the_next(hour, moment):
    assert moment_of(moment.date(), hour, NEW_YORK) == moment


def test_an_hour_that_comes_twice_is_the_first():
    day = datetime(2026, 11, 1, tzinfo=UTC).date()

    assert moment_of(day, 1, NEW_YORK) == datetime(2026, 11, 1, 5, tzinfo=UTC)


def test_a_worker_that_was_away_looks_the_same_day_and_for_no_day_that_is_over():
    evening = datetime(2026, 11, 25, 23, tzinfo=UTC)
    monday = evening.date() - timedelta(days=2)

    assert day_to_look(evening, UTC, 8, monday) == evening.date()
    assert day_to_look(evening + timedelta(hours=2), UTC, 8, monday) is None


@pytest.mark.parametrize(("frequency", "days"), [("daily", 7), ("weekly", 1), ("never", 0)])
def test_a_digest_comes_as_often_as_one_chose(frequency, days):
    week = [datetime(2026, 11, 23 + n, tzinfo=UTC).date() for n in range(7)]

    assert sum(is_day_of_digest(frequency, 3, day) for day in week) == days
    assert is_day_of_digest("weekly", 3, week[2])
