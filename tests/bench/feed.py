"""How long the calendar address of somebody with 2,000 contacts takes: `make bench-feed`."""

import time
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from contacts.models import Contact
from meetings.models import CalendarFeed, Meeting
from meetings.models.feeds import hash_of
from tests.factories import ContactFactory, MeetingFactory

CONTACTS = 2000


def test_a_calendar_of_two_thousand_contacts_is_read_quickly(client, seeker):
    now = timezone.now()
    CalendarFeed.objects.create(
        owner=seeker, token_hash=hash_of("secret"), made_at=now, with_names=True
    )
    people = Contact.objects.bulk_create(
        ContactFactory.build_batch(
            CONTACTS,
            owner=seeker,
            center=seeker.center,
            next_step="follow_up",
            due_on=timezone.localdate(),
        )
    )
    Meeting.objects.bulk_create(
        MeetingFactory.build(
            owner=seeker,
            center=seeker.center,
            contact=person,
            starts_at=now + timedelta(days=n % 60),
        )
        for n, person in enumerate(people)
    )
    url = reverse("calendar:feed", args=["secret"])

    whole, page = timed(lambda: client.get(url))
    again, same = timed(lambda: client.get(url, headers={"if-none-match": page["ETag"]}))

    size = len(page.content) / 1024
    took = f"{whole * 1000:.0f} ms, {size:.0f} kB; unchanged: {again * 1000:.0f} ms"
    print(f"\n1,000 entries: {took}")  # noqa: T201
    assert (page.status_code, same.status_code) == (200, 304)
    assert whole < 5
    assert again < 1


def timed(function):
    """How many seconds the function takes, at best of three, and what it gives."""
    best = None
    for _time in range(3):
        begun = time.perf_counter()
        result = function()
        taken = time.perf_counter() - begun
        best = taken if best is None else min(best, taken)
    return best, result
