"""The worker, and what operators see of it."""

import os
import signal
import time
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import OperationalError
from django.urls import reverse
from django.utils import timezone

from accounts.models import CommandRun, Look
from outbox.backends import FolderBackend
from outbox.kinds import WORDS, Letter, Words
from outbox.models import Kind, Message, State
from reminders.management.commands.work import Command
from tests.factories import InvitationFactory, MailChoiceFactory, MessageFactory
from tests.processes import fork


@pytest.fixture(autouse=True)
def _words(monkeypatch):
    letter = Words(lambda message, site: Letter(message.key, "Text"))
    monkeypatch.setitem(WORDS, Kind.COMMENT, letter)


@pytest.fixture(autouse=True)
def _signals():
    numbers = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]
    before = {number: signal.getsignal(number) for number in numbers}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def worker(monkeypatch):
    """A worker that waits without waiting."""
    worker = Command()
    worker.parent, worker.is_ended = None, False
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    return worker


@pytest.mark.django_db
class TestWork:
    def test_sends_what_waits_and_says_that_it_was_here(self, mailoutbox):
        MessageFactory.create_batch(11)
        InvitationFactory(sent_at=None, token_hash=None, expires_at=None)
        out = StringIO()

        call_command("work", once=True, stdout=out)

        assert out.getvalue() == "12 messages taken up.\n"
        assert len(mailoutbox) == 12
        assert CommandRun.objects.get().name == "work"

    def test_plans_once_a_minute_and_sends_more_often(self, worker, mailoutbox, monkeypatch):
        planned = []
        has_more = iter([True, False])

        def plan(now):
            planned.append(now)
            return next(has_more)

        monkeypatch.setattr("reminders.management.commands.work.plan", plan)
        for _n in range(3):
            MessageFactory()
            worker.round()

        assert (len(planned), len(mailoutbox)) == (2, 3)

    def test_goes_on_when_the_database_comes_back(self, worker, monkeypatch, caplog):
        rounds = []

        def away_at_first():
            rounds.append(1)
            worker.is_ended = len(rounds) == 2
            if len(rounds) == 1:
                raise OperationalError

        monkeypatch.setattr(worker, "round", away_at_first)
        monkeypatch.setattr("reminders.management.commands.work.close_old_connections", list)
        monkeypatch.setattr("reminders.management.commands.work.connection", StringIO())

        worker.handle(once=False, parent=None)

        assert len(rounds) == 2
        assert "The database cannot be used: OperationalError" in caplog.text

    def test_a_signal_ends_it(self, worker, monkeypatch):
        monkeypatch.setattr(worker, "round", lambda: os.kill(os.getpid(), signal.SIGTERM))

        worker.handle(once=False, parent=None)

        assert worker.is_over()

    def test_ends_with_the_process_it_works_for(self, worker):
        worker.handle(once=False, parent=os.getppid() + 1)

        assert not CommandRun.objects.exists()


def test_the_message_in_hand_is_the_last_when_it_is_ended(
    transactional_db, monkeypatch, settings, tmp_path
):
    settings.EMAIL_BACKEND = "outbox.backends.FolderBackend"
    settings.EMAIL_FILE_PATH = tmp_path / "mail"
    MessageFactory.create_batch(3)
    take = FolderBackend.send_messages

    def take_when_told(backend, messages):
        (tmp_path / "begun").touch()
        wait_for(tmp_path / "go")
        return take(backend, messages)

    monkeypatch.setattr(FolderBackend, "send_messages", take_when_told)
    child = fork(lambda: call_command("work"))
    wait_for(tmp_path / "begun")
    os.kill(child, signal.SIGTERM)
    (tmp_path / "go").touch()

    assert os.waitpid(child, 0)[1] == 0
    states = Message.objects.order_by("pk").values_list("state", flat=True)
    assert list(states) == [State.SENT, State.PLANNED, State.PLANNED]


def wait_for(path):
    until = time.monotonic() + 60
    while not path.exists() and time.monotonic() < until:
        time.sleep(0.01)


@pytest.mark.django_db
class TestOperator:
    def test_sees_what_somebody_chose_and_is_seen_to(self, login, operator, seeker):
        choice = MailChoiceFactory(user=seeker)
        client = login(operator)

        client.get(reverse("admin:reminders_mailchoice_changelist"))
        page = client.get(reverse("admin:reminders_mailchoice_change", args=[choice.pk]))

        assert str(choice) in page.text
        assert Look.objects.filter(subject=seeker).count() == 2

    def test_sees_the_queue(self, login, operator):
        past = timezone.now() - timedelta(minutes=1)
        held = {"claim": "00000000-0000-0000-0000-000000000000", "claimed_until": past}
        waiting = MessageFactory.create_batch(2)
        MessageFactory(state=State.SENDING, **held)
        MessageFactory(state=State.SET_ASIDE)

        page = login(operator).get(reverse("admin:health"))

        mail = page.context["mail"]
        assert mail.pop("oldest") == waiting[0].next_at
        assert mail == {
            "waiting": 2,
            "later": 0,
            "held": 0,
            "failed": 0,
            "aside": 1,
            "unsure": 1,
            "last": None,
        }
        assert "It does not run." in page.text

    def test_has_a_message_sent_again(self, login, operator):
        aside = MessageFactory(state=State.SET_ASIDE)
        sent = MessageFactory(state=State.SENT, ended_at=timezone.now())
        data = {"action": "send_again", "_selected_action": [aside.pk, sent.pk]}
        client = login(operator)

        page = client.post(reverse("admin:outbox_message_changelist"), data, follow=True)

        assert "1 message is planned anew" in page.text
        assert "sent" in client.get(reverse("admin:outbox_message_change", args=[sent.pk])).text
        aside.refresh_from_db()
        sent.refresh_from_db()
        assert (aside.state, sent.state) == (State.PLANNED, State.SENT)
