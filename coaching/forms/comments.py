"""What a coach and a job seeker say to each other."""

from django import forms
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.forms.once import OnceForm
from accounts.forms.versions import VersionedForm
from coaching.models import Comment
from contacts.forms.drafts import WordsField


class CommentForm(VersionedForm, OnceForm):
    """What `user` says; `instance` is what `comment_on` or `answer_to` gives, or what they said."""

    class Meta:
        model = Comment
        fields = ["text"]
        labels = {"text": _("Your words")}
        field_classes = {"text": WordsField}
        widgets = {"text": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].required = True

    @classmethod
    def to_change(cls, request, comment):
        """The form in which the user changes what they said; it may be sent with nothing in it."""
        data = request.POST if request.method == "POST" else None
        return cls(data, user=request.user, instance=comment)

    @transaction.atomic
    def save(self):
        """The comment; whoever answers has read what was said to them."""
        if self.instance.pk:
            return self._changed()
        comment = super().save()
        said = Comment.objects.visible_to(self.user).in_thread(comment).for_reader(self.user)
        said.unread().update(read_at=timezone.now())
        return comment

    def _changed(self):
        """The comment; what changes nothing is no news."""
        if not self.has_changed():
            return self.instance
        self.instance.revise(timezone.now())
        return super().save()
