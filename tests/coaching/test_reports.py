"""What a center is told of its job seekers together: by property, and as pages."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
import time_machine
from django.http import QueryDict
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from coaching.forms.reports import ReportForm
from coaching.reports.counting import count
from coaching.reports.gate import PARTS, Group, rows_of, shown_of
from contacts.actions import set_counted
from contacts.models import Contact
from norms.evidence import ALL, FEWEST
from tests.factories import (
    AssignmentFactory,
    CohortFactory,
    ContactFactory,
    MeetingFactory,
    OutreachFactory,
    UserFactory,
)

ASKED = datetime(2026, 3, 2, 15, tzinfo=UTC)
HALVES = [2 * 2026, 2 * 2026 + 1]


@st.composite
def halves(draw):
    """A half-year: every job seeker in one group of each breakdown, often of about 10."""
    size = draw(st.integers(0, 60))
    half = {}
    for part in PARTS:
        ends = [0, *sorted(draw(st.lists(st.integers(0, size), max_size=3))), size]
        for n in range(len(ends) - 1):
            people = frozenset(range(ends[n], ends[n + 1]))
            if len(people) >= FEWEST:
                half[part, str(n)] = Group(people)
    if size >= FEWEST:
        half[ALL, ALL] = Group(frozenset(range(size)))
    return half


def is_few(people):
    return 0 < len(people) < FEWEST


def moved(half, by):
    """The same half-year of other people."""
    return {key: Group(frozenset(n + by for n in group.seekers)) for key, group in half.items()}


def shown_in(years, halves):
    """Whom each number of all reports is about: by year, breakdown and value."""
    for (first, second), part in product(years, PARTS):
        pair = [halves[first], halves[second]]
        for row in rows_of(pair, part):
            keys = {(part, row.value), (ALL, ALL)} if row.value == ALL else {(part, row.value)}
            said = [h[k].seekers for h in pair for k in keys & set(shown_of(h))]
            yield frozenset().union(*said)


class TestGate:
    @given(halves(), halves(), halves())
    def test_no_two_numbers_of_all_reports_tell_of_few(self, one, two, three):
        found = set(shown_in([(0, 1), (1, 2)], [one, moved(two, 100), moved(three, 200)]))

        for a, b in product(found, repeat=2):
            assert len(a) >= FEWEST
            if a <= b:
                assert not is_few(b - a)

    @given(halves())
    def test_neither_does_what_is_left_of_everybody(self, half):
        shown = shown_of(half)
        for a, b in product(shown[1:], repeat=2):
            one, other = half[a].seekers, half[b].seekers
            if not one & other:
                assert not is_few(half[ALL, ALL].seekers - one - other)
        for part in PARTS if shown else []:
            seen = [half[key].seekers for key in shown if key[0] == part]
            assert not is_few(half[ALL, ALL].seekers - frozenset().union(*seen))

    def test_hides_the_group_that_is_nearly_another(self):
        everybody = frozenset(range(40))
        half = {(ALL, ALL): Group(everybody), ("channel", "email"): Group(frozenset(range(20)))}
        half["cohort", "1"] = Group(frozenset(range(18)))

        assert shown_of(half) == [(ALL, ALL), ("channel", "email")]

    def test_gives_no_shares_and_no_days_of_few(self):
        def half(n, days):
            return {(ALL, ALL): Group(frozenset(range(n)), days, 0, 0, (3.4,) * days)}

        rows = [
            rows_of([half(n, days), {}], "month")[0] for n, days in [(22, 20), (23, 9), (23, 10)]
        ]

        assert [(row.numbers.replied, row.reply_days) for row in rows] == [
            (None, None),
            (40, None),
            (45, 3),
        ]


def asks(owner, place, at=ASKED, **fields):
    contact = ContactFactory(owner=owner, place=place, **fields)
    OutreachFactory(owner=owner, contact=contact, channel="email", happened_at=at)
    return contact


def thanks(contact):
    """They replied after 2 days, met after 5 more, and were thanked a day later."""
    facts = {"owner": contact.owner, "contact": contact}
    MeetingFactory(**facts, status="held", starts_at=ASKED + timedelta(days=7))
    for kind, days in [("reply", 2), ("thank_you", 8)]:
        OutreachFactory(**facts, kind=kind, happened_at=ASKED + timedelta(days=days))


@pytest.fixture
def crowd(center, coach, charlotte):
    """The contacts of 30 who asked in March, of whom 15 came all the way; all in one group."""
    seekers = UserFactory.create_batch(30, center=center)
    contacts = [asks(seeker, charlotte) for seeker in seekers]
    for contact in contacts[:15]:
        thanks(contact)
    CohortFactory(center=center, name="=1+1").members.add(*seekers)
    for seeker in seekers:
        AssignmentFactory(seeker=seeker, coach=coach)
    return contacts


class TestCount:
    def test_follows_each_from_the_first_ask(self, center, crowd):
        everybody = count(center.pk, HALVES)[0][ALL, ALL]

        assert (len(everybody.seekers), everybody.replied, everybody.met, everybody.thanked) == (
            30,
            15,
            15,
            15,
        )
        days = everybody.reply_days, everybody.meet_days, everybody.thank_days
        assert days == ((2,) * 15, (5,) * 15, (1,) * 15)

    def test_counts_each_once_by_the_first_ask(self, center, crowd, rochester):
        for contact in crowd:
            asks(contact.owner, rochester, at=ASKED + timedelta(days=150))

        first, second = count(center.pk, HALVES)

        assert len(first[ALL, ALL].seekers) == 30
        assert second == {}
        assert ("place", str(rochester.pk)) not in first

    def test_leaves_out_private_entries_and_who_stays_out(self, center, crowd):
        set_counted(crowd[0].owner, False)
        Contact.objects.filter(pk=crowd[1].pk).update(is_private=True)
        crowd[2].meetings.update(is_private=True)
        crowd[3].outreach.update(is_private=True)

        everybody = count(center.pk, HALVES)[0][ALL, ALL]

        assert (len(everybody.seekers), everybody.met) == (27, 11)

    def test_knows_nothing_of_other_centers(self, crowd, stranger):
        assert count(stranger.center_id, HALVES) == [{}, {}]


class TestReports:
    url = reverse("coaching:reports")

    @pytest.fixture(autouse=True)
    def _today(self):
        with time_machine.travel(datetime(2026, 11, 22, 15, tzinfo=UTC), tick=False):
            yield

    def test_says_when_there_are_too_few(self, login, coach):
        page = login(coach).get(self.url)

        assert "Not enough people yet." in page.text
        assert "report.csv" not in page.text

    @pytest.mark.parametrize(
        ("by", "name"),
        [
            ("month", "March 2026"),
            ("channel", "Email"),
            ("place", "Charlotte"),
            ("cohort", "=1+1"),
        ],
    )
    def test_shows_everybody_and_the_groups(self, login, admin, crowd, by, name):
        page = login(admin).get(self.url, {"by": by})

        assert page.context["lines"][0].name == "Everybody"
        assert name in page.text
        assert "about 30" in page.text
        assert "Met somebody 50 %" in page.text
        row = page.context["lines"][1].row
        assert (row.reply_days, row.meet_days, row.thank_days) == (2, 5, 1)

    def test_names_coaches(self, login, coach, crowd):
        assert str(coach) in [
            line.name for line in login(coach).get(self.url, {"by": "coach"}).context["lines"]
        ]

    def test_draws_nothing_without_shares(self, login, coach, center, charlotte):
        for seeker in UserFactory.create_batch(12, center=center):
            asks(seeker, charlotte)

        page = login(coach).get(self.url)

        assert "about 10" in page.text
        assert 'class="funnel"' not in page.text

    def test_a_year_from_july_has_other_people(self, login, coach, crowd):
        client = login(coach)

        assert "about 30" in client.get(self.url, {"year": 2 * 2025 + 1}).text
        assert "about 30" not in client.get(self.url, {"year": 2 * 2026 + 1}).text

    def test_gives_a_file_without_formulas(self, login, coach, crowd):
        answer = login(coach).get(reverse("coaching:reports_csv"), {"by": "cohort"})

        rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
        assert rows[1:] == [
            ["Everybody", "30", "50", "50", "50", "2", "5", "1"],
            ["'=1+1", "30", "50", "50", "50", "2", "5", "1"],
        ]


def test_what_makes_no_sense_is_ignored():
    form = ReportForm(QueryDict("year=x&by=owner"), today=date(2026, 11, 22))

    assert (form.halves, form.part) == (HALVES, "month")
