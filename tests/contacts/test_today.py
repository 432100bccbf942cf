"""Today, and the clicks that say a step is done."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from contacts.actions import refresh
from tests.factories import (
    ContactFactory,
    OutreachFactory,
)

NOW = datetime(2026, 11, 22, 23, 10, tzinfo=UTC)  # Sunday, ten past six in the evening.


@pytest.fixture(autouse=True)
def now():
    with time_machine.travel(NOW, tick=False):
        yield NOW


@pytest.fixture
def asked(seeker, charlotte):
    """A function that makes a contact in Charlotte who was asked so many days ago."""

    def make(days, **facts):
        contact = ContactFactory(owner=seeker, place=charlotte, **facts)
        happened_at = NOW - timedelta(days=days)
        OutreachFactory(contact=contact, owner=seeker, happened_at=happened_at)
        refresh(contact)
        return contact

    return make


def page(client):
    return client.get(reverse("today")).content.decode()


class TestToday:
    def test_groups_steps_by_when_they_are_due(self, login, seeker, asked):
        overdue = asked(30)
        due_in_the_week = asked(9)
        later = asked(1)

        groups = login(seeker).get(reverse("today")).context["groups"]

        assert [(group.title, group.people) for group in groups] == [
            ("Overdue", [overdue]),
            ("This week", [due_in_the_week]),
        ]
        assert later.due_on > NOW.date() + timedelta(days=7)
