"""Who is told what on which day, and what the mails say."""

import re
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from accounts.models import Role
from contacts.actions import refresh
from contacts.models import OutreachKind
from outbox.models import Kind, Message, State
from reminders.announcing import announce
from reminders.models import MailChoice
from reminders.planning import plan
from tests.factories import (
    ContactFactory,
    DebriefFactory,
    MailChoiceFactory,
    MeetingFactory,
    OutreachFactory,
    PauseFactory,
    PromiseFactory,
    UserFactory,
)

# A Wednesday, 8:30 in New York, where the factory's people live.
NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def clock(db):
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def choice(clock, seeker):
    return MailChoiceFactory(user=seeker)


def waiting_contact(owner, **fields):
    """Somebody who was asked two weeks ago, and has not answered: to be followed up today."""
    contact = ContactFactory(owner=owner, email="dana@firm.example", **fields)
    asked_at = NOW - timedelta(days=14)
    OutreachFactory(owner=owner, contact=contact, kind=OutreachKind.ASK, happened_at=asked_at)
    refresh(contact)
    return contact


def met_yesterday(owner):
    """Somebody to be thanked today."""
    meeting = MeetingFactory(owner=owner, starts_at=NOW - DAY, status="held")
    DebriefFactory(owner=owner, meeting=meeting)
    refresh(meeting.contact)
    return meeting.contact


def kinds():
    return sorted(Message.objects.values_list("kind", flat=True))


def work():
    call_command("work", once=True, stdout=StringIO())


@pytest.mark.usefixtures("choice")
class TestPlan:
    def test_a_digest_is_planned_once_a_day(self, seeker, clock):
        waiting_contact(seeker)

        for _n in range(3):
            plan(timezone.now())
        clock.shift(DAY)
        plan(timezone.now())

        days = Message.objects.order_by("day").values_list("kind", "day")
        assert list(days) == [("digest", NOW.date()), ("digest", NOW.date() + DAY)]

    def test_so_many_people_have_their_turn_at_once(self, monkeypatch):
        monkeypatch.setattr("reminders.planning.AT_ONCE", 2)
        MailChoiceFactory.create_batch(2)

        assert [plan(NOW), plan(NOW)] == [True, False]
        assert not MailChoice.objects.filter(looked_on=None).exists()

    def test_nothing_is_planned_before_the_hour(self, seeker, choice):
        waiting_contact(seeker)

        plan(NOW - timedelta(hours=1))

        assert not Message.objects.exists()
        choice.refresh_from_db()
        assert choice.looked_on is None

    def test_nothing_due_is_no_mail(self, seeker, choice):
        ContactFactory(owner=seeker)  # To be asked, when they are ready.

        plan(NOW)

        assert not Message.objects.exists()
        choice.refresh_from_db()
        assert choice.looked_on == NOW.date()

    def test_what_was_chosen_after_the_hour_begins_the_next_day(self, seeker, choice):
        waiting_contact(seeker)
        choice.chosen_at = NOW - timedelta(minutes=10)
        choice.save()

        plan(NOW)
        plan(NOW + DAY)

        assert [message.day for message in Message.objects.all()] == [NOW.date() + DAY]

    def test_who_has_not_chosen_gets_one_a_week_from_the_next_on(self, stranger):
        waiting_contact(stranger)
        UserFactory(role=Role.COACH)

        for n in range(8):
            plan(NOW + n * DAY)

        of_stranger = Message.objects.filter(person=stranger)
        assert [f"{message.day:%A}" for message in of_stranger] == ["Monday"]
        assert {choice.user.role for choice in MailChoice.objects.all()} == {Role.SEEKER}

    @pytest.mark.parametrize("what", ["is_active", "deleted_at", "erased"])
    def test_nobody_who_cannot_sign_in_gets_mail(self, seeker, what, mailoutbox):
        waiting_contact(seeker)
        plan(NOW)
        if what == "erased":
            seeker.delete()
            assert not Message.objects.exists()
        else:
            setattr(seeker, what, False if what == "is_active" else NOW)
            seeker.save()

        work()

        assert not mailoutbox

    def test_a_meeting_of_tomorrow_and_thanks_are_in_the_digest_of_the_day(self, seeker):
        MeetingFactory(owner=seeker, starts_at=NOW + DAY)
        met_yesterday(seeker)

        plan(NOW)

        assert kinds() == [Kind.DIGEST]

    def test_without_a_digest_they_are_mails_of_their_own(self, seeker, choice):
        choice.frequency = "never"
        choice.save()
        moments = [timedelta(hours=1), DAY, 2 * DAY]
        with time_machine.travel(NOW - 5 * DAY):
            meetings = [MeetingFactory(owner=seeker, starts_at=NOW + ahead) for ahead in moments]
        just_planned = MeetingFactory(owner=seeker, starts_at=NOW + DAY)
        met_yesterday(seeker)

        plan(NOW)

        assert kinds() == [Kind.MEETING, Kind.THANKS]
        told = Message.objects.get(kind=Kind.MEETING).facts["meeting"]
        assert told == meetings[1].pk != just_planned.pk

    def test_nobody_is_told_what_they_do_not_want(self, seeker, choice):
        choice.frequency, choice.meetings, choice.thanks = "never", False, False
        choice.save()
        with time_machine.travel(NOW - 5 * DAY):
            MeetingFactory(owner=seeker, starts_at=NOW + DAY)
        met_yesterday(seeker)

        plan(NOW)

        assert not Message.objects.exists()

    def test_a_pause_leaves_meetings_alone(self, seeker, choice, mailoutbox):
        PauseFactory(owner=seeker, first_day=NOW.date() - DAY, last_day=NOW.date() + 9 * DAY)
        waiting_contact(seeker)
        PromiseFactory(owner=seeker, due_on=NOW.date())
        plan(NOW)
        assert not Message.objects.exists()

        choice.looked_on = None
        choice.save()
        MeetingFactory(owner=seeker, starts_at=NOW + DAY)
        plan(NOW)
        work()

        assert mailoutbox[0].subject == "Today: 1 thing to do"

    def test_what_another_worker_has_done_is_not_done_again(self, seeker, choice, monkeypatch):
        waiting_contact(seeker)
        plan(NOW)
        Message.objects.all().delete()
        monkeypatch.setattr("reminders.planning._whose_turn_it_is", lambda now: [choice])

        plan(NOW)
        MailChoice.objects.all().delete()
        plan(NOW)

        assert not Message.objects.exists()


@pytest.mark.usefixtures("choice")
class TestLetters:
    def test_a_digest_says_what_is_due_why_and_where(self, seeker, mailoutbox):
        contact = waiting_contact(seeker, first_name="Dana", last_name="<b>Whitfield")
        note = "Met at\nthe fair."
        OutreachFactory(owner=seeker, contact=contact, kind="note", text=note, happened_at=NOW)
        PromiseFactory(owner=seeker, due_on=NOW.date(), text="To send the article.")
        MeetingFactory(
            owner=seeker, contact__first_name="Ada", starts_at=NOW + DAY, prepared_at=NOW
        )
        plan(NOW)

        work()

        (mail,) = mailoutbox
        assert mail.to == [seeker.email]
        assert mail.subject == "Today: 3 things to do"
        assert mail.body.startswith("Hello Maya,\n\nThis is what Wednesday, November 25 holds")
        for words in [
            "* Follow up with Dana <b>Whitfield\n",
            "business days without a reply",
            "Your last note: Met at the fair.\n",
            f"Write it: http://localhost:8000/contacts/{contact.pk}/outreach/add/?kind=follow_up\n",
            "* To send the article.\n  Today · You promised it to",
            "* Meet Ada",
            "Tomorrow, 8:30 a.m. · Video call · you are prepared",
        ]:
            assert words in mail.body
        html = mail.alternatives[0].content
        assert "Dana &lt;b&gt;Whitfield</a>" in html
        assert f'href="http://localhost:8000{contact.get_absolute_url()}"' in html
        assert "\n\n\n" not in mail.body

    def test_a_weekly_one_looks_a_week_ahead(self, seeker, choice, mailoutbox):
        choice.frequency, choice.weekday = "weekly", 3
        choice.save()
        MeetingFactory(owner=seeker, starts_at=NOW + 5 * DAY)
        MeetingFactory(owner=seeker, starts_at=NOW + 9 * DAY)
        PromiseFactory(owner=seeker, due_on=NOW.date() + 3 * DAY)
        plan(NOW)

        work()

        assert mailoutbox[0].subject == "This week: 2 things to do"
        assert "Monday, 8:30 a.m." in mailoutbox[0].body

    def test_says_when_there_is_more(self, seeker, mailoutbox):
        for _n in range(9):
            waiting_contact(seeker)
        plan(NOW)

        work()

        assert mailoutbox[0].subject == "Today: 7 things to do"
        assert "There is more on Today: http://localhost:8000/" in mailoutbox[0].body

    def test_a_meeting_that_is_over_asks_for_what_was_learned(self, seeker, clock, mailoutbox):
        meeting = MeetingFactory(owner=seeker, starts_at=NOW + DAY)
        refresh(meeting.contact)
        clock.shift(2 * DAY)
        plan(timezone.now())

        work()

        assert f"Note what you learned from {meeting.contact}" in mailoutbox[0].body

    def test_greets_who_has_no_name_and_lets_a_name_add_no_line(self, seeker, mailoutbox):
        seeker.first_name = ""
        seeker.save()
        by = UserFactory(first_name="Carla\nBcc: all@test.example", last_name="Coach")
        announce(person=seeker, key="note/1", by=by, about="Your plan", page="/contacts/")

        work()

        assert mailoutbox[0].body.startswith("Hello,\n")
        assert mailoutbox[0].subject == "Carla Bcc: all@test.example Coach wrote to you"

    def test_a_meeting_and_thanks_by_themselves(self, seeker, choice, mailoutbox):
        choice.frequency = "never"
        choice.save()
        with time_machine.travel(NOW - 5 * DAY):
            MeetingFactory(owner=seeker, contact__first_name="Ada", starts_at=NOW + DAY)
        thanked = met_yesterday(seeker)
        plan(NOW)

        work()

        subjects = {mail.subject: mail.body for mail in mailoutbox}
        assert subjects.keys() == {
            "Tomorrow, 8:30 a.m.: you meet somebody",
            "A thank-you is due",
        }
        assert f"* Thank {thanked}" in subjects["A thank-you is due"]

    def test_a_comment_is_announced_once_and_not_shown(self, seeker, coach, mailoutbox):
        for _n in range(2):
            announce(person=seeker, key="note/1", by=coach, about="Your plan", page="/contacts/")

        work()

        (mail,) = mailoutbox
        assert mail.subject == f"{coach} wrote to you"
        assert f"{coach} wrote something to you." in mail.body
        assert "* Your plan\n  Read it: http://localhost:8000/contacts/\n" in mail.body

    def test_a_coach_who_was_erased_is_not_named(self, seeker, coach, mailoutbox):
        announce(person=seeker, key="note/1", by=coach, about="Your plan", page="/contacts/")
        assert str(coach) not in str(Message.objects.get().facts)
        coach.delete()

        work()

        assert mailoutbox[0].subject == "Your coach wrote to you"

    def test_every_mail_can_be_stopped_by_its_reader_and_by_their_program(
        self, seeker, coach, mailoutbox, client
    ):
        waiting_contact(seeker)
        announce(person=seeker, key="note/1", by=coach, about="Your plan", page="/contacts/")
        plan(NOW)
        work()

        for mail in mailoutbox:
            address = re.fullmatch("<(.+)>", mail.extra_headers["List-Unsubscribe"])[1]
            assert mail.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
            assert address in mail.body
            path = address.removeprefix("http://localhost:8000")
            assert client.post(path, {"List-Unsubscribe": "One-Click"}).content == b"Stopped."
        choice = MailChoice.objects.get()
        assert (choice.frequency, choice.comments, choice.meetings) == ("never", False, True)

    def test_only_people_of_the_product_get_mail(self, seeker, stranger, mailoutbox):
        for owner in [seeker, stranger]:
            MailChoiceFactory._meta.model.objects.filter(user=owner).delete()
            MailChoiceFactory(user=owner)
            waiting_contact(owner)
            met_yesterday(owner)
            MeetingFactory(owner=owner, contact__email="meet@firm.example", starts_at=NOW + DAY)
        plan(NOW)

        work()

        assert sorted(mail.recipients() for mail in mailoutbox) == sorted(
            [[seeker.email], [stranger.email]]
        )
        assert not any(mail.cc + mail.bcc + mail.reply_to for mail in mailoutbox)

    def test_nobody_reads_of_another(self, seeker, stranger, mailoutbox):
        waiting_contact(seeker)
        waiting_contact(stranger, last_name="Zanzibarium", notes="Zanzibarium")
        plan(NOW)

        work()

        (mail,) = mailoutbox
        assert "Zanzibarium" not in f"{mail.body}{mail.alternatives}"


class TestUnneeded:
    """What is planned and no longer true when it would be sent."""

    def after(self, message):
        work()
        message.refresh_from_db()
        return message.state, message.last_error

    @pytest.fixture
    def planned(self, seeker, choice):
        def planned(kind):
            plan(NOW)
            return Message.objects.get(kind=kind)

        return planned

    def test_a_digest_whose_day_is_over(self, seeker, planned, clock):
        waiting_contact(seeker)
        message = planned(Kind.DIGEST)
        MailChoice.objects.update(looked_on=NOW.date() + 2 * DAY)
        clock.shift(DAY)

        assert self.after(message) == (State.UNNEEDED, "Its day is over.")

    def test_a_digest_of_what_was_done(self, seeker, planned):
        contact = waiting_contact(seeker)
        message = planned(Kind.DIGEST)
        contact.delete_softly(NOW)

        assert self.after(message) == (State.UNNEEDED, "Nothing is due any more.")

    def test_a_mail_that_is_no_longer_wanted(self, seeker, planned):
        waiting_contact(seeker)
        message = planned(Kind.DIGEST)
        MailChoice.objects.update(frequency="never")

        assert self.after(message)[0] == State.UNNEEDED

    @pytest.mark.parametrize("what", ["moved", "called off"])
    def test_a_meeting_that_is_not_tomorrow(self, seeker, choice, planned, what):
        MailChoice.objects.update(frequency="never")
        with time_machine.travel(NOW - 5 * DAY):
            meeting = MeetingFactory(owner=seeker, starts_at=NOW + DAY)
        message = planned(Kind.MEETING)
        if what == "moved":
            meeting.starts_at += DAY
            meeting.save()
        else:
            meeting.cancel(NOW)

        assert self.after(message)[0] == State.UNNEEDED

    def test_thanks_that_were_given(self, seeker, choice, planned):
        MailChoice.objects.update(frequency="never")
        contact = met_yesterday(seeker)
        message = planned(Kind.THANKS)
        OutreachFactory(owner=seeker, contact=contact, kind="thank_you", happened_at=NOW)
        refresh(contact)

        assert self.after(message) == (State.UNNEEDED, "They are thanked already.")


def test_planning_asks_as_often_for_many_people(clock, count_queries):
    """What is due is looked for person by person; who is not due costs nothing."""
    for _n in range(3):
        MailChoiceFactory(looked_on=NOW.date())
    before = count_queries(lambda: plan(NOW))
    for _n in range(9):
        MailChoiceFactory(looked_on=NOW.date())

    assert count_queries(lambda: plan(NOW)) == before
