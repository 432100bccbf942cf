"""Which few things a seeker is shown today."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from contacts.agenda import GROUPS, RANKS, SHOWN, TO_ASK_SHOWN, choose
from contacts.models import Step

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)
TODAY = date(2026, 11, 24)


def person(step, days):
    """Somebody whose step is due so many days after today."""
    return SimpleNamespace(next_step=step, why={}, due_on=TODAY + timedelta(days=days))


PEOPLE = st.lists(st.builds(person, st.sampled_from(Step), st.integers(-400, 7)), max_size=30)


@given(PEOPLE, st.integers(1, 50))
def test_chooses_no_more_than_asked_for_and_few_people_to_ask(people, limit):
    chosen = choose(people, NOW, limit)

    assert len(chosen) <= limit
    assert all(one in people for one in chosen)
    assert sum(one.next_step == Step.ASK for one in chosen) <= TO_ASK_SHOWN


@given(PEOPLE)
def test_leaves_out_nothing_that_is_due_for_something_ahead(people):
    chosen = choose(people, NOW, SHOWN)
    left_out = [p for p in people if p not in chosen and p.next_step != Step.ASK]

    if any(one.due_on <= TODAY for one in left_out):
        assert all(one.due_on <= TODAY for one in chosen)


@given(PEOPLE)
def test_leaves_out_no_thanks_for_something_that_can_wait_longer(people):
    chosen = choose(people, NOW, SHOWN)
    due = [p for p in people if p.due_on <= TODAY and p.next_step != Step.ASK]
    left_out = [RANKS[one.next_step] for one in due if one not in chosen]
    taken = [RANKS[one.next_step] for one in due if one in chosen]

    assert not left_out or not taken or min(left_out) >= max(taken)


def test_takes_what_became_due_last_first_and_what_is_ahead_in_order():
    people = [person(Step.FOLLOW_UP, days) for days in [5, -30, 2, 0, -1]]

    days = [(one.due_on - TODAY).days for one in choose(people, NOW, 4)]

    assert days == [0, -1, -30, 2]


def test_every_step_has_a_group():
    assert sorted(step for _title, steps in GROUPS for step in steps) == sorted(Step)
