"""What a coach suggests, and what becomes of it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from accounts.managing import erase
from accounts.models import Look, Page, Role, Scope, Sharing
from coaching.models import Answer, Kind, Suggestion
from coaching.suggesting import TooLateError, accept, decline
from contacts.models import Contact, Step
from meetings.questions import MOST_QUESTIONS
from tests.factories import (
    LocalResourceFactory,
    MeetingFactory,
    SeekerProfileFactory,
    SharingFactory,
    SuggestionFactory,
    UserFactory,
)

NOW = datetime(2026, 11, 25, 15, tzinfo=UTC)


@pytest.fixture
def sharing(seeker, coach):
    return SharingFactory(assignment__seeker=seeker, assignment__coach=coach)


@pytest.fixture
def meeting(seeker):
    return MeetingFactory(owner=seeker, starts_at=timezone.now() + timedelta(days=2))


@pytest.fixture
def group(coach):
    return LocalResourceFactory(author=coach, center=coach.center, name="Mill Street Breakfast")


@pytest.fixture
def suggested(seeker, coach, sharing, meeting, group):
    """One suggestion of each Kind, by its value."""
    mine = {"owner": seeker, "coach": coach}
    nobody = mine | {"first_name": "", "last_name": "", "organization": ""}
    question = {"meeting": meeting, "question": "How do you plan?"}
    return {
        "contact": SuggestionFactory(**mine),
        "group": SuggestionFactory(**nobody, kind="group", resource=group),
        "question": SuggestionFactory(**nobody, kind="question", **question),
    }


def page_of(seeker, kind):
    return reverse(f"coaching:suggest_{kind}", args=[seeker.pk])


def suggest(client, url, **data):
    """Send the form on the page of that address."""
    key = client.get(url).context["form"]["form_key"].value()
    return client.post(url, {"form_key": key, "reason": "It helps.", **data})


class TestSuggest:
    def test_somebody(self, login, seeker, coach, sharing):
        names = {"first_name": "Ruth", "last_name": "Okonjo", "organization": "Mill Street Works"}

        suggest(login(coach), page_of(seeker, "contact"), **names)

        suggestion = Suggestion.objects.get()
        assert (suggestion.owner, suggestion.coach, str(suggestion)) == (
            seeker,
            coach,
            "Ruth Okonjo",
        )
        page = login(coach).get(page_of(seeker, "contact"))
        assert "No answer yet" in page.text
        assert {look.page for look in Look.objects.all()} == {Page.SUGGESTIONS}

    def test_nobody_is_not_enough(self, login, seeker, coach, sharing):
        page = suggest(login(coach), page_of(seeker, "contact"))

        assert "Give a first or a last name." in page.text
        assert not Suggestion.objects.exists()

    def test_a_group_near_the_center(self, login, seeker, coach, sharing, group):
        suggest(login(coach), page_of(seeker, "group"), resource=group.pk)

        assert Suggestion.objects.get().resource == group

    @pytest.mark.parametrize(("scope", "there"), [("everything", True), ("progress", False)])
    def test_a_group_where_they_live_if_that_is_shared(
        self, login, seeker, coach, sharing, charlotte, scope, there
    ):
        SeekerProfileFactory(user=seeker, home=charlotte)
        LocalResourceFactory(place=charlotte, name="Uptown Breakfast")
        Sharing.objects.update(scope=scope)

        page = login(coach).get(page_of(seeker, "group"))

        assert ("Uptown Breakfast" in page.text) == there

    def test_no_group_where_there_is_none(self, login, seeker, coach, sharing):
        page = login(coach).get(page_of(seeker, "group"))

        assert "No group is written down near here yet" in page.text

    def test_a_question_for_a_meeting_ahead(self, login, seeker, coach, sharing, meeting):
        url = page_of(seeker, "question")
        suggest(login(coach), url, meeting=meeting.pk, question=" How do  you plan? ")

        suggestion = Suggestion.objects.get()
        assert (suggestion.meeting, suggestion.question) == (meeting, "How do you plan?")

    @pytest.mark.parametrize("private", [True, False])
    def test_no_question_for_what_they_do_not_share(
        self, login, seeker, coach, sharing, meeting, private
    ):
        if private:
            meeting.is_private = True
            meeting.save()
        else:
            Sharing.objects.update(scope=Scope.PROGRESS)

        page = suggest(
            login(coach), page_of(seeker, "question"), meeting=meeting.pk, question="Why?"
        )

        assert "no meeting ahead that they share" in page.text
        assert not Suggestion.objects.exists()


class TestVisibleTo:
    def test_is_for_these_two_alone(self, seeker, coach, admin, operator, stranger, suggested):
        colleague = UserFactory(center=seeker.center, role=Role.COACH)
        SharingFactory(assignment__seeker=seeker, assignment__coach=colleague)

        def count(user):
            return Suggestion.objects.visible_to(user).count()

        assert [count(user) for user in [seeker, coach]] == [3, 3]
        assert [count(user) for user in [colleague, admin, operator, stranger]] == [0] * 4

    def test_ends_for_the_coach_with_the_sharing(self, seeker, coach, sharing, suggested):
        sharing.withdraw(NOW)

        assert not Suggestion.objects.visible_to(coach).exists()
        assert Suggestion.objects.visible_to(seeker).count() == 3

    def test_leaves_out_a_meeting_that_became_private(self, coach, meeting, suggested):
        meeting.is_private = True
        meeting.save()

        kinds = Suggestion.objects.visible_to(coach).values_list("kind", flat=True)
        assert sorted(kinds) == [Kind.CONTACT, Kind.GROUP]

    def test_is_of_one_thing(self, meeting, suggested):
        with pytest.raises(IntegrityError), transaction.atomic():
            Suggestion.objects.update(meeting=meeting)


class TestAccept:
    def test_makes_a_contact_once(self, seeker, coach, suggested):
        for _click in range(2):
            accept(suggested["contact"], at=NOW)

        contact = Contact.objects.get(first_name="Ruth")
        assert (contact.owner, str(contact.organization)) == (seeker, "Mill Street Works")
        assert contact.notes == f"{coach} suggested them: She plans freight."
        assert contact.next_step == Step.ASK
        suggestion = Suggestion.objects.get(kind="contact")
        assert (suggestion.contact, suggestion.answer) == (contact, Answer.ACCEPTED)

    def test_adds_the_question_to_the_meeting(self, meeting, suggested):
        accept(suggested["question"], at=NOW)

        meeting.refresh_from_db()
        assert meeting.questions == [{"id": "", "text": "How do you plan?"}]

    def test_is_too_late_after_the_meeting(self, meeting, suggested):
        meeting.hold()

        with pytest.raises(TooLateError):
            accept(suggested["question"], at=NOW)

    def test_is_too_much_for_a_full_list(self, login, seeker, meeting, suggested):
        meeting.pick([{"id": "", "text": str(number)} for number in range(MOST_QUESTIONS)])
        url = reverse("coached:accept", args=[suggested["question"].pk])

        page = login(seeker).post(url, follow=True)

        assert "as many questions as fit" in page.text
        assert Suggestion.objects.get(kind="question").is_open

    def test_may_come_after_a_no(self, suggested):
        decline(suggested["group"], at=NOW)
        accept(suggested["group"], at=NOW)

        assert Suggestion.objects.get(kind="group").is_accepted

    def test_is_not_taken_back_by_a_late_no(self, suggested):
        accept(suggested["group"], at=NOW)
        decline(suggested["group"], at=NOW)

        assert Suggestion.objects.get(kind="group").is_accepted


class TestDecide:
    def test_that_is_said_twice_keeps_the_first_moment(self, suggested):
        suggested["group"].decide(Answer.DECLINED, NOW)
        suggested["group"].decide(Answer.DECLINED, NOW + timedelta(days=1))

        assert suggested["group"].answered_at == NOW


class TestSeeker:
    def test_is_told_on_today_until_it_is_decided(self, login, seeker, suggested):
        client = login(seeker)
        page = client.get(reverse("today"))
        for words in ["Ruth Okonjo", "Mill Street Breakfast", "How do you plan?"]:
            assert words in page.text

        no = reverse("coached:decline", args=[suggested["contact"].pk])
        assert client.post(no, {"back": "today"}).url == reverse("today")

        assert "Ruth Okonjo" not in client.get(reverse("today")).text

    def test_finds_all_of_them_on_one_page(self, login, seeker, suggested):
        client = login(seeker)
        for kind, suggestion in suggested.items():
            answer = client.post(reverse("coached:accept", args=[suggestion.pk]))
            assert answer.status_code == 302, kind

        page = client.get(reverse("coached:overview"))

        for words in ["among your contacts", "you plan to go", "I have been there", "taken up"]:
            assert words in page.text

    def test_is_not_sent_to_a_contact_who_is_deleted(self, login, seeker, suggested):
        contact = accept(suggested["contact"], at=NOW).contact
        contact.delete_softly(NOW)

        answer = login(seeker).post(reverse("coached:accept", args=[suggested["contact"].pk]))

        assert answer.url == reverse("coached:overview")

    def test_takes_them_along_when_erased(self, seeker, suggested):
        erase(person=seeker, now=NOW)

        assert not Suggestion.objects.exists()


class TestCoach:
    def test_sees_which_were_taken_up(self, login, seeker, coach, suggested):
        accept(suggested["contact"], at=NOW)
        decline(suggested["group"], at=NOW)

        page = login(coach).get(page_of(seeker, "contact")).text

        for words in ["Taken up", "Not taken up", "No answer yet"]:
            assert words in page


class TestToldOfAnswer:
    def test_the_caseload_says_it_until_it_is_read(self, login, seeker, coach, sharing):
        suggestion = SuggestionFactory(owner=seeker, coach=coach, last_name="Okonjo")
        client, page = login(coach), reverse("coaching:caseload")
        read = reverse("coaching:suggestion_read", args=[seeker.pk, suggestion.pk])
        client.post(read)  # There is no answer yet.
        assert "what you suggested" not in client.get(page).text

        decline(suggestion, at=timezone.now())
        assert "leaves what you suggested" in client.get(page).text
        for _click in range(2):
            client.post(read)
        assert "what you suggested" not in client.get(page).text

        accept(suggestion, at=timezone.now())
        text = client.get(page).text
        assert "took up what you suggested" in text
        assert "Okonjo" in text

    def test_no_other_coach_is_told(self, login, seeker, coach, sharing):
        suggestion = SuggestionFactory(owner=seeker)
        decline(suggestion, at=timezone.now())

        assert "what you suggested" not in login(coach).get(reverse("coaching:caseload")).text
