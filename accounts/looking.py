"""Write down who was shown whose data, and tell the admins when one account sees very many."""

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urljoin

from django.db import transaction
from django.db.models import Count, Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import Alarm, Look, Page, Sharing, User
from outbox import sending
from outbox.kinds import Letter, Words
from outbox.models import Kind, Message

WINDOW = timedelta(minutes=10)
MANY = 50  # Of more people within the window no coach has the time to read.
QUIET = timedelta(hours=1)  # After an alarm, the same burst raises no other one.

# What a job seeker calls the row that a page was about: page -> a function of the job seeker and
# the numbers of rows, which gives their names by number. Apps add theirs when they are ready.
NAMES = {}


@dataclass(frozen=True)
class Seen:
    """One job seeker whose data are on a page, and why they may be."""

    subject: User
    page: Page
    row: int | None = None
    sharing: Sharing | None = None


def log_looks(*, actor, seen, site, now):
    """Write down, in the transaction that read them, whose data the actor is shown.

    `site` is the address of the product. Call it last: from here until the transaction ends
    whoever else looks at somebody of the same center waits.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("A look belongs to the read it is about.")
    looks = [
        Look(
            center_id=each.subject.center_id,
            at=now,
            actor=actor,
            subject=each.subject,
            page=each.page,
            row=each.row,
            sharing=each.sharing,
        )
        # Always in the same order, so that two who log for several centers cannot wait in a ring.
        for each in sorted(seen, key=lambda each: each.subject.center_id)
    ]
    if looks:
        Look.objects.bulk_create(looks)
        _watch(actor, looks, site, now)


def _watch(actor, looks, site, now):
    """Raise an alarm if it is these looks that make it more people than anybody reads."""
    recent = Look.objects.filter(actor=actor, at__gt=now - WINDOW)
    earlier = ~Q(pk__in=[look.pk for look in looks])
    people = recent.aggregate(
        now=Count("subject", distinct=True),
        before=Count("subject", distinct=True, filter=earlier),
    )
    if people["before"] <= MANY < people["now"]:
        for center_id in sorted({look.center_id for look in looks}):
            _raise_alarm(actor, center_id, people["now"], site, now)


def _raise_alarm(actor, center_id, people, site, now):
    raised = Alarm.objects.filter(actor=actor, center_id=center_id, at__gt=now - QUIET)
    if not raised.exists():
        alarm = Alarm.objects.create(actor=actor, center_id=center_id, at=now, people=people)
        keys = _plan_to_tell_admins(alarm)
        told = Message.objects.filter(key__in=keys)
        transaction.on_commit(lambda: sending.send(told, site=site, most=len(keys)))


def _plan_to_tell_admins(alarm):
    """The keys of the messages, which are planned in the transaction that raises the alarm."""
    messages = [
        Message(
            kind=Kind.ALARM,
            key=f"alarm/{alarm.pk}/{admin.pk}",
            person=admin,
            email=admin.email,
            facts={"alarm": alarm.pk},
            next_at=alarm.at,
        )
        for admin in User.objects.filter(center=alarm.center_id).active_admins()
    ]
    sending.plan(messages)
    return [message.key for message in messages]


def letter(message, site):
    alarm = Alarm.objects.select_related("actor").get(pk=message.facts["alarm"])
    context = {
        "actor": alarm.actor,
        "people": alarm.people,
        "minutes": WINDOW.seconds // 60,
        "link": f"{urljoin(site, reverse('accounts:access_log'))}?who={alarm.actor_id}",
    }
    text = render_to_string("accounts/mail/alarm.txt", context)
    return Letter(_("One account looked at very many people"), text)


WORDS = Words(letter)


def name_rows(looks, user):
    """Give each of the looks, all at the user, a `name`: what the user calls what was seen."""
    names = {}
    for page, names_of in NAMES.items():
        rows = {look.row for look in looks if look.page == page and look.row}
        names |= {(page, row): name for row, name in names_of(user, rows).items()} if rows else {}
    for look in looks:
        look.name = names.get((look.page, look.row), "")
