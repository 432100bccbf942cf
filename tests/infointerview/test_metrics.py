"""What Prometheus is told, and that nobody else is."""

import os
from datetime import timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.db import OperationalError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families

from accounts.models import CommandRun
from infointerview import metrics
from outbox.models import Message, State
from tests.factories import ContactFactory, MessageFactory
from tests.processes import fork

TOKEN = "of twenty characters or more"
KNOWN = {"Authorization": f"Bearer {TOKEN}"}
URL = reverse("metrics")


@pytest.fixture
def client(settings):
    settings.METRICS_TOKEN = TOKEN
    client = Client()
    client.raise_request_exception = False
    return client


def figures(client):
    """{(name, labels as sorted values): number} of all that is told."""
    answer = client.get(URL, headers=KNOWN)
    assert answer.status_code == 200
    return {
        (sample.name.removeprefix("infointerview_"), *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


class TestWhoMayAsk:
    def test_only_who_knows_the_token(self, client, db):
        assert client.get(URL).status_code == 403
        assert client.get(URL, headers={"Authorization": "Bearer ünknown"}).status_code == 403
        assert client.get(URL, headers=KNOWN).status_code == 200
        assert client.post(URL, headers=KNOWN).status_code == 405

    def test_nobody_when_there_is_none(self, db, settings):
        settings.METRICS_TOKEN = ""

        assert Client().get(URL, headers={"Authorization": "Bearer "}).status_code == 404


class TestRequests:
    def test_are_counted_by_route_and_status(self, client, seeker):
        client.force_login(seeker)
        contact = ContactFactory(owner=seeker, last_name="Whitfield")
        before = figures(client)

        client.get(reverse("contacts:detail", args=[contact.pk]) + "?q=Whitfield")
        client.get(reverse("contacts:detail", args=[contact.pk + 9]))
        client.get("/no/Whitfield/")
        client.generic("MAYA@EXAMPLE", "/no/Whitfield/")

        after = figures(client)
        new = {key: after[key] - before.get(key, 0) for key in after}
        assert new["requests_total", "200", "GET", "contacts:detail"] == 1
        assert new["requests_total", "404", "GET", "contacts:detail"] == 1
        assert new["requests_total", "404", "GET", "none"] == 1
        assert new["requests_total", "405", "none", "other"] == 1
        assert new["request_seconds_count", "contacts:detail"] == 2
        told = client.get(URL, headers=KNOWN).text
        assert not any(word in told for word in ["Whitfield", "MAYA", seeker.email])

    def test_that_the_database_could_not_serve_are_counted(self, client, seeker, monkeypatch):
        client.force_login(seeker)
        before = figures(client)

        def away(*_):
            raise OperationalError

        with monkeypatch.context() as patch:
            patch.setattr(SessionStore, "load", away)
            assert client.get("/").status_code == 503

        key = "database_errors_total", "OperationalError"
        assert figures(client)[key] - before.get(key, 0) == 1

    def test_of_other_processes_are_counted_in(self, client, transactional_db):
        key = "requests_total", "200", "GET", "healthz"
        client.get("/healthz")
        before = figures(client)

        os.waitpid(fork(lambda: client.get("/healthz")), 0)

        assert figures(client)[key] == before[key] + 1


class TestState:
    def test_is_that_of_the_mail_and_of_the_commands(self, client, db):
        now = timezone.now()
        hours = [timedelta(hours=number) for number in range(9)]
        MessageFactory(next_at=now + hours[1])
        MessageFactory(next_at=now - hours[2])
        MessageFactory(state=State.SET_ASIDE, next_at=now - hours[8])
        MessageFactory(state=State.SENT, ended_at=now, next_at=now - hours[8])
        failed = MessageFactory(state=State.FAILED, next_at=now + hours[1])
        Message.objects.filter(pk=failed.pk).update(planned_at=now - hours[3])
        CommandRun.objects.create(name="backup", ended_at=now)

        told = figures(client)

        assert told["messages", "waiting"] == told["messages", "failed"] == 1
        assert told["messages", "later"] == told["messages", "aside"] == 1
        assert 3 * 3600 <= told["oldest_message_seconds",] < 3 * 3600 + 60
        assert told["run_ended_timestamp_seconds", "backup"] == pytest.approx(now.timestamp())
        assert ("run_ended_timestamp_seconds", "work") not in told
        assert told["database_up",] == 1

    def test_of_no_mail_is_that_none_waits(self, client, db):
        assert figures(client)["oldest_message_seconds",] == 0

    def test_is_not_known_without_the_database(self, client, db, monkeypatch):
        def away(_now):
            raise OperationalError

        monkeypatch.setattr(metrics, "last_runs", away)

        told = figures(client)

        assert told["database_up",] == 0
        assert ("messages", "waiting") not in told


def test_the_folder_goes_with_the_process_that_made_it(tmp_path):
    folder = tmp_path / "figures"
    folder.mkdir()

    metrics._remove(folder, os.getpid() + 1)
    assert folder.exists()
    metrics._remove(folder, os.getpid())
    assert not folder.exists()
