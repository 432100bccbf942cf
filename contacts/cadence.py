"""The cadence: what has happened with a contact says how far one is, and what to do next.

The gentle preset: follow up once, after 7 business days of silence, and think of someone else
there after 3; then let it rest. Answer a reply within 2 business days, prepare the day before a
meeting, debrief the same day, thank within 24 hours, tell them what came of it after 10 business
days, then check in every 90 days.

Pure: no database and no clock. The state follows from the log alone, so that it can be stored
and rebuilt; what depends on the present moment is said by `present`, when it is shown.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from itertools import dropwhile

from contacts.business_days import add_business_days
from contacts.models import OutreachKind, Stage, Step
from norms.models import Acceptance

FOLLOW_UP_AFTER = 7  # Business days of silence.
FOLLOW_UPS = 1
SOMEONE_ELSE_AFTER = 3  # Business days of silence.
SCHEDULE_WITHIN = 2  # Business days after a reply.
THANK_WITHIN = timedelta(hours=24)
LATE_AFTER = timedelta(hours=72)  # Then a thank-you is late, but never too late.
UPDATE_AFTER = 10  # Business days after the thank-you.
CHECK_IN_EVERY = timedelta(days=90)
CHECK_INS_A_YEAR = 3
YEAR = timedelta(days=365)
UNANSWERED_CHECK_INS = 2

NOTE, ASK, FOLLOW_UP, REPLY, DECLINE, THANK_YOU, UPDATE = (
    OutreachKind.NOTE,
    OutreachKind.ASK,
    OutreachKind.FOLLOW_UP,
    OutreachKind.REPLY,
    OutreachKind.DECLINE,
    OutreachKind.THANK_YOU,
    OutreachKind.UPDATE,
)
PLANNED, HELD, CANCELLED, CLOSED = "planned", "held", "cancelled", "closed"
# What happened at the same moment is taken in this order.
ORDER = [PLANNED, ASK, FOLLOW_UP, REPLY, CANCELLED, HELD, THANK_YOU, UPDATE, DECLINE, CLOSED]


@dataclass(frozen=True)
class Message:
    """One outreach entry: its kind (OutreachKind) and the moment it happened."""

    kind: str
    at: datetime


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
class Log:
    """All that has happened with one contact, in any order, and what the seeker said last."""

    made_at: datetime  # When the contact was added.
    messages: tuple[Message, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    closed_at: datetime | None = None
    closed_because: str = ""


@dataclass(frozen=True)
class Calendar:
    """What counts as a day at the contact's place, and as a business day."""

    zone: tzinfo
    country: str = ""
    region: str = ""

    def day(self, moment):
        """The local date there: day 0 of every count is that of the moment it happened."""
        return moment.astimezone(self.zone).date()

    def due(self, moment, business_days):
        """The date so many business days after `moment`, and facts for the reason."""
        since = self.day(moment)
        due_on, skipped = add_business_days(since, business_days, self.country, self.region)
        return due_on, {"days": business_days, "since": since.isoformat(), "skipped": skipped}


@dataclass(frozen=True)
class State:
    """How far one is with a contact; what to do next, by which local date there, and why."""

    stage: Stage
    step: str = ""  # A Step; or "", and due_on None: nothing to do.
    due_on: date | None = None
    why: dict = field(default_factory=dict)  # Facts for `contacts.reasons`, fit for JSON.
    last_contact_at: datetime | None = None


def state_of(log, calendar):
    """The State that follows from a Log, whatever is in it. Notes change nothing."""
    past = Past(log)
    state = (
        _closed(past, log, calendar)
        or _met(past, calendar)
        or _scheduled(past, calendar)
        or _asking(past, calendar)
        or _in_touch(past, calendar)
        or State(Stage.TO_ASK, Step.ASK, calendar.day(log.made_at), {"rule": "to_ask"})
    )
    return replace(state, last_contact_at=past.last_contact_at)


@dataclass(frozen=True)
class Event:
    at: datetime
    kind: str
    appointment: Appointment | None = None


class Past:
    """The events of a log in the order they happened, and the turns it took."""

    def __init__(self, log):
        self.events = sorted(_events(log), key=lambda e: (e.at, ORDER.index(e.kind), e.appointment))
        contacts = [e.at for e in self.events if e.kind not in {PLANNED, CANCELLED, CLOSED}]
        self.last_contact_at = max(contacts, default=None)
        self.was_met = self.last(HELD) is not None
        # A meeting before a closing asks for nothing any more.
        self.held = _last(self.after(DECLINE, CLOSED), HELD)
        # What happened in the present round: since they met and were thanked, or it was closed.
        # All before the thanks led to that meeting, even if it was logged at a later time.
        self.round = self.after(HELD, DECLINE, CLOSED)
        if self.held and self.thanks:
            self.round = self.events[self.events.index(self.thanks) + 1 :]

    def last(self, *kinds):
        """The last event of these kinds, or None."""
        return _last(self.events, *kinds)

    def after(self, *kinds):
        """What happened after the last event of these kinds; everything, if there is none."""
        ends = [n for n, event in enumerate(self.events, 1) if event.kind in kinds]
        return self.events[max(ends, default=0) :]

    @property
    def thanks(self):
        """The first thank-you since the meeting that was held began, or None."""
        start = self.held.appointment.starts_at
        since = (e for e in self.events if e.kind == THANK_YOU and e.at >= start)
        return next(since, None)


def _last(events, *kinds):
    return next((event for event in reversed(events) if event.kind in kinds), None)


def _events(log):
    messages = [Event(m.at, m.kind) for m in log.messages if m.kind != NOTE]
    meetings = [event for meeting in log.appointments for event in _events_of(meeting)]
    closing = [Event(log.closed_at, CLOSED)] if log.closed_at else []
    return messages + meetings + closing


def _events_of(meeting):
    if meeting.status == HELD:
        return [Event(meeting.ends_at, HELD, meeting)]
    # Whatever moments were typed: it was planned before it began, or was called off.
    ends = [meeting.starts_at, *filter(None, [meeting.cancelled_at])]
    planned = Event(min(meeting.planned_at, *ends), PLANNED, meeting)
    if meeting.status == CANCELLED:
        return [planned, Event(meeting.cancelled_at, CANCELLED, meeting)]
    return [planned]


def _closed(past, log, calendar):
    """They declined or the seeker let it rest, and nothing has happened since.

    Calling off a meeting afterwards does not open a contact again, nor thanks for a decline.
    """
    closing = past.last(DECLINE, CLOSED)
    if closing is None:
        return None
    declined = closing.kind == DECLINE
    idle = {CANCELLED, THANK_YOU} if declined else {CANCELLED}
    if any(event.kind not in idle for event in past.after(DECLINE, CLOSED)):
        return None
    because = "declined" if declined else log.closed_because
    on = calendar.day(closing.at).isoformat()
    return State(Stage.CLOSED, why={"rule": "closed", "because": because, "on": on})


def _met(past, calendar):
    """They met: debrief the same day, thank within 24 hours. Met it stays until both are done."""
    if past.held is None:
        return None
    meeting = past.held.appointment
    why = _about(meeting, calendar)
    if not meeting.is_debriefed:
        return State(Stage.MET, Step.DEBRIEF, calendar.day(meeting.ends_at), why | {"rule": "met"})
    if past.thanks is None:
        due_on = calendar.day(meeting.ends_at + THANK_WITHIN)
        return State(Stage.MET, Step.THANK, due_on, why | {"rule": "thank"})
    return None


def _scheduled(past, calendar):
    """A meeting is planned: prepare the day before, then meet. The next one counts."""
    planned = [e.appointment for e in past.events if e.kind == PLANNED]
    planned = [meeting for meeting in planned if meeting.status == PLANNED]
    if not planned:
        return None
    meeting = min(planned)
    why = _about(meeting, calendar)
    day = calendar.day(meeting.starts_at)
    if meeting.is_prepared:
        return State(Stage.SCHEDULED, Step.MEET, day, why | {"rule": "prepared"})
    return State(Stage.SCHEDULED, Step.PREPARE, day - timedelta(days=1), why | {"rule": "planned"})


def _about(meeting, calendar):
    return {
        "meeting": meeting.pk,
        "on": calendar.day(meeting.starts_at).isoformat(),
        "starts_at": meeting.starts_at.isoformat(),
        "ends_at": meeting.ends_at.isoformat(),
    }


def _asking(past, calendar):
    """A conversation is being sought, a first or another one: wait, follow up, or schedule."""
    talk = [e for e in past.round if e.kind in {ASK, FOLLOW_UP, REPLY, CANCELLED}]
    if past.was_met:
        # After a meeting they may well answer; that by itself arranges nothing.
        talk = list(dropwhile(lambda e: e.kind == REPLY, talk))
    if not talk:
        return None
    answers = [n for n, e in enumerate(talk, 1) if e.kind in {REPLY, CANCELLED}]
    waiting = talk[max(answers, default=0) :]
    if waiting:
        stage = Stage.IN_CONVERSATION if answers else Stage.ASKED
        return _silence(waiting, stage, calendar)
    rule = {REPLY: "replied", CANCELLED: "cancelled"}[talk[-1].kind]
    due_on, why = calendar.due(talk[-1].at, SCHEDULE_WITHIN)
    return State(Stage.IN_CONVERSATION, Step.SCHEDULE, due_on, why | {"rule": rule})


def _silence(waiting, stage, calendar):
    """Follow up after 7 business days of silence, once; after 7 more, offer to let it rest.

    Asking anew starts the count again.
    """
    asks = [n for n, e in enumerate(waiting) if e.kind == ASK]
    waiting = waiting[max(asks, default=0) :]
    follow_ups = sum(e.kind == FOLLOW_UP for e in waiting)
    due_on, why = calendar.due(waiting[-1].at, FOLLOW_UP_AFTER)
    if follow_ups >= FOLLOW_UPS:
        return State(stage, Step.CLOSE, due_on, why | {"rule": "no_reply"})
    someone_else_on, _ = calendar.due(waiting[-1].at, SOMEONE_ELSE_AFTER)
    why |= {"rule": "silence", "someone_else_on": someone_else_on.isoformat()}
    return State(stage, Step.FOLLOW_UP, due_on, why)


def _in_touch(past, calendar):
    """They have met, or been in contact: tell what came of it, then check in now and then."""
    if past.last(ASK, FOLLOW_UP, REPLY, DECLINE, CANCELLED, HELD) is None:
        return None
    updates = [e for e in past.round if e.kind == UPDATE]
    if past.held and not updates:
        due_on, why = calendar.due(past.thanks.at, UPDATE_AFTER)
        return State(Stage.IN_TOUCH, Step.UPDATE, due_on, why | {"rule": "thanked"})
    # The first message after a meeting tells what came of it; those that follow check in.
    return _checking_in(past, updates[1:] if past.held else updates, calendar)


def _checking_in(past, check_ins, calendar):
    """Check in 90 days after the last contact, at most 3 times a year.

    Two check-ins without an answer: after 90 more days of silence offer to let it rest.
    """
    since = calendar.day(past.last_contact_at)
    due_on = since + CHECK_IN_EVERY
    why = {"rule": "in_touch", "days": CHECK_IN_EVERY.days, "since": since.isoformat()}
    reply = past.last(REPLY)
    unanswered = [e for e in check_ins if not reply or e.at > reply.at]
    if len(unanswered) >= UNANSWERED_CHECK_INS:
        return State(Stage.IN_TOUCH, Step.CLOSE, due_on, why | {"rule": "unanswered"})
    if len(check_ins) >= CHECK_INS_A_YEAR:
        due_on = max(due_on, calendar.day(check_ins[-CHECK_INS_A_YEAR].at) + YEAR)
    return State(Stage.IN_TOUCH, Step.CHECK_IN, due_on, why)


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


def meet_a_group_first(step, acceptance):
    """Whether the first step is to meet people through a group, with "ask anyway" beside it.

    So where asking a stranger is unusual.
    """
    return step == Step.ASK and acceptance == Acceptance.UNUSUAL
