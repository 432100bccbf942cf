"""What a center may be told of its job seekers together. Pure.

Each job seeker counts once: in the half-year of their first ask, and there in one group of each
breakdown. Of each half-year and breakdown, the gate of `norms.evidence` says which groups may be
shown. A year, from January or from July, is the sum of the groups that its two half-years show, and
nothing else. So, within one breakdown, whatever is added and subtracted, over any years, is whole
groups of 10 or more.

Of two breakdowns, groups may be inside each other, or apart: those of whom few would be left then
are hidden in the later one. Sums of several groups of one breakdown are not compared with groups
of another, and neither are three breakdowns.

What it does not cover, besides: who compares today's numbers with yesterday's.
"""

from dataclasses import dataclass
from statistics import median

from norms.evidence import ALL, FEWEST, Cell, Counted, Published, publish

PARTS = ["month", "channel", "place", "cohort", "coach"]  # The first ones hide the later ones.
PATH = "all"


@dataclass(frozen=True)
class Group(Counted):
    """Counted, and how many days each step took those who took it."""

    reply_days: tuple[float, ...] = ()
    meet_days: tuple[float, ...] = ()
    thank_days: tuple[float, ...] = ()


@dataclass(frozen=True)
class Row:
    """What is published of a group; the usual days of a step are None where few took it."""

    value: str  # ALL, or what the group has in common.
    numbers: Published
    reply_days: int | None
    meet_days: int | None
    thank_days: int | None


def rows_of(halves, part):
    """The Rows of a year, the total first, of dicts of Group by part and value, one a half-year."""
    sums = {}
    for half in halves:
        for key in shown_of(half):
            if key[0] in {ALL, part}:
                sums[key[1]] = _sum(sums.get(key[1]), half[key])
    # Apart from each other and 10 or more each; what is left of the total is nobody or 10 as well.
    published = publish({Cell(PATH, value): group for value, group in sums.items()})
    return [_row(cell.channel, numbers, sums[cell.channel]) for cell, numbers in _sorted(published)]


def shown_of(half):
    """Which Groups of one half-year may be shown: part and value of each, (ALL, ALL) first."""
    if (ALL, ALL) not in half:
        return []
    shown = [(ALL, ALL)]
    everybody = half[ALL, ALL].seekers
    for part in PARTS:
        cells = {Cell(PATH, value): group for (p, value), group in half.items() if p in {ALL, part}}
        found = sorted((part, cell.channel) for cell in publish(cells) if cell.channel != ALL)
        before = [half[key].seekers for key in shown[1:]]
        shown += [key for key in found if not _tells(half[key].seekers, before, everybody)]
    return shown


def _tells(people, others, everybody):
    """Whether few people are left of this set and one of the others, taken off or put together."""
    return any(_leaves_few(people, other, everybody) for other in others)


def _leaves_few(one, other, everybody):
    # In each pair: if one is nobody, sums and differences of the two sets give the other.
    pairs = [(one & other, everybody - one - other), (one - other, other - one)]
    return any(not min(pair, key=len) and 0 < len(max(pair, key=len)) < FEWEST for pair in pairs)


def _sum(one, other):
    if one is None:
        return other
    parts = ((getattr(one, name), getattr(other, name)) for name in vars(other))
    return Group(*(a | b if isinstance(a, frozenset) else a + b for a, b in parts))


def _sorted(published):
    return sorted(published.items(), key=lambda item: item[0].channel)


def _row(value, numbers, group):
    is_told = numbers.replied is not None
    days = (group.reply_days, group.meet_days, group.thank_days)
    return Row(value, numbers, *(_usual(each) if is_told else None for each in days))


def _usual(days):
    return round(median(days)) if len(days) >= FEWEST else None
