from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from meetings.models import Purpose
from meetings.questions import BANK, BY_ID, STARTERS, chosen, key_of, moved_up

ids = st.lists(st.sampled_from(sorted(BY_ID)), unique=True, max_size=8)
own = st.lists(st.text(min_size=1, max_size=20), unique=True, max_size=4)


def keys(questions):
    return [key_of(question) for question in questions]


class TestBank:
    def test_has_thirty_questions_or_more_and_some_for_each_purpose(self):
        assert len(BANK) >= 30
        assert min(Counter(q.purpose for q in BANK).values()) >= 5
        assert {q.purpose for q in BANK} == set(Purpose)

    def test_says_nothing_twice(self):
        assert len({str(question.text) for question in BANK}) == len(BANK) == len(BY_ID)

    def test_asks_in_whole_questions(self):
        assert [str(q.text) for q in BANK if not str(q.text).endswith("?")] == []

    def test_knows_the_questions_to_start_with(self):
        assert 5 <= len(STARTERS) <= 10
        assert set(STARTERS) <= set(BY_ID)


class TestChosen:
    @given(ids, own)
    def test_has_what_was_picked_and_written_and_nothing_else(self, ids, own):
        assert keys(chosen(ids, own, [])) == list(dict.fromkeys([*ids, *own]))

    @given(ids, own, ids, own, st.randoms())
    def test_keeps_the_order_of_before(self, ids, own, later_ids, later_own, random):
        before = chosen(ids, own, [])
        random.shuffle(before)

        after = keys(chosen(later_ids, later_own, before))

        stayed = [key for key in keys(before) if key in after]
        assert after[: len(stayed)] == stayed

    def test_keeps_the_words_of_the_bank(self):
        assert chosen(["path-start"], ["Why freight?"], []) == [
            {"id": "path-start", "text": "How did you come to do what you do today?"},
            {"id": "", "text": "Why freight?"},
        ]


class TestMovedUp:
    questions = chosen(["path-start", "field-week"], ["Why freight?"], [])

    def test_changes_places_with_the_one_above(self):
        moved = moved_up(self.questions, "Why freight?")

        assert keys(moved) == ["path-start", "Why freight?", "field-week"]

    def test_leaves_the_first_where_it_is(self):
        assert moved_up(self.questions, "path-start") == self.questions

    def test_knows_nothing_of_strangers(self):
        assert moved_up(self.questions, "no such question") == self.questions
        assert moved_up([], "path-start") == []
