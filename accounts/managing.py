"""What admins do with the people of their center: written down once, never the last admin.

Whoever acts has the center's row locked, and looks at the person once more.
"""

from contextlib import contextmanager

from django.db import transaction
from django.db.models import CASCADE, ProtectedError
from django.utils import timezone

from accounts import cohorts
from accounts.actions import keeping_an_admin
from accounts.audit import record
from accounts.erasing import blank_operators_log, erase_rows, erase_traces
from accounts.models import Role, User, What


@contextmanager
def _looking_again(person):
    with keeping_an_admin(center=person.center):
        yield User.objects.get(pk=person.pk)


def change(*, form, by):
    """Save a valid PersonEditForm. Raises NoAdminLeftError."""
    person = form.instance
    with _looking_again(person) as before:
        cohorts_before = cohorts.names_of(person)
        form.save()
        cohorts.note_members(person=person, by=by, before=cohorts_before)
        if before.role != person.role:
            said = {"person": person, "before": before.role, "after": person.role}
            record(What.ROLE, center=person.center, by=by, **said)


def deactivate(*, person, by):
    """They can no longer sign in; what they wrote is kept. Raises NoAdminLeftError."""
    with _looking_again(person) as row:
        if row.is_active:
            row.deactivate(at=timezone.now())
            record(What.DEACTIVATED, center=row.center, by=by, person=row)


def activate(*, person, by):
    """They can sign in again, unless they are being deleted. Returns whether they can."""
    with _looking_again(person) as row:
        if not row.is_active and row.deleted_at is None:
            row.activate()
            record(What.ACTIVATED, center=row.center, by=by, person=row)
        return row.is_active


def delete(*, person, by):
    """They can no longer sign in, and are erased in 30 days. Raises NoAdminLeftError."""
    with _looking_again(person) as row:
        if row.deleted_at is None:
            row.delete_softly(at=timezone.now())
            record(What.DELETED, center=row.center, by=by, person=row)


def restore(*, person, by):
    """They are as they were before they were deleted."""
    with _looking_again(person) as row:
        if row.deleted_at is not None:
            row.restore()
            record(What.RESTORED, center=row.center, by=by, person=row)


def erase_oneself(*, person, now):
    """Erase the person at once, at their own word. Raises NoAdminLeftError.

    Saying so twice changes nothing.
    """
    center = person.center
    with keeping_an_admin(center=center) if person.is_admin else transaction.atomic():
        if row := User.objects.select_for_update().filter(pk=person.pk, erased_at=None).first():
            erase(person=row, now=now)


@transaction.atomic
def erase(*, person, now):
    """Erase a person with all that is theirs.

    What others build on, such as notes about a place, stays without their name. So does the access
    log, where they are a number that stands for nobody from now on.
    """
    record(What.ERASED, center=person.center, by=None, person=person)
    erase_traces(person)
    try:
        erase_rows(User.objects.filter(pk=person.pk))
    except ProtectedError:
        _erase_all_but_the_row(person, now)


def _erase_all_but_the_row(person, now):
    for relation in User._meta.get_fields(include_hidden=True):
        if getattr(relation, "on_delete", None) is CASCADE:
            rows = relation.related_model._base_manager
            erase_rows(rows.filter(**{relation.field.name: person.pk}))
    blank_operators_log(person)
    person.email = f"erased-{person.pk}@erased.invalid"
    person.first_name = person.last_name = ""
    person.role = Role.COACH  # Whoever writes what is kept was one.
    person.set_unusable_password()
    person.last_login, person.erased_at = None, now
    person.is_active = person.is_staff = person.is_superuser = False
    person.save()
