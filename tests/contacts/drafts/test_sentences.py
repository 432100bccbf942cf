"""Single sentences, by finding: what is meant, and what only looks like it."""

import pytest

from contacts.drafts.check import Draft, check
from contacts.drafts.lengths import lengths
from tests.contacts.drafts.defaults import DEFAULTS
from tests.contacts.drafts.families import FAMILIES
from tests.contacts.drafts.sentences import (
    CONNECTED,
    GREETINGS,
    LEARNED,
    PLACEHOLDERS,
    SENTENCES,
    TIMES,
    UNCONNECTED,
    UNLEARNED,
)
from tests.contacts.drafts.structures import STRUCTURES
from tests.contacts.drafts.voices import VOICES

MOSTLY = 0.84  # Of the sentences that the structure of a sentence is to be enough for.


def rows(text):
    return [line.strip() for line in text.strip().splitlines()]


def found(text, key, kind="ask", **more):
    """The words that are marked, or None where the finding is not there."""
    names = {"contact_first_name": "Dana", "contact_last_name": "Whitfield"}
    sender = {"sender_first_name": "Maya", "sender_last_name": "Lind", "organization": "Acme"}
    draft = Draft(kind, "email", text, **names | sender | more)
    for finding in check(draft):
        if finding.key == key:
            return [text[start:end] for start, end in finding.spans]
    return None


@pytest.mark.parametrize("key", SENTENCES)
class TestPhrases:
    def test_finds_what_is_meant(self, key):
        missed = [row for row in rows(SENTENCES[key][0]) if not found(letter(row), key)]

        assert missed == []

    def test_leaves_what_only_looks_like_it(self, key):
        marked = {row: found(letter(row), key) for row in rows(SENTENCES[key][1])}

        assert {row: words for row, words in marked.items() if words} == {}


EVERY_VOICE = [
    (key, kind, *texts)
    for both in (VOICES, FAMILIES, DEFAULTS)
    for (key, kind), texts in both.items()
]


@pytest.mark.parametrize(("key", "kind", "meant", "innocent"), EVERY_VOICE)
class TestOtherVoices:
    def test_finds_what_is_meant(self, key, kind, meant, innocent):
        meant = rows(meant)

        assert [row for row in meant if found(with_row(row, key), key, kind) is None] == []

    def test_leaves_what_only_looks_like_it(self, key, kind, meant, innocent):
        innocent = rows(innocent)

        assert [row for row in innocent if found(with_row(row, key), key, kind) is not None] == []


@pytest.mark.parametrize(("key", "kind"), STRUCTURES)
def test_structure_is_mostly_enough(key, kind):
    meant, innocent = map(rows, STRUCTURES[key, kind])

    seen = [row for row in meant if found(letter(row), key, kind) is not None]
    left = [row for row in innocent if found(letter(row), key, kind) is None]

    assert len(seen) >= MOSTLY * len(meant)
    assert len(left) >= MOSTLY * len(innocent)


def with_row(row, key):
    """A letter with the sentence; a greeting is a line of its own."""
    return f"{row}\n\nI hope so.\n\nMaya" if key == "wrong_name" else letter(row)


def letter(sentence):
    return f"Hi Dana,\n\n{sentence}\n\nMaya"


@pytest.mark.parametrize(("text", "minutes"), TIMES.items())
def test_reads_how_long(text, minutes):
    found = lengths(text, 0, len(text))

    assert max((length.minutes for length in found), default=0) == minutes
    assert all(text[one.start : one.end].strip() for one in found)


@pytest.mark.parametrize(("greeting", "first", "last", "wrong"), GREETINGS)
def test_knows_who_is_greeted(greeting, first, last, wrong):
    names = {"contact_first_name": first, "contact_last_name": last}

    words = found(f"{greeting}\n\nThank you for the map.", "wrong_name", "update", **names)

    assert words == ([wrong] if wrong else None)


@pytest.mark.parametrize(("text", "gap"), PLACEHOLDERS)
def test_finds_gaps_that_are_left(text, gap):
    assert found(text, "placeholder_left", "update") == ([gap] if gap else None)


class TestConnection:
    @pytest.mark.parametrize("sentence", rows(CONNECTED))
    def test_sees_a_reason(self, sentence):
        assert found(letter(sentence), "no_connection") is None

    @pytest.mark.parametrize("sentence", rows(UNCONNECTED))
    def test_takes_no_commonplace_for_a_reason(self, sentence):
        assert found(letter(sentence), "no_connection") == []


class TestLearned:
    @pytest.mark.parametrize("sentence", rows(LEARNED))
    def test_sees_what_was_learned(self, sentence):
        assert found(letter(sentence), "nothing_learned", "thank_you") is None

    @pytest.mark.parametrize("sentence", rows(UNLEARNED))
    def test_takes_no_praise_for_it(self, sentence):
        assert found(letter(sentence), "nothing_learned", "thank_you") == []
