"""How long taking away 2,000 contacts takes, and how much memory: `make bench-export`."""

import resource
import time

from django.urls import reverse

from contacts.models import Contact, Outreach
from meetings.models import Debrief, Meeting, Status
from tests.factories import ContactFactory, DebriefFactory, MeetingFactory, OutreachFactory

CONTACTS = 2000


def test_two_thousand_contacts_are_taken_quickly_and_in_little_memory(login, seeker):
    mine = {"owner": seeker, "center": seeker.center}
    people = Contact.objects.bulk_create(
        ContactFactory.build_batch(CONTACTS, **mine, notes="Met at the breakfast. " * 10)
    )
    Outreach.objects.bulk_create(
        OutreachFactory.build(**mine, contact=person, text="Could I ask you? " * 20)
        for person in people
        for _time in range(3)
    )
    meetings = Meeting.objects.bulk_create(
        MeetingFactory.build(**mine, contact=person, status=Status.HELD) for person in people[::4]
    )
    Debrief.objects.bulk_create(DebriefFactory.build(**mine, meeting=m) for m in meetings)
    client = login(seeker)

    for what, url, most in [
        ("everything, as ZIP", reverse("taking:archive"), 10),
        ("contacts, as CSV", reverse("contacts:export"), 3),
        ("contacts, as vCards", reverse("contacts:export") + "?format=vcard", 3),
    ]:
        before = peak()
        took, size = timed(client, url)
        more = peak() - before
        print(f"\n{what}: {took:.2f} s of CPU, {size / 1024:.0f} kB, {more:.0f} MB more")  # noqa: T201
        assert took < most
        assert more < 64


def peak():
    """The most memory that the process has had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(client, url):
    """How many seconds of CPU the whole answer takes, and how many bytes it has."""
    begun = time.process_time()
    page = client.get(url)
    assert page.status_code == 200
    size = sum(map(len, page))
    return time.process_time() - begun, size
