"""What every row that a person makes has in common: made once, owned, deleted with a way back."""

import uuid
from datetime import timedelta

from django.conf import settings
from django.contrib.postgres.expressions import ArraySubquery
from django.db import IntegrityError, models, transaction
from django.db.models import F, Func
from django.utils.translation import gettext_lazy as _

from accounts.models.sharing import Sharing
from accounts.undo import UNDO_DAYS


class IsOneOf(Func):
    """Whether a column is one of the values of a subquery, which is worked out first, and once.

    Of `IN` and a subquery PostgreSQL may begin at the other end, and read what everybody has.
    """

    template, arg_joiner = "(%(expressions)s))", " = ANY("
    output_field = models.BooleanField()

    def __init__(self, column, values):
        super().__init__(F(column), ArraySubquery(values))


class Record(models.Model):
    """A row made through a form."""

    # Sent with the form and unique: the same form sent twice makes one row.
    form_key = models.UUIDField(_("form key"), default=uuid.uuid4, unique=True, editable=False)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)
    deleted_at = models.DateTimeField(_("deleted at"), null=True, blank=True, editable=False)

    class Meta:
        abstract = True

    def delete_softly(self, at):
        """Take the row out of sight, at the moment `at`. Saying so twice changes nothing."""
        if self.deleted_at is None:
            self.deleted_at = at
            self.save(update_fields=["deleted_at", "updated_at"])

    def restore(self):
        """Bring a deleted row back. Saying so twice changes nothing."""
        if self.deleted_at is not None:
            self.deleted_at = None
            self.save(update_fields=["deleted_at", "updated_at"])

    def restore_unless_taken(self):
        """Bring it back, unless another has taken its place since. Returns whether it is here."""
        try:
            with transaction.atomic():
                self.restore()
        except IntegrityError:
            return False
        return True


class RecordQuerySet(models.QuerySet):
    def undoable(self, now):
        """Rows deleted in the 30 days before the moment `now`."""
        return self.filter(deleted_at__gt=now - timedelta(days=UNDO_DAYS))

    def removable_by(self, user, now):
        """What the user may delete or, as long as that can be undone, bring back.

        Whoever clicks twice finds what the first click did.
        """
        return self.editable_by(user) | self.restorable_by(user, now)


class OwnedQuerySet(RecordQuerySet):
    # What must hold of a row, besides that it is not deleted, before a coach with whom everything
    # is shared may read it. None, unless a model says otherwise: no coach ever does.
    shared_if = None

    def visible_to(self, user):
        """The user's own rows that are not deleted. Never those of others: see `shared_with`."""
        return self.filter(owner=user, deleted_at=None)

    def shared_with(self, coach):
        """What job seekers who share everything let this coach read, and not change."""
        return self._open(Sharing.objects.open_to(coach).of_everything())

    def counted_for(self, coach):
        """What may be counted for this coach, and no more: also of those who share progress."""
        return self._open(Sharing.objects.open_to(coach))

    def _open(self, sharings):
        if self.shared_if is None:
            return self.none()
        theirs = IsOneOf("owner", sharings.seekers())
        return self.filter(theirs, self.shared_if, deleted_at=None)

    def editable_by(self, user):
        """The user's own rows that are not deleted."""
        return self.visible_to(user)

    def made_by(self, user):
        """All rows the user made, deleted ones included."""
        return self.filter(owner=user)

    def restorable_by(self, user, now):
        """The user's own rows deleted in the 30 days before the moment `now`."""
        return self.undoable(now).filter(owner=user)


class Owned(Record):
    """A row that belongs to one job seeker."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="%(app_label)s_%(class)s_set",
        verbose_name=_("owner"),
    )
    center = models.ForeignKey(
        "accounts.Center", models.CASCADE, related_name="+", verbose_name=_("center")
    )

    objects = OwnedQuerySet.as_manager()

    class Meta:
        abstract = True
