"""The check says about the messages it was tuned on what their labels say; see README.md."""

import json
from collections import Counter
from pathlib import Path

import pytest

from contacts.drafts.check import Draft, check
from contacts.drafts.lines import read_line
from tests.contacts.drafts.sentences import CONCRETE, VAGUE

HERE = Path(__file__).parent


@pytest.mark.parametrize(
    "name",
    [
        "tuning",
        "tuning_second",
        "tuning_third",
        "tuning_fourth",
        "tuning_fifth",
        "tuning_sixth",
        "letters",
        "letters_second",
        "letters_third",
        "letters_fourth",
    ],
)
def test_agrees_with_the_labels(name):
    right, wrong, missed = Counter(), Counter(), Counter()
    for line in (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        labels = set(json.loads(line)["findings"])
        found = {finding.key for finding in check(read_line(line)[1])}
        right.update(labels & found)
        wrong.update(found - labels)
        missed.update(labels - found)

    assert right.total() >= 0.95 * (right + wrong).total(), wrong
    assert right.total() >= 0.95 * (right + missed).total(), missed


def task(text, channel="email"):
    draft = Draft("ask", channel, text, "Dana", "Whitfield", approach="task")
    return "local_task" in {finding.key for finding in check(draft)}


class TestWhereTheTaskDecides:
    @pytest.mark.parametrize("question", CONCRETE)
    def test_a_concrete_question_and_a_call_will_do(self, question):
        assert not task(f"Hi Dana,\n\n{question} Could I call you for ten minutes?")
        assert task(f"Hi Dana,\n\n{question} Could we meet for ten minutes?")
        assert not task(f"Hi Dana,\n\n{question} Ten minutes?", channel="phone")

    @pytest.mark.parametrize("question", VAGUE)
    def test_a_vague_one_will_not(self, question):
        assert task(f"Hi Dana,\n\n{question} Could I call you for ten minutes?")
