"""Which changes an admin looks at."""

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.models import What
from accounts.pages import page_by_key


class ChangesFilterForm(forms.Form):
    """What makes no sense is ignored."""

    what = forms.ChoiceField(
        label=_("What"), choices=[("", _("Everything")), *What.choices], required=False
    )
    after = forms.IntegerField(required=False, widget=forms.HiddenInput)

    @cached_property
    def values(self):
        """The filters that make sense, by name."""
        self.is_valid()
        return self.cleaned_data

    def page_of(self, changes):
        """The page of the queryset `changes` that the address names."""
        after = self.values.get("after")
        last = changes.filter(pk=after).first() if after else None
        found = changes.about(self.values.get("what", ""))
        return page_by_key(found, last, "at", descending=True)
