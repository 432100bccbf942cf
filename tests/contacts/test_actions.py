"""The stored state of a contact follows its log."""

from datetime import UTC, date, datetime

import pytest

from contacts.actions import refresh
from contacts.models import Stage, Step
from tests.factories import ContactFactory, OutreachFactory

SEP_1 = datetime(2026, 9, 1, 14, tzinfo=UTC)


@pytest.fixture
def contact(seeker, charlotte):
    return ContactFactory(owner=seeker, place=charlotte)


class TestRefresh:
    def test_stores_what_the_log_says(self, contact):
        OutreachFactory(contact=contact, owner=contact.owner, happened_at=SEP_1)

        refresh(contact)

        assert (contact.stage, contact.due_on) == (Stage.ASKED, date(2026, 9, 11))
        contact.refresh_from_db()
        assert (contact.stage, contact.next_step) == (Stage.ASKED, Step.FOLLOW_UP)
        assert contact.why["skipped"] == ["Labor Day"]
        assert contact.last_contact_at == SEP_1
