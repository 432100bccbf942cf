"""Changing what is known of an organization."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Value
from django.utils.translation import gettext_lazy as _

from accounts.forms import VersionedForm, name_the_blank
from accounts.search import Folded
from contacts.actions import refresh_all
from contacts.models import Organization

TAKEN = _("You have another organization of this name.")


class OrganizationForm(VersionedForm, forms.ModelForm):
    class Meta:
        model = Organization
        fields = ["name", "industry", "website", "notes"]
        widgets = {"notes": forms.Textarea(attrs={"rows": 6})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        name_the_blank(self)

    def clean_name(self):
        """The name, unless another organization of the same owner has it."""
        name = self.cleaned_data["name"]
        others = Organization.objects.editable_by(self.instance.owner).exclude(pk=self.instance.pk)
        if others.filter(folded_name=Folded(Value(name))).exists():
            raise ValidationError(TAKEN)
        return name

    def save(self):
        """The organization; None, with an error beside it, when the name was taken just now."""
        try:
            with transaction.atomic():
                organization = super().save()
                # What is customary in a place may depend on the field of work.
                refresh_all(organization.contacts.waiting())
                return organization
        except IntegrityError:
            self.add_error("name", TAKEN)
            return None
