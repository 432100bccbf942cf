import uuid
from datetime import date
from importlib import import_module

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction
from django.urls import reverse

from norms import actions
from norms.models import EtiquetteNote
from tests.factories import EtiquetteNoteFactory
from tests.norms.test_notes import typed


@pytest.fixture
def note(login, coach, charlotte):
    """Written by the coach, with the form."""
    data = typed(text="Ask by phone.", form_key=str(uuid.uuid4()))
    login(coach).post(reverse("norms:note_add", args=[charlotte.path]), data)
    return EtiquetteNote.objects.get()


@pytest.fixture
def edit(note):
    return reverse("norms:note_edit", args=[note.pk])


def restore(note, version):
    return reverse("norms:note_version_restore", args=[note.pk, version])


def words(response):
    return " ".join(response.text.split())


class TestVersions:
    @pytest.fixture
    def url(self, note):
        return reverse("norms:note_versions", args=[note.pk])

    def test_are_all_kept_with_who_made_them(self, login, coach, operator, note, edit):
        login(coach).post(edit, typed(text="Ask by mail."))
        login(operator).post(edit, typed(text="Ask by letter.", version="2"))

        kept = note.versions.order_by("version").values_list("version", "text", "history_user")
        assert list(kept) == [
            (1, "Ask by phone.", coach.pk),
            (2, "Ask by mail.", coach.pk),
            (3, "Ask by letter.", operator.pk),
        ]

    def test_read_as_differences(self, login, coach, url, edit):
        client = login(coach)
        client.post(edit, typed(text="Ask by <mail>.", usual_minutes="30"))

        page = words(client.get(url))

        assert "<p>Ask by <del>phone</del><ins>&lt;mail&gt;</ins>.</p>" in page
        assert "<del>20</del><ins>30</ins> minutes" in page
        assert "Go back to version 1" in page
        assert "Go back to version 2" not in page

    def test_are_offered_once_there_are_two(self, login, coach, seeker, note, url, edit):
        client, place = login(coach), note.place.get_absolute_url()
        assert url not in client.get(place).text
        client.post(edit, typed(text="Ask by mail."))

        assert url in client.get(place).text
        assert url not in login(seeker).get(place).text

    def test_are_not_made_by_saving_what_is_there(self, login, coach, note, edit):
        for _click in range(2):
            login(coach).post(edit, typed(text="Ask by phone.\r\n"))

        note.refresh_from_db()
        assert note.version == 1

    def test_are_not_made_by_deleting_and_hiding(self, login, coach, admin, note, url):
        actions.delete_note(note, by=coach, at=note.created_at)
        actions.undelete_note(note, by=coach)
        actions.hide_note(note, by=admin, reason="Later.", at=note.created_at)
        actions.unhide_note(note, by=admin)

        page = login(coach).get(url)

        assert [version.number for version in page.context["versions"]] == [1]

    def test_come_in_pages(self, login, coach, note, url):
        for number in range(2, 14):
            note.text = f"Version {number}."
            actions.keep_changes(note, changed=["text"], by=coach)
        client = login(coach)

        first = client.get(url)
        second = client.get(url, {"before": first.context["older"]})
        last = client.get(url, {"before": "nonsense"})

        numbers = [version.number for version in first.context["versions"]]
        assert numbers == list(range(13, 3, -1))
        assert all(version.differences for version in first.context["versions"])
        assert [version.number for version in second.context["versions"]] == [3, 2, 1]
        assert second.context["older"] is None
        assert last.context["versions"] == first.context["versions"]

    def test_of_a_note_without_any_are_none(self, login, coach, charlotte):
        note = EtiquetteNoteFactory.build(place=charlotte, author=coach, center=coach.center)
        EtiquetteNote.objects.bulk_create([note])

        page = login(coach).get(reverse("norms:note_versions", args=[note.pk]))

        assert "it was not changed" in page.text

    def test_begin_with_what_notes_said_before_versions_were_kept(self, coach, charlotte):
        note = EtiquetteNoteFactory.build(place=charlotte, author=coach, center=coach.center)
        EtiquetteNote.objects.bulk_create([note])

        migration = import_module("norms.migrations.0008_first_versions_of_notes")
        migration.keep_first_versions(apps, None)

        version = note.versions.get()
        assert (version.text, version.history_user) == (note.text, coach)

    def test_cannot_be_passed_by(self, note):
        with pytest.raises(TypeError, match="version is kept"):
            EtiquetteNote.objects.filter(pk=note.pk).update(text="Unseen.")

    def test_say_since_when_the_note_says_what_it_says(self, note):
        note.says_since = note.version + 1

        with pytest.raises(IntegrityError), transaction.atomic():
            note.save()


class TestNoteVersionRestore:
    def test_lets_the_note_say_again_what_it_said(self, login, coach, note, edit):
        client = login(coach)
        client.post(edit, typed(text="Ask by *mail*.", usual_minutes="30"))

        for _click in range(2):
            response = client.post(restore(note, 1))

        assert response.url == reverse("norms:note_versions", args=[note.pk])
        note.refresh_from_db()
        assert (note.text, note.usual_minutes, note.version) == ("Ask by phone.", 20, 3)
        assert note.html == "<p>Ask by phone.</p>\n"

    def test_is_for_the_author(self, login, admin, coach, note):
        assert login(admin).post(restore(note, 1)).status_code == 404
        assert login(coach).post(restore(note, 2)).status_code == 404
        assert login(coach).post(restore(note, 10**12)).status_code == 404

    def test_is_offered_to_the_author(self, login, admin, coach, note, edit):
        login(coach).post(edit, typed(text="Ask by mail."))
        url = reverse("norms:note_versions", args=[note.pk])

        assert "Go back to" in login(coach).get(url).text
        assert "Go back to" not in login(admin).get(url).text


class TestTwoAtOnce:
    def test_the_second_sees_the_difference_and_loses_nothing(
        self, login, coach, operator, note, edit
    ):
        login(operator).post(edit, typed(text="Ask by letter.", version="1"))

        page = login(coach).post(edit, typed(text="Ask by mail, kindly.", version="1"))

        note.refresh_from_db()
        assert note.text == "Ask by letter."
        assert "Nothing of yours is lost" in page.text
        assert "<p>Ask by <del>letter</del><ins>mail, kindly</ins>.</p>" in words(page)
        assert "Ask by mail, kindly.</textarea>" in page.text
        assert 'name="version" value="2"' in page.text

    def test_the_second_can_save_on_top_knowingly(self, login, coach, operator, note, edit):
        login(operator).post(edit, typed(text="Ask by letter.", version="1"))

        login(coach).post(edit, typed(text="Ask by mail.", version="2"))

        note.refresh_from_db()
        assert (note.text, note.version) == ("Ask by mail.", 3)
        assert note.versions.filter(text="Ask by letter.").exists()

    def test_who_writes_the_same_is_not_bothered(self, login, coach, operator, note, edit):
        same = typed(text="Ask by letter.", version="1")
        login(operator).post(edit, same)

        assert login(coach).post(edit, same).url == note.place.get_absolute_url()

    def test_an_error_is_said_before_the_conflict(self, login, coach, operator, note, edit):
        login(operator).post(edit, typed(text="Ask by letter.", version="1"))

        page = login(coach).post(edit, typed(text="", version="1"))

        assert "This field is required." in page.text
        assert 'name="version" value="1"' in page.text

    @pytest.mark.parametrize("version", ["", "abc", "9" * 40, "0"])
    def test_a_spoilt_version_is_asked_for_anew(self, login, coach, note, edit, version):
        page = login(coach).post(edit, typed(text="Ask by mail.", version=version))

        assert "Something was lost on the way." in page.text
        assert 'name="version" value="1"' in page.text
        note.refresh_from_db()
        assert note.text == "Ask by phone."


class TestAfterChange:
    def test_other_apps_are_told_of_the_place(self, coach, admin, note, monkeypatch):
        told = []
        monkeypatch.setattr(actions, "AFTER_CHANGE", [told.append])

        note.text = "Changed."
        actions.keep_changes(note, changed=["text"], by=coach)
        actions.keep_changes(note, changed=[], by=coach)
        actions.hide_note(note, by=admin, reason="Later.", at=note.created_at)
        actions.unhide_note(note, by=admin)
        actions.delete_note(note, by=coach, at=note.created_at)
        actions.undelete_note(note, by=coach)
        actions.confirm_note(note, by=admin, seen_on=date(2026, 11, 1))
        actions.dispute_note(note, by=admin, reason="No.")
        actions.withdraw_opinion(note, by=admin, at=note.created_at)

        assert told == [note.place] * 8
