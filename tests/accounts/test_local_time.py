# ruff: noqa: DTZ001 - what a clock on the wall shows has no time zone.
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.local_time import SkippedTimeError, comes_twice, to_utc

NEW_YORK = ZoneInfo("America/New_York")
ZONES = [
    "America/New_York",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Europe/London",
    "Africa/Casablanca",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",  # Puts its clocks by half an hour.
    "Pacific/Apia",  # Left out a whole day.
    "UTC",
]
moments = st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))
wall_times = st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1))
zones = st.sampled_from(ZONES).map(ZoneInfo)


def wall(moment, zone):
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def next_valid(naive, zone):
    try:
        to_utc(naive, zone)
    except SkippedTimeError as error:
        return error.next_valid


class TestToUtc:
    def test_reads_an_ordinary_time(self):
        moment = to_utc(datetime(2026, 12, 1, 10), NEW_YORK)

        assert moment == datetime(2026, 12, 1, 15, tzinfo=UTC)
        assert moment.tzinfo is UTC

    def test_refuses_a_skipped_time_and_names_the_next(self):
        with pytest.raises(SkippedTimeError) as error:
            to_utc(datetime(2027, 3, 14, 2, 30), NEW_YORK)

        assert error.value.next_valid == datetime(2027, 3, 14, 3)
        assert "2027-03-14 03:00" in str(error.value)

    def test_refuses_a_skipped_day(self):
        with pytest.raises(SkippedTimeError) as error:
            to_utc(datetime(2011, 12, 30, 12), ZoneInfo("Pacific/Apia"))

        assert error.value.next_valid == datetime(2011, 12, 31)

    def test_takes_the_earlier_of_two(self):
        assert to_utc(datetime(2026, 11, 1, 1, 30), NEW_YORK) == datetime(
            2026, 11, 1, 5, 30, tzinfo=UTC
        )

    @given(wall_times, zones)
    def test_gives_what_the_clock_shows_or_the_next_time_that_exists(self, naive, zone):
        later = next_valid(naive, zone)

        if later is None:
            assert wall(to_utc(naive, zone), zone) == naive
        else:
            assert naive < later
            assert wall(to_utc(later, zone), zone) == later

    @given(moments, zones)
    def test_every_moment_is_reached_by_its_wall_time_or_comes_second(self, moment, zone):
        naive = wall(moment, zone)
        earliest = to_utc(naive, zone)

        assert earliest == moment or (earliest < moment and comes_twice(naive, zone))

    @given(st.integers(-180, 180), st.integers(2020, 2035))
    def test_is_right_around_the_spring_transition(self, minutes, year):
        skipped = datetime(year, 3, 8, 2) + timedelta(days=(6 - datetime(year, 3, 8).weekday()))
        naive = skipped + timedelta(minutes=minutes)

        expected = skipped + timedelta(hours=1) if 0 <= minutes < 60 else None
        assert next_valid(naive, NEW_YORK) == expected


class TestComesTwice:
    @pytest.mark.parametrize(("hour", "twice"), [(0, False), (1, True), (2, False), (12, False)])
    def test_is_so_in_the_hour_before_clocks_are_put_back(self, hour, twice):
        assert comes_twice(datetime(2026, 11, 1, hour, 15), NEW_YORK) is twice

    def test_is_not_so_in_a_skipped_hour(self):
        assert not comes_twice(datetime(2027, 3, 14, 2, 30), NEW_YORK)
