"""Today, and the clicks that say a step is done."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from contacts.actions import refresh
from contacts.models import Outreach, SeekerProfile, Stage, Step
from contacts.next_steps import token_of
from meetings.models import Status
from norms.models import Acceptance, Place, ThankYou
from tests.factories import (
    ContactFactory,
    DebriefFactory,
    EtiquetteNoteFactory,
    MeetingFactory,
    OutreachFactory,
    PauseFactory,
    PromiseFactory,
    SeekerProfileFactory,
)

URL = reverse("today")
NOW = datetime(2026, 11, 22, 23, 10, tzinfo=UTC)  # Sunday, ten past six in the evening.


@pytest.fixture(autouse=True)
def now():
    with time_machine.travel(NOW, tick=False):
        yield NOW


@pytest.fixture
def asked(seeker, charlotte):
    """A function that makes a contact in Charlotte who was asked so many days ago."""

    def make(days, **facts):
        contact = ContactFactory(owner=seeker, **{"place": charlotte} | facts)
        happened_at = NOW - timedelta(days=days)
        OutreachFactory(contact=contact, owner=seeker, happened_at=happened_at)
        refresh(contact)
        return contact

    return make


def page(client):
    return client.get(URL).content.decode()


def shown(client, query=""):
    """Title and people of each group."""
    agenda = client.get(URL + query).context["today"].agenda
    return [(str(group.title), group.people) for group in agenda.groups]


class TestToday:
    def test_groups_steps_by_what_to_do(self, login, seeker, asked, charlotte):
        overdue, in_the_week, later = asked(30), asked(9), asked(1)
        met_today = ContactFactory(owner=seeker, place=charlotte)
        MeetingFactory(owner=seeker, contact=met_today, starts_at=NOW, status=Status.HELD)
        to_ask = ContactFactory(owner=seeker)
        for contact in [met_today, to_ask]:
            refresh(contact)

        assert shown(login(seeker)) == [
            ("Thank", [met_today]),
            ("Follow up", [overdue, in_the_week]),
            ("Ask", [to_ask]),
        ]
        assert later.due_on > NOW.date() + timedelta(days=7)

    def test_takes_a_meeting_that_is_over_for_one_to_learn_from(self, login, seeker, charlotte):
        contact = ContactFactory(owner=seeker, place=charlotte)
        MeetingFactory(owner=seeker, contact=contact, starts_at=NOW - timedelta(hours=2))
        refresh(contact)

        assert shown(login(seeker)) == [("Thank", [contact])]

    def test_says_why_and_by_when(self, login, seeker, asked):
        asked(17, first_name="Dana", last_name="Whitfield")

        html = page(login(seeker))

        assert "Follow up with Dana Whitfield" in html
        assert "Tue, Nov 17" in html
        assert "7 business days without a reply; Veterans Day not counted." in html

    def test_says_what_is_customary_there(self, login, seeker, asked, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)
        asked(17)

        assert 'class="acceptance unusual"' in page(login(seeker))

    def test_marks_by_shape_and_words_what_is_long_ago(self, login, seeker, asked, charlotte):
        EtiquetteNoteFactory(
            place=charlotte, acceptance=Acceptance.UNUSUAL, observed_on=date(2024, 5, 1)
        )
        asked(17)

        html = page(login(seeker))

        assert 'class="acceptance unusual stale"' in html
        assert "not seen since May 2024" in html

    def test_meets_a_group_first_where_asking_is_unusual(self, login, seeker, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)
        refresh(ContactFactory(owner=seeker, place=charlotte))

        html = page(login(seeker))

        assert "Meet people through a group first" in html
        assert "Ask anyway" in html

    def test_shows_the_latest_7_and_the_rest_behind_more(self, login, seeker, asked):
        people = [asked(20 + n) for n in range(9)]
        client = login(seeker)

        assert shown(client) == [("Follow up", people[:7])]
        assert '<a href="?more=yes">More</a>' in page(client)
        assert shown(client, "?more=yes") == [("Follow up", people)]
        assert "More</a>" not in client.get(URL, {"more": "yes"}).text

    def test_leads_on_to_the_contacts_when_more_is_not_enough(self, login, seeker, asked):
        for _n in range(4):
            refresh(ContactFactory(owner=seeker))

        html = login(seeker).get(URL, {"more": "yes"}).text

        assert '<a href="/contacts/?sort=due">More</a>' in html

    def test_shows_the_last_note_or_else_how_one_knows_them(self, login, seeker, asked):
        noted, known = asked(17), asked(17, notes="Sat beside me at the breakfast.")
        for days, text in [(3, "An older note."), (2, "Back from leave on Monday.")]:
            happened_at = NOW - timedelta(days=days)
            OutreachFactory(
                owner=seeker, contact=noted, kind="note", text=text, happened_at=happened_at
            )

        [(_title, people)] = shown(login(seeker))

        assert {person: person.last_note for person in people} == {
            noted: "Back from leave on Monday.",
            known: "Sat beside me at the breakfast.",
        }

    def test_says_what_time_it_is_there(self, login, seeker, asked):
        asked(17, place=Place.objects.get(path="us/ca/los-angeles"))

        assert "3:10 p.m. there" in page(login(seeker))

    def test_shows_nothing_of_others(self, login, stranger, asked):
        person = asked(30, last_name="Zanzibarium")
        MeetingFactory(owner=person.owner, contact=person, starts_at=NOW)

        assert "Zanzibarium" not in page(login(stranger))

    def test_shows_nothing_that_was_deleted(self, login, seeker, asked):
        person = asked(30, last_name="Zanzibarium")
        MeetingFactory(owner=seeker, contact=person, starts_at=NOW)
        person.delete_softly(at=NOW)

        assert "Zanzibarium" not in page(login(seeker))

    def test_leads_a_newcomer_to_the_first_screens(self, login, seeker):
        client = login(seeker)
        assert client.get(URL).url == reverse("contacts:new_here")

        SeekerProfile.objects.create(user=seeker)
        assert client.get(URL).url == reverse("contacts:new_here")

    def test_shows_the_first_step_to_whoever_has_no_contacts(self, login, seeker):
        SeekerProfileFactory(user=seeker, welcomed_at=NOW)

        assert "Add your first contact" in page(login(seeker))

    def test_says_so_when_there_is_nothing_to_do(self, login, seeker, asked):
        asked(1)

        assert "Nothing to do today." in page(login(seeker))

    def test_does_not_say_so_when_something_was_promised(self, login, seeker, asked):
        meeting = MeetingFactory(owner=seeker, contact=asked(1))
        debrief = DebriefFactory(owner=seeker, meeting=meeting)
        meeting.delete_softly(at=NOW)
        PromiseFactory(owner=seeker, debrief=debrief, due_on=NOW.date())

        assert "Nothing to do today." not in page(login(seeker))

    def test_asks_for_the_home_until_it_is_known(self, login, seeker, rochester):
        profile = SeekerProfile.objects.create(user=seeker, welcomed_at=NOW)
        client = login(seeker)
        assert reverse("contacts:my_places") in page(client)

        profile.home = rochester
        profile.save()

        assert reverse("contacts:my_places") not in page(client)

    @pytest.mark.parametrize(
        ("hour", "greeting"), [(14, "Good morning"), (19, "Good afternoon"), (23, "Good evening")]
    )
    def test_greets_by_the_time_of_day_where_one_is(self, login, seeker, hour, greeting):
        SeekerProfileFactory(user=seeker, welcomed_at=NOW)

        with time_machine.travel(NOW.replace(hour=hour)):
            assert f"{greeting}, Maya." in page(login(seeker))

    def test_greets_whoever_gave_no_name(self, login, seeker):
        SeekerProfileFactory(user=seeker, welcomed_at=NOW)
        seeker.first_name = ""
        seeker.save()

        assert "Good evening." in page(login(seeker))

    @pytest.mark.parametrize("role", ["coach", "admin", "operator"])
    def test_sends_others_to_where_they_start(self, login, role, request):
        user = request.getfixturevalue(role)

        assert login(user).get(URL).url == user.home_url

    def test_leads_to_the_card_where_cards_are_customary(self, login, seeker, charlotte):
        EtiquetteNoteFactory(place=charlotte, thank_you=ThankYou.CARD)
        contact = ContactFactory(owner=seeker, place=charlotte)
        meeting = MeetingFactory(
            owner=seeker, contact=contact, starts_at=NOW - timedelta(hours=9), status=Status.HELD
        )
        DebriefFactory(owner=seeker, meeting=meeting)
        refresh(contact)

        assert reverse("meetings:card", args=[meeting.pk]) in page(login(seeker))


class TestTodayInAPause:
    LINE = "Paused through Mon, Nov 23: nothing falls due, and meetings stay where they are."

    @pytest.fixture(autouse=True)
    def _pause(self, seeker):
        for days in [0, 1]:
            last_day = NOW.date() + timedelta(days=days)
            PauseFactory(owner=seeker, first_day=NOW.date(), last_day=last_day)

    def test_says_until_when_and_shows_only_meetings(self, login, seeker, asked, charlotte):
        asked(30)
        to_meet = ContactFactory(owner=seeker, place=charlotte)
        MeetingFactory(owner=seeker, contact=to_meet, starts_at=NOW + timedelta(days=1))
        refresh(to_meet)
        client = login(seeker)

        html = page(client)

        assert shown(client) == [("Prepare", [to_meet])]
        assert self.LINE in html
        assert '<a href="?more=yes">See what waits</a>' in html

    def test_shows_what_waits_on_request_but_does_not_press(self, login, seeker, asked):
        overdue = asked(30)
        client = login(seeker)

        assert shown(client, "?more=yes") == [("Follow up", [overdue])]
        html = client.get(URL, {"more": "yes"}).text
        assert 'class="due"' not in html
        assert "calls-out" not in html

    def test_does_not_say_that_there_is_nothing_to_do_when_something_waits(
        self, login, seeker, asked
    ):
        asked(30)

        assert "Nothing to do today." not in page(login(seeker))

    def test_is_not_that_of_others_or_over_or_still_to_come(self, login, stranger, asked):
        SeekerProfileFactory(user=stranger, welcomed_at=NOW)
        for days in [-1, 1]:
            day = NOW.date() + timedelta(days=days)
            PauseFactory(owner=stranger, first_day=day, last_day=day)

        assert "Paused through" not in page(login(stranger))


class TestContactDone:
    def post(self, client, contact, **more):
        url = reverse("contacts:done", args=[contact.pk])
        data = {"token": token_of(contact), "back": "today"} | more
        return client.post(url, data, follow=True)

    def test_logs_it_and_goes_on_with_what_is_next(self, login, seeker, asked):
        contact = asked(17)

        response = self.post(login(seeker), contact)

        assert response.redirect_chain == [("/", 302)]
        assert contact.outreach.filter(kind="follow_up", happened_at=NOW).exists()
        assert "Nothing was sent." in response.content.decode()

    def test_can_be_undone(self, login, seeker, asked):
        contact = asked(17)
        client = login(seeker)
        self.post(client, contact)
        outreach = Outreach.objects.get(kind="follow_up")
        undo = reverse("contacts:outreach_delete", args=[outreach.pk])

        client.post(undo)

        contact.refresh_from_db()
        assert contact.next_step == Step.FOLLOW_UP

    def test_changes_nothing_the_second_time(self, login, seeker, asked):
        contact = asked(17)
        client = login(seeker)
        self.post(client, contact)

        response = self.post(client, contact)

        assert "That was done already" in response.content.decode()
        assert contact.outreach.count() == 2

    def test_lets_it_rest_and_takes_it_up_again(self, login, seeker, asked):
        contact = asked(40)
        happened_at = NOW - timedelta(days=20)
        OutreachFactory(contact=contact, owner=seeker, kind="follow_up", happened_at=happened_at)
        refresh(contact)
        client = login(seeker)

        response = self.post(client, contact)

        contact.refresh_from_db()
        assert contact.stage == Stage.CLOSED
        undo = reverse("contacts:reopen", args=[contact.pk])
        assert undo in response.content.decode()
        client.post(undo)
        contact.refresh_from_db()
        assert contact.next_step == Step.CLOSE

    @pytest.mark.parametrize("days", [17, 40])
    def test_is_undone_there_as_well(self, login, seeker, asked, days):
        contact = asked(days)
        if days == 40:  # Then it is let rest.
            OutreachFactory(
                contact=contact,
                owner=seeker,
                kind="follow_up",
                happened_at=NOW - timedelta(days=20),
            )
            refresh(contact)
        client = login(seeker)

        [undo] = re.findall(r'action="([^"]+\?back=today)"', self.post(client, contact).text)

        assert client.post(undo).url == reverse("today")

    def test_goes_back_to_the_contact_from_there(self, login, seeker, asked):
        contact = asked(17)

        response = self.post(login(seeker), contact, back="")

        assert response.redirect_chain == [(contact.get_absolute_url(), 302)]

    @pytest.mark.parametrize("token", ["", "x", "\x00", "follow_up", "x" * 10_000])
    def test_takes_any_other_token_for_an_old_one(self, login, seeker, asked, token):
        contact = asked(17)

        response = self.post(login(seeker), contact, token=token)

        assert response.status_code == 200
        assert contact.outreach.count() == 1

    def test_is_not_for_others(self, login, stranger, asked):
        contact = asked(17)

        assert self.post(login(stranger), contact).status_code == 404
        assert contact.outreach.count() == 1

    def test_only_answers_a_post(self, login, seeker, asked):
        url = reverse("contacts:done", args=[asked(17).pk])

        assert login(seeker).get(url).status_code == 405
