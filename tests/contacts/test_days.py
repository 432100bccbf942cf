from datetime import UTC, date, datetime

import pytest

from contacts.templatetags.days import relative_day, short_day


@pytest.fixture(autouse=True)
def _on_a_sunday(time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 22), "today"),
        (date(2026, 11, 23), "tomorrow"),
        (date(2026, 11, 21), "yesterday"),
        (date(2026, 11, 24), "in 2 days"),
        (date(2026, 11, 13), "9 days ago"),
        (datetime(2026, 11, 20, 23, tzinfo=UTC), "2 days ago"),
    ],
)
def test_says_how_far_a_day_is(day, words):
    assert relative_day(day) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 2, 15, tzinfo=UTC), "Nov 2"),
        (datetime(2025, 12, 31, 15, tzinfo=UTC), "Dec 31, 2025"),
    ],
)
def test_says_the_year_when_it_is_another(moment, words):
    assert short_day(moment) == words
