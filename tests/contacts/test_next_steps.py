"""What the screen says about a next step."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.template.loader import render_to_string
from django.utils import timezone

from contacts.actions import refresh, skip_step
from contacts.models import ClosedBecause, Contact, OutreachKind, Stage, Step
from contacts.next_steps import due_in_words, next_step_of, reason, token_of
from contacts.templatetags.path import path, stops
from meetings.models import Status
from norms.lookup import Custom
from norms.models import Acceptance, Place, ThankYou
from tests.factories import ContactFactory, DebriefFactory, MeetingFactory, OutreachFactory

SEP_1 = datetime(2026, 9, 1, 14, tzinfo=UTC)
CHARLOTTE = Place(country_code="US", region_code="US-NC", name="Charlotte")
NOVEMBER_20 = date(2026, 11, 20)  # A Friday.


@pytest.fixture
def contact(seeker, charlotte):
    return ContactFactory(owner=seeker, place=charlotte, first_name="Dana", last_name="Whitfield")


@pytest.fixture
def log(contact):
    """A function that logs outreach and says what is next, a moment after it or at `now`."""

    def make(kind, happened_at=SEP_1, now=None):
        OutreachFactory(contact=contact, owner=contact.owner, kind=kind, happened_at=happened_at)
        refresh(contact)
        return next_step_of(contact, now or happened_at)

    return make


@pytest.fixture
def meet(contact):
    """A function that makes a meeting on September 1 and says what is next at `now`."""

    def make(now, custom=None, **facts):
        is_debriefed = facts.pop("is_debriefed", False)
        meeting = MeetingFactory(contact=contact, owner=contact.owner, starts_at=SEP_1, **facts)
        if is_debriefed:
            DebriefFactory(meeting=meeting, owner=contact.owner)
        refresh(contact)
        return meeting, next_step_of(contact, now, custom or Custom())

    return make


class TestDueInWords:
    @pytest.mark.parametrize(
        ("day", "words"),
        [
            (date(2026, 11, 19), "yesterday"),
            (date(2026, 11, 20), "today"),
            (date(2026, 11, 21), "tomorrow"),
            (date(2026, 11, 17), "Tue, Nov 17"),
            (date(2026, 11, 22), "Sun, Nov 22"),
            (date(2026, 11, 23), "in 1 business day, Mon, Nov 23"),
            (date(2026, 11, 24), "in 2 business days, Tue, Nov 24"),
            (date(2026, 11, 30), "in 4 business days, Mon, Nov 30"),
            (date(2026, 12, 4), "in 8 business days, Fri, Dec 4"),
            (date(2026, 12, 7), "Mon, Dec 7"),
            (date(2027, 1, 5), "Tue, Jan 5, 2027"),
        ],
    )
    def test_says_it_as_people_do(self, day, words):
        assert due_in_words(day, NOVEMBER_20, CHARLOTTE) == words

    def test_counts_from_monday_to_friday_where_the_place_is_not_known(self):
        assert due_in_words(date(2026, 11, 30), NOVEMBER_20) == ("in 6 business days, Mon, Nov 30")


class TestReason:
    def test_names_the_holidays_not_counted(self):
        why = {"rule": "silence", "days": 7, "skipped": ["Labor Day"]}

        assert reason(why) == "7 business days without a reply; Labor Day not counted."

    def test_names_each_holiday_once(self):
        why = {"rule": "silence", "days": 7, "skipped": ["Eid", "Eid", "Labor Day"]}

        assert reason(why) == "7 business days without a reply; Eid, Labor Day not counted."

    @pytest.mark.parametrize(
        ("fact", "words"),
        [
            ({"paused": True, "skipped": ["Labor Day"]}, "Labor Day, your pause not counted"),
            ({"back_on": "2026-09-21"}, "they are away until Sep 21"),
            ({"unknown": True}, "Monday to Friday, as the holidays there are not known"),
        ],
    )
    def test_says_what_else_moved_the_day(self, fact, words):
        why = {"rule": "silence", "days": 7} | fact

        assert reason(why) == f"7 business days without a reply; {words}."

    @pytest.mark.parametrize(
        ("facts", "sentence"),
        [
            ({"rule": "waited", "days": 7}, "Another 7 business days brought no reply."),
            ({"rule": "left_open"}, "You left it open; when they write, it goes on."),
            ({"rule": "after_meeting", "days": 10}, "10 business days since you met."),
            (
                {"rule": "passed_over", "days": 90, "since": "2026-09-01"},
                "90 days since Sep 1, when you left out a message.",
            ),
        ],
    )
    def test_says_what_follows_a_step_that_was_not_needed(self, facts, sentence):
        assert reason(facts) == sentence

    def test_is_empty_before_anything_was_derived(self):
        assert reason({}) == ""

    @pytest.mark.parametrize(
        ("kinds", "sentence"),
        [
            (["ask", "follow_up"], "You followed up, and 7 business days more brought no reply"),
            (["reply"], "They replied on Sep 1; suggest a time within 2 business days"),
            (["decline"], "Resting since Sep 1: declined."),
        ],
    )
    def test_is_one_sentence(self, log, kinds, sentence):
        steps = [log(kind, SEP_1) for kind in kinds]

        assert steps[-1].reason.startswith(sentence)


class TestNextStepOf:
    def test_asks_when_one_is_ready(self, contact):
        refresh(contact)

        step = next_step_of(contact, SEP_1)

        assert step.title == "Ask Dana Whitfield for a conversation"
        assert (step.due, step.is_due) == ("when you are ready", False)
        assert step.reason == "You have not asked yet."
        assert step.main.url == f"/contacts/{contact.pk}/outreach/add/?kind=ask"
        assert (step.other, step.done) == (None, None)

    def test_is_crowded_when_a_line_has_no_calm_place_for_all(self, contact, log):
        assert not log(OutreachKind.ASK).is_crowded
        refresh(contact)
        skip_step(contact, token=token_of(contact), at=timezone.now())
        contact.refresh_from_db()

        assert next_step_of(contact, timezone.now()).is_crowded

    def test_meets_a_group_first_where_asking_is_unusual(self, contact):
        refresh(contact)

        step = next_step_of(contact, SEP_1, Custom(Acceptance.UNUSUAL))

        assert step.title == "Meet people through a group first, then ask Dana Whitfield"
        assert step.reason == (
            "In Charlotte, NC it is unusual to ask a stranger; in a group you are none."
        )
        old = next_step_of(
            contact, SEP_1, Custom(Acceptance.UNUSUAL, not_seen_since=date(2024, 5, 9))
        )
        assert "to ask a stranger (not seen since May 2024); in a group" in old.reason
        assert step.main.url == "/norms/us/nc/charlotte/#resources"
        assert step.other.label == "Ask anyway"
        assert step.other.url == f"/contacts/{contact.pk}/outreach/add/?kind=ask"

    def test_follows_up(self, log, contact):
        step = log(OutreachKind.ASK)

        assert step.title == "Follow up with Dana Whitfield"
        assert (step.due_on, step.is_due) == (date(2026, 9, 11), False)
        assert step.due == "in 7 business days, Fri, Sep 11"
        assert step.hint == "One friendly line is enough; after that, let it rest."
        assert step.main.url == f"/contacts/{contact.pk}/outreach/add/?kind=follow_up"
        assert step.done.url == f"/contacts/{contact.pk}/done/"

    def test_thinks_of_someone_else_after_3_business_days(self, log):
        step = log(OutreachKind.ASK, now=SEP_1 + timedelta(days=3))

        assert step.hint.startswith("You might also ask someone else there.")

    def test_lets_it_rest_or_writes_once_more(self, log):
        log(OutreachKind.ASK)

        step = log(OutreachKind.FOLLOW_UP)

        assert (step.main, step.done.label) == (None, "Let it rest")
        assert step.other.url.endswith("?kind=follow_up")

    def test_writes_an_update_once_more_to_those_one_is_in_touch_with(self, contact):
        contact.stage, contact.next_step, contact.due_on = Stage.IN_TOUCH, Step.CLOSE, NOVEMBER_20
        contact.why = {"rule": "unanswered", "days": 90, "since": "2026-09-01"}

        step = next_step_of(contact, SEP_1)

        assert step.other.url.endswith("?kind=update")
        assert step.reason == "Two messages in a row brought no answer."

    def test_plans_the_meeting(self, log, contact):
        step = log(OutreachKind.REPLY)

        assert step.title == "Agree on a time with Dana Whitfield"
        assert step.main.url == f"/meetings/add/{contact.pk}/"

    def test_prepares_and_says_so_with_one_click(self, meet):
        meeting, step = meet(SEP_1 - timedelta(days=1))

        assert step.title == "Prepare to meet Dana Whitfield"
        assert (step.due, step.is_due) == ("today", True)
        assert step.reason == "You meet on Tue, Sep 1, 10:00 a.m. there, 2:00 p.m. for you."
        assert step.main.url == meeting.get_absolute_url()
        assert step.done.url == f"/meetings/{meeting.pk}/prepared/"

    def test_meets(self, meet):
        meeting, step = meet(SEP_1 - timedelta(days=1), prepared_at=SEP_1)

        assert step.title == "Meet Dana Whitfield"
        assert step.reason.endswith("for you. You are prepared.")
        assert (step.main.url, step.done) == (meeting.get_absolute_url(), None)

    @pytest.mark.parametrize(
        ("zone", "sentence"),
        [
            ("America/New_York", "You meet at 10:00 a.m. on Tue, Sep 1."),
            ("America/Los_Angeles", "You meet on Tue, Sep 1, 10:00 a.m. there, 7:00 a.m. for you."),
            ("Asia/Tokyo", "You meet on Tue, Sep 1, 10:00 a.m. there, 11:00 p.m. for you."),
            (
                "Pacific/Auckland",
                "You meet on Tue, Sep 1, 10:00 a.m. there, Wed 2:00 a.m. for you.",
            ),
        ],
    )
    def test_says_the_moment_of_a_meeting_on_both_clocks(self, meet, zone, sentence):
        with timezone.override(zone):
            _, step = meet(SEP_1 - timedelta(days=1))

        assert step.reason == sentence

    def test_says_the_moment_of_a_meeting_once_where_the_place_is_not_known(self, meet, contact):
        contact.place = None
        contact.save()

        _, step = meet(SEP_1 - timedelta(days=1))

        assert step.reason == "You meet at 2:00 p.m. on Tue, Sep 1."

    def test_writes_down_what_was_learned_when_the_meeting_is_over(self, meet):
        meeting, step = meet(SEP_1 + timedelta(hours=1))

        assert step.title == "Note what you learned from Dana Whitfield"
        assert step.reason == "You met on Sep 1; it is best written down the same day."
        assert step.main.url == f"/meetings/{meeting.pk}/debrief/"

    def test_debriefs(self, meet):
        _, step = meet(SEP_1, status=Status.HELD)

        assert step.reason == "You met on Sep 1; it is best written down the same day."

    def test_thanks(self, meet, contact):
        _, step = meet(SEP_1, status=Status.HELD, is_debriefed=True)

        assert step.title == "Thank Dana Whitfield"
        assert step.reason == "You met on Sep 1; thanks are best within 24 hours."
        assert step.main.url == f"/contacts/{contact.pk}/outreach/add/?kind=thank_you"

    @pytest.mark.parametrize(
        ("custom", "labels"),
        [
            ("", ["Write the thank-you"]),
            (ThankYou.EMAIL, ["Write the thank-you"]),
            (ThankYou.EITHER, ["Write the thank-you", "Write a card"]),
            (ThankYou.CARD, ["Write the card", "Write an email"]),
        ],
    )
    def test_thanks_in_the_form_that_is_customary(self, meet, contact, custom, labels):
        meeting, step = meet(SEP_1, Custom(thank_you=custom), status=Status.HELD, is_debriefed=True)

        letter = f"/contacts/{contact.pk}/outreach/add/?kind=thank_you"
        card = f"/meetings/{meeting.pk}/card/"
        buttons = [button for button in [step.main, step.other] if button]
        assert {button.label: button.url for button in buttons} == {
            label: card if "card" in label else letter for label in labels
        }
        assert step.main.label == labels[0]

    def test_thanks_late_but_never_too_late(self, meet):
        _, step = meet(SEP_1 + timedelta(days=4), status=Status.HELD, is_debriefed=True)

        assert step.reason == "More than 72 hours have passed; thanks are still welcome."

    def test_tells_what_came_of_it_then_checks_in(self, meet, log):
        meet(SEP_1, status=Status.HELD, is_debriefed=True)

        update = log(OutreachKind.THANK_YOU, SEP_1 + timedelta(days=1))
        check_in = log(OutreachKind.UPDATE, SEP_1 + timedelta(days=20))

        assert update.title == "Tell Dana Whitfield what came of it"
        assert update.reason == "10 business days since your thanks; Labor Day not counted."
        assert check_in.title == "Check in with Dana Whitfield"
        assert check_in.reason == "90 days since you were last in touch."

    def test_plans_again_what_was_called_off(self, meet):
        _, step = meet(SEP_1, status=Status.CANCELLED, cancelled_at=SEP_1)

        assert step.reason.startswith(
            "The meeting was called off on Sep 1; suggest another time within 2 business days"
        )
        assert step.other.label == "Write to them"

    def test_leaves_those_alone_who_rest(self, contact):
        contact.close(ClosedBecause.PAUSED, at=SEP_1)
        refresh(contact)

        step = next_step_of(contact, SEP_1)

        assert (step.title, step.due, step.is_due, step.main) == ("", "", False, None)
        assert step.reason == "Resting since Sep 1: paused."

    def test_goes_by_the_date_of_whoever_looks(self, meet):
        late_in_the_evening = datetime(2026, 9, 1, 3, tzinfo=UTC)  # Still August 31 in New York.

        with timezone.override("America/New_York"):
            _, step = meet(late_in_the_evening)

        assert step.due == "today"


class TestTheCard:
    def test_shows_the_step_with_its_reason_and_buttons(self, log, contact):
        step = log(OutreachKind.ASK)

        html = render_to_string("contacts/_next_step.html", {"contact": contact, "next_step": step})

        assert "Follow up with Dana Whitfield" in html
        assert "7 business days without a reply; Labor Day not counted." in html
        assert f'name="token" value="{step.token}"' in html

    def test_says_that_there_is_nothing_to_do(self, log, contact):
        step = log(OutreachKind.DECLINE)

        html = render_to_string("contacts/_next_step.html", {"contact": contact, "next_step": step})

        assert "Nothing to do" in html
        assert "<form" not in html


class TestThePath:
    def test_has_six_stops_of_which_one_is_now(self):
        assert stops(Stage.IN_CONVERSATION) == [
            ("to ask", "done"),
            ("asked", "done"),
            ("in conversation", "now"),
            ("scheduled", ""),
            ("met", ""),
            ("in touch", ""),
        ]

    def test_is_left_by_those_who_rest(self):
        assert stops(Stage.CLOSED)[-1] == ("closed", "now")
        assert {state for _, state in stops(Stage.CLOSED)[:-1]} == {""}

    def test_tells_where_one_is_without_seeing_it(self):
        html = path(Contact(stage="met").stage)

        assert html.count('aria-current="step"') == 1
        assert "closed" not in html


def test_asks_for_one_line_only_while_more_follow_ups_are_left(contact, log):
    contact.center.cadence = "persistent"
    contact.center.save()

    assert log(OutreachKind.ASK).hint == "One friendly line is enough."
