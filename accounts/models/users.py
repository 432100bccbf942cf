"""The people of the career centers."""

from datetime import timedelta
from zoneinfo import ZoneInfo, available_timezones

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Concat, Lower
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.fields import validate_printable
from accounts.models.centers import Center
from accounts.search import Folded
from accounts.undo import UNDO_DAYS


def validate_time_zone(name):
    """Raise ValidationError unless `name` is an IANA time zone such as "America/New_York"."""
    if name not in available_timezones():
        raise ValidationError(_("%(name)s is not a time zone."), params={"name": name})


class Role(models.TextChoices):
    SEEKER = "seeker", _("Job seeker")
    COACH = "coach", _("Coach")
    ADMIN = "admin", _("Admin")


class State(models.TextChoices):
    """Where an account stands."""

    ACTIVE = "active", _("Active")
    DEACTIVATED = "deactivated", _("Deactivated")
    DELETED = "deleted", _("Being deleted")


class UserQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Oneself; an admin also sees everybody of the own center."""
        if user.is_admin:
            return self.filter(center=user.center, erased_at=None)
        return self.filter(pk=user.pk)

    def editable_by(self, user):
        """Oneself; an admin also manages everybody of the own center."""
        return self.visible_to(user)

    def matching(self, text):
        """Those in whose name or address each word of `text` is."""
        people = self
        for word in text.split():
            in_name = Q(sort_name__contains=Folded(Value(word)))
            people = people.filter(in_name | Q(email__contains=word.lower()))
        return people

    def active_admins(self):
        return self.filter(role=Role.ADMIN, is_active=True)

    def in_state(self, state):
        """Those whose account is in the State."""
        if state == State.DELETED:
            return self.filter(deleted_at__isnull=False)
        return self.filter(deleted_at=None, is_active=state == State.ACTIVE)

    def to_erase(self, now):
        """Those who were deleted 30 days before the moment `now`, and are not erased yet."""
        return self.filter(deleted_at__lte=now - timedelta(days=UNDO_DAYS), erased_at=None)


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):
    """Makes users, who sign in by e-mail address."""

    @classmethod
    def normalize_email(cls, email):
        """The address as it is stored and looked up: in lower case."""
        return super().normalize_email(email).lower()

    def _create_user(self, email, password, **fields):
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_user(self, email, password=None, **fields):
        """A new user; without a password nobody can sign in as them until one is set."""
        return self._create_user(email, password, **fields)

    def create_superuser(self, email, password=None, **fields):
        """A new operator of the installation."""
        return self._create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, email):
        return self.get(email=self.normalize_email(email))


class User(AbstractUser):
    """A job seeker, a coach or an admin of a center; or an operator, who has neither."""

    username = None
    email = models.EmailField(
        _("email address"),
        unique=True,
        error_messages={
            "unique": _(
                "Somebody with this email address is already registered, here or at another "
                "center. Please use another address."
            )
        },
    )
    first_name = models.CharField(
        _("first name"), max_length=100, blank=True, validators=[validate_printable]
    )
    last_name = models.CharField(
        _("last name"), max_length=100, blank=True, validators=[validate_printable]
    )
    center = models.ForeignKey(
        Center,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="people",
        verbose_name=_("center"),
    )
    role = models.CharField(_("role"), max_length=10, choices=Role, blank=True)
    time_zone = models.CharField(
        _("time zone"),
        max_length=50,
        default="America/New_York",
        validators=[validate_time_zone],
    )
    # Since when they cannot sign in, and since when they are to be erased 30 days later.
    deactivated_at = models.DateTimeField(_("deactivated at"), null=True, editable=False)
    deleted_at = models.DateTimeField(_("deleted at"), null=True, editable=False)
    # When it was planned to tell them that their account, closed for long, will be deleted.
    warned_at = models.DateTimeField(_("warned at"), null=True, editable=False)
    # Of whoever wrote what others build on, the row stays, without anything that names them.
    erased_at = models.DateTimeField(_("erased at"), null=True, editable=False)
    # Of the form that added the person, when admins still did that; nobody sends one now.
    form_key = models.UUIDField(_("form key"), null=True, unique=True, editable=False)
    sort_name = models.GeneratedField(
        expression=Folded(Concat("last_name", Value(" "), "first_name")),
        output_field=models.TextField(),
        db_persist=True,
    )

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [
            # So that `unique` means unique in any case.
            models.CheckConstraint(
                condition=Q(email=Lower("email")), name="user_email_is_lower_case"
            ),
            models.CheckConstraint(
                condition=Q(center__isnull=False) & ~Q(role="")
                | Q(is_superuser=True, center=None, role=""),
                name="user_has_center_and_role_or_is_operator",
                violation_error_message=_(
                    "A user has a center and a role; an operator may have neither."
                ),
            ),
        ]
        indexes = [
            models.Index(fields=["center", "sort_name", "id"], name="user_by_name"),
            models.Index(fields=["center", "email"], name="user_by_email"),
            models.Index(fields=["center", "-date_joined", "id"], name="user_by_date_joined"),
        ]

    def __str__(self):
        return self.get_full_name() or self.email

    @property
    def is_seeker(self):
        return self.role == Role.SEEKER

    @property
    def is_coach(self):
        """Whether they may do what a coach does; an admin may as well."""
        return self.role in {Role.COACH, Role.ADMIN}

    @property
    def is_admin(self):
        return self.role == Role.ADMIN

    @property
    def zone(self):
        """The time zone the user lives in, as a ZoneInfo."""
        return ZoneInfo(self.time_zone)

    @property
    def home_url(self):
        """The address of the page where the user starts."""
        if self.is_seeker:
            return reverse("today")
        if self.is_admin:
            return reverse("accounts:people")
        return reverse("coaching:caseload") if self.is_coach else reverse("admin:index")

    def get_absolute_url(self):
        return reverse("accounts:person_edit", args=[self.pk])

    @property
    def state(self):
        if self.deleted_at:
            return State.DELETED
        return State.ACTIVE if self.is_active else State.DEACTIVATED

    @property
    def erased_on(self):
        """The moment from which nothing of a deleted person can be brought back."""
        return self.deleted_at + timedelta(days=UNDO_DAYS)

    def deactivate(self, at=None):
        """They can no longer sign in, and are signed out. Saying so twice changes nothing."""
        if self.is_active:
            self.is_active, self.deactivated_at = False, at or timezone.now()
            self.save(update_fields=["is_active", "deactivated_at"])
            self.sessions.all().delete()

    def activate(self):
        """They can sign in again. Saying so twice changes nothing."""
        if self.deleted_at is None:
            self.is_active, self.deactivated_at, self.warned_at = True, None, None
            self.save(update_fields=["is_active", "deactivated_at", "warned_at"])

    def delete_softly(self, at):
        """They are signed out, and erased 30 days later. Saying so twice changes nothing."""
        if self.deleted_at is None:
            if not self.is_active and self.deactivated_at is None:
                self.deactivated_at = at
            self.is_active, self.deleted_at = False, at
            self.save(update_fields=["is_active", "deactivated_at", "deleted_at"])
            self.sessions.all().delete()

    def restore(self):
        """They are as they were before they were deleted. Saying so twice changes nothing."""
        if self.deleted_at is not None:
            self.deleted_at, self.is_active = None, self.deactivated_at is None
            self.save(update_fields=["is_active", "deleted_at"])
