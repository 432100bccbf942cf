"""Which changes an admin looks at."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms.filters import FilterForm
from accounts.models import What
from accounts.pages import page_by_key


class ChangesFilterForm(FilterForm):
    """What makes no sense is ignored."""

    what = forms.ChoiceField(
        label=_("What"), choices=[("", _("Everything")), *What.choices], required=False
    )
    after = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def page_of(self, changes):
        """The page of the queryset `changes` that the address names."""
        found = changes.about(self.values.get("what", ""))
        return page_by_key(found, self.row("after", changes), "at", descending=True)
