"""Messages being written, and the texts they start with."""

from hashlib import sha256

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from accounts.records import Owned
from contacts.choices import BY, WRITTEN, OutreachKind
from contacts.models.contacts import Contact
from contacts.models.outreach import AboutContactQuerySet
from norms.choices import Channel


class DraftQuerySet(AboutContactQuerySet):
    @property
    def shared_if(self):
        return super().shared_if & Q(is_private=False)

    def newest_first(self):
        return self.order_by("-updated_at", "-pk")


class Draft(Owned):
    """A message being written; once it is logged it is gone.

    What is checked about it is the business of `contacts.drafts`.
    """

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="drafts")
    kind = models.CharField(_("kind"), max_length=10, choices=OutreachKind)
    channel = models.CharField(_("channel"), max_length=12, choices=Channel)
    text = models.TextField(_("text"), max_length=10_000)
    is_private = models.BooleanField(_("private to me"), default=False, db_default=False)
    # The keys of the findings of the draft check that the seeker knows about, and lets be.
    kept = ArrayField(
        models.CharField(max_length=40), verbose_name=_("kept"), default=list, blank=True
    )

    objects = DraftQuerySet.as_manager()

    class Meta:
        verbose_name = _("draft")
        verbose_name_plural = _("drafts")
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "kind"],
                condition=Q(deleted_at=None),
                name="one_open_draft_per_contact_and_kind",
            )
        ]

    def __str__(self):
        return _("Draft of %(day)s") % {
            "day": date_format(timezone.localtime(self.updated_at), "M j")
        }

    def get_absolute_url(self):
        return f"{reverse('contacts:outreach_add', args=[self.contact_id])}?kind={self.kind}"

    @property
    def by(self):
        """The way it is to go, in words."""
        return BY[self.channel]

    @property
    def version(self):
        """What stands for the text as it is now: a page tells with it which text it has seen."""
        return sha256(self.text.encode()).hexdigest()[:16]

    def keep(self, key):
        """Let the finding of that key be. Saying so twice changes nothing."""
        self.kept = sorted({*self.kept, key})

    def unkeep(self, key):
        """Hear about the finding of that key again. Saying so twice changes nothing."""
        self.kept = [kept for kept in self.kept if kept != key]


class MessageTemplate(Owned):
    """A text that a seeker starts messages with, with [gaps] in it."""

    name = models.CharField(_("name"), max_length=80)
    kind = models.CharField(
        _("kind"), max_length=10, choices=[(kind.value, kind.label) for kind in WRITTEN]
    )
    text = models.TextField(_("text"), max_length=10_000)

    class Meta:
        verbose_name = _("template")
        verbose_name_plural = _("templates")

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("contacts:template_edit", args=[self.pk])
