"""What becomes of a message, whatever the mail server and the processes do."""

import os
import signal
from datetime import UTC, datetime, timedelta
from smtplib import SMTPDataError, SMTPRecipientsRefused, SMTPServerDisconnected

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from outbox import sending
from outbox.backends import FolderBackend
from outbox.kinds import Letter, UnneededError
from outbox.models import Kind, Message, State
from tests.factories import MessageFactory, UserFactory
from tests.processes import fork

SITE = "https://x.example/"
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def send(**more):
    return sending.send(Message.objects.due(timezone.now()), site=SITE, **more)


@pytest.fixture
def clock():
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.mark.django_db
@pytest.mark.usefixtures("words", "clock")
class TestSend:
    def test_sends_what_is_due_to_the_present_address_and_notes_it(self):
        message = MessageFactory(email="old@test.example")
        later = MessageFactory(next_at=NOW + timedelta(seconds=1))

        assert send() == 1

        message.refresh_from_db()
        assert mail.outbox[0].to == [message.person.email] == [message.email]
        assert (message.state, message.ended_at, message.claim) == (State.SENT, NOW, None)
        later.refresh_from_db()
        assert later.state == State.PLANNED

    def test_has_nothing_more_to_do_a_second_time(self):
        MessageFactory()

        assert [send(), send()] == [1, 0]
        assert len(mail.outbox) == 1

    def test_plans_a_key_once(self, seeker):
        def planned(email):
            facts = {"kind": Kind.COMMENT, "key": "one", "person": seeker, "next_at": NOW}
            sending.plan([Message(**facts, email=email)])

        planned("a@test.example")
        planned("b@test.example")

        assert Message.objects.get().email == "a@test.example"

    def test_has_the_same_in_html_where_there_is_some(self, words):
        words(lambda message, site: Letter("Hello", "Text", "<p>Text</p>", {"X-Kind": "test"}))
        MessageFactory()

        send()

        sent = mail.outbox[0].message()
        assert [part.get_content_type() for part in sent.walk()][1:] == ["text/plain", "text/html"]
        assert sent["X-Kind"] == "test"

    def test_gives_the_same_message_the_same_id(self):
        message = MessageFactory(key="digest/1/2026-11-25")

        ids = [sending.mail_of(message, SITE).message()["Message-ID"] for _n in range(2)]

        assert len(set(ids)) == 1
        assert ids[0].endswith("@localhost>")
        assert ids[0] != sending.message_id("digest/1/2026-11-26")

    def test_stops_after_the_message_in_hand_and_leaves_the_others_as_they_were(self):
        MessageFactory.create_batch(2)
        MessageFactory(attempts=1, state=State.FAILED)
        asked = iter([False, True])

        send(stop=lambda: next(asked))

        states = Message.objects.order_by("pk").values_list("state", "claim")
        assert list(states) == [(State.SENT, None), (State.PLANNED, None), (State.FAILED, None)]

    def test_leaves_alone_what_is_no_longer_needed(self, words):
        def nothing_to_say(message, site):
            raise UnneededError("Done already.")

        words(nothing_to_say)
        message = MessageFactory()

        send()

        message.refresh_from_db()
        assert (message.state, message.last_error) == (State.UNNEEDED, "Done already.")
        assert not mail.outbox

    def test_a_message_that_another_has_by_now_is_left_to_them(self, monkeypatch):
        message = MessageFactory()
        monkeypatch.setattr(Message, "begin", lambda message, until: False)

        send()

        message.refresh_from_db()
        assert (message.state, mail.outbox) == (State.CLAIMED, [])

    def test_whoever_is_late_notes_nothing(self):
        message = MessageFactory()
        [late] = sending.claim(Message.objects.all(), NOW, 1)
        [other] = sending.claim(Message.objects.all(), NOW + sending.LEASE * 2, 1)
        assert other.begin(NOW + sending.LEASE * 3)

        sending._sent(late)
        sending._set_aside(late, OSError())
        assert [late.begin(NOW), late.finish(NOW), late.fail("", NOW)] == [False, False, False]
        assert other.finish(NOW)
        message.refresh_from_db()
        assert message.state == State.SENT


@pytest.mark.django_db
@pytest.mark.usefixtures("words")
class TestFailure:
    def after(self, message):
        message.refresh_from_db()
        return message.state, message.last_error, message.attempts

    def test_a_server_that_says_no_is_asked_again_after_growing_pauses(self, clock, server_says):
        server_says(SMTPDataError(451, b"try later, nora@test.example"))
        message = MessageFactory()
        pauses = []

        while message.state != State.SET_ASIDE:
            clock.move_to(message.next_at)
            assert send() == 1
            assert send() == 0
            message.refresh_from_db()
            pauses.append(message.next_at - timezone.now())

        minutes = [pause.total_seconds() / 60 for pause in pauses]
        assert minutes == [1, 3, 9, 27, 81, 243, 729, 0]
        assert message.last_error == "SMTPDataError 451"

    def test_a_pause_does_not_grow_for_ever(self):
        assert sending.pause_after(10_000) == sending.LONGEST_PAUSE

    @pytest.mark.parametrize(
        ("codes", "state"), [([550], "aside"), ([], "aside"), ([450], "failed")]
    )
    def test_an_address_that_is_refused_for_good_is_not_tried_again(
        self, words, server_says, codes, state
    ):
        told = []
        words(refused=told.append)
        first, second = MessageFactory.create_batch(2)
        refused = dict.fromkeys([first.email][: len(codes)], (*codes, b"no such user"))
        server_says(SMTPRecipientsRefused(refused), to=first.email)

        send()

        assert self.after(first) == (state, f"SMTPRecipientsRefused {(codes or [550])[0]}", 1)
        assert self.after(second)[0] == State.SENT
        assert told == ([first] if state == "aside" else [])

    def test_a_message_that_cannot_be_written_stands_in_nobodys_way(self, words):
        def broken_for_some(message, site):
            return Letter("Hello", "Text", headers={"X": message.facts.get("x", "")})

        words(broken_for_some)
        poison = MessageFactory(facts={"x": "a\nBcc: everybody@test.example"})
        good = MessageFactory()

        send()

        assert self.after(poison) == (State.FAILED, "BadHeaderError", 1)
        assert self.after(good)[0] == State.SENT

    def test_a_server_that_cannot_be_reached_costs_no_try(self, clock, settings):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "localhost", 1
        clock.move_to(NOW)
        message = MessageFactory()

        assert send() == 0

        assert self.after(message) == (State.FAILED, "ConnectionRefusedError", 0)
        assert message.next_at == NOW + sending.SERVER_PAUSE

    @pytest.mark.parametrize(
        ("kind", "state"), [(Kind.COMMENT, State.SENDING), (Kind.MEETING, State.FAILED)]
    )
    def test_a_line_that_breaks_leaves_it_unknown_or_to_be_sent_again(
        self, clock, server_says, kind, state
    ):
        server_says(SMTPServerDisconnected())
        broken = MessageFactory(kind=kind)
        untouched = MessageFactory()

        send()

        assert self.after(broken)[:2] == (state, "SMTPServerDisconnected")
        assert self.after(untouched)[0] == State.PLANNED
        clock.shift(1)
        unsure = Message.objects.unsure(timezone.now())
        assert unsure.exists() == (state == State.SENDING)

    @pytest.mark.parametrize("state", [State.FAILED, State.SET_ASIDE, "unsure"])
    def test_an_operator_can_have_it_sent_again(self, clock, server_says, state):
        server_says(SMTPServerDisconnected())
        message = MessageFactory()
        send()
        if state != "unsure":
            free = {"claim": None, "claimed_until": None}
            Message.objects.update(state=state, next_at=NOW + timedelta(days=1), **free)
        clock.shift(1)

        assert Message.objects.send_again(timezone.now()) == 1
        assert Message.objects.send_again(timezone.now()) == 0
        assert Message.objects.due(timezone.now()).get() == message


@pytest.fixture
def start(tmp_path, settings, transactional_db):
    """A function that runs another one in so many processes; what they mail is in the folder."""
    settings.EMAIL_BACKEND = "outbox.backends.FolderBackend"
    settings.EMAIL_FILE_PATH = tmp_path

    def start(work, count):
        children = [fork(work) for _n in range(count)]
        return [os.WTERMSIG(os.waitpid(child, 0)[1]) for child in children]

    start.folder = tmp_path
    return start


def work_off():
    while send():
        pass


def keys_in(folder):
    texts = [path.read_text() for path in folder.glob("*.eml")]
    return sorted(line[9:] for text in texts for line in text.splitlines() if "Subject: " in line)


@pytest.mark.usefixtures("words")
class TestManyProcesses:
    def test_four_workers_send_200_messages_once_each(self, start):
        person = UserFactory()
        messages = MessageFactory.create_batch(200, person=person)

        ends = start(work_off, 4)

        assert ends == [0] * 4
        assert keys_in(start.folder) == sorted(message.key for message in messages)
        assert Message.objects.filter(state=State.SENT).count() == 200

    @pytest.mark.parametrize("kind", [Kind.COMMENT, Kind.MEETING])
    def test_one_killed_between_sending_and_noting_is_seen_and_not_doubled(
        self, start, monkeypatch, kind
    ):
        person = UserFactory()
        messages = MessageFactory.create_batch(30, person=person, kind=kind)
        fifth = messages[4].key
        take = FolderBackend.send_messages

        def take_and_die(backend, mails):
            take(backend, mails)
            if mails[0].subject == fifth:
                os.kill(os.getpid(), signal.SIGKILL)
            return 1

        monkeypatch.setattr(FolderBackend, "send_messages", take_and_die)
        assert start(work_off, 1) == [signal.SIGKILL]
        monkeypatch.setattr(FolderBackend, "send_messages", take)
        start(work_off, 2)

        # The lease is not over: nothing of what the dead one held is touched.
        assert Message.objects.filter(state=State.SENT).count() == 24
        with time_machine.travel(timezone.now() + sending.LEASE + timedelta(seconds=1)):
            start(work_off, 2)
            unsure = [message.key for message in Message.objects.unsure(timezone.now())]
        once = sorted(message.key for message in messages)
        if kind == Kind.COMMENT:
            assert (unsure, keys_in(start.folder)) == ([fifth], once)
        else:
            assert (unsure, keys_in(start.folder)) == ([], sorted([*once, fifth]))
            ids = {line for path in start.folder.glob("*.eml") for line in headers(path)}
            assert len(ids) == 30


def headers(path):
    return [line for line in path.read_text().splitlines() if line.startswith("Message-ID")]
