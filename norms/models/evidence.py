"""What really happened in places, as much of it as may be said."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from norms.choices import Channel
from norms.models.places import Place


class EvidenceQuerySet(models.QuerySet):
    def visible_to(self, user):
        """All of it, for everybody who is signed in: it has passed the gate."""
        return self if user.is_authenticated else self.none()


class Evidence(models.Model):
    """How many asked in a place, and what came of it; as `norms.evidence` lets it through.

    `manage.py compute_evidence` replaces all rows at once.
    """

    place = models.ForeignKey(Place, models.CASCADE, related_name="evidence")
    channel = models.CharField(_("channel"), max_length=12, choices=Channel, blank=True)  # "": all.
    asked = models.PositiveIntegerField(_("asked"))  # Distinct job seekers, to the next 5.
    # Percent of those who asked; None: too few for shares.
    replied = models.PositiveSmallIntegerField(_("got a reply"), null=True)
    met = models.PositiveSmallIntegerField(_("met somebody"), null=True)
    thanked = models.PositiveSmallIntegerField(_("said thanks"), null=True)
    computed_at = models.DateTimeField(_("computed at"))

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        constraints = [
            models.UniqueConstraint(
                fields=["place", "channel"], name="one_evidence_per_place_and_channel"
            ),
            models.CheckConstraint(condition=Q(asked__gte=10), name="evidence_of_ten_or_more"),
            models.CheckConstraint(
                condition=Q(replied=None, met=None, thanked=None)
                | Q(
                    asked__gte=25,
                    thanked__isnull=False,
                    thanked__gte=5,
                    met__isnull=False,
                    met__gte=F("thanked"),
                    replied__isnull=False,
                    replied__gte=F("met"),
                    replied__lte=95,
                ),
                name="evidence_has_shares_of_many_and_of_some",
            ),
        ]

    def __str__(self):
        return f"{self.place}, {self.get_channel_display() or _('all channels')}"
