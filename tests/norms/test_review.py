from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from norms.models import CenterPlace, Place
from norms.settling import stale_before
from tests.factories import (
    EtiquetteNoteFactory,
    PlaceFactory,
    PlaceQuestionFactory,
    SecondOpinionFactory,
    UserFactory,
)

URL = reverse("norms:review")
CENTER_PLACE = reverse("norms:center_place")
OLD = date(2020, 1, 1)


@pytest.fixture
def client(login, coach):
    return login(coach)


def shown(client, **filters):
    return [row.pk for row in client.get(URL, filters).context["page"].rows]


def counts(client):
    return {key: count for key, _name, count in client.get(URL).context["tabs"]}


class TestAskedPlaces:
    def test_name_the_place_and_never_who_asks(self, client, seeker, stranger, charlotte):
        for person in [seeker, stranger]:
            PlaceQuestionFactory(owner=person, place=charlotte)

        page = client.get(URL).text

        assert charlotte.full_name in page
        assert "2 job seekers ask" in page
        assert reverse("norms:note_add", args=[charlotte.path]) in page
        for person in [seeker, stranger]:
            assert person.last_name not in page
            assert person.email not in page
        assert counts(client)["asked"] == "1"

    def test_leave_out_what_is_answered_or_taken_back(self, client, seeker):
        now = timezone.now()
        PlaceQuestionFactory(owner=seeker, answered_at=now)
        PlaceQuestionFactory(owner=seeker, deleted_at=now)

        assert shown(client) == []
        assert "Nobody waits for an answer." in client.get(URL).text

    def test_come_by_how_long_they_wait_where_the_center_is_not_known(self, client):
        first, second = PlaceQuestionFactory(), PlaceQuestionFactory()

        assert shown(client) == [first.place_id, second.place_id]
        assert "wait longest first" in client.get(URL).text

    def test_near_the_center_come_first(self, client, center, rochester, charlotte):
        buffalo = Place.objects.get(path="us/ny/buffalo")
        for place in [PlaceFactory(), charlotte, buffalo]:
            PlaceQuestionFactory(place=place)
        CenterPlace.objects.create(center=center, place=rochester)

        assert shown(client)[:2] == [buffalo.pk, charlotte.pk]
        assert "near your center first" in client.get(URL).text

    def test_are_near_across_the_date_line(self, client, center, charlotte):
        islands = {"level": "country", "latitude": -17.0}
        home = PlaceFactory(longitude=179.0, **islands)
        across = PlaceFactory(longitude=-179.0, **islands)
        far = PlaceFactory(longitude=150.0, **islands)
        for place in [far, across]:
            PlaceQuestionFactory(place=place)
        CenterPlace.objects.create(center=center, place=home)

        assert shown(client) == [across.pk, far.pk]

    def test_wait_by_age_for_a_center_in_a_place_without_coordinates(self, client, center):
        CenterPlace.objects.create(center=center, place=PlaceFactory())
        question = PlaceQuestionFactory()

        assert shown(client) == [question.place_id]

    def test_come_in_pages(self, client, center, rochester):
        CenterPlace.objects.create(center=center, place=rochester)
        places = Place.objects.filter(parent__path="us/ny").order_by("-population")[:30]
        for place in places:
            PlaceQuestionFactory(place=place)

        first = client.get(URL).context["page"]
        rest = shown(client, after=first.after)

        assert {row.pk for row in first.rows} | set(rest) == {place.pk for place in places}
        assert len(first.rows) == 25
        assert "Back to the first" in client.get(URL, {"after": first.after}).text


class TestStaleNotes:
    def test_are_those_that_nobody_has_seen_for_18_months(self, client):
        stale = EtiquetteNoteFactory(observed_on=OLD)
        confirmed = EtiquetteNoteFactory(observed_on=OLD)
        SecondOpinionFactory(note=confirmed, seen_on=timezone.localdate())
        confirmed_long_ago = EtiquetteNoteFactory(observed_on=OLD)
        SecondOpinionFactory(
            note=confirmed_long_ago, seen_on=stale_before(timezone.localdate()) - timedelta(days=2)
        )
        EtiquetteNoteFactory(observed_on=timezone.localdate())
        EtiquetteNoteFactory(observed_on=OLD, deleted_at=timezone.now())

        assert shown(client, show="stale") == [stale.pk, confirmed_long_ago.pk]
        assert counts(client)["stale"] == "2"

    def test_leave_out_hidden_ones(self, client, login, coach, admin):
        note = EtiquetteNoteFactory(observed_on=OLD, author=coach)
        note.hide(by=admin, reason="Later.", at=timezone.now())

        assert shown(client, show="stale") == []
        assert shown(login(admin), show="stale") == []

    def test_can_be_ones_own_or_the_centers(self, client, coach):
        own = EtiquetteNoteFactory(observed_on=OLD, author=coach)
        colleague = UserFactory(role="coach", center=coach.center)
        near = EtiquetteNoteFactory(observed_on=OLD, author=colleague)
        far = EtiquetteNoteFactory(observed_on=OLD)

        assert shown(client, show="stale") == [own.pk, near.pk, far.pk]
        assert shown(client, show="stale", whose="center") == [own.pk, near.pk]
        assert shown(client, show="stale", whose="mine") == [own.pk]
        assert len(shown(client, show="stale", whose="nonsense", after="nonsense")) == 3

    def test_are_confirmed_or_edited_right_there(self, client, coach):
        own = EtiquetteNoteFactory(observed_on=OLD, author=coach)
        other = EtiquetteNoteFactory(observed_on=OLD)

        page = client.get(URL, {"show": "stale"}).text

        assert reverse("norms:note_edit", args=[own.pk]) in page
        assert reverse("norms:note_edit", args=[other.pk]) not in page
        assert reverse("norms:note_confirm", args=[other.pk]) in page
        assert other.place.get_absolute_url() in page


class TestDisputedNotes:
    def test_are_those_with_which_somebody_disagrees_now(self, client):
        disputed = EtiquetteNoteFactory()
        SecondOpinionFactory(note=disputed, agrees=False, reason="In banks, no.", seen_on=None)
        confirmed = EtiquetteNoteFactory()
        SecondOpinionFactory(note=confirmed)
        changed = EtiquetteNoteFactory()
        SecondOpinionFactory(note=changed, agrees=False, reason="No.", seen_on=None)
        changed.revise(["text"])
        changed.save()

        assert shown(client, show="disputed") == [disputed.pk]
        assert "In banks, no." in client.get(URL, {"show": "disputed"}).text
        assert counts(client)["disputed"] == "1"

    def test_may_be_none(self, client):
        assert "No disputed notes." in client.get(URL, {"show": "disputed"}).text
        assert "No stale notes." in client.get(URL, {"show": "stale"}).text


class TestCenterPlace:
    def chosen(self, place):
        return {"place_0": place.full_name, "place_1": place.pk, "place_2": place.full_name}

    def test_is_said_by_an_admin(self, login, admin, rochester, charlotte):
        client = login(admin)
        for place in [rochester, charlotte]:
            assert client.post(CENTER_PLACE, self.chosen(place)).url == URL

        home = CenterPlace.objects.get()
        assert (home.center, home.place) == (admin.center, charlotte)
        assert charlotte.full_name in client.get(CENTER_PLACE).text
        assert str(home) == f"{admin.center}: {charlotte}"

    def test_can_be_taken_back(self, login, admin, rochester):
        client = login(admin)
        client.post(CENTER_PLACE, self.chosen(rochester))
        client.post(CENTER_PLACE, {"place_0": ""})

        assert not CenterPlace.objects.exists()

    def test_says_what_is_wrong(self, login, admin):
        page = login(admin).post(CENTER_PLACE, {"place_0": "Nowhere at all"})

        assert "No place found" in page.text

    def test_is_for_admins(self, client, login, admin):
        assert client.get(CENTER_PLACE).status_code == 404
        assert CENTER_PLACE in login(admin).get(URL).text
        assert CENTER_PLACE not in client.get(URL).text


class TestWayToTheQueue:
    def test_leads_coaches_from_the_places(self, client, login, seeker):
        assert URL in client.get(reverse("norms:index")).text
        assert URL not in login(seeker).get(reverse("norms:index")).text
