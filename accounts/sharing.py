"""Steps between a job seeker and a coach: be assigned, share, stop sharing, part."""

from django.db import transaction

from accounts.audit import record
from accounts.consent import VERSION
from accounts.models import Assignment, Sharing, What


@transaction.atomic
def assign(*, seeker, coach, by):
    """The Assignment of the two, who are of one center; made if there is none."""
    assignment, made = Assignment.objects.get_or_create(
        seeker=seeker, coach=coach, ended_at=None, defaults={"made_by": by}
    )
    if made:
        _note(assignment, What.ASSIGNED, by)
    return assignment


@transaction.atomic
def end_assignment(*, assignment, by, at):
    """The coach no longer looks after the job seeker, and sees nothing more.

    Saying so twice changes nothing.
    """
    assignment = _locked(assignment)
    if assignment.ended_at is None:
        assignment.ended_at = at
        assignment.save(update_fields=["ended_at"])
        _note(assignment, What.UNASSIGNED, by)
    for sharing in assignment.sharings.filter(withdrawn_at=None):
        sharing.withdraw(at)


@transaction.atomic
def share(*, seeker, coach, scope, at):
    """From the moment `at` on the seeker shares that much, and no more, with the coach.

    Returns the Sharing. Saying so twice changes nothing.
    """
    assignment = _locked(assign(seeker=seeker, coach=coach, by=seeker))
    given = assignment.sharings.filter(withdrawn_at=None).first()
    if given and (given.scope, given.text_version) == (scope, VERSION):
        return given
    if given:
        given.withdraw(at)
    return Sharing.objects.create(
        assignment=assignment, scope=scope, text_version=VERSION, given_at=at
    )


def _locked(assignment):
    """The row as it is now; two who change what is shared wait for each other here."""
    return Assignment.objects.select_for_update().get(pk=assignment.pk)


def _note(assignment, what, by):
    """Write it down for the admins; the coach by number, as people are known there."""
    seeker, number = assignment.seeker, str(assignment.coach_id)
    said = {"after": number} if what == What.ASSIGNED else {"before": number}
    record(what, center=seeker.center, by=by, person=seeker, **said)
