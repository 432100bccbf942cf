"""What counts, and how a week stands."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worksearch.choices import Answer, Detail, Kind
from worksearch.counting import Entry, employer_key, judge, standing_of
from worksearch.rule_sets import RULE_SETS, RuleSet

SUNDAY = date(2026, 11, 22)
EMPLOYERS = ["Gull Rock", "gull  rock ", "Tidewater", ""]
entries = st.lists(
    st.builds(
        Entry,
        source=st.just("activity"),
        pk=st.integers(1, 10**6),
        kind=st.sampled_from(Kind.values),
        day=st.integers(0, 20).map(lambda days: SUNDAY + timedelta(days=days)),
        employer=st.sampled_from(EMPLOYERS),
        is_counted=st.sampled_from([None, None, True, False]),
    ),
    unique_by=lambda entry: entry.pk,
    max_size=12,
)
rule_sets = st.sampled_from(list(RULE_SETS.values()))


def entry(kind, day=0, employer="", pk=1, **facts):
    return Entry("activity", pk, kind, SUNDAY + timedelta(days=day), employer, **facts)


def answers(given, rules, **facts):
    return [each.answer for each in judge(given, RULE_SETS[rules], **facts)]


@given(entries, rule_sets)
def test_nothing_is_lost_and_nothing_twice(given, rules):
    judged = judge(given, rules)

    assert {each.entry for each in judged} == set(given)
    assert len(judged) == len(given)
    assert [each.entry.day for each in judged] == sorted(each.day for each in given)


@given(entries, rule_sets, st.randoms())
def test_the_order_in_which_it_was_logged_does_not_matter(given, rules, random):
    shuffled = list(given)
    random.shuffle(shuffled)

    assert judge(shuffled, rules) == judge(given, rules)


@given(entries, rule_sets)
def test_what_the_job_seeker_says_holds_and_else_what_is_known_to_count(given, rules):
    for each in judge(given, rules):
        said = each.entry.is_counted
        assert each.counts == (said if said is not None else each.answer == Answer.COUNTS)
        assert each.answer in {rules.answer(each.entry.kind), Answer.REPEATED}


@given(entries, rule_sets)
def test_a_week_is_met_exactly_when_nothing_is_lacking(given, rules):
    standing = standing_of(judge(given, rules), rules)

    enough = standing.done >= rules.weekly_minimum
    assert standing.is_met == (enough and not standing.lacking)
    assert standing.done <= len(given)


@given(entries)
def test_an_employer_counts_as_contacted_once(given):
    rules = RULE_SETS["us-ct"]

    counted = [
        employer_key(each.entry.employer)
        for each in judge(given, rules)
        if each.counts and not each.is_overruled and each.entry.kind in rules.once_per_employer
    ]

    named = list(filter(None, counted))
    assert len(named) == len(set(named))


@given(entries, st.integers(1, 20))
def test_reading_in_two_parts_is_reading_at_once(given, days):
    """As a page of one week does, which knows of earlier employers only."""
    rules, cut = RULE_SETS["us-ct"], SUNDAY + timedelta(days=days)
    given = [replace(each, is_counted=None) for each in given]
    before = [each for each in given if each.day < cut]
    known = [each.employer for each in before if each.kind in rules.once_per_employer]

    after = judge([each for each in given if each.day >= cut], rules, known)

    assert judge(before, rules) + after == judge(given, rules)


class TestStates:
    def test_washington_counts_an_informational_interview_among_three(self):
        week = [entry(Kind.INFORMATIONAL), entry(Kind.APPLICATION, pk=2), entry(Kind.ASK, pk=3)]

        standing = standing_of(judge(week, RULE_SETS["us-wa"]), RULE_SETS["us-wa"])

        assert (standing.done, standing.needed, standing.is_met) == (2, 3, False)

    def test_wisconsin_counts_networking_but_no_employer_without_an_opening(self):
        week = [entry(Kind.NETWORKING), entry(Kind.COUNSELOR, 1), entry(Kind.NO_OPENING, 2)]

        assert answers(week, "us-wi") == [Answer.COUNTS, Answer.COUNTS, Answer.NO]

    def test_connecticut_wants_an_employer_and_none_twice(self):
        week = [
            entry(Kind.APPLICATION, 0, "Gull Rock"),
            entry(Kind.EMPLOYER_CONTACT, 1, " GULL rock"),
            entry(Kind.INTERVIEW, 2, "Gull Rock"),
            entry(Kind.APPLICATION, 3, "Tidewater"),
        ]

        found = answers(week, "us-ct", earlier=["tidewater"])

        assert found == [Answer.COUNTS, Answer.REPEATED, Answer.COUNTS, Answer.REPEATED]

    def test_connecticut_lacks_an_employer_where_none_was_contacted(self):
        rules = RULE_SETS["us-ct"]
        week = [entry(Kind.PROFILE), entry(Kind.RESUME, 1, pk=2), entry(Kind.JOB_FAIR, 2, pk=3)]

        standing = standing_of(judge(week, rules), rules)

        assert (standing.done, standing.needed, standing.is_met) == (3, 3, False)
        assert [(part.done, part.needed) for part in standing.lacking] == [(0, 1)]

    def test_what_was_left_out_does_not_use_an_employer_up(self):
        week = [
            entry(Kind.APPLICATION, 0, "Gull Rock", is_counted=False),
            entry(Kind.APPLICATION, 1, "Gull Rock"),
        ]

        assert answers(week, "us-ct") == [Answer.COUNTS, Answer.COUNTS]

    def test_nebraska_wants_two_applications_of_five(self):
        rules = RULE_SETS["us-ne"]
        week = [entry(Kind.JOB_BANK, day, pk=day + 1) for day in range(4)]
        week += [entry(Kind.APPLICATION, 4, pk=9)]

        standing = standing_of(judge(week, rules), rules)

        assert (standing.done, standing.is_met) == (5, False)
        more = standing_of(judge([*week, entry(Kind.APPLICATION, 5, pk=10)], rules), rules)
        assert more.is_met

    def test_in_maine_sources_differ_about_networking_so_it_is_not_counted(self):
        [judged] = judge([entry(Kind.NETWORKING)], RULE_SETS["us-me"])

        assert (judged.answer, judged.counts) == (Answer.DIFFERS, False)
        assert "May 23, 2021" in judged.remark


class TestUnknown:
    def test_a_minimum_that_is_not_known_is_never_met(self):
        rules = RuleSet("own", "Alder County")

        standing = standing_of(judge([entry(Kind.APPLICATION)], rules), rules)

        assert (standing.done, standing.needed, standing.is_met) == (0, None, None)

    def test_details_that_are_not_known_are_not_missed(self):
        rules = RuleSet("own", "Alder County")

        assert judge([entry(Kind.APPLICATION)], rules)[0].missing == ()
        assert rules.wanted == list(Detail)

    def test_details_that_are_wanted_are_missed(self):
        [judged] = judge([entry(Kind.APPLICATION, employer="Gull Rock")], RULE_SETS["us-wa"])

        assert judged.missing == (Detail.REACH, Detail.METHOD, Detail.JOB)

    @pytest.mark.parametrize(
        ("source", "kind", "missing"),
        [
            ("activity", Kind.WORKSHOP, ["employer", "person", "reach", "method"]),
            ("meeting", Kind.INFORMATIONAL, ["employer", "person", "reach"]),
            ("outreach", Kind.NETWORKING, []),  # There is nowhere to add any.
        ],
    )
    def test_nobody_is_asked_for_what_makes_no_sense(self, source, kind, missing):
        [judged] = judge([Entry(source, 1, kind, SUNDAY)], RULE_SETS["us-ne"])

        assert list(judged.missing) == missing


@pytest.mark.parametrize("rules", RULE_SETS.values(), ids=lambda rules: rules.name)
def test_weeks_start_on_sunday_in_all_of_them(rules):
    assert rules.starts == 6
