"""Steps with accounts that cross models."""

import logging
from contextlib import contextmanager
from urllib.parse import urljoin

from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from django.core.mail import send_mail
from django.db import IntegrityError, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import Center, User

logger = logging.getLogger(__name__)

# Functions of a center, called in the same transaction after its cadence has changed: apps that
# keep something derived from it add theirs when they are ready.
AFTER_CADENCE_CHANGE = []


class NoAdminLeftError(Exception):
    """The center would be left without anybody who can manage its people."""


@contextmanager
def keeping_an_admin(*, center):
    """One transaction that leaves the center an active admin, or raises NoAdminLeftError."""
    with transaction.atomic():
        # Two admins who deactivate each other at once wait for each other here.
        Center.objects.select_for_update().get(pk=center.pk)
        yield
        if not center.people.active_admins().exists():
            raise NoAdminLeftError


def add_person(*, form, site):
    """(person, told): whom a valid PersonAddForm adds, and whether the mail to them could be sent.

    `site` is the address of the product. The same form sent twice adds and mails once. The person
    is None, with an error in the form, when the address is taken.
    """
    try:
        person = form.save()
    except IntegrityError:  # Somebody else has just added the address.
        form.add_error("email", User._meta.get_field("email").error_messages["unique"])
        return None, False
    return person, person is not form.instance or invite(person=person, site=site)


def invite(*, person, site):
    """Mail the person, who is committed, a link with which they set a password.

    Returns whether it could be sent; `site` is the address of the product.
    """
    key = {"uidb36": user_pk_to_url_str(person), "key": default_token_generator.make_token(person)}
    context = {
        "person": person,
        "site": site,
        "link": urljoin(site, reverse("account_reset_password_from_key", kwargs=key)),
        "forgotten": urljoin(site, reverse("account_reset_password")),
    }
    text = render_to_string("accounts/mail/invitation.txt", context)
    subject = _("Your account at Infointerview")
    try:
        send_mail(subject, text, None, [person.email])
    except OSError as error:  # All that smtplib raises, and a server that does not answer.
        logger.error("An invitation could not be mailed: %s", type(error).__name__)
        return False
    return True


@transaction.atomic
def save_center(*, form):
    """The center that a valid form of it changes."""
    center = form.save()
    if "cadence" in form.changed_data:
        for follow in AFTER_CADENCE_CHANGE:
            follow(center)
    return center


def vouch_for_address(*, user):
    """Make the user's address, and no other, the one that django-allauth knows as confirmed.

    It takes an address for new until it is confirmed, and drops the older of two new ones.
    """
    with transaction.atomic():
        confirmed = EmailAddress.objects.filter(user=user, verified=True)
        confirmed.exclude(email=user.email).delete()
        EmailAddress.objects.update_or_create(
            user=user, email=user.email, defaults={"verified": True, "primary": True}
        )
