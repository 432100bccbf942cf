"""A job seeker moves: what Today and the list of contacts say of it."""

import pytest
from django.urls import reverse

from contacts.actions import set_places
from contacts.models import SeekerProfile
from norms.models import Acceptance
from tests.factories import (
    ContactFactory,
    EtiquetteNoteFactory,
    LocalResourceFactory,
    SeekerProfileFactory,
)

pytestmark = pytest.mark.django_db

TODAY, DONE, UNDONE = "/", reverse("contacts:move_done"), reverse("contacts:move_undone")
HEADING = "You are moving to Charlotte, NC"


@pytest.fixture
def profile(seeker, rochester, charlotte):
    ContactFactory(owner=seeker, place=charlotte)
    return SeekerProfileFactory(user=seeker, home=rochester, moving_to=charlotte)


class TestToday:
    def test_says_what_changes_and_whom_to_meet_first(
        self, login, seeker, profile, rochester, charlotte
    ):
        EtiquetteNoteFactory(place=rochester, acceptance=Acceptance.WELCOME)
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)
        group = LocalResourceFactory(place=charlotte, kind="job_group")

        html = login(seeker).get(TODAY).text

        assert HEADING in html
        assert "in Charlotte asking a stranger for a talk is unusual." in html
        assert group.name in html
        assert "?from=us/ny/rochester&amp;to=us/nc/charlotte" in html

    @pytest.mark.parametrize(
        "places",
        [
            {"home": None},
            {"moving_to": None},
            {"same": True},
        ],
    )
    def test_says_nothing_where_it_does_not_know_both_or_they_are_one(
        self, login, seeker, profile, places
    ):
        profile.moving_to = profile.home if "same" in places else profile.moving_to
        for name, value in places.items():
            setattr(profile, name, value)
        profile.save()

        assert "You are moving to" not in login(seeker).get(TODAY).text

    def test_says_it_until_it_is_done(self, login, seeker, profile):
        client = login(seeker)

        for _twice in range(2):
            response = client.post(DONE, follow=True)
            assert HEADING not in response.text
            assert f'action="{UNDONE}"' in response.text

    def test_says_it_again_when_that_is_undone(self, login, seeker, profile):
        client = login(seeker)
        client.post(DONE)

        for _twice in range(2):
            assert HEADING in client.post(UNDONE, follow=True).text

    def test_says_it_again_for_another_place(self, login, seeker, profile, rochester, charlotte):
        client = login(seeker)
        client.post(DONE)
        zone = {"time_zone": "America/New_York"}

        set_places(seeker, home=rochester, moving_to=charlotte, **zone)
        assert HEADING not in client.get(TODAY).text

        set_places(seeker, home=rochester, moving_to=None, **zone)
        set_places(seeker, home=rochester, moving_to=charlotte, **zone)
        assert HEADING in client.get(TODAY).text

    def test_is_done_for_nobody_else(self, login, seeker, stranger, profile, rochester, charlotte):
        SeekerProfileFactory(user=stranger, home=rochester, moving_to=charlotte)

        login(stranger).post(DONE)

        profile.refresh_from_db()
        assert profile.settled_in is None
        assert SeekerProfile.objects.get(user=stranger).settled_in == charlotte


class TestContactList:
    url = reverse("contacts:list")

    def test_tells_contacts_at_home_from_those_in_the_other_place(
        self, login, seeker, profile, rochester, charlotte
    ):
        ContactFactory(owner=seeker, place=rochester, first_name="Homer", last_name="Hale")

        html = login(seeker).get(self.url).text

        assert f'href="?place={rochester.pk}"' in html
        assert f'href="?place={charlotte.pk}"' in html
        there = login(seeker).get(self.url, {"place": rochester.pk}).text
        assert there.count('aria-current="page"') > html.count('aria-current="page"') - 1
        assert "Homer Hale" in there

    def test_offers_only_a_place_where_somebody_is(
        self, login, seeker, profile, rochester, charlotte
    ):
        filters = login(seeker).get(self.url).context["filters"]

        assert [place for place, _word in filters.move] == [charlotte]

    def test_offers_nothing_to_those_who_stay(self, login, seeker, charlotte):
        ContactFactory(owner=seeker, place=charlotte)

        assert login(seeker).get(self.url).context["filters"].move == []
