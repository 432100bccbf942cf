import uuid
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from norms.choices import Formality, Industry, Language
from norms.models import Acceptance, Approach, Channel, EtiquetteNote, ThankYou
from tests.factories import EtiquetteNoteFactory


def typed(**changes):
    """What a coach types into the form of a note that is in its first version."""
    return {
        "version": "1",
        "form_key": str(uuid.uuid4()),
        "acceptance": "unusual",
        "approach": "task",
        "channels_0": "group",
        "channels_1": "",
        "channels_2": "email",
        "usual_minutes": "20",
        "thank_you": "card",
        "formality": "polite",
        "language": "en",
        "gentler": "on",
        "industries": ["logistics", "retail"],
        "text": "People *decide* by the task.",
        "source_url": "",
        "observed_on": "2026-05-01",
    } | changes


@pytest.fixture
def note(coach, charlotte):
    return EtiquetteNoteFactory(author=coach, place=charlotte, channels=[Channel.PHONE])


class TestNoteAdd:
    @pytest.fixture
    def url(self, charlotte):
        return reverse("norms:note_add", args=[charlotte.path])

    def test_keeps_what_the_coach_has_seen_signed(self, login, coach, charlotte, url):
        response = login(coach).post(url, typed(), follow=True)

        note = EtiquetteNote.objects.get()
        assert response.redirect_chain == [(charlotte.get_absolute_url(), 302)]
        assert (note.place, note.author, note.center) == (charlotte, coach, coach.center)
        assert (note.acceptance, note.approach) == (Acceptance.UNUSUAL, Approach.TASK)
        assert note.channels == [Channel.GROUP, Channel.EMAIL]
        assert (note.usual_minutes, note.thank_you) == (20, ThankYou.CARD)
        assert (note.formality, note.language) == (Formality.POLITE, Language.ENGLISH)
        assert note.gentler
        assert note.industries == [Industry.LOGISTICS, Industry.RETAIL]
        assert note.html == "<p>People <em>decide</em> by the task.</p>\n"
        assert "People <em>decide</em> by the task." in response.text

    def test_makes_one_note_when_sent_twice(self, login, coach, url):
        client, data = login(coach), typed()

        for _click in range(2):
            assert client.post(url, data).status_code == 302

        assert EtiquetteNote.objects.count() == 1

    def test_lets_an_admin_and_an_operator_write(self, login, admin, operator, url):
        for user in [admin, operator]:
            login(user).post(url, typed())

        assert {note.author for note in EtiquetteNote.objects.all()} == {admin, operator}

    def test_shows_what_colleagues_wrote(self, login, coach, charlotte, url):
        EtiquetteNoteFactory(place=charlotte, html="<p>Bring a question.</p>")
        EtiquetteNoteFactory(html="<p>Elsewhere.</p>")

        page = login(coach).get(url).text

        assert "Bring a question." in page
        assert "Elsewhere." not in page

    def test_works_for_a_country(self, login, coach):
        url = reverse("norms:note_add", args=["us"])

        assert url == "/norms/us/notes/add/"
        assert login(coach).get(url).status_code == 200

    @pytest.mark.parametrize(
        ("field", "value", "message"),
        [
            ("text", "", "This field is required."),
            ("text", "x" * 5001, "at most 5000 characters"),
            ("text", "a\x00b", "Null characters are not allowed."),
            ("acceptance", "", "This field is required."),
            ("acceptance", "grudging", "Select a valid choice."),
            ("channels_1", "group", "Choose each channel only once."),
            ("channels_1", "pigeon", "Select a valid choice."),
            ("language", "xx", "Select a valid choice."),
            ("industries", "piracy", "Select a valid choice."),
            ("usual_minutes", "0", "greater than or equal to 5"),
            ("usual_minutes", "9" * 30, "less than or equal to 120"),
            ("usual_minutes", "long", "Enter a whole number."),
            ("source_url", "javascript:alert(1)", "Enter a valid URL."),
            ("observed_on", "1989-12-31", "Give a day from 1990 on."),
            ("observed_on", "2026-02-30", "Enter a valid date."),
            ("form_key", "not a key", "Please send this once more."),
        ],
    )
    def test_says_what_is_wrong_and_keeps_the_rest(self, login, coach, url, field, value, message):
        response = login(coach).post(url, typed(**{"text": "Kept.", field: value}))

        assert message in response.text
        assert "Please check this" in response.text
        assert field == "text" or "Kept." in response.text
        assert not EtiquetteNote.objects.exists()

    def test_does_not_look_into_the_future(self, login, coach, url):
        client, today = login(coach), timezone.localdate(timezone=coach.zone)
        tomorrow = today + timedelta(days=1)

        assert "still to come" in client.post(url, typed(observed_on=tomorrow)).text
        assert client.post(url, typed(observed_on=today)).status_code == 302

    def test_is_not_there_for_seekers_or_unknown_places(self, login, seeker, coach, url):
        assert login(seeker).get(url).status_code == 404
        assert login(seeker).post(url, typed()).status_code == 404
        nowhere = reverse("norms:note_add", args=["us/xx/nowhere"])
        assert login(coach).get(nowhere).status_code == 404


class TestNoteEdit:
    @pytest.fixture
    def url(self, note):
        return reverse("norms:note_edit", args=[note.pk])

    def test_starts_from_what_was_written(self, login, coach, url):
        page = login(coach).get(url).text

        assert "People here like a clear question." in page
        assert '<option value="phone" selected>' in page

    def test_changes_the_note_and_what_is_shown(self, login, coach, note, url):
        login(coach).post(url, typed(text="Now **different**."))

        note.refresh_from_db()
        assert note.html == "<p>Now <strong>different</strong>.</p>\n"
        assert note.channels == [Channel.GROUP, Channel.EMAIL]

    def test_leaves_the_signature_when_an_operator_edits(self, login, operator, coach, note, url):
        login(operator).post(url, typed(text="Mended."))

        note.refresh_from_db()
        assert (note.text, note.author, note.center) == ("Mended.", coach, coach.center)

    def test_is_for_ones_own_notes_alone(self, login, seeker, admin, url):
        for user in [seeker, admin]:
            assert login(user).get(url).status_code == 404
            assert login(user).post(url, typed()).status_code == 404


class TestNoteDelete:
    @pytest.fixture
    def url(self, note):
        return reverse("norms:note_delete", args=[note.pk])

    def test_takes_the_note_away_and_offers_the_way_back(self, login, coach, note, charlotte, url):
        page = login(coach).post(url, follow=True).text

        assert not EtiquetteNote.objects.visible_to(coach).exists()
        assert reverse("norms:note_restore", args=[note.pk]) in page
        assert "No coach has written" in page

    def test_is_for_ones_own_notes_alone(self, login, seeker, admin, coach, url):
        for user in [seeker, admin]:
            assert login(user).post(url).status_code == 404
        assert EtiquetteNote.objects.visible_to(coach).exists()


class TestNoteRestore:
    @pytest.fixture
    def url(self, note):
        note.delete_softly(at=timezone.now())
        return reverse("norms:note_restore", args=[note.pk])

    def test_brings_the_note_back(self, login, coach, note, url):
        response = login(coach).post(url)

        assert response.url == note.place.get_absolute_url()
        assert EtiquetteNote.objects.visible_to(coach).get() == note

    def test_is_for_the_author_and_operators_alone(self, login, seeker, admin, operator, url):
        assert [login(user).post(url).status_code for user in [seeker, admin, operator]] == [
            404,
            404,
            302,
        ]

    def test_ends_after_30_days(self, login, coach, note, url):
        note.deleted_at = timezone.now() - timedelta(days=30)
        note.save()

        assert login(coach).post(url).status_code == 404


class TestWhoSeesNotes:
    def test_everybody_who_is_signed_in_reads_them(self, seeker, stranger, note):
        for user in [seeker, stranger]:
            assert EtiquetteNote.objects.visible_to(user).get() == note

    def test_a_coach_who_is_one_no_longer_edits_nothing(self, coach, note):
        coach.role = "seeker"

        assert not EtiquetteNote.objects.editable_by(coach).exists()

    def test_a_note_is_named_by_place_and_day(self, note):
        note.observed_on = date(2026, 5, 1)

        assert str(note) == "Charlotte, 2026-05-01"
