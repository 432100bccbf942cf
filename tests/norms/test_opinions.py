from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from accounts.models import Role
from norms.lookup import guidance_for
from norms.models import Acceptance, EtiquetteNote, SecondOpinion
from tests.factories import EtiquetteNoteFactory, SecondOpinionFactory, UserFactory

TODAY = date(2026, 11, 22)


@pytest.fixture
def note(charlotte):
    """Of a coach of another center."""
    return EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)


@pytest.fixture
def url(note):
    return {
        name: reverse(f"norms:note_{name}", args=[note.pk])
        for name in ["confirm", "dispute", "withdraw"]
    }


def words(response):
    return " ".join(response.text.split())


class TestNoteConfirm:
    def test_says_who_has_seen_it_and_when(self, login, coach, seeker, note, url, charlotte):
        data = {"version": 1, "seen_on": "2026-11-03"}
        response = login(coach).post(url["confirm"], data, follow=True)

        opinion = SecondOpinion.objects.get()
        assert (opinion.author, opinion.center, opinion.agrees) == (coach, coach.center, True)
        assert response.redirect_chain == [(note.get_absolute_url(), 302)]
        assert "You have confirmed the note." in response.text
        page = words(login(seeker).get(charlotte.get_absolute_url()))
        assert f"Still true, seen on Nov 3, 2026: {coach}, {coach.center}" in page
        assert "1 note, May 2026, confirmed by 1." in page

    def test_twice_is_once_and_renews_the_day(self, login, coach, note, url):
        client = login(coach)
        for day in ["2026-10-01", "2026-11-03", "2026-11-03"]:
            client.post(url["confirm"], {"version": 1, "seen_on": day})

        assert SecondOpinion.objects.get().seen_on == date(2026, 11, 3)

    def test_makes_a_stale_note_fresh(self, login, coach, charlotte, url, note):
        note.observed_on = date(2020, 1, 1)
        note.save()
        assert guidance_for(charlotte, TODAY).basis["acceptance"].is_stale

        login(coach).post(url["confirm"], {"version": 1, "seen_on": "2026-11-01"})

        assert not guidance_for(charlotte, TODAY).basis["acceptance"].is_stale
        page = words(login(coach).get(charlotte.get_absolute_url()))
        assert "not seen for 18 months" not in page

    def test_is_not_for_ones_own_note(self, login, coach, charlotte):
        own = EtiquetteNoteFactory(place=charlotte, author=coach)
        url = reverse("norms:note_confirm", args=[own.pk])

        data = {"version": 1, "seen_on": "2026-11-01"}
        assert login(coach).post(url, data).status_code == 404
        assert "Still true today" not in login(coach).get(charlotte.get_absolute_url()).text

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            ({"seen_on": "2026-11-01"}, "Something was lost"),
            ({"version": "9" * 40, "seen_on": "2026-11-01"}, "Something was lost"),
            ({"version": "1"}, "This field is required."),
            ({"version": "1", "seen_on": "1980-01-01"}, "Give a day from 1990 on."),
        ],
    )
    def test_says_what_is_wrong(self, login, coach, url, data, message):
        assert message in login(coach).post(url["confirm"], data).text
        assert not SecondOpinion.objects.exists()

    def test_does_not_look_into_the_future(self, login, coach, url):
        tomorrow = timezone.localdate(timezone=coach.zone) + timedelta(days=1)

        page = login(coach).post(url["confirm"], {"version": 1, "seen_on": tomorrow})

        assert "still to come" in page.text

    def test_confirms_nothing_that_the_coach_has_not_read(self, login, coach, note, url):
        note.revise(["text"])
        note.save()

        data = {"version": 1, "seen_on": "2026-11-01"}
        page = login(coach).post(url["confirm"], data, follow=True).text

        assert "changed meanwhile" in page
        assert not SecondOpinion.objects.exists()

    def test_goes_back_to_the_queue_it_came_from(self, login, coach, url):
        data = {"version": 1, "seen_on": "2026-11-01", "back": "review"}

        assert login(coach).post(url["confirm"], data).url == reverse("norms:review")


class TestNoteDispute:
    def test_shows_the_reason_and_changes_no_value(
        self, login, coach, seeker, note, url, charlotte
    ):
        data = {"version": 1, "reason": "In banking they say <yes>."}
        page = login(coach).post(url["dispute"], data, follow=True).text

        assert "In banking they say &lt;yes&gt;." in page
        guidance = guidance_for(charlotte, TODAY)
        assert guidance.acceptance == Acceptance.UNUSUAL
        assert guidance.basis["acceptance"].is_disputed
        page = words(login(seeker).get(charlotte.get_absolute_url()))
        assert "Disputed: a coach sees it otherwise" in page
        assert f"by {coach}, {coach.center}: In banking they say &lt;yes&gt;." in page

    def test_takes_the_place_of_a_confirmation(self, login, coach, note, url, charlotte):
        client = login(coach)
        client.post(url["confirm"], {"version": 1, "seen_on": "2026-11-01"})
        assert "Take back my confirmation" in client.get(charlotte.get_absolute_url()).text

        client.post(url["dispute"], {"version": 1, "reason": "Not any more."})

        assert [o.agrees for o in SecondOpinion.objects.all()] == [False]
        assert "Take back my disagreement" in client.get(charlotte.get_absolute_url()).text

    def test_needs_a_reason(self, login, coach, url):
        page = login(coach).post(url["dispute"], {"version": 1, "reason": " "}).text

        assert "This field is required." in page
        assert not SecondOpinion.objects.exists()

    def test_disputes_nothing_that_the_coach_has_not_read(self, login, coach, note, url):
        note.revise(["text"])
        note.save()

        login(coach).post(url["dispute"], {"version": 1, "reason": "Not so."})

        assert not SecondOpinion.objects.exists()

    def test_leads_to_the_confirmation_and_back(self, login, coach, url):
        assert url["confirm"] in login(coach).get(url["dispute"]).text
        assert url["dispute"] in login(coach).get(url["confirm"]).text


class TestNoteWithdraw:
    def test_takes_back_what_one_said(self, login, coach, note, url, charlotte):
        SecondOpinionFactory(note=note, author=coach, agrees=False, reason="No.", seen_on=None)
        other = SecondOpinionFactory(note=note)

        for _click in range(2):
            assert login(coach).post(url["withdraw"]).url == note.get_absolute_url()

        assert SecondOpinion.objects.standing().get() == other
        assert not guidance_for(charlotte, TODAY).basis["acceptance"].is_disputed

    def test_can_be_followed_by_another_opinion(self, login, coach, note, url):
        client = login(coach)
        for _time in range(2):
            client.post(url["confirm"], {"version": 1, "seen_on": "2026-11-01"})
            client.post(url["withdraw"])
        client.post(url["confirm"], {"version": 1, "seen_on": "2026-11-01"})

        assert SecondOpinion.objects.standing().get().author == coach


class TestSecondOpinions:
    def test_count_no_longer_once_the_note_says_something_else(self, note, charlotte):
        SecondOpinionFactory(note=note, seen_on=date(2026, 11, 1))
        SecondOpinionFactory(note=note, agrees=False, reason="No.", seen_on=None)
        assert guidance_for(charlotte, TODAY).confirmed_by == 1

        note.revise(["source_url", "observed_on"])
        note.save()
        assert guidance_for(charlotte, TODAY).confirmed_by == 1

        note.revise(["text"])
        note.save()
        guidance = guidance_for(charlotte, TODAY)
        assert guidance.confirmed_by == 0
        assert not guidance.basis["acceptance"].is_disputed
        shown = EtiquetteNote.objects.with_opinions().get()
        assert shown.confirmations == shown.disagreements == []
        assert shown.last_seen_on == note.observed_on

    def test_stand_after_a_coach_has_moved_on(self, login, seeker, coach, note, charlotte):
        SecondOpinionFactory(note=note, author=coach)
        coach.deactivate()
        note.author.role = Role.SEEKER
        note.author.save()

        page = words(login(seeker).get(charlotte.get_absolute_url()))

        assert f"{note.author}, {note.center}" in page
        assert f": {coach}, {coach.center}" in page

    def test_are_one_for_each_coach(self, note, coach):
        SecondOpinionFactory(note=note, author=coach)

        with pytest.raises(IntegrityError), transaction.atomic():
            SecondOpinionFactory(note=note, author=coach)

    def test_have_a_day_or_a_reason(self, note):
        for said in [{"agrees": True, "seen_on": None}, {"agrees": False, "seen_on": None}]:
            with pytest.raises(IntegrityError), transaction.atomic():
                SecondOpinionFactory(note=note, **said)

    def test_are_named_by_coach_and_note(self, note, coach):
        assert str(SecondOpinionFactory(note=note, author=coach)) == f"{coach}, {note}"

    def test_of_several_coaches_are_all_counted(self, note, charlotte):
        SecondOpinionFactory.create_batch(2, note=note)
        second = EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)
        SecondOpinionFactory(note=second, author=UserFactory(role=Role.COACH))

        assert guidance_for(charlotte, TODAY).confirmed_by == 3
