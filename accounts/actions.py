"""Steps with accounts that cross models."""

import logging
from contextlib import contextmanager

from allauth.account.models import EmailAddress
from django.db import transaction

from accounts.audit import record
from accounts.models import Center, What

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


@transaction.atomic
def save_center(*, form, by):
    """The center that a valid form of it changes; what changed is written down."""
    center = form.save()
    for name in form.changed_data:
        before, after = form.initial.get(name), form.cleaned_data[name]
        record(
            What.SETTING, center=center, by=by, field=name, before=_said(before), after=_said(after)
        )
    if "cadence" in form.changed_data:
        for follow in AFTER_CADENCE_CHANGE:
            follow(center)
    return center


def _said(value):
    """A setting as the log of changes has it."""
    if isinstance(value, list):
        return ", ".join(value)
    return "" if value is None else str(value)


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
