"""What has passed between a job seeker and a contact, in some thousand variants.

They are made with the product's own models, and their next steps by the product itself. The
contacts of the bench are copies of them: what is stored about each follows from its log.
"""

import random
from datetime import timedelta
from functools import partial

from django.utils import timezone

from contacts.actions import refresh_all
from contacts.models import ClosedBecause, Contact, Outreach, OutreachKind
from meetings.models import Debrief, Meeting, Promise, Status
from norms.choices import Channel
from norms.models import Level, Place

ASK, FOLLOW_UP, REPLY, DECLINE, THANK_YOU, UPDATE, NOTE = (
    OutreachKind.ASK,
    OutreachKind.FOLLOW_UP,
    OutreachKind.REPLY,
    OutreachKind.DECLINE,
    OutreachKind.THANK_YOU,
    OutreachKind.UPDATE,
    OutreachKind.NOTE,
)
# How many in a hundred are how far, and by what: days ago, what was written or said.
FAR = {
    "to ask": 22,
    "asked": 14,
    "forgotten": 5,
    "followed up": 8,
    "replied": 7,
    "scheduled": 5,
    "to debrief": 1,
    "to thank": 2,
    "met": 9,
    "in touch": 15,
    "no reply": 8,
    "declined": 4,
}
MET = {"to debrief": 1, "to thank": 1, "met": 6, "in touch": 120}  # So many days ago at least.
SPREAD = {"in touch": 200, "forgotten": 40, "no reply": 200, "declined": 200, "to ask": 200}
WRITTEN = {
    "asked": [(0, ASK)],
    "forgotten": [(20, ASK)],
    "followed up": [(20, ASK), (6, FOLLOW_UP)],
    "replied": [(9, ASK), (1, REPLY)],
    "scheduled": [(12, ASK), (6, REPLY)],
    "to debrief": [(20, ASK), (12, REPLY)],
    "to thank": [(20, ASK), (12, REPLY)],
    "met": [(30, ASK), (20, REPLY), (5, THANK_YOU)],
    "in touch": [(150, ASK), (140, REPLY), (119, THANK_YOU), (100, UPDATE), (30, UPDATE)],
    "no reply": [(50, ASK), (38, FOLLOW_UP)],
    "declined": [(50, ASK), (45, DECLINE)],
}
CHANNELS = [Channel.EMAIL] * 5 + [Channel.LINKEDIN] * 3 + [Channel.PHONE, Channel.IN_PERSON]
WORDS = (  # noqa: SIM905 - shorter so
    "the your with about work team how you what for and people there would could minutes twenty"
    " thank question path began city freight design city council hospital library school project"
    " advice first years learned next spoke meeting kindly read article wrote talk week"
).split()


def make_histories(owner, number, messages):
    """Make so many contacts of `owner`, with so many messages for each on the average."""
    chance = random.Random(8)  # noqa: S311 - the same histories each time
    now = timezone.now().replace(microsecond=0)
    far = chance.choices(list(FAR), FAR.values(), k=number)
    mine = {"owner": owner, "center": owner.center}
    contacts = Contact.objects.bulk_create(_contacts(chance, mine, far, now))
    Contact.objects.bulk_update(_dated(contacts, chance, far, now), ["created_at"], batch_size=500)
    Outreach.objects.bulk_create(_messages(chance, mine, contacts, far, now, messages))
    _hold(chance, mine, contacts, far, now)
    refresh_all(Contact.objects.filter(owner=owner))
    return [contact.pk for contact in contacts]


def text(chance, words):
    """Something to read, of so many words at most."""
    said = chance.choices(WORDS, k=chance.randint(words // 4, words))
    return f"{' '.join(said).capitalize()}."


def _contacts(chance, mine, far, now):
    places = list(Place.objects.filter(level=Level.CITY).order_by("-population")[:400])
    usual = list(Place.objects.filter(level=Level.CITY, country_code="US", population__gt=150_000))
    usual.sort(key=lambda place: -place.population)
    for how in far:
        several = usual if chance.random() < 0.8 else places
        place = several[int(len(several) * chance.random() ** 2)]
        closed = {"no reply": ClosedBecause.NO_REPLY, "declined": ClosedBecause.DECLINED}.get(how)
        yield Contact(
            **mine,
            first_name="History",
            place=place,
            notes=text(chance, 60) if chance.random() < 0.5 else "",
            is_private=chance.random() < 0.03,
            closed_at=now - timedelta(days=1) if closed else None,
            closed_because=closed or "",
        )


def _dated(contacts, chance, far, now):
    for contact, how in zip(contacts, far, strict=True):
        began = max([day for day, _kind in WRITTEN.get(how, [])], default=0)
        later = chance.randint(0, SPREAD.get(how, 5))
        contact.days = later  # How much longer ago everything was.
        contact.created_at = now - timedelta(days=began + later + 1, minutes=chance.randint(0, 600))
        if contact.closed_at:
            contact.closed_at = now - timedelta(days=later + 1)
            contact.save(update_fields=["closed_at"])
    return contacts


def _messages(chance, mine, contacts, far, now, messages):
    """What the path of each needs, and notes, until there are so many for each on the average."""
    made = 0
    for contact, how in zip(contacts, far, strict=True):
        for day, kind in WRITTEN.get(how, []):
            yield _message(chance, mine, contact, now - timedelta(days=day + contact.days), kind)
            made += 1
    kept = contacts if messages * len(contacts) > made else []
    for contact in chance.choices(kept, k=messages * len(contacts) - made) if kept else []:
        age = now - contact.created_at
        yield _message(chance, mine, contact, now - age * chance.random(), NOTE)


def _message(chance, mine, contact, at, kind):
    return Outreach(
        **mine,
        contact=contact,
        kind=kind,
        channel=chance.choice(CHANNELS),
        happened_at=at - timedelta(minutes=chance.randint(0, 500)),
        text=text(chance, 90),
    )


def _hold(chance, mine, contacts, far, now):
    """The meetings of those who have met, or will, and what was written about them."""
    meeting = partial(Meeting, **mine)
    ahead = [
        meeting(contact=contact, starts_at=now + timedelta(days=chance.randint(1, 14)))
        for contact, how in zip(contacts, far, strict=True)
        if how == "scheduled"
    ]
    past = [
        meeting(
            contact=contact,
            starts_at=now - timedelta(days=MET[how] + contact.days),
            status=Status.PLANNED if how == "to debrief" else Status.HELD,
        )
        for contact, how in zip(contacts, far, strict=True)
        if how in MET
    ]
    Meeting.objects.bulk_create(ahead + past)
    for each in ahead + past:
        each.created_at = each.contact.created_at
    Meeting.objects.bulk_update(ahead + past, ["created_at"], batch_size=500)
    held = [each for each in past if each.status == Status.HELD]
    debriefs = Debrief.objects.bulk_create(
        Debrief(**mine, meeting=each, learned=text(chance, 120)) for each in held
    )
    Promise.objects.bulk_create(
        Promise(
            **mine,
            contact=debrief.meeting.contact,
            debrief=debrief,
            text=text(chance, 12),
            due_on=debrief.meeting.starts_at.date() + timedelta(days=14),
            done_at=now if debrief.meeting.starts_at < now - timedelta(days=14) else None,
        )
        for debrief in debriefs[::4]
    )
