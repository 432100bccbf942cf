"""What job seekers ask the coaches about places, and where the coaches are."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.records import Owned, OwnedQuerySet
from norms.models.notes import EtiquetteNote
from norms.models.places import Place


class PlaceQuestionQuerySet(OwnedQuerySet):
    def open(self):
        """Those that nobody has answered yet."""
        return self.filter(deleted_at=None, answered_at=None)

    def unread(self):
        """Those that are answered by a note, and whose answer the seeker has not seen."""
        return self.filter(answer__isnull=False, read_at=None)


class PlaceQuestion(Owned):
    """A job seeker asks the coaches what is customary in a place. The answer is a note.

    Coaches see the place, and how many ask; never who.
    """

    place = models.ForeignKey(Place, models.PROTECT, related_name="questions")
    answered_at = models.DateTimeField(_("answered at"), null=True, editable=False)
    answer = models.ForeignKey(
        EtiquetteNote, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    read_at = models.DateTimeField(_("read at"), null=True, editable=False)

    objects = PlaceQuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question about a place")
        verbose_name_plural = _("questions about places")
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "place"],
                condition=Q(deleted_at=None, answered_at=None),
                name="one_open_question_of_a_seeker_about_a_place",
            )
        ]
        indexes = [
            models.Index(
                fields=["place", "created_at"],
                condition=Q(deleted_at=None, answered_at=None),
                name="open_question_by_place",
            )
        ]

    def __str__(self):
        return str(self.place)

    @property
    def is_open(self):
        return self.answered_at is None and self.deleted_at is None

    def mark_read(self, at):
        """The seeker has seen the answer. Saying so twice changes nothing."""
        if self.read_at is None:
            self.read_at = at
            self.save(update_fields=["read_at", "updated_at"])


class CenterPlaceQuerySet(models.QuerySet):
    def visible_to(self, user):
        """That of the user's own center."""
        return self.filter(center=user.center_id)


class CenterPlace(models.Model):
    """Where a center is: its coaches see questions about places nearby first."""

    center = models.OneToOneField("accounts.Center", models.CASCADE, related_name="+")
    place = models.ForeignKey(Place, models.PROTECT, related_name="+", verbose_name=_("place"))

    objects = CenterPlaceQuerySet.as_manager()

    class Meta:
        verbose_name = _("place of a center")
        verbose_name_plural = _("places of centers")

    def __str__(self):
        return f"{self.center}: {self.place}"
