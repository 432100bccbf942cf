"""40 script payloads x every text field x every page, mail and export that shows it.

All 40 are in every text at once: once in their order, and once the other way round, lest one of
them should hide those after it. Columns that are too short for them are made longer meanwhile.
They are also put into every word that a page reads from its address. Everything is opened in a
browser by everybody who may see it: nothing runs, nothing is there that would, and the policy of
the product, which would have stopped it, is never needed. PAYLOADS=3 takes so many of them.
"""

import os
import time
from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from accounts.inviting.mailing import plan_waiting
from accounts.models import Change, Invitation, User, What
from contacts.actions import refresh
from contacts.models import Contact
from meetings.models import Status
from norms.models import EtiquetteNote
from outbox.models import Kind, Message
from reminders.announcing import announce
from tests.browser.tour import PEOPLE, addresses, make_newcomer
from tests.factories import (
    DebriefFactory,
    IdentityProviderFactory,
    InvitationFactory,
    MeetingFactory,
)
from tests.prove.report import record
from tests.routes import named_routes
from tests.security.scripts import PAYLOADS, Watcher, mails, pages_in, plant, widened
from tests.test_bad_input import PARAMETERS

MOST = int(os.environ.get("PAYLOADS", "40"))
# Fewer are of many kinds still.
TRIED = PAYLOADS[:: len(PAYLOADS) // MOST][:MOST]
READERS = {**PEOPLE, "operator": "operator@demo.example"}
ARCHIVE = reverse("taking:archive")
ASKED = f"{MOST} payloads in every text on every page, mail and export: 0 executions, 0 reports"
LOGGED = {"accounts.Change.before", "accounts.Change.after"}
HTML_MAILS = {Kind.INVITATION, Kind.DIGEST, Kind.MEETING, Kind.THANKS, Kind.COMMENT}


@pytest.fixture(scope="module")
def _roomy(django_db_setup, django_db_blocker):
    """No column is too short, until all rows are gone again."""
    with django_db_blocker.unblock(), connection.cursor() as cursor, widened(cursor):
        yield


def prepare_mails():
    """A mail of each kind that has HTML, of which some wait and the others are given."""
    maya, coach = (User.objects.get(email=PEOPLE[person]) for person in ["seeker", "coach"])
    now = timezone.now()
    today = timezone.localdate(now, maya.zone)
    to_maya = {"person": maya, "email": maya.email, "day": today}
    meeting = MeetingFactory(
        owner=maya, contact__first_name="Ada", starts_at=now + timedelta(days=1)
    )
    held = MeetingFactory(
        owner=maya,
        contact__first_name="Bo",
        starts_at=now - timedelta(hours=3),
        status=Status.HELD,
    )
    DebriefFactory(owner=maya, meeting=held)
    refresh(held.contact)
    announce(person=maya, key="scripts", by=coach, about="Your contact Dana", page="/contacts/")
    InvitationFactory(sent_at=None, token_hash=None, center=maya.center)
    plan_waiting(Invitation.objects.all())
    return [
        Message(kind=Kind.DIGEST, key="digest", **to_maya),
        Message(kind=Kind.MEETING, key="meeting", facts={"meeting": meeting.pk}, **to_maya),
        Message(kind=Kind.THANKS, key="thanks", facts={"contact": held.contact_id}, **to_maya),
    ]


def prepare_rows(center):
    """What the demonstration has none of."""
    IdentityProviderFactory(center=center)
    note = EtiquetteNote.objects.filter(place__path="us/nc/charlotte").order_by("pk").first()
    note.hide(by=User.objects.get(email=PEOPLE["admin"]), reason="x", at=timezone.now())


def note_changes(center, text):
    """The log of changes takes no other words later. All but names are choices and numbers."""
    for what in [What.SETTING, What.COHORT]:
        said = {"field": "name", "before": text, "after": text}
        Change.objects.create(center=center, what=what, **said)


def with_words(text):
    """The pages that read something from their address, with the text for each of it."""
    for route, names in named_routes():
        if route in PARAMETERS and not names:
            yield f"{reverse(route)}?{urlencode(dict.fromkeys(PARAMETERS[route], text))}"


def look_at_all(watchers, paths, prepared):
    """Everybody opens every page, and the mails and the archive; gives the kinds of those."""
    for watcher in watchers.values():
        for path in paths:
            watcher.look(path)
    reader = watchers["seeker"]
    kinds = set()
    for kind, html in mails(*prepared):
        reader.read(html)
        kinds.add(kind)
    for html in pages_in(reader.page.request.get(ARCHIVE).body()):
        reader.read(html)
        kinds.add("archive")
    return kinds


@pytest.mark.usefixtures("_roomy")
def test_no_payload_runs(chromium, site):
    make_newcomer()
    prepared = prepare_mails()
    center = prepared[0].person.center
    prepare_rows(center)
    paths = sorted({path for _name, path in addresses()})
    watchers = {person: Watcher(chromium, site, email) for person, email in READERS.items()}
    began, kinds = time.time(), set()

    for order in [TRIED, TRIED[::-1]]:
        text = " ".join(order)
        planted = plant([text], cut=False)
        note_changes(center, text)
        left_out = {name for name, is_there in planted.items() if not is_there} - LOGGED
        kinds |= look_at_all(watchers, [*paths, *with_words(text)], prepared)

    looks = sum(watcher.seen for watcher in watchers.values())
    ran, stopped, lurking, broken = (
        sum(len(getattr(watcher, what)) for watcher in watchers.values())
        for what in ["ran", "stopped", "lurking", "broken"]
    )
    texts = Contact.objects.filter(first_name__contains=text).count()
    found = {person: watcher.found for person, watcher in watchers.items()}
    wrong = {person: what for person, what in found.items() if what}
    is_whole = kinds == {*HTML_MAILS, "archive"} and texts > 10 and not left_out
    record(
        "Scripts",
        ASKED,
        f"{len(TRIED)} payloads at once in {len(planted)} text fields, {len(paths)} addresses and"
        f" {len(list(with_words('')))} with words, {len(READERS)} readers: {looks} looks, at"
        f" {len(kinds) - 1} kinds of mail and the archive too; {ran} executions, {stopped} reports"
        f" of the policy, {lurking} handlers or frames in a page, {broken} pages that broke;"
        f" {time.time() - began:.0f} s",
        not wrong and is_whole,
    )
    assert wrong == {}
    assert is_whole, (kinds, texts, left_out)
