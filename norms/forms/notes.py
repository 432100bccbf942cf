"""What coaches type about a place."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm
from norms.choices import Channel, Formality, Industry, Language, ThankYou
from norms.differences import note_differences
from norms.forms.days import DayInput, check_past
from norms.models import EtiquetteNote
from norms.text import to_html

OPEN_CHOICES = {"thank_you": ThankYou, "formality": Formality, "language": Language}
RANKS = [_("First choice"), _("Second choice"), _("Third choice")]


class ChannelsWidget(forms.MultiWidget):
    """One list for each choice, the first the best."""

    template_name = "norms/_channels_input.html"
    use_fieldset = True

    def __init__(self):
        choices = [("", _("none")), *Channel.choices]
        attrs = {"class": "form-select"}
        super().__init__([forms.Select(attrs, choices) for _rank in RANKS])

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        context["ranked"] = list(zip(RANKS, context["widget"]["subwidgets"], strict=True))
        return context


class ChannelsField(forms.MultiValueField):
    """Up to three channels, the best first; its value is a list of Channel values."""

    widget = ChannelsWidget

    def __init__(self, **kwargs):
        choices = [("", ""), *Channel.choices]
        fields = [forms.ChoiceField(choices=choices, required=False) for _rank in RANKS]
        super().__init__(fields, required=False, **kwargs)

    def compress(self, values):
        channels = [value for value in values if value]
        if len(set(channels)) < len(channels):
            raise ValidationError(_("Choose each channel only once."))
        return channels


class VersionField(forms.IntegerField):
    """The version of a note that was on the screen; in the place of a spoilt one, the newest."""

    widget = forms.HiddenInput
    spoilt = _("Something was lost on the way. Please send this once more.")
    default_error_messages = {
        **dict.fromkeys(["required", "invalid", "max_value", "min_value"], spoilt)
    }

    def __init__(self):
        super().__init__(min_value=1, max_value=2**31 - 1)

    def bound_data(self, data, initial):
        try:
            return self.clean(data)
        except ValidationError:
            return initial


class BeforeForm(forms.Form):
    """Below which version the page of versions begins; what makes no sense is ignored."""

    before = forms.IntegerField(required=False, min_value=1, max_value=2**31 - 1)

    @property
    def version(self):
        return self.cleaned_data["before"] if self.is_valid() else None


class NoteForm(OnceForm):
    """What a coach has seen in a place. Give `place` for a new note, else `instance`.

    If the note was changed elsewhere since the version that is sent along, `conflict` tells how
    what was typed differs from what it says now, and nothing is valid; sent once more, it is.
    """

    conflict = None
    version = VersionField()
    channels = ChannelsField(label=_("Best ways in"))
    industries = forms.MultipleChoiceField(
        label=_("Only in some fields of work?"),
        help_text=_("Leave all of them open if it holds for everybody."),
        choices=Industry,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = EtiquetteNote
        fields = EtiquetteNote.CONTENT
        labels = {
            "acceptance": _("How is such a request taken?"),
            "approach": _("What do people decide by?"),
            "usual_minutes": _("Usual length, in minutes"),
            "thank_you": _("How are thanks given?"),
            "formality": _("How is a first message worded?"),
            "language": _("In which language?"),
            "gentler": _("Follow up more gently than elsewhere"),
            "text": _("What have you seen?"),
            "source_url": _("Source"),
            "observed_on": _("When did you see it?"),
        }
        help_texts = {
            "gentler": _("Job seekers are told to wait longer, and to write again only once."),
            "text": _("In your own words. *Emphasis*, lists and [links](https://…) are kept."),
            "source_url": _("The address of a page. Empty means: from your own practice."),
            "observed_on": _("After 18 months a note is shown as old."),
        }
        widgets = {
            "acceptance": forms.RadioSelect,
            "approach": forms.RadioSelect,
            "text": forms.Textarea(attrs={"rows": 7}),
            "observed_on": DayInput,
        }

    def __init__(self, *args, user, place=None, instance=None, **kwargs):
        new = EtiquetteNote(place=place, author=user, center=user.center)
        super().__init__(*args, user=user, instance=instance or new, **kwargs)
        for name, kinds in OPEN_CHOICES.items():
            self.fields[name].choices = [("", _("Unknown")), *kinds.choices]
        self.fields["observed_on"].validators.append(check_past)
        if self.instance.pk:
            self.initial["version"] = self.instance.version
        else:
            del self.fields["version"]

    def clean_text(self):
        text = self.cleaned_data["text"].replace("\r\n", "\n")  # As browsers send it.
        self.instance.html = to_html(text)
        return text

    def clean(self):
        super().clean()
        seen = self.cleaned_data.get("version")
        if self.errors or not self.changes or seen in {None, self.instance.version}:
            return
        self.conflict = note_differences(self.initial, self.cleaned_data)
        self.data = self.data.copy()
        self.data["version"] = self.instance.version
        raise ValidationError(
            _("This note was changed while you were writing. Nothing of yours is lost: see below.")
        )

    @property
    def changes(self):
        """The names of the fields in which what was typed is not what the note says now."""
        content = EtiquetteNote.CONTENT
        return [name for name in content if self.initial.get(name) != self.cleaned_data[name]]
