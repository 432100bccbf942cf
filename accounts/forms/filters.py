"""What all lists that are narrowed down and turned by their address have in common."""

from django import forms
from django.utils.functional import cached_property


class FilterForm(forms.Form):
    """What a reader looks for, as the address says; what makes no sense is ignored."""

    @cached_property
    def values(self):
        """The filters that make sense, by name."""
        self.is_valid()
        return self.cleaned_data

    def row(self, name, rows):
        """The row of the queryset `rows` whose number the field `name` holds, or None."""
        pk = self.values.get(name)
        return rows.filter(pk=pk).first() if pk else None
