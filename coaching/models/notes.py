"""What coaches note down about a job seeker."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Sharing
from coaching.models.authored import FromCoach, FromCoachQuerySet


class Visibility(models.TextChoices):
    """Who reads a note; each is wider than the one before."""

    ME = "me", _("Me")
    TEAM = "team", _("My team: coaches with whom they share, too")
    SEEKER = "seeker", _("The job seeker, too: it is shared with them for good")


class CoachNoteQuerySet(FromCoachQuerySet):
    def visible_to(self, user):
        """For job seekers what is shared with them, for good. For a coach, own notes and the team's
        about those who share with that coach now.

        Deleted ones are among them: they say who deleted what when, and no more.
        """
        if user.is_seeker:
            return self.filter(owner=user, visibility=Visibility.SEEKER)
        theirs = Sharing.objects.open_to(user).seekers()
        may_read = Q(coach=user) | ~Q(visibility=Visibility.ME)
        return self.filter(may_read, owner__in=theirs)

    def editable_by(self, user):
        """The coach's own, as long as the job seeker shares with them."""
        return self.removable_by(user, None).filter(deleted_at=None)

    def removable_by(self, user, now):
        """The same, those that are deleted included; a deletion is not undone."""
        return self.none() if user.is_seeker else self.visible_to(user).filter(coach=user)

    def unread(self):
        """What is shared and the job seeker has not seen yet."""
        return super().unread().filter(visibility=Visibility.SEEKER)

    def newest_first(self):
        return self.order_by("-created_at", "-pk")


class CoachNote(FromCoach):
    """What a coach wants to remember about a job seeker, or lets them read."""

    text = models.TextField(_("note"), max_length=5000, blank=True)  # "" once it is deleted.
    visibility = models.CharField(
        _("who reads it"), max_length=6, choices=Visibility, default=Visibility.ME
    )
    # Counted up by each change, so that of two at once the second is shown the first.
    version = models.PositiveIntegerField(default=1, editable=False)
    changed_at = models.DateTimeField(_("changed at"), null=True, editable=False)

    objects = CoachNoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("coach note")
        verbose_name_plural = _("coach notes")
        constraints = [
            models.CheckConstraint(
                condition=Q(deleted_at=None) ^ Q(text=""),
                name="note_has_a_text_until_it_is_deleted",
                violation_error_message=_("A note has a text; a deleted one has none."),
            )
        ]
        indexes = [
            models.Index(fields=["owner", "-created_at", "id"], name="coach_note_by_owner"),
        ]

    def __str__(self):
        return f"{self.owner}, {self.created_at:%Y-%m-%d}"

    @property
    def is_shared(self):
        """Whether the job seeker reads it. Once that is so, it stays so."""
        return self.visibility == Visibility.SEEKER

    def delete_softly(self, at):
        """Only that it was there is kept, not its text. Saying so twice changes nothing."""
        if self.deleted_at is None:
            self.text, self.deleted_at = "", at
            self.save(update_fields=["text", "deleted_at", "updated_at"])

    def revise(self, at):
        """What was changed at the moment `at` is a version of its own, and news; not saved yet."""
        self.version += 1
        self.changed_at, self.read_at = at, None
