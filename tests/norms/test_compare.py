import pytest
from django.urls import reverse

from norms.models import Acceptance, Place
from tests.factories import EtiquetteNoteFactory, LocalResourceFactory, SeekerProfileFactory

pytestmark = pytest.mark.django_db

URL = reverse("norms:compare")
BOTH = f"{URL}?from=us/ny/rochester&to=us/nc/charlotte"


class TestCompare:
    def test_sets_two_places_side_by_side(self, login, seeker, rochester, charlotte):
        EtiquetteNoteFactory(place=rochester, acceptance=Acceptance.WELCOME)
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)
        resource = LocalResourceFactory(place=charlotte)

        html = login(seeker).get(BOTH).text

        assert "From Rochester, NY to Charlotte, NC" in html
        assert "In Rochester asking a stranger for a talk is welcome; in Charlotte asking" in html
        assert resource.name in html
        assert "American Job Centers near Charlotte" in html

    def test_says_where_nobody_has_said_anything(self, login, seeker, rochester):
        html = login(seeker).get(BOTH).text

        assert "Nobody can say yet" in html
        assert "No group or event is listed there yet." in html

    def test_says_what_is_known_of_one_only_and_what_stays(
        self, login, seeker, rochester, charlotte
    ):
        EtiquetteNoteFactory(place=rochester, usual_minutes=20, thank_you="card")
        EtiquetteNoteFactory(place=charlotte, usual_minutes=20)

        html = login(seeker).get(BOTH).text

        assert "Nothing that is known of both." in html
        assert "in Charlotte nobody has said." in html
        assert "A talk takes 20 minutes." in html

    def test_says_that_a_place_is_the_same(self, login, seeker, rochester):
        EtiquetteNoteFactory(place=rochester, usual_minutes=20)

        html = login(seeker).get(f"{URL}?from=us/ny/rochester&to=us/ny/rochester").text

        assert "It is the same place: nothing changes." in html

    def test_gives_what_was_chosen_an_address_to_pass_on(self, login, seeker, rochester, charlotte):
        typed = {"from_0": rochester.full_name, "to_0": "charlotte", "to_1": str(charlotte.pk)}

        response = login(seeker).get(URL, typed)

        assert response.status_code == 302
        assert response.url == BOTH

    def test_keeps_what_was_typed_when_no_place_is_chosen(self, login, seeker):
        response = login(seeker).get(URL, {"from_0": "char", "to_0": ""})

        assert "Choose the place you mean." in response.text
        assert response.context["comparison"] is None

    @pytest.mark.parametrize("junk", ["xx/nowhere", "\0", "US/NY", "../..", "x" * 5000])
    def test_asks_for_places_where_the_address_names_none(self, login, seeker, junk):
        response = login(seeker).get(URL, {"from": junk, "to": "us/nc/charlotte"})

        assert response.context["comparison"] is None
        assert "Compare two places" in response.text
        assert 'value="Charlotte, North Carolina, United States"' in response.text

    def test_starts_with_the_places_between_which_one_moves(
        self, login, seeker, rochester, charlotte
    ):
        SeekerProfileFactory(user=seeker, home=rochester, moving_to=charlotte)

        assert login(seeker).get(URL).url == BOTH

    def test_starts_empty_for_others(self, login, seeker, coach, rochester):
        SeekerProfileFactory(user=seeker, home=rochester)

        assert login(seeker).get(URL).context["comparison"] is None
        assert login(coach).get(URL).context["comparison"] is None

    def test_asks_as_often_for_many_notes(self, login, seeker, rochester, charlotte, count_queries):
        client = login(seeker)
        for_none = count_queries(lambda: client.get(BOTH))
        for place in [rochester, charlotte, Place.objects.get(path="us/nc")]:
            EtiquetteNoteFactory.create_batch(5, place=place, usual_minutes=20)
            LocalResourceFactory.create_batch(5, place=place)

        assert count_queries(lambda: client.get(BOTH)) == for_none
