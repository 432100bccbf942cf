"""What coaches note down about job seekers, and who reads it."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from accounts.managing import erase
from accounts.models import Look, Page, Role, Scope, Sharing
from coaching.models import CoachNote, Visibility
from outbox.models import Kind, Message
from tests.factories import CoachNoteFactory, ContactFactory, SharingFactory, UserFactory

NOW = datetime(2026, 11, 25, 15, tzinfo=UTC)


@pytest.fixture
def sharing(seeker, coach):
    return SharingFactory(assignment__seeker=seeker, assignment__coach=coach, scope=Scope.PROGRESS)


@pytest.fixture
def colleague(seeker):
    """Another coach of the center with whom the job seeker shares."""
    colleague = UserFactory(center=seeker.center, role=Role.COACH)
    SharingFactory(assignment__seeker=seeker, assignment__coach=colleague)
    return colleague


@pytest.fixture
def notes(seeker, coach, sharing):
    """One note of the coach for each Visibility, by its value."""
    return {
        each.value: CoachNoteFactory(owner=seeker, coach=coach, visibility=each)
        for each in Visibility
    }


@pytest.fixture
def contact(seeker):
    return ContactFactory(owner=seeker)


def read_by(user):
    return sorted(CoachNote.objects.visible_to(user).values_list("visibility", flat=True))


class TestVisibleTo:
    def test_gives_each_what_is_meant_for_them(self, seeker, coach, colleague, notes):
        assert read_by(coach) == ["me", "seeker", "team"]
        assert read_by(colleague) == ["seeker", "team"]
        assert read_by(seeker) == ["seeker"]

    def test_gives_others_nothing(self, admin, operator, stranger, notes):
        unassigned = UserFactory(center=admin.center, role=Role.COACH)

        assert [read_by(user) for user in [admin, operator, stranger, unassigned]] == [[]] * 4

    def test_ends_with_the_sharing_but_for_the_seeker(self, seeker, coach, sharing, notes):
        sharing.withdraw(NOW)

        assert read_by(coach) == []
        assert not CoachNote.objects.editable_by(coach).exists()
        assert read_by(seeker) == ["seeker"]

    def test_lets_nobody_but_the_author_change_it(self, seeker, colleague, notes):
        assert not CoachNote.objects.editable_by(colleague).exists()
        assert not CoachNote.objects.editable_by(seeker).exists()


class TestNotes:
    def post(self, login, coach, seeker, **data):
        url = reverse("coaching:notes", args=[seeker.pk])
        client = login(coach)
        key = client.get(url).context["form"]["form_key"].value()
        return client.post(url, {"form_key": key, **data}, follow=True)

    def test_keeps_a_note_in_the_coachs_name(self, login, coach, seeker, sharing):
        page = self.post(login, coach, seeker, text="Call her.", visibility="me")

        note = CoachNote.objects.get()
        assert (note.owner, note.coach, note.center) == (seeker, coach, seeker.center)
        assert "Call her." in page.text
        assert "is told" not in page.text
        assert not Message.objects.exists()
        assert {look.page for look in Look.objects.all()} == {Page.NOTES}

    def test_says_that_the_seeker_is_told(self, login, coach, seeker, sharing):
        page = self.post(login, coach, seeker, text="Well done.", visibility="seeker")

        assert "is told on their page Today" in page.text
        [message] = Message.objects.all()
        assert (message.person, message.kind) == (seeker, Kind.COMMENT)
        assert "Well done." not in str(message.facts)

    def test_says_what_not_to_write(self, login, coach, seeker, sharing):
        page = login(coach).get(reverse("coaching:notes", args=[seeker.pk]))

        assert "Nothing about health, religion, money or family" in page.text
        assert "They may ask to read it" in page.text

    def test_are_turned_page_by_page(self, login, coach, seeker, sharing):
        CoachNoteFactory.create_batch(30, owner=seeker, coach=coach)
        client, url = login(coach), reverse("coaching:notes", args=[seeker.pk])

        first = client.get(url)
        second = client.get(f"{url}?after={first.context['page'].after}")

        assert (len(first.context["page"].rows), len(second.context["page"].rows)) == (25, 5)

    def test_ask_as_often_for_many(self, login, coach, seeker, sharing, count_queries):
        client, url = login(coach), reverse("coaching:notes", args=[seeker.pk])
        CoachNoteFactory(owner=seeker, coach=coach)
        for_one = count_queries(lambda: client.get(url))
        CoachNoteFactory.create_batch(9, owner=seeker, coach=coach)

        assert count_queries(lambda: client.get(url)) == for_one

    def test_are_on_the_page_of_the_seeker(self, login, coach, seeker, notes):
        page = login(coach).get(reverse("coaching:seeker", args=[seeker.pk]))

        assert page.text.count(notes["me"].text) == 3


class TestNoteEdit:
    def post(self, login, coach, note, **data):
        url = reverse("coaching:note_edit", args=[note.owner_id, note.pk])
        return login(coach).post(url, {"visibility": note.visibility, "version": 1} | data)

    def test_makes_a_version_that_is_news_to_the_seeker(self, login, coach, notes):
        note = notes["seeker"]
        note.mark_read(NOW)

        assert self.post(login, coach, note, text="Otherwise.").status_code == 302

        note.refresh_from_db()
        assert (note.text, note.version, note.read_at) == ("Otherwise.", 2, None)
        assert note.changed_at

    def test_that_changes_nothing_makes_none(self, login, coach, notes):
        self.post(login, coach, notes["me"], text=notes["me"].text)

        note = CoachNote.objects.get(pk=notes["me"].pk)
        assert (note.version, note.changed_at) == (1, None)

    def test_shows_what_was_changed_elsewhere_meanwhile(self, login, coach, notes):
        note = notes["me"]
        self.post(login, coach, note, text="Prefers mails.")

        page = self.post(login, coach, note, text="Prefers visits.")

        assert "<del>mails</del>" in page.text
        assert "<ins>visits</ins>" in page.text
        assert 'name="version" value="2"' in page.text
        note.refresh_from_db()
        assert note.text == "Prefers mails."

    def test_takes_nothing_back_that_the_seeker_has(self, login, coach, notes):
        page = self.post(login, coach, notes["seeker"], text="Mine.", visibility="me")

        assert page.status_code == 200
        assert "it stays theirs to read" in page.text


class TestNoteDelete:
    def test_leaves_who_and_when_but_no_text(self, login, coach, seeker, notes):
        note = notes["seeker"]
        client, url = login(coach), reverse("coaching:note_delete", args=[seeker.pk, note.pk])
        assert note.text in client.get(url).text

        page = client.post(url, follow=True)

        note.refresh_from_db()
        assert note.text == ""
        assert f"{coach} wrote a note here and deleted it" in page.text
        assert f"{coach} wrote a note" in login(seeker).get(reverse("coached:overview")).text

    def test_that_is_said_twice_keeps_the_first_moment(self, notes):
        notes["me"].delete_softly(NOW)
        notes["me"].delete_softly(NOW.replace(hour=20))

        assert notes["me"].deleted_at == NOW

    def test_with_its_text_kept_is_refused(self, notes):
        with pytest.raises(IntegrityError), transaction.atomic():
            CoachNote.objects.update(deleted_at=NOW)


class TestFromCoach:
    def test_tells_the_seeker_on_today_until_it_is_read(self, login, seeker, notes, contact):
        client = login(seeker)
        read = reverse("coached:note_read", args=[notes["seeker"].pk])
        assert client.get(reverse("today")).text.count("with you.") == 1

        assert client.post(read, {"back": "today"}).url == reverse("today")

        assert "with you." not in client.get(reverse("today")).text

    def test_shows_what_is_shared_and_nothing_else(self, login, seeker, notes):
        CoachNote.objects.exclude(visibility=Visibility.SEEKER).update(text="Zanzibarium")

        page = login(seeker).get(reverse("coached:overview"))

        assert notes["seeker"].text in page.text
        assert "Zanzibarium" not in page.text
        assert "Change" not in page.text

    def test_says_what_will_be_there(self, login, seeker):
        page = login(seeker).get(reverse("coached:overview"))

        assert "Here will be the notes" in page.text


class TestErasing:
    def test_the_seeker_takes_their_notes_along(self, seeker, notes):
        erase(person=seeker, now=NOW)

        assert not CoachNote.objects.exists()

    def test_the_coach_leaves_them_without_a_name(self, login, seeker, coach, colleague, notes):
        coach.deactivate(NOW)
        notes["team"].refresh_from_db()
        assert notes["team"].signature == str(coach)

        erase(person=coach, now=NOW)

        assert not Sharing.objects.filter(assignment__coach=coach).exists()
        page = login(colleague).get(reverse("coaching:notes", args=[seeker.pk]))
        assert page.text.count("a coach who has left") == 2
        assert str(notes["team"]).startswith(str(seeker))
