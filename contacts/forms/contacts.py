"""Adding and changing a contact, and letting one rest."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm, VersionedForm
from contacts.actions import refresh
from contacts.forms.widgets import SUGGESTIONS, SuggestingInput
from contacts.models import ClosedBecause, Contact, Organization
from norms.forms import PlaceField


class ContactForm(VersionedForm, OnceForm):
    """A contact of `user`, new or changed. Where they work, and who introduced them, is typed.

    `twin` is the contact who already has the same email address, unless "anyway" was pressed.
    """

    organization_name = forms.CharField(
        label=_("Organization"), max_length=200, required=False, widget=SuggestingInput
    )
    place = PlaceField(
        label=_("Where they work"),
        help_text=_("The city decides what is customary, and which days count."),
        required=False,
        guidance=True,
    )
    introducer = forms.CharField(
        label=_("Introduced by"),
        help_text=_("Somebody who is among your contacts already."),
        max_length=405,
        required=False,
        widget=SuggestingInput,
    )

    field_order = [
        "first_name",
        "last_name",
        "title",
        "organization_name",
        "place",
        "industry",
        "email",
        "phone",
        "url",
        "introducer",
        "name_use",
        "notes",
        "postal_address",
        "is_private",
    ]

    class Meta:
        model = Contact
        fields = [
            "first_name",
            "last_name",
            "title",
            "place",
            "industry",
            "email",
            "phone",
            "url",
            "name_use",
            "notes",
            "postal_address",
            "is_private",
        ]
        labels = {"notes": _("How you know of them"), "is_private": _("Private to me")}
        help_texts = {
            "notes": _("An article, an event, who named them: your message begins with it."),
            "postal_address": _("As on an envelope, below the name; for a thank-you card."),
            "industry": _("Some customs differ by field. Empty: that of the organization."),
            "is_private": _("Never shown to a coach, whatever else you decide to share."),
        }
        widgets = {
            name: forms.TextInput(attrs={"autocomplete": "off"})
            for name in ["first_name", "last_name", "title", "url"]
        } | {
            "email": forms.EmailInput(attrs={"autocomplete": "off"}),
            "phone": forms.TextInput(attrs={"autocomplete": "off", "type": "tel"}),
            "notes": forms.Textarea(attrs={"rows": 4}),
            "postal_address": forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
        }

    twin = None

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        contact = self.instance
        if contact.pk:
            self.initial["organization_name"] = str(contact.organization or "")
            self.initial["introducer"] = str(contact.introduced_by or "")
        else:
            contact.owner, contact.center = user, user.center
        self.fields["name_use"].required = False
        organizations = Organization.objects.visible_to(user).by_name()
        self.fields["organization_name"].widget.suggestions = organizations[:SUGGESTIONS]
        self.fields["introducer"].widget.suggestions = [
            person.label for person in self._others.for_list().order_by("sort_name")[:SUGGESTIONS]
        ]

    @property
    def _others(self):
        return Contact.objects.editable_by(self.user).exclude(pk=self.instance.pk)

    def clean_introducer(self):
        """The contact who is meant, or None."""
        name = self.cleaned_data["introducer"]
        if "introducer" not in self.changed_data:
            return self.instance.introduced_by
        if not name:
            return None
        people = self._others.called(name)[:2]
        if len(people) == 1:
            return people[0]
        if people:
            raise ValidationError(
                _("Several of your contacts have this name. Add where they work, in brackets.")
            )
        raise ValidationError(
            _("Nobody among your contacts has this name. You can note it below instead.")
        )

    def clean_name_use(self):
        return self.cleaned_data["name_use"] or self.instance.name_use

    @property
    def has_no_name(self):
        return not any(self.cleaned_data.get(name, "?") for name in ("first_name", "last_name"))

    def clean(self):
        super().clean()
        if self.has_no_name:
            self.add_error("first_name", _("Give a first or a last name."))
        email = self.cleaned_data.get("email")
        if email and "email" in self.changed_data and "anyway" not in self.data:
            self.twin = self._others.filter(email__iexact=email).first()
        if self.twin:
            self.add_error("email", _("%(name)s has this address already.") % {"name": self.twin})

    @transaction.atomic
    def save(self):
        if self.made:
            return self.made
        self.instance.organization = Organization.named(
            self.cleaned_data["organization_name"], self.user
        )
        self.instance.introduced_by = self.cleaned_data["introducer"]
        contact = super().save()
        refresh(contact)
        return contact


class CloseForm(forms.Form):
    """Why a contact is let rest."""

    because = forms.ChoiceField(choices=ClosedBecause)


class ContactStartForm(forms.Form):
    """What an address says about the contact to add: by whom of `user`'s contacts introduced."""

    introduced_by = forms.ModelChoiceField(queryset=None, required=False)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["introduced_by"].queryset = Contact.objects.visible_to(user).for_list()

    @property
    def initial_values(self):
        """The same for a ContactForm; what is not valid is left out."""
        introducer = self.cleaned_data.get("introduced_by") if self.is_valid() else None
        return {"introducer": introducer.label} if introducer else {}
