"""Who needs a coach first, and why: pure, over numbers and days.

The most urgent first: somebody waits for thanks; many were asked and nobody replied; people have
waited in a stage for more than two weeks; nothing has happened for three weeks; the first meeting
was held, which is worth a word. Each reason that applies is said; the first one gives the place.

Who is on a pause needs nobody: meanwhile only good news is told, and afterwards the three weeks
begin anew.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from contacts.choices import Stage

MANY_ASKS = 5  # So many asks without any reply are no accident.
IDLE_AFTER = timedelta(days=21)
PRAISED_FOR = timedelta(days=14)  # For so long a first meeting is news.

ANSWERED = [Stage.IN_CONVERSATION, Stage.SCHEDULED, Stage.MET, Stage.IN_TOUCH]


class Reason(models.TextChoices):
    """Why somebody needs the coach, in the order of urgency."""

    THANKS = "thanks", _("Thank-yous owed")
    NO_REPLY = "no-reply", _("Many asks, no reply")
    STUCK = "stuck", _("Stuck in a stage")
    IDLE = "idle", _("Nothing for three weeks")
    WELL_DONE = "well-done", _("First meeting held")


ORDER = list(Reason)


@dataclass(frozen=True)
class Progress:
    """What is known of a job seeker who shares: numbers and days, private entries left out."""

    shared_on: date
    people: dict[Stage, int] = field(default_factory=dict)
    waiting: dict[Stage, int] = field(default_factory=dict)  # A step is long due.
    no_reply: int = 0  # Of those who are closed: because nobody answered.
    thanks: int = 0
    thanks_since: date | None = None
    last_on: date | None = None  # The day on which something last happened.
    first_met_on: date | None = None
    paused_until: date | None = None  # The last day of the pause that is on.
    paused_before: date | None = None  # The last day of the last one that is over.

    @property
    def asked_in_vain(self):
        return self.people.get(Stage.ASKED, 0) + self.no_reply

    @property
    def is_answered(self):
        """Whether anybody has ever replied, a refusal included."""
        refused = self.people.get(Stage.CLOSED, 0) - self.no_reply
        return refused > 0 or any(self.people.get(stage) for stage in ANSWERED)


@dataclass(frozen=True)
class Need:
    """One reason why somebody needs the coach."""

    reason: Reason
    since: date  # The longer ago, the sooner.
    number: int = 0
    stage: Stage | None = None


def needs_of(progress, today):
    """The Needs on the day `today`, the most urgent first."""
    rules = [_well_done] if progress.paused_until else RULES
    return [need for rule in rules if (need := rule(progress, today))]


def place_of(needs):
    """What to sort people by, so that who needs the coach most comes first."""
    if not needs:
        return len(ORDER), date.max
    return ORDER.index(needs[0].reason), needs[0].since


def in_words(need):
    """The reason in one sentence, in the coach's words."""
    return WORDS[need.reason](need)


def _thanks(progress, today):
    if not progress.thanks:
        return None
    return Need(Reason.THANKS, progress.thanks_since or today, progress.thanks)


def _no_reply(progress, today):
    if progress.asked_in_vain < MANY_ASKS or progress.is_answered:
        return None
    return Need(Reason.NO_REPLY, progress.last_on or today, progress.asked_in_vain)


def _stuck(progress, today):
    waiting = {stage: number for stage, number in progress.waiting.items() if number}
    if not waiting:
        return None
    stage = max(waiting, key=lambda stage: (waiting[stage], stage))
    return Need(Reason.STUCK, progress.last_on or today, waiting[stage], stage)


def _idle(progress, today):
    began = [progress.shared_on, progress.last_on, progress.paused_before]
    since = max(day for day in began if day)
    return Need(Reason.IDLE, since) if today - since > IDLE_AFTER else None


def _well_done(progress, today):
    met_on = progress.first_met_on
    return Need(Reason.WELL_DONE, met_on) if met_on and today - met_on <= PRAISED_FOR else None


RULES = [_thanks, _no_reply, _stuck, _idle, _well_done]


def _day(need):
    return date_format(need.since, "M j")


WORDS = {
    Reason.THANKS: lambda need: (
        ngettext(
            "%(number)d thank-you owed, since %(day)s",
            "%(number)d thank-yous owed, the first since %(day)s",
            need.number,
        )
        % {"number": need.number, "day": _day(need)}
    ),
    Reason.NO_REPLY: lambda need: (
        _("%(number)d people asked, and nobody has replied") % {"number": need.number}
    ),
    Reason.STUCK: lambda need: (
        ngettext(
            "%(number)d person has waited at “%(stage)s” for more than two weeks",
            "%(number)d people have waited at “%(stage)s” for more than two weeks",
            need.number,
        )
        % {"number": need.number, "stage": Stage(need.stage).label}
    ),
    Reason.IDLE: lambda need: _("Nothing has happened since %(day)s") % {"day": _day(need)},
    Reason.WELL_DONE: lambda need: (
        _("The first meeting was on %(day)s: say well done") % {"day": _day(need)}
    ),
}
