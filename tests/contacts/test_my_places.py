"""Where a job seeker lives, and where they are going."""

import pytest
from django.urls import reverse

from contacts.models import SeekerProfile
from tests.factories import SeekerProfileFactory

URL = reverse("contacts:my_places")


def typed(place):
    return [place.full_name, str(place.pk)] if place else ["", ""]


def form(home, moving_to=None, **more):
    values = zip(["home", "moving_to"], [typed(home), typed(moving_to)], strict=True)
    return {f"{name}_{n}": value[n] for name, value in values for n in range(2)} | more


class TestMyPlaces:
    def test_shows_the_two_places(self, login, seeker, rochester, charlotte):
        SeekerProfileFactory(user=seeker, home=rochester, moving_to=charlotte)

        html = login(seeker).get(URL).content.decode()

        assert 'value="Rochester, New York, United States"' in html
        assert 'value="Charlotte, North Carolina, United States"' in html

    def test_keeps_them_and_takes_over_the_time_zone(self, login, seeker, rochester, charlotte):
        seeker.time_zone = "Europe/Zurich"
        seeker.save()

        response = login(seeker).post(URL, form(rochester, charlotte, zone_too="on"))

        assert response.url == URL
        profile = SeekerProfile.objects.get(user=seeker)
        assert (profile.home, profile.moving_to) == (rochester, charlotte)
        seeker.refresh_from_db()
        assert seeker.time_zone == "America/New_York"

    def test_leaves_the_time_zone_when_the_box_is_empty(self, login, seeker, rochester):
        seeker.time_zone = "Europe/Zurich"
        seeker.save()

        login(seeker).post(URL, form(rochester))

        seeker.refresh_from_db()
        assert seeker.time_zone == "Europe/Zurich"

    def test_can_be_said_again(self, login, seeker, rochester, charlotte):
        client = login(seeker)

        client.post(URL, form(rochester, charlotte))
        client.post(URL, form(charlotte))

        profile = SeekerProfile.objects.get(user=seeker)
        assert (profile.home, profile.moving_to) == (charlotte, None)

    def test_keeps_what_was_typed_when_no_place_is_chosen(self, login, seeker):
        response = login(seeker).post(URL, {"home_0": "char", "home_1": "", "moving_to_0": ""})

        assert response.status_code == 200
        assert "Choose the place you mean." in response.content.decode()
        assert not SeekerProfile.objects.exists()

    @pytest.mark.parametrize("junk", ["999999999999999999999", "x", "\x00", "-1"])
    def test_answers_junk_with_a_message(self, login, seeker, junk):
        response = login(seeker).post(URL, {"home_0": "char", "home_1": junk})

        assert response.status_code == 200
        assert not SeekerProfile.objects.exists()

    def test_is_not_for_coaches(self, login, coach):
        assert login(coach).get(URL).status_code == 404
