"""Changing what is known of an organization."""

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Value
from django.utils.translation import gettext_lazy as _

from accounts.search import Folded
from contacts.models import Organization


class OrganizationForm(forms.ModelForm):
    class Meta:
        model = Organization
        fields = ["name", "website", "notes"]
        widgets = {"notes": forms.Textarea(attrs={"rows": 6})}

    def clean_name(self):
        """The name, unless another organization of the same owner has it."""
        name = self.cleaned_data["name"]
        others = Organization.objects.editable_by(self.instance.owner).exclude(pk=self.instance.pk)
        if others.filter(folded_name=Folded(Value(name))).exists():
            raise ValidationError(_("You have another organization of this name."))
        return name
