import pytest
from django.core.validators import URLValidator

from norms.finders import finders, services_by_country
from norms.models import Level, LocalResource, Place, ResourceKind


def names(place, resources=()):
    return [finder.name for finder in finders(place, resources)]


@pytest.fixture
def new_york():
    return Place(
        level=Level.CITY, name="New York City", country_code="US", region_code="US-NY", pk=1
    )


class TestFinders:
    def test_ask_for_the_american_city_and_its_state(self, new_york):
        centers, groups = finders(new_york)

        assert centers.url.endswith(
            "/find-american-job-centers.aspx?location=New+York+City%2C+NY&radius=25"
        )
        assert groups.url == (
            "https://www.meetup.com/find/"
            "?keywords=job+search&location=us--ny--New+York+City&source=GROUPS"
        )

    @pytest.mark.parametrize("level", [Level.REGION, Level.COUNTRY])
    def test_find_job_centers_in_all_of_a_state_or_the_country(self, level):
        assert names(Place(level=level, country_code="US", region_code="US-NY")) == [
            "American Job Centers"
        ]

    def test_name_the_public_employment_service_of_a_country(self):
        place = Place(level=Level.CITY, name="Leeds", country_code="GB", region_code="GB-LDS")

        (service,) = finders(place)

        assert (service.name, service.source) == ("Jobcentre Plus", "GOV.UK")
        assert service.url == "https://www.gov.uk/contact-jobcentre-plus"

    @pytest.mark.parametrize("place", [None, Place(country_code="MC"), Place(country_code="XX")])
    def test_say_nothing_where_nobody_was_found_to_say_it(self, place):
        assert finders(place) == []

    def test_leave_out_what_the_place_has(self, new_york):
        centers, groups = names(new_york)

        def left_of(kind, **facts):
            return names(new_york, [LocalResource(kind=kind, **facts)])

        assert left_of(ResourceKind.EMPLOYMENT_SERVICE) == [groups]
        assert left_of(ResourceKind.JOB_GROUP) == left_of(ResourceKind.NETWORKING) == [centers]
        assert left_of(ResourceKind.EVENTS) == [centers, groups]
        assert left_of(ResourceKind.JOB_GROUP, dead_since="2026-11-01") == [centers, groups]


class TestServices:
    def test_are_whole_and_of_countries_there_are(self, db):
        services = services_by_country()

        for (service,) in services.values():
            URLValidator(schemes=["https"])(service.url)
            assert all([service.name, service.source, service.checked_on])
        countries = Place.objects.filter(level=Level.COUNTRY, country_code__in=services)
        assert countries.count() == len(services)

    def test_are_shown_with_who_says_so(self, login, seeker):
        page = login(seeker).get("/norms/de/").text

        assert "National public employment services of Europe" in page
        assert "European Commission; looked up on" in page
