"""The thank-you card: what is on it, and when it was posted."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm, VersionedForm
from contacts.forms.drafts import WordsField
from contacts.models import Outreach, OutreachKind
from meetings.cards import type_for
from meetings.models import Card, Size
from meetings.thank_you import posted_at
from norms.models import Channel

ADDRESS_LINES = 7


class CardForm(VersionedForm, OnceForm):
    """The card of a meeting, and the address of its contact."""

    address = forms.CharField(
        label=_("Postal address"),
        help_text=_("As on an envelope, below the name. Kept with the contact."),
        max_length=500,
        required=False,
        widget=forms.Textarea({"rows": 4, "autocomplete": "off"}),
    )

    field_order = ["text", "size", "address"]
    is_only_one = True  # A meeting has one card.

    class Meta:
        model = Card
        fields = ["text", "size"]
        field_classes = {"text": WordsField}
        widgets = {
            "text": forms.Textarea({"rows": 9, "class": "letter"}),
            "size": forms.RadioSelect,
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["size"].choices = Size.choices
        self.initial["address"] = self.contact.postal_address

    @property
    def contact(self):
        return self.instance.meeting.contact

    def clean_address(self):
        lines = [line.strip() for line in self.cleaned_data["address"].splitlines()]
        if len(lines) > ADDRESS_LINES:
            raise ValidationError(_("That is more than fits: seven lines at most."))
        return "\n".join(lines)

    def clean(self):
        super().clean()
        typed = self.cleaned_data
        if {"text", "size"} <= typed.keys() and type_for(typed["text"], typed["size"]) is None:
            self.add_error("text", _("Too long for this size. Shorten it, or take a larger card."))

    def save(self):
        self.contact.postal_address = self.cleaned_data["address"]
        self.contact.save(update_fields=["postal_address", "updated_at"])
        return super().save()


class PostedForm(forms.Form):
    """On which day the card was posted."""

    posted_on = forms.DateField(
        label=_("Posted on"),
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, *args, card, **kwargs):
        super().__init__(*args, **kwargs)
        self.card = card
        self.initial["posted_on"] = timezone.localdate()

    def clean_posted_on(self):
        day = self.cleaned_data["posted_on"]
        if day > timezone.localdate():
            raise ValidationError(_("That is still to come. Say so when it is posted."))
        if day < timezone.localdate(self.card.meeting.starts_at):
            raise ValidationError(_("That was before you met."))
        return day

    @property
    def outreach(self):
        """What a valid form puts into the log, unsaved."""
        meeting = self.card.meeting
        now = timezone.localtime()
        return Outreach(
            owner=meeting.owner,
            center=meeting.center,
            contact=meeting.contact,
            kind=OutreachKind.THANK_YOU,
            # The log knows no post; `on_card` says it, and this is what comes nearest.
            channel=Channel.IN_PERSON,
            on_card=True,
            text=self.card.text,
            happened_at=posted_at(self.cleaned_data["posted_on"], meeting.starts_at, now),
        )
