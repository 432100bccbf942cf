"""What the writing page shows to build a message on: who sent you, and what you noted."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.lessons import lesson_of
from contacts.models import NameUse
from meetings.models import Status
from tests.factories import ContactFactory, DebriefFactory, MeetingFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def luis(seeker):
    return ContactFactory(owner=seeker, first_name="Luis", last_name="Ortega")


@pytest.fixture
def dana(seeker, luis):
    return ContactFactory(owner=seeker, first_name="Dana", introduced_by=luis)


@pytest.fixture
def write(login, seeker, dana):
    """A function that gives the writing page for a message of that kind to Dana."""
    url = reverse("contacts:outreach_add", args=[dana.pk])
    client = login(seeker)
    return lambda kind: " ".join(client.get(url, {"kind": kind}).text.split())


class TestLessonOf:
    def test_is_what_the_last_meeting_taught(self, dana):
        for days in [1, 30, 2]:
            starts_at = timezone.now() - timedelta(days=days)
            meeting = MeetingFactory(
                contact=dana, owner=dana.owner, starts_at=starts_at, status=Status.HELD
            )
            DebriefFactory(meeting=meeting, owner=dana.owner, learned=f"{days} days ago")

        assert lesson_of(dana).learned == "1 days ago"

    def test_is_nothing_without_a_debrief_or_when_the_meeting_is_deleted(self, dana):
        meeting = MeetingFactory(contact=dana, owner=dana.owner)
        assert lesson_of(dana) is None

        DebriefFactory(meeting=meeting, owner=dana.owner)
        meeting.delete_softly(at=timezone.now())
        assert lesson_of(dana) is None


class TestTheWritingPage:
    @pytest.mark.parametrize(
        ("name_use", "words"),
        [
            (NameUse.YES, "Luis said that you may use their name."),
            (NameUse.NOT_ASKED, "Ask Luis first whether you may use their name."),
            (NameUse.NO, "Luis does not want to be named."),
        ],
    )
    def test_says_whether_the_introducer_may_be_named(self, write, dana, name_use, words):
        dana.name_use = name_use
        dana.save()

        assert words in write("ask")
        assert words not in write("update")

    def test_names_nobody_who_was_deleted(self, write, luis):
        luis.delete_softly(at=timezone.now())

        assert "Through Luis" not in write("ask")

    @pytest.mark.parametrize(
        ("kind", "words"),
        [("thank_you", "Write a card instead"), ("update", "Name the advice you took")],
    )
    def test_shows_what_was_noted_for_thanks_and_updates(self, write, dana, kind, words):
        meeting = MeetingFactory(contact=dana, owner=dana.owner)
        DebriefFactory(meeting=meeting, owner=dana.owner, learned="Slots come first.")

        assert words in write(kind)
        assert "Slots come first." in write(kind)
        assert "Slots come first." not in write("ask")

    def test_follows_when_another_kind_is_chosen(self, login, seeker, dana):
        answer = login(seeker).post(
            reverse("contacts:draft_check", args=[dana.pk]),
            {"kind": "ask", "channel": "email", "text": "Dear Dana,"},
            headers={"HX-Request": "true", "HX-Target": "check"},
        )

        assert 'id="background" class="background" hx-swap-oob="true"' in " ".join(
            answer.text.split()
        )
        assert "Through Luis" in answer.text
