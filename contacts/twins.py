"""Who among the contacts may be there twice. Pure; what is done about it, a person says."""

from collections import defaultdict
from itertools import combinations
from typing import NamedTuple

from contacts.importing.matching import Known, are_akin, folded, keys_of, needs_name

MANY = 6  # Of so many who share something, each is held against each.
ORDER = ["profile", "email", "phone", "url", "name"]  # The surest first.


class Twins(NamedTuple):
    """Two who may be one person, the one with the lower key first; and by what, in this order."""

    one: Known
    other: Known
    why: list[str]


def twins_among(people, apart=frozenset()):
    """The Twins among Known people, in the order of their keys; the surest first.

    By profile, email address, phone number or web site; by name and organization as a suggestion.
    `apart` has the pairs of keys of whom it was said that they are two people.
    """
    groups = defaultdict(list)
    for person in people:
        for key in [*keys_of(person), ("name", folded(person.name), folded(person.organization))]:
            groups[key].append(person)
    found = {}
    for key, group in groups.items():
        for one, other in combinations(sorted(group[:MANY], key=lambda each: each.contact), 2):
            if (one.contact, other.contact) not in apart and _may_be_one(key, one, other):
                found.setdefault((one, other), []).append(key[0])
    twins = [Twins(one, other, sorted(why, key=ORDER.index)) for (one, other), why in found.items()]
    return sorted(twins, key=lambda each: (ORDER.index(each.why[0]), each.one.contact))


def _may_be_one(key, one, other):
    return not needs_name(key) or are_akin(one.name, other.name)
