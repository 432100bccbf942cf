"""When thanks are due, and in which form they are given."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from django.utils.translation import gettext as _

from norms.models import ThankYou

WITHIN = timedelta(hours=24)
LATE_AFTER = timedelta(hours=72)
NOON = time(12)  # About when a card was posted on another day.


class Timing(StrEnum):
    IN_TIME = "in_time"  # Within 24 hours after the end.
    OVERDUE = "overdue"  # Until 72 hours after the end.
    LATE = "late"  # From then on; never too late.


def due_at(ends_at):
    """The moment until which thanks for a meeting that ended at `ends_at` are in time."""
    return ends_at + WITHIN


def timing(ends_at, now):
    """How thanks stand at the moment `now` that were not given yet."""
    if now <= due_at(ends_at):
        return Timing.IN_TIME
    return Timing.OVERDUE if now <= ends_at + LATE_AFTER else Timing.LATE


@dataclass(frozen=True)
class Form:
    """The form to offer first, and why."""

    is_card: bool
    reason: str


def form_of(basis):
    """The Form that is customary by the Basis of a guidance's thank-you; email where unknown.

    An email is there within the 24 hours wherever one is; so a card comes first only where coaches
    say that thanks are given by card.
    """
    if not basis.place:
        return Form(False, _("Nobody has said how thanks are given there. An email is right."))
    reasons = {
        ThankYou.CARD: _("In %(place)s thanks are given on a handwritten card."),
        ThankYou.EMAIL: _("In %(place)s thanks are given by email."),
        ThankYou.EITHER: _(
            "In %(place)s either is right: an email is there today, a card stays on the desk."
        ),
    }
    return Form(basis.value == ThankYou.CARD, reasons[basis.value] % {"place": basis.place.name})


def posted_at(day, starts_at, now):
    """The moment to note for a card that was posted on the date `day`, for the meeting's thanks.

    `now` is local. Of another day than today nobody knows the hour: noon, but never before the
    meeting, which the thanks are for.
    """
    noon = datetime.combine(day, NOON, now.tzinfo)
    return now if day == now.date() else min(now, max(noon, starts_at))
