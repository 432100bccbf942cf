"""From what has happened to what is next: each rung of the ladder is one function.

A step that the seeker says is not needed is passed over: what would follow it follows.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import dropwhile

from contacts.cadence.log import (
    ASK,
    CANCELLED,
    CLOSED,
    DECLINE,
    FOLLOW_UP,
    HELD,
    PLANNED,
    REPLY,
    SKIP,
    THANK_YOU,
    UPDATE,
    Past,
    last_of,
)
from contacts.cadence.presets import GENTLE
from contacts.models import Stage, Step

SCHEDULE_WITHIN = 2  # Business days after a reply.
THANK_WITHIN = timedelta(hours=24)
UPDATE_AFTER = 10  # Business days after the thank-you.
CHECK_IN_EVERY = timedelta(days=90)
CHECK_INS_A_YEAR = 3
YEAR = timedelta(days=365)
UNANSWERED_CHECK_INS = 2
DAY = timedelta(days=1)


@dataclass(frozen=True)
class State:
    """How far one is with a contact; what to do next, by which local date there, and why."""

    stage: Stage
    step: str = ""  # A Step; or "", and due_on None: nothing to do.
    due_on: date | None = None
    why: dict = field(default_factory=dict)  # Facts for `contacts.reasons`, fit for JSON.
    last_contact_at: datetime | None = None


def state_of(log, calendar, preset=GENTLE):
    """The State that follows from a Log, whatever is in it.

    Notes change nothing, but that one from a group says that the seeker is no stranger there.
    """
    past = Past(log)
    wait = Wait(calendar, preset, log.back_on)
    state = (
        _closed(past, log, calendar)
        or _met(past, calendar)
        or _scheduled(past, calendar)
        or _asking(past, wait)
        or _in_touch(past, wait)
        or _to_ask(past, log, calendar)
    )
    why = state.why
    if past.events and past.events[-1].kind == SKIP:
        why = why | {"skip": past.events[-1].pk}
    return _snoozed(replace(state, why=why, last_contact_at=past.last_contact_at), log)


def key_of(step, why, last_contact_at):
    """What tells a step from the same step another time: it changes with every event."""
    marks = [f"{fact}={why[fact]}" for fact in ["meeting", "starts_at", "skip"] if fact in why]
    return " ".join([str(step), str(last_contact_at and last_contact_at.isoformat()), *marks])


def _snoozed(state, log):
    """The step is due on no earlier day than the seeker chose; a meeting does not wait for that."""
    until = log.snoozed_until
    key = key_of(state.step, state.why, state.last_contact_at)
    if not state.step or until is None or key != log.snoozed_step:
        return state
    if state.step == Step.PREPARE:
        until = min(until, date.fromisoformat(state.why["on"]))
    if until <= state.due_on:
        return state
    return replace(state, due_on=until, why=state.why | {"snoozed": True})


@dataclass(frozen=True)
class Wait:
    """How long to wait where nothing has an hour of its own."""

    calendar: object  # A Calendar.
    preset: object  # A Preset.
    back_on: date | None

    def silence(self, moment, business_days):
        """So many business days in which they could have answered; (date, facts).

        Somebody who is away reads what was written when they are back.
        """
        since = self.calendar.day(moment)
        if self.back_on is None or self.back_on <= since:
            return self.calendar.due(since, business_days)
        due_on, why = self.calendar.due(self.back_on, business_days)
        return due_on, why | {"back_on": self.back_on.isoformat()}

    def within(self, moment, business_days):
        """So many business days for the seeker to do something, when they are there to read it."""
        due_on, why = self.calendar.due(self.calendar.day(moment), business_days)
        return self.there(due_on, why)

    def there(self, day, why):
        """The date `day`, or the first one after it on which neither of the two is away."""
        if self.back_on and day < self.back_on:
            day, why = self.back_on, why | {"back_on": self.back_on.isoformat()}
        return self.calendar.after_pause(day), why


def _closed(past, log, calendar):
    """They declined or the seeker let it rest, and nothing has happened since.

    Calling off a meeting afterwards does not open a contact again, nor thanks for a decline.
    """
    closing = past.last(DECLINE, CLOSED)
    if closing is None:
        return None
    declined = closing.kind == DECLINE
    idle = {CANCELLED, SKIP, THANK_YOU} if declined else {CANCELLED, SKIP}
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
    if not meeting.is_debriefed and not past.skipped(Step.DEBRIEF, meeting.starts_at):
        due_on = calendar.after_pause(calendar.day(meeting.ends_at))
        return State(Stage.MET, Step.DEBRIEF, due_on, why | {"rule": "met"})
    if past.thanks is None:
        due_on = calendar.after_pause(calendar.day(meeting.ends_at + THANK_WITHIN))
        return State(Stage.MET, Step.THANK, due_on, why | {"rule": "thank"})
    return None


def _scheduled(past, calendar):
    """A meeting is planned: prepare the day before, then meet. The next one counts."""
    planned = [e for e in past.events if e.kind == PLANNED and e.appointment.status == PLANNED]
    if not planned:
        return None
    first = min(planned, key=lambda event: event.appointment)
    meeting = first.appointment
    why = _about(meeting, calendar)
    day = calendar.day(meeting.starts_at)
    if meeting.is_prepared or past.skipped(Step.PREPARE, first.at):
        rule = "prepared" if meeting.is_prepared else "planned"
        return State(Stage.SCHEDULED, Step.MEET, day, why | {"rule": rule})
    return State(Stage.SCHEDULED, Step.PREPARE, day - DAY, why | {"rule": "planned"})


def _about(meeting, calendar):
    return {
        "meeting": meeting.pk,
        "on": calendar.day(meeting.starts_at).isoformat(),
        "starts_at": meeting.starts_at.isoformat(),
        "ends_at": meeting.ends_at.isoformat(),
    }


TALK = {ASK, FOLLOW_UP, REPLY, CANCELLED}
ANSWERS = {REPLY, CANCELLED}


def _asking(past, wait):
    """A conversation is being sought, a first or another one: wait, follow up, or schedule."""
    passed_over = (Step.FOLLOW_UP, Step.CLOSE, Step.SCHEDULE)
    talk = [e for e in past.round if e.kind in TALK or e.skips(*passed_over)]
    # After a meeting they may well answer; that by itself arranges nothing.
    idle = {REPLY, SKIP} if past.was_met else {SKIP}
    talk = list(dropwhile(lambda e: e.kind in idle, talk))
    if not talk:
        return None
    answers = [n for n, e in enumerate(talk, 1) if e.kind in ANSWERS]
    since = talk[max(answers, default=0) :]
    waiting = list(dropwhile(lambda e: e.kind == SKIP, since))
    if waiting:
        stage = Stage.IN_CONVERSATION if answers else Stage.ASKED
        return _silence(waiting, stage, wait)
    if any(e.skips(Step.SCHEDULE) for e in since):
        return None
    answer = last_of(talk, *ANSWERS)
    rule = {REPLY: "replied", CANCELLED: "cancelled"}[answer.kind]
    due_on, why = wait.within(answer.at, SCHEDULE_WITHIN)
    return State(Stage.IN_CONVERSATION, Step.SCHEDULE, due_on, why | {"rule": rule})


def _silence(waiting, stage, wait):
    """Follow up on silence as often as the preset says; after one more, offer to let it rest.

    Asking anew starts the count again.
    """
    asks = [n for n, e in enumerate(waiting) if e.kind == ASK]
    waiting = waiting[max(asks, default=0) :]
    written = [e for e in waiting if not e.skips(Step.CLOSE, Step.SCHEDULE)]
    follow_ups = sum(e.settles(FOLLOW_UP, Step.FOLLOW_UP) for e in written)
    due_on, why = wait.silence(written[-1].at, wait.preset.follow_up_after)
    if follow_ups >= wait.preset.follow_ups:
        if waiting[-1].skips(Step.CLOSE):
            return State(stage, why={"rule": "left_open"})
        rule = "waited" if written[-1].kind == SKIP else "no_reply"
        return State(stage, Step.CLOSE, due_on, why | {"rule": rule})
    if days := wait.preset.someone_else_after:
        someone_else_on, _ = wait.silence(written[-1].at, days)
        why |= {"someone_else_on": someone_else_on.isoformat()}
    why |= {"rule": "silence", "left": wait.preset.follow_ups - follow_ups}
    return State(stage, Step.FOLLOW_UP, due_on, why)


def _in_touch(past, wait):
    """They have met, or been in contact: tell what came of it, then check in now and then.

    A meeting that was called off is no contact.
    """
    if past.last(ASK, FOLLOW_UP, REPLY, DECLINE, HELD) is None:
        return None
    updates = [e for e in past.round if e.settles(UPDATE, Step.UPDATE)]
    if past.held and not updates:
        # Where no thanks were needed, the days count from the meeting.
        is_thanked = past.thanks.kind == THANK_YOU
        since = past.thanks.at if is_thanked else past.held.at
        due_on, why = wait.within(since, UPDATE_AFTER)
        why |= {"rule": "thanked" if is_thanked else "after_meeting"}
        return State(Stage.IN_TOUCH, Step.UPDATE, due_on, why)
    # The first message after a meeting tells what came of it; those that follow check in.
    check_ins = [e for e in updates[bool(past.held) :] if e.kind == UPDATE]
    return _checking_in(past, check_ins, wait)


def _checking_in(past, check_ins, wait):
    """Check in 90 days after the last contact, at most 3 times a year.

    Two check-ins without an answer: after 90 more days of silence offer to let it rest.
    """
    day = wait.calendar.day
    passed_over = [e for e in past.round if e.skips(Step.CHECK_IN)]
    since = day(max([past.last_contact_at, *(e.at for e in passed_over)]))
    due_on = since + CHECK_IN_EVERY
    is_contact = since == day(past.last_contact_at)
    rule = "in_touch" if is_contact else "passed_over"
    why = {"rule": rule, "days": CHECK_IN_EVERY.days, "since": since.isoformat()}
    reply = past.last(REPLY)
    unanswered = [e for e in check_ins if not reply or e.at > reply.at]
    if len(unanswered) >= UNANSWERED_CHECK_INS:
        if any(e.skips(Step.CLOSE) and e.at >= unanswered[-1].at for e in past.round):
            return State(Stage.IN_TOUCH, why={"rule": "left_open"})
        due_on, why = wait.there(due_on, why | {"rule": "unanswered"})
        return State(Stage.IN_TOUCH, Step.CLOSE, due_on, why)
    if len(past.check_ins) >= CHECK_INS_A_YEAR:
        due_on = max(due_on, day(past.check_ins[-CHECK_INS_A_YEAR].at) + YEAR)
    due_on, why = wait.there(due_on, why)
    return State(Stage.IN_TOUCH, Step.CHECK_IN, due_on, why)


def _to_ask(past, log, calendar):
    """Nothing was said yet that leads anywhere: ask, when one is ready and they are there."""
    if any(e.skips(Step.ASK) for e in past.events):
        return State(Stage.TO_ASK, why={"rule": "not_asked"})
    day = calendar.day(log.made_at)
    why = {"rule": "to_ask"}
    if any(message.in_group for message in log.messages):
        why["in_group"] = True
    if log.back_on and day < log.back_on:
        day, why = log.back_on, why | {"back_on": log.back_on.isoformat()}
    return State(Stage.TO_ASK, Step.ASK, day, why)
