"""Two places side by side: what differs, and what to do differently. A rule over plain values.

A respect in which both places have something to say differs or is the same. Where only one has,
that is not known to differ: the other side says that nobody has said. Where neither has, there
is nothing to compare.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from norms.guidance import Guidance
from norms.models import ResourceKind
from norms.phrases import custom, to_do
from norms.settling import SILENCE, Basis
from norms.words import FIELDS, not_seen

# Both settle one sentence of advice.
ADVISED = ("acceptance", "approach")
# Where one meets people, before one asks any of them.
TO_MEET = {ResourceKind.JOB_GROUP, ResourceKind.NETWORKING, ResourceKind.EVENTS}


@dataclass(frozen=True)
class Contrast:
    """One respect in which two places can be compared; at least one has something to say."""

    field: str
    here: Basis
    there: Basis
    names: tuple[str, str]

    @property
    def name(self):
        return FIELDS[self.field][0]

    @property
    def is_clear(self):
        """Whether both places have something to say."""
        return bool(self.here.sayings and self.there.sayings)

    @property
    def differs(self):
        return self.is_clear and self.here.value != self.there.value

    @property
    def is_same(self):
        return self.is_clear and not self.differs

    @property
    def sentence(self):
        """In words: "In Rochester a talk takes 20 minutes; in Charlotte nobody has said."."""
        said = [self._said(basis) for basis in (self.here, self.there)]
        return _("In %(here)s %(custom)s; in %(there)s %(other_custom)s.") % {
            "here": self.names[0],
            "custom": said[0],
            "there": self.names[1],
            "other_custom": said[1],
        }

    def _said(self, basis):
        if not basis.sayings:
            return _("nobody has said")
        said = custom(self.field, basis.value)
        return f"{said} ({not_seen(basis.not_seen_since)})" if basis.is_stale else said

    @property
    def in_both(self):
        """In words, where it is the same: "A talk takes 20 minutes."."""
        said = custom(self.field, self.there.value)
        return f"{said[0].upper()}{said[1:]}."


@dataclass(frozen=True)
class Comparison:
    """What changes for somebody who goes from one place to another."""

    here: Guidance
    there: Guidance
    contrasts: tuple[Contrast, ...]

    @property
    def different(self):
        return [contrast for contrast in self.contrasts if contrast.differs]

    @property
    def unclear(self):
        """Where nobody has said anything of one of the two."""
        return [contrast for contrast in self.contrasts if not contrast.is_clear]

    @property
    def same(self):
        return [contrast for contrast in self.contrasts if contrast.is_same]

    @property
    def in_order(self):
        """All of them, the differences first."""
        return self.different + self.unclear + self.same

    @property
    def to_do(self):
        """What to do there that need not be done here, a sentence each."""
        changed = [contrast for contrast in self.contrasts if not contrast.is_same]
        advice = [self.there.advice] if any(c.field in ADVISED for c in changed) else []
        return advice + [
            to_do(contrast.field, contrast.there.value)
            for contrast in changed
            if contrast.field not in ADVISED and contrast.there.sayings
        ]

    @property
    def in_short(self):
        """One sentence: the first difference, or else what to do there."""
        return self.different[0].sentence if self.different else self.there.advice

    @property
    def names(self):
        """What to call the two places where they stand by themselves."""
        return tell_apart(self.here.place, self.there.place, ["short_name", "full_name"])

    @property
    def to_meet(self):
        """The groups and events there at which to meet people first."""
        return [row for row in self.there.resources if row.kind in TO_MEET]

    @property
    def who_helps(self):
        """The other resources there."""
        return [row for row in self.there.resources if row.kind not in TO_MEET]


def compare(here, there):
    """The Comparison of the guidance of two places."""
    names = tell_apart(here.place, there.place, ["name", "short_name", "full_name"])
    contrasts = [Contrast(field, here.basis[field], there.basis[field], names) for field in SILENCE]
    spoken_of = [each for each in contrasts if each.here.sayings or each.there.sayings]
    return Comparison(here, there, tuple(spoken_of))


def tell_apart(here, there, kinds):
    """What to call the two places: the first of these kinds of name in which they differ."""
    pairs = [(getattr(here, kind), getattr(there, kind)) for kind in kinds]
    return next((pair for pair in pairs if pair[0] != pair[1]), pairs[0])
