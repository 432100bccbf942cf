"""What centers add to the draft check."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q, Value
from django.utils.translation import gettext_lazy as _

from accounts.records import Record, RecordQuerySet
from accounts.search import Folded


class CenterPhraseQuerySet(RecordQuerySet):
    def visible_to(self, user):
        """Those of the user's center that are not deleted."""
        return self.filter(center=user.center_id or 0, deleted_at=None)

    def editable_by(self, user):
        """The same, for an admin; nobody else changes them."""
        return self.visible_to(user) if user.is_admin else self.none()

    def made_by(self, user):
        """All rows of the admin's center, deleted ones included."""
        return self.filter(center=user.center_id or 0)

    def restorable_by(self, user, now):
        """Those an admin's center deleted in the 30 days before the moment `now`."""
        rows = self.undoable(now).filter(center=user.center_id or 0)
        return rows if user.is_admin else rows.none()

    def by_text(self):
        return self.order_by("finding", Folded("text"), "pk")

    def saying(self, text):
        """Those of the same words as `text`, accents and case ignored."""
        return self.alias(folded_text=Folded("text")).filter(folded_text=Folded(Value(text)))


class CenterPhrase(Record):
    """Words that a center's draft check should notice besides those that everybody's does."""

    center = models.ForeignKey("accounts.Center", models.CASCADE, related_name="+")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    finding = models.CharField(_("finding"), max_length=40)  # A key of contacts.drafts.phrases.
    text = models.CharField(_("words"), max_length=80)

    objects = CenterPhraseQuerySet.as_manager()

    class Meta:
        verbose_name = _("phrase")
        verbose_name_plural = _("phrases")
        constraints = [
            models.UniqueConstraint(
                F("center"),
                F("finding"),
                Folded("text"),
                condition=Q(deleted_at=None),
                name="one_phrase_per_center_and_finding",
            )
        ]

    def __str__(self):
        return self.text
