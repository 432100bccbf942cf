"""What coaches type about who helps in a place."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm, VersionedForm
from norms.forms.days import DayInput, check_past
from norms.models import LocalResource


class ResourceForm(VersionedForm, OnceForm):
    """Who helps in a place. Give `place` for a new resource, else `instance`."""

    class Meta:
        model = LocalResource
        fields = ["kind", "name", "url", "text", "meets", "checked_on"]
        labels = {
            "kind": _("What is it?"),
            "name": _("Name"),
            "url": _("Link"),
            "text": _("What to expect there"),
            "meets": _("When does it meet?"),
            "checked_on": _("When did you last check the link?"),
        }
        widgets = {"text": forms.Textarea(attrs={"rows": 3}), "checked_on": DayInput}

    def clean(self):
        """A new link, or one that was checked since, is not dead."""
        super().clean()
        if {"url", "checked_on"} & set(self.changed_data):
            self.instance.dead_since = None

    def __init__(self, *args, user, place=None, instance=None, **kwargs):
        new = LocalResource(place=place, author=user, center=user.center)
        super().__init__(*args, user=user, instance=instance or new, **kwargs)
        self.fields["checked_on"].validators.append(check_past)
