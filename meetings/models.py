"""The informational interview itself: prepared, held, learned from."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.records import Owned
from contacts.models import Contact


class Status(models.TextChoices):
    PLANNED = "planned", _("planned")
    HELD = "held", _("held")
    CANCELLED = "cancelled", _("cancelled")


class Way(models.TextChoices):
    """How the two meet."""

    IN_PERSON = "in_person", _("In person")
    VIDEO = "video", _("Video call")
    PHONE = "phone", _("Phone")


class Purpose(models.TextChoices):
    """What the seeker is curious about."""

    FIELD = "field", _("The field")
    PATH = "path", _("Their path")
    ORGANIZATION = "organization", _("The organization")
    ADVICE = "advice", _("Advice and next people")


class Meeting(Owned):
    """An informational interview: planned, then held or cancelled."""

    contact = models.ForeignKey(
        Contact, models.CASCADE, related_name="meetings", verbose_name=_("contact")
    )
    starts_at = models.DateTimeField(_("starts at"))
    minutes = models.PositiveSmallIntegerField(_("length in minutes"), default=20)
    way = models.CharField(_("how"), max_length=10, choices=Way, default=Way.VIDEO)
    where = models.CharField(_("where"), max_length=500, blank=True)
    is_private = models.BooleanField(_("private to me"), default=False)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.PLANNED, editable=False
    )
    cancelled_at = models.DateTimeField(_("cancelled at"), null=True, editable=False)
    prepared_at = models.DateTimeField(_("prepared at"), null=True, editable=False)
    # The questions the seeker picked and wrote, in the order they will ask them.
    questions = models.JSONField(_("questions"), default=list, blank=True)

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        constraints = [
            models.CheckConstraint(
                condition=Q(status=Status.CANCELLED) ^ Q(cancelled_at=None),
                name="meeting_has_cancelled_at_exactly_when_cancelled",
            ),
            models.CheckConstraint(
                condition=Q(minutes__gte=5, minutes__lte=480), name="meeting_length_is_sane"
            ),
            models.UniqueConstraint(
                fields=["contact"],
                condition=Q(status=Status.PLANNED, deleted_at=None),
                name="one_planned_meeting_per_contact",
            ),
        ]
        indexes = [
            models.Index(
                fields=["owner", "-starts_at", "id"],
                name="meeting_by_start",
                condition=Q(deleted_at=None),
            ),
            models.Index(fields=["contact", "-starts_at"], name="meeting_by_contact"),
        ]

    def __str__(self):
        return f"{self.contact}, {self.starts_at:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("meetings:detail", args=[self.pk])

    @property
    def ends_at(self):
        return self.starts_at + timedelta(minutes=self.minutes)


class Fit(models.TextChoices):
    YES = "yes", _("Yes")
    PARTLY = "partly", _("In part")
    NO = "no", _("No")
    UNSURE = "unsure", _("Not sure yet")


class Debrief(Owned):
    """What a held meeting taught the seeker, and what they promised."""

    meeting = models.OneToOneField(Meeting, models.CASCADE, related_name="debrief")
    learned = models.TextField(_("what I learned"), max_length=10_000)
    fits = models.CharField(_("does it fit me?"), max_length=6, choices=Fit, default=Fit.UNSURE)
    promised = models.TextField(_("what I promised"), blank=True, max_length=5000)
    # The people who came out of this meeting; each is *introduced by* its contact.
    referrals = models.ManyToManyField(Contact, blank=True, related_name="+")

    class Meta:
        verbose_name = _("debrief")
        verbose_name_plural = _("debriefs")

    def __str__(self):
        return str(self.meeting)
