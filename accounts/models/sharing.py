"""Which coach a job seeker has, and what the coach may see."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.consent import SILENT_ABOUT_PAUSES, text_of
from accounts.models.users import Role, User


class Scope(models.TextChoices):
    """How much is shared. `accounts.consent` says it in full."""

    PROGRESS = "progress", _("Your progress")
    EVERYTHING = "everything", _("Everything but what is private to you")


class AssignmentQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Those that last: one's own; an admin also sees those of the center's job seekers."""
        mine = Q(seeker=user.pk) | Q(coach=user.pk)
        if user.is_admin:
            mine |= Q(seeker__center=user.center_id)
        return self.filter(mine, ended_at=None)

    def removable_by(self, user):
        """Those of the admin's center, ended ones included; others' nobody else can end."""
        return self.filter(seeker__center=user.center_id) if user.is_admin else self.none()

    def caseload_of(self, coach):
        """Those of job seekers of the coach's center whose accounts are open."""
        return self.filter(
            ended_at=None,
            coach=coach.pk,
            coach__is_active=True,
            coach__role__in=[Role.COACH, Role.ADMIN],
            seeker__is_active=True,
            seeker__role=Role.SEEKER,
            seeker__center=F("coach__center"),
        )


class Assignment(models.Model):
    """A coach looks after a job seeker of the same center, until that ends. It shows nothing."""

    seeker = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="assignments",
        verbose_name=_("job seeker"),
    )
    coach = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="caseload", verbose_name=_("coach")
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField(_("since"), auto_now_add=True)
    ended_at = models.DateTimeField(_("ended at"), null=True, blank=True, editable=False)

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        constraints = [
            models.UniqueConstraint(
                fields=["coach", "seeker"],
                condition=Q(ended_at=None),
                name="one_assignment_of_a_coach",
            ),
            models.CheckConstraint(
                condition=~Q(seeker=F("coach")), name="nobody_coaches_themselves"
            ),
        ]

    def __str__(self):
        return f"{self.seeker}, {self.coach}"


class SharingQuerySet(models.QuerySet):
    def visible_to(self, user):
        """The job seeker's own, those that were withdrawn included."""
        return self.filter(assignment__seeker=user.pk)

    def given(self):
        """Those that are not withdrawn, of assignments that last."""
        return self.filter(withdrawn_at=None, assignment__ended_at=None)

    def open_to(self, coach):
        """What this coach may look at now.

        All that it depends on is in the one query: the consent, the assignment, both accounts,
        both roles and that they are of one center. Whatever of it ends, ends it all at once.
        """
        return self.given().filter(assignment__in=Assignment.objects.caseload_of(coach))

    def of_everything(self):
        return self.filter(scope=Scope.EVERYTHING)

    def seekers(self):
        """The ids of those who share, as a subquery."""
        return self.order_by().values("assignment__seeker")

    def with_people(self):
        return self.select_related("assignment__seeker", "assignment__coach")

    def newest_first(self):
        return self.order_by("-given_at", "-pk")


class Sharing(models.Model):
    """A job seeker's consent: since when, to what, in which words, and whether it still holds."""

    assignment = models.ForeignKey(Assignment, models.CASCADE, related_name="sharings")
    scope = models.CharField(_("scope"), max_length=10, choices=Scope)
    text_version = models.CharField(_("version of the text"), max_length=20)
    given_at = models.DateTimeField(_("given at"))
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True, editable=False)

    objects = SharingQuerySet.as_manager()

    class Meta:
        verbose_name = _("sharing")
        verbose_name_plural = _("sharings")
        constraints = [
            models.UniqueConstraint(
                fields=["assignment"],
                condition=Q(withdrawn_at=None),
                name="one_sharing_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None) | Q(withdrawn_at__gte=F("given_at")),
                name="sharing_ends_after_it_begins",
            ),
        ]

    def __str__(self):
        return f"{self.assignment}: {self.get_scope_display()}"

    @property
    def seeker(self):
        return self.assignment.seeker

    @property
    def coach(self):
        return self.assignment.coach

    @property
    def text(self):
        """The sentences that were agreed to."""
        return text_of(self.text_version, self.scope)

    @property
    def tells_of_pauses(self):
        """Whether what was agreed to says that the coach sees them."""
        return self.text_version not in SILENT_ABOUT_PAUSES

    @property
    def is_of_everything(self):
        return self.scope == Scope.EVERYTHING

    def withdraw(self, at):
        """From the moment `at` on nothing is shared. Saying so twice changes nothing."""
        if self.withdrawn_at is None:
            self.withdrawn_at = at
            self.save(update_fields=["withdrawn_at"])


def coaches_at(center_id):
    """The coaches among whom a job seeker of that center may choose, by name."""
    coaches = User.objects.filter(
        center=center_id, is_active=True, role__in=[Role.COACH, Role.ADMIN]
    )
    return coaches.order_by("sort_name", "pk")
