"""Ask for an invitation by oneself, with an address at one of a center's domains.

Whoever asks is told the same, whether the address is known or not: only its mailbox is told more.
"""

import logging
from urllib.parse import urljoin

from django.core.mail import send_mail
from django.db import IntegrityError, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.inviting.mailing import send_again, send_waiting
from accounts.models import Center, Invitation, Joining, User

logger = logging.getLogger(__name__)


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
    context = {
        "center": center,
        "sign_in": urljoin(site, reverse("account_login")),
        "forgotten": urljoin(site, reverse("account_reset_password")),
    }
    text = render_to_string("accounts/mail/has_account.txt", context)
    try:
        send_mail(_("Your account at Infointerview"), text, None, [email])
    except OSError as error:
        logger.error("A mail about an account could not be sent: %s", type(error).__name__)
