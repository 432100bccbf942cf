"""Places with notes: looked for, paged, and on a map."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.urls import reverse

from norms.actions import write_note
from norms.maps import Map, shape_of
from norms.models import Acceptance, EtiquetteNote, Place
from norms.taken import settle_places
from tests.factories import EtiquetteNoteFactory, PlaceFactory

pytestmark = pytest.mark.django_db

URL = reverse("norms:index")
TODAY = date(2026, 11, 22)


@pytest.fixture
def zurich():
    return Place.objects.get(path="ch/zh/zurich")


@pytest.fixture
def notes(coach, rochester, charlotte, zurich):
    EtiquetteNoteFactory(
        place=rochester, acceptance=Acceptance.WELCOME, observed_on=date(2026, 5, 1), author=coach
    )
    EtiquetteNoteFactory(
        place=charlotte, acceptance=Acceptance.UNUSUAL, observed_on=date(2026, 6, 1)
    )
    EtiquetteNoteFactory(place=zurich, observed_on=date(2026, 4, 1))
    settle_places(Place.objects.all(), TODAY)


class TestBrowse:
    def found(self, client, **asked):
        return [place.path for place, _basis in client.get(URL, asked).context["noted"]]

    def test_shows_the_newest_first(self, login, seeker, notes):
        assert self.found(login(seeker)) == [
            "us/nc/charlotte", "us/ny/rochester", "ch/zh/zurich"
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("asked", "found"),
        [
            ({"where": "us"}, ["us/nc/charlotte", "us/ny/rochester"]),
            ({"where": "us/ny"}, ["us/ny/rochester"]),
            ({"where": "ch"}, ["ch/zh/zurich"]),
            ({"acceptance": "unusual"}, ["us/nc/charlotte"]),
            ({"acceptance": "welcome", "where": "ch"}, []),
            ({"whose": "mine"}, ["us/ny/rochester"]),
            ({"where": "xx", "acceptance": "\0", "after": "x"}, "all"),
        ],
    )
    def test_narrows_by_area_acceptance_and_author(self, login, coach, notes, asked, found):
        client = login(coach)

        assert self.found(client, **asked) == (self.found(client) if found == "all" else found)

    def test_finds_by_acceptance_what_the_table_shows(
        self, login, coach, notes, rochester, charlotte
    ):
        client = login(coach)
        write_note(
            EtiquetteNoteFactory.build(
                place=charlotte, author=coach, acceptance=Acceptance.WELCOME, observed_on=TODAY
            ),
            by=coach,
        )

        shown = {
            acceptance: client.get(URL, {"acceptance": acceptance}).context["noted"]
            for acceptance in ["welcome", "unusual", "unknown"]
        }

        assert [place for place, _basis in shown["welcome"]] == [charlotte, rochester]
        assert shown["unusual"] == []
        assert all(basis.value == said for said, rows in shown.items() for _place, basis in rows)

    def test_offers_only_areas_with_notes(self, login, seeker, notes):
        html = login(seeker).get(URL, {"where": "us"})

        areas = [path for path, _name in html.context["browse"].fields["where"].choices]
        assert areas == ["", "ch", "us", "us/ny", "us/nc"]

    def test_says_that_nobody_has_written(self, login, seeker):
        html = login(seeker).get(URL).text

        assert "Nobody has written about such a place yet." in html

    def test_knows_own_notes_of_coaches_only(self, login, seeker, notes):
        assert "whose" not in login(seeker).get(URL).context["browse"].fields

    def test_goes_on_from_page_to_page(self, login, seeker, rochester):
        places = Place.objects.filter(parent__path="us/nc").order_by("pk")[:30]
        for n, place in enumerate(places):
            EtiquetteNoteFactory(place=place, observed_on=date(2026, 1, 1) + timedelta(n // 2))
        client = login(seeker)

        first = client.get(URL).context["browse"].page
        rest = self.found(client, after=first.after)

        seen = [place.path for place in first.rows] + rest
        assert sorted(seen) == sorted(place.path for place in places)
        assert "Back to the first" in client.get(URL, {"after": first.after}).text

    def test_asks_as_often_for_many(self, login, seeker, notes, count_queries):
        client = login(seeker)
        client.get(URL)
        for_few = count_queries(lambda: client.get(URL))
        for place in Place.objects.filter(parent__path="us/nc")[:40]:
            EtiquetteNoteFactory(place=place)

        assert count_queries(lambda: client.get(URL)) == for_few


class TestMap:
    def test_is_drawn_with_a_link_for_each_place(self, login, seeker, notes):
        html = login(seeker).get(URL).text

        assert 'role="group" aria-label="Map of these places"' in html
        assert 'aria-label="Charlotte, NC: Unusual"' in html
        assert 'aria-label="Zürich: Unknown"' in html
        assert " style=" not in html

    @pytest.mark.parametrize("path", ["us", "us/nc"])
    def test_is_on_the_page_of_a_country_and_a_region(self, login, seeker, notes, path):
        html = login(seeker).get(reverse("norms:place", args=[path])).text

        assert 'aria-label="Charlotte, NC: Unusual"' in html
        assert "Zürich" not in html

    @pytest.mark.parametrize("path", ["", "us/nc"])
    def test_marks_by_shape_and_words_what_is_long_ago(
        self, login, seeker, notes, charlotte, path, time_machine
    ):
        time_machine.move_to(datetime(2026, 11, 22, 18, tzinfo=UTC))
        url = reverse("norms:place", args=[path]) if path else URL
        client = login(seeker)
        fresh = client.get(url).text
        note = EtiquetteNote.objects.get(place=charlotte)
        note.observed_on, note.acceptance = date(2024, 5, 1), Acceptance.INTRODUCTION
        note.save()

        html = client.get(url).text

        assert 'aria-label="Charlotte, NC: With an introduction, not seen since May 2024"' in html
        assert 'class="acceptance introduction stale"' in html
        assert 'class="muted small">not seen since May 2024' in html
        assert "M0-7.5-7.5 0 0 7.5z" in html  # Half a diamond.
        assert "Not seen for 18 months" in html
        assert "stale" not in fresh
        assert "Not seen for 18 months" not in fresh

    def test_is_not_on_the_page_of_a_city(self, login, seeker, notes, charlotte):
        assert "map-dots" not in login(seeker).get(charlotte.get_absolute_url()).text

    def test_says_what_is_not_on_the_picture(self, login, seeker):
        EtiquetteNoteFactory(place=Place.objects.get(path="us/hi/honolulu"))
        settle_places(Place.objects.all(), TODAY)

        assert "Not on the picture:" in login(seeker).get(URL, {"where": "us"}).text

    def test_is_nothing_where_there_is_no_city(self):
        area = PlaceFactory(country_code="ZZ")

        assert not Map(area, [(area, Acceptance.WELCOME)])

    @pytest.mark.parametrize("area", [("", ""), ("US", ""), ("DE", ""), ("US", "US-NY")])
    def test_is_small(self, area):
        assert 1_000 < len(shape_of(*area).dots) < 20_000
