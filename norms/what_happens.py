"""What really happened in a place, beside what coaches say of it."""

from dataclasses import dataclass
from datetime import datetime

from norms.choices import Acceptance
from norms.evidence import ALL
from norms.models import Evidence

# Of those who asked, the share that met somebody, in percent, from which on, or up to which,
# it does not look like what coaches say.
OFTEN_MET = 50
SELDOM_MET = 15


@dataclass(frozen=True)
class WhatHappens:
    """The evidence of the nearest place that has some."""

    place: object
    overall: Evidence
    by_channel: tuple[Evidence, ...]  # The most used first.

    @property
    def computed_at(self) -> datetime:
        return self.overall.computed_at

    def differs_from(self, basis):
        """Whether it does not look like the acceptance that coaches say (a settling.Basis).

        What happened in a whole region does not speak against a note about one of its cities.
        """
        met = self.overall.met
        if met is None or basis.place is None or not _is_within(self.place, basis.place):
            return False
        if basis.value == Acceptance.UNUSUAL:
            return met >= OFTEN_MET
        return met <= SELDOM_MET


def what_happens(place):
    """WhatHappens in the place, else in its region, else in its country; None if none may be said.

    One query.
    """
    parts = place.path.split("/")
    around = ["/".join(parts[: n + 1]) for n in range(len(parts))]
    rows = Evidence.objects.filter(place__path__in=around).select_related("place")
    overall = [row for row in rows if row.channel == ALL]
    if not overall:
        return None
    nearest = max(overall, key=lambda row: len(row.place.path))
    by_channel = [row for row in rows if row.place == nearest.place and row.channel != ALL]
    by_channel.sort(key=lambda row: (-row.asked, row.channel))
    return WhatHappens(nearest.place, nearest, tuple(by_channel))


def _is_within(inner, outer):
    return f"{inner.path}/".startswith(f"{outer.path}/")
