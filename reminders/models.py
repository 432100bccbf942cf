"""What a job seeker wants to be told by mail, and when."""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _


class Frequency(models.TextChoices):
    DAILY = "daily", _("Every day on which something is due")
    WEEKLY = "weekly", _("Once a week")
    NEVER = "never", _("Never")


class Topic(models.TextChoices):
    """What one can have enough of with one click, in words that follow "mails about"."""

    DIGEST = "digest", _("what is due")
    MEETINGS = "meetings", _("a meeting of the next day")
    THANKS = "thanks", _("thanks that are due")
    COMMENTS = "comments", _("what a coach wrote to you")


# As Python's `date.isoweekday` counts.
DAYS = [(number + 1, name) for number, name in WEEKDAYS.items()]


class MailChoiceQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(user=user)

    def editable_by(self, user):
        return self.visible_to(user)

    def of_the_present(self):
        """Those of job seekers who can sign in: nobody else gets mail."""
        return self.filter(user__is_active=True, user__deleted_at=None, user__role="seeker")


class MailChoice(models.Model):
    """What one job seeker gets by mail, and at which hour of their own clock."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="mail_choice"
    )
    frequency = models.CharField(
        _("What is due"), max_length=6, choices=Frequency, default=Frequency.WEEKLY
    )
    weekday = models.PositiveSmallIntegerField(_("If weekly, on"), choices=DAYS, default=1)
    hour = models.PositiveSmallIntegerField(
        _("At this hour, or soon after"), default=8, validators=[MaxValueValidator(23)]
    )
    meetings = models.BooleanField(_("The day before a meeting"), default=True)
    thanks = models.BooleanField(_("When thanks are due"), default=True)
    comments = models.BooleanField(_("When a coach writes something to me"), default=True)
    # No digest is for an hour before this.
    chosen_at = models.DateTimeField(_("chosen at"), default=timezone.now, editable=False)
    # The last of their local days for which it was looked what is to be mailed.
    looked_on = models.DateField(_("looked on"), null=True, editable=False)

    objects = MailChoiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("choice of mail")
        verbose_name_plural = _("choices of mail")
        constraints = [
            models.CheckConstraint(condition=Q(hour__lte=23), name="mail_hour_is_on_the_clock"),
            models.CheckConstraint(
                condition=Q(weekday__gte=1, weekday__lte=7), name="mail_weekday_is_a_day"
            ),
        ]

    def __str__(self):
        return str(self.user)

    def wants(self, topic):
        """Whether they want to be told of the Topic at all."""
        if topic == Topic.DIGEST:
            return self.frequency != Frequency.NEVER
        return getattr(self, topic)

    def stop(self, topic):
        """They get no more mail about the Topic. Saying so twice changes nothing.

        Returns whether they would have got some.
        """
        if not self.wants(topic):
            return False
        if topic == Topic.DIGEST:
            self.frequency = Frequency.NEVER
        else:
            setattr(self, topic, False)
        self.save()
        return True
