"""Who is asked to come to a center, and the lists of people that its admins bring."""

from dataclasses import asdict

from django.conf import settings
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Concat, Lower
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.fields import validate_printable
from accounts.models.centers import Center
from accounts.models.cohorts import Cohort
from accounts.models.users import Role
from accounts.search import Folded


class OfCenterQuerySet(models.QuerySet):
    """Rows that only the admins of a center see."""

    def visible_to(self, user):
        return self.filter(center=user.center_id or 0) if user.is_admin else self.none()

    def editable_by(self, user):
        return self.visible_to(user)

    def made_by(self, user):
        return self.visible_to(user)


class InvitationQuerySet(OfCenterQuerySet):
    def unanswered(self):
        """Neither accepted nor revoked; the time may be over."""
        return self.filter(accepted_at=None, revoked_at=None)

    def open(self, now):
        """Those that can be accepted at the moment `now`, or that wait to be mailed."""
        return self.unanswered().filter(Q(sent_at=None) | Q(expires_at__gt=now))

    def expired(self, now):
        """Those whose time was over before the moment `now`."""
        return self.unanswered().filter(sent_at__isnull=False, expires_at__lte=now)

    def acceptable(self, now):
        """Those whose link works at the moment `now`."""
        return self.unanswered().filter(expires_at__gt=now)

    def waiting(self):
        """Those that are still to be mailed, the first to be made first."""
        return self.unanswered().filter(sent_at=None, undeliverable_at=None).order_by("pk")

    def matching(self, text):
        """Those in whose name or address each word of `text` is."""
        found = self
        for word in text.split():
            in_name = Q(sort_name__contains=Folded(Value(word)))
            found = found.filter(in_name | Q(email__contains=word.lower()))
        return found


class Invitation(models.Model):
    """What lets one person come to one center in one role: by a link that is mailed to them.

    The link holds a token and nothing else; of the token only a hash is kept, made when it is
    mailed. It works once, and for 7 days.
    """

    center = models.ForeignKey(
        Center, models.CASCADE, related_name="invitations", verbose_name=_("center")
    )
    email = models.EmailField(_("email address"))
    first_name = models.CharField(
        _("first name"), max_length=100, blank=True, validators=[validate_printable]
    )
    last_name = models.CharField(
        _("last name"), max_length=100, blank=True, validators=[validate_printable]
    )
    role = models.CharField(_("role"), max_length=10, choices=Role, default=Role.SEEKER)
    cohort = models.ForeignKey(
        Cohort,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cohort"),
    )
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("invited by"),
    )
    person = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        related_name="invitation",
        verbose_name=_("who came of it"),
    )
    form_key = models.UUIDField(_("form key"), null=True, unique=True, editable=False)
    token_hash = models.CharField(max_length=64, null=True, unique=True, editable=False)  # noqa: DJ001
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    sent_at = models.DateTimeField(_("mailed at"), null=True, editable=False)
    # The mail server said that there is no such address.
    undeliverable_at = models.DateTimeField(_("undeliverable at"), null=True, editable=False)
    expires_at = models.DateTimeField(_("expires at"), null=True, editable=False)
    accepted_at = models.DateTimeField(_("accepted at"), null=True, editable=False)
    revoked_at = models.DateTimeField(_("revoked at"), null=True, editable=False)
    sort_name = models.GeneratedField(
        expression=Folded(Concat("last_name", Value(" "), "first_name")),
        output_field=models.TextField(),
        db_persist=True,
    )

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        constraints = [
            models.CheckConstraint(
                condition=Q(email=Lower("email")), name="invitation_email_is_lower_case"
            ),
            models.UniqueConstraint(
                fields=["center", "email"],
                condition=Q(accepted_at=None, revoked_at=None),
                name="one_unanswered_invitation_per_address",
                violation_error_message=_("This address is invited already."),
            ),
            models.CheckConstraint(
                condition=Q(sent_at=None) | Q(token_hash__isnull=False, expires_at__isnull=False),
                name="mailed_invitation_has_token_and_end",
            ),
            models.CheckConstraint(
                condition=Q(accepted_at=None) | Q(revoked_at=None),
                name="invitation_is_not_accepted_and_revoked",
            ),
        ]
        indexes = [
            models.Index(fields=["center", "-created_at", "id"], name="invitation_by_date"),
        ]

    def __str__(self):
        return self.name or self.email

    def clean(self):
        self.email = self.email.lower()

    @property
    def name(self):
        """The first and the last name, as far as they are known."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def state(self):
        """Where it stands, in words."""
        if self.accepted_at or self.revoked_at:
            return _("accepted") if self.accepted_at else _("revoked")
        if self.undeliverable_at:
            return _("could not be delivered")
        if self.sent_at is None:
            return _("waits to be mailed")
        return _("open") if self.expires_at > timezone.now() else _("expired")

    def revoke(self, at):
        """The link no longer works. Saying so twice, or after it was accepted, changes nothing."""
        unanswered = Invitation.objects.unanswered().filter(pk=self.pk)
        return bool(unanswered.update(revoked_at=at))


class Roster(models.Model):
    """A file of people that an admin brought to invite them: what it says, for some days."""

    center = models.ForeignKey(Center, models.CASCADE, related_name="+")
    brought_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("brought by")
    )
    form_key = models.UUIDField(_("form key"), null=True, unique=True, editable=False)
    file_name = models.CharField(_("file"), max_length=200)
    # As accounts.inviting.reading.Reading says it.
    header = models.JSONField(default=list)
    people = models.JSONField(default=list)
    refused = models.JSONField(default=list)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    invited_at = models.DateTimeField(_("invited at"), null=True)
    invited_count = models.PositiveIntegerField(_("invited"), default=0)
    already_count = models.PositiveIntegerField(_("here or invited already"), default=0)

    objects = OfCenterQuerySet.as_manager()

    class Meta:
        verbose_name = _("list of people")
        verbose_name_plural = _("lists of people")

    def __str__(self):
        return self.file_name

    def get_absolute_url(self):
        return reverse("accounts:roster", args=[self.pk])

    def keep(self, reading):
        """Take what an accounts.inviting.reading.Reading says, without saving it."""
        self.header = reading.header
        self.people = [asdict(person) for person in reading.people]
        self.refused = [asdict(refusal) for refusal in reading.refused]

    def forget(self, addresses):
        """No longer know the people with these addresses, invited or refused."""
        self.people = [each for each in self.people if each["email"] not in addresses]
        self.refused = [each for each in self.refused if not _has_any(each["cells"], addresses)]
        self.save(update_fields=["people", "refused"])


def _has_any(cells, addresses):
    return any(address in cell.lower() for cell in cells for address in addresses)
