"""Find places by what people type: "char", "rochester, ny", "paris texas", "köln", "nyc"."""

import re
from collections import defaultdict

from django.db.models import Q

from norms.gazetteer import searchable
from norms.models import Level, Place

LIMIT = 8
MAX_LENGTH = 100  # What is longer is no name of a place.
MAX_WORDS = 6
MOST_OTHER = 100  # Names that are looked for among other names, of a whole address book.
SHORT = {"us": "us", "usa": "us", "uk": "gb", "uae": "ae"}  # Countries by what people call them.
OWN_NAMES = {
    "u s a": "us", "u s": "us", "united states of america": "us", "america": "us", "u k": "gb",
    "great britain": "gb", "britain": "gb", "england": "gb", "scotland": "gb", "wales": "gb",
    "northern ireland": "gb", "deutschland": "de", "allemagne": "de", "alemania": "de",
    "osterreich": "at", "oesterreich": "at", "schweiz": "ch", "suisse": "ch", "svizzera": "ch",
    "espana": "es", "italia": "it", "brasil": "br", "nederland": "nl", "holland": "nl",
    "netherlands": "nl", "pays bas": "nl", "belgie": "be", "belgique": "be", "polska": "pl",
    "cesko": "cz", "ceska republika": "cz", "czech republic": "cz", "danmark": "dk",
    "norge": "no", "suomi": "fi", "sverige": "se", "magyarorszag": "hu", "russia": "ru",
    "turkiye": "tr", "korea": "kr", "estados unidos": "us", "etats unis": "us",
}  # fmt: skip
PATH = r"[a-z]{2}(?:/[a-z0-9-]+){0,2}"  # "us", "us/ny" or "us/ny/rochester".
MIN_INSIDE = 3  # A word inside a name is looked for from so many letters on.


def matching(text, limit=LIMIT):
    """The places that `text` may mean, at most `limit`: the closest first, then the largest.

    A name that is just so comes first, then another name of the place that is just so, then a
    name that begins so, then a word in a name, or another name, that begins so. Words that are
    not in the name may say the region or country, by name or code. Accents, case and
    punctuation do not matter.
    """
    found = {}
    for places in _queries(searchable(text[:MAX_LENGTH]).split()[:MAX_WORDS]):
        for place in places[:limit]:
            found.setdefault(place.pk, place)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _queries(words):
    if len(words) == 1 and words[0] in SHORT:
        yield Place.objects.filter(path=SHORT[words[0]])
    # "new york us": first a place called that, then "new york" around "us", then "new" around both.
    splits = [(" ".join(words[:n]), _around(words[n:])) for n in range(len(words), 0, -1)]
    for name, places in splits:
        yield places.filter(search_name=name)
        yield places.filter(search_others__contains=f"|{name}|")
        yield places.filter(search_name__startswith=name)
    for name, places in splits:
        if len(name) >= MIN_INSIDE:
            inside = Q(search_name__contains=f" {name}")
            yield places.filter(inside | Q(search_others__contains=f"|{name}"))


def _around(words):
    places = Place.objects.order_by("-population", "pk")
    for word in words:
        places = places.filter(search_area__contains=f" {word}")
    return places


def placed(addresses):
    """{(city, region, country): Place} of those addresses that mean one place without a doubt.

    For many at once: a few queries for all. Where a city is not known, or there are several in
    the region, it is the region, if that is said; a country alone is the country.
    """
    return placed_or_unsure(addresses)[0]


def placed_or_unsure(addresses):
    """(the same, {address: Places}): besides, the cities of which an address may mean any.

    The largest first, at most LIMIT.
    """
    areas = Place.objects.exclude(level=Level.CITY).order_by("pk")
    atlas = _Atlas(areas, *_cities({_parts(address)[0] for address in addresses} - {""}))
    found, unsure = {}, {}
    for address in addresses:
        if place := atlas.place_of(*_parts(address)):
            found[address] = place
        if place is None or place.level != Level.CITY:
            unsure[address] = atlas.cities_of(*_parts(address))
    return found, {address: cities for address, cities in unsure.items() if cities}


def _parts(address):
    """City, region and country as the search compares them; "Rochester, NY" is cut in two."""
    city, region, country = (text[:MAX_LENGTH] for text in address)
    city, comma, behind = city.partition(",")
    region = region or behind if comma else region
    return searchable(city), searchable(region), searchable(country)


def _cities(names):
    """({searched name: the cities called so}, {searched name: those that are called so as well})

    Of very many names only some are looked for among other names, the unknown ones first.
    """
    found, others = defaultdict(list), defaultdict(list)
    cities = Place.objects.filter(level=Level.CITY).order_by("pk")
    for place in cities.filter(search_name__in=names):
        found[place.search_name].append(place)
    for name in sorted(names, key=lambda name: (name in found, name))[:MOST_OTHER]:
        others[name] = list(cities.filter(search_others__contains=f"|{name}|")[:LIMIT])
    return found, others


class _Atlas:
    """Countries, regions, and the cities that are asked for, in memory."""

    def __init__(self, areas, cities, others):
        self.cities, self.others = cities, others
        self.countries, self.regions = {}, defaultdict(list)
        for area in areas:
            if area.level == Level.COUNTRY:
                names = [area.search_name, *area.search_area.split()]
                self.countries |= dict.fromkeys(names, area)
            else:
                for name in {area.search_name, searchable(area.region_code[3:])}:
                    self.regions[name].append(area)

    def place_of(self, city, region, country):
        nation = self.countries.get(OWN_NAMES.get(country, country))
        if country and not nation:
            return None
        regions = [each for each in self.regions[region] if _inside(each, nation)]
        if region and not regions and not nation:
            nation = self.countries.get(OWN_NAMES.get(region, region))  # "Paris, France".
        return self._city_in(city, regions or [nation]) or self._area(city, regions, nation)

    def cities_of(self, city, region, country):
        """The cities of that name there, wherever the region or country is not known."""
        nation = self.countries.get(OWN_NAMES.get(country, country))
        areas = [each for each in self.regions[region] if _inside(each, nation)] or [nation]
        inside = [each for each in self.cities[city] if any(_inside(each, a) for a in areas)]
        return sorted(inside, key=lambda place: (-place.population, place.pk))[:LIMIT]

    def _city_in(self, city, areas):
        """The only city of that name in the areas; if none has it, of that other name."""
        for cities in [self.cities[city], self.others[city]]:
            inside = [each for each in cities if any(_inside(each, area) for area in areas)]
            if inside:
                return _only(inside)
        return None

    def _area(self, city, regions, nation):
        """What is certain about a city that is not known, or not to be told from others."""
        if regions:
            return _only(regions)
        is_somewhere_there = any(_inside(each, nation) for each in self.cities[city])
        return None if is_somewhere_there else nation


def _only(places):
    return places[0] if len(places) == 1 else None


def _inside(place, area):
    """Whether the place is in the area; everything is in None."""
    if area is None:
        return True
    if area.level == Level.REGION:
        return place.region_code == area.region_code
    return place.country_code == area.country_code


def named(full_name):
    """The only place that is called so in full: "Charlotte, North Carolina, United States"."""
    places = Place.objects.filter(search_name=searchable(full_name.split(",")[0]))
    same = [place for place in places if searchable(place.full_name) == searchable(full_name)]
    return same[0] if len(same) == 1 else None


def numbered(pk):
    """The place with this id, which may be anything that was sent; None when there is none."""
    pk = str(pk)
    return Place.objects.filter(pk=pk).first() if pk.isdecimal() and len(pk) < 19 else None


def at_path(path):
    """The place of this path, which may be anything that was sent; None when there is none."""
    return Place.objects.filter(path=path).first() if re.fullmatch(PATH, path) else None
