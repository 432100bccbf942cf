"""What the page that prepares a meeting shows of its questions."""

from typing import NamedTuple

from django.forms.boundfield import BoundField
from django.utils.functional import cached_property

from meetings.agenda import question_count
from meetings.bank import BANK
from meetings.facts import facts_of
from meetings.forms.preparing import FocusForm, OwnQuestionForm, PickForm
from meetings.models import Purpose, Seniority, Situation
from meetings.suggestions import Kind, fits, kind, reason, suggestion_count, suggestions


class Line(NamedTuple):
    """A question of the bank, to be ticked."""

    id: str
    purpose: Purpose
    text: str
    reason: str
    fits: bool
    is_for_anybody: bool
    is_ticked: bool


class Group(NamedTuple):
    """All questions of a purpose: those that fit first, of them those that do not fit anybody."""

    label: str
    field: BoundField
    lines: list

    @property
    def ticked(self):
        return sum(line.is_ticked for line in self.lines)


class Preparation:
    """The questions of a meeting of the user, what else to ask, and the forms to say so.

    Forms that were sent and are wrong come by name: `pick`, `own`, `focus`.
    """

    def __init__(self, meeting, user, approach, **sent):
        self.meeting, self.user, self.sent = meeting, user, sent
        self.question_count = question_count(meeting.minutes, approach)

    @cached_property
    def facts(self):
        return facts_of(self.meeting, self.user)

    @cached_property
    def pick(self):
        return self.sent.get("pick") or PickForm(meeting=self.meeting)

    @cached_property
    def own(self):
        return self.sent.get("own") or OwnQuestionForm(meeting=self.meeting)

    @cached_property
    def focus(self):
        return self.sent.get("focus") or FocusForm(instance=self.meeting, facts=self.facts)

    @property
    def has_picked(self):
        """Whether the seeker has taken questions of the bank; until then some are suggested."""
        return any(question["id"] for question in self.meeting.questions)

    @cached_property
    def suggestions(self):
        return suggestions(BANK, self.facts, suggestion_count(self.question_count))

    @property
    def purposes(self):
        """What the seeker is curious about, in words; "" for everything."""
        return ", ".join(str(Purpose(purpose).label) for purpose in self.facts.purposes)

    @property
    def seniority(self):
        return Seniority(self.facts.seniority).label

    @property
    def situation(self):
        """Where the seeker stands, in words; "" for nothing that suggestions go by."""
        known = self.facts.situation not in {"", Situation.OTHER}
        return Situation(self.facts.situation).label if known else ""

    @cached_property
    def groups(self):
        return [Group(p.label, self.pick[p], self._lines(p)) for p in Purpose]

    @property
    def _ticked(self):
        if self.pick.is_bound or self.has_picked:
            return self.pick.ids
        return {suggestion.question.id for suggestion in self.suggestions}

    def _lines(self, purpose):
        ids = self._ticked
        lines = [
            Line(
                id=q.id,
                purpose=q.purpose,
                text=q.text,
                reason=reason(q, self.facts),
                fits=fits(q, self.facts),
                is_for_anybody=kind(q) == Kind.ANYBODY,
                is_ticked=q.id in ids,
            )
            for q in BANK
            if q.purpose == purpose
        ]
        return sorted(lines, key=lambda line: (not line.fits, line.is_for_anybody))
