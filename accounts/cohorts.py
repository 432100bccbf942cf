"""What coaches and admins do with the cohorts of their center: written down once."""

from django.db import transaction

from accounts.audit import record
from accounts.models import Cohort, What


@transaction.atomic
def save(*, form, by):
    """The cohort that a valid form makes or renames; None if its name was taken meanwhile."""
    before = form.initial.get("name", "")
    cohort = form.save()
    if cohort is form.instance:  # Else it was made when the form was sent before.
        note_name(cohort, by=by, before=before)
    return cohort


@transaction.atomic
def delete(*, cohort, by, at):
    """Take it out of sight. Saying so twice changes nothing."""
    row = _locked(cohort)
    if row.deleted_at is None:
        row.delete_softly(at=at)
        note_name(row, by=by, before=row.name, after="")


@transaction.atomic
def restore(*, cohort, by):
    """Bring it back, unless another has its name since. Returns whether it is here."""
    row = _locked(cohort)
    if row.deleted_at is None:
        return True
    is_back = row.restore_unless_taken()
    if is_back:
        note_name(row, by=by)
    return is_back


def note_name(cohort, *, by, before="", after=None):
    """Write down what it was called and is called now, if that differs; "": it is not there."""
    after = cohort.name if after is None else after
    if before != after:
        record(What.COHORT, center=cohort.center, by=by, before=before, after=after)


def names_of(person):
    """The cohorts that the person is in, deleted ones too: their names by number."""
    return dict(person.cohorts.values_list("pk", "name"))


def note_members(*, person, by, before):
    """Write down which cohorts the person was put into or taken out of since `names_of`."""
    after = names_of(person)
    about = {"center": person.center, "by": by, "person": person}
    for pk in sorted(before.keys() - after.keys()):
        record(What.COHORT_MEMBER, **about, before=before[pk])
    for pk in sorted(after.keys() - before.keys()):
        record(What.COHORT_MEMBER, **about, after=after[pk])


def _locked(cohort):
    """The row as it is now; whoever else is about to change it waits."""
    return Cohort.objects.select_for_update().get(pk=cohort.pk)
