"""Which two places to set side by side."""

from urllib.parse import urlencode

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from norms.forms.places import PlaceField
from norms.search import at_path


def comparison_url(here, there):
    """The address of the comparison of the places with these paths, to be read and passed on."""
    query = urlencode({"from": here, "to": there}, safe="/")
    return f"{reverse('norms:compare')}?{query}"


class CompareForm(forms.Form):
    """The two places that the address names by their paths, or what was typed in the pickers."""

    def __init__(self, data):
        sides = {"from": _("From"), "to": _("To")}
        is_sent = any(f"{side}_0" in data for side in sides)
        named = {side: at_path(data.get(side, "")) for side in sides}
        super().__init__(data if is_sent else None, initial=named)
        self.fields = {side: PlaceField(label=label) for side, label in sides.items()}

    @property
    def named(self):
        """The ids of the two places that the address names, or None if it does not name two."""
        places = list(self.initial.values())
        return [place.pk for place in places] if all(places) else None

    @property
    def url(self):
        """The address of the comparison of what was chosen in the pickers."""
        return comparison_url(*(self.cleaned_data[side].path for side in self.fields))
