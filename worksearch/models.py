"""What a job seeker who has to show a weekly work search keeps, and what their center asks for."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.fields import WebAddressField
from accounts.models import Center
from accounts.records import Owned, OwnedQuerySet
from contacts.models import Outreach
from meetings.models import Meeting
from worksearch.choices import Detail, Kind, Weekday
from worksearch.rule_sets import OWN, RULE_SETS, RuleSet, Source, rule_set_choices


class CenterRulesQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Those of the user's center."""
        return self.filter(center=user.center_id or 0)

    def editable_by(self, user):
        """The same, for an admin; nobody else changes them."""
        return self.visible_to(user) if user.is_admin else self.none()


class CenterRules(models.Model):
    """Which rule set a center takes for its job seekers, and the one it writes itself."""

    center = models.OneToOneField(
        Center, models.CASCADE, related_name="work_search_rules", verbose_name=_("center")
    )
    # Empty: the center has no use for the log, and nobody there sees it.
    rule_set = models.CharField(
        _("work search: rules"), max_length=10, choices=rule_set_choices, blank=True
    )
    name = models.CharField(_("work search: for whom"), max_length=100, blank=True)
    weekly_minimum = models.PositiveSmallIntegerField(
        _("work search: activities a week"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(50)],
    )
    week_starts = models.CharField(
        _("work search: first day of the week"), max_length=9, choices=Weekday, blank=True
    )
    counts = ArrayField(
        models.CharField(max_length=20, choices=Kind),
        verbose_name=_("work search: what counts"),
        default=list,
        blank=True,
    )
    details = ArrayField(
        models.CharField(max_length=10, choices=Detail),
        verbose_name=_("work search: details wanted"),
        default=list,
        blank=True,
    )
    retention = models.CharField(_("work search: how long to keep"), max_length=500, blank=True)
    source_name = models.CharField(_("work search: source"), max_length=200, blank=True)
    source_url = WebAddressField(_("work search: address of the source"), blank=True)
    checked_on = models.DateField(_("work search: checked on"), null=True, blank=True)

    objects = CenterRulesQuerySet.as_manager()

    class Meta:
        verbose_name = _("work-search rules")
        verbose_name_plural = _("work-search rules")
        constraints = [
            models.CheckConstraint(
                condition=~Q(rule_set=OWN, name=""), name="own_work_search_rules_have_a_name"
            )
        ]

    def __str__(self):
        return str(self.center)

    @property
    def own(self):
        """The RuleSet that the center wrote; None if it wrote none."""
        if not self.name:
            return None
        is_sourced = self.source_name or self.source_url
        source = Source(self.source_name or self.source_url, self.source_url)
        return RuleSet(
            key=OWN,
            name=self.name,
            weekly_minimum=self.weekly_minimum,
            week_starts=self.week_starts,
            counts=tuple(self.counts),
            details=tuple(self.details),
            retention=self.retention,
            sources=(source,) if is_sourced else (),
            checked_on=self.checked_on,
        )

    def named(self, key):
        """The RuleSet of that key, or the center's if there is none such."""
        return {**RULE_SETS, OWN: self.own}.get(key) or self.own_or_chosen

    @property
    def own_or_chosen(self):
        return self.own if self.rule_set == OWN else RULE_SETS.get(self.rule_set)


class LogSettingsQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(owner=user)

    def editable_by(self, user):
        return self.visible_to(user)

    def in_use(self):
        """Of those who keep a log, at centers that have a use for it."""
        at_work = ~Q(owner__center__work_search_rules__rule_set="")
        return self.filter(at_work, is_on=True, owner__center__work_search_rules__isnull=False)


class LogSettings(models.Model):
    """That a job seeker has to keep a work-search log, and by which rules."""

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="work_search",
        verbose_name=_("owner"),
    )
    is_on = models.BooleanField(_("has to keep a log"), default=False)
    # Empty: that of the center.
    rule_set = models.CharField(_("rules"), max_length=10, choices=rule_set_choices, blank=True)

    objects = LogSettingsQuerySet.as_manager()

    class Meta:
        verbose_name = _("settings of a work-search log")
        verbose_name_plural = _("settings of work-search logs")

    def __str__(self):
        return str(self.owner)


class ActivityQuerySet(OwnedQuerySet):
    """Nobody but the job seeker ever sees these: `shared_if` stays None."""

    def between(self, first, last):
        """Those done on one of these days."""
        return self.filter(done_on__gte=first, done_on__lte=last)


class Activity(Owned):
    """Something done to find work that nothing else here tells of, typed in by the job seeker."""

    kind = models.CharField(_("what you did"), max_length=20, choices=Kind)
    done_on = models.DateField(_("day"))
    employer = models.CharField(_("employer or organizer"), max_length=200, blank=True)
    person = models.CharField(_("person"), max_length=200, blank=True)
    reach = models.CharField(_("address, phone, email or link"), max_length=500, blank=True)
    method = models.CharField(_("how"), max_length=100, blank=True)
    job = models.CharField(_("position"), max_length=200, blank=True)
    result = models.CharField(_("what came of it"), max_length=500, blank=True)
    proof = models.CharField(_("proof you keep"), max_length=500, blank=True)

    objects = ActivityQuerySet.as_manager()

    class Meta:
        verbose_name = _("work-search activity")
        verbose_name_plural = _("work-search activities")
        indexes = [
            models.Index(
                fields=["owner", "done_on", "id"],
                name="activity_by_day",
                condition=Q(deleted_at=None),
            )
        ]

    def __str__(self):
        return f"{self.get_kind_display()}, {self.done_on:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("worksearch:week_on", args=[self.done_on])


class OverrulingQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(owner=user)


class Overruling(models.Model):
    """A job seeker said that an activity counts, or does not, whatever the rules say."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("owner")
    )
    # What it is about: one of the three.
    activity = models.OneToOneField(Activity, models.CASCADE, null=True, related_name="+")
    outreach = models.OneToOneField(Outreach, models.CASCADE, null=True, related_name="+")
    meeting = models.OneToOneField(Meeting, models.CASCADE, null=True, related_name="+")
    counts = models.BooleanField(_("counts"))

    objects = OverrulingQuerySet.as_manager()

    class Meta:
        verbose_name = _("work-search overruling")
        verbose_name_plural = _("work-search overrulings")
        constraints = [
            models.CheckConstraint(
                condition=Q(outreach=None, meeting=None, activity__isnull=False)
                | Q(activity=None, meeting=None, outreach__isnull=False)
                | Q(activity=None, outreach=None, meeting__isnull=False),
                name="overruling_is_about_one_thing",
            )
        ]

    def __str__(self):
        return f"{self.activity or self.outreach or self.meeting}"
