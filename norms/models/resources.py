"""Who helps in a place."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.fields import WebAddressField
from norms.models.authored import Authored


class ResourceKind(models.TextChoices):
    JOB_GROUP = "job_group", _("Job-search group")
    NETWORKING = "networking", _("Networking group")
    EMPLOYMENT_SERVICE = "employment_service", _("Public employment service")
    CAREER_CENTER = "career_center", _("Career center")
    EVENTS = "events", _("Event series")


class LocalResource(Authored):
    """A group, service or event series in a place that helps to meet people there."""

    kind = models.CharField(_("kind"), max_length=20, choices=ResourceKind)
    name = models.CharField(_("name"), max_length=200)
    url = WebAddressField(_("link"))
    text = models.CharField(_("what to expect"), max_length=500, blank=True)
    meets = models.CharField(_("when it meets"), max_length=100, blank=True)
    checked_on = models.DateField(_("last checked on"))
    # Since when a coach has said that the link leads nowhere; None: it works, as far as is known.
    dead_since = models.DateField(_("link dead since"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("local resource")
        verbose_name_plural = _("local resources")
        indexes = [models.Index(fields=["place", "kind"], name="resource_by_place")]

    def __str__(self):
        return self.name

    def mark_dead(self, today):
        """The link leads nowhere, seen on the day `today`. Saying so twice changes nothing."""
        if self.dead_since is None:
            self.dead_since = today
            self.save(update_fields=["dead_since", "updated_at"])

    def mark_working(self, today):
        """The link works, seen on the day `today`."""
        self.dead_since, self.checked_on = None, today
        self.save(update_fields=["dead_since", "checked_on", "updated_at"])
