from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError
from django.urls import reverse

from norms.models import Acceptance, Evidence
from norms.what_happens import what_happens
from tests.factories import EtiquetteNoteFactory, EvidenceFactory

RECENT = date(2026, 5, 1)


def words(response):
    return " ".join(response.text.split()).replace("<strong>", "").replace("</strong>", "")


@pytest.fixture
def page(login, seeker, charlotte):
    """A function that gives the words of Charlotte's page, as somebody sees it."""
    return lambda user=seeker: words(login(user).get(charlotte.get_absolute_url()))


class TestWhatHappens:
    def test_is_nothing_where_nothing_may_be_said(self, charlotte):
        assert what_happens(charlotte) is None

    def test_is_of_the_nearest_place_that_has_some(self, charlotte):
        EvidenceFactory(place=charlotte.parent.parent)
        assert what_happens(charlotte).place == charlotte.parent.parent
        EvidenceFactory(place=charlotte.parent)
        assert what_happens(charlotte).place == charlotte.parent
        EvidenceFactory(place=charlotte)
        assert what_happens(charlotte).place == charlotte

    def test_needs_all_channels_and_names_the_most_used_first(self, charlotte):
        EvidenceFactory(place=charlotte.parent)
        for channel, asked in [("email", 25), ("group", 40), ("linkedin", 25)]:
            EvidenceFactory(place=charlotte, channel=channel, asked=asked)
        assert what_happens(charlotte).place == charlotte.parent
        EvidenceFactory(place=charlotte)

        by_channel = what_happens(charlotte).by_channel

        assert [row.channel for row in by_channel] == ["group", "email", "linkedin"]

    def test_is_one_query(self, charlotte, count_queries):
        EvidenceFactory(place=charlotte)

        assert count_queries(lambda: str(what_happens(charlotte).place)) == 1


class TestEvidence:
    def test_is_for_everybody_who_is_signed_in(self, seeker, charlotte):
        row = EvidenceFactory(place=charlotte, channel="email")

        assert list(Evidence.objects.visible_to(seeker)) == [row]
        assert not Evidence.objects.visible_to(AnonymousUser())
        assert str(row) == "Charlotte, North Carolina, United States, Email"

    @pytest.mark.parametrize(
        "untrue",
        [
            {"asked": 5, "replied": None, "met": None, "thanked": None},
            {"asked": 20},
            {"met": None},
            {"met": 0},
            {"replied": 100},
        ],
    )
    def test_is_never_of_few_nor_of_all(self, charlotte, untrue):
        with pytest.raises(IntegrityError):
            EvidenceFactory(place=charlotte, **untrue)


class TestPlacePage:
    def test_says_that_it_is_not_enough_yet_when_nothing_may_be_said(self, page):
        assert "Not enough people yet to say." in page()
        assert "people</strong>" not in page()

    def test_says_it_beside_what_coaches_say(self, page, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL, observed_on=RECENT)
        EvidenceFactory(place=charlotte)
        EvidenceFactory(place=charlotte, channel="email", asked=40, met=25)

        text = page()

        assert "Coaches say <em>unusual</em>." in text
        assert "Here some 60 people asked. About 20 % met somebody." in text
        assert "About 40 % got a reply, 15 % met and said thanks." in text
        assert "some 40 people asked, about 25 % met" in text
        assert "Counted on Nov 20, 2026" in text
        assert "does not look like" not in text

    def test_says_how_many_asked_where_shares_would_say_too_much(self, page, charlotte):
        few = {"asked": 15, "replied": None, "met": None, "thanked": None}
        EvidenceFactory(place=charlotte, **few)
        EvidenceFactory(place=charlotte, channel="email", **(few | {"asked": 10}))

        text = page()

        assert "Here some 15 people asked. Too few to say how many met somebody." in text
        assert "<dd> some 10 people asked </dd>" in text
        assert "Coaches say" not in text

    def test_says_of_which_place_it_is(self, page, charlotte):
        EvidenceFactory(place=charlotte.parent)

        assert "In North Carolina as a whole some 60 people asked" in page()

    @pytest.mark.parametrize(
        ("said", "met", "differs"),
        [
            (Acceptance.UNUSUAL, 50, True),
            (Acceptance.UNUSUAL, 45, False),
            (Acceptance.WELCOME, 15, True),
            (Acceptance.WELCOME, 20, False),
            (Acceptance.INTRODUCTION, 10, True),
            (Acceptance.UNKNOWN, 5, False),
        ],
    )
    def test_says_where_it_does_not_look_like_that(self, page, charlotte, said, met, differs):
        EtiquetteNoteFactory(place=charlotte, acceptance=said, observed_on=RECENT)
        EvidenceFactory(place=charlotte, replied=90, met=met, thanked=5)

        assert ("does not look like what coaches say" in page()) == differs

    def test_what_happens_all_around_does_not_speak_against_a_city(self, page, charlotte):
        note = EtiquetteNoteFactory(
            place=charlotte, acceptance=Acceptance.UNUSUAL, observed_on=RECENT
        )
        EvidenceFactory(place=charlotte.parent, replied=90, met=80)
        assert "does not look like" not in page()

        note.place = charlotte.parent
        note.save()

        assert "does not look like" in page()

    def test_few_do_not_speak_against_anybody(self, page, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.WELCOME, observed_on=RECENT)
        EvidenceFactory(place=charlotte, asked=20, replied=None, met=None, thanked=None)

        assert "does not look like" not in page()

    def test_invites_coaches_to_write_and_job_seekers_to_ask(self, page, coach, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL, observed_on=RECENT)
        EvidenceFactory(place=charlotte, replied=90, met=80)

        assert "If you know why, write it down:" in page(coach)
        assert "ask a coach, or somebody who lives there" in page()

    def test_leads_job_seekers_to_where_they_can_stay_out(self, page, coach, charlotte):
        EvidenceFactory(place=charlotte)
        url = reverse("contacts:my_places") + "#counted"

        assert url in page()
        assert url not in page(coach)
