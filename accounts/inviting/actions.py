"""Steps with invitations that cross models."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from accounts.audit import record
from accounts.inviting.bulk import invite_all
from accounts.inviting.reading import Invitee
from accounts.models import Center, Invitation, Roster, What

ROSTER_DAYS = 7


@transaction.atomic
def invite(*, form):
    """The invitation that a valid InvitationForm makes once; it waits to be mailed.

    None, with an error in the form, when somebody else has just invited the address.
    """
    center, now = form.user.center, timezone.now()
    Center.objects.select_for_update().get(pk=center.pk)  # As for a whole file: see bulk.
    email = form.cleaned_data["email"] if form.is_valid() else ""
    expired = Invitation.objects.expired(now).filter(center=center, email=email)
    if form.made is None:
        expired.update(revoked_at=now)
    invitation = form.save()
    if invitation is form.instance:
        record(What.INVITED, center=center, by=form.user, field=invitation.role, after="1")
    return invitation


@transaction.atomic
def revoke(*, invitation, by, at):
    """Whether the invitation was still to be answered; its link no longer works."""
    revoked = invitation.revoke(at)
    if revoked:
        record(What.INVITATION_REVOKED, center=invitation.center, by=by, before=invitation.role)
    return revoked


@transaction.atomic
def invite_roster(*, roster, by, cohort):
    """Invite the people of a file, once, however often this is said."""
    row = Roster.objects.select_for_update().get(pk=roster.pk)
    if row.invited_at is None:
        people = [Invitee(**person) for person in row.people]
        made = invite_all(people, center=row.center, by=by, cohort=cohort)
        row.invited_count, row.already_count = len(made.new), made.already
        row.invited_at = timezone.now()
        row.save(update_fields=["invited_count", "already_count", "invited_at"])
    return row


def erase_old_rosters(*, now):
    """Erase the files that were brought 7 days ago: they are full of people."""
    Roster.objects.filter(created_at__lt=now - timedelta(days=ROSTER_DAYS)).delete()
