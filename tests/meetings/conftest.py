from datetime import timedelta

import pytest
from django.utils import timezone

from contacts.actions import refresh
from norms.models import Level
from tests.factories import ContactFactory, MeetingFactory, PlaceFactory


@pytest.fixture
def portland(db):
    """Three hours behind the seeker."""
    return PlaceFactory(
        level=Level.CITY,
        parent=PlaceFactory(),
        name="Portland",
        country_code="US",
        region_code="US-OR",
        time_zone="America/Los_Angeles",
    )


@pytest.fixture
def contact(seeker, portland):
    return ContactFactory(owner=seeker, first_name="Dana", last_name="Whitfield", place=portland)


def meeting_of(contact, *, starts_at):
    meeting = MeetingFactory(owner=contact.owner, contact=contact, starts_at=starts_at)
    refresh(contact)
    return meeting


@pytest.fixture
def planned(contact):
    """A meeting in three days."""
    return meeting_of(contact, starts_at=timezone.now() + timedelta(days=3))


@pytest.fixture
def over(contact):
    """A meeting that was planned, and began yesterday."""
    return meeting_of(contact, starts_at=timezone.now() - timedelta(days=1))
