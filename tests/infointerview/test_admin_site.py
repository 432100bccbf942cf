"""What operators see of the installation in Django admin."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.urls import reverse
from django.utils import timezone

from accounts.models import CommandRun
from accounts.nightly import NIGHTLY, WORKER, last_runs
from outbox.models import State
from tests.factories import MessageFactory


class TestHealth:
    url = reverse("admin:health")

    def test_says_how_the_installation_is(self, login, operator):
        page = login(operator).get(self.url)

        assert all(f"manage.py {name}" in page.text for name in NIGHTLY)
        assert page.text.count("<strong>late</strong>") == len(NIGHTLY)
        assert "It does not run." in page.text
        assert "PostgreSQL" in page.text

    def test_says_first_what_needs_somebody(self, login, operator):
        now = timezone.now()
        for name in [*NIGHTLY, WORKER]:
            CommandRun.objects.create(name=name, ended_at=now)
        quiet = login(operator).get(self.url)
        CommandRun.objects.filter(name="backup").update(ended_at=now - timedelta(hours=27))
        held = {"claim": uuid4(), "claimed_until": now - timedelta(minutes=1)}
        MessageFactory(state=State.SENDING, **held)
        MessageFactory(state=State.SET_ASIDE, last_error="SMTPRecipientsRefused 550")
        MessageFactory.create_batch(2, state=State.FAILED, last_error="timeout")

        page = login(operator).get(self.url)

        assert "Nothing needs you." in quiet.text
        said = [str(concern) for concern in page.context["concerns"]]
        assert len(said) == 3
        assert "backup" in said[0]
        failures = [[str(value) for value in failure] for failure in page.context["failures"]]
        assert failures == [
            ["what a coach wrote", "failed, to be tried again", "timeout", "2"],
            ["what a coach wrote", "set aside", "SMTPRecipientsRefused 550", "1"],
        ]

    def test_says_that_the_database_is_not_migrated(self, login, operator):
        MigrationRecorder(connection).migration_qs.filter(app="contacts").delete()

        page = login(operator).get(self.url)

        assert page.context["concerns"][0] == "The database is not migrated."

    def test_is_for_operators(self, login, admin, client):
        assert login(admin).get(self.url, follow=True).status_code == 403
        assert client.get(self.url).status_code == 302

    def test_is_reached_from_every_page(self, login, operator):
        assert self.url in login(operator).get(reverse("admin:index")).text


class TestNightlyCommands:
    # That of a backup is in test_backups.py: it needs a connection without a transaction.
    @pytest.mark.parametrize("name", sorted({*NIGHTLY} - {"backup"}))
    def test_are_noted_when_they_end(self, db, name):
        call_command(name, verbosity=0)

        assert str(CommandRun.objects.get()) == name

    def test_are_not_noted_when_they_only_look(self, db):
        call_command("rebuild_next_steps", check=True, verbosity=0)

        assert not CommandRun.objects.exists()

    def test_are_late_after_a_day_and_a_bit(self, db):
        now = timezone.now()
        first, second = list(NIGHTLY)[:2]
        CommandRun.objects.create(name=first, ended_at=now - timedelta(hours=25))
        CommandRun.objects.create(name=second, ended_at=now - timedelta(hours=27))

        late = {name: is_late for name, _ended_at, is_late in last_runs(now)}

        assert late == dict.fromkeys(NIGHTLY, True) | {first: False}
