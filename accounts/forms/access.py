"""Which part of the access log is shown."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.pages import page_by_key


class AccessLogForm(forms.Form):
    """Who and whose, in words or by number, and the page; what makes no sense is ignored."""

    q = forms.CharField(label=_("Who, or whose"), max_length=100, required=False)
    who = forms.IntegerField(required=False, widget=forms.HiddenInput)
    after = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def page_of(self, looks):
        """The page of the queryset `looks` that is asked for, the newest first."""
        self.is_valid()
        asked = self.cleaned_data
        last = looks.filter(pk=asked["after"]).first() if asked.get("after") else None
        if asked.get("who"):
            looks = looks.filter(actor=asked["who"])
        return page_by_key(looks.naming(asked.get("q", "")), last, "pk", descending=True)
