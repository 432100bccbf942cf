"""Find places by what people type: "char", "rochester, ny", "paris texas", "köln", "nyc"."""

from django.db.models import Q

from norms.gazetteer import searchable
from norms.models import Place

LIMIT = 8
MAX_LENGTH = 100  # What is longer is no name of a place.
MAX_WORDS = 6
SHORT = {"us": "us", "usa": "us", "uk": "gb", "uae": "ae"}  # Countries by what people call them.
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


def named(full_name):
    """The only place that is called so in full: "Charlotte, North Carolina, United States"."""
    places = Place.objects.filter(search_name=searchable(full_name.split(",")[0]))
    same = [place for place in places if searchable(place.full_name) == searchable(full_name)]
    return same[0] if len(same) == 1 else None


def numbered(pk):
    """The place with this id, which may be anything that was sent; None when there is none."""
    pk = str(pk)
    return Place.objects.filter(pk=pk).first() if pk.isdecimal() and len(pk) < 19 else None
