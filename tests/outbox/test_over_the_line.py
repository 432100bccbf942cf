"""Mail handed to a real server over SMTP: taken, refused, put off, or lost sight of."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from outbox import sending
from outbox.kinds import Letter
from outbox.models import Kind, Message, State
from tests.factories import MessageFactory
from tests.outbox.smtp import HANG_UP, serving

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture
def clock():
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def mail_server(settings):
    """A function that starts a server which says this; what is sent from now on goes there."""
    running = []

    def start(**says):
        serving_now = serving(says)
        server = serving_now.__enter__()
        running.append(serving_now)
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.server_address
        return server

    yield start
    for each in running:
        each.__exit__(None, None, None)


def send():
    return sending.send(Message.objects.due(timezone.now()), site="https://x.example/")


def subjects(server):
    return [mail["Subject"] for mail in server.mails]


def after(message):
    message.refresh_from_db()
    return message.state, message.last_error, message.attempts


@pytest.mark.django_db
@pytest.mark.usefixtures("words", "clock")
class TestOverTheLine:
    def test_the_worker_hands_over_what_is_due_whole_and_on_one_line(self, words, mail_server):
        text = "Zażółć\n.a line that begins with a dot\n" + "long " * 300
        words(lambda message, site: Letter("Grüße, 日本", text, "<p>Żółć</p>"))
        server = mail_server()
        first, _second = MessageFactory.create_batch(2)

        call_command("work", once=True)

        assert Message.objects.filter(state=State.SENT).count() == 2
        assert server.visits == 1
        mail = server.mails[0]
        assert (mail["To"], mail["Subject"]) == (first.email, "Grüße, 日本")
        assert mail["Message-ID"] == sending.message_id(first.key)
        assert mail.get_body(["plain"]).get_content().splitlines() == text.splitlines()
        assert mail.get_body(["html"]).get_content().strip() == "<p>Żółć</p>"
        assert send() == 0

    def test_an_address_that_is_refused_for_good_is_set_aside_and_the_next_goes_out(
        self, mail_server
    ):
        server = mail_server(RCPT=[b"550 no such user"])
        first, second = MessageFactory.create_batch(2)

        send()

        assert after(first) == (State.SET_ASIDE, "SMTPRecipientsRefused 550", 1)
        assert (subjects(server), after(second)[0]) == ([second.key], State.SENT)

    @pytest.mark.parametrize(
        ("says", "error"),
        [
            ({"MAIL": [b"451 busy"]}, "SMTPSenderRefused 451"),
            ({"RCPT": [b"450 later"]}, "SMTPRecipientsRefused 450"),
            ({"DATA": [b"452 full"]}, "SMTPDataError 452"),
            ({"END": [b"451 later"]}, "SMTPDataError 451"),
        ],
    )
    def test_what_is_put_off_goes_out_once_later(self, clock, mail_server, says, error):
        server = mail_server(**says)
        message = MessageFactory()

        send()
        assert after(message) == (State.FAILED, error, 1)
        assert send() == 0
        clock.shift(timedelta(minutes=1))
        send()

        assert after(message)[0] == State.SENT
        assert len(server.mails) == (2 if "END" in says else 1)

    def test_a_server_that_closes_gets_the_others_on_another_line(self, mail_server):
        server = mail_server(RCPT=[b"421 enough for now"])
        first, second = MessageFactory.create_batch(2)

        while send():
            pass

        assert after(first) == (State.FAILED, "SMTPRecipientsRefused 421", 1)
        assert (subjects(server), after(second)) == ([second.key], (State.SENT, "", 0))

    @pytest.mark.parametrize("says", [{"HELLO": [HANG_UP]}, {"HELLO": [b"421 closed"]}])
    def test_a_server_that_lets_nobody_in_costs_no_try(self, mail_server, says):
        mail_server(**says)
        message = MessageFactory()

        assert send() == 0

        assert (after(message)[0], after(message)[2]) == (State.FAILED, 0)
        assert message.next_at == NOW + sending.SERVER_PAUSE

    def test_a_line_that_breaks_after_the_mail_leaves_it_unknown_and_is_never_doubled(
        self, clock, mail_server
    ):
        server = mail_server(END=[HANG_UP])
        message = MessageFactory(kind=Kind.COMMENT)

        send()
        clock.shift(timedelta(days=2))
        assert send() == 0

        assert after(message) == (State.SENDING, "SMTPServerDisconnected", 0)
        assert Message.objects.unsure(timezone.now()).get() == message
        assert subjects(server) == [message.key]

    def test_of_a_kind_that_must_not_be_missed_it_goes_out_again_as_the_same(
        self, clock, mail_server
    ):
        server = mail_server(END=[HANG_UP])
        message = MessageFactory(kind=Kind.MEETING)

        send()
        clock.shift(timedelta(minutes=1))
        send()

        assert after(message)[0] == State.SENT
        assert len(server.mails) == 2
        assert len({mail["Message-ID"] for mail in server.mails}) == 1
