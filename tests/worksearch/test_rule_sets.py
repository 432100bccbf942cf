"""The file of rule sets: whole, sourced, and refused if it is not."""

from datetime import date

import pytest

from worksearch.choices import Answer, Detail, Kind
from worksearch.rule_sets import OWN, RULE_SETS, RuleSet, rule_set_choices, rule_set_from

FACTS = {"us-wa": 3, "us-wi": 4, "us-ct": 3, "us-ne": 5, "us-me": 1}


def test_each_state_has_its_minimum():
    assert {key: rules.weekly_minimum for key, rules in RULE_SETS.items()} == FACTS


@pytest.mark.parametrize("rules", RULE_SETS.values(), ids=lambda rules: rules.name)
def test_every_rule_set_says_who_decides_where_it_stands_and_when_that_was_checked(rules):
    assert rules.agency
    assert all(source.name and source.url.startswith("https://") for source in rules.sources)
    assert date(2026, 1, 1) <= rules.checked_on
    assert rules.sources


def test_washington_alone_names_the_informational_interview():
    named = [key for key, rules in RULE_SETS.items() if Kind.INFORMATIONAL in rules.counts]

    assert named == ["us-wa"]
    assert "30 days after the end of your benefit year" in RULE_SETS["us-wa"].retention


def test_nebraska_wants_these_details():
    wanted = [Detail.EMPLOYER, Detail.PERSON, Detail.REACH, Detail.METHOD, Detail.JOB]

    assert RULE_SETS["us-ne"].wanted == wanted


def test_every_kind_has_one_answer_and_what_nobody_said_is_not_known():
    rules = RULE_SETS["us-me"]

    kinds = [kind for answer in Answer for kind, _remark in rules.kinds(answer)]

    assert sorted(kinds) == sorted(Kind)
    assert rules.answer(Kind.OTHER) == Answer.UNKNOWN
    assert rules.retention == ""


@pytest.mark.parametrize(
    "wrong",
    [
        {"counts": ["bowling"]},
        {"counts": ["ask"], "does_not_count": ["ask"]},
        {"details": ["shoe_size"]},
        {"remarks": {"bowling": "on Sundays"}},
        {"wekly_minimum": 3},
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused(wrong):
    with pytest.raises((TypeError, ValueError)):
        rule_set_from("us-xx", {"name": "Nowhere", **wrong})


def test_a_rule_set_may_say_little():
    rules = rule_set_from("us-xx", {"name": "Nowhere"})

    assert rules == RuleSet("us-xx", "Nowhere")
    assert rules.kinds(Answer.COUNTS) == []


def test_a_center_chooses_among_them_or_its_own():
    assert [key for key, _name in rule_set_choices()] == [*RULE_SETS, OWN]
