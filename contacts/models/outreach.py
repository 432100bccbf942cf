"""What has passed between a job seeker and a contact, and what was left out."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.local_time import comes_twice
from accounts.records import Owned, OwnedQuerySet
from contacts.choices import BEEN_THERE, BY, HEADLINES, OutreachKind, Step
from contacts.models.contacts import Contact, not_private
from norms.choices import Channel


class AboutContactQuerySet(OwnedQuerySet):
    """Rows that go out of sight with their contact."""

    @property
    def shared_if(self):
        return not_private("contact__")

    def visible_to(self, user):
        """The user's own, unless it or its contact is deleted."""
        return super().visible_to(user).filter(contact__deleted_at=None)

    def restorable_by(self, user, now):
        """The user's own, deleted in the 30 days before `now`, whose contact is still here."""
        return super().restorable_by(user, now).filter(contact__deleted_at=None)


class SkippedStep(Owned):
    """A seeker said, at some moment, that a step is not needed: the cadence passes it over."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="skipped_steps")
    step = models.CharField(_("step"), max_length=10, choices=Step)
    skipped_at = models.DateTimeField(_("skipped at"))

    objects = AboutContactQuerySet.as_manager()

    class Meta:
        verbose_name = _("skipped step")
        verbose_name_plural = _("skipped steps")

    def __str__(self):
        return f"{self.get_step_display()}, {self.skipped_at:%Y-%m-%d}"


class OutreachQuerySet(AboutContactQuerySet):
    @property
    def shared_if(self):
        return super().shared_if & models.Q(is_private=False)

    def private(self):
        return self.filter(is_private=True, deleted_at=None)

    def telling(self):
        """Those from which it follows how far one is: all but notes of what one knows."""
        return self.filter(~models.Q(kind=OutreachKind.NOTE) | models.Q(channel=Channel.GROUP))

    def with_contact(self):
        return self.select_related("contact__place", "contact__organization")


class Outreach(Owned):
    """One message or call, sent or received, dated by when it happened."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="outreach")
    kind = models.CharField(_("kind"), max_length=10, choices=OutreachKind)
    channel = models.CharField(_("channel"), max_length=12, choices=Channel)
    happened_at = models.DateTimeField(_("happened at"), default=timezone.now)
    text = models.TextField(_("text"), blank=True, max_length=10_000)
    is_private = models.BooleanField(_("private to me"), default=False, db_default=False)
    on_card = models.BooleanField(_("on a card, by post"), default=False, editable=False)

    objects = OutreachQuerySet.as_manager()

    class Meta:
        verbose_name = _("outreach")
        verbose_name_plural = _("outreach")
        indexes = [
            models.Index(fields=["owner", "contact", "-happened_at"], name="outreach_by_contact"),
            models.Index(
                fields=["owner", "happened_at"],
                name="outreach_by_moment",
                condition=models.Q(deleted_at=None),
            ),
            models.Index(
                fields=["contact"], name="outreach_private", condition=models.Q(is_private=True)
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}, {self.happened_at:%Y-%m-%d}"

    @property
    def is_received(self):
        return self.kind in {OutreachKind.REPLY, OutreachKind.DECLINE}

    @property
    def headline(self):
        """What happened, in a few words."""
        return BEEN_THERE if self.is_from_a_group else HEADLINES[self.kind]

    @property
    def is_from_a_group(self):
        """Whether it says that the seeker was at a group or an event."""
        return self.kind == OutreachKind.NOTE and self.channel == Channel.GROUP

    @property
    def by(self):
        """The way it went, in words that follow the headline; empty for a note."""
        if self.kind == OutreachKind.NOTE:
            return ""
        is_posted = self.on_card and self.channel == Channel.IN_PERSON
        return _("on a card, by post") if is_posted else BY[self.channel]

    @property
    def came_twice(self):
        """Whether the clock, in the active time zone, showed this time twice that night."""
        shown = timezone.localtime(self.happened_at).replace(tzinfo=None, fold=0)
        return comes_twice(shown, timezone.get_current_timezone())
