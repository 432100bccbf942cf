"""The demonstration data."""

from datetime import UTC, datetime

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.utils import timezone

from accounts.models import Role, User
from contacts.models import Contact, Outreach, Pause, SkippedStep, Stage
from infointerview import demo
from infointerview.demo_caseload import SEEKERS
from meetings.models import Meeting
from norms.models import EtiquetteNote, LocalResource

pytestmark = pytest.mark.django_db

# A Sunday, a Tuesday, the day after Thanksgiving, New Year's Eve.
DAYS = [(2026, 11, 22), (2026, 6, 9), (2026, 11, 27), (2026, 12, 31)]


@pytest.mark.parametrize("day", DAYS)
class TestOnAnyDay:
    def test_shows_every_stage_and_agrees_with_its_log(self, day, capsys):
        with time_machine.travel(datetime(*day, 15, tzinfo=UTC)):
            call_command("create_demo")

            call_command("rebuild_next_steps", check=True)

            assert set(Contact.objects.values_list("stage", flat=True)) == set(Stage)
            assert "15 people of 3 centers, 7 etiquette notes, 26 c" in capsys.readouterr().out

    def test_shows_what_waits_and_what_was_left_out(self, day):
        with time_machine.travel(datetime(*day, 15, tzinfo=UTC)):
            call_command("create_demo")

            today = timezone.localdate()
            put_off = Contact.objects.get(why__snoozed=True)
            away = Contact.objects.get(why__has_key="back_on")
            assert min(put_off.due_on, away.due_on) > today
            assert Pause.objects.filter(first_day__gt=today).exists()
            assert SkippedStep.objects.filter(skipped_at__lt=timezone.now()).exists()

    def test_keeps_to_what_can_have_happened(self, day):
        now = datetime(*day, 15, tzinfo=UTC)
        with time_machine.travel(now):
            call_command("create_demo")

        assert not Outreach.objects.filter(happened_at__gt=now).exists()
        assert not Meeting.objects.filter(status="held", starts_at__gt=now).exists()
        assert not Meeting.objects.filter(status="planned", starts_at__lt=now).exists()


class TestCreateDemo:
    def test_adds_nothing_the_second_time(self, capsys):
        call_command("create_demo")
        call_command("create_demo")

        hers = Contact.objects.filter(owner__email=demo.SEEKER)
        assert hers.count() == len(demo.CONTACTS) + 1  # Somebody is there twice.
        assert "here already" in capsys.readouterr().out

    def test_lets_everybody_sign_in_with_the_password_that_is_told(self):
        call_command("create_demo")

        told = {
            "seeker@demo.example": Role.SEEKER,
            "coach@demo.example": Role.COACH,
            "coach.charlotte@demo.example": Role.COACH,
            "admin@demo.example": Role.ADMIN,
            "noah@demo.example": Role.SEEKER,
            "admin.jobcenter@demo.example": Role.ADMIN,
            "operator@demo.example": "",
        }
        roles = {user.email: user.role for user in User.objects.all()}
        caseload = {seeker.email: Role.SEEKER for seeker in SEEKERS}
        assert roles == told | caseload
        assert all(user.check_password("informational") for user in User.objects.all())

    def test_invents_nobody_who_could_be_reached(self):
        call_command("create_demo")

        assert all(c.email.endswith(".example") or not c.email for c in Contact.objects.all())
        assert all(".example/" in resource.url for resource in LocalResource.objects.all())

    def test_says_nothing_about_places_that_nobody_knows(self):
        call_command("create_demo")

        noted = set(EtiquetteNote.objects.values_list("place__path", flat=True))
        assert noted == {"us/ny/rochester", "us/nc/charlotte"}

    def test_refuses_where_strangers_could_sign_in(self, settings):
        settings.DEVELOPMENT = False

        with pytest.raises(CommandError, match="in development only"):
            call_command("create_demo")
        assert not User.objects.exists()
