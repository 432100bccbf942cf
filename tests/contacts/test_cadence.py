"""The cadence: worked examples, and what is true of every history."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts import cadence
from contacts.cadence import Appointment, Calendar, Log, Message, present, state_of
from contacts.models import OutreachKind, Stage, Step
from norms.models import Acceptance

CHARLOTTE = Calendar(ZoneInfo("America/New_York"), "US", "US-NC")
TOKYO = Calendar(ZoneInfo("Asia/Tokyo"), "JP", "JP-13")
MADE = datetime(2026, 8, 3, 14, tzinfo=UTC)


def at(month, day, hour=14, year=2026):
    return datetime(year, month, day, hour, tzinfo=UTC)


def messages(*entries):
    return tuple(Message(kind, moment) for kind, moment in entries)


def state(*entries, appointments=(), calendar=CHARLOTTE, **said):
    return state_of(Log(MADE, messages(*entries), tuple(appointments), **said), calendar)


def meeting(starts_at, status="planned", **facts):
    ends_at = starts_at + timedelta(minutes=20)
    return Appointment(starts_at, ends_at, status, facts.pop("planned_at", MADE), **facts)


def facts(found):
    return (found.stage, found.step, found.due_on)


class TestBeforeTheAsk:
    def test_one_is_to_ask_from_the_day_the_contact_was_made(self):
        assert facts(state()) == (Stage.TO_ASK, Step.ASK, date(2026, 8, 3))
        assert state().last_contact_at is None

    def test_a_message_that_asks_for_nothing_leaves_it_to_be_asked(self):
        found = state(("update", at(9, 1)))

        assert facts(found) == (Stage.TO_ASK, Step.ASK, date(2026, 8, 3))
        assert found.last_contact_at == at(9, 1)


class TestSilence:
    def test_asks_for_a_follow_up_after_7_business_days(self):
        found = state(("ask", at(9, 1)))

        assert facts(found) == (Stage.ASKED, Step.FOLLOW_UP, date(2026, 9, 11))
        assert found.why == {
            "rule": "silence",
            "days": 7,
            "since": "2026-09-01",
            "skipped": ["Labor Day"],
            "someone_else_on": "2026-09-04",
        }

    def test_offers_to_let_it_rest_after_one_follow_up_and_7_more(self):
        found = state(("ask", at(9, 1)), ("follow_up", at(9, 11)))

        assert facts(found) == (Stage.ASKED, Step.CLOSE, date(2026, 9, 22))

    def test_starts_again_with_another_ask(self):
        found = state(("ask", at(3, 2)), ("follow_up", at(3, 11)), ("ask", at(9, 14)))

        assert facts(found) == (Stage.ASKED, Step.FOLLOW_UP, date(2026, 9, 23))

    def test_counts_from_the_local_date_at_the_place(self):
        # 11 in the evening of Monday in New York is noon of Tuesday in Tokyo.
        moment = datetime(2026, 6, 9, 3, tzinfo=UTC)

        assert state(("ask", moment)).due_on == date(2026, 6, 17)
        assert state(("ask", moment), calendar=TOKYO).due_on == date(2026, 6, 18)

    def test_of_a_follow_up_without_an_ask_offers_to_let_it_rest(self):
        found = state(("follow_up", at(9, 14)))

        assert facts(found) == (Stage.ASKED, Step.CLOSE, date(2026, 9, 23))


class TestReply:
    def test_asks_to_schedule_within_2_business_days(self):
        found = state(("ask", at(9, 1)), ("reply", at(9, 4)))

        assert facts(found) == (Stage.IN_CONVERSATION, Step.SCHEDULE, date(2026, 9, 9))

    def test_without_an_ask_is_a_conversation_too(self):
        found = state(("reply", at(9, 14)))

        assert facts(found) == (Stage.IN_CONVERSATION, Step.SCHEDULE, date(2026, 9, 16))

    def test_that_one_has_answered_is_waited_on_again(self):
        found = state(("ask", at(9, 1)), ("reply", at(9, 4)), ("ask", at(9, 14)))

        assert facts(found) == (Stage.IN_CONVERSATION, Step.FOLLOW_UP, date(2026, 9, 23))

    def test_at_the_same_moment_as_the_ask_comes_after_it(self):
        found = state(("reply", at(9, 14)), ("ask", at(9, 14)))

        assert found.step == Step.SCHEDULE


class TestMeeting:
    def test_is_prepared_the_day_before(self):
        found = state(appointments=[meeting(at(9, 16), pk=7)])

        assert facts(found) == (Stage.SCHEDULED, Step.PREPARE, date(2026, 9, 15))
        assert found.why["meeting"] == 7
        assert found.last_contact_at is None

    def test_is_prepared_the_day_before_by_the_calendar_of_the_place(self):
        early_in_tokyo = datetime(2026, 9, 15, 23, tzinfo=UTC)

        found = state(appointments=[meeting(early_in_tokyo)], calendar=TOKYO)

        assert found.due_on == date(2026, 9, 15)

    def test_that_is_prepared_is_met_on_its_day(self):
        found = state(appointments=[meeting(at(9, 16), is_prepared=True)])

        assert facts(found) == (Stage.SCHEDULED, Step.MEET, date(2026, 9, 16))

    def test_stays_scheduled_whatever_is_written_about_it(self):
        found = state(("reply", at(9, 14)), ("ask", at(9, 15)), appointments=[meeting(at(9, 16))])

        assert found.stage == Stage.SCHEDULED

    def test_is_debriefed_the_same_day(self):
        found = state(appointments=[meeting(at(9, 16), "held")])

        assert facts(found) == (Stage.MET, Step.DEBRIEF, date(2026, 9, 16))
        assert found.last_contact_at == at(9, 16) + timedelta(minutes=20)

    def test_is_thanked_for_within_24_hours(self):
        found = state(appointments=[meeting(at(9, 16), "held", is_debriefed=True)])

        assert facts(found) == (Stage.MET, Step.THANK, date(2026, 9, 17))

    def test_that_was_thanked_for_still_wants_its_debrief(self):
        found = state(("thank_you", at(9, 16, 15)), appointments=[meeting(at(9, 16), "held")])

        assert facts(found) == (Stage.MET, Step.DEBRIEF, date(2026, 9, 16))

    def test_is_not_thanked_for_before_it_began(self):
        held = meeting(at(9, 16), "held", is_debriefed=True)

        assert state(("thank_you", at(9, 15)), appointments=[held]).step == Step.THANK

    def test_without_thanks_stays_met_even_with_another_one_planned(self):
        held = meeting(at(9, 16), "held", is_debriefed=True)

        found = state(("ask", at(9, 20)), appointments=[held, meeting(at(10, 1))])

        assert facts(found) == (Stage.MET, Step.THANK, date(2026, 9, 17))

    def test_that_was_called_off_is_rescheduled_within_2_business_days(self):
        off = meeting(at(9, 16), "cancelled", cancelled_at=at(9, 14))

        found = state(("ask", at(9, 1)), ("reply", at(9, 4)), appointments=[off])

        assert facts(found) == (Stage.IN_CONVERSATION, Step.SCHEDULE, date(2026, 9, 16))
        assert found.why["rule"] == "cancelled"

    def test_that_comes_first_counts(self):
        found = state(appointments=[meeting(at(10, 1), pk=2), meeting(at(9, 16), pk=1)])

        assert found.why["meeting"] == 1


class TestInTouch:
    held = meeting(at(9, 16), "held", is_debriefed=True)

    def state(self, *entries, **said):
        thanks = ("thank_you", at(9, 17))
        return state(thanks, *entries, appointments=[self.held], **said)

    def test_tells_what_came_of_it_after_10_business_days(self):
        found = self.state()

        assert facts(found) == (Stage.IN_TOUCH, Step.UPDATE, date(2026, 10, 1))

    def test_counts_from_the_first_thanks(self):
        found = self.state(("thank_you", at(9, 25)))

        assert found.due_on == date(2026, 10, 1)

    def test_checks_in_90_days_after_the_last_contact_in_either_direction(self):
        after_update = self.state(("update", at(10, 1)))
        after_reply = self.state(("update", at(10, 1)), ("reply", at(10, 3)))

        assert facts(after_update) == (Stage.IN_TOUCH, Step.CHECK_IN, date(2026, 12, 30))
        assert facts(after_reply) == (Stage.IN_TOUCH, Step.CHECK_IN, date(2027, 1, 1))

    def test_offers_to_let_it_rest_after_two_check_ins_without_an_answer(self):
        found = self.state(
            ("update", at(10, 1)), ("update", at(12, 30)), ("update", at(3, 30, year=2027))
        )

        assert facts(found) == (Stage.IN_TOUCH, Step.CLOSE, date(2027, 6, 28))

    def test_checks_in_at_most_3_times_a_year(self):
        months = [10, 11, 12]
        check_ins = [(kind, at(m, d)) for m in months for kind, d in [("update", 5), ("reply", 6)]]

        found = self.state(("update", at(10, 1)), *check_ins)

        assert facts(found) == (Stage.IN_TOUCH, Step.CHECK_IN, date(2027, 10, 5))

    def test_stays_so_when_they_write(self):
        assert self.state(("reply", at(9, 18))).step == Step.UPDATE

    def test_ends_with_another_ask(self):
        found = self.state(("reply", at(9, 18)), ("ask", at(10, 12)))

        assert facts(found) == (Stage.ASKED, Step.FOLLOW_UP, date(2026, 10, 21))

    def test_ends_with_another_meeting(self):
        planned = meeting(at(11, 2))

        found = state(("thank_you", at(9, 17)), appointments=[self.held, planned])

        assert found.stage == Stage.SCHEDULED

    def test_goes_on_after_a_rest_that_they_ended(self):
        found = self.state(("reply", at(11, 2)), closed_at=at(10, 1), closed_because="paused")

        assert facts(found) == (Stage.IN_TOUCH, Step.CHECK_IN, date(2027, 1, 31))


class TestClosing:
    def test_happens_when_they_decline(self):
        found = state(("ask", at(9, 1)), ("decline", at(9, 4)))

        assert facts(found) == (Stage.CLOSED, "", None)
        assert found.why == {"rule": "closed", "because": "declined", "on": "2026-09-04"}

    def test_happens_when_the_seeker_says_so(self):
        found = state(("ask", at(9, 1)), closed_at=at(9, 30), closed_because="no_reply")

        assert facts(found) == (Stage.CLOSED, "", None)
        assert found.why == {"rule": "closed", "because": "no_reply", "on": "2026-09-30"}

    def test_outlasts_thanks_for_a_decline_and_calling_off_the_meeting(self):
        off = meeting(at(9, 16), "cancelled", cancelled_at=at(9, 5))

        found = state(("decline", at(9, 4)), ("thank_you", at(9, 4, 18)), appointments=[off])

        assert found.stage == Stage.CLOSED

    def test_leaves_out_a_meeting_planned_before(self):
        found = state(("decline", at(9, 4)), appointments=[meeting(at(9, 16))])

        assert found.stage == Stage.CLOSED

    @pytest.mark.parametrize(
        ("kind", "stage"), [("ask", Stage.ASKED), ("reply", Stage.IN_CONVERSATION)]
    )
    def test_is_over_when_they_talk_again(self, kind, stage):
        said = {"closed_at": at(9, 30), "closed_because": "no_reply"}

        assert state(("ask", at(9, 1)), (kind, at(10, 5)), **said).stage == stage

    def test_is_over_with_a_meeting_planned_later(self):
        planned = meeting(at(10, 16), planned_at=at(10, 5))

        found = state(("decline", at(9, 4)), appointments=[planned])

        assert found.stage == Stage.SCHEDULED

    def test_is_over_with_an_update(self):
        said = {"closed_at": at(9, 30), "closed_because": "no_reply"}

        found = state(("ask", at(9, 1)), ("update", at(10, 5)), **said)

        assert facts(found) == (Stage.IN_TOUCH, Step.CHECK_IN, date(2027, 1, 3))

    def test_lets_an_old_meeting_ask_for_nothing_more(self):
        said = {"closed_at": at(9, 30), "closed_because": "paused"}

        found = state(("ask", at(10, 5)), appointments=[meeting(at(9, 16), "held")], **said)

        assert found.stage == Stage.ASKED

    def test_is_not_undone_by_a_meeting_called_off_before_it_was_written_down(self):
        said = {"closed_at": at(9, 3), "closed_because": "paused"}
        off = meeting(at(9, 16), "cancelled", planned_at=at(9, 4), cancelled_at=at(9, 2))

        assert state(appointments=[off], **said).stage == Stage.CLOSED

    def test_is_not_undone_by_the_same_decline_twice(self):
        found = state(("decline", at(9, 4)), ("decline", at(9, 4)))

        assert found.stage == Stage.CLOSED


MOMENTS = st.integers(0, 15 * 365 * 24 * 60).map(lambda n: at(1, 1) + timedelta(minutes=n))
# Few moments, so that many things happen at once.
SAME = st.sampled_from([at(9, 1), at(9, 2), at(9, 16), at(12, 30)])
WHEN = MOMENTS | SAME
KINDS = st.sampled_from(OutreachKind.values)
MESSAGES = st.builds(Message, KINDS, WHEN)


@st.composite
def appointments(draw):
    starts_at = draw(WHEN)
    status = draw(st.sampled_from(["planned", "held", "cancelled"]))
    cancelled_at = draw(WHEN) if status == "cancelled" else None
    ends_at = starts_at + timedelta(minutes=draw(st.integers(5, 480)))
    return Appointment(
        starts_at,
        ends_at,
        status,
        draw(WHEN),
        cancelled_at,
        draw(st.booleans()),
        draw(st.booleans()),
        draw(st.integers(1, 9)),
    )


BECAUSE = st.sampled_from(["no_reply", "paused"])
CLOSINGS = st.fixed_dictionaries({"closed_at": WHEN, "closed_because": BECAUSE}) | st.just({})


@st.composite
def logs(draw):
    entries = draw(st.lists(MESSAGES, max_size=8))
    meetings = draw(st.lists(appointments(), max_size=3))
    return Log(draw(WHEN), tuple(entries), tuple(meetings), **draw(CLOSINGS))


RIYADH = Calendar(ZoneInfo("Asia/Riyadh"), "SA")
CALENDARS = st.sampled_from([CHARLOTTE, TOKYO, RIYADH, Calendar(UTC)])
STEPS = {
    Stage.TO_ASK: {Step.ASK},
    Stage.ASKED: {Step.FOLLOW_UP, Step.CLOSE},
    Stage.IN_CONVERSATION: {Step.SCHEDULE, Step.FOLLOW_UP, Step.CLOSE},
    Stage.SCHEDULED: {Step.PREPARE, Step.MEET},
    Stage.MET: {Step.DEBRIEF, Step.THANK},
    Stage.IN_TOUCH: {Step.UPDATE, Step.CHECK_IN, Step.CLOSE},
    Stage.CLOSED: {""},
}


class TestEveryHistory:
    @given(log=logs(), calendar=CALENDARS)
    def test_has_a_state_with_a_step_that_fits_its_stage(self, log, calendar):
        found = state_of(log, calendar)

        assert found.step in STEPS[found.stage]
        assert (found.step == "") == (found.due_on is None)
        assert found.why["rule"]

    @given(log=logs(), data=st.data())
    def test_reads_the_same_in_whatever_order_it_was_typed(self, log, data):
        shuffled = Log(
            log.made_at,
            tuple(data.draw(st.permutations(log.messages))),
            tuple(data.draw(st.permutations(log.appointments))),
            log.closed_at,
            log.closed_because,
        )

        assert state_of(shuffled, CHARLOTTE) == state_of(log, CHARLOTTE)

    @given(log=logs(), moment=WHEN)
    def test_is_not_changed_by_a_note(self, log, moment):
        noted = cadence.replace(log, messages=(*log.messages, Message("note", moment)))

        assert state_of(noted, CHARLOTTE) == state_of(log, CHARLOTTE)

    @given(log=logs(), moment=WHEN)
    def test_with_an_ask_is_never_to_ask(self, log, moment):
        asked = cadence.replace(log, messages=(*log.messages, Message("ask", moment)))

        assert state_of(asked, CHARLOTTE).stage != Stage.TO_ASK

    @given(log=logs())
    def test_has_no_step_due_before_the_contact_was_known_of(self, log):
        found = state_of(log, CHARLOTTE)
        moments = [log.made_at, *(m.at for m in log.messages)]
        moments += [m.starts_at for m in log.appointments]
        moments += [m.cancelled_at for m in log.appointments if m.cancelled_at]

        if found.due_on:
            assert found.due_on >= CHARLOTTE.day(min(moments)) - timedelta(days=1)

    @given(log=logs(), after=st.integers(1, 400))
    def test_that_ends_with_a_decline_is_closed(self, log, after):
        moments = [MADE, *(e.at for e in cadence._events(log)), *(m.at for m in log.messages)]
        decline = Message("decline", max(moments) + timedelta(days=after))
        declined = cadence.replace(log, messages=(*log.messages, decline))

        assert state_of(declined, CHARLOTTE).stage == Stage.CLOSED


class TestPresent:
    why = {"ends_at": at(9, 16).isoformat()}

    @pytest.mark.parametrize("step", [Step.PREPARE, Step.MEET])
    def test_asks_for_the_debrief_when_a_planned_meeting_is_over(self, step):
        assert present(step, self.why, at(9, 16, 13)).step == step
        assert present(step, self.why, at(9, 16)).step == Step.DEBRIEF
        assert present(step, self.why, at(9, 16)).why == self.why | {"rule": "met"}

    def test_calls_thanks_late_after_72_hours(self):
        assert not present(Step.THANK, self.why, at(9, 19)).is_late
        assert present(Step.THANK, self.why, at(9, 19, 15)).is_late

    def test_leaves_other_steps_as_they_are(self):
        shown = present(Step.FOLLOW_UP, {"rule": "silence"}, at(9, 19))

        assert (shown.step, shown.is_late) == (Step.FOLLOW_UP, False)


class TestMeetAGroupFirst:
    def test_is_so_where_asking_a_stranger_is_unusual(self):
        assert cadence.meet_a_group_first(Step.ASK, Acceptance.UNUSUAL)
        assert not cadence.meet_a_group_first(Step.ASK, Acceptance.WELCOME)
        assert not cadence.meet_a_group_first(Step.FOLLOW_UP, Acceptance.UNUSUAL)
