"""The cadence: worked examples, and what is true of every history."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts import cadence
from contacts.cadence import (
    GENTLE,
    ONCE,
    PERSISTENT,
    Appointment,
    Calendar,
    Log,
    Message,
    Skip,
    key_of,
    present,
    state_of,
)
from contacts.cadence.log import Past
from contacts.models import OutreachKind, Stage, Step
from norms.models import Acceptance

CHARLOTTE = Calendar(ZoneInfo("America/New_York"), "US", "US-NC")
TOKYO = Calendar(ZoneInfo("Asia/Tokyo"), "JP", "JP-13")
MADE = datetime(2026, 8, 3, 14, tzinfo=UTC)


def at(month, day, hour=14, year=2026):
    return datetime(year, month, day, hour, tzinfo=UTC)


def messages(*entries):
    return tuple(Message(kind, moment) for kind, moment in entries)


def state(*entries, appointments=(), calendar=CHARLOTTE, preset=GENTLE, **said):
    """Of entries that are (kind, moment), or ("skip", step, moment)."""
    said["skips"] = tuple(Skip(*entry[1:]) for entry in entries if entry[0] == "skip")
    written = messages(*[entry for entry in entries if entry[0] != "skip"])
    return state_of(Log(MADE, written, tuple(appointments), **said), calendar, preset)


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
            "left": 1,
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

    def test_says_where_the_holidays_are_not_known(self):
        nowhere = Calendar(ZoneInfo("America/New_York"), "XX", "XX-YY")
        found = state(("ask", at(9, 1)), calendar=nowhere)

        assert found.due_on == date(2026, 9, 10)
        assert found.why["unknown"]
        assert "unknown" not in state(("ask", at(9, 1))).why


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


class TestPresets:
    def test_once_follows_up_after_5_business_days_and_suggests_nobody_else(self):
        found = state(("ask", at(9, 1)), preset=ONCE)

        assert facts(found) == (Stage.ASKED, Step.FOLLOW_UP, date(2026, 9, 9))
        assert "someone_else_on" not in found.why
        assert state(("ask", at(9, 1)), ("follow_up", at(9, 9)), preset=ONCE).step == Step.CLOSE

    def test_persistent_follows_up_three_times_then_offers_to_let_it_rest(self):
        log = [("ask", at(9, 14)), *(("follow_up", at(9, day)) for day in [21, 28])]

        second = state(*log, preset=PERSISTENT)
        third = state(*log, ("follow_up", at(10, 5)), preset=PERSISTENT)

        assert facts(second) == (Stage.ASKED, Step.FOLLOW_UP, date(2026, 10, 5))
        assert second.why["left"] == 1
        assert second.why["someone_else_on"] == "2026-10-01"
        # North Carolina works on Columbus Day.
        assert facts(third) == (Stage.ASKED, Step.CLOSE, date(2026, 10, 12))


class TestSnooze:
    asked = [("ask", at(9, 1))]

    def snoozed(self, until, *later, **said):
        before = state(*self.asked)
        key = key_of(before.step, before.why, before.last_contact_at)
        return state(*self.asked, *later, snoozed_step=key, snoozed_until=until, **said)

    def test_lets_the_step_wait_until_that_day(self):
        found = self.snoozed(date(2026, 9, 21))

        assert facts(found) == (Stage.ASKED, Step.FOLLOW_UP, date(2026, 9, 21))
        assert found.why["snoozed"]

    def test_brings_nothing_forward(self):
        found = self.snoozed(date(2026, 9, 2))

        assert found.due_on == date(2026, 9, 11)
        assert "snoozed" not in found.why

    def test_ends_when_something_happens(self):
        found = self.snoozed(date(2026, 12, 1), ("reply", at(9, 14)))

        assert facts(found) == (Stage.IN_CONVERSATION, Step.SCHEDULE, date(2026, 9, 16))

    def test_is_not_ended_by_a_note(self):
        assert self.snoozed(date(2026, 9, 21), ("note", at(9, 14))).due_on == date(2026, 9, 21)

    @pytest.mark.parametrize(("until", "due"), [(date(2026, 9, 16), 16), (date(2026, 12, 1), 16)])
    def test_does_not_put_preparing_off_until_after_the_meeting(self, until, due):
        planned = [meeting(at(9, 16), pk=7)]
        key = key_of(Step.PREPARE, state(appointments=planned).why, None)

        found = state(appointments=planned, snoozed_step=key, snoozed_until=until)

        assert facts(found) == (Stage.SCHEDULED, Step.PREPARE, date(2026, 9, due))

    def test_is_about_one_meeting_only(self):
        key = key_of(Step.PREPARE, state(appointments=[meeting(at(9, 16), pk=7)]).why, None)
        other = [meeting(at(9, 16), pk=8)]

        found = state(appointments=other, snoozed_step=key, snoozed_until=date(2026, 9, 16))

        assert found.due_on == date(2026, 9, 15)


class TestSkip:
    held = meeting(at(9, 16), "held", is_debriefed=True)

    def test_of_the_ask_leaves_nothing_to_do(self):
        found = state(("skip", Step.ASK, at(8, 4)))

        assert facts(found) == (Stage.TO_ASK, "", None)

    def test_of_a_follow_up_counts_as_one_from_that_day(self):
        found = state(("ask", at(9, 1)), ("skip", Step.FOLLOW_UP, at(9, 11)))

        assert facts(found) == (Stage.ASKED, Step.CLOSE, date(2026, 9, 22))
        assert found.why["rule"] == "waited"
        assert found.last_contact_at == at(9, 1)

    def test_of_letting_it_rest_leaves_it_open(self):
        log = [("ask", at(9, 1)), ("follow_up", at(9, 11)), ("skip", Step.CLOSE, at(9, 22))]

        assert facts(state(*log)) == (Stage.ASKED, "", None)
        assert state(*log, ("follow_up", at(9, 28))).step == Step.CLOSE

    def test_of_scheduling_goes_on_to_keeping_in_touch(self):
        log = [("ask", at(9, 1)), ("reply", at(9, 4)), ("skip", Step.SCHEDULE, at(9, 5))]

        assert facts(state(*log)) == (Stage.IN_TOUCH, Step.CHECK_IN, date(2026, 12, 3))
        assert state(*log, ("reply", at(9, 14))).step == Step.SCHEDULE
        assert state(*log, ("ask", at(9, 14))).step == Step.FOLLOW_UP

    def test_of_scheduling_what_was_only_called_off_leaves_it_to_be_asked(self):
        off = meeting(at(9, 16), "cancelled", cancelled_at=at(9, 14))

        found = state(("skip", Step.SCHEDULE, at(9, 15)), appointments=[off])

        assert facts(found) == (Stage.TO_ASK, Step.ASK, date(2026, 8, 3))

    def test_of_preparing_leaves_the_meeting(self):
        planned = meeting(at(9, 16))

        found = state(("skip", Step.PREPARE, at(9, 15)), appointments=[planned])

        assert facts(found) == (Stage.SCHEDULED, Step.MEET, date(2026, 9, 16))

    def test_of_preparing_is_not_about_a_meeting_planned_later(self):
        planned = meeting(at(9, 16), planned_at=at(9, 10))

        found = state(("skip", Step.PREPARE, at(9, 9)), appointments=[planned])

        assert found.step == Step.PREPARE

    def test_of_the_debrief_goes_on_to_the_thanks(self):
        held = meeting(at(9, 16), "held")

        found = state(("skip", Step.DEBRIEF, at(9, 17)), appointments=[held])

        assert facts(found) == (Stage.MET, Step.THANK, date(2026, 9, 17))

    def test_of_the_thanks_counts_the_update_from_the_meeting(self):
        found = state(("skip", Step.THANK, at(9, 25)), appointments=[self.held])

        assert facts(found) == (Stage.IN_TOUCH, Step.UPDATE, date(2026, 9, 30))
        assert found.why["rule"] == "after_meeting"

    def test_of_the_update_goes_on_to_the_check_ins(self):
        log = [("thank_you", at(9, 17)), ("skip", Step.UPDATE, at(10, 1))]

        found = state(*log, appointments=[self.held])

        assert facts(found) == (Stage.IN_TOUCH, Step.CHECK_IN, date(2026, 12, 16))

    def test_of_a_check_in_brings_the_next_one_90_days_later(self):
        log = [("thank_you", at(9, 17)), ("update", at(10, 1)), ("skip", Step.CHECK_IN, at(12, 30))]

        found = state(*log, appointments=[self.held])

        assert facts(found) == (Stage.IN_TOUCH, Step.CHECK_IN, date(2027, 3, 30))
        assert found.why["rule"] == "passed_over"

    def test_of_letting_it_rest_after_check_ins_leaves_it_open(self):
        told = [("thank_you", at(9, 17)), ("update", at(10, 1)), ("update", at(12, 30))]
        log = [*told, ("update", at(3, 30, year=2027)), ("skip", Step.CLOSE, at(6, 28, year=2027))]

        found = state(*log, appointments=[self.held])

        assert facts(found) == (Stage.IN_TOUCH, "", None)
        assert state(*log, ("reply", at(7, 1, year=2027)), appointments=[self.held]).step == (
            Step.CHECK_IN
        )

    def test_of_something_that_is_no_step_any_more_changes_nothing(self):
        skips = [("skip", step, at(9, 10)) for step in Step if step != Step.SCHEDULE]

        found = state(("ask", at(9, 1)), ("reply", at(9, 4)), *skips)

        assert facts(found) == (Stage.IN_CONVERSATION, Step.SCHEDULE, date(2026, 9, 9))

    def test_can_be_taken_back_as_long_as_nothing_has_happened_since(self):
        skip = Skip(Step.FOLLOW_UP, at(9, 11), pk=5)
        log = Log(MADE, messages(("ask", at(9, 1))), skips=(skip,))

        assert state_of(log, CHARLOTTE).why["skip"] == 5
        later = replace(log, messages=messages(("ask", at(9, 1)), ("reply", at(9, 14))))
        assert "skip" not in state_of(later, CHARLOTTE).why


class TestPause:
    away = replace(CHARLOTTE, pauses=((date(2026, 9, 8), date(2026, 9, 18)),))

    def test_lets_the_count_go_on_afterwards(self):
        # The 2nd, 3rd and 4th count, then the 21st to the 24th.
        found = state(("ask", at(9, 1)), calendar=self.away)

        assert found.due_on == date(2026, 9, 24)
        assert found.why["paused"]
        assert found.why["someone_else_on"] == "2026-09-04"

    def test_changes_nothing_that_is_due_before_or_asked_after(self):
        for moment in [at(8, 3), at(9, 21)]:
            found = state(("ask", moment), calendar=self.away)

            assert found == state(("ask", moment))

    def test_moves_what_has_a_day_of_its_own(self):
        held = meeting(at(9, 16), "held")
        debriefed = replace(held, is_debriefed=True)
        check_in = [("ask", at(6, 11)), ("reply", at(6, 12)), ("skip", Step.SCHEDULE, at(6, 13))]

        for found in [
            state(appointments=[held], calendar=self.away),
            state(appointments=[debriefed], calendar=self.away),
            state(*check_in, calendar=self.away),
        ]:
            assert found.due_on == date(2026, 9, 19)

    def test_leaves_meetings_where_they_are(self):
        assert state(appointments=[meeting(at(9, 16))], calendar=self.away).due_on == date(
            2026, 9, 15
        )


class TestOutOfOffice:
    back = {"back_on": date(2026, 9, 21)}

    def test_counts_silence_from_the_day_they_are_back(self):
        found = state(("ask", at(9, 1)), **self.back)

        assert facts(found) == (Stage.ASKED, Step.FOLLOW_UP, date(2026, 9, 30))
        assert found.why["back_on"] == "2026-09-21"
        assert found.why["someone_else_on"] == "2026-09-24"

    def test_changes_nothing_once_they_are_back(self):
        assert state(("ask", at(9, 22)), **self.back) == state(("ask", at(9, 22)))

    @pytest.mark.parametrize(
        "entries",
        [
            [],
            [("ask", at(9, 1)), ("reply", at(9, 4))],
            [("ask", at(6, 1)), ("reply", at(6, 4)), ("skip", Step.SCHEDULE, at(6, 4))],
        ],
        ids=["to ask", "to schedule", "to check in"],
    )
    def test_lets_everything_wait_until_then(self, entries):
        assert state(*entries, **self.back).due_on == date(2026, 9, 21)

    def test_leaves_thanks_as_they_are(self):
        held = meeting(at(9, 16), "held", is_debriefed=True)

        assert state(appointments=[held], **self.back).due_on == date(2026, 9, 17)


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
SKIPS = st.builds(Skip, st.sampled_from(Step), WHEN, st.integers(1, 9))
DAYS = WHEN.map(datetime.date)
AWAY = st.fixed_dictionaries({"back_on": st.none() | DAYS})


@st.composite
def logs(draw):
    entries = draw(st.lists(MESSAGES, max_size=8))
    meetings = draw(st.lists(appointments(), max_size=3))
    skips = draw(st.lists(SKIPS, max_size=4))
    said = draw(CLOSINGS) | draw(AWAY)
    return Log(draw(WHEN), tuple(entries), tuple(meetings), tuple(skips), **said)


@st.composite
def calendars(draw):
    place = draw(st.sampled_from([CHARLOTTE, TOKYO, RIYADH, Calendar(UTC)]))
    spans = draw(st.lists(st.tuples(DAYS, st.integers(0, 60)), max_size=2))
    return replace(place, pauses=tuple((day, day + timedelta(n)) for day, n in spans))


RIYADH = Calendar(ZoneInfo("Asia/Riyadh"), "SA")
CALENDARS = calendars()
PRESETS = st.sampled_from([GENTLE, ONCE, PERSISTENT])
STEPS = {
    Stage.TO_ASK: {Step.ASK, ""},
    Stage.ASKED: {Step.FOLLOW_UP, Step.CLOSE, ""},
    Stage.IN_CONVERSATION: {Step.SCHEDULE, Step.FOLLOW_UP, Step.CLOSE, ""},
    Stage.SCHEDULED: {Step.PREPARE, Step.MEET},
    Stage.MET: {Step.DEBRIEF, Step.THANK},
    Stage.IN_TOUCH: {Step.UPDATE, Step.CHECK_IN, Step.CLOSE, ""},
    Stage.CLOSED: {""},
}
FIXED = {Step.PREPARE, Step.MEET}  # They happen when the meeting does.


class TestEveryHistory:
    @given(log=logs(), calendar=CALENDARS, preset=PRESETS)
    def test_has_a_state_with_a_step_that_fits_its_stage(self, log, calendar, preset):
        found = state_of(log, calendar, preset)

        assert found.step in STEPS[found.stage]
        assert (found.step == "") == (found.due_on is None)
        assert found.why["rule"]

    @given(log=logs(), calendar=CALENDARS, preset=PRESETS)
    def test_has_nothing_fall_due_in_a_pause(self, log, calendar, preset):
        found = state_of(log, calendar, preset)

        if found.due_on and found.step not in FIXED | {Step.ASK}:
            assert not any(first <= found.due_on <= last for first, last in calendar.pauses)

    @given(log=logs(), calendar=CALENDARS, preset=PRESETS)
    def test_is_due_no_earlier_for_a_pause_a_snooze_or_somebody_away(self, log, calendar, preset):
        there = replace(log, back_on=None)
        found = state_of(log, calendar, preset)
        plain = state_of(there, replace(calendar, pauses=()), preset)

        assert (found.stage, found.step) == (plain.stage, plain.step)
        if found.due_on:
            assert found.due_on >= plain.due_on

    @given(log=logs(), calendar=CALENDARS, day=DAYS)
    def test_with_its_step_snoozed_is_the_same_but_for_the_day(self, log, calendar, day):
        found = state_of(log, calendar)
        key = key_of(found.step, found.why, found.last_contact_at)
        snoozed = state_of(replace(log, snoozed_step=key, snoozed_until=day), calendar)

        assert (snoozed.stage, snoozed.step) == (found.stage, found.step)
        if found.step not in {"", *FIXED}:
            assert snoozed.due_on == max(found.due_on, day)
        assert key_of(snoozed.step, snoozed.why, snoozed.last_contact_at) == key

    @given(log=logs(), preset=PRESETS)
    def test_goes_on_to_another_step_or_day_when_the_step_is_not_needed(self, log, preset):
        log = replace(log, back_on=None)
        found = state_of(log, CHARLOTTE, preset)
        moments = [MADE, *(e.at for e in Past(log).events)]
        skip = Skip(found.step, max(moments) + timedelta(days=400), pk=99)
        after = state_of(replace(log, skips=(*log.skips, skip)), CHARLOTTE, preset)

        assert after.last_contact_at == found.last_contact_at
        if found.step not in {"", Step.MEET}:
            assert (after.step, after.due_on) != (found.step, found.due_on)
            assert after.why["skip"] == 99

    @given(log=logs(), data=st.data())
    def test_reads_the_same_in_whatever_order_it_was_typed(self, log, data):
        shuffled = Log(
            log.made_at,
            tuple(data.draw(st.permutations(log.messages))),
            tuple(data.draw(st.permutations(log.appointments))),
            tuple(data.draw(st.permutations(log.skips))),
            log.closed_at,
            log.closed_because,
            back_on=log.back_on,
        )

        assert state_of(shuffled, CHARLOTTE) == state_of(log, CHARLOTTE)

    @given(log=logs(), moment=WHEN)
    def test_is_not_changed_by_a_note(self, log, moment):
        noted = replace(log, messages=(*log.messages, Message("note", moment)))

        assert state_of(noted, CHARLOTTE) == state_of(log, CHARLOTTE)

    @given(log=logs(), moment=WHEN)
    def test_with_an_ask_is_never_to_ask(self, log, moment):
        asked = replace(log, messages=(*log.messages, Message("ask", moment)))

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
        moments = [MADE, *(e.at for e in Past(log).events), *(m.at for m in log.messages)]
        decline = Message("decline", max(moments) + timedelta(days=after))
        declined = replace(log, messages=(*log.messages, decline))

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
        assert cadence.meet_a_group_first(Step.ASK, Acceptance.UNUSUAL, {})
        assert not cadence.meet_a_group_first(Step.ASK, Acceptance.WELCOME, {})
        assert not cadence.meet_a_group_first(Step.FOLLOW_UP, Acceptance.UNUSUAL, {})
        assert not cadence.meet_a_group_first(Step.ASK, Acceptance.UNUSUAL, {"in_group": True})
