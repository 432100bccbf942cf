import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.drafts.check import Draft, check
from contacts.drafts.starting_points import (
    OFFERED,
    STARTING_POINTS,
    fill,
    starting_points,
    with_gaps,
)
from contacts.letters import INVITATION_NOTE
from contacts.models import WRITTEN, OutreachKind
from norms.models import Acceptance, Approach, Channel

KNOWN = {
    "first name": "Dana",
    "last name": "Whitfield",
    "organization": "Harbor Freightways",
    "who introduced you": "Luis Ortega",
    "your name": "Maya Ellison",
}
SENSIBLE = KNOWN | {
    "their field": "freight planning",
    "what you would like to understand": "a quarterly forecast",
    "who or what you share": "Luis Ortega from the Tuesday table",
    "what of theirs you have read or seen": "your article on rail volumes",
    "your question": "which two numbers do you look at first",
    "where you met": "the Piedmont evening",
    "what they spoke about": "planning with the yard masters",
    "day of your message": "November 12",
    "day you met": "Tuesday",
    "one thing you learned": "forecasts are made with the yard masters, not for them",
    "what you will do with it": "visit two yards before I plan anything",
    "their advice": "visit two yards first",
    "what came of it": "one of them is showing me how they plan",
}
CUSTOMS = [
    (acceptance, approach) for acceptance in Acceptance.values for approach in Approach.values
]


def keys(text, point, channel, acceptance=Acceptance.UNKNOWN, approach=Approach.UNKNOWN):
    draft = Draft(
        kind=point.kind,
        channel=channel,
        text=text,
        contact_first_name="Dana",
        contact_last_name="Whitfield",
        organization="Harbor Freightways",
        sender_first_name="Maya",
        sender_last_name="Ellison",
        acceptance=acceptance,
        approach=approach,
        resources=("Piedmont evening",),
    )
    return {finding.key for finding in check(draft)}


def best(kind, channel, acceptance, approach, *, is_introduced=False):
    return starting_points(kind, channel, acceptance, approach, is_introduced=is_introduced)[0].key


@pytest.mark.parametrize("point", STARTING_POINTS, ids=lambda point: point.key)
class TestText:
    def test_filled_in_sensibly_passes_the_check(self, point):
        text = fill(point.text, SENSIBLE)

        assert "[" not in text
        for channel in point.ways:
            assert keys(text, point, channel) == set()

    def test_insists_on_its_gaps(self, point):
        text = fill(point.text, KNOWN)

        assert "[" in text
        assert "placeholder_left" in keys(text, point, point.ways[0])

    def test_fits_on_an_invitation_if_it_is_one(self, point):
        if point.kind == OutreachKind.ASK and Channel.LINKEDIN in point.ways:
            assert len(fill(point.text, SENSIBLE)) <= INVITATION_NOTE


@pytest.mark.parametrize("custom", CUSTOMS, ids=str)
def test_what_suits_a_place_is_what_the_check_advises_there(custom):
    for kind in WRITTEN:
        for channel in Channel.values:
            for is_introduced in [True, False]:
                point = starting_points(kind, channel, *custom, is_introduced=is_introduced)[0]
                text = fill(point.text, SENSIBLE)
                assert keys(text, point, channel, *custom) <= {"local_unusual"}, point.key


class TestStartingPoints:
    def test_there_are_some_for_every_message_and_way(self):
        for kind in WRITTEN:
            for channel in Channel.values:
                points = starting_points(kind, channel, "", "", is_introduced=False)
                assert 1 <= len(points) <= OFFERED

    def test_none_is_for_a_note_of_ones_own(self):
        assert starting_points("reply", "email", "", "", is_introduced=True) == []

    def test_begin_with_who_has_led_you_there(self):
        args = OutreachKind.ASK, Channel.EMAIL, Acceptance.UNKNOWN, Approach.UNKNOWN

        assert best(*args, is_introduced=True) == "ask-introduced"
        assert best(*args) == "ask-connected"

    def test_begin_with_what_people_decide_by(self):
        ask = OutreachKind.ASK, Channel.EMAIL

        assert best(*ask, Acceptance.WELCOME, Approach.TASK) == "ask-question"
        assert best(*ask, Acceptance.WELCOME, Approach.RELATIONSHIP) == "ask-connected"
        assert best(*ask, Acceptance.UNUSUAL, Approach.UNKNOWN) == "ask-met"

    def test_have_keys_of_their_own(self):
        found = [point.key for point in STARTING_POINTS]

        assert len(found) == len(set(found))
        assert all(re.fullmatch(r"[a-z-]{1,40}", key) for key in found)

    def test_have_no_gap_that_a_reader_would_not_understand(self):
        gaps = {gap for point in STARTING_POINTS for gap in re.findall(r"\[(.*?)\]", point.text)}

        assert gaps <= set(SENSIBLE)


class TestFill:
    def test_leaves_the_gaps_it_knows_nothing_for(self):
        text = fill("Dear [first name], at [organization]", {"first name": "Dana", "x": "y"})

        assert text == "Dear Dana, at [organization]"

    def test_takes_no_gap_out_of_what_it_fills_in(self):
        assert fill("[a]", {"a": "[b]", "b": "c"}) == "[b]"

    @given(st.text(max_size=80))
    def test_changes_nothing_else(self, text):
        assert fill(text, {}) == text


class TestWithGaps:
    def test_is_what_fill_would_fill(self):
        text = "Dear Dana,\n\nLuis Ortega of Harbor Freightways knows Danas.\n\nMaya Ellison"

        gaps = with_gaps(text, KNOWN)

        assert gaps.startswith("Dear [first name],\n\n[who introduced you] of [organization]")
        assert "Danas" in gaps
        assert fill(gaps, KNOWN) == text

    def test_finds_nothing_where_nothing_is_known(self):
        assert with_gaps("Dear Dana", {"first name": "", "last name": ""}) == "Dear Dana"
