"""Which activities of a log count, and how a week stands: pure, over plain values."""

from dataclasses import dataclass
from datetime import date

from worksearch.choices import Answer, Detail, Kind

WITH_A_JOB = {Kind.APPLICATION, Kind.EMPLOYER_CONTACT, Kind.INTERVIEW}
OF_A_CONTACT = {Detail.EMPLOYER, Detail.PERSON, Detail.REACH}


@dataclass(frozen=True)
class Entry:
    """One activity, typed in or taken from what was logged."""

    source: str  # "activity", "outreach" or "meeting", and the number of its row.
    pk: int
    kind: str
    day: date
    employer: str = ""
    person: str = ""
    reach: str = ""
    method: str = ""
    job: str = ""
    result: str = ""
    proof: str = ""
    url: str = ""  # Where it can be changed.
    is_counted: bool | None = None  # What the job seeker said against the rules.

    @property
    def what(self):
        return Kind(self.kind).label

    @property
    def is_typed(self):
        return self.source == "activity"


@dataclass(frozen=True)
class Judged:
    """An Entry, and what the rules say of it."""

    entry: Entry
    answer: Answer
    missing: tuple  # The Details that the agency wants and the entry lacks.
    remark: str = ""

    @property
    def counts(self):
        said = self.entry.is_counted
        return self.answer == Answer.COUNTS if said is None else said

    @property
    def is_overruled(self):
        return self.entry.is_counted is not None


@dataclass(frozen=True)
class Part:
    """So many of the activities have to be of some kinds, and so many are."""

    needed: int
    done: int
    name: str

    @property
    def is_met(self):
        return self.done >= self.needed


@dataclass(frozen=True)
class Standing:
    """How a week stands, as far as the rules are known."""

    done: int
    needed: int | None  # None: not known.
    parts: tuple[Part, ...]

    @property
    def is_met(self):
        """Whether nothing is missing that is known to be needed; None if that is not known."""
        if self.needed is None:
            return None
        return self.done >= self.needed and all(part.is_met for part in self.parts)

    @property
    def towards(self):
        """How many of those that are needed are done."""
        return min(self.done, self.needed)

    @property
    def more(self):
        """How many count besides those that are needed."""
        return self.done - self.towards

    @property
    def lacking(self):
        """The Parts that are missing still."""
        return [part for part in self.parts if not part.is_met]


def employer_key(name):
    """What two spellings of one employer have in common."""
    return " ".join(name.casefold().split())


def judge(entries, rules, earlier=()):
    """Each of the entries as a Judged, the first day first.

    `earlier` names the employers that were contacted before the first of them.
    """
    seen = {employer_key(name) for name in earlier}
    judged = []
    for entry in sorted(entries, key=lambda entry: (entry.day, entry.source, entry.pk)):
        answer = rules.answer(entry.kind)
        employer = employer_key(entry.employer)
        if employer and entry.kind in rules.once_per_employer:
            answer = Answer.REPEATED if employer in seen else answer
            seen |= {employer} if entry.is_counted is not False else set()
        missing = tuple(each for each in rules.wanted if _lacks(entry, each, rules))
        judged.append(Judged(entry, answer, missing, rules.remarks.get(entry.kind, "")))
    return judged


def _lacks(entry, detail, rules):
    return bool(rules.details) and _can_tell(entry, detail) and not getattr(entry, detail)


def _can_tell(entry, detail):
    """Whether the detail makes sense for such an activity, and there is where to write it down."""
    if detail == Detail.JOB and entry.kind not in WITH_A_JOB:
        return False
    return entry.is_typed or (entry.kind != Kind.NETWORKING and detail in OF_A_CONTACT)


def standing_of(judged, rules):
    """The Standing of the week with those Judged in it, and no others."""
    counted = [each for each in judged if each.counts]
    parts = tuple(
        Part(need.number, sum(each.entry.kind in need.kinds for each in counted), need.name)
        for need in rules.at_least
    )
    return Standing(len(counted), rules.weekly_minimum, parts)
