"""The career centers, and what holds for everybody at one."""

import re

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.fields import NameSlugField, validate_printable


class Cadence(models.TextChoices):
    """How soon and how often to follow up on silence, the gentlest first.

    What each means in days is in `contacts.cadence.presets`.
    """

    GENTLE = "gentle", _("Gentle: once, after 7 business days")
    ONCE = "once", _("One week, once: after 5 business days")
    PERSISTENT = "persistent", _("Persistent: up to three times, every 5 business days")


class Joining(models.TextChoices):
    """How people come to a center. An identity provider would be one more."""

    INVITATION = "invitation", _("By invitation only")
    DOMAIN = "domain", _("By invitation, or with an email address at our domains")


class Center(models.Model):
    """A career center: the tenant. Every user but an operator belongs to one."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    slug = NameSlugField(_("word for addresses and commands"), unique=True, blank=True)
    # What applies to its job seekers; a place, or they themselves, may make it gentler.
    cadence = models.CharField(_("cadence"), max_length=10, choices=Cadence, default=Cadence.GENTLE)
    address = models.TextField(_("address"), max_length=500, blank=True)
    help_contact = models.CharField(
        _("contact for help"), max_length=200, blank=True, validators=[validate_printable]
    )
    joining = models.CharField(
        _("joining"), max_length=10, choices=Joining, default=Joining.INVITATION
    )
    domains = ArrayField(
        models.CharField(max_length=253), verbose_name=_("domains"), default=list, blank=True
    )
    # None: closed accounts are kept until somebody deletes them.
    retention_years = models.PositiveSmallIntegerField(
        _("years to keep closed accounts"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(20)],
    )
    # What the page for people whom job seekers have written down says besides; plain text.
    privacy_text = models.TextField(
        _("privacy text"), blank=True, default="", db_default="", max_length=5000
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        verbose_name = _("center")
        verbose_name_plural = _("centers")
        ordering = ["name"]

    def __str__(self):
        return self.name

    @classmethod
    def with_word(cls, word):
        """The one with that word in addresses, or None."""
        is_word = re.fullmatch(r"[-\w]{1,50}", word, re.ASCII)
        return cls.objects.filter(slug=word).first() if is_word else None
