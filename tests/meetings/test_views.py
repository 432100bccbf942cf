import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.models import NameUse, OutreachKind, Stage, Step
from meetings.cautions import Reason
from meetings.models import Debrief, Meeting, Situation
from meetings.questions import key_of
from tests.factories import (
    ContactFactory,
    DebriefFactory,
    MeetingFactory,
    OutreachFactory,
    PromiseFactory,
    SeekerProfileFactory,
)

pytestmark = pytest.mark.django_db

UNKNOWN_PK = 10**30


@pytest.fixture
def client(login, seeker):
    return login(seeker)


def address(name, meeting):
    return reverse(f"meetings:{name}", args=[meeting.pk])


def said(response):
    """What the page says, in words."""
    return " ".join(response.content.decode().split())


def typed(**words):
    """A meeting in ten days, as the form sends it."""
    day = timezone.localdate() + timedelta(days=10)
    return {
        "form_key": str(uuid.uuid4()),
        "date": f"{day}",
        "time": "10:00",
        "length": "20",
        "way": "video",
        "where": "https://video.example/dana",
        "despite": list(Reason),  # Whatever day the tests run on.
        **words,
    }


def learned(**words):
    """A debrief with three empty rows, as the form sends it."""
    rows = [f"{row}-{n}" for n in range(3) for row in ("referral", "promise-new")]
    keys = {f"{row}-form_key": str(uuid.uuid4()) for row in rows}
    return {
        "form_key": str(uuid.uuid4()),
        "rows": "3",
        "promises": "3",
        "learned": "Freight is planned a quarter ahead.",
        "fits": "yes",
        **keys,
        **words,
    }


class TestEveryMeetingPage:
    @pytest.mark.parametrize("name", ["detail", "edit", "sheet", "debrief"])
    def test_does_not_exist_for_others(self, login, stranger, coach, admin, over, name):
        for person in (stranger, coach, admin):
            assert login(person).get(address(name, over)).status_code == 404

    @pytest.mark.parametrize(
        "name",
        [
            "edit",
            "cancel",
            "hold",
            "questions",
            "question_add",
            "question_move",
            "question_drop",
            "focus",
            "prepared",
            "debrief",
            "delete",
            "restore",
        ],
    )
    def test_is_changed_by_nobody_else(self, login, stranger, over, name):
        assert login(stranger).post(address(name, over), typed()).status_code == 404

    @pytest.mark.parametrize("name", ["detail", "hold", "restore", "add"])
    def test_of_an_impossible_number_does_not_exist(self, client, name):
        address = reverse(f"meetings:{name}", args=[UNKNOWN_PK])
        assert client.get(address).status_code in {404, 405}
        assert client.post(address).status_code in {404, 405}


class TestMeetingList:
    url = reverse("meetings:list")

    @pytest.mark.parametrize(
        ("show", "sentence"),
        [
            ("upcoming", "meetings you look forward to"),
            ("to_debrief", "Nothing waits to be written down"),
            ("held", "meetings you have had"),
            ("cancelled", "No meeting was cancelled"),
        ],
    )
    def test_says_what_will_be_here_while_it_is_empty(self, client, show, sentence):
        assert sentence in said(client.get(self.url, {"show": show}))

    def test_shows_upcoming_ones_first(self, client, planned):
        response = client.get(self.url)

        assert "Dana Whitfield" in said(response)
        assert 'aria-current="page" >Upcoming<' in said(response)

    def test_shows_both_clocks(self, client, planned):
        assert "in Portland, OR" in said(client.get(self.url))

    def test_is_empty_for_a_stranger(self, login, stranger, planned):
        assert "Dana" not in said(login(stranger).get(self.url))

    def test_leads_from_page_to_page(self, client, seeker):
        MeetingFactory.create_batch(30, owner=seeker, starts_at=timezone.now() + timedelta(days=1))

        first = client.get(self.url)
        after = first.context["page"].after
        second = client.get(self.url, {"after": after})

        assert f"?after={after}" in said(first)
        assert len(second.context["page"].rows) == 5
        assert "First page" in said(second)
        assert "Next page" not in said(second)

    @pytest.mark.parametrize("after", ["", "nonsense", "-1", "9" * 30, "9" * 10_000, "\x00"])
    def test_takes_nonsense_for_the_first_page(self, client, planned, after):
        response = client.get(self.url, {"after": after, "show": "upcoming"})

        assert response.context["page"].rows == [planned]

    def test_knows_no_page_after_the_row_of_another(self, client, planned):
        other = MeetingFactory(starts_at=planned.starts_at)

        assert client.get(self.url, {"after": other.pk}).context["page"].is_first

    def test_answers_htmx_with_the_table_alone(self, client, planned):
        response = client.get(
            self.url, headers={"HX-Request": "true", "HX-Target": "meeting-table"}
        )

        assert said(response).startswith('<div id="meeting-table">')
        assert response.headers["Vary"].startswith("HX-Target")


class TestMeetingAdd:
    @pytest.fixture
    def url(self, contact):
        return reverse("meetings:add", args=[contact.pk])

    def test_shows_what_is_customary_beside_the_form(self, client, url):
        assert "Portland, OR" in said(client.get(url))

    def test_schedules_it_and_the_contact_with_it(self, client, url, contact):
        response = client.post(url, typed())

        meeting = contact.meetings.get()
        assert response.url == meeting.get_absolute_url()
        assert meeting.center == contact.center
        contact.refresh_from_db()
        assert contact.stage == Stage.SCHEDULED

    def test_makes_one_of_two_clicks(self, client, url, contact):
        same = typed()

        answers = [client.post(url, same).url for _ in range(2)]

        assert answers == [contact.meetings.get().get_absolute_url()] * 2

    def test_leads_to_moving_the_one_that_is_planned(self, client, url, contact, planned):
        for response in (client.get(url), client.post(url, typed(where="Platform 3"))):
            assert "planned already" in said(response)
            assert f'action="{address("edit", planned)}"' in said(response)

        assert "Platform 3" in said(response)
        assert contact.meetings.get() == planned

    def test_keeps_what_was_typed_when_something_is_wrong(self, client, url, contact):
        response = client.post(url, typed(date="2026-02-30", where="Platform 3"))

        assert "Enter a valid date" in said(response)
        assert "Platform 3" in said(response)
        assert not contact.meetings.exists()

    def test_asks_for_a_second_look_on_a_weekend_and_can_be_overruled(
        self, client, url, contact, time_machine
    ):
        time_machine.move_to("2026-11-24T12:00:00Z")
        client.force_login(contact.owner)
        saturday = typed(date="2026-12-05", time="13:00", despite=[])

        page = said(client.post(url, saturday))

        assert "Saturday, December 5 is on the weekend there." in page
        assert "I know that it is a weekend there" in page
        assert "10:00 a.m. in Portland, OR" in page
        assert not contact.meetings.exists()

        client.post(url, {**saturday, "despite": ["weekend"]})

        assert contact.meetings.exists()

    def test_says_that_a_time_comes_twice(self, client, url, contact, time_machine):
        time_machine.move_to("2026-10-20T12:00:00Z")
        client.force_login(contact.owner)

        response = client.post(url, typed(date="2026-11-01", time="01:30"), follow=True)

        assert "this time comes twice: the first is meant" in said(response)

    def test_is_not_for_the_contact_of_another(self, client):
        url = reverse("meetings:add", args=[ContactFactory().pk])

        assert client.get(url).status_code == 404
        assert client.post(url, typed()).status_code == 404


class TestMeetingMoment:
    @pytest.fixture
    def url(self, contact):
        return reverse("meetings:moment", args=[contact.pk])

    def test_says_what_both_clocks_show_and_what_speaks_against_it(
        self, client, url, contact, time_machine
    ):
        time_machine.move_to("2026-11-24T12:00:00Z")
        client.force_login(contact.owner)
        words = {"date": "2026-12-25", "time": "10:00", "way": "video", "despite": ["hour"]}

        page = said(client.get(url, words))

        assert "Fri, Dec 25, 10:00 a.m. your time" in page
        assert "7:00 a.m. in Portland, OR" in page
        assert "Christmas Day" in page
        assert 'value="hour" checked' in page
        assert 'value="holiday" >' in page

    @pytest.mark.parametrize("words", [{}, {"date": "2026-02-30"}, {"time": "10:00"}])
    def test_is_silent_before_there_is_a_moment(self, client, url, words):
        assert said(client.get(url, words)) == ""


class TestMeetingEdit:
    def test_moves_it(self, client, planned):
        before = planned.starts_at

        response = client.post(address("edit", planned), typed())

        assert response.url == planned.get_absolute_url()
        planned.refresh_from_db()
        assert planned.starts_at > before

    def test_moves_the_next_step_of_the_contact(self, client, planned):
        client.post(address("edit", planned), typed())

        planned.contact.refresh_from_db()
        assert planned.contact.next_step == Step.PREPARE
        assert planned.contact.due_on > timezone.localdate() + timedelta(days=5)

    def test_shows_what_is_planned(self, client, planned):
        assert "Move the meeting with Dana Whitfield" in said(client.get(address("edit", planned)))

    def test_keeps_what_was_typed_when_something_is_wrong(self, client, planned):
        response = client.post(address("edit", planned), typed(where="x" * 501))

        assert "x" * 501 in said(response)
        assert "at most 500 characters" in said(response)

    def test_leaves_a_cancelled_one_alone(self, client, planned):
        planned.cancel(timezone.now())

        response = client.post(address("edit", planned), typed(), follow=True)

        assert "This meeting was cancelled" in said(response)


class TestMeetingDetail:
    def test_prepares(self, client, planned):
        page = said(client.get(planned.get_absolute_url()))

        assert "In 3 days" in page
        assert "in Portland, OR" in page
        assert "The plan for 20 minutes" in page
        assert "What does an ordinary week look like in your work?" in page
        assert "If they bring up a job" in page
        assert "I am prepared" in page

    def test_asks_the_database_as_often_for_more_rows(self, client, seeker, planned, count_queries):
        for_one = count_queries(lambda: client.get(planned.get_absolute_url()))
        later = timezone.now() + timedelta(days=9)
        MeetingFactory.create_batch(20, owner=seeker, starts_at=later, situation="exploring")

        assert count_queries(lambda: client.get(planned.get_absolute_url())) == for_one == 10

    def test_asks_for_the_debrief_once_it_has_begun(self, client, over):
        page = said(client.get(over.get_absolute_url()))

        assert "Write the debrief" in page
        assert "We have met" in page
        assert "The plan for" not in page

    def test_keeps_the_questions_at_hand_while_the_two_meet(self, client, over):
        Meeting.objects.update(starts_at=timezone.now() - timedelta(minutes=5))

        page = said(client.get(over.get_absolute_url()))

        assert "Write the debrief" in page
        assert "The plan for" in page

    @pytest.mark.parametrize(
        ("hours", "words"),
        [(2, "Now thank them, by"), (30, "Thank them today"), (100, "never too late")],
    )
    def test_says_when_thanks_are_due(self, client, over, hours, words):
        over.hold()
        Meeting.objects.update(starts_at=timezone.now() - timedelta(hours=hours))
        debrief = DebriefFactory(meeting=over, owner=over.owner, surprised="The night shift.")
        PromiseFactory(debrief=debrief, owner=over.owner)
        debrief.referrals.add(
            ContactFactory(owner=over.owner, first_name="Ana", last_name="Okafor")
        )

        page = said(client.get(over.get_absolute_url()))

        assert words in page
        assert f"{reverse('contacts:outreach_add', args=[over.contact.pk])}?kind=thank_you" in page
        assert "To send the article." in page
        assert "The night shift." in page
        assert "Ana Oka" in page

    def test_knows_that_they_were_thanked(self, client, over):
        DebriefFactory(meeting=over, owner=over.owner)
        OutreachFactory(
            owner=over.owner,
            contact=over.contact,
            kind=OutreachKind.THANK_YOU,
            happened_at=timezone.now(),
        )

        assert "You have thanked them" in said(client.get(over.get_absolute_url()))

    def test_offers_a_new_one_when_it_was_cancelled(self, client, planned):
        planned.cancel(timezone.now())

        page = said(client.get(planned.get_absolute_url()))

        assert "Cancelled on" in page
        assert reverse("meetings:add", args=[planned.contact.pk]) in page

    def test_links_where_it_is_but_runs_nothing(self, client, planned):
        Meeting.objects.update(where="https://video.example/dana <script>alert(1)</script>")

        page = said(client.get(planned.get_absolute_url()))

        assert 'href="https://video.example/dana"' in page
        assert "<script>alert" not in page


class TestMeetingSheet:
    def test_has_the_plan_and_the_questions(self, client, planned):
        planned.pick([{"id": "", "text": "Why freight?"}])

        page = said(client.get(address("sheet", planned)))

        assert "Dana Whitfield" in page
        assert "Why freight?" in page
        assert "May I use your name?" in page

    @pytest.mark.parametrize(("way", "begins"), [("in_person", "7:00"), ("video", "10:00")])
    def test_goes_by_the_clock_where_the_seeker_will_be(self, client, planned, way, begins):
        starts_at = datetime(2027, 1, 12, 15, tzinfo=UTC)  # Ten in New York, seven in Portland.
        Meeting.objects.update(starts_at=starts_at, way=way)

        page = said(client.get(address("sheet", planned)))
        assert f'Opening <span class="muted nowrap">{begins}' in page

    def test_goes_by_one_clock_where_both_show_the_same(self, client, planned, rochester):
        planned.contact.place = rochester
        planned.contact.save()
        Meeting.objects.update(starts_at=datetime(2027, 1, 12, 15, tzinfo=UTC), way="in_person")

        assert 'nowrap">10:00' in said(client.get(address("sheet", planned)))

    def test_leaves_lines_when_no_question_was_picked(self, client, planned):
        assert "Dana Whitfield" in said(client.get(address("sheet", planned)))


def keys(meeting):
    meeting.refresh_from_db()
    return [key_of(question) for question in meeting.questions]


class TestMeetingQuestions:
    def test_keeps_what_is_ticked_and_the_seekers_own(self, client, planned):
        planned.pick([{"id": "", "text": "Why freight?"}])
        data = {"path": ["path-start"], "advice": ["advice-people"]}

        for _ in range(2):
            response = client.post(address("questions", planned), data)

        assert response.url == f"{planned.get_absolute_url()}#questions"
        assert keys(planned) == ["Why freight?", "path-start", "advice-people"]

    def test_keeps_the_ticks_when_something_is_wrong(self, client, planned):
        data = {"path": ["path-start", "no-such-question"]}

        response = client.post(address("questions", planned), data)

        assert 'id="id_path_error"' in said(response)
        assert 'value="path-start" checked' in said(response)
        assert keys(planned) == []

    def test_suggests_what_fits_and_says_why(self, client, planned):
        planned.contact.title = "Head of Logistics"
        planned.contact.save()

        page = said(client.get(planned.get_absolute_url()))

        assert "for somebody who leads people: “Head of”" in page
        assert "Take these" in page

    def test_suggests_until_some_are_picked_even_beside_own_ones(self, client, planned):
        for picked, is_suggesting in [("", True), ("path-start", False)]:
            planned.pick([{"id": "", "text": "Why freight?"}, {"id": picked, "text": "And?"}])

            response = client.get(planned.get_absolute_url())

            assert ("Take these" in said(response)) is is_suggesting
            ticked = sum(group.ticked for group in response.context["preparation"].groups)
            assert ticked == (6 if is_suggesting else 1)

    def test_lists_first_what_is_made_for_this_meeting(self, client, planned):
        planned.contact.title = "Retired Rail Planner"
        planned.contact.save()

        groups = client.get(planned.get_absolute_url()).context["preparation"].groups

        assert groups[0].lines[0].id == "field-retired-lasting"
        assert not groups[0].lines[-1].fits

    def test_shows_how_many_there_is_time_for(self, client, planned):
        planned.pick([{"id": "", "text": f"{n}?"} for n in range(6)])

        page = said(client.get(planned.get_absolute_url()))

        assert "enough for about 4. Put the most important first" in page
        assert 'class="questions fits-4"' in page


class TestMeetingQuestionAdd:
    def test_adds_one_once(self, client, planned):
        for _ in range(2):
            response = client.post(address("question_add", planned), {"text": "Why freight?"})

        assert response.url == f"{planned.get_absolute_url()}#questions"
        assert keys(planned) == ["Why freight?"]

    def test_keeps_what_was_typed_when_something_is_wrong(self, client, planned):
        response = client.post(address("question_add", planned), {"text": "y" * 400})

        assert "at most 300 characters" in said(response)
        assert "y" * 400 in said(response)
        assert keys(planned) == []


class TestMeetingQuestionMove:
    def test_puts_one_into_its_place_however_often_it_is_sent(self, client, planned):
        planned.pick([{"id": "", "text": text} for text in ("First?", "Second?", "Third?")])

        for _ in range(2):
            client.post(address("question_move", planned), {"move": "1 Third?"})

        assert keys(planned) == ["First?", "Third?", "Second?"]

    def test_takes_a_whole_order(self, client, planned):
        planned.pick([{"id": "", "text": text} for text in ("First?", "Second?")])

        client.post(address("question_move", planned), {"order": ["Second?", "First?"]})

        assert keys(planned) == ["Second?", "First?"]


class TestMeetingQuestionDrop:
    def test_leaves_one_out(self, client, planned):
        planned.pick([{"id": "", "text": "First?"}, {"id": "", "text": "Second?"}])

        for _ in range(2):
            client.post(address("question_drop", planned), {"drop": "First?"})

        assert keys(planned) == ["Second?"]


class TestMeetingFocus:
    def test_changes_what_is_suggested(self, client, planned):
        data = {"purposes": ["path"], "seniority": "retired", "situation": "changing"}

        response = client.post(address("focus", planned), data, follow=True)

        assert {s.question.purpose for s in response.context["preparation"].suggestions} == {"path"}
        assert "Fitted to: Has retired · Video call · I am changing fields · Their path" in said(
            response
        )

    def test_says_what_is_wrong(self, client, planned):
        response = client.post(address("focus", planned), {"seniority": "a king"})

        assert 'id="id_seniority_error"' in said(response)

    def test_remembers_where_the_seeker_stands_for_the_next_meeting(self, client, seeker, planned):
        client.post(address("focus", planned), {"situation": "changing"})
        other = MeetingFactory(owner=seeker, starts_at=planned.starts_at)

        response = client.get(other.get_absolute_url())

        assert response.context["preparation"].facts.situation == Situation.CHANGING

    @pytest.mark.parametrize(
        ("place", "situation"), [("charlotte", Situation.NEW_IN_TOWN), ("rochester", "")]
    )
    def test_takes_them_for_new_where_they_are_moving_to(
        self, request, client, seeker, planned, charlotte, place, situation
    ):
        SeekerProfileFactory(user=seeker, moving_to=charlotte)
        planned.contact.place = request.getfixturevalue(place)
        planned.contact.save()

        response = client.get(planned.get_absolute_url())

        assert response.context["preparation"].facts.situation == situation

    def test_suggests_by_what_is_none_of_these(self, client, planned):
        response = client.post(address("focus", planned), {"situation": "other"}, follow=True)

        assert "None of these" not in said(response).split("</summary>")[1]


class TestEveryChangeOfTheQuestions:
    @pytest.mark.parametrize(
        ("name", "data"),
        [
            ("questions", {"path": ["path-start"]}),
            ("questions", {"path": ["no-such-question"]}),
            ("question_add", {"text": "Why freight?"}),
            ("question_add", {"text": ""}),
            ("question_move", {"move": "0 ?"}),
            ("question_drop", {"drop": "?"}),
            ("focus", {"situation": "changing"}),
            ("focus", {"situation": "lost"}),
        ],
    )
    def test_answers_htmx_with_the_questions_alone(self, client, planned, name, data):
        headers = {"HX-Request": "true", "HX-Target": "questions"}

        response = client.post(address(name, planned), data, headers=headers)

        assert said(response).startswith('<section class="panel" id="questions"')


class TestMeetingReady:
    def test_remembers_what_is_ticked(self, client, planned):
        for _ in range(2):
            response = client.post(
                address("ready", planned), {"ready": ["read", "why-them", "nothing such"]}
            )

        assert response.url == f"{planned.get_absolute_url()}#ready"
        planned.refresh_from_db()
        assert planned.ready == ["read", "why-them"]
        page = said(client.get(planned.get_absolute_url()))
        assert page.count('name="ready" value="read" checked') == 1
        assert "2 of" in page

    def test_forgets_what_is_no_longer_ticked(self, client, planned):
        planned.tick(["read"])

        client.post(address("ready", planned))

        planned.refresh_from_db()
        assert planned.ready == []

    def test_tells_htmx_how_much_is_ready(self, client, planned):
        response = client.post(
            address("ready", planned), {"ready": ["read"]}, headers={"HX-Request": "true"}
        )

        assert said(response).startswith('<span class="muted" id="ready-count"')
        assert "1 of" in said(response)


class TestMeetingPrepared:
    def test_takes_one_click(self, client, planned):
        for _ in range(2):
            response = client.post(address("prepared", planned))

        assert response.url == planned.get_absolute_url()
        planned.contact.refresh_from_db()
        assert planned.contact.next_step == Step.MEET
        assert "You are prepared" in said(client.get(response.url))


class TestMeetingHold:
    def test_leads_to_the_debrief(self, client, over):
        for _ in range(2):
            response = client.post(address("hold", over))

        assert response.url == address("debrief", over)
        over.contact.refresh_from_db()
        assert over.contact.stage == Stage.MET

    def test_is_refused_kindly_before_it_begins(self, client, planned):
        response = client.post(address("hold", planned), follow=True)

        assert "has not begun yet" in said(response)
        planned.refresh_from_db()
        assert planned.is_planned

    def test_is_refused_kindly_when_cancelled(self, client, over):
        over.cancel(timezone.now())

        response = client.post(address("hold", over), follow=True)

        assert "If you met after all, schedule it anew" in said(response)


class TestMeetingCancel:
    def test_says_that_nothing_was_sent(self, client, planned):
        for _ in range(2):
            response = client.post(address("cancel", planned), follow=True)

        assert "Nothing was sent: tell Dana Whitfield yourself" in said(response)
        planned.refresh_from_db()
        assert planned.is_cancelled
        planned.contact.refresh_from_db()
        assert planned.contact.stage != Stage.SCHEDULED

    def test_leaves_a_held_one_alone(self, client, over):
        over.hold()

        response = client.post(address("cancel", over), follow=True)

        assert "You have met already" in said(response)
        over.refresh_from_db()
        assert over.is_held


class TestMeetingDelete:
    def test_can_be_undone(self, client, planned):
        response = client.post(address("delete", planned), follow=True)

        assert f'action="{address("restore", planned)}"' in said(response)
        assert client.get(planned.get_absolute_url()).status_code == 404
        planned.contact.refresh_from_db()
        assert planned.contact.stage == Stage.TO_ASK


class TestMeetingRestore:
    def test_brings_it_back_and_a_second_click_changes_nothing(self, client, planned):
        client.post(address("delete", planned))

        for _ in range(2):
            response = client.post(address("restore", planned))

        assert response.url == planned.get_absolute_url()
        planned.contact.refresh_from_db()
        assert planned.contact.stage == Stage.SCHEDULED

    def test_is_refused_kindly_when_another_is_planned(self, client, planned):
        client.post(address("delete", planned))
        MeetingFactory(owner=planned.owner, contact=planned.contact)

        response = client.post(address("restore", planned))

        assert response.url == planned.contact.get_absolute_url()
        planned.refresh_from_db()
        assert planned.deleted_at

    def test_knows_nothing_deleted_long_ago(self, client, planned):
        planned.delete_softly(timezone.now() - timedelta(days=31))

        assert client.post(address("restore", planned)).status_code == 404


class TestMeetingDebrief:
    @pytest.fixture
    def url(self, over):
        return address("debrief", over)

    def test_marks_a_planned_meeting_as_held(self, client, over, url):
        response = client.post(url, learned())

        assert response.url == over.get_absolute_url()
        over.refresh_from_db()
        assert over.is_held
        assert over.debrief.learned == "Freight is planned a quarter ahead."
        over.contact.refresh_from_db()
        assert over.contact.next_step == Step.THANK

    def test_makes_contacts_introduced_by_who_was_met(self, client, over, url, portland):
        client.post(
            url,
            learned(
                **{
                    "referral-0-first_name": "Ana",
                    "referral-0-last_name": "Okafor",
                    "referral-0-title": "Planner",
                    "referral-0-organization_name": "Harbor Freightways",
                    "referral-0-email": "ana@harbor.example",
                    "referral-0-reach": "Best before nine",
                    "referral-2-first_name": "Luis",
                    "referral-2-organization_name": "harbor freightways",
                }
            ),
        )

        ana, luis = over.debrief.referrals.order_by("first_name")
        assert str(ana) == "Ana Okafor"
        assert ana.introduced_by == luis.introduced_by == over.contact
        assert ana.place == portland
        assert ana.organization == luis.organization
        assert ana.organization.name == "Harbor Freightways"
        assert ana.notes == "Best before nine"
        assert ana.owner == over.owner
        assert ana.next_step == Step.ASK

    def test_makes_one_of_two_clicks(self, client, over, url):
        same = learned(**{"referral-0-first_name": "Ana"})

        for _ in range(2):
            assert client.post(url, same).url == over.get_absolute_url()

        assert over.contact.introduced.count() == 1
        assert over.debrief.referrals.count() == 1

    def test_can_be_changed_and_more_people_added_once(self, client, over, url):
        client.post(url, learned(**{"referral-0-first_name": "Ana"}))
        later = learned(learned="More than I thought.", **{"referral-1-first_name": "Luis"})
        del later["form_key"]

        for _ in range(2):
            assert client.post(url, later).status_code == 302

        assert over.debrief.learned == "More than I thought."
        assert over.debrief.referrals.count() == 2

    def test_says_who_introduces_them_and_where_they_will_be(self, client, url):
        page = said(client.get(url))

        assert "introduced by Dana Whitfield" in page
        assert "living in Portland, OR" in page

    def test_shows_what_was_kept(self, client, over, url):
        client.post(url, learned())

        assert "Freight is planned a quarter ahead." in said(client.get(url))

    def test_keeps_what_was_typed_when_something_is_wrong(self, client, over, url):
        data = learned(
            **{
                "promise-new-2-text": "To send the article",
                "referral-1-first_name": "Ana",
                "referral-1-email": "ana at harbor",
            },
        )

        response = client.post(url, data)

        assert "Enter a valid email address" in said(response)
        assert "To send the article" in said(response)
        assert "ana at harbor" in said(response)
        assert not Debrief.objects.exists()
        assert not over.contact.introduced.exists()

    def test_shows_another_version_before_it_replaces_it(self, client, over, url):
        client.post(url, learned())

        response = client.post(url, learned(learned="Written in another window."))

        assert "There is a debrief of this meeting already" in said(response)
        assert "Written in another window." in said(response)
        assert 'name="form_key"' not in said(response)
        over.debrief.refresh_from_db()
        assert over.debrief.learned == "Freight is planned a quarter ahead."

    @pytest.mark.parametrize("headers", [{}, {"HX-Request": "true", "HX-Target": "debrief-form"}])
    @pytest.mark.parametrize("more", ["rows", "promises"])
    def test_adds_rows_and_keeps_what_was_typed(self, client, url, headers, more):
        data = learned(more=more, learned="", **{"referral-2-email": "ana at harbor"})

        response = client.post(url, data, headers=headers)

        assert ("Person 6" in said(response)) == (more == "rows")
        assert ("Promise 6" in said(response)) == (more == "promises")
        assert "ana at harbor" in said(response)
        assert "valid email address" not in said(response)
        assert data["form_key"] in said(response)
        assert said(response).startswith("<form" if headers else "<!DOCTYPE")

    @pytest.mark.parametrize(
        "words",
        [{"learned": ""}, {"learned": "x" * 10_001}, {"learned": "a\x00b"}, {"fits": "maybe"}],
    )
    def test_says_what_is_wrong(self, client, url, words):
        response = client.post(url, learned(**words))

        assert response.context["form"].errors
        assert not Debrief.objects.exists()

    def test_makes_promises_with_a_date_once(self, client, over, url):
        monday = f"{timezone.localdate(timezone=over.owner.zone) + timedelta(days=3)}"
        same = learned(
            **{
                "promise-new-0-text": "To send the article",
                "promise-new-0-due_on": monday,
                "promise-new-2-text": "To greet Luis",
            }
        )

        for _ in range(2):
            assert client.post(url, same).status_code == 302

        article, luis = over.contact.promises.by_day()
        assert (article.text, f"{article.due_on}") == ("To send the article", monday)
        assert luis.due_on == timezone.localdate(timezone=over.owner.zone) + timedelta(days=7)
        assert article.debrief == luis.debrief == over.debrief

    def test_changes_promises_and_takes_back_those_without_words(self, client, over, url):
        debrief = DebriefFactory(meeting=over, owner=over.owner)
        kept, changed, gone, left_out = PromiseFactory.create_batch(
            4, debrief=debrief, owner=over.owner
        )
        kept.keep(timezone.now())
        data = learned(
            **{
                f"promise-{kept.pk}-text": "",
                f"promise-{changed.pk}-text": "To send both articles.",
                f"promise-{changed.pk}-due_on": "",
                f"promise-{gone.pk}-text": "",
            }
        )
        del data["form_key"]

        assert client.post(url, data).status_code == 302

        for promise in [kept, changed, gone, left_out]:
            promise.refresh_from_db()
        assert changed.text == "To send both articles."
        assert changed.due_on == timezone.localdate(timezone=over.owner.zone) + timedelta(days=7)
        assert gone.deleted_at
        assert gone.text == kept.text == left_out.text == "To send the article."
        assert kept.deleted_at is left_out.deleted_at is None

    @pytest.mark.parametrize(
        "typed",
        [
            {"due_on": "2026-12-24"},
            {"text": "x", "due_on": "9999-12-31"},
            {"text": "x", "due_on": "0001-01-01"},
            {"text": "x", "due_on": "soon"},
            {"text": "a\x00b"},
        ],
    )
    def test_says_what_is_wrong_with_a_promise(self, client, url, typed):
        words = {f"promise-new-1-{name}": value for name, value in typed.items()}

        page = said(client.post(url, learned(**words)))

        assert "Promise 2, " in page
        assert not Debrief.objects.exists()

    def test_notes_whether_the_name_may_be_used(self, client, over, url):
        words = {"referral-0-first_name": "Ana", "referral-0-name_use": "yes"}
        client.post(url, learned(**words, **{"referral-1-first_name": "Luis"}))

        ana, luis = over.debrief.referrals.order_by("first_name")
        assert (ana.name_use, luis.name_use) == (NameUse.YES, NameUse.NOT_ASKED)

    def test_waits_until_the_meeting_begins(self, client, planned):
        response = client.get(address("debrief", planned), follow=True)

        assert "has not begun yet" in said(response)
