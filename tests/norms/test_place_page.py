from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from norms.lookup import with_acceptance
from norms.models import Acceptance, Place
from tests.factories import EtiquetteNoteFactory, LocalResourceFactory, PlaceFactory


def words(response):
    return " ".join(response.text.split())


class TestPlace:
    def test_says_what_is_customary_and_who_says_so(self, login, seeker, coach, charlotte):
        EtiquetteNoteFactory(
            place=charlotte,
            author=coach,
            acceptance=Acceptance.UNUSUAL,
            channels=["group", "email"],
            usual_minutes=20,
            thank_you="card",
            html="<p>Ask for <em>one</em> thing.</p>",
            source_url="https://paper.example/charlotte",
        )

        page = words(login(seeker).get(charlotte.get_absolute_url()))

        for text in [
            "What is customary here",
            "First meet people through a group",
            "Ask for <em>one</em> thing.",
            f"{coach}, {coach.center}",
            "observed on May 1, 2026",
            "https://paper.example/charlotte",
            "Group or event, Email",
        ]:
            assert text in page

    def test_says_that_a_note_is_from_own_practice_and_old(self, login, seeker, charlotte):
        EtiquetteNoteFactory(place=charlotte, observed_on=date(2020, 1, 1))

        page = words(login(seeker).get(charlotte.get_absolute_url()))

        assert "from own practice" in page
        assert "not seen for 18 months" in page

    def test_names_who_helps_here_and_around(self, login, seeker, charlotte):
        LocalResourceFactory(place=charlotte, name="Breakfast", text="Bring a card.")
        LocalResourceFactory(place=charlotte.parent, name="State service")

        page = words(login(seeker).get(charlotte.get_absolute_url()))

        assert page.index("Breakfast") < page.index("State service")
        assert "for all of North Carolina" in page
        assert "Bring a card." in page
        assert "careeronestop.org" in page

    def test_says_what_to_do_where_nobody_has_said(self, login, seeker):
        page = words(login(seeker).get("/norms/ch/zh/zurich/"))

        assert "Nobody has said yet" in page
        assert "People who know" in page
        assert "No coach has written about Zürich itself yet." in page
        assert "careeronestop.org" not in page

    def test_leads_up_to_the_region_and_the_country(self, login, seeker, charlotte):
        page = login(seeker).get(charlotte.get_absolute_url()).text

        assert 'href="/norms/us/"' in page
        assert 'href="/norms/us/nc/"' in page

    def test_offers_writing_to_coaches_alone(self, login, seeker, coach, charlotte):
        url = charlotte.get_absolute_url()

        assert "Write a note" not in login(seeker).get(url).text
        assert "Write a note" in login(coach).get(url).text

    def test_offers_editing_of_ones_own(self, login, coach, operator, charlotte):
        own = EtiquetteNoteFactory(place=charlotte, author=coach)
        other = EtiquetteNoteFactory(place=charlotte)
        resource = LocalResourceFactory(place=charlotte, author=coach)
        edits = [
            reverse("norms:note_edit", args=[own.pk]),
            reverse("norms:note_edit", args=[other.pk]),
            reverse("norms:resource_edit", args=[resource.pk]),
        ]

        page = login(coach).get(charlotte.get_absolute_url()).text
        all_of_it = login(operator).get(charlotte.get_absolute_url()).text

        assert [url in page for url in edits] == [True, False, True]
        assert [url in all_of_it for url in edits] == [True, True, True]

    def test_is_not_there_for_a_place_that_does_not_exist(self, login, seeker):
        assert login(seeker).get("/norms/us/nc/atlantis/").status_code == 404

    def test_turns_the_pages_of_notes(self, login, seeker, coach, charlotte):
        for days in range(30):
            EtiquetteNoteFactory(
                place=charlotte,
                author=coach,
                html=f"<p>Seen {days} days ago.</p>",
                observed_on=date(2026, 11, 1) - timedelta(days=days),
            )
        client = login(seeker)

        first = client.get(charlotte.get_absolute_url())
        after = first.context["notes"].after
        second = client.get(charlotte.get_absolute_url(), {"note": after})

        assert "Seen 24 days ago." in first.text
        assert "Seen 25 days ago." not in first.text
        assert "Seen 24 days ago." not in second.text
        assert "Seen 29 days ago." in second.text


class TestPlacesInside:
    def test_are_the_regions_of_a_country_by_name(self, login, seeker):
        response = login(seeker).get("/norms/us/")

        names = [place.name for place, _acceptance in response.context["rows"]]
        assert names[:2] == ["Alabama", "Alaska"]

    def test_are_the_cities_of_a_region_the_largest_first(self, login, seeker):
        client = login(seeker)

        first = client.get("/norms/us/nc/")
        after = first.context["places"].after
        second = client.get("/norms/us/nc/", {"after": after})

        population = [
            place.population for page in [first, second] for place, _basis in page.context["rows"]
        ]
        assert first.context["rows"][0][0].name == "Charlotte"
        assert len(population) == 50
        assert population == sorted(population, reverse=True)

    def test_say_how_a_request_is_taken_there(self, login, seeker, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)

        rows = dict(login(seeker).get("/norms/us/nc/").context["rows"])

        assert rows[charlotte].value == Acceptance.UNUSUAL
        assert {basis.value for basis in rows.values()} == {Acceptance.UNUSUAL, Acceptance.UNKNOWN}

    def test_are_found_by_name_all_the_way_down(self, login, seeker, charlotte):
        response = login(seeker).get(
            "/norms/us/",
            {"q": "Chárlotte"},
            headers={"hx-request": "true", "hx-target": "places-inside"},
        )

        assert response.context["rows"][0][0] == charlotte
        assert "Charlotte, North Carolina, United States" in response.text
        assert "<html" not in response.text

    def test_may_be_none(self, login, seeker):
        assert "No place is called so here" in login(seeker).get("/norms/us/nc/?q=qqq").text

    @pytest.mark.parametrize(
        "query", ["after=x", "after=-1", "note=0", f"note={'9' * 40}", "q=%00", f"q={'x' * 101}"]
    )
    def test_ignore_what_makes_no_sense(self, login, seeker, query):
        response = login(seeker).get(f"/norms/us/nc/?{query}")

        assert response.status_code == 200
        assert len(response.context["rows"]) == 25

    def test_make_no_more_queries_for_more_rows(self, login, seeker, count_queries):
        client = login(seeker)
        small = Place.objects.get(path="va")
        for url in [small.get_absolute_url(), "/norms/us/"]:  # Then their maps are drawn.
            client.get(url)

        for_few = count_queries(lambda: client.get(small.get_absolute_url()))

        assert count_queries(lambda: client.get("/norms/us/")) == for_few


class TestPlaceGuidance:
    url = reverse("norms:place_guidance")

    def test_is_the_panel_of_the_place(self, login, seeker, charlotte):
        page = login(seeker).get(self.url, {"place": charlotte.pk}).text

        assert "In Charlotte, NC" in page
        assert "<html" not in page

    @pytest.mark.parametrize("place", ["", "x", "-1", "0", "9" * 5000, "\x00"])
    def test_says_that_there_is_no_place_when_it_makes_no_sense(self, login, seeker, place):
        assert "No place yet" in login(seeker).get(self.url, {"place": place}).text


class TestWithAcceptance:
    def test_goes_with_each_of_the_places_those_noted_last_first(self, db, charlotte, rochester):
        EtiquetteNoteFactory(
            place=charlotte, acceptance=Acceptance.UNUSUAL, observed_on=date(2026, 1, 1)
        )
        EtiquetteNoteFactory(place=charlotte, observed_on=date(2025, 1, 1))
        EtiquetteNoteFactory(
            place=rochester, acceptance=Acceptance.WELCOME, observed_on=date(2026, 5, 1)
        )
        EtiquetteNoteFactory(deleted_at=timezone.now())
        PlaceFactory()

        places = Place.objects.with_notes().with_parents()
        noted = with_acceptance(places, date(2026, 11, 22))

        assert [(place, basis.value) for place, basis in noted] == [
            (rochester, Acceptance.WELCOME),
            (charlotte, Acceptance.UNUSUAL),
        ]
