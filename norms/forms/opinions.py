"""What coaches say to a colleague's note, and admins when they hide one."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from norms.forms.days import DayInput, check_past
from norms.forms.notes import VersionField


class OpinionForm(forms.Form):
    """About a note as it was on the screen; give the `note` as it is now."""

    version = VersionField()

    def __init__(self, *args, note, **kwargs):
        super().__init__(*args, initial={"version": note.version}, **kwargs)
        self.note = note

    @property
    def is_outdated(self):
        """Whether the note has come to say something else since it was read."""
        return self.cleaned_data["version"] < self.note.says_since


class ConfirmForm(OpinionForm):
    """When a colleague's note was seen to be true still."""

    agrees = True
    seen_on = forms.DateField(
        label=_("Seen on"), initial=timezone.localdate, validators=[check_past], widget=DayInput
    )


class DisputeForm(OpinionForm):
    """Why a colleague's note is not true, or not any more."""

    agrees = False
    reason = forms.CharField(
        label=_("What do you see otherwise?"),
        help_text=_("Shown with the note, signed with your name."),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class HideForm(forms.Form):
    """Why a note is taken out of sight."""

    reason = forms.CharField(
        label=_("Why should it not be read?"),
        help_text=_("The author reads this beside the note."),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
