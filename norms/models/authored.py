"""What a coach says about a place, signed."""

from django.conf import settings
from django.db import models

from accounts.records import Record, RecordQuerySet
from norms.models.places import Place


class AuthoredQuerySet(RecordQuerySet):
    def kept(self):
        """Rows that are not deleted."""
        return self.filter(deleted_at=None)

    def standing(self):
        """Rows that everybody may read, and that count."""
        return self.kept()

    def visible_to(self, user):
        """What coaches say is for everybody who is signed in, across centers."""
        return self.standing() if user.is_authenticated else self.none()

    def editable_by(self, user):
        """A coach's own; an operator's are all."""
        if user.is_superuser:
            return self.kept()
        return self.kept().filter(author=user) if user.is_coach else self.none()

    def made_by(self, user):
        """All rows the coach wrote, deleted ones included."""
        return self.filter(author=user)

    def restorable_by(self, user, now):
        """Deleted in the 30 days before the moment `now`: a coach's own; for an operator, all."""
        return self.undoable(now) if user.is_superuser else self.undoable(now).filter(author=user)

    def with_authors(self):
        """With whom and where each row comes from, in the same query."""
        return self.select_related("author", "center")


class Authored(Record):
    """Something a coach says about a place, signed: it stays when the coach moves on."""

    place = models.ForeignKey(Place, models.PROTECT, related_name="%(class)ss")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="%(class)ss")
    # Where the author worked when they wrote it.
    center = models.ForeignKey("accounts.Center", models.PROTECT, null=True, related_name="+")

    objects = AuthoredQuerySet.as_manager()

    class Meta:
        abstract = True
