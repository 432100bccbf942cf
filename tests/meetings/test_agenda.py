from hypothesis import given
from hypothesis import strategies as st

from meetings.agenda import agenda, question_count

lengths = st.integers(5, 480)


class TestAgenda:
    @given(lengths)
    def test_fills_the_meeting_without_gaps(self, minutes):
        parts = agenda(minutes)

        assert sum(part.minutes for part in parts) == minutes
        assert [part.start for part in parts] == [0, *[part.end for part in parts[:-1]]]
        assert parts[-1].end == minutes

    @given(lengths)
    def test_gives_every_part_time_and_questions_the_most(self, minutes):
        opening, questions, closing = agenda(minutes)

        assert opening.minutes >= 1
        assert closing.minutes >= 1
        assert questions.minutes > opening.minutes + closing.minutes

    def test_plans_twenty_minutes(self):
        assert [(part.start, part.end) for part in agenda(20)] == [(0, 2), (2, 16), (16, 20)]

    def test_closes_with_the_two_questions_that_matter(self):
        closing = agenda(20)[-1]

        assert "Who else should I talk to? May I use your name?" in closing.what


class TestQuestionCount:
    @given(lengths)
    def test_is_one_or_more(self, minutes):
        assert question_count(minutes) >= 1

    def test_grows_with_the_meeting(self):
        assert [question_count(minutes) for minutes in (15, 20, 30)] == [3, 4, 7]
