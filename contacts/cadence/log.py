"""What has happened with a contact, in plain values, and the order it happened in."""

from dataclasses import dataclass
from datetime import date, datetime

from contacts.models import OutreachKind, Step

NOTE, ASK, FOLLOW_UP, REPLY, DECLINE, THANK_YOU, UPDATE = (
    OutreachKind.NOTE,
    OutreachKind.ASK,
    OutreachKind.FOLLOW_UP,
    OutreachKind.REPLY,
    OutreachKind.DECLINE,
    OutreachKind.THANK_YOU,
    OutreachKind.UPDATE,
)
PLANNED, HELD, CANCELLED, CLOSED, SKIP = "planned", "held", "cancelled", "closed", "skip"
# What happened at the same moment is taken in this order.
ORDER = [PLANNED, ASK, FOLLOW_UP, REPLY, CANCELLED, HELD, THANK_YOU, UPDATE, SKIP, DECLINE, CLOSED]
NO_CONTACT = {PLANNED, CANCELLED, CLOSED, SKIP}


@dataclass(frozen=True)
class Message:
    """One outreach entry: its kind (OutreachKind), the moment it happened, and where, if known."""

    kind: str
    at: datetime
    in_group: bool = False  # At a group or an event.


@dataclass(frozen=True, order=True)
class Appointment:
    """A meeting: planned, held or cancelled. `planned_at` is when it was first written down."""

    starts_at: datetime
    ends_at: datetime
    status: str
    planned_at: datetime
    cancelled_at: datetime | None = None
    is_prepared: bool = False
    is_debriefed: bool = False
    pk: int = 0


@dataclass(frozen=True)
class Skip:
    """The seeker said, at a moment, that a step is not needed."""

    step: str
    at: datetime
    pk: int = 0


@dataclass(frozen=True)
class Log:
    """All that has happened with one contact, in any order, and what the seeker said last."""

    made_at: datetime  # When the contact was added.
    messages: tuple[Message, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    skips: tuple[Skip, ...] = ()
    closed_at: datetime | None = None
    closed_because: str = ""
    snoozed_step: str = ""  # A `ladder.key_of`.
    snoozed_until: date | None = None
    back_on: date | None = None  # Until then the contact is out of office.


@dataclass(frozen=True)
class Event:
    at: datetime
    kind: str
    appointment: Appointment | None = None
    step: str = ""  # Which one is not needed, if `kind` is SKIP.
    pk: int = 0  # Of that Skip.

    @property
    def order(self):
        return (self.at, ORDER.index(self.kind), self.appointment, self.step, self.pk)

    def settles(self, kind, step):
        """Whether it is of that kind, or says that the step that asks for it is not needed."""
        return self.kind == kind or self.skips(step)

    def skips(self, *steps):
        return self.kind == SKIP and self.step in steps


class Past:
    """The events of a log in the order they happened, and the turns it took."""

    def __init__(self, log):
        self.events = sorted(_events(log), key=lambda event: event.order)
        contacts = [e.at for e in self.events if e.kind not in NO_CONTACT]
        self.last_contact_at = max(contacts, default=None)
        self.was_met = self.last(HELD) is not None
        # A meeting before a closing asks for nothing any more.
        self.held = last_of(self.after(DECLINE, CLOSED), HELD)
        # What happened in the present round: since they met and were thanked, or it was closed.
        # All before the thanks led to that meeting, even if it was logged at a later time.
        self.round = self.after(HELD, DECLINE, CLOSED)
        if self.held and self.thanks:
            self.round = self.events[self.events.index(self.thanks) + 1 :]

    def last(self, *kinds):
        """The last event of these kinds, or None."""
        return last_of(self.events, *kinds)

    def after(self, *kinds):
        """What happened after the last event of these kinds; everything, if there is none."""
        ends = [n for n, event in enumerate(self.events, 1) if event.kind in kinds]
        return self.events[max(ends, default=0) :]

    def skipped(self, step, since):
        """Whether the seeker said at the moment `since`, or later, that `step` is not needed."""
        return any(e.skips(step) and e.at >= since for e in self.events)

    @property
    def thanks(self):
        """The first thank-you since the meeting that was held began, or None.

        To say that none is needed counts as one.
        """
        start = self.held.appointment.starts_at
        return next((e for e in self.events if e.at >= start and e.settles(*THANKS)), None)

    @property
    def check_ins(self):
        """All updates but the first after each meeting, which tells what came of it."""
        found, has_to_tell = [], False
        for event in self.events:
            if event.kind == HELD:
                has_to_tell = True
            elif event.settles(UPDATE, Step.UPDATE):
                found += [event] if event.kind == UPDATE and not has_to_tell else []
                has_to_tell = False
        return found


THANKS = (THANK_YOU, Step.THANK)


def last_of(events, *kinds):
    return next((event for event in reversed(events) if event.kind in kinds), None)


def _events(log):
    messages = [Event(m.at, m.kind) for m in log.messages if m.kind != NOTE]
    meetings = [event for meeting in log.appointments for event in _events_of(meeting)]
    skips = [Event(skip.at, SKIP, step=skip.step, pk=skip.pk) for skip in log.skips]
    closing = [Event(log.closed_at, CLOSED)] if log.closed_at else []
    return messages + meetings + skips + closing


def _events_of(meeting):
    if meeting.status == HELD:
        return [Event(meeting.ends_at, HELD, meeting)]
    # Whatever moments were typed: it was planned before it began, or was called off.
    ends = [meeting.starts_at, *filter(None, [meeting.cancelled_at])]
    planned = Event(min(meeting.planned_at, *ends), PLANNED, meeting)
    if meeting.status == CANCELLED:
        return [planned, Event(meeting.cancelled_at, CANCELLED, meeting)]
    return [planned]
