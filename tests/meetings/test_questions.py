from hypothesis import given
from hypothesis import strategies as st

from meetings.bank import BY_ID
from meetings.questions import key_of, moved, ordered, picked, with_own, without

ids = st.lists(st.sampled_from(sorted(BY_ID)), unique=True, max_size=8)
places = st.integers(0, 30)


@st.composite
def some_questions(draw):
    """The questions of a meeting: some from the bank and some own, in any order."""
    words = st.text(min_size=1, max_size=20).filter(lambda text: text not in BY_ID)
    own = draw(st.lists(words, unique=True, max_size=4))
    questions = picked(draw(ids), [])
    for text in own:
        questions = with_own(questions, text)
    return draw(st.permutations(questions))


def keys(questions):
    return [key_of(question) for question in questions]


class TestPicked:
    @given(ids, some_questions())
    def test_has_what_is_picked_and_the_seekers_own_and_nothing_else(self, ids, before):
        own = {key_of(question) for question in before if not question["id"]}

        after = keys(picked(ids, before))

        assert set(after) == {*ids, *own}
        assert len(after) == len(set(after))

    @given(ids, some_questions())
    def test_keeps_the_order_of_before_and_puts_new_ones_last(self, ids, before):
        after = keys(picked(ids, before))

        stayed = [key for key in keys(before) if key in after]
        assert after[: len(stayed)] == stayed

    def test_keeps_the_words_of_the_bank(self):
        assert picked(["path-start"], [{"id": "", "text": "Why freight?"}]) == [
            {"id": "", "text": "Why freight?"},
            {"id": "path-start", "text": "How did you come to do what you do today?"},
        ]


class TestWithOwn:
    @given(some_questions(), st.text(min_size=1))
    def test_twice_is_once(self, before, text):
        once = with_own(before, text)

        assert once[: len(before)] == before
        assert with_own(once, text) == once

    def test_does_not_repeat_a_question_of_the_bank(self):
        before = picked(["path-start"], [])

        assert with_own(before, "How did you come to do what you do today?") == before


class TestMoved:
    @given(some_questions(), places, st.randoms())
    def test_puts_one_into_its_place_and_leaves_the_order_of_the_others(
        self, before, place, random
    ):
        key = random.choice([*keys(before), "a stranger"])

        after = moved(before, key, place)

        assert without(after, key) == without(before, key)
        assert len(after) == len(before)
        if key in keys(before):
            assert keys(after).index(key) == min(place, len(before) - 1)
        assert moved(after, key, place) == after


class TestOrdered:
    @given(some_questions(), st.randoms())
    def test_takes_any_order(self, before, random):
        wanted = random.sample(keys(before), len(before))

        assert keys(ordered(before, wanted)) == wanted

    @given(some_questions(), st.randoms())
    def test_puts_those_that_are_named_first(self, before, random):
        named = random.sample(keys(before), len(before) // 2)
        others = [key for key in keys(before) if key not in named]

        assert keys(ordered(before, named)) == [*named, *others]

    @given(some_questions(), st.lists(st.text(max_size=5)))
    def test_loses_and_makes_nothing(self, before, wanted):
        after = ordered(before, wanted)

        assert sorted(keys(after)) == sorted(keys(before))
        assert ordered(after, wanted) == after
