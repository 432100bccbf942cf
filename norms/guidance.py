"""What applies to a place, as pages and rules ask for it; norms.settling decides each field."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from norms.advice import ADVICE, PEOPLE_DIFFER
from norms.finders import finders
from norms.settling import SILENCE, Basis, newest_first, settle

DETAILS = [
    ("channels", _("Best ways in")),
    ("usual_minutes", _("Usual length")),
    ("thank_you", _("Thanks by")),
    ("formality", _("Wording")),
    ("language", _("Language")),
    ("gentler", _("Following up")),
]


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
    def not_seen_since(self):
        """The day on which the acceptance was last seen, where that is long ago; else None."""
        return self.basis["acceptance"].not_seen_since

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
        return newest_first(notes)

    @property
    def confirmed_by(self):
        """How many coaches have confirmed one or more of these notes."""
        return len({said.coach_id for note in self.notes for said in note.confirmations})

    @property
    def advice(self):
        """One sentence: what to do."""
        return ADVICE[self.acceptance][self.approach]

    @property
    def finders(self):
        """Where to look for what `resources` do not have (norms.finders)."""
        return finders(self.place, self.resources)

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
