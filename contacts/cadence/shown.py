"""What a stored step means at the moment somebody looks at it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from contacts.models import Step
from norms.models import Acceptance

LATE_AFTER = timedelta(hours=72)  # Then a thank-you is late, but never too late.


@dataclass(frozen=True)
class Shown:
    """A step as it stands at this moment."""

    step: str
    why: dict
    is_late: bool = False  # Of a thank-you alone: more than 72 hours have passed.


def present(step, why, now):
    """What a stored step, with its facts, means at the moment `now`.

    A planned meeting that is over asks for its debrief; a thank-you may have become late.
    """
    if "ends_at" not in why:
        return Shown(step, why)
    ended = datetime.fromisoformat(why["ends_at"])
    if step in {Step.PREPARE, Step.MEET} and ended <= now:
        return Shown(Step.DEBRIEF, why | {"rule": "met"})
    return Shown(step, why, is_late=step == Step.THANK and now > ended + LATE_AFTER)


def meet_a_group_first(step, acceptance, why):
    """Whether the first step is to meet people through a group, with "ask anyway" beside it.

    So where asking a stranger is unusual, until the facts `why` say that one has been to a group.
    """
    return step == Step.ASK and acceptance == Acceptance.UNUSUAL and "in_group" not in why
