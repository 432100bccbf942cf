"""Business days of real places, and against a count that looks at every day by itself."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.business_days import add_business_days, business_days_between, is_business_day

PLACES = [
    ("US", "US-NC", "NC", {5, 6}),
    ("US", "US-NY", "NY", {5, 6}),
    ("DE", "DE-BY", "BY", {5, 6}),
    ("CA", "CA-QC", "QC", {5, 6}),
    ("GB", "GB-SCT", "SCT", {5, 6}),
    ("SA", "", None, {4, 5}),
    ("IL", "", None, {4, 5}),
    ("IR", "", None, {4}),
]
DAYS = st.dates(date(2015, 1, 1), date(2040, 1, 1))


class TestAddBusinessDays:
    def test_leaves_out_weekends_and_names_the_holidays_left_out(self):
        assert add_business_days(date(2026, 9, 1), 7, "US", "US-NC") == (
            date(2026, 9, 11),
            ["Labor Day"],
        )

    def test_knows_the_holidays_of_the_region(self):
        friday_in_nc, _ = add_business_days(date(2026, 11, 25), 1, "US", "US-NC")
        friday_in_ny, _ = add_business_days(date(2026, 11, 25), 1, "US", "US-NY")

        assert friday_in_nc == date(2026, 11, 30)
        assert friday_in_ny == date(2026, 11, 27)

    def test_knows_the_day_on_which_a_holiday_is_observed(self):
        assert add_business_days(date(2026, 7, 2), 1, "US", "US-NY") == (
            date(2026, 7, 6),
            ["Independence Day (observed)"],
        )

    def test_knows_new_year_observed_in_the_year_before(self):
        assert add_business_days(date(2021, 12, 30), 1, "US", "US-NY") == (
            date(2022, 1, 3),
            ["New Year's Day (observed)"],
        )

    def test_knows_the_weekend_of_the_country(self):
        assert add_business_days(date(2026, 6, 4), 1, "SA", "") == (date(2026, 6, 7), [])

    def test_knows_saturdays_on_which_people_work(self):
        assert is_business_day(date(2026, 8, 8), "HU", "")

    @pytest.mark.parametrize(("country", "region"), [("", ""), ("XX", ""), ("XX", "XX-YY")])
    def test_takes_monday_to_friday_where_nothing_is_known(self, country, region):
        assert add_business_days(date(2026, 12, 24), 2, country, region) == (
            date(2026, 12, 28),
            [],
        )

    def test_takes_the_country_where_the_region_has_no_holidays_of_its_own(self):
        day, names = add_business_days(date(2026, 7, 13), 1, "FR", "FR-IDF")

        assert (day, names) == (date(2026, 7, 15), ["National Day"])

    @pytest.mark.parametrize(("country", "region", "subdivision", "weekend"), PLACES)
    @given(start=DAYS, days=st.integers(0, 30))
    def test_counts_as_somebody_with_a_wall_calendar_does(
        self, country, region, subdivision, weekend, start, days
    ):
        years = range(2014, 2042)
        wall = holidays.country_holidays(country, subdiv=subdivision, years=years)
        free = set(wall.keys())

        found, names = add_business_days(start, days, country, region)

        passed = [start + timedelta(n) for n in range(1, (found - start).days + 1)]
        worked = [day for day in passed if day.weekday() not in weekend and day not in free]
        assert len(worked) == days
        assert found == (worked[-1] if worked else start)
        assert len(names) == sum(day in free and day.weekday() not in weekend for day in passed)


class TestBusinessDaysBetween:
    @given(start=DAYS, days=st.integers(0, 30))
    def test_undoes_the_addition(self, start, days):
        end, _ = add_business_days(start, days, "US", "US-NC")

        assert business_days_between(start, end, "US", "US-NC") == days

    def test_is_nothing_backwards(self):
        assert business_days_between(date(2026, 9, 11), date(2026, 9, 1), "US", "") == 0
