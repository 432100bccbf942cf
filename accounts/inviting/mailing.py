"""Mail the invitations that wait. What cannot be mailed waits on; nothing is lost."""

import logging
from datetime import timedelta
from smtplib import SMTPRecipientsRefused
from urllib.parse import urljoin

from django.core.mail import EmailMessage, get_connection
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.inviting.tokens import hashed, new_token
from accounts.models import Invitation

logger = logging.getLogger(__name__)

DAYS = 7
AT_ONCE = 50  # So many while somebody waits for a page; the others with `send_invitations`.
PAUSE = timedelta(minutes=5)  # So long nothing is mailed again to the same address.


def send_waiting(waiting, *, site, most=AT_ONCE):
    """Mail those of the invitations `waiting` that wait, at most so many. Says how many wait still.

    They are committed; `site` is the address of the product.
    """
    numbers = list(waiting.waiting().values_list("pk", flat=True)[:most])
    if numbers:
        try:
            with get_connection() as connection:
                for number in numbers:
                    _send(number, site, connection)
        except OSError as error:  # All that smtplib raises, and a server that does not answer.
            logger.error("Invitations could not be mailed: %s", type(error).__name__)
    return waiting.waiting().count()


@transaction.atomic
def _send(number, site, connection):
    locked = Invitation.objects.waiting().select_for_update(skip_locked=True, of=["self"])
    invitation = locked.select_related("center").filter(pk=number).first()
    if invitation is None:  # Somebody else is sending it.
        return
    token, now = new_token(), timezone.now()
    try:
        connection.send_messages([_message(invitation, token, site)])
        invitation.token_hash = hashed(token)
        invitation.sent_at, invitation.expires_at = now, now + timedelta(days=DAYS)
    except SMTPRecipientsRefused:
        invitation.undeliverable_at = now
    invitation.save(update_fields=["token_hash", "sent_at", "expires_at", "undeliverable_at"])


def _message(invitation, token, site):
    link = urljoin(site, reverse("accounts:invitation_accept", args=[token]))
    context = {"invitation": invitation, "link": link, "days": DAYS}
    text = render_to_string("accounts/mail/invitation.txt", context)
    subject = _("%(center)s invites you to Infointerview") % {"center": invitation.center}
    return EmailMessage(" ".join(subject.split()), text, None, [invitation.email])


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
    return True
