"""How long a lookup of the place picker takes, at full size: `make bench-places`.

Asks the real view, signed in, through all middleware, for what people get to see while they
type the first 1 to 10 letters of a city; larger cities are typed more often.
"""

import random
import statistics
import time

from django.urls import reverse

from norms.models import Level, Place

CITIES = 250
LETTERS = range(1, 11)


def lookups():
    """What is typed: the beginnings of names, sometimes with the region behind."""
    chance = random.Random(7)  # noqa: S311 - the same lookups each time
    cities = list(Place.objects.filter(level=Level.CITY, population__gt=0).order_by("geoname_id"))
    weights = [city.population for city in cities]
    for city in chance.choices(cities, weights, k=CITIES):
        typed = {city.name[:n] for n in LETTERS}
        if chance.random() < 0.2:
            typed.add(f"{city.name}, {city.parent.name}")
        yield from sorted(typed, key=len)


def milliseconds(client, text):
    data = {"field": "place", "place_0": text, "guidance": 1}
    before = time.perf_counter()
    response = client.get(reverse("norms:place_options"), data, headers={"HX-Request": "true"})
    after = time.perf_counter()
    assert response.status_code == 200
    return 1000 * (after - before)


def test_lookups_are_fast(login, seeker):
    client = login(seeker)
    milliseconds(client, "warm up")

    times = [milliseconds(client, text) for text in lookups()]

    p95 = statistics.quantiles(times, n=20)[-1]
    print(  # noqa: T201
        f"\n{len(times):,} lookups among {Place.objects.count():,} places, in milliseconds: "
        f"p50 {statistics.median(times):.1f}, p95 {p95:.1f}, max {max(times):.1f}"
    )
    assert p95 < 30
