"""What came of going to a local group, event or service."""

import uuid

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm
from contacts.actions import meet, refresh
from contacts.forms.drafts import WordsField
from contacts.forms.outreach import PastMomentField
from contacts.forms.widgets import SUGGESTIONS
from contacts.models import Contact, Outreach, OutreachKind
from norms.models import Channel

NAMES = ["first_name", "last_name"]


class BeenThereForm(OnceForm):
    """The seeker `user` was at `resource`, about a contact in that place or somebody met there.

    `about` is the contact chosen at first, or None.
    """

    contact = forms.ModelChoiceField(
        label=_("About whom"),
        queryset=None,
        required=False,
        empty_label=_("Somebody I met there, named below"),
    )
    first_name = forms.CharField(label=_("Their first name"), max_length=100, required=False)
    last_name = forms.CharField(label=_("Their last name"), max_length=100, required=False)
    happened_at = PastMomentField(label=_("When"), help_text=_("In your own time."))

    field_order = ["contact", *NAMES, "kind", "happened_at", "text"]

    class Meta:
        model = Outreach
        fields = ["kind", "happened_at", "text"]
        labels = {"kind": _("What happened"), "text": _("What you want to remember")}
        field_classes = {"text": WordsField}
        widgets = {"kind": forms.RadioSelect, "text": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, *args, user, resource, about=None, **kwargs):
        new = Outreach(owner=user, center=user.center, channel=Channel.GROUP)
        initial = {"contact": about, "kind": OutreachKind.NOTE, "happened_at": timezone.now()}
        super().__init__(*args, user=user, instance=new, initial=initial, **kwargs)
        self.resource = resource
        self.fields["kind"].choices = [
            (OutreachKind.NOTE, _("I was there: we met, or I learned something for later")),
            (OutreachKind.ASK, _("I asked them for a conversation")),
        ]
        own = Contact.objects.editable_by(user)
        self.there = own.in_place(resource.place)
        self.fields["contact"].queryset = own.for_list()
        self.fields["contact"].choices = self._choices(about)
        for name in NAMES:
            self.fields[name].widget.attrs["autocomplete"] = "off"

    def _choices(self, about):
        """Those there, with `about` first if that is somebody elsewhere."""
        field = self.fields["contact"]
        there = list(self.there.for_list().order_by("sort_name", "pk")[:SUGGESTIONS])
        people = there if about is None or about in there else [about, *there]
        return [("", field.empty_label), *((person.pk, person.label) for person in people)]

    def clean(self):
        super().clean()
        names = [self.cleaned_data.get(name) for name in NAMES]
        if self.cleaned_data.get("contact"):
            if any(names):
                self.add_error("contact", _("Choose one of them, or name somebody new: not both."))
        elif not any(names):
            self.add_error("contact", _("Say about whom it is, or whom you met."))
        else:
            self._check_new(" ".join(filter(None, names)))

    def _check_new(self, name):
        if self.there.called(name).exists():
            text = _("%(name)s is among your contacts there: choose them above.")
            self.add_error("first_name", ValidationError(text, params={"name": name}))

    @transaction.atomic
    def save(self):
        """The Outreach; whoever was met there is a new contact."""
        if self.made:
            return self.made
        self.instance.contact = self.cleaned_data["contact"] or self._met()
        at = gettext("At %(group)s.") % {"group": self.resource}
        self.instance.text = "\n".join(filter(None, [at, self.cleaned_data["text"]]))
        outreach = super().save()
        refresh(outreach.contact)
        return outreach

    def _met(self):
        """The new contact who was met there."""
        names = {name: self.cleaned_data[name] for name in NAMES}
        key = uuid.uuid5(self._key(str(self.cleaned_data["form_key"])), "contact")
        return meet(self.user, self.resource, form_key=key, **names)


class AboutForm(forms.Form):
    """Which contact of `user` an address is about; what makes no sense is ignored."""

    contact = forms.ModelChoiceField(queryset=None, required=False)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["contact"].queryset = Contact.objects.editable_by(user).for_list()

    @property
    def about(self):
        """The Contact, or None."""
        return self.cleaned_data.get("contact") if self.is_valid() else None
