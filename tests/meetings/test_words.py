from datetime import UTC, date, datetime

import pytest

from meetings.words import day_in_words, moment_in_words

TODAY = date(2026, 11, 24)


class TestDayInWords:
    @pytest.mark.parametrize(
        ("day", "words"),
        [
            (date(2026, 11, 24), "today"),
            (date(2026, 11, 25), "tomorrow"),
            (date(2026, 11, 23), "yesterday"),
            (date(2026, 11, 27), "in 3 days"),
            (date(2026, 11, 22), "2 days ago"),
        ],
    )
    def test_says_it_as_people_do(self, day, words):
        assert day_in_words(day, TODAY) == words


class TestMomentInWords:
    @pytest.mark.parametrize(
        ("moment", "words"),
        [
            (datetime(2026, 11, 25, 15, tzinfo=UTC), "tomorrow, 3 p.m."),
            (datetime(2026, 11, 26, 9, 30, tzinfo=UTC), "Thursday, 9:30 a.m."),
        ],
    )
    def test_says_it_as_people_do(self, moment, words):
        assert moment_in_words(moment, TODAY) == words
