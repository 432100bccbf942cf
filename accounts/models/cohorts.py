"""Groups that a center puts its job seekers into."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q, Value
from django.utils.translation import gettext_lazy as _

from accounts.fields import validate_printable
from accounts.records import Record, RecordQuerySet
from accounts.search import Folded


class CohortQuerySet(RecordQuerySet):
    def visible_to(self, user):
        """Those of the user's center that are not deleted, for its coaches and admins."""
        return self.made_by(user).filter(deleted_at=None)

    def editable_by(self, user):
        """The same: coaches make them too."""
        return self.visible_to(user)

    def made_by(self, user):
        """All of the user's center, deleted ones included, for its coaches and admins."""
        return self.filter(center=user.center_id or 0) if user.is_coach else self.none()

    def restorable_by(self, user, now):
        """Those deleted in the 30 days before the moment `now`."""
        return self.undoable(now) & self.made_by(user)

    def called(self, name):
        """Those of the name, accents and case ignored."""
        return self.alias(folded_name=Folded("name")).filter(folded_name=Folded(Value(name)))


class Cohort(Record):
    """A group of job seekers of a center: "Class of 2027", "Workshop March"."""

    center = models.ForeignKey(
        "accounts.Center", models.CASCADE, related_name="cohorts", verbose_name=_("center")
    )
    name = models.CharField(_("name"), max_length=100, validators=[validate_printable])
    members = models.ManyToManyField(
        settings.AUTH_USER_MODEL, blank=True, related_name="cohorts", verbose_name=_("members")
    )

    objects = CohortQuerySet.as_manager()

    class Meta:
        verbose_name = _("cohort")
        verbose_name_plural = _("cohorts")
        constraints = [
            models.UniqueConstraint(
                F("center"),
                Folded("name"),
                condition=Q(deleted_at=None),
                name="one_cohort_per_center_and_name",
            )
        ]

    def __str__(self):
        return self.name
