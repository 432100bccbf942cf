"""What a coach reads of a job seeker, in each scope, and what is kept back."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from accounts.models import Look, Page, Scope, Sharing
from tests.factories import (
    ContactFactory,
    DebriefFactory,
    DraftFactory,
    MeetingFactory,
    OutreachFactory,
    PromiseFactory,
    SharingFactory,
    SkippedStepFactory,
)

WORDS = "Quartz fjord"
PRIVATE = "Zanzibarium"
MET = datetime(2026, 11, 3, 15, tzinfo=UTC)


@pytest.fixture
def sharing(seeker, coach):
    return SharingFactory(assignment__seeker=seeker, assignment__coach=coach)


@pytest.fixture
def contact(seeker):
    introducer = ContactFactory(owner=seeker, last_name="Introducer")
    contact = ContactFactory(
        owner=seeker,
        last_name="Whitfield",
        notes=WORDS,
        email="dana@test.example",
        phone="555",
        introduced_by=introducer,
    )
    ContactFactory(owner=seeker, last_name="Introduced", introduced_by=contact)
    return contact


@pytest.fixture
def private(seeker, contact):
    """A private contact wherever one could show."""
    private = ContactFactory(owner=seeker, last_name=PRIVATE, is_private=True)
    ContactFactory(owner=seeker, last_name=PRIVATE, is_private=True, introduced_by=contact)
    DraftFactory(owner=seeker, contact=private, text=PRIVATE)
    OutreachFactory(owner=seeker, contact=private, text=PRIVATE)
    met = ContactFactory(owner=seeker, last_name=PRIVATE)
    MeetingFactory(owner=seeker, contact=met, is_private=True, where=PRIVATE)
    return private


class TestSeeker:
    def get(self, login, coach, seeker, query=""):
        return login(coach).get(reverse("coaching:seeker", args=[seeker.pk]) + query)

    def test_shows_numbers_and_days_where_progress_is_shared(
        self, login, coach, seeker, contact, sharing
    ):
        Sharing.objects.update(scope=Scope.PROGRESS)

        page = self.get(login, coach, seeker)

        assert "numbers and days, no names and no words" in page.text
        assert 'aria-label="3 to ask"' in page.text
        assert "Whitfield" not in page.text
        assert WORDS not in page.text
        assert Look.objects.get().page == Page.PROGRESS

    def test_shows_everything_but_what_is_private(
        self, login, coach, seeker, contact, private, sharing
    ):
        DraftFactory(owner=seeker, contact=contact)
        MeetingFactory(owner=seeker, contact=contact)

        page = self.get(login, coach, seeker)

        assert page.text.count("Whitfield") >= 3
        assert PRIVATE not in page.text
        look = Look.objects.get()
        assert (look.page, look.actor, look.subject) == (Page.OVERVIEW, coach, seeker)
        assert look.sharing == sharing

    def test_is_turned_page_by_page(self, login, coach, seeker, sharing):
        ContactFactory.create_batch(30, owner=seeker)

        first = self.get(login, coach, seeker)
        second = self.get(login, coach, seeker, f"?after={first.context['page'].after}")

        assert (len(first.context["page"].rows), len(second.context["page"].rows)) == (25, 5)


class TestContact:
    def get(self, login, coach, contact):
        url = reverse("coaching:contact", args=[contact.owner_id, contact.pk])
        return login(coach).get(url)

    def test_shows_what_has_happened(self, login, coach, contact, private, sharing):
        mine = {"owner": contact.owner, "contact": contact}
        OutreachFactory(**mine, text="Could I ask you")
        MeetingFactory(**mine, status="held")
        SkippedStepFactory(**mine)
        DraftFactory(**mine)
        PromiseFactory(
            owner=contact.owner, debrief__meeting__contact=contact, text="To send the article"
        )

        page = self.get(login, coach, contact).text

        for words in [WORDS, "Could I ask you", "Not needed", "Introducer", "Introduced", "555"]:
            assert words in page
        assert "To send the article" in page
        assert PRIVATE not in page
        assert Look.objects.get().row == contact.pk

    def test_shows_no_private_note(self, login, coach, contact, sharing):
        mine = {"owner": contact.owner, "contact": contact, "kind": "note"}
        OutreachFactory(**mine, text="Met at the fair")
        OutreachFactory(**mine, text=PRIVATE, is_private=True)

        page = self.get(login, coach, contact).text

        assert "Met at the fair" in page
        assert PRIVATE not in page

    def test_names_no_private_introducer(self, login, coach, contact, private, sharing):
        contact.introduced_by = private
        contact.save()

        page = self.get(login, coach, contact)

        assert page.status_code == 200
        assert PRIVATE not in page.text

    def test_is_missing_when_it_is_private(self, login, coach, private, sharing):
        assert self.get(login, coach, private).status_code == 404
        assert not Look.objects.exists()

    def test_is_missing_where_progress_is_shared(self, login, coach, contact, sharing):
        Sharing.objects.update(scope=Scope.PROGRESS)

        assert self.get(login, coach, contact).status_code == 404

    def test_is_missing_under_the_name_of_another(self, login, coach, contact, stranger, sharing):
        other = SharingFactory(
            assignment__seeker__center=coach.center, assignment__coach=coach
        ).seeker

        url = reverse("coaching:contact", args=[other.pk, contact.pk])
        assert login(coach).get(url).status_code == 404


class TestMeeting:
    def get(self, login, coach, meeting):
        url = reverse("coaching:meeting", args=[meeting.owner_id, meeting.pk])
        return login(coach).get(url)

    def test_shows_what_was_learned_and_no_private_people(
        self, login, coach, seeker, contact, private, sharing
    ):
        meeting = MeetingFactory(
            owner=seeker,
            contact=contact,
            starts_at=MET,
            status="held",
            where="Café",
            questions=[{"id": "", "text": "How do you plan?"}],
        )
        debrief = DebriefFactory(owner=seeker, meeting=meeting, surprised="The music.")
        debrief.referrals.add(private, contact.introduced_by)
        PromiseFactory(owner=seeker, debrief=debrief, text="To write", done_at=MET)

        page = self.get(login, coach, meeting).text

        for words in ["a quarter ahead", "The music.", "How do you plan?", "Café", "To write"]:
            assert words in page
        assert "Introducer" in page
        assert PRIVATE not in page
        assert Look.objects.get().page == Page.MEETING

    def test_is_shown_before_it_is_held(self, login, coach, seeker, contact, sharing):
        meeting = MeetingFactory(owner=seeker, contact=contact)

        page = self.get(login, coach, meeting)

        assert "What they learned" not in page.text


class TestDraft:
    def test_is_read_and_not_changed(self, login, coach, seeker, contact, sharing):
        draft = DraftFactory(owner=seeker, contact=contact)
        url = reverse("coaching:draft", args=[seeker.pk, draft.pk])

        page = login(coach).get(url)

        assert "Could I ask you three questions?" in page.text
        assert page.text.count("<textarea") == 1  # For a comment.
        assert Look.objects.get().page == Page.DRAFT
