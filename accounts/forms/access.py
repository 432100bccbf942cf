"""Which part of the access log is shown."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms.filters import FilterForm
from accounts.pages import page_by_key


class AccessLogForm(FilterForm):
    """Who and whose, in words or by number, and the page; what makes no sense is ignored."""

    q = forms.CharField(label=_("Who, or whose"), max_length=100, required=False)
    who = forms.IntegerField(required=False, widget=forms.HiddenInput)
    after = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def page_of(self, looks):
        """The page of the queryset `looks` that is asked for, the newest first."""
        last = self.row("after", looks)
        if who := self.values.get("who"):
            looks = looks.filter(actor=who)
        return page_by_key(looks.naming(self.values.get("q", "")), last, "pk", descending=True)
