import pytest
from django.core.management import call_command

from norms.models import Place

pytestmark = pytest.mark.django_db


class TestPlaces:
    @pytest.mark.parametrize(
        ("path", "full_name", "region_code", "time_zone"),
        [
            (
                "us/nc/charlotte",
                "Charlotte, North Carolina, United States",
                "US-NC",
                "America/New_York",
            ),
            (
                "us/ny/rochester",
                "Rochester, New York, United States",
                "US-NY",
                "America/New_York",
            ),
            ("ch/zh/zurich", "Zürich, Zürich, Switzerland", "CH-ZH", "Europe/Zurich"),
            ("de/by/munich", "Munich, Bavaria, Germany", "DE-BY", "Europe/Berlin"),
            ("br/sp/sao-paulo", "São Paulo, São Paulo, Brazil", "BR-SP", "America/Sao_Paulo"),
            ("gb/eng/london", "London, England, United Kingdom", "GB-ENG", "Europe/London"),
            ("fr/idf/paris", "Paris, Île-de-France, France", "FR-IDF", "Europe/Paris"),
            ("jp/tokyo/tokyo", "Tokyo, Tokyo, Japan", "JP-13", "Asia/Tokyo"),
            ("ca/on/toronto", "Toronto, Ontario, Canada", "CA-ON", "America/Toronto"),
            ("in/mh/mumbai", "Mumbai, Maharashtra, India", "IN-MH", "Asia/Kolkata"),
        ],
    )
    def test_are_where_people_say_they_are(self, path, full_name, region_code, time_zone):
        place = Place.objects.get(path=path)

        assert (place.full_name, place.region_code, place.time_zone) == (
            full_name,
            region_code,
            time_zone,
        )

    def test_loaded_again_are_the_same(self):
        before = list(Place.objects.order_by("pk").values_list())

        call_command("load_places", verbosity=0)

        assert list(Place.objects.order_by("pk").values_list()) == before
