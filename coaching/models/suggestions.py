"""What a coach proposes to a job seeker, who takes it up or not."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Sharing
from coaching.models.authored import FromCoach, FromCoachQuerySet
from contacts.models import Contact
from meetings.models import Meeting
from norms.models import LocalResource


class Kind(models.TextChoices):
    CONTACT = "contact", _("somebody to talk to")
    GROUP = "group", _("a group to go to")
    QUESTION = "question", _("a question to ask")


class Answer(models.TextChoices):
    OPEN = "", _("no answer yet")
    ACCEPTED = "accepted", _("taken up")
    DECLINED = "declined", _("not taken up")


class SuggestionQuerySet(FromCoachQuerySet):
    def visible_to(self, user):
        """For job seekers what was suggested to them, for good. For a coach the own ones to those
        who share with that coach, as long as the meeting that one is about is shared, too.
        """
        if user.is_seeker:
            return self.filter(owner=user)
        theirs = Sharing.objects.open_to(user).seekers()
        may_read = Q(meeting=None) | Q(meeting__in=Meeting.objects.shared_with(user))
        return self.filter(may_read, coach=user, owner__in=theirs)

    def open(self):
        return self.filter(answer=Answer.OPEN)

    def answered_anew(self):
        """Those of whose answer the coach does not know yet, the first answered first."""
        news = self.exclude(answer=Answer.OPEN).filter(answer_read_at=None)
        return news.order_by("answered_at", "pk")

    def with_all(self):
        what = ["contact", "resource__place", "meeting__contact"]
        return self.select_related("owner", "coach", *what)

    def newest_first(self):
        return self.order_by("-created_at", "-pk")


class Suggestion(FromCoach):
    """Somebody to talk to, a group to go to, or a question to ask at a meeting."""

    kind = models.CharField(_("what"), max_length=8, choices=Kind, editable=False)
    first_name = models.CharField(_("first name"), max_length=100, blank=True)
    last_name = models.CharField(_("last name"), max_length=100, blank=True)
    organization = models.CharField(_("organization"), max_length=200, blank=True)
    resource = models.ForeignKey(
        LocalResource, models.CASCADE, null=True, related_name="+", verbose_name=_("group")
    )
    meeting = models.ForeignKey(
        Meeting, models.CASCADE, null=True, related_name="+", verbose_name=_("meeting")
    )
    question = models.CharField(_("question"), max_length=300, blank=True)
    reason = models.TextField(_("why"), max_length=1000)
    answer = models.CharField(
        _("answer"), max_length=8, choices=Answer, default=Answer.OPEN, blank=True, editable=False
    )
    answered_at = models.DateTimeField(_("answered at"), null=True, editable=False)
    # When the coach has seen that answer.
    answer_read_at = models.DateTimeField(_("answer read at"), null=True, editable=False)
    # Whom it became; whoever is forgotten is named here no more either.
    contact = models.ForeignKey(
        Contact, models.CASCADE, null=True, editable=False, related_name="+"
    )

    objects = SuggestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("suggestion")
        verbose_name_plural = _("suggestions")
        constraints = [
            models.CheckConstraint(
                condition=Q(kind=Kind.CONTACT, resource=None, meeting=None)
                & ~Q(first_name="", last_name="")
                | Q(kind=Kind.GROUP, resource__isnull=False, meeting=None)
                | Q(kind=Kind.QUESTION, resource=None, meeting__isnull=False) & ~Q(question=""),
                name="suggestion_is_of_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(answer=Answer.OPEN) ^ Q(answered_at__isnull=False),
                name="suggestion_is_answered_at_a_moment",
            ),
        ]
        indexes = [
            models.Index(fields=["owner", "-created_at", "id"], name="suggestion_by_owner"),
        ]

    def __str__(self):
        if self.kind == Kind.GROUP:
            return str(self.resource)
        if self.kind == Kind.QUESTION:
            return self.question
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def is_open(self):
        return self.answer == Answer.OPEN

    @property
    def is_accepted(self):
        return self.answer == Answer.ACCEPTED

    @property
    def kept_contact(self):
        """Whom it became, unless they are deleted; else None."""
        return self.contact if self.contact and self.contact.deleted_at is None else None

    def decide(self, answer, at):
        """The job seeker takes it up or not. Saying so twice changes nothing."""
        if self.answer != answer:
            self.answer, self.answered_at, self.answer_read_at = answer, at, None
            changed = ["answer", "answered_at", "answer_read_at", "contact", "updated_at"]
            self.save(update_fields=changed)

    def mark_answer_read(self, at):
        """The coach has seen the answer, at the moment `at`. Saying so twice changes nothing."""
        if self.answer_read_at is None and not self.is_open:
            self.answer_read_at = at
            self.save(update_fields=["answer_read_at", "updated_at"])
