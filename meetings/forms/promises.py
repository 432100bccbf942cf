"""What was promised in a meeting, and by when."""

from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm, VersionedForm
from meetings.models import Promise

WITHIN = timedelta(days=7)  # By when, if nobody says.
YEARS = timedelta(days=2 * 365)


class PromiseForm(VersionedForm, OnceForm):
    """One promise; an empty row is none, and an old one without its words is taken back."""

    due_on = forms.DateField(
        label=_("By"),
        required=False,
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
    )

    class Meta:
        model = Promise
        fields = ["text", "due_on"]
        labels = {"text": _("I will")}
        error_messages = {"text": {"required": _("Say what you promised, or leave the row empty.")}}
        widgets = {"text": forms.TextInput({"autocomplete": "off"})}

    def __init__(self, *args, number, **kwargs):
        super().__init__(*args, **kwargs)
        self.heading = _t("Promise %(number)s") % {"number": number}
        self.fields["text"].required = not self.instance.pk

    @property
    def changed_data(self):
        """What was typed: the key alone, new in every form, does not make a promise."""
        return [name for name in super().changed_data if name != "form_key"]

    def clean_due_on(self):
        today = timezone.localdate()
        due_on = self.cleaned_data["due_on"] or today + WITHIN
        if "due_on" in self.changed_data and abs(due_on - today) > YEARS:
            raise ValidationError(_("Choose a day within two years of today."))
        return due_on

    def save_for(self, debrief):
        """The promise, made in that debrief; one whose words were removed is deleted."""
        if self.instance.pk and not self.cleaned_data["text"]:
            self.instance.delete_softly(at=timezone.now())
            return self.instance
        self.instance.debrief = debrief
        return self.save()
