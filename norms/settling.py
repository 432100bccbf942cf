"""What is customary in a place, from what coaches have noted about it: a rule over plain values.

Acceptance, approach, channels, usual length, thank-you, formality, language, and whether to follow
up more gently are settled each by itself:

1. The nearest place with a note about it decides: the city, else its region, else its country.
   A note about other fields of work than that of the person to be asked says nothing.
2. There notes about that field of work come before those about all; where the field is not known,
   those about all come first.
3. Each coach has one voice: what they saw last, in a note of their own or in a colleague's that
   they confirmed. A confirmation is as good as a new note: it renews what it confirms.
4. What was last seen 18 months ago or earlier is stale. It counts only where everything is.
5. Of the voices that count, the newest decides; of one day, what more coaches say; then the note
   written last. If others say something else, they disagree, and everything they say is kept
   beside the value, newest first.
6. Who disagrees with a note, with a reason, changes no value: the value is marked as disputed. To
   say what is customary instead, they write a note.

What no note says is unknown. Channels disagree if their first choice does.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.utils.text import capfirst

from norms.choices import Acceptance, Approach, Industry
from norms.phrases import ways
from norms.words import GENTLER, in_minutes

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


@dataclass(frozen=True)
class Confirmation:
    """Another coach says that a note is still true."""

    coach_id: int
    seen_on: date


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
    confirmations: tuple[Confirmation, ...] = ()
    is_disputed: bool = False


class Voice(NamedTuple):
    """What one coach saw last; voices sort by how late that is."""

    seen_on: date
    is_confirmation: bool  # Of one day, it comes after an own note.
    note_pk: int
    coach_id: int
    note: Note


@dataclass(frozen=True)
class Saying:
    """One thing said in one respect, and the voices that say it, newest first."""

    value: object
    voices: tuple[Voice, ...]

    @property
    def notes(self):
        """The notes that say it, those seen last first."""
        return tuple(dict.fromkeys(voice.note for voice in self.voices))

    @property
    def coaches(self):
        """How many coaches say it."""
        return len(self.voices)

    @property
    def seen_on(self):
        """When one of them last saw it."""
        return self.voices[0].seen_on

    @property
    def words(self):
        """The value as people say it: "Task-driven", "By phone, then by email", "20 minutes"."""
        if self.value is True:  # Before the minutes: True is an int, too.
            return GENTLER
        if isinstance(self.value, tuple):
            return capfirst(ways(self.value))
        if isinstance(self.value, int):
            return in_minutes(self.value)
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
    def not_seen_since(self):
        """The day on which a stale value was last seen; None of one that is fresh."""
        return self.sayings[0].seen_on if self.is_stale else None

    @property
    def is_disputed(self):
        """Whether a coach disagrees with a note that the value stands on."""
        return bool(self.sayings) and any(note.is_disputed for note in self.sayings[0].notes)

    @property
    def industries(self):
        """The names of the fields of work that the value is about; none: it holds for all."""
        named = self.sayings[0].notes[0].industries if self.sayings else ()
        return [industry.label for industry in Industry if industry in named]

    @property
    def words(self):
        return self.sayings[0].words


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


def newest_first(notes):
    """The notes in that order; of one day, the one written last comes first."""
    return tuple(sorted(notes, key=lambda note: (note.observed_on, note.pk), reverse=True))


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
    voices = _voices(notes)
    fresh = [voice for voice in voices if voice.seen_on > stale_before(today)]
    said = {}
    for voice in fresh or voices:
        said.setdefault(_key(field, voice.note), []).append(voice)
    written_last = {_key(field, note): note.pk for note in sorted(notes, key=lambda n: n.pk)}
    in_order = sorted(
        said,
        key=lambda key: (said[key][0].seen_on, len(said[key]), written_last[key]),
        reverse=True,
    )
    sayings = [Saying(getattr(said[key][0].note, field), tuple(said[key])) for key in in_order]
    return Basis(field, place, tuple(sayings), is_stale=not fresh)


def _voices(notes):
    """The last Voice of each coach who wrote or confirmed one of the notes, newest first."""
    voices = [Voice(note.observed_on, False, note.pk, note.author_id, note) for note in notes]
    voices += [
        Voice(said.seen_on, True, note.pk, said.coach_id, note)
        for note in notes
        for said in note.confirmations
    ]
    last_of_each = {voice.coach_id: voice for voice in sorted(voices, key=_lateness)}
    return sorted(last_of_each.values(), key=_lateness, reverse=True)


def _lateness(voice):
    return voice[:4]


def _key(field, note):
    """What two notes must share to say the same: of channels, the first choice."""
    value = getattr(note, field)
    return value[:1] if field == "channels" else value
