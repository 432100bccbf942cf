"""What a newcomer is told first, once."""

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.actions import welcome
from norms.models import Acceptance
from tests.factories import ContactFactory, EtiquetteNoteFactory

pytestmark = pytest.mark.django_db

TODAY = reverse("today")
FIRST, SECOND = reverse("contacts:new_here"), reverse("contacts:new_here_not")
THIRD, SKIP = reverse("contacts:new_here_customs"), reverse("contacts:new_here_skip")


@pytest.fixture
def client(login, seeker):
    return login(seeker)


def places(home="", moving_to=""):
    return {
        "home_0": home and str(home),
        "home_1": home and home.pk,
        "moving_to_0": moving_to and str(moving_to),
        "moving_to_1": moving_to and moving_to.pk,
    }


class TestTheScreens:
    def test_lead_from_one_to_the_next(self, client):
        assert f'href="{SECOND}"' in client.get(client.get(TODAY).url).text
        assert f'href="{THIRD}"' in client.get(SECOND).text

    @pytest.mark.parametrize("url", [FIRST, SECOND, THIRD])
    def test_can_be_skipped_once_and_for_all(self, client, seeker, url):
        assert f'action="{SKIP}"' in client.get(url).text

        assert client.post(SKIP).url == TODAY

        assert client.get(TODAY).status_code == 200
        assert seeker.seeker_profile.welcomed_at

    def test_show_what_is_customary_in_both_places(self, client, seeker, rochester, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)
        EtiquetteNoteFactory(place=rochester, acceptance=Acceptance.WELCOME)

        page = client.post(THIRD, places(rochester, charlotte), follow=True)

        assert page.redirect_chain == [(THIRD, 302)]
        assert [guidance.place for guidance in page.context["customs"]] == [rochester, charlotte]
        assert 'id="guidance-title1"' in page.text
        assert 'id="guidance-title2"' in page.text
        assert reverse("contacts:add") in page.text
        seeker.refresh_from_db()
        assert (seeker.seeker_profile.home, seeker.time_zone) == (rochester, "America/New_York")
        assert seeker.seeker_profile.welcomed_at

    def test_show_one_place_once(self, client, charlotte):
        page = client.post(THIRD, places(charlotte, charlotte), follow=True)

        assert [guidance.place for guidance in page.context["customs"]] == [charlotte]

    def test_go_on_without_a_place(self, client):
        assert client.post(THIRD, places()).url == TODAY

        assert client.get(TODAY).status_code == 200

    def test_follow_the_clock_of_the_home(self, client, seeker):
        place = EtiquetteNoteFactory(place__time_zone="Europe/Berlin").place

        client.post(THIRD, places(place))

        seeker.refresh_from_db()
        assert seeker.time_zone == "Europe/Berlin"

    def test_say_what_is_wrong_with_a_place(self, client, seeker):
        response = client.post(THIRD, {"home_0": "Nowhereville Upon Nothing"})

        assert "No place found" in response.text
        assert client.get(TODAY).url == FIRST

    def test_are_not_shown_to_whoever_has_a_contact(self, client, seeker):
        ContactFactory(owner=seeker)

        assert client.get(TODAY).status_code == 200

    def test_can_be_read_again(self, client):
        client.post(SKIP)

        assert f'href="{FIRST}"' in client.get(reverse("accounts:about")).text
        assert client.get(FIRST).status_code == 200

    def test_are_offered_to_job_seekers_alone(self, login, coach, client):
        from_coach = login(coach).get(reverse("accounts:about")).text
        client.logout()

        assert FIRST not in from_coach
        assert FIRST not in client.get(reverse("accounts:about")).text


def test_nothing_is_read_twice(client):
    """What the screens say, the empty Today does not repeat."""
    screens = "".join(client.get(url).text for url in [FIRST, SECOND, THIRD])
    client.post(SKIP)

    page = client.get(TODAY).text

    assert "15 to 30 minutes" in screens
    assert "15 to 30 minutes" not in page
    assert "not a job interview" not in page


def test_welcome_is_remembered_with_its_first_moment(seeker):
    first = timezone.now()
    welcome(seeker, at=first)
    welcome(seeker, at=timezone.now())

    seeker.seeker_profile.refresh_from_db()
    assert seeker.seeker_profile.welcomed_at == first
