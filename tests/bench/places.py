"""How long a lookup of the place picker takes, at full size: `make bench-places`.

Asks the real view, signed in, through all middleware, what people get to see while they type
the first 1 to 10 letters of a city; larger cities are typed more often. Leaves nothing behind.
"""

import random
import statistics
import time

import django

django.setup()

from django.db import transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402

from accounts.models import User  # noqa: E402
from norms.models import Level, Place  # noqa: E402

CITIES = 250
LETTERS = range(1, 11)


def lookups():
    """What is typed: the beginnings of names, sometimes with the region behind."""
    chance = random.Random(7)  # noqa: S311 - the same lookups each time
    cities = list(Place.objects.filter(level=Level.CITY, population__gt=0))
    weights = [city.population for city in cities]
    for city in chance.choices(cities, weights, k=CITIES):
        typed = {city.name[:n] for n in LETTERS}
        if chance.random() < 0.2:
            typed.add(f"{city.name}, {city.parent.name}")
        yield from sorted(typed, key=len)


def milliseconds(client, text):
    data = {"field": "place", "place_0": text}
    before = time.perf_counter()
    response = client.get(reverse("norms:place_options"), data, headers={"HX-Request": "true"})
    after = time.perf_counter()
    if response.status_code != 200:
        raise SystemExit(f"{text!r} was answered with {response.status_code}")
    return 1000 * (after - before)


@transaction.atomic
def main():
    client = Client()
    client.force_login(User.objects.create_superuser("bench@test.example"))
    milliseconds(client, "warm up")
    times = sorted((milliseconds(client, text), text) for text in lookups())
    alone = [took for took, _ in times]
    p95 = statistics.quantiles(alone, n=20)[-1]
    slowest = ", ".join(f"{text!r} {took:.0f}" for took, text in times[-5:])
    print(  # noqa: T201
        f"{len(times):,} lookups among {Place.objects.count():,} places, in milliseconds:\n"
        f"p50 {statistics.median(alone):.1f}, p95 {p95:.1f}, max {alone[-1]:.1f}"
        f" (slowest: {slowest})"
    )
    transaction.set_rollback(True)


if __name__ == "__main__":
    main()
