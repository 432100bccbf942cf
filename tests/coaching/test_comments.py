"""What coach and job seeker say to each other about a contact, a draft or a meeting."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from accounts.managing import erase
from accounts.models import Look, Role, Scope, Sharing
from coaching.models import Comment
from contacts.merging import merge
from tests.factories import (
    CommentFactory,
    ContactFactory,
    DraftFactory,
    MeetingFactory,
    SharingFactory,
    UserFactory,
)

NOW = datetime(2026, 11, 25, 15, tzinfo=UTC)
WORDS = "Quartz fjord"


@pytest.fixture
def sharing(seeker, coach):
    return SharingFactory(assignment__seeker=seeker, assignment__coach=coach)


@pytest.fixture
def contact(seeker):
    return ContactFactory(owner=seeker, first_name="Dana", last_name="Whitfield")


@pytest.fixture
def comment(seeker, coach, sharing, contact):
    return CommentFactory(owner=seeker, coach=coach, contact=contact, text=WORDS)


@pytest.fixture
def said(comment):
    """The comment, and an answer to it."""
    answer = {"owner": comment.owner, "coach": comment.coach, "contact": comment.contact}
    return comment, CommentFactory(**answer, is_answer=True, text="I will.")


def say(client, url, text="Ask about the port."):
    """Send the form on the page of that address."""
    key = client.get(url).context["form"]["form_key"].value()
    return client.post(url, {"form_key": key, "text": text})


def page_of(row, what):
    return reverse(f"coaching:{what}", args=[row.owner_id, row.pk])


class TestVisibleTo:
    def test_is_for_these_two_alone(self, seeker, coach, admin, operator, stranger, comment):
        colleague = UserFactory(center=seeker.center, role=Role.COACH)
        SharingFactory(assignment__seeker=seeker, assignment__coach=colleague)

        def reads(user):
            return Comment.objects.visible_to(user).exists()

        assert [reads(seeker), reads(coach)] == [True, True]
        assert not any(reads(user) for user in [colleague, admin, operator, stranger])

    @pytest.mark.parametrize("field", ["contact", "meeting"])
    def test_ends_for_the_coach_where_something_becomes_private(self, seeker, coach, said, field):
        contact = said[0].contact
        row = contact if field == "contact" else MeetingFactory(owner=seeker, contact=contact)
        row.is_private = True
        row.save()

        assert not Comment.objects.visible_to(coach).exists()
        assert Comment.objects.visible_to(seeker).count() == 2

    @pytest.mark.parametrize(
        "end",
        [
            lambda sharing: sharing.withdraw(NOW),
            lambda sharing: Sharing.objects.update(scope=Scope.PROGRESS),
        ],
        ids=["withdrawn", "progress"],
    )
    def test_ends_for_the_coach_with_the_sharing(self, login, seeker, coach, sharing, said, end):
        end(sharing)

        assert not Comment.objects.visible_to(coach).exists()
        page = login(seeker).get(said[0].contact.get_absolute_url())
        assert WORDS in page.text
        assert ">Answer</a>" not in page.text

    def test_ends_with_the_meeting(self, seeker, coach, comment):
        meeting = MeetingFactory(owner=seeker, contact=comment.contact)
        facts = {"owner": seeker, "coach": coach, "contact": comment.contact}
        CommentFactory(**facts, about="meeting", meeting=meeting)
        meeting.delete_softly(NOW)

        assert Comment.objects.visible_to(coach).get() == comment

    def test_goes_with_the_contact_that_is_another(self, seeker, coach, comment):
        kept = ContactFactory(owner=seeker)
        merge(kept, comment.contact, values={}, at=NOW)

        assert Comment.objects.visible_to(coach).get().contact == kept

    def test_is_about_one_thing(self, seeker, comment):
        meeting = MeetingFactory(owner=seeker, contact=comment.contact)
        with pytest.raises(IntegrityError), transaction.atomic():
            Comment.objects.update(meeting=meeting)


class TestCoach:
    @pytest.mark.parametrize(
        ("what", "factory"),
        [("contact", ContactFactory), ("draft", DraftFactory), ("meeting", MeetingFactory)],
    )
    def test_comments_on_what_is_shared(self, login, seeker, coach, sharing, what, factory):
        row = factory(owner=seeker)
        url = page_of(row, what)

        answer = say(login(coach), url)

        assert answer.url == f"{url}#said"
        comment = Comment.objects.get()
        assert (comment.about, getattr(comment, what)) == (what, row)
        assert (comment.owner, comment.coach, comment.is_answer) == (seeker, coach, False)
        page = login(coach).get(url)
        assert "Ask about the port." in page.text
        assert comment.coach_url == url
        assert page.text.count("about a draft") == 0

    def test_reads_with_the_contact_what_was_said_about_the_rest(self, login, seeker, coach, said):
        comment, _answer = said
        mine = {"owner": seeker, "contact": comment.contact}
        draft, meeting = DraftFactory(**mine), MeetingFactory(**mine)
        CommentFactory(**mine, coach=coach, about="draft", draft=draft)
        CommentFactory(**mine, coach=coach, about="meeting", meeting=meeting)
        draft.delete()

        page = login(coach).get(page_of(comment.contact, "contact")).text

        for words in [WORDS, "I will.", "about a draft", "about the meeting on"]:
            assert words in page
        about_draft = Comment.objects.get(about="draft")
        assert about_draft.coach_url == page_of(comment.contact, "contact")

    def test_finds_no_comment_without_a_text(self, login, coach, contact, sharing):
        page = say(login(coach), page_of(contact, "contact"), text=" ")

        assert page.status_code == 200
        assert not Comment.objects.exists()

    def test_may_say_nothing_where_nothing_may_be_read(self, login, coach, contact, sharing):
        contact.is_private = True
        contact.save()

        url = page_of(contact, "contact")
        assert login(coach).post(url, {"text": WORDS}).status_code == 404
        assert not Look.objects.exists()

    def test_is_told_of_an_answer_until_it_is_read(self, login, seeker, coach, said):
        client, caseload = login(coach), reverse("coaching:caseload")
        _comment, answer = said
        assert "They have answered you" in client.get(caseload).text
        assert "I have read it" in client.get(page_of(answer.contact, "contact")).text
        read = reverse("coaching:answer_read", args=[seeker.pk, answer.pk])

        assert client.post(read, {"back": "caseload"}).url == caseload

        assert "They have answered you" not in client.get(caseload).text
        assert client.post(read).url == answer.coach_url

    def test_leaves_a_look_at_whoever_has_answered(self, login, seeker, coach, said):
        login(coach).get(reverse("coaching:caseload"), {"need": "not-shared"})

        assert Look.objects.get().subject == seeker

    def test_has_read_what_they_answer(self, login, coach, said):
        say(login(coach), page_of(said[1].contact, "contact"))

        said[1].refresh_from_db()
        assert said[1].read_at


class TestSeeker:
    def test_is_told_on_today_until_it_is_read(self, login, seeker, comment):
        client, today = login(seeker), reverse("today")
        assert "comments on" in client.get(today).text
        read = reverse("coached:comment_read", args=[comment.pk])

        assert client.post(read, {"back": "today"}).url == today

        assert "comments on" not in client.get(today).text

    def test_reads_it_with_the_contact_and_the_meeting(self, login, seeker, coach, comment):
        meeting = MeetingFactory(owner=seeker, contact=comment.contact)
        client = login(seeker)
        assert WORDS not in client.get(meeting.get_absolute_url()).text
        mine = {"owner": seeker, "coach": coach, "contact": comment.contact}
        CommentFactory(**mine, about="meeting", meeting=meeting, text="Be there early.")

        assert WORDS in client.get(comment.contact.get_absolute_url()).text
        assert "Be there early." in client.get(meeting.get_absolute_url()).text

    def test_answers(self, login, seeker, coach, comment):
        answer = say(login(seeker), reverse("coached:answer", args=[comment.pk]), "I will.")

        assert answer.url == comment.contact.get_absolute_url()
        comment.refresh_from_db()
        assert comment.read_at
        said = Comment.objects.visible_to(coach).get(is_answer=True)
        assert (said.owner, said.coach, said.contact) == (seeker, coach, comment.contact)
        assert (said.by, comment.by) == (str(seeker), str(coach))
        assert str(said).startswith("Dana Whitfield")

    def test_is_told_when_nobody_would_read_it(self, login, seeker, sharing, comment):
        sharing.withdraw(NOW)

        page = say(login(seeker), reverse("coached:answer", args=[comment.pk]))

        assert "You do not share this" in page.text
        assert Comment.objects.count() == 1

    def test_has_not_read_what_came_later(self, login, seeker, coach, comment):
        later = CommentFactory(owner=seeker, coach=coach, contact=comment.contact)

        login(seeker).post(reverse("coached:comment_read", args=[comment.pk]))

        later.refresh_from_db()
        assert later.read_at is None

    def test_takes_it_along_when_erased(self, seeker, said):
        erase(person=seeker, now=NOW)

        assert not Comment.objects.exists()


class TestChanged:
    @pytest.fixture
    def sides(self, login, seeker, coach, said):
        """For each of the two: their client, what they said, the other's client and the pages."""
        comment, answer = said
        changes = ["edit", "delete"]
        numbers = [seeker.pk, comment.pk]
        addresses = {each: reverse(f"coaching:comment_{each}", args=numbers) for each in changes}
        mine = {each: reverse(f"coached:comment_{each}", args=[answer.pk]) for each in changes}
        contact = comment.contact
        seen_by = {
            coach: (login(coach), page_of(contact, "contact")),
            seeker: (login(seeker), contact.get_absolute_url()),
        }
        return [
            (seen_by[coach], comment, addresses, seen_by[seeker]),
            (seen_by[seeker], answer, mine, seen_by[coach]),
        ]

    def test_is_marked_for_both_and_new_for_the_other(self, sides):
        for (client, page), comment, addresses, (other, others_page) in sides:
            comment.mark_read(at=NOW)
            assert addresses["edit"] in client.get(page).text
            assert addresses["edit"] not in other.get(others_page).text

            client.post(addresses["edit"], {"text": comment.text})
            comment.refresh_from_db()
            assert (comment.changed_at, comment.read_at) == (None, NOW)
            assert client.post(addresses["edit"], {"text": " "}).status_code == 200
            client.post(addresses["edit"], {"text": "Said better."})

            comment.refresh_from_db()
            assert comment.changed_at
            assert comment.read_at is None
            assert all(
                "Said better." in text and "changed on" in text
                for text in [client.get(page).text, other.get(others_page).text]
            )

    def test_leaves_a_mark_when_it_is_deleted(self, sides):
        for (client, page), comment, addresses, (other, others_page) in sides:
            words = comment.text
            assert words in client.get(addresses["delete"]).text
            client.post(addresses["delete"])
            client.post(addresses["delete"])

            comment.refresh_from_db()
            assert comment.text == ""
            assert client.get(addresses["edit"]).status_code == 404
            for text in [client.get(page).text, other.get(others_page).text]:
                assert words not in text
                assert f"{comment.by} wrote something here and deleted it on" in text
            assert not Comment.objects.filter(pk=comment.pk).unread().exists()

    @pytest.mark.parametrize("about", ["contact", "meeting", "draft"])
    def test_of_a_coach_is_a_look_at_what_it_is_about(
        self, login, seeker, coach, sharing, contact, about
    ):
        rows = {"meeting": MeetingFactory, "draft": DraftFactory}
        row = rows[about](owner=seeker, contact=contact) if about in rows else contact
        more = {about: row, "about": about} if about in rows else {}
        comment = CommentFactory(owner=seeker, coach=coach, contact=contact, **more)

        login(coach).get(reverse("coaching:comment_edit", args=[seeker.pk, comment.pk]))

        [look] = Look.objects.all()
        assert (look.page, look.row) == (about, row.pk)
