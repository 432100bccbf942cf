"""What a coach writes about a job seeker or to them: the job seeker's row, signed by the coach."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.records import Owned, OwnedQuerySet


class FromCoachQuerySet(OwnedQuerySet):
    def made_by(self, user):
        """All rows the coach wrote, deleted ones included."""
        return self.filter(coach=user)

    def unread(self):
        return self.filter(deleted_at=None, read_at=None)

    def with_coach(self):
        return self.select_related("coach")


class FromCoach(Owned):
    """A row about the job seeker who owns it. It stays signed when the coach moves on."""

    coach = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("coach")
    )
    # When the one to whom it is addressed has seen it.
    read_at = models.DateTimeField(_("read at"), null=True, editable=False)

    objects = FromCoachQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def signature(self):
        """Who wrote it; of whoever is erased, that they have left."""
        return str(_("a coach who has left")) if self.coach.erased_at else str(self.coach)

    def mark_read(self, at):
        """It was seen, at the moment `at`. Saying so twice changes nothing."""
        if self.read_at is None:
            self.read_at = at
            self.save(update_fields=["read_at", "updated_at"])
