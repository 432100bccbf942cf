"""Every requirement is answered, and what an answer names is there."""

import pytest

from tests.security.asvs import (
    APART,
    BY_DEPLOYMENT,
    MET,
    MISSING,
    PAGE,
    SUMMARY,
    answers,
    asked,
    counts,
    is_there,
    items,
    page,
    summary,
)

ROWS = answers()


def test_each_requirement_is_answered_once():
    assert len(asked()) == 253
    assert [(row.id, row.level) for row in ROWS] == list(asked().items())


def test_each_answer_has_a_reason_in_few_words_of_our_own():
    assert {row.verdict for row in ROWS} <= {MET, BY_DEPLOYMENT, APART, MISSING}
    assert [row.id for row in ROWS if not row.evidence.strip()] == []
    # The standard is under CC BY-SA: no sentence of it stands here.
    assert [row.id for row in ROWS if not 3 <= len(row.asked.split()) <= 10] == []


def test_what_an_answer_names_is_there():
    shown = [row for row in ROWS if row.verdict in {MET, BY_DEPLOYMENT}]

    assert [(row.id, item) for row in shown for item in items(row) if not is_there(item)] == []


def test_what_is_met_is_mostly_shown_by_tests():
    met = [row for row in ROWS if row.verdict == MET]

    assert sum("tests/" in row.evidence for row in met) > len(met) * 3 / 4


@pytest.mark.parametrize(
    "item",
    [
        "tests/security/test_asvs.py::test_of_another_name",
        "tests/security/test_asvs.py::TestNothing::test_at_all",
        "tests/security/test_nowhere.py",
        "docs/nowhere.md",
        "docs/security.md: words that do not stand there",
    ],
)
def test_what_is_not_there_is_noticed(item):
    assert not is_there(item)


def test_the_pages_say_what_the_table_says():
    text = SUMMARY.read_text()

    assert PAGE.read_text() == page(ROWS), "make asvs"
    assert counts(ROWS) in text, "make asvs"
    assert summary(text, ROWS) == text
