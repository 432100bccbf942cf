"""Let in whoever has the link of an invitation."""

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.actions import vouch_for_address
from accounts.audit import record
from accounts.cohorts import note_members
from accounts.inviting.tokens import hashed
from accounts.models import Invitation, User, What


class TooLateError(Exception):
    """The link has been used, or no longer works."""


class HasAccountError(Exception):
    """The address has an account already, here or at another center."""


def invitation_of(token):
    """The invitation that a link's token is of, None if there is none; it may be used or over."""
    found = Invitation.objects.select_related("center", "invited_by", "person")
    return found.filter(token_hash=hashed(token)).first()


def is_acceptable(invitation):
    return Invitation.objects.acceptable(timezone.now()).filter(pk=invitation.pk).exists()


def was_accepted(invitation):
    return Invitation.objects.filter(pk=invitation.pk, accepted_at__isnull=False).exists()


def has_account(invitation):
    return User.objects.filter(email=invitation.email).exists()


def account_of(invitation):
    """A new User, not saved, as the invitation says: nothing of this is asked of whoever comes."""
    zone = invitation.invited_by.time_zone if invitation.invited_by else None
    return User(
        email=invitation.email,
        first_name=invitation.first_name,
        last_name=invitation.last_name,
        center=invitation.center,
        role=invitation.role,
        time_zone=zone or User._meta.get_field("time_zone").default,
    )


@transaction.atomic
def accept(*, invitation, person):
    """Make the account `person`, of `account_of`, once.

    Raises TooLateError, or HasAccountError; then nothing is made.
    """
    now = timezone.now()
    locked = Invitation.objects.acceptable(now).select_for_update()
    row = locked.filter(pk=invitation.pk, token_hash=invitation.token_hash).first()
    if row is None:
        raise TooLateError
    try:
        with transaction.atomic():
            person.save()
    except IntegrityError as problem:
        raise HasAccountError from problem
    vouch_for_address(user=person)
    if row.cohort_id:
        person.cohorts.add(row.cohort_id)
        note_members(person=person, by=row.invited_by, before={})
    row.person, row.accepted_at = person, now
    row.save(update_fields=["person", "accepted_at"])
    record(What.JOINED, center=row.center, by=row.invited_by, person=person, after=row.role)
