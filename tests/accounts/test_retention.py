"""Closed accounts: told of their end, deleted, erased; each when its time has come."""

from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import call_command

from accounts.models import Change, User
from accounts.retention import letter, years_later
from outbox.kinds import UnneededError
from outbox.models import Message
from tests.factories import UserFactory

CLOSED = datetime(2026, 5, 10, 12, tzinfo=UTC)
TWO_YEARS_LATER = datetime(2028, 5, 10, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def closed(center):
    center.retention_years, center.help_contact = 2, "help@rochester.example"
    center.save()
    person = UserFactory(center=center, first_name="Noor")
    person.deactivate(at=CLOSED)
    return person


@pytest.fixture
def erase_people(time_machine):
    def erase_people(moment):
        time_machine.move_to(moment, tick=False)
        output = StringIO()
        call_command("erase_people", stdout=output)
        return output.getvalue()

    return erase_people


def words():
    return letter(Message.objects.get(), "https://jobs.example.org/").text


def test_who_is_closed_for_long_is_told_then_deleted_then_erased(closed, erase_people):
    erase_people(TWO_YEARS_LATER - 31 * DAY)
    assert not Message.objects.exists()

    assert "1 people are told" in erase_people(TWO_YEARS_LATER - 30 * DAY)
    assert "0 people are told" in erase_people(TWO_YEARS_LATER - DAY)
    assert Message.objects.get().email == closed.email
    assert all(part in words() for part in ["Noor", "May 10, 2028", "help@rochester.example"])

    assert "1 people deleted" in erase_people(TWO_YEARS_LATER)
    assert Change.objects.get().by is None
    with pytest.raises(UnneededError):
        words()
    erase_people(TWO_YEARS_LATER + 31 * DAY)
    assert not User.objects.filter(pk=closed.pk).exists()


def test_nobody_is_deleted_who_was_not_told_30_days_before(closed, erase_people):
    assert "0 people deleted" in erase_people(TWO_YEARS_LATER + 700 * DAY)
    assert "0 people deleted" in erase_people(TWO_YEARS_LATER + 729 * DAY)
    assert "May 10, 2030" in words()  # 30 days after the mail; the two years are over for long.

    assert "1 people deleted" in erase_people(TWO_YEARS_LATER + 730 * DAY)


def test_who_comes_back_is_told_anew_when_closed_again(closed, erase_people):
    erase_people(TWO_YEARS_LATER - DAY)
    closed.refresh_from_db()
    closed.activate()
    with pytest.raises(UnneededError):
        words()
    closed.deactivate(at=TWO_YEARS_LATER)

    assert "0 people deleted" in erase_people(TWO_YEARS_LATER + 31 * DAY)
    assert "1 people are told" in erase_people(TWO_YEARS_LATER + 2 * 365 * DAY)


def test_centers_that_set_nothing_keep_them(db, erase_people):
    UserFactory().deactivate(at=CLOSED)

    assert "0 people are told" in erase_people(TWO_YEARS_LATER + 9999 * DAY)


def test_nothing_is_said_when_the_center_keeps_them_after_all(closed, erase_people):
    erase_people(TWO_YEARS_LATER)
    closed.center.retention_years = None
    closed.center.save()

    with pytest.raises(UnneededError):
        words()


def test_years_count_from_the_last_day_of_february_too():
    assert years_later(datetime(2028, 2, 29, tzinfo=UTC), -1) == datetime(2027, 2, 28, tzinfo=UTC)
