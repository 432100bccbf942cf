"""A message while it is being written."""

from django import forms
from django.utils.text import normalize_newlines
from django.utils.translation import gettext_lazy as _

from accounts.forms import FormKeyField, name_the_blank
from contacts.drafts.actions import save_draft
from contacts.models import Draft, OutreachKind

PRIVATE = _("Private to me")
KEPT_BACK = _(
    "Never shown to a coach, as a draft or logged, and counted nowhere. Once it is logged, and "
    "unless it is a note, they do not see this person either: how far you are would tell of it."
)
LABELS = {
    "kind": _("What"),
    "channel": _("How"),
    "text": _("The words"),
    "is_private": PRIVATE,
}
HELPS = {
    "kind": _("What you send; or what came back: a reply, a decline."),
    "is_private": KEPT_BACK,
}
WORDS = forms.Textarea(attrs={"rows": 12, "class": "letter", "spellcheck": "true"})


class WordsField(forms.CharField):
    """Lines of text, with the line breaks that browsers show and Python counts as one."""

    def to_python(self, value):
        return normalize_newlines(super().to_python(value))


class CarriedField(forms.CharField):
    """What has to be right only later, and may be anything until then."""

    def validate(self, value):
        pass


class PageFields(forms.Form):
    """What the writing page carries along besides what one sees."""

    # The version of the draft that the page was opened with.
    seen = forms.CharField(max_length=16, required=False, widget=forms.HiddenInput)
    # What was typed before a starting point took its place.
    before = WordsField(max_length=10_000, required=False, widget=forms.HiddenInput)


class DraftForm(PageFields, forms.ModelForm):
    """The writing page when it is not logged yet: what it says is checked, saved, started anew."""

    # Carried along for the day it is logged.
    form_key = FormKeyField()
    happened_at = CarriedField(
        label=_("When"),
        help_text=_("In your own time."),
        max_length=40,
        widget=forms.TextInput(attrs={"type": "datetime-local"}),
    )

    class Meta:
        model = Draft
        fields = ["kind", "channel", "text", "is_private"]
        labels = LABELS
        help_texts = HELPS
        field_classes = {"text": WordsField}
        widgets = {"text": WORDS}
        error_messages = {
            "text": {"required": _("Write the words first.")},
            "kind": {"required": _("Say what it is.")},
        }

    def __init__(self, data, *, contact, **kwargs):
        super().__init__(data.copy(), **kwargs)
        name_the_blank(self)
        self.instance.contact = contact

    def carry(self, **values):
        """Show these values in place of those that were sent."""
        for name, value in values.items():
            self.data[name] = value

    def started(self, text, before):
        """The same page with this text in it, and what was typed `before` put aside."""
        form = DraftForm(self.data, contact=self.instance.contact)
        form.carry(text=text, before=before)
        form.fields["text"].widget.attrs["autofocus"] = True
        return form

    def save(self, *, keep="", unkeep=""):
        """The draft, saved. Raises ChangedMeanwhileError (contacts.drafts.actions)."""
        typed = {name: self.cleaned_data[name] for name in [*self._meta.fields, "seen"]}
        draft = save_draft(contact=self.instance.contact, **typed, keep=keep, unkeep=unkeep)
        self.carry(seen=draft.version)
        return draft


class KindForm(forms.Form):
    """The kind of outreach that an address asks for."""

    kind = forms.ChoiceField(choices=OutreachKind)


class FindingForm(forms.Form):
    """Which finding of the draft check a button is about."""

    finding = forms.RegexField(r"^[a-z_]+\Z", max_length=40)


class StartForm(forms.Form):
    """Which text to start from a button is about."""

    start = forms.CharField(max_length=40)
