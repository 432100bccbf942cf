"""How a request is taken, kept with the places for the filter of their list."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.template.loader import render_to_string
from django.utils import timezone

from norms.actions import delete_note, undelete_note, write_note
from norms.lookup import guidance_for
from norms.models import Acceptance, Place
from norms.taken import settle_places
from tests.factories import EtiquetteNoteFactory, UserFactory

TODAY = date(2026, 11, 22)
LONG_AGO = TODAY - timedelta(days=600)


def write(place, author, **said):
    note = EtiquetteNoteFactory.build(
        place=place, author=author, observed_on=timezone.localdate(), **said
    )
    write_note(note, by=author)
    return note


def taken(place):
    place.refresh_from_db()
    return place.taken


class TestTaken:
    def test_follows_the_notes_at_once(self, coach, charlotte):
        note = write(charlotte, coach, acceptance=Acceptance.UNUSUAL)
        written = taken(charlotte)
        delete_note(note, by=coach, at=timezone.now())
        deleted = taken(charlotte)
        undelete_note(note, by=coach)

        assert [written, deleted, taken(charlotte)] == ["unusual", "", "unusual"]

    def test_is_that_of_the_region_where_notes_of_a_city_do_not_say(self, coach, charlotte):
        write(charlotte, coach)
        before = taken(charlotte)
        write(charlotte.parent, coach, acceptance=Acceptance.WELCOME)

        assert [before, taken(charlotte)] == ["unknown", "welcome"]

    def test_is_not_said_of_places_without_notes(self, coach, charlotte, rochester):
        write(charlotte.parent.parent, coach, acceptance=Acceptance.WELCOME)

        assert [taken(charlotte), taken(charlotte.parent.parent)] == ["", "welcome"]


class TestSettlePlaces:
    @pytest.fixture
    def disagreeing(self, charlotte):
        """An older note by two coaches, and a newer one by a third who is soon out of date."""
        said = {"place": charlotte, "observed_on": LONG_AGO}
        EtiquetteNoteFactory(**said, acceptance=Acceptance.WELCOME)
        EtiquetteNoteFactory(
            **said | {"observed_on": TODAY}, acceptance=Acceptance.UNUSUAL, author=UserFactory()
        )

    def test_writes_what_has_changed_and_nothing_twice(self, disagreeing, charlotte):
        places = Place.objects.all()

        assert settle_places(places, LONG_AGO) == 1
        assert settle_places(places, LONG_AGO) == 0
        assert taken(charlotte) == "unusual"

    def test_is_a_command_for_the_night(self, disagreeing, charlotte, capsys):
        call_command("settle_places")

        assert capsys.readouterr().out == "1 places are taken otherwise than before.\n"
        assert taken(charlotte) == "unusual"


class TestStale:
    def test_is_said_where_guidance_is_one_line_as_well(self, charlotte):
        EtiquetteNoteFactory(
            place=charlotte, acceptance=Acceptance.UNUSUAL, observed_on=date(2024, 5, 1)
        )
        guidance = guidance_for(charlotte, TODAY)

        line = render_to_string("norms/_guidance.html", {"guidance": guidance, "compact": True})

        assert "not seen since May 2024" in " ".join(line.split())
