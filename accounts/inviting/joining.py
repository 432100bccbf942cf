"""Ask for an invitation by oneself, with an address at one of a center's domains.

Whoever asks is told the same, whether the address is known or not: only its mailbox is told more.
"""

from urllib.parse import urljoin

from django.db import IntegrityError, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.inviting.mailing import PAUSE, send_again, send_waiting
from accounts.models import Center, Invitation, Joining, User
from outbox import sending
from outbox.kinds import Letter, Words
from outbox.models import Kind, Message


def center_to_join(slug):
    """The center that people may join by their address, None if there is none of that word."""
    return Center.objects.filter(slug=slug, joining=Joining.DOMAIN).first()


def ask(*, center, email, site):
    """Mail an invitation to the address, or that it has an account already."""
    if User.objects.filter(email=email).exists():
        _tell_of_account(center, email, site)
    else:
        invitation = _invitation_of(center, email)
        send_again(invitation=invitation)
        send_waiting(Invitation.objects.filter(pk=invitation.pk), site=site)


def _invitation_of(center, email):
    now = timezone.now()
    Invitation.objects.expired(now).filter(center=center, email=email).update(revoked_at=now)
    open_ones = Invitation.objects.open(now).filter(center=center, email=email)
    if found := open_ones.first():
        return found
    try:
        with transaction.atomic():
            return Invitation.objects.create(center=center, email=email)
    except IntegrityError:  # Two clicks at once.
        return open_ones.get()


def _tell_of_account(center, email, site):
    """Once in some minutes: whoever asks more often has the mail already."""
    person, now = User.objects.get(email=email), timezone.now()
    message = Message(
        kind=Kind.ACCOUNT,
        key=f"account/{person.pk}/{now.timestamp() // PAUSE.total_seconds():.0f}",
        person=person,
        email=person.email,
        facts={"center": center.pk},
        next_at=now,
    )
    sending.plan([message])
    sending.send(Message.objects.filter(key=message.key), site=site)


def letter(message, site):
    context = {
        "center": Center.objects.get(pk=message.facts["center"]),
        "sign_in": urljoin(site, reverse("account_login")),
        "forgotten": urljoin(site, reverse("account_reset_password")),
    }
    text = render_to_string("accounts/mail/has_account.txt", context)
    return Letter(_("Your account at Infointerview"), text)


WORDS = Words(letter)
