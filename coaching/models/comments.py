"""What a coach and a job seeker say to each other about a contact, a draft or a meeting."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.models import Sharing
from accounts.records import IsOneOf
from coaching.models.authored import FromCoach, FromCoachQuerySet
from contacts.models import Contact, Draft
from contacts.models.contacts import not_private
from meetings.models import Meeting


class About(models.TextChoices):
    CONTACT = "contact", _("the contact")
    DRAFT = "draft", _("a draft")
    MEETING = "meeting", _("a meeting")


class CommentQuerySet(FromCoachQuerySet):
    @property
    def shared_if(self):
        said_of = (Q(meeting=None) | Q(meeting__deleted_at=None)) & ~Q(draft__is_private=True)
        return not_private("contact__") & said_of

    def visible_to(self, user):
        """For job seekers their own, for good. For a coach those that they wrote or were answered,
        as long as what they are about is shared with that coach.

        Deleted ones are among them: they say who deleted what when, and no more.
        """
        if user.is_seeker:
            return self.filter(owner=user, contact__deleted_at=None)
        theirs = Sharing.objects.open_to(user).of_everything().seekers()
        return self.filter(IsOneOf("owner", theirs), self.shared_if, coach=user)

    def editable_by(self, user):
        """What the user has said, and may still read."""
        return self.removable_by(user, None).filter(deleted_at=None)

    def removable_by(self, user, now):
        """The same, those that are deleted included; a deletion is not undone."""
        return self.visible_to(user).filter(is_answer=user.is_seeker)

    def made_by(self, user):
        """All rows the user wrote, as the coach or as the job seeker."""
        return self.filter(Q(coach=user) | Q(owner=user))

    def for_reader(self, user):
        """What was said to the user, and not by them."""
        return self.filter(is_answer=not user.is_seeker)

    def in_thread(self, comment):
        """What the same two have said about the same contact."""
        return self.filter(contact=comment.contact_id, coach=comment.coach_id)

    def with_people(self):
        return self.select_related("owner", "coach", "contact", "meeting", "draft")

    def in_order(self):
        return self.order_by("created_at", "pk")


class Comment(FromCoach):
    """Something the coach said, or the job seeker answered. Only these two read it."""

    is_answer = models.BooleanField(_("by the job seeker"), default=False, editable=False)
    about = models.CharField(_("about"), max_length=7, choices=About, default=About.CONTACT)
    contact = models.ForeignKey(
        Contact, models.CASCADE, related_name="+", verbose_name=_("contact")
    )
    # Once it is sent, a draft may be gone; what was said about it stays with the contact.
    draft = models.ForeignKey(
        Draft, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("draft")
    )
    meeting = models.ForeignKey(
        Meeting, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("meeting")
    )
    text = models.TextField(_("comment"), max_length=5000, blank=True)  # "" once it is deleted.
    changed_at = models.DateTimeField(_("changed at"), null=True, editable=False)

    objects = CommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        constraints = [
            models.CheckConstraint(
                condition=Q(about=About.CONTACT, draft=None, meeting=None)
                | Q(about=About.DRAFT, meeting=None)
                | Q(about=About.MEETING, draft=None, meeting__isnull=False),
                name="comment_is_about_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(deleted_at=None) ^ Q(text=""),
                name="comment_has_a_text_until_it_is_deleted",
                violation_error_message=_("A comment has a text; a deleted one has none."),
            ),
        ]
        indexes = [
            models.Index(fields=["owner", "contact", "created_at"], name="comment_by_contact"),
        ]

    def __str__(self):
        return f"{self.contact}, {self.created_at:%Y-%m-%d}"

    @property
    def by(self):
        """Who says it."""
        return str(self.owner) if self.is_answer else self.signature

    def revise(self, at):
        """What was changed at the moment `at` is news to the other one; not saved yet."""
        self.changed_at, self.read_at = at, None

    def delete_softly(self, at):
        """Only that it was there is kept, not its text. Saying so twice changes nothing."""
        if self.deleted_at is None:
            self.text, self.deleted_at = "", at
            self.save(update_fields=["text", "deleted_at", "updated_at"])

    @property
    def coach_url(self):
        """The page on which the coach finds what it is about."""
        if self.meeting_id:
            return reverse("coaching:meeting", args=[self.owner_id, self.meeting_id])
        if self.draft and not self.draft.deleted_at:
            return reverse("coaching:draft", args=[self.owner_id, self.draft_id])
        return reverse("coaching:contact", args=[self.owner_id, self.contact_id])


def comment_on(row, *, coach):
    """A Comment, not saved, of the coach on a contact, a draft or a meeting."""
    facts = {"owner_id": row.owner_id, "center_id": row.center_id, "coach": coach}
    if isinstance(row, Contact):
        return Comment(**facts, contact=row)
    what = "draft" if isinstance(row, Draft) else "meeting"
    return Comment(**facts, contact=row.contact, about=what, **{what: row})


def answer_to(comment):
    """A Comment, not saved, in which the job seeker answers that one."""
    same = ["owner", "center_id", "coach", "about", "contact", "draft", "meeting"]
    return Comment(is_answer=True, **{name: getattr(comment, name) for name in same})
