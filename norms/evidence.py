"""What may be said of what really happened in places: one gate that every published number passes.

A cell is a place (a country, a region, a city) and a channel, or all channels. Its people are
the job seekers who asked somebody there that way. Cells are the only sets there are: nobody
filters freely, so what can be subtracted from what is known beforehand. Of them are published

1. those of 10 people or more;
2. that are a tree: of single channels only where there is no number for a place inside. Otherwise
   few people could be had from two sides, what is left of a row taken off what is left of a column;
3. that bare no few people: of each published cell, nobody or at least 10 are left without any one
   and without all of those inside. Cells are judged one by one, all channels before single ones
   and the nearest places first, and one that would break this stays hidden. So a total gives way
   to its parts where too few others are in it, and a channel gives way to all channels;
4. with how many asked, to the next 5; and, of 23 people or more, what share of them got a reply,
   met somebody, and said thanks, to the next 5 %, and never as 0 % or 100 %, since that would
   speak of each of them.

So, where nobody is in two cells, people fall into blocks of 10 or more, and whatever is added and
subtracted is whole blocks. Where some are, only the two sides of one subtraction are exact.

A share speaks of all who asked, not of those few who met. Fewer than 10, shares without their
ends, and totals that give nothing away are what the US National Center for Education Statistics
recommends for small groups (NCES 2011-603); 10 is the limit most US states use. 23 is the first
number that is rounded to 25: there one person moves a share by less than the 5 % it is rounded to.

What it does not cover: whoever compares the numbers of two nights learns that somebody came or
went, though seldom who, since they move in steps of 5; and a cell that is hidden while a wider one
is shown tells that it is small.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

FEWEST = 10
FEWEST_FOR_SHARES = 23
STEP = 5
ALL = ""  # Instead of a channel.


class Cell(NamedTuple):
    path: str  # Of the place: "us/ny/rochester" is inside "us/ny" and "us".
    channel: str = ALL


@dataclass(frozen=True)
class Counted:
    """Who asked, by their ids, and how many of them got a reply, met somebody, said thanks."""

    seekers: frozenset
    replied: int = 0
    met: int = 0
    thanked: int = 0


@dataclass(frozen=True)
class Published:
    """How many asked, to the next 5; shares in percent, None for few people."""

    asked: int
    replied: int | None = None
    met: int | None = None
    thanked: int | None = None


def publish(counted):
    """What may be published of a dict of Counted by Cell: a dict of Published by Cell.

    Whoever is in a cell must also be in each wider one that is given.
    """
    people = {cell: row.seekers for cell, row in counted.items()}
    gate = _Gate(people)
    for cell in sorted(people, key=lambda cell: _turn(cell, people[cell])):
        if len(people[cell]) >= FEWEST and not gate.bars(cell):
            gate.show(cell)
    return {cell: _rounded(counted[cell]) for cell in gate.shown}


class _Gate:
    """What is shown so far, and what of it is inside of each cell."""

    def __init__(self, people):
        self.people = people  # A set by Cell.
        self.shown = set()
        self.sizes = defaultdict(set)  # How many people are in the cells shown inside a cell.
        self.covered = defaultdict(set)  # Who they are.
        self.divided = set()  # Paths of places of which a place inside is shown.

    def show(self, cell):
        self.shown.add(cell)
        for outer in wider(cell):
            self.sizes[outer].add(len(self.people[cell]))
            self.covered[outer] |= self.people[cell]
        self.divided |= {outer.path for outer in wider(cell)} - {cell.path}

    def bars(self, cell):
        if cell.channel != ALL and cell.path in self.divided:
            return True
        left = [*self._left_of(cell), *self._left_around(cell)]
        return any(0 < number < FEWEST for number in left)

    def _left_of(self, cell):
        """How many are left of it without each cell inside, and without all of them."""
        size = len(self.people[cell])
        yield size - len(self.covered[cell])
        yield from (size - inner for inner in self.sizes[cell])

    def _left_around(self, cell):
        """How many are left of the wider cells without it, and without all inside and it."""
        people = self.people[cell]
        for outer in wider(cell) & self.shown:
            total, seen = len(self.people[outer]), self.covered[outer]
            yield total - len(people)
            yield total - len(seen) - len(people - seen)


def wider(cell):
    """The cells that this one is inside of."""
    parts = cell.path.split("/")
    paths = ["/".join(parts[: n + 1]) for n in range(len(parts))]
    return {Cell(path, channel) for path in paths for channel in (cell.channel, ALL)} - {cell}


def _turn(cell, people):
    """All channels come first, then near places, then many people."""
    return (cell.channel != ALL, -cell.path.count("/"), -len(people), cell)


def _rounded(counted):
    n = len(counted.seekers)
    asked = (2 * n + STEP) // (2 * STEP) * STEP
    if n < FEWEST_FOR_SHARES:
        return Published(asked)
    return Published(
        asked,
        replied=_share(counted.replied, n),
        met=_share(counted.met, n),
        thanked=_share(counted.thanked, n),
    )


def _share(part, n):
    percent = (200 * part + STEP * n) // (2 * STEP * n) * STEP
    return min(max(percent, STEP), 100 - STEP)
