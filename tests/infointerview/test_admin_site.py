"""What operators see of the installation in Django admin."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from accounts.models import CommandRun
from accounts.nightly import NIGHTLY, last_runs


class TestHealth:
    url = reverse("admin:health")

    def test_says_how_the_installation_is(self, login, operator):
        page = login(operator).get(self.url)

        assert "The database can be reached and is migrated." in page.text
        assert all(f"manage.py {name}" in page.text for name in NIGHTLY)
        assert page.text.count("<strong>late</strong>") == len(NIGHTLY)
        assert "PostgreSQL" in page.text

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
        CommandRun.objects.create(name=NIGHTLY[0], ended_at=now - timedelta(hours=25))
        CommandRun.objects.create(name=NIGHTLY[1], ended_at=now - timedelta(hours=27))

        late = {name: is_late for name, _ended_at, is_late in last_runs(now)}

        assert late == dict.fromkeys(NIGHTLY, True) | {NIGHTLY[0]: False}
