"""What is customary in a place, from what coaches have noted about it: a rule over plain values.

Acceptance, approach, channels, usual length, thank-you, formality, language, and whether to follow
up more gently are settled each by itself:

1. The nearest place with a note about it decides: the city, else its region, else its country.
   A note about other fields of work than that of the person to be asked says nothing.
2. There notes about that field of work come before those about all; where the field is not known,
   those about all come first.
3. Of these the newest note of each author counts; a coach's newer word replaces the own older one.
4. A note observed 18 months ago or earlier is stale. It counts only where all of them are.
5. Of the notes that count, the newest decides. If others say something else, the notes disagree,
   and everything they say is kept beside the value, newest first.

What no note says is unknown. Channels disagree if their first choice does.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from norms.advice import ADVICE, PEOPLE_DIFFER
from norms.choices import Industry
from norms.finders import finder_links
from norms.models import Acceptance, Approach

STALE_AFTER_MONTHS = 18

# What a note holds where it says nothing.
SILENCE = {
    "acceptance": Acceptance.UNKNOWN,
    "approach": Approach.UNKNOWN,
    "channels": (),
    "usual_minutes": None,
    "thank_you": "",
    "formality": "",
    "language": "",
    "gentler": False,
}

DETAILS = [
    ("channels", _("Best ways in")),
    ("usual_minutes", _("Usual length")),
    ("thank_you", _("Thanks by")),
    ("formality", _("Wording")),
    ("language", _("Language")),
    ("gentler", _("Following up")),
]
GENTLER = _("more gently than elsewhere")


@dataclass(frozen=True)
class Note:
    """What the rule reads in an etiquette note; `SILENCE` where the note says nothing."""

    pk: int
    place_id: int
    author_id: int
    observed_on: date
    acceptance: Acceptance = SILENCE["acceptance"]
    approach: Approach = SILENCE["approach"]
    channels: tuple = SILENCE["channels"]
    usual_minutes: int | None = SILENCE["usual_minutes"]
    thank_you: str = SILENCE["thank_you"]
    formality: str = SILENCE["formality"]
    language: str = SILENCE["language"]
    gentler: bool = SILENCE["gentler"]
    industries: frozenset = frozenset()  # The fields of work it is about; none: all.


@dataclass(frozen=True)
class Saying:
    """One thing said in one respect, and the notes that say it, newest first."""

    value: object
    notes: tuple[Note, ...]

    @property
    def words(self):
        """The value as people say it: "Task-driven", "Phone, then Email", "20 minutes"."""
        if self.value is True:  # Before the minutes: True is an int, too.
            return GENTLER
        if isinstance(self.value, tuple):
            return _(", then ").join(str(channel.label) for channel in self.value)
        if isinstance(self.value, int):
            return ngettext("%d minute", "%d minutes", self.value) % self.value
        return self.value.label


@dataclass(frozen=True)
class Basis:
    """What a value of the guidance stands on: the place, and all that its notes say there."""

    field: str
    place: object = None  # None: nobody has said anything.
    sayings: tuple[Saying, ...] = ()  # The first one decides.
    is_stale: bool = False

    @property
    def value(self):
        return self.sayings[0].value if self.sayings else SILENCE[self.field]

    @property
    def notes(self):
        return tuple(note for saying in self.sayings for note in saying.notes)

    @property
    def disagrees(self):
        return len(self.sayings) > 1

    @property
    def industries(self):
        """The names of the fields of work that the value is about; none: it holds for all."""
        named = self.sayings[0].notes[0].industries if self.sayings else ()
        return [industry.label for industry in Industry if industry in named]

    @property
    def words(self):
        return self.sayings[0].words


@dataclass(frozen=True)
class Guidance:
    """What applies to a place; `basis` names for each field what its value stands on."""

    place: object  # None when the place itself is unknown.
    basis: dict[str, Basis]
    resources: tuple = ()  # Local resources, those of the nearest place first.

    @property
    def acceptance(self):
        return self.basis["acceptance"].value

    @property
    def approach(self):
        return self.basis["approach"].value

    @property
    def channels(self):
        return self.basis["channels"].value

    @property
    def usual_minutes(self):
        return self.basis["usual_minutes"].value

    @property
    def thank_you(self):
        return self.basis["thank_you"].value

    @property
    def formality(self):
        return self.basis["formality"].value

    @property
    def language(self):
        return self.basis["language"].value

    @property
    def is_gentler(self):
        """Whether to follow up later and less often than elsewhere."""
        return self.basis["gentler"].value

    @property
    def source(self):
        """The place whose notes say how a request is taken, or, if none does, say anything."""
        places = [self.basis[field].place for field in SILENCE]
        return next((place for place in places if place), None)

    @property
    def level(self):
        """The level of `source`; None when nobody has said anything."""
        return self.source and self.source.level

    @property
    def is_known(self):
        return self.source is not None

    @property
    def notes(self):
        """The notes that the values stand on, newest first."""
        notes = {note for basis in self.basis.values() for note in basis.notes}
        return tuple(sorted(notes, key=_age))

    @property
    def advice(self):
        """One sentence: what to do."""
        return ADVICE[self.acceptance][self.approach]

    @property
    def finder_links(self):
        return finder_links(self.place)

    @property
    def caveat(self):
        return PEOPLE_DIFFER

    @property
    def details(self):
        """Name and Basis of what else is known: the best channels, the length, the thanks …"""
        return [(name, self.basis[field]) for field, name in DETAILS if self.basis[field].place]


def guide(places, notes, today, resources=(), industry=""):
    """The Guidance for the first of `places`, which its region and its country follow.

    `places` have a `pk` and a `level`; an empty list stands for an unknown place. `industry` is
    the field of work of the person to be asked, if that is known.
    """
    basis = {field: settle(field, places, notes, today, industry) for field in SILENCE}
    return Guidance(places[0] if places else None, basis, tuple(resources))


def settle(field, places, notes, today, industry=""):
    """The Basis for one field; `places` from near to far, `notes` in any order."""
    speaking = [note for note in notes if _speaks(note, field, industry)]
    for place in places:
        if here := [note for note in speaking if note.place_id == place.pk]:
            about_all = [note for note in here if not note.industries]
            about_some = [note for note in here if note.industries]
            preferred = (about_some or here) if industry else (about_all or here)
            return _weigh(field, place, preferred, today)
    return Basis(field)


def stale_before(today):
    """The day 18 months ago: what was observed on it or earlier is stale."""
    years, month = divmod(today.year * 12 + today.month - 1 - STALE_AFTER_MONTHS, 12)
    last_day = monthrange(years, month + 1)[1]
    return date(years, month + 1, min(today.day, last_day))


def _speaks(note, field, industry):
    """Whether the note says anything in this respect about people in the field of work."""
    concerns = not (note.industries and industry) or industry in note.industries
    return concerns and getattr(note, field) != SILENCE[field]


def _weigh(field, place, notes, today):
    """The Basis that the notes of one place make; there is at least one."""
    of_each_author = {note.author_id: note for note in sorted(notes, key=_age, reverse=True)}
    newest_first = sorted(of_each_author.values(), key=_age)
    fresh = [note for note in newest_first if note.observed_on > stale_before(today)]
    sayings = {}
    for note in fresh or newest_first:
        value = getattr(note, field)
        key = value[:1] if field == "channels" else value
        sayings.setdefault(key, []).append(note)
    return Basis(
        field,
        place,
        tuple(Saying(getattr(said[0], field), tuple(said)) for said in sayings.values()),
        is_stale=not fresh,
    )


def _age(note):
    """Sorts the newest note first; of one day, the one written last."""
    return (-note.observed_on.toordinal(), -note.pk)
