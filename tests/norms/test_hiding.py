from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from accounts.models import Role
from norms.lookup import acceptance_by_place, guidance_for
from norms.models import Acceptance, EtiquetteNote, Place
from tests.factories import EtiquetteNoteFactory, UserFactory

TODAY = date(2026, 11, 22)


@pytest.fixture
def note(coach, charlotte):
    return EtiquetteNoteFactory(
        place=charlotte, author=coach, acceptance=Acceptance.UNUSUAL, html="<p>Bring cake.</p>"
    )


@pytest.fixture
def hide(note):
    return reverse("norms:note_hide", args=[note.pk])


@pytest.fixture
def unhide(note):
    return reverse("norms:note_unhide", args=[note.pk])


@pytest.fixture
def hidden(note, admin):
    note.hide(by=admin, reason="It names a person.", at=timezone.now())
    return note


class TestNoteHide:
    def test_takes_the_note_away_with_a_reason(self, login, admin, note, hide):
        client = login(admin)
        assert "Bring cake." in client.get(hide).text

        page = client.post(hide, {"reason": "It names a person."}, follow=True).text

        note.refresh_from_db()
        assert note.hidden_by == admin
        assert "The note is hidden." in page
        assert "It names a person." in page
        assert reverse("norms:note_unhide", args=[note.pk]) in page

    def test_needs_a_reason(self, login, admin, note, hide):
        assert "This field is required." in login(admin).post(hide, {"reason": ""}).text
        note.refresh_from_db()
        assert note.hidden_at is None

    def test_keeps_the_first_reason_when_sent_twice(self, login, admin, operator, note, hide):
        login(admin).post(hide, {"reason": "First."})
        login(operator).post(hide, {"reason": "Second."})

        note.refresh_from_db()
        assert (note.hidden_because, note.hidden_by) == ("First.", admin)

    def test_is_for_admins_of_the_center_and_operators(self, login, coach, seeker, note, hide):
        strange_admin = UserFactory(role=Role.ADMIN)

        for user in [coach, seeker, strange_admin]:
            assert login(user).get(hide).status_code == 404
            assert login(user).post(hide, {"reason": "No."}).status_code == 404

    def test_is_offered_to_them(self, login, admin, operator, coach, charlotte, hide):
        pages = [
            login(user).get(charlotte.get_absolute_url()).text for user in [admin, operator, coach]
        ]

        assert [hide in page for page in pages] == [True, True, False]


class TestHiddenNote:
    def test_is_read_by_its_author_admins_and_operators_alone(
        self, login, seeker, coach, admin, operator, stranger, hidden, charlotte
    ):
        colleague = UserFactory(role=Role.COACH, center=coach.center)
        strange_admin = UserFactory(role=Role.ADMIN)

        def reads(user):
            page = login(user).get(charlotte.get_absolute_url()).text
            assert ("Bring cake." in page) == ("It names a person." in page)
            return "Bring cake." in page

        assert [reads(user) for user in [coach, admin, operator]] == [True] * 3
        nobody_else = [seeker, colleague, stranger, strange_admin]
        assert [reads(user) for user in nobody_else] == [False] * 4

    def test_does_not_count(self, hidden, charlotte):
        assert not guidance_for(charlotte, TODAY).is_known
        assert acceptance_by_place([charlotte.pk], TODAY)[charlotte.pk].sayings == ()
        assert list(Place.objects.with_notes()) == []

    def test_is_not_confirmed_by_anybody(self, login, admin, hidden):
        url = reverse("norms:note_confirm", args=[hidden.pk])

        data = {"version": 1, "seen_on": "2026-11-01"}
        assert login(admin).post(url, data).status_code == 404

    def test_can_be_mended_by_its_author_but_not_shown(self, login, coach, hidden, unhide):
        url = reverse("norms:note_edit", args=[hidden.pk])

        assert login(coach).get(url).status_code == 200
        assert login(coach).post(unhide).status_code == 404

    def test_is_hidden_by_somebody_with_a_reason(self, note):
        note.hidden_at = timezone.now()

        with pytest.raises(IntegrityError), transaction.atomic():
            note.save()


class TestNoteUnhide:
    def test_shows_it_again(self, login, admin, seeker, hidden, unhide, charlotte):
        for _click in range(2):
            assert login(admin).post(unhide).url == hidden.get_absolute_url()

        assert EtiquetteNote.objects.visible_to(seeker).get() == hidden
        assert guidance_for(charlotte, TODAY).acceptance == Acceptance.UNUSUAL
