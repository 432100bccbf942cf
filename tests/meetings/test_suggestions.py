from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.bank import BANK
from meetings.models import Purpose, Seniority, Situation, Way
from meetings.suggestions import (
    CONVERSATION,
    FEWEST,
    MOST,
    Facts,
    fits,
    reason,
    suggestion_count,
    suggestions,
)

some_facts = st.builds(
    Facts,
    purposes=st.lists(st.sampled_from(Purpose), unique=True).map(tuple),
    seniority=st.sampled_from(Seniority),
    words=st.sampled_from(["", "Head of"]),
    way=st.sampled_from(Way),
    situation=st.sampled_from(["", *Situation]),
)
counts = st.integers(0, 20)


def facts(**known):
    nothing = {
        "purposes": (),
        "seniority": Seniority.DOES,
        "words": "",
        "way": Way.VIDEO,
        "situation": "",
    }
    return Facts(**nothing | known)


def question(question_id):
    return next(q for q in BANK if q.id == question_id)


class TestSuggestions:
    @given(some_facts, counts)
    def test_are_as_many_as_asked_for_and_never_twice_the_same(self, facts, count):
        found = [suggestion.question.id for suggestion in suggestions(BANK, facts, count)]

        assert len(found) == min(count, len(found))
        assert len(set(found)) == len(found)

    @given(some_facts, st.integers(FEWEST, MOST))
    def test_fill_the_number_from_this_bank(self, facts, count):
        assert len(suggestions(BANK, facts, count)) == count

    @given(some_facts, counts)
    def test_are_of_the_purposes_that_are_wanted_in_equal_shares(self, facts, count):
        wanted = facts.purposes or tuple(Purpose)

        of_purpose = Counter(s.question.purpose for s in suggestions(BANK, facts, count))

        assert set(of_purpose) <= set(wanted)
        shares = [of_purpose[purpose] for purpose in wanted]
        assert max(shares) - min(shares) <= 1
        assert min(shares) >= 1 or count < len(wanted)

    @given(some_facts, counts)
    def test_fit_and_explain_themselves_in_a_few_words(self, facts, count):
        for suggestion in suggestions(BANK, facts, count):
            assert fits(suggestion.question, facts)
            assert suggestion.reason == reason(suggestion.question, facts)
            assert 3 <= len(suggestion.reason.split()) <= 12

    @given(some_facts, counts)
    def test_stand_in_the_order_of_a_conversation(self, facts, count):
        order = [CONVERSATION.index(s.question.purpose) for s in suggestions(BANK, facts, count)]

        assert order == sorted(order)

    @given(some_facts, counts)
    def test_are_the_same_every_time(self, facts, count):
        assert suggestions(BANK, facts, count) == suggestions(BANK, facts, count)

    @given(some_facts, counts, st.integers(1, 10))
    def test_know_no_question_that_is_not_in_the_bank(self, facts, count, size):
        bank = BANK[:: len(BANK) // size]

        assert {s.question for s in suggestions(bank, facts, count)} <= set(bank)

    def test_let_every_reason_have_its_turn(self):
        found = suggestions(
            BANK,
            facts(seniority=Seniority.LEADS, words="Head of", situation=Situation.NEW_IN_TOWN),
            6,
        )

        assert {suggestion.reason for suggestion in found} == {
            "for somebody who leads people: “Head of”",
            "good with anybody",
            "for a video call",
            "for somebody new in town, like you",
        }

    def test_speak_of_the_past_with_somebody_who_has_retired(self):
        found = suggestions(BANK, facts(seniority=Seniority.RETIRED), 10)

        assert not {"field-week", "path-start"} & {s.question.id for s in found}
        assert "path-retired-story" in {s.question.id for s in found}


class TestReason:
    @pytest.mark.parametrize(
        ("question_id", "words"),
        [
            ("field-surprise", "good with anybody"),
            ("field-week", "good with anybody"),  # With all who have not retired.
            ("path-retired-story", "for somebody who has retired"),
            ("field-video-show", "for a video call"),
            ("advice-test", "for somebody who changes fields, like you"),
            ("field-does-craft", "for somebody who does the work"),
        ],
    )
    def test_says_what_it_suits_or_else_whom_it_is_meant_for(self, question_id, words):
        known = facts(situation=Situation.CHANGING)

        assert reason(question(question_id), known) == words

    def test_names_the_first_where_nothing_suits(self):
        assert reason(question("advice-test"), facts()) == "for somebody who is exploring, like you"


class TestSuggestionCount:
    def test_is_a_few_more_than_there_is_time_for(self):
        assert [suggestion_count(n) for n in (1, 3, 4, 7, 9, 100)] == [5, 5, 6, 9, 10, 10]
