"""Mail the invitations that wait, through the outbox. What cannot be mailed waits on there.

What a link holds follows from the key of its message and the SECRET_KEY, so a message that is sent
once more after a crash has the same link; only a hash of it is kept, once it was mailed.
"""

from datetime import timedelta
from urllib.parse import urljoin

from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.inviting.tokens import hashed, token_for
from accounts.models import Invitation
from outbox import sending
from outbox.kinds import Letter, UnneededError, Words
from outbox.models import Kind, Message

DAYS = 7
AT_ONCE = 50  # So many while somebody waits for a page; the others are for the worker.
PAUSE = timedelta(minutes=5)  # So long nothing is mailed again to the same address.


def plan_waiting(waiting):
    """Plan a message for those of the invitations that wait. Returns the messages, in a queryset.

    Nothing is planned twice: the key is another one once a message has gone out.
    """
    now = timezone.now()
    found = waiting.waiting().values_list("pk", "email", "token_hash")
    keys = {key_of(number, last): (number, email) for number, email, last in found}
    planned = Message.objects.filter(key__in=keys)
    known = set(planned.values_list("key", flat=True)) if keys else set()
    sending.plan(
        Message(
            kind=Kind.INVITATION,
            key=key,
            email=email,
            facts={"invitation": number},
            next_at=now,
        )
        for key, (number, email) in keys.items()
        if key not in known
    )
    return planned


def key_of(number, last_hash):
    """The key of the message for the invitation of that number, whose last link had that hash."""
    return f"invitation/{number}/{last_hash or 'first'}"


def send_waiting(waiting, *, site, most=AT_ONCE):
    """Mail those of the invitations `waiting` that wait, at most so many. Says how many wait still.

    They are committed; `site` is the address of the product.
    """
    sending.send(plan_waiting(waiting), site=site, most=most)
    return waiting.waiting().count()


def letter(message, site):
    invitation = _of(message).waiting().select_related("center").first()
    if invitation is None or key_of(invitation.pk, invitation.token_hash) != message.key:
        raise UnneededError(_("Accepted, revoked or mailed already."))
    link = urljoin(site, reverse("accounts:invitation_accept", args=[token_for(message.key)]))
    subject = _("%(center)s invites you to Infointerview") % {"center": invitation.center}
    context = {"invitation": invitation, "link": link, "days": DAYS, "subject": subject}
    text, html = (
        render_to_string(f"accounts/mail/invitation.{kind}", context) for kind in ["txt", "html"]
    )
    return Letter(subject, text, html)


def sent(message):
    now = timezone.now()
    _of(message).unanswered().update(
        token_hash=hashed(token_for(message.key)),
        sent_at=now,
        expires_at=now + timedelta(days=DAYS),
    )


def refused(message):
    _of(message).waiting().update(undeliverable_at=timezone.now())


def _of(message):
    return Invitation.objects.filter(pk=message.facts["invitation"])


WORDS = Words(letter, sent, refused)


@transaction.atomic
def send_again(*, invitation):
    """Let an unanswered invitation wait to be mailed again; until then the last link works on.

    Says whether it waits: not if it was mailed just now.
    """
    now = timezone.now()
    unanswered = Invitation.objects.unanswered().select_for_update()
    row = unanswered.filter(pk=invitation.pk).first()
    if row is None or (row.sent_at and row.sent_at > now - PAUSE):
        return False
    row.sent_at = row.undeliverable_at = None
    row.save(update_fields=["sent_at", "undeliverable_at"])
    Message.objects.filter(key=key_of(row.pk, row.token_hash)).send_again(now)
    return True
