"""Counting what really happens, from the log of all job seekers."""

from datetime import UTC, datetime

import pytest
from django.core.management import call_command
from django.utils import timezone

from contacts.actions import set_counted
from contacts.models import Contact, Outreach, OutreachKind
from meetings.evidence import compute
from meetings.models import Meeting, Status
from norms.models import Evidence
from tests.factories import (
    ContactFactory,
    EvidenceFactory,
    MeetingFactory,
    OutreachFactory,
    UserFactory,
)

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)


@pytest.fixture
def seekers(center):
    return UserFactory.create_batch(30, center=center, role="seeker")


def asks(owner, place, *kinds, channel="email", **fields):
    """The owner has asked somebody in the place; what else was logged follows, on the phone."""
    contact = ContactFactory(owner=owner, place=place, **fields)
    OutreachFactory(owner=owner, contact=contact, channel=channel)
    for kind in kinds:
        OutreachFactory(
            owner=owner, contact=contact, kind=kind, channel="phone", happened_at=timezone.now()
        )
    return contact


def meets(contact, **fields):
    MeetingFactory(owner=contact.owner, contact=contact, **{"status": Status.HELD} | fields)


def found(place, channel=""):
    """What is published: asked, and the shares."""
    rows = Evidence.objects.filter(place=place, channel=channel)
    return rows.values_list("asked", "replied", "met", "thanked").first()


class TestCompute:
    def test_counts_job_seekers_not_contacts(self, seekers, charlotte):
        for owner in seekers[:12]:
            for _ in range(3):
                asks(owner, charlotte)

        assert compute(NOW) == (6, 4)

        assert found(charlotte) == (10, None, None, None)
        assert found(charlotte, "email") == (10, None, None, None)
        assert found(charlotte.parent) == found(charlotte.parent.parent) == found(charlotte)
        assert Evidence.objects.values_list("computed_at", flat=True).distinct().get() == NOW

    def test_follows_them_from_the_ask_to_the_thanks(self, seekers, charlotte):
        contacts = [asks(owner, charlotte) for owner in seekers[:12]]
        contacts += [asks(owner, charlotte, OutreachKind.REPLY) for owner in seekers[12:15]]
        contacts += [asks(owner, charlotte, OutreachKind.DECLINE) for owner in seekers[15:18]]
        contacts += [asks(owner, charlotte, OutreachKind.THANK_YOU) for owner in seekers[18:]]
        for contact in contacts[21:]:
            meets(contact)

        compute(NOW)

        # Of 30: 3 and 3 had a word, and 9 met, whatever else was logged of those.
        assert found(charlotte) == (30, 50, 30, 30)

    def test_thanks_without_a_meeting_and_meetings_without_thanks_do_not_count(
        self, seekers, charlotte
    ):
        for owner in seekers[:15]:
            asks(owner, charlotte, OutreachKind.THANK_YOU)
        for owner in seekers[15:]:
            meets(asks(owner, charlotte))

        compute(NOW)

        assert found(charlotte) == (30, 50, 50, 5)

    def test_the_first_ask_says_the_channel(self, seekers, charlotte):
        for owner in seekers[:10]:
            asks(owner, charlotte, OutreachKind.ASK, OutreachKind.FOLLOW_UP, channel="group")

        compute(NOW)

        assert found(charlotte, "group") == (10, None, None, None)
        assert found(charlotte, "phone") is None

    def test_a_place_may_be_a_region_or_a_country(self, seekers, charlotte):
        region, country = charlotte.parent, charlotte.parent.parent
        for owner in seekers[:10]:
            asks(owner, region)
        for owner in seekers[10:20]:
            asks(owner, country)

        compute(NOW)

        assert (found(region)[0], found(country)[0], found(charlotte)) == (10, 20, None)

    def test_keeps_countries_apart(self, seekers, charlotte, rochester, db):
        berlin = type(charlotte).objects.get(path="de/be/berlin")
        for owner in seekers[:10]:
            asks(owner, charlotte)
            asks(owner, berlin)

        compute(NOW)

        assert found(charlotte) == found(berlin) == (10, None, None, None)

    @pytest.mark.parametrize(
        "leave_out",
        [
            lambda contact: set_counted(contact.owner, False),
            lambda contact: Contact.objects.filter(pk=contact.pk).update(is_private=True),
            lambda contact: Contact.objects.filter(pk=contact.pk).update(deleted_at=NOW),
            lambda contact: Contact.objects.filter(pk=contact.pk).update(place=None),
            lambda contact: Outreach.objects.filter(contact=contact).update(deleted_at=NOW),
            lambda contact: Outreach.objects.filter(contact=contact).update(kind="note"),
            lambda contact: Outreach.objects.filter(contact=contact).update(is_private=True),
        ],
        ids=["who stays out", "private", "deleted", "nowhere", "not asked", "only noted", "kept"],
    )
    def test_leaves_out(self, seekers, charlotte, leave_out):
        contacts = [asks(owner, charlotte) for owner in seekers[:10]]
        leave_out(contacts[0])

        compute(NOW)

        assert not Evidence.objects.exists()

    @pytest.mark.parametrize(
        "fields",
        [
            {"is_private": True},
            {"deleted_at": NOW},
            {"status": Status.PLANNED},
            {"status": Status.CANCELLED, "cancelled_at": NOW},
        ],
        ids=str,
    )
    def test_leaves_out_meetings(self, seekers, charlotte, fields):
        for owner in seekers:
            meets(asks(owner, charlotte), **fields)

        compute(NOW)

        assert Meeting.objects.count() == 30
        assert found(charlotte) == (30, 5, 5, 5)

    def test_who_comes_back_counts_again(self, seekers, charlotte):
        for owner in seekers[:10]:
            asks(owner, charlotte)
        set_counted(seekers[0], False)
        set_counted(seekers[0], True)

        compute(NOW)

        assert found(charlotte)

    def test_takes_the_place_of_the_old_numbers(self, seekers, charlotte, rochester):
        EvidenceFactory(place=rochester)
        EvidenceFactory(place=charlotte, asked=500)
        for owner in seekers[:10]:
            asks(owner, charlotte)

        compute(NOW)
        compute(NOW)

        assert found(rochester) is None
        assert found(charlotte) == (10, None, None, None)

    def test_asks_no_more_of_the_database_for_more_people(self, seekers, charlotte, count_queries):
        for owner in seekers[:10]:
            asks(owner, charlotte)
        for_few = count_queries(lambda: compute(NOW))
        for owner in seekers:
            asks(owner, charlotte)

        assert count_queries(lambda: compute(NOW)) == for_few


class TestComputeEvidence:
    def test_prints_numbers_only(self, seekers, charlotte, capsys):
        for owner in seekers[:10]:
            asks(owner, charlotte)

        call_command("compute_evidence")

        assert capsys.readouterr().out == "6 sets of 10 people or more; 4 of them are published.\n"
