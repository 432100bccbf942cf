"""What agencies ask of people on unemployment benefits: read once, from data/rule_sets.toml.

The agency decides. What is not known stays empty, and pages say so.
"""

import tomllib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from worksearch.choices import Answer, Detail, Kind, Weekday

FILE = Path(__file__).parent / "data" / "rule_sets.toml"
OWN = "own"  # The key of the one that a center writes itself.


@dataclass(frozen=True)
class Source:
    name: str
    url: str = ""


@dataclass(frozen=True)
class AtLeast:
    """So many of the activities of a week must be of one of these kinds."""

    number: int
    kinds: tuple[str, ...]
    name: str  # "1 employer contact"


@dataclass(frozen=True)
class RuleSet:
    key: str
    name: str  # Of the jurisdiction.
    agency: str = ""
    weekly_minimum: int | None = None
    week_starts: str = ""  # A Weekday, or "".
    counts: tuple[str, ...] = ()
    does_not_count: tuple[str, ...] = ()
    sources_differ: tuple[str, ...] = ()
    at_least: tuple[AtLeast, ...] = ()
    # The kinds for which the same employer does not count twice.
    once_per_employer: tuple[str, ...] = ()
    details: tuple[str, ...] = ()  # Of Detail; empty: not known.
    retention: str = ""
    remarks: dict[str, str] = field(default_factory=dict)  # By kind: on what it depends, or why.
    sources: tuple[Source, ...] = ()
    checked_on: date | None = None

    @property
    def is_own(self):
        return self.key == OWN

    @property
    def starts(self):
        """The `date.weekday` on which weeks start; Sunday where that is not known."""
        return Weekday.values.index(self.week_starts or Weekday.SUNDAY)

    def answer(self, kind):
        """The Answer to whether an activity of that Kind counts."""
        if kind in self.counts:
            return Answer.COUNTS
        if kind in self.does_not_count:
            return Answer.NO
        return Answer.DIFFERS if kind in self.sources_differ else Answer.UNKNOWN

    def kinds(self, answer):
        """(Kind, what to know about it) of each kind with that answer."""
        return [(kind, self.remarks.get(kind, "")) for kind in Kind if self.answer(kind) == answer]

    @property
    def wanted(self):
        """The Details it asks for, in their order; all of them where that is not known."""
        return [detail for detail in Detail if not self.details or detail in self.details]


def rule_set_from(key, said):
    """The RuleSet of a table of the file. Raises TypeError or ValueError if it is none."""
    said = {name: _frozen(value) for name, value in said.items()}
    said["sources"] = tuple(Source(**source) for source in said.get("sources", ()))
    said["at_least"] = tuple(
        AtLeast(each["number"], tuple(each["kinds"]), each["name"])
        for each in said.get("at_least", ())
    )
    rules = RuleSet(key=key, **said)
    told = [*rules.counts, *rules.does_not_count, *rules.sources_differ]
    if len(told) != len(set(told)):
        raise ValueError(f"{key} says two things of one kind.")
    _check(Kind, [*told, *rules.remarks, *rules.once_per_employer])
    _check(Detail, rules.details)
    return rules


def _frozen(value):
    return tuple(value) if isinstance(value, list) else value


def _check(choices, words):
    if strange := set(words) - set(choices):
        raise ValueError(f"There is no {', '.join(sorted(strange))}.")


RULE_SETS = {key: rule_set_from(key, said) for key, said in tomllib.loads(FILE.read_text()).items()}


def rule_set_choices():
    """For fields: the jurisdictions by name, then a center's own."""
    return [*((rules.key, rules.name) for rules in RULE_SETS.values()), (OWN, _("Our own"))]
