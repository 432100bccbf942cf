import pytest

from norms.finders import finder_links
from norms.models import Level, Place


class TestFinderLinks:
    def test_ask_for_the_city_and_its_state(self):
        place = Place(level=Level.CITY, name="New York City", region_code="US-NY")

        (_, centers), (_, groups) = finder_links(place)

        assert centers.endswith(
            "/find-american-job-centers.aspx?location=New+York+City%2C+NY&radius=25"
        )
        assert groups == (
            "https://www.meetup.com/find/"
            "?keywords=job+search&location=us--ny--New+York+City&source=GROUPS"
        )

    @pytest.mark.parametrize(
        "place",
        [
            None,
            Place(level=Level.CITY, name="Zürich", region_code="CH-ZH"),
            Place(level=Level.CITY, name="Monaco", region_code=""),
            Place(level=Level.REGION, name="New York", region_code="US-NY"),
        ],
    )
    def test_are_for_cities_in_the_united_states_alone(self, place):
        assert finder_links(place) == []
