"""40 script payloads x every text field x every page, mail and export that shows it.

`make prove-scripts` runs it; PAYLOADS=3 takes so many of them. It prints what it has seen.
"""

import os
import time
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from accounts.inviting.mailing import plan_waiting
from accounts.models import Invitation, User
from outbox.models import Kind, Message
from reminders.announcing import announce
from tests.browser.tour import PEOPLE, addresses, make_newcomer
from tests.factories import InvitationFactory, MeetingFactory
from tests.security.scripts import PAYLOADS, Watcher, mails, pages_in, plant

MOST = int(os.environ.get("PAYLOADS", "40"))
# Fewer are of many kinds still.
TRIED = PAYLOADS[:: len(PAYLOADS) // MOST][:MOST]
READERS = {**PEOPLE, "operator": "operator@demo.example"}
ARCHIVE = reverse("taking:archive")


def prepare_mails():
    """Let an invitation and a coach's comment wait, a meeting be tomorrow; gives a digest."""
    maya, coach = (User.objects.get(email=PEOPLE[person]) for person in ["seeker", "coach"])
    now = timezone.now()
    MeetingFactory(owner=maya, contact__first_name="Ada", starts_at=now + timedelta(days=1))
    announce(person=maya, key="scripts", by=coach, about="Your contact Dana", page="/contacts/")
    InvitationFactory(sent_at=None, token_hash=None, center=maya.center)
    plan_waiting(Invitation.objects.all())
    day = timezone.localdate(now, maya.zone)
    return Message(kind=Kind.DIGEST, key="scripts", person=maya, email=maya.email, day=day)


def test_no_payload_runs(chromium, site, capsys):
    make_newcomer()
    digest = prepare_mails()
    paths = sorted({path for _name, path in addresses()})
    watchers = {person: Watcher(chromium, site, email) for person, email in READERS.items()}
    began, fields, read = time.time(), 0, 0

    for number, payload in enumerate(TRIED):
        planted = plant([payload])
        fields = max(fields, sum(planted.values()))
        for watcher in watchers.values():
            for path in paths:
                watcher.look(path)
        reader = watchers["seeker"]
        archive = reader.page.request.get(ARCHIVE)
        for html in [*mails(digest), *pages_in(archive.body())]:
            reader.read(html)
            read += 1
        with capsys.disabled():
            print(f"{number + 1:3} {payload:70.70} {time.time() - began:6.0f} s", flush=True)  # noqa: T201

    looks = sum(watcher.seen for watcher in watchers.values())
    ran, stopped, lurking = (
        sum(len(getattr(watcher, what)) for watcher in watchers.values())
        for what in ["ran", "stopped", "lurking"]
    )
    with capsys.disabled():
        print(  # noqa: T201
            f"{len(TRIED)} payloads in {fields} text fields, {len(paths)} addresses, {len(READERS)}"
            f" readers: {looks} looks, {read} of them at mails and files. {ran} executions,"
            f" {stopped} reports of the policy, {lurking} handlers or frames in a page."
        )
    found = {person: watcher.found for person, watcher in watchers.items()}
    assert looks > 50
    assert {person: what for person, what in found.items() if what} == {}
