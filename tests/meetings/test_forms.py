import uuid
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.http import QueryDict
from django.utils import timezone

from meetings.bank import BANK
from meetings.forms.learning import DebriefForms
from meetings.forms.listing import MeetingFilterForm, Show
from meetings.forms.preparing import FocusForm, OrderForm, OwnQuestionForm, PickForm
from meetings.forms.scheduling import Clock, Length, MeetingForm, length_to_offer
from meetings.models import Meeting, Purpose, Seniority, Situation, Way
from meetings.questions import MOST_QUESTIONS, key_of
from meetings.suggestions import Facts
from tests.factories import DebriefFactory, SeekerProfileFactory

NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture(autouse=True)
def new_york():
    with timezone.override(NEW_YORK):
        yield


def saved(form):
    assert form.is_valid(), form.errors
    return form.save()


class TestMeetingFilterForm:
    @pytest.mark.parametrize("nonsense", ["", "everything", "\x00", "x" * 10_000])
    def test_takes_nonsense_for_upcoming(self, nonsense):
        assert MeetingFilterForm({"show": nonsense, "after": nonsense}).shown == Show.UPCOMING


class TestLengthToOffer:
    @pytest.mark.parametrize(
        ("usual", "offered"),
        [
            (None, Length.TWENTY),
            (10, Length.FIFTEEN),
            (15, Length.FIFTEEN),
            (25, Length.TWENTY),
            (30, Length.THIRTY),
            (45, Length.TWENTY),
        ],
    )
    def test_is_what_is_usual_there_within_half_an_hour(self, usual, offered):
        assert length_to_offer(usual) == offered


@pytest.mark.django_db
class TestMeetingForm:
    @pytest.fixture
    def form(self, seeker, contact):
        def form(meeting=None, **typed):
            meeting = meeting or Meeting(owner=seeker, center=seeker.center, contact=contact)
            data = {
                "form_key": str(uuid.uuid4()),
                "date": "2026-12-01",
                "time": "10:00",
                "length": "20",
                "way": "video",
            }
            return MeetingForm({**data, **typed}, user=seeker, instance=meeting)

        return form

    @pytest.mark.parametrize(
        ("clock", "way", "utc_hour"),
        [
            ("mine", "in_person", 15),
            ("theirs", "video", 18),
            ("", "in_person", 18),
            ("", "video", 15),
            ("", "phone", 15),
        ],
    )
    def test_reads_the_time_on_the_clock_that_is_meant(self, form, clock, way, utc_hour):
        meeting = saved(form(clock=clock, way=way))

        assert meeting.starts_at == datetime(2026, 12, 1, utc_hour, tzinfo=UTC)

    def test_asks_for_no_clock_where_both_are_the_same(self, form, contact, rochester):
        assert form().fields["clock"].choices[1] == (
            Clock.THEIRS,
            "Their time, in Portland, OR",
        )
        contact.place = rochester
        assert "clock" not in form().fields

    def test_names_the_next_time_when_clocks_leave_the_hour_out(self, form):
        form = form(date="2027-03-14", time="02:30")

        assert form.errors == {
            "time": [
                "Clocks go forward on Mar 14 and never show 2:30 a.m.: "
                "the next time that exists is 3:00 a.m. on Mar 14."
            ]
        }

    @pytest.mark.parametrize(("time", "twice"), [("01:30", True), ("03:30", False)])
    def test_says_when_a_time_comes_twice(self, form, time, twice):
        form = form(date="2026-11-01", time=time)

        assert form.is_valid()
        assert form.comes_twice is twice

    @pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31", "2020-01-01", "2040-01-01"])
    def test_refuses_dates_far_away(self, form, date):
        assert form(date=date).errors == {"date": ["Choose a date within five years of today."]}

    def test_takes_a_meeting_of_the_past(self, form):
        assert form(date=f"{timezone.localdate() - timedelta(days=30)}").is_valid()

    @pytest.mark.parametrize("time", ["14:30", "2:30 pm", "02:30 PM", "2:30pm"])
    def test_reads_time_as_people_write_it(self, form, time):
        assert saved(form(time=time)).starts_at.hour == 19

    @pytest.mark.parametrize(
        ("typed", "wrong"),
        [
            ({"date": "2026-02-30"}, "date"),
            ({"date": ""}, "date"),
            ({"time": "25:00"}, "time"),
            ({"length": "5"}, "length"),
            ({"length": ""}, "length"),
            ({"length": "more"}, "longer"),
            ({"length": "more", "longer": "121"}, "longer"),
            ({"length": "more", "longer": "4"}, "longer"),
            ({"way": "pigeon"}, "way"),
            ({"where": "x" * 10_000}, "where"),
            ({"where": "a\x00b"}, "where"),
            ({"form_key": "no key"}, "form_key"),
        ],
    )
    def test_says_what_is_wrong(self, form, typed, wrong):
        assert list(form(**typed).errors) == [wrong]

    @pytest.mark.parametrize(("longer", "minutes"), [("45", 45), ("120", 120)])
    def test_takes_more_minutes_when_asked(self, form, longer, minutes):
        assert saved(form(length="more", longer=longer)).minutes == minutes

    def test_ignores_more_minutes_when_not_asked(self, form):
        assert saved(form(length="15", longer="45")).minutes == 15

    def test_refuses_to_move_what_was_held_into_the_future(self, form, over):
        over.hold()
        soon = timezone.localdate() + timedelta(days=2)

        form = form(over, date=f"{soon}")

        assert form.errors == {"date": ["You have met already: give a time in the past."]}

    @pytest.mark.parametrize(
        ("way", "clock", "time"), [("video", "mine", 10), ("in_person", "theirs", 7)]
    )
    def test_shows_what_is_planned(self, seeker, planned, way, clock, time):
        planned.way, planned.minutes = way, 45
        planned.starts_at = datetime(2026, 12, 1, 15, tzinfo=UTC)

        initial = MeetingForm(user=seeker, instance=planned).initial

        assert initial["clock"] == clock
        assert initial["time"].hour == time
        assert (initial["length"], initial["longer"]) == (Length.MORE, 45)

    def test_offers_the_usual_length_for_a_new_one_alone(self, seeker, contact, planned):
        new = Meeting(owner=seeker, contact=contact)

        def offered(meeting):
            return MeetingForm(user=seeker, instance=meeting, usual_minutes=30).initial["length"]

        assert offered(new) == "30"
        assert offered(planned) == "20"


@pytest.mark.django_db
class TestCautions:
    """What the form makes of a moment that something speaks against."""

    SATURDAY = "2026-12-05"

    @pytest.fixture(autouse=True)
    def _in_november(self, time_machine):
        time_machine.move_to("2026-11-24T12:00:00Z")

    @pytest.fixture
    def form(self, seeker, contact):
        def form(meeting=None, **typed):
            meeting = meeting or Meeting(owner=seeker, center=seeker.center, contact=contact)
            data = {"form_key": str(uuid.uuid4()), "date": "2026-12-01", "time": "12:00"}
            form = MeetingForm(
                {**data, "length": "20", "way": "video", "clock": "mine", **typed},
                user=seeker,
                instance=meeting,
            )
            assert form.is_valid()
            return form

        return form

    def test_there_are_none_on_a_working_day(self, form):
        assert not form().needs_a_second_look

    def test_go_by_the_clock_there(self, form):
        assert form(time="10:00").needs_a_second_look  # Seven in the morning in Portland.
        assert not form(time="10:00", clock="theirs").needs_a_second_look

    def test_are_overruled_reason_by_reason(self, form):
        both = {"date": self.SATURDAY, "time": "10:00"}

        assert form(**both).needs_a_second_look
        assert form(**both, despite=["weekend"]).needs_a_second_look
        assert form(**both, despite=["holiday", "nonsense"]).needs_a_second_look
        assert not form(**both, despite=["weekend", "hour"]).needs_a_second_look

    def test_there_are_none_about_what_has_passed(self, form):
        assert not form(date="2026-11-21").needs_a_second_look

    def test_there_are_none_about_what_stood_there_before(self, form, planned):
        planned.starts_at = datetime(2026, 12, 5, 17, tzinfo=UTC)

        assert not form(planned, date=self.SATURDAY, where="Gate 3").needs_a_second_look
        assert form(planned, date="2026-12-06").needs_a_second_look

    @pytest.mark.parametrize(("home", "is_off"), [("charlotte", True), (None, False)])
    def test_go_by_the_seekers_holidays_where_the_place_is_not_known(
        self, request, form, seeker, contact, home, is_off
    ):
        contact.place = None
        if home:
            SeekerProfileFactory(user=seeker, home=request.getfixturevalue(home))

        assert form(date="2026-11-27").needs_a_second_look is is_off


class TestPickForm:
    questions = [{"id": "path-start", "text": "?"}, {"id": "", "text": "Why freight?"}]

    def test_shows_what_was_picked(self):
        form = PickForm(meeting=Meeting(questions=self.questions))

        assert "path-start" in form.ids
        assert "field-week" not in form.ids

    def test_keeps_what_is_ticked_and_the_seekers_own(self):
        form = PickForm({"field": ["field-week"]}, meeting=Meeting(questions=self.questions))

        assert form.is_valid()
        assert [key_of(question) for question in form.questions] == ["Why freight?", "field-week"]

    def test_refuses_what_is_not_in_the_bank(self):
        assert not PickForm({"path": ["no-such-question"]}, meeting=Meeting()).is_valid()

    def test_refuses_too_many_and_keeps_the_ticks(self):
        ids = [q.id for q in BANK if q.purpose == "field"]
        form = PickForm({"field": ids}, meeting=Meeting())

        assert form.non_field_errors() == [
            "Keep at most 20 questions: even 30 minutes leave time for six or seven."
        ]
        assert form.ids == set(ids)


class TestOwnQuestionForm:
    def test_takes_one_line(self):
        form = OwnQuestionForm({"text": " Why \t freight? "}, meeting=Meeting())

        assert form.is_valid()
        assert form.questions == [{"id": "", "text": "Why freight?"}]

    @pytest.mark.parametrize("text", ["", "   ", "x" * 301, "x" * 10_000, "a\x00b"])
    def test_says_what_is_wrong(self, text):
        assert list(OwnQuestionForm({"text": text}, meeting=Meeting()).errors) == ["text"]

    def test_refuses_too_many(self):
        full = Meeting(questions=[{"id": "", "text": f"{n}?"} for n in range(MOST_QUESTIONS)])

        assert list(OwnQuestionForm({"text": "One more?"}, meeting=full).errors) == ["text"]
        assert OwnQuestionForm({"text": "3?"}, meeting=full).is_valid()


class TestOrderForm:
    questions = [{"id": "", "text": text} for text in ("One more?", "Two?", "Three?")]

    def order(self, words):
        form = OrderForm(QueryDict(words), meeting=Meeting(questions=self.questions))
        return [question["text"] for question in form.questions]

    def test_puts_one_into_a_place(self):
        assert self.order("move=2+One+more?") == ["Two?", "Three?", "One more?"]
        assert self.order("move=0+Two?") == ["Two?", "One more?", "Three?"]

    def test_takes_a_whole_order(self):
        assert self.order("order=Three?&order=Two?") == ["Three?", "Two?", "One more?"]

    @pytest.mark.parametrize(
        "words",
        [
            "",
            "move=",
            "move=1",
            "move=-1+Two?",
            "move=x+Two?",
            "move=1+Four?",
            "move=²+Two?",
            "move=0+Two?%00",
            "move=" + "9" * 10_000 + "+Two?",
            "order=Four?",
        ],
    )
    def test_leaves_the_order_when_it_makes_no_sense(self, words):
        assert self.order(words) == ["One more?", "Two?", "Three?"]


class TestFocusForm:
    @pytest.fixture
    def facts(self):
        return Facts((), Seniority.LEADS, "Head of", Way.VIDEO, Situation.NEW_IN_TOWN)

    def test_shows_what_is_known_or_guessed(self, facts):
        form = FocusForm(instance=Meeting(), facts=facts)

        assert form["purposes"].value() == list(Purpose)
        assert form["seniority"].value() == ""
        assert form["situation"].value() == Situation.NEW_IN_TOWN

    @pytest.mark.parametrize(
        ("ticked", "kept"), [([], []), (["path"], ["path"]), (list(Purpose), [])]
    )
    def test_keeps_no_purpose_for_all(self, facts, ticked, kept):
        form = FocusForm({"purposes": ticked}, instance=Meeting(), facts=facts)

        form.is_valid()
        assert form.cleaned_data["purposes"] == kept


@pytest.mark.django_db
class TestDebriefForms:
    @pytest.fixture
    def forms(self, seeker, over):
        def forms(more="", **typed):
            data = {"form_key": str(uuid.uuid4()), "learned": "Much.", "fits": "yes"}
            for n in range(3):
                data[f"referral-{n}-form_key"] = str(uuid.uuid4())
                data[f"promise-new-{n}-form_key"] = str(uuid.uuid4())
            return DebriefForms({**data, **typed}, meeting=over, user=seeker, more=more)

        return forms

    @pytest.mark.parametrize(
        ("rows", "count"),
        [("", 3), ("5", 5), ("0", 3), ("-1", 3), ("x", 3), ("999", 30), ("9" * 10_000, 3)],
    )
    def test_has_three_rows_or_as_many_as_are_sent(self, forms, rows, count):
        assert len(forms(rows=rows).rows) == count

    def test_leaves_out_empty_rows(self, forms):
        forms = forms(**{"referral-1-last_name": "Okafor"})

        assert forms.are_valid()
        assert forms.referrals == [forms.rows[1]]

    def test_keeps_what_was_typed_and_adds_rows(self, forms):
        forms = forms(more="rows", learned="", **{"referral-2-email": "not an address"})

        assert not forms.are_valid()
        assert len(forms.rows) == 6
        assert forms.rows[2]["email"].value() == "not an address"
        assert not forms.rows[2].errors
        assert not forms.debrief.errors

    @pytest.mark.parametrize(
        ("typed", "wrong"),
        [
            ({"title": "Head of Freight"}, "__all__"),
            ({"reach": "Ask Dana"}, "__all__"),
            ({"first_name": "Ana", "email": "not an address"}, "email"),
            ({"first_name": "x" * 10_000}, "first_name"),
            ({"first_name": "Ana", "organization_name": "x" * 10_000}, "organization_name"),
            ({"first_name": "a\x00b"}, "first_name"),
        ],
    )
    def test_says_what_is_wrong_in_a_row(self, forms, typed, wrong):
        forms = forms(**{f"referral-0-{name}": text for name, text in typed.items()})

        assert not forms.are_valid()
        assert wrong in forms.rows[0].errors

    @pytest.mark.parametrize("private", ["meeting", "contact"])
    def test_keeps_private_what_came_out_of_something_private(self, forms, over, private):
        (over if private == "meeting" else over.contact).is_private = True
        forms = forms(**{"referral-0-first_name": "Ana"})

        assert forms.are_valid()
        assert forms.referrals[0].save().is_private

    def test_was_overtaken_by_another_new_debrief_alone(self, forms, over):
        mine = forms()
        assert not mine.were_overtaken()

        DebriefFactory(meeting=over, owner=over.owner)
        assert forms().were_overtaken()
