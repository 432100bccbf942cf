"""What a coach and a job seeker say to each other."""

from django import forms
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.forms.once import OnceForm
from coaching.models import Comment
from contacts.forms.drafts import WordsField


class CommentForm(OnceForm):
    """What `user` says; `instance` is what `comment_on` or `answer_to` gives."""

    class Meta:
        model = Comment
        fields = ["text"]
        labels = {"text": _("Your words")}
        field_classes = {"text": WordsField}
        widgets = {"text": forms.Textarea(attrs={"rows": 4})}

    @transaction.atomic
    def save(self):
        """The comment; whoever answers has read what was said to them."""
        comment = super().save()
        said = Comment.objects.visible_to(self.user).in_thread(comment).for_reader(self.user)
        said.unread().update(read_at=timezone.now())
        return comment
