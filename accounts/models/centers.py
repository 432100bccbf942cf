"""The career centers, and what holds for everybody at one."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Cadence(models.TextChoices):
    """How soon and how often to follow up on silence, the gentlest first.

    What each means in days is in `contacts.cadence.presets`.
    """

    GENTLE = "gentle", _("Gentle: once, after 7 business days")
    ONCE = "once", _("One week, once: after 5 business days")
    PERSISTENT = "persistent", _("Persistent: up to three times, every 5 business days")


class Center(models.Model):
    """A career center: the tenant. Every user but an operator belongs to one."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    # What applies to its job seekers; a place, or they themselves, may make it gentler.
    cadence = models.CharField(_("cadence"), max_length=10, choices=Cadence, default=Cadence.GENTLE)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        verbose_name = _("center")
        verbose_name_plural = _("centers")
        ordering = ["name"]

    def __str__(self):
        return self.name
