"""Where a job seeker lives, and where they are going."""

import pytest
from django.urls import reverse

from contacts.models import SeekerProfile
from norms.models import Place
from tests.factories import PlaceFactory, SeekerProfileFactory

URL = reverse("contacts:my_places")


def typed(place):
    return [place.full_name, str(place.pk)] if place else ["", ""]


def form(home, moving_to=None, **more):
    values = zip(["home", "moving_to"], [typed(home), typed(moving_to)], strict=True)
    typed_places = {f"{name}_{n}": value[n] for name, value in values for n in range(2)}
    return typed_places | {"time_zone": "America/New_York"} | more


class TestMyPlaces:
    def test_shows_the_two_places(self, login, seeker, rochester, charlotte):
        SeekerProfileFactory(user=seeker, home=rochester, moving_to=charlotte)

        html = login(seeker).get(URL).content.decode()

        assert 'value="Rochester, New York, United States"' in html
        assert 'value="Charlotte, North Carolina, United States"' in html

    def test_keeps_them(self, login, seeker, rochester, charlotte):
        response = login(seeker).post(URL, form(rochester, charlotte))

        assert response.url == URL
        profile = SeekerProfile.objects.get(user=seeker)
        assert (profile.home, profile.moving_to) == (rochester, charlotte)

    @pytest.mark.parametrize(
        ("home", "chosen", "becomes"),
        [
            ("us/tn/memphis", "America/New_York", "America/Chicago"),  # It follows the home,
            ("us/tn/memphis", "Europe/Zurich", "Europe/Zurich"),  # unless one chooses another.
            ("us/ny/rochester", "Europe/Zurich", "Europe/Zurich"),
            ("us/ny/rochester", "America/New_York", "America/New_York"),
            (None, "Europe/Zurich", "Europe/Zurich"),
            ("xx/nowhere", "America/New_York", "America/New_York"),  # Its clocks are not known.
        ],
    )
    def test_the_time_zone_follows_where_one_lives(
        self, login, seeker, rochester, home, chosen, becomes
    ):
        PlaceFactory(path="xx/nowhere", time_zone="")
        SeekerProfileFactory(user=seeker, home=rochester)
        place = Place.objects.filter(path=home).first()

        login(seeker).post(URL, form(place, time_zone=chosen))

        seeker.refresh_from_db()
        assert seeker.time_zone == becomes

    def test_does_not_follow_when_one_stays(self, login, seeker, rochester):
        seeker.time_zone = "Europe/Zurich"
        seeker.save()
        SeekerProfileFactory(user=seeker, home=rochester)

        login(seeker).post(URL, form(rochester, time_zone="Europe/Zurich"))

        seeker.refresh_from_db()
        assert seeker.time_zone == "Europe/Zurich"

    @pytest.mark.parametrize("zone", ["", "Mars/Olympus", "\0"])
    def test_refuses_a_time_zone_that_does_not_exist(self, login, seeker, zone):
        response = login(seeker).post(URL, form(None, time_zone=zone))

        assert list(response.context["form"].errors) == ["time_zone"]

    def test_keeps_a_time_zone_that_is_not_offered(self, login, seeker):
        seeker.time_zone = "US/Eastern"
        seeker.save()

        assert '<option value="US/Eastern" selected>' in login(seeker).get(URL).text

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


class TestStayOut:
    stay_out, be_counted = reverse("contacts:stay_out"), reverse("contacts:be_counted")

    def test_job_seekers_are_counted_unless_they_say_otherwise(self, login, seeker):
        page = login(seeker).get(URL).text

        assert "Your outreach may be counted, without names." in page
        assert self.stay_out in page
        assert self.be_counted not in page

    def test_leaves_them_out_and_says_from_when(self, login, seeker, rochester):
        SeekerProfileFactory(user=seeker, home=rochester)

        page = login(seeker).post(self.stay_out, follow=True).text

        assert "stays out from tonight on" in page
        assert "Your outreach is left out." in page
        profile = SeekerProfile.objects.get(user=seeker)
        assert (profile.is_counted, profile.home) == (False, rochester)

    def test_counts_them_again(self, login, seeker):
        SeekerProfileFactory(user=seeker, is_counted=False)

        page = login(seeker).post(self.be_counted, follow=True).text

        assert "counts from tonight on" in page
        assert SeekerProfile.objects.get(user=seeker).is_counted

    def test_is_kept_when_places_are_said(self, login, seeker, rochester):
        client = login(seeker)
        client.post(self.stay_out)
        client.post(URL, form(rochester))

        assert not SeekerProfile.objects.get(user=seeker).is_counted
