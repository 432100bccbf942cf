"""The access log: who looked at whose data, when, at what, and why they were allowed to.

The database keeps it, not this module: a trigger gives each row its place in the chain of the
center, and others refuse to change or remove a row (see the migrations). No row holds a name or a
word of anybody, only the numbers of their rows: once an account is erased, its number means
nothing, and the chain needs no change. See docs/decisions/0005-access-log.md.
"""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models.users import User


class Page(models.TextChoices):
    """What was looked at, in the words that the job seeker reads."""

    CASELOAD = "caseload", _("how far you are, in the list of everybody they coach")
    PROGRESS = "progress", _("your progress")
    OVERVIEW = "overview", _("your progress, and the list of your contacts and meetings")
    CONTACT = "contact", _("a contact of yours")
    MEETING = "meeting", _("a meeting of yours")
    DRAFT = "draft", _("a draft of yours")
    NOTES = "notes", _("the notes of coaches about you")
    SUGGESTIONS = "suggestions", _("what they suggested to you")
    EXPORT = "export", _("a copy of your data, which they took")
    ADMIN_LIST = "admin.list", _("a list in the administration that has rows of yours")
    ADMIN_ROW = "admin.row", _("a row of yours in the administration")


class LookQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Looks at oneself, and one's own looks; an admin also sees those of the center."""
        mine = Q(subject=user.pk) | Q(actor=user.pk)
        if user.is_admin:
            mine |= Q(center_id=user.center_id)
        return self.filter(mine)

    def naming(self, text):
        """Those in which the name or address of who looked, or at whom, has each word of `text`."""
        looks = self
        for word in text.split():
            people = User.objects.matching(word).values("pk")
            looks = looks.filter(Q(actor__in=people) | Q(subject__in=people))
        return looks

    def with_people(self):
        return self.select_related("actor", "subject", "sharing")

    def in_order(self):
        """Chain by chain, from its beginning."""
        return self.order_by("center_id", "position")


def number_of(model, **options):
    """A number that is kept when the row it stood for is gone, so it is no constraint."""
    return models.ForeignKey(
        model, models.DO_NOTHING, db_constraint=False, null=True, related_name="+", **options
    )


class Look(models.Model):
    """Somebody was shown a job seeker's data. Never changed, never removed."""

    center_id = models.BigIntegerField(_("center"))
    position = models.BigIntegerField(_("position"), default=0, editable=False)
    at = models.DateTimeField(_("at"))
    actor = number_of("accounts.User", db_index=False, verbose_name=_("who"))
    subject = number_of("accounts.User", db_index=False, verbose_name=_("whose"))
    page = models.CharField(_("what"), max_length=20, choices=Page)
    # Which row, where the page is about one.
    row = models.BigIntegerField(_("row"), null=True, blank=True)
    # Why it was allowed. None: the actor runs the installation.
    sharing = number_of("accounts.Sharing", db_index=False, verbose_name=_("why"))
    previous = models.CharField(max_length=64, default="", editable=False)
    digest = models.CharField(max_length=64, default="", editable=False)

    objects = LookQuerySet.as_manager()

    class Meta:
        verbose_name = _("look")
        verbose_name_plural = _("access log")
        constraints = [
            models.UniqueConstraint(fields=["center_id", "position"], name="look_has_its_place"),
            # The hash is of the columns with bars between them.
            models.CheckConstraint(
                condition=Q(page__regex=r"^[a-z.]+$"), name="look_page_is_a_word"
            ),
        ]
        indexes = [
            models.Index(fields=["subject", "-id"], name="look_by_subject"),
            models.Index(fields=["actor", "-id"], name="look_by_actor"),
            models.Index(fields=["center_id", "-id"], name="look_by_center"),
            models.Index(fields=["actor", "at"], name="look_by_actor_and_time"),
        ]

    def __str__(self):
        return f"{self.center_id}/{self.position}"


class ChainHead(models.Model):
    """Where the chain of a center ends. The trigger alone writes it, and only forward."""

    center_id = models.BigIntegerField(primary_key=True)
    position = models.BigIntegerField()
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("end of an access log")
        verbose_name_plural = _("ends of access logs")

    def __str__(self):
        return f"{self.center_id}/{self.position}"

    @property
    def end(self):
        return self.position, self.digest


class AlarmQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Those of the center, for an admin."""
        return self.filter(center_id=user.center_id) if user.is_admin else self.none()


class Alarm(models.Model):
    """One account saw very many people's data in a short time, and the admins were told."""

    actor = number_of("accounts.User", verbose_name=_("who"))
    center_id = models.BigIntegerField(_("center"))
    at = models.DateTimeField(_("at"))
    people = models.PositiveIntegerField(_("people"))

    objects = AlarmQuerySet.as_manager()

    class Meta:
        verbose_name = _("alarm")
        verbose_name_plural = _("alarms")
        indexes = [models.Index(fields=["center_id", "-at"], name="alarm_by_center")]

    def __str__(self):
        return f"{self.actor_id}, {self.people}"
