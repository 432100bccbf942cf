"""Where job seekers are at home, and when they are away."""

from django.conf import settings
from django.db import models
from django.db.models import F, Max, Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Cadence, Sharing
from accounts.records import Owned, OwnedQuerySet
from norms.models import Place


class SeekerProfile(models.Model):
    """Where a job seeker lives and, perhaps, is moving to."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="seeker_profile"
    )
    home = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("home")
    )
    moving_to = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("moving to")
    )
    # The place in which they need no more help to arrive: they said so.
    settled_in = models.ForeignKey(
        Place, models.PROTECT, null=True, editable=False, related_name="+"
    )
    # The preset they chose; it applies where it is gentler than the center's. Empty: that one.
    cadence = models.CharField(_("cadence"), max_length=10, choices=Cadence, blank=True)
    # When they had read, or skipped, what newcomers are told first.
    welcomed_at = models.DateTimeField(_("welcomed at"), null=True, blank=True, editable=False)
    # Whether their outreach counts, without names, in what is published of places.
    is_counted = models.BooleanField(_("counted"), default=True)

    class Meta:
        verbose_name = _("seeker profile")
        verbose_name_plural = _("seeker profiles")

    def __str__(self):
        return str(self.user)

    @property
    def is_moving(self):
        """Whether they live in one place and move to another."""
        return bool(self.home_id and self.moving_to_id) and self.home_id != self.moving_to_id


class PauseQuerySet(OwnedQuerySet):
    def days_for(self, coach, today):
        """For each job seeker who shares with the coach: until when they pause, since when not.

        `until`: the last day of what is on, on the day `today`; `over`: of what is over.
        """
        sharings = Sharing.objects.open_to(coach)
        begun = self.filter(
            deleted_at=None, first_day__lte=today, owner__in=sharings.seekers()
        ).order_by()
        return begun.values("owner").annotate(
            until=Max("last_day", filter=Q(last_day__gte=today)),
            over=Max("last_day", filter=Q(last_day__lt=today)),
        )


class Pause(Owned):
    """Days on which a job seeker does nothing about any contact: no date falls on one of them."""

    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"))

    objects = PauseQuerySet.as_manager()

    class Meta:
        verbose_name = _("pause")
        verbose_name_plural = _("pauses")
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")), name="pause_ends_after_it_begins"
            ),
            models.UniqueConstraint(
                fields=["owner", "first_day", "last_day"],
                condition=Q(deleted_at=None),
                name="one_pause_of_the_same_days",
            ),
        ]

    def __str__(self):
        return f"{self.first_day} to {self.last_day}"
