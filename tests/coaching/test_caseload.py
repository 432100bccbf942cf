"""The caseload: who is in it, in which order, and what is written down."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from django.http import HttpResponse
from django.shortcuts import redirect
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver, reverse
from django.utils import timezone

from accounts.looking import Seen
from accounts.models import Assignment, Look, Page, Role, Scope, Sharing, User
from accounts.sharing import share
from coaching.caseload import caseload_of
from coaching.pages import Shown, coach_page
from contacts.actions import refresh_all
from contacts.models import Contact, Outreach, Pause
from tests.factories import (
    AssignmentFactory,
    CohortFactory,
    ContactFactory,
    DebriefFactory,
    MeetingFactory,
    OutreachFactory,
    SharingFactory,
    UserFactory,
)
from tests.planner import analyze

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def days_ago(days):
    return NOW - timedelta(days=days)


@pytest.fixture
def share_with(coach):
    """A function that gives a new job seeker of that name who shares with the coach."""

    def share_with(name, scope=Scope.PROGRESS, **facts):
        seeker = UserFactory(center=coach.center, first_name=name, last_name="", **facts)
        given = {"scope": scope, "given_at": days_ago(60)}
        SharingFactory(assignment__seeker=seeker, assignment__coach=coach, **given)
        return seeker

    return share_with


def names(response):
    return [line.seeker.first_name for line in response.context["page"].rows]


class TestCaseload:
    url = reverse("coaching:caseload")

    @pytest.fixture
    def everybody(self, share_with, coach):
        """One for each reason, and one who has not shared."""
        owing = share_with("Owing", Scope.EVERYTHING)
        meeting = MeetingFactory(owner=owing, starts_at=days_ago(20), status="held")
        DebriefFactory(owner=owing, meeting=meeting)
        asking = share_with("Asking")
        for day in range(1, 6):
            OutreachFactory(owner=asking, happened_at=days_ago(day))
        stuck = share_with("Stuck")
        OutreachFactory(owner=stuck, kind="reply", happened_at=days_ago(30))
        met = share_with("Met")
        meeting = MeetingFactory(owner=met, starts_at=days_ago(2), status="held")
        DebriefFactory(owner=met, meeting=meeting)
        OutreachFactory(
            owner=met, contact=meeting.contact, kind="thank_you", happened_at=days_ago(1)
        )
        share_with("Idle")
        ContactFactory(owner=share_with("Fine"))
        silent = UserFactory(center=coach.center, first_name="Silent", last_name="")
        AssignmentFactory(seeker=silent, coach=coach)
        refresh_all(Contact.objects.all())

    def test_has_those_first_who_need_the_coach_most(self, login, coach, everybody):
        page = login(coach).get(self.url)

        assert names(page) == ["Owing", "Asking", "Stuck", "Idle", "Met", "Fine", "Silent"]
        assert "1 thank-you owed" in page.text
        assert "5 people asked, and nobody has replied" in page.text
        assert "waited at “in conversation”" in page.text
        assert "say well done" in page.text
        assert "Has not shared yet" in page.text

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("need=thanks", ["Owing"]),
            ("need=stuck", ["Owing", "Stuck"]),
            ("need=well-done", ["Met"]),
            ("need=fine", ["Fine"]),
            ("need=not-shared", ["Silent"]),
            ("scope=everything", ["Owing"]),
            ("q=ASK", ["Asking"]),
            ("sort=name", ["Asking", "Fine", "Idle", "Met", "Owing", "Silent", "Stuck"]),
            ("sort=activity", ["Stuck", "Owing", "Asking", "Met", "Fine", "Idle", "Silent"]),
            ("need=nonsense&sort=nonsense&q=fine", ["Fine"]),
            ("q=zzz", []),
        ],
    )
    def test_narrows_and_sorts(self, login, coach, everybody, query, found):
        Contact.objects.update(created_at=days_ago(40))
        Contact.objects.filter(owner__first_name="Fine").update(created_at=NOW)

        page = login(coach).get(f"{self.url}?{query}")

        assert names(page) == found

    def test_has_whoever_is_on_a_pause_among_those_who_need_nothing(self, login, coach, everybody):
        owing = User.objects.get(first_name="Owing")
        today = NOW.date()
        self.pause(owing, today - timedelta(days=40), today - timedelta(days=1))
        pause = self.pause(owing, today, today + timedelta(days=9))
        client = login(coach)

        page = client.get(self.url)
        assert names(page) == ["Asking", "Stuck", "Idle", "Met", "Fine", "Owing", "Silent"]
        assert "On a pause until Dec 3" in page.text
        assert names(client.get(f"{self.url}?need=paused")) == ["Owing"]
        assert names(client.get(f"{self.url}?need=fine")) == ["Fine"]
        assert "until Dec 3" in client.get(reverse("coaching:seeker", args=[owing.pk])).text

        pause.delete_softly(NOW)
        assert names(client.get(self.url))[0] == "Owing"

    def test_says_nothing_of_a_pause_to_whom_that_was_not_agreed(self, login, coach, share_with):
        away = share_with("Away")
        self.pause(away, NOW.date(), NOW.date())
        Sharing.objects.update(text_version="2026-11")
        client = login(coach)

        page = client.get(self.url)
        assert "Nothing just now" in page.text
        assert "On a pause until" not in page.text
        assert names(client.get(f"{self.url}?need=paused")) == []

    def pause(self, seeker, first_day, last_day):
        mine = {"owner": seeker, "center": seeker.center}
        return Pause.objects.create(**mine, first_day=first_day, last_day=last_day)

    def test_narrows_to_a_cohort(self, login, coach, everybody):
        people = {person.first_name: person for person in User.objects.all()}
        cohort = CohortFactory(center=coach.center, name="Class of 2027")
        cohort.members.add(people["Idle"], people["Silent"], UserFactory(center=coach.center))
        empty = CohortFactory(center=coach.center)
        elsewhere = CohortFactory()
        elsewhere.members.add(people["Met"])
        gone = CohortFactory(center=coach.center, deleted_at=NOW)
        gone.members.add(people["Met"])
        client = login(coach)

        page = client.get(f"{self.url}?cohort={cohort.pk}")

        assert names(page) == ["Idle", "Silent"]
        choices = page.context["filters"].fields["cohort"].choices
        assert choices == [("", "all"), (str(cohort.pk), "Class of 2027")]
        for other in [empty, elsewhere, gone]:
            assert len(names(client.get(f"{self.url}?cohort={other.pk}"))) == 7

    def test_asks_for_no_cohort_where_nobody_is_in_one(self, login, coach, everybody):
        assert 'name="cohort"' not in login(coach).get(self.url).text

    def test_writes_down_whose_data_are_on_the_page(self, login, coach, everybody):
        login(coach).get(f"{self.url}?q=ing")

        assert [(look.subject.first_name, look.page) for look in Look.objects.order_by("pk")] == [
            ("Owing", Page.CASELOAD),
            ("Asking", Page.CASELOAD),
        ]

    def test_answers_htmx_with_the_list_alone(self, login, coach, everybody):
        page = login(coach).get(self.url, headers={"HX-Request": "true", "HX-Target": "caseload"})

        assert page.text.lstrip().startswith('<div id="caseload">')

    def test_is_turned_page_by_page(self, login, coach):
        people = UserFactory.create_batch(30, center=coach.center)
        for person in people:
            AssignmentFactory(seeker=person, coach=coach)
        client = login(coach)

        first = client.get(self.url)
        second = client.get(f"{self.url}?after={first.context['page'].after}")

        both = first.context["page"].rows + second.context["page"].rows
        assert {line.seeker for line in both} == set(people)
        assert "Back to the first" in second.text

    def test_says_what_will_be_here(self, login, coach, admin):
        assert "Here will be the job seekers you look after" in login(coach).get(self.url).text
        assert login(admin).get(self.url).status_code == 200

    def test_is_where_a_coach_starts(self, login, coach):
        assert login(coach).get("/").url == self.url

    def test_has_nobody_of_other_coaches(self, login, share_with, admin):
        share_with("Elsewhere")

        assert "Elsewhere" not in login(admin).get(self.url).text

    def test_asks_as_often_for_500_job_seekers_as_for_5(self, login, coach, center):
        client = login(coach)

        def grow(numbers):
            facts = {"center": center, "role": Role.SEEKER}
            people = User.objects.bulk_create(
                User(**facts, email=f"s{n}@test.example", first_name=f"S{n}") for n in numbers
            )
            assignments = Assignment.objects.bulk_create(
                Assignment(seeker=person, coach=coach) for person in people
            )
            Sharing.objects.bulk_create(
                SharingFactory.build(assignment=assignment) for assignment in assignments
            )
            contacts = Contact.objects.bulk_create(
                Contact(owner=person, center=center, first_name="A") for person in people
            )
            Outreach.objects.bulk_create(
                OutreachFactory.build(owner=c.owner, center=center, contact=c) for c in contacts
            )
            analyze()

        def count():
            with CaptureQueriesContext(connection) as queries:
                assert client.get(self.url).status_code == 200
            return len(queries)

        grow(range(5))
        for_five = count()
        grow(range(5, 500))

        assert count() == for_five == 14


class TestCountsAlone:
    def test_leave_private_people_out(self, share_with, coach):
        seeker = share_with("Maya")
        ContactFactory(owner=seeker)
        ContactFactory(owner=seeker, is_private=True)
        MeetingFactory(owner=seeker, is_private=True, status="held", starts_at=days_ago(3))

        (line,) = caseload_of(coach, NOW.date())

        assert sum(line.progress.people.values()) == 1
        assert line.progress.first_met_on is None


def is_guarded(view):
    """Whether `coach_page` is among the decorators of the view."""
    while view and not getattr(view, "writes_down", False):
        view = getattr(view, "__wrapped__", None)
    return view is not None


class TestCoachPage:
    def test_guards_every_page_of_coaching(self):
        for pattern in get_resolver("coaching.urls").url_patterns:
            if pattern.name not in {"reports", "reports_csv"}:  # Nobody's data are on them.
                assert is_guarded(pattern.callback), pattern.name

    def request(self, user):
        request = RequestFactory().get("/")
        request.user = user
        return request

    def test_takes_no_page_that_nothing_is_written_down_about(self, coach):
        with pytest.raises(AttributeError):
            coach_page(lambda request: HttpResponse("Maya"))(self.request(coach))

    def test_may_lead_elsewhere(self, coach):
        answer = coach_page(lambda request: redirect("/"))(self.request(coach))

        assert answer.url == "/"
        assert not Look.objects.exists()

    def test_shows_nothing_that_could_not_be_written_down(self, coach, seeker, monkeypatch):
        def fail(**_facts):
            raise RuntimeError

        monkeypatch.setattr("coaching.pages.log_looks", fail)
        page = Shown("404.html", {}, [Seen(seeker, Page.PROGRESS)])

        with pytest.raises(RuntimeError):
            coach_page(lambda request: page)(self.request(coach))

    def test_asks_for_the_second_factor(self, login, coach, settings, share_with):
        seeker = share_with("Maya")
        settings.SECOND_FACTOR = "required"
        client = login(coach)

        for url in ["/coaching/", f"/coaching/{seeker.pk}/"]:
            assert client.get(url).status_code == 302
        assert not Look.objects.exists()


class TestSharedPagesOfNobody:
    def test_are_missing(self, login, coach, seeker):
        AssignmentFactory(seeker=seeker, coach=coach)

        assert login(coach).get(reverse("coaching:seeker", args=[seeker.pk])).status_code == 404

    def test_are_there_on_the_next_request_after_sharing(self, login, coach, seeker):
        client, url = login(coach), reverse("coaching:seeker", args=[seeker.pk])
        assert client.get(url).status_code == 404

        share(seeker=seeker, coach=coach, scope=Scope.PROGRESS, at=timezone.now())

        assert client.get(url).status_code == 200
