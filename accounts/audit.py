"""Write down what somebody changes at a center, in the same transaction as the change."""

from accounts.models import Change


def record(what, *, center, by, person=None, field="", before="", after=""):
    """Say that the user `by`, or None for the installation, did `what` (a What), once."""
    Change.objects.create(
        center=center,
        by=by,
        person=person,
        what=what,
        field=field,
        before=before,
        after=after,
    )
