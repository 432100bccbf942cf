from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.cautions import Reason, cautions

THERE = ZoneInfo("America/New_York")
TUESDAY = datetime(2026, 12, 1, 10, tzinfo=THERE)


def reasons(starts, minutes=20, country="US", region="US-NC"):
    return [caution.reason for caution in cautions(starts, minutes, country, region)]


class TestCautions:
    def test_are_none_on_a_working_day_at_ten(self):
        assert cautions(TUESDAY, 20, "US", "US-NC") == []

    def test_name_the_holiday(self):
        [caution] = cautions(datetime(2026, 12, 25, 10, tzinfo=THERE), 20, "US", "US-NC")

        assert caution.reason == Reason.HOLIDAY
        assert caution.text == "Friday, December 25 is a holiday there: Christmas Day."

    @pytest.mark.parametrize(("region", "found"), [("US-NC", [Reason.HOLIDAY]), ("US-NY", [])])
    def test_know_the_holidays_of_the_region(self, region, found):
        day_after_thanksgiving = datetime(2026, 11, 27, 10, tzinfo=THERE)

        assert reasons(day_after_thanksgiving, region=region) == found

    @pytest.mark.parametrize(
        ("day", "country", "found"),
        [
            (4, "US", []),
            (5, "US", [Reason.WEEKEND]),
            (6, "US", [Reason.WEEKEND]),
            (4, "AE", []),
            (4, "SA", [Reason.WEEKEND]),  # There it is Friday and Saturday.
            (6, "SA", []),
            (5, "XX", [Reason.WEEKEND]),
            (4, "", []),
        ],
    )
    def test_know_the_weekend_of_the_country(self, day, country, found):
        assert reasons(datetime(2026, 12, day, 10, tzinfo=THERE), 20, country, "") == found

    @pytest.mark.parametrize(
        ("hour", "minute", "minutes", "is_odd"),
        [
            (7, 59, 20, True),
            (8, 0, 20, False),
            (17, 40, 20, False),
            (17, 41, 20, True),
            (18, 0, 15, True),
            (23, 50, 20, True),
            (0, 0, 20, True),
        ],
    )
    def test_know_the_working_day(self, hour, minute, minutes, is_odd):
        starts = TUESDAY.replace(hour=hour, minute=minute)

        assert reasons(starts, minutes) == ([Reason.HOUR] if is_odd else [])

    def test_say_what_the_clock_shows_there(self):
        [early] = cautions(TUESDAY.replace(hour=6, minute=30), 20, "US", "")
        [late] = cautions(TUESDAY.replace(hour=19), 20, "US", "")

        assert early.text == "It will be 6:30 a.m. there: few are at work so early."
        assert late.text.startswith("It will be 7:00 p.m. there")

    @given(st.integers(-200_000, 200_000), st.integers(5, 480))
    def test_are_at_most_one_about_the_day_and_one_about_the_hour(self, hours, minutes):
        found = reasons(TUESDAY + timedelta(hours=hours), minutes)

        assert len(found) == len(set(found)) <= 2
        assert not {Reason.HOLIDAY, Reason.WEEKEND} <= set(found)

    def test_add_up(self):
        christmas_night = datetime(2026, 12, 25, 22, tzinfo=THERE) + timedelta(minutes=1)

        assert reasons(christmas_night) == [Reason.HOLIDAY, Reason.HOUR]
