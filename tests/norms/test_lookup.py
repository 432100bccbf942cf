from datetime import date

import pytest
from django.template.loader import render_to_string
from django.utils import timezone

from norms.choices import Formality, Industry, Language
from norms.lookup import Custom, acceptance_by_place, customs_by_place, guidance_for
from norms.models import Acceptance, Approach, Channel, Level, ThankYou
from tests.factories import EtiquetteNoteFactory, LocalResourceFactory, PlaceFactory

TODAY = date(2026, 11, 22)

pytestmark = pytest.mark.django_db


@pytest.fixture
def country():
    return PlaceFactory(name="Testland")


@pytest.fixture
def region(country):
    return PlaceFactory(level=Level.REGION, parent=country, name="Northshire")


@pytest.fixture
def city(region):
    return PlaceFactory(level=Level.CITY, parent=region, name="Harbor")


class TestGuidanceFor:
    def test_reads_all_that_notes_say_about_a_place_and_around_it(self, city, region, country):
        EtiquetteNoteFactory(
            place=city, acceptance=Acceptance.UNUSUAL, channels=[Channel.GROUP, Channel.EMAIL]
        )
        EtiquetteNoteFactory(
            place=city, formality=Formality.FORMAL, language=Language.GERMAN, gentler=True
        )
        EtiquetteNoteFactory(place=region, approach=Approach.TASK, usual_minutes=20)
        EtiquetteNoteFactory(place=country, thank_you=ThankYou.CARD)

        guidance = guidance_for(city, TODAY)

        assert guidance.place == guidance.source == city
        assert guidance.acceptance is Acceptance.UNUSUAL
        assert guidance.channels == (Channel.GROUP, Channel.EMAIL)
        assert guidance.approach is Approach.TASK
        assert guidance.formality is Formality.FORMAL
        assert guidance.language is Language.GERMAN
        assert guidance.is_gentler
        assert guidance.basis["approach"].place == region
        assert guidance.usual_minutes == 20
        assert guidance.thank_you is ThankYou.CARD
        assert guidance.basis["thank_you"].place == country

    def test_leaves_out_deleted_notes_and_other_places(self, city):
        EtiquetteNoteFactory(place=city, acceptance=Acceptance.WELCOME, deleted_at=timezone.now())
        EtiquetteNoteFactory(acceptance=Acceptance.WELCOME)

        assert guidance_for(city, TODAY).acceptance == Acceptance.UNKNOWN

    def test_reads_what_is_said_of_a_field_of_work(self, city):
        EtiquetteNoteFactory(place=city, usual_minutes=30)
        EtiquetteNoteFactory(
            place=city, usual_minutes=15, industries=["law"], observed_on=date(2026, 1, 1)
        )

        assert guidance_for(city, TODAY).usual_minutes == 30
        assert guidance_for(city, TODAY, Industry.LAW).usual_minutes == 15

    def test_has_the_resources_of_the_nearest_place_first(self, city, region, country):
        far = LocalResourceFactory(place=country)
        LocalResourceFactory(place=region, deleted_at=timezone.now())
        near = LocalResourceFactory(place=city)

        assert guidance_for(city, TODAY).resources == (near, far)

    def test_of_an_unknown_place_is_unknown(self):
        guidance = guidance_for(None, TODAY)

        assert guidance.place is None
        assert guidance.acceptance == Acceptance.UNKNOWN
        assert guidance.resources == ()

    def test_makes_three_queries_for_any_number_of_notes(self, city, count_queries):
        city.refresh_from_db()
        EtiquetteNoteFactory.create_batch(9, place=city)
        LocalResourceFactory.create_batch(9, place=city)

        assert count_queries(lambda: guidance_for(city, TODAY)) == 3


class TestAcceptanceByPlace:
    def test_agrees_with_the_guidance_of_each_place(self, city, region, country):
        EtiquetteNoteFactory(place=region, acceptance=Acceptance.INTRODUCTION)
        EtiquetteNoteFactory(place=country, acceptance=Acceptance.WELCOME)
        elsewhere = PlaceFactory()
        places = [city, region, country, elsewhere]

        acceptance = acceptance_by_place([place.pk for place in places], TODAY)

        assert acceptance == {
            place.pk: guidance_for(place, TODAY).basis["acceptance"] for place in places
        }
        assert acceptance[city.pk].value == Acceptance.INTRODUCTION

    def test_leaves_out_unknown_places(self):
        assert acceptance_by_place([None], TODAY) == {}

    def test_makes_two_queries_for_any_number_of_places(self, city, count_queries):
        more = PlaceFactory.create_batch(9)
        for place in more:
            EtiquetteNoteFactory(place=place, acceptance=Acceptance.WELCOME)
        ids = [city.pk, *(place.pk for place in more)]

        assert count_queries(lambda: acceptance_by_place(ids, TODAY)) == 2


class TestGuidancePanel:
    def panel(self, place, **context):
        context["guidance"] = guidance_for(place, TODAY)
        return " ".join(render_to_string("norms/_guidance.html", context).split())

    def test_says_what_is_customary_and_what_to_do(self, city):
        EtiquetteNoteFactory(
            place=city,
            acceptance=Acceptance.UNUSUAL,
            approach=Approach.TASK,
            usual_minutes=20,
            observed_on=date(2026, 5, 1),
        )
        LocalResourceFactory(place=city, name="Queen City breakfast")

        panel = self.panel(city)

        for text in [
            "In Harbor",
            "Unusual",
            "Task-driven",
            "First meet people through a group",
            "20 minutes",
            "Queen City breakfast",
            "1 note, May 2026",
            "People differ",
        ]:
            assert text in panel
        assert "People who know" not in panel

    def test_says_when_only_the_region_is_known(self, city, region):
        EtiquetteNoteFactory(place=region, acceptance=Acceptance.WELCOME)

        assert "(as in Northshire as a whole)" in self.panel(city)

    def test_shows_both_sides_of_a_disagreement(self, city):
        EtiquetteNoteFactory(place=city, acceptance=Acceptance.UNUSUAL, usual_minutes=15)
        EtiquetteNoteFactory(
            place=city,
            acceptance=Acceptance.WELCOME,
            usual_minutes=30,
            observed_on=date(2026, 1, 1),
        )

        panel = self.panel(city)

        assert "Coaches disagree: Unusual" in panel
        assert "Welcome <span" in panel
        assert "Coaches disagree: 15 minutes" in panel
        assert "2 notes, newest May 2026" in panel

    def test_says_that_a_note_is_stale(self, city):
        EtiquetteNoteFactory(
            place=city, acceptance=Acceptance.WELCOME, observed_on=date(2024, 5, 1)
        )

        assert "not seen since May 2024" in self.panel(city)

    def test_says_whom_to_ask_where_nobody_has_said(self, charlotte):
        panel = self.panel(charlotte)

        assert "In Charlotte, NC" in panel
        assert "Nobody has said yet" in panel
        assert "People who know" in panel
        assert "American Job Centers near Charlotte" in panel

    def test_says_that_there_is_no_place_yet(self):
        assert "No place yet" in self.panel(None)

    def test_is_one_line_where_space_is_short(self, city):
        EtiquetteNoteFactory(place=city, acceptance=Acceptance.UNUSUAL)
        EtiquetteNoteFactory(place=city, acceptance=Acceptance.WELCOME)

        panel = self.panel(city, compact=True)

        assert "coaches disagree" in panel
        assert city.get_absolute_url() in panel
        assert "<h2" not in panel
        assert "Unknown" in self.panel(None, compact=True)


class TestCustomsByPlace:
    def test_says_of_each_place_and_field_of_work_what_its_guidance_says(
        self, city, region, country
    ):
        EtiquetteNoteFactory(place=country, acceptance=Acceptance.UNUSUAL)
        EtiquetteNoteFactory(place=region, gentler=True, industries=[Industry.LAW])
        EtiquetteNoteFactory(place=PlaceFactory(), acceptance=Acceptance.WELCOME)
        asked = [(city.pk, ""), (city.pk, Industry.LAW), (city.pk, Industry.ARTS), (None, "")]

        customs = customs_by_place(asked, TODAY)

        for pk, industry in asked:
            guidance = guidance_for(city if pk else None, TODAY, industry)
            expected = Custom(guidance.acceptance, guidance.is_gentler)
            assert customs[pk, industry] == expected

    def test_says_when_the_acceptance_was_last_seen_if_that_is_long_ago(self, city, region):
        old = date(2025, 5, 22)
        EtiquetteNoteFactory(place=city, acceptance=Acceptance.UNUSUAL, observed_on=old)
        EtiquetteNoteFactory(place=region, acceptance=Acceptance.WELCOME, observed_on=TODAY)
        EtiquetteNoteFactory(place=city, gentler=True, observed_on=TODAY)  # Says nothing of it.

        customs = customs_by_place([(city.pk, ""), (region.pk, "")], TODAY)

        assert customs[city.pk, ""] == Custom(Acceptance.UNUSUAL, True, not_seen_since=old)
        assert customs[region.pk, ""].not_seen_since is None

    def test_takes_as_many_queries_for_more_places(self, city, count_queries):
        for_one = count_queries(lambda: customs_by_place([(city.pk, "")], TODAY))
        more = [(PlaceFactory().pk, "") for _n in range(9)]

        assert count_queries(lambda: customs_by_place(more, TODAY)) == for_one
