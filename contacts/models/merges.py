"""Contacts who are one person, and those who only look so."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.records import UNDO_DAYS, Owned, OwnedQuerySet
from contacts.models.contacts import Contact


class MergeQuerySet(OwnedQuerySet):
    def undoable_by(self, user, now):
        """Those of the 30 days before the moment `now`."""
        return self.editable_by(user).filter(created_at__gt=now - timedelta(days=UNDO_DAYS))

    def removable_by(self, user, now):
        """Those, and what was undone: whoever clicks twice finds what the first click did."""
        return self.undoable_by(user, now) | self.restorable_by(user, now)


class Merge(Owned):
    """Two contacts made one, with all that it takes to part them again. Deleted: that was done."""

    kept = models.ForeignKey(Contact, models.CASCADE, related_name="+")
    gone = models.ForeignKey(Contact, models.CASCADE, related_name="+")
    # {field of `kept`: [what it was, what it became]}, rows by their keys.
    changed = models.JSONField(_("changed"), default=dict)
    # {relation: keys of the rows that went from `gone` to `kept`}; see contacts.merging.
    moved = models.JSONField(_("moved"), default=dict)

    objects = MergeQuerySet.as_manager()

    class Meta:
        verbose_name = _("merge")
        verbose_name_plural = _("merges")
        constraints = [
            models.UniqueConstraint(
                fields=["gone"], condition=Q(deleted_at=None), name="one_merge_at_a_time"
            ),
        ]

    def __str__(self):
        return str(self.kept)


class NotSame(models.Model):
    """A job seeker has said that two contacts are two people; the lower key comes first."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="not_same")
    one = models.ForeignKey(Contact, models.CASCADE, related_name="+")
    other = models.ForeignKey(Contact, models.CASCADE, related_name="+")

    class Meta:
        verbose_name = _("pair of two people")
        verbose_name_plural = _("pairs of two people")
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], name="said_once_of_a_pair"),
            models.CheckConstraint(condition=Q(one__lt=F("other")), name="pair_is_in_order"),
        ]

    def __str__(self):
        return f"{self.one_id}, {self.other_id}"
