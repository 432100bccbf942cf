"""What a coach notes down about a job seeker."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.differences import Difference, pieces
from accounts.forms.filters import FilterForm
from accounts.forms.once import OnceForm
from accounts.pages import page_by_key
from coaching.models import CoachNote, Visibility
from contacts.forms.drafts import WordsField
from norms.forms.notes import VersionField


class CoachNoteForm(OnceForm):
    """A note about `seeker`; give `instance` for one that is there.

    If it was changed elsewhere since the version that is sent along, `conflict` tells how what was
    typed differs from what it says now, and nothing is valid; sent once more, it is.
    """

    conflict = None
    version = VersionField()

    class Meta:
        model = CoachNote
        fields = ["text", "visibility"]
        help_texts = {
            "text": _(
                "What you agreed, what helps them, what to ask next time. Nothing about health, "
                "religion, money or family. They may ask to read it: whoever reads it now, every "
                "note is in the copy of their data that they can take."
            ),
        }
        field_classes = {"text": WordsField}
        widgets = {"text": forms.Textarea(attrs={"rows": 5}), "visibility": forms.RadioSelect}

    def __init__(self, *args, user, seeker=None, instance=None, **kwargs):
        new = CoachNote(coach=user, owner=seeker, center=seeker and seeker.center)
        super().__init__(*args, user=user, instance=instance or new, **kwargs)
        self.fields["text"].required = True
        if self.instance.is_shared:
            self.fields["visibility"].choices = [(Visibility.SEEKER, Visibility.SEEKER.label)]
            self.fields["visibility"].help_text = _("They have it; it stays theirs to read.")
        if self.instance.pk:
            self.initial["version"] = self.instance.version
        else:
            del self.fields["version"]

    def clean(self):
        super().clean()
        seen = self.cleaned_data.get("version")
        if self.errors or not self.changes or seen in {None, self.instance.version}:
            return
        was, now = self.initial["text"], self.cleaned_data["text"]
        self.conflict = [Difference(_("Note"), pieces(was, now))]
        self.data = self.data.copy()
        self.data["version"] = self.instance.version
        raise ValidationError(
            _("This note was changed while you were writing. Nothing of yours is lost: see below.")
        )

    @property
    def changes(self):
        """The names of the fields in which what was typed is not what the note says now."""
        names = self._meta.fields
        return [name for name in names if self.initial.get(name) != self.cleaned_data[name]]

    def save(self):
        """The note, as a version of its own; what changes nothing makes none."""
        if self.instance.pk and not self.changes:
            return self.instance
        if self.instance.pk:
            self.instance.revise(timezone.now())
        return super().save()


class NotesForm(FilterForm):
    """Which page of the notes; what makes no sense is ignored."""

    after = forms.IntegerField(required=False)

    def page_of(self, notes):
        return page_by_key(notes, self.row("after", notes), "created_at", descending=True)
