from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.agenda import agenda, question_count, timetable
from norms.models import Approach

lengths = st.integers(5, 480)
approaches = st.sampled_from(Approach)


class TestAgenda:
    @given(lengths, approaches)
    def test_fills_the_meeting_without_gaps(self, minutes, approach):
        parts = agenda(minutes, approach)

        assert sum(part.minutes for part in parts) == minutes
        assert [part.start for part in parts] == [0, *[part.end for part in parts[:-1]]]
        assert parts[-1].end == minutes

    @given(lengths, approaches)
    def test_gives_every_part_time_and_questions_the_most(self, minutes, approach):
        opening, questions, closing = agenda(minutes, approach)

        assert opening.minutes >= 1
        assert closing.minutes >= 1
        assert questions.minutes > opening.minutes + closing.minutes

    @pytest.mark.parametrize(
        ("minutes", "plan"),
        [
            (15, [(0, 1), (1, 12), (12, 15)]),
            (20, [(0, 2), (2, 16), (16, 20)]),
            (30, [(0, 3), (3, 24), (24, 30)]),
        ],
    )
    def test_plans_the_lengths_that_are_offered(self, minutes, plan):
        assert [(part.start, part.end) for part in agenda(minutes)] == plan

    def test_takes_more_time_to_begin_where_people_decide_by_relationship(self):
        opening = agenda(20, Approach.RELATIONSHIP)[0]

        assert opening.minutes == 4
        assert "whom you both know" in opening.what

    def test_asks_early_where_people_decide_by_task(self):
        assert "your most important question" in agenda(20, Approach.TASK)[0].what

    def test_closes_with_the_two_questions_that_matter(self):
        closing = agenda(20)[-1]

        assert "Who else should I talk to? May I use your name?" in closing.what


class TestTimetable:
    def test_says_what_the_clock_shows(self):
        starts = datetime(2026, 12, 1, 23, 55, tzinfo=UTC)

        clock = [
            (f"{begins:%H:%M}", f"{ends:%H:%M}")
            for _part, begins, ends in timetable(agenda(20), starts)
        ]

        assert clock == [("23:55", "23:57"), ("23:57", "00:11"), ("00:11", "00:15")]


class TestQuestionCount:
    @given(lengths)
    def test_is_one_or_more(self, minutes):
        assert question_count(minutes) >= 1

    def test_grows_with_the_meeting(self):
        assert [question_count(minutes) for minutes in (15, 20, 30)] == [3, 4, 7]
