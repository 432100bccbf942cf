"""Which year a report is about, and by what: one of each, never more."""

from django import forms
from django.utils.translation import gettext_lazy as _

YEARS = 6


class ReportForm(forms.Form):
    """What makes no sense is ignored."""

    year = forms.ChoiceField(label=_("Year"), required=False)
    by = forms.ChoiceField(
        label=_("By"),
        choices=[
            ("month", _("month")),
            ("channel", _("channel")),
            ("place", _("place")),
            ("cohort", _("group")),
            ("coach", _("coach")),
        ],
        required=False,
    )

    def __init__(self, data, *, today):
        first = 2 * today.year + (today.month > 6)
        halves = range(first, first - 2 * YEARS, -1)
        choices = [(str(half), _year_in_words(half)) for half in halves]
        default = str(2 * today.year)
        super().__init__({"year": default, "by": "month"} | data.dict())
        self.fields["year"].choices = choices
        self.is_valid()
        self.half = int(self.cleaned_data.get("year") or default)
        self.part = self.cleaned_data.get("by") or "month"

    @property
    def halves(self):
        """The two half-years, each as twice the year, and 1 more from July on."""
        return [self.half, self.half + 1]


def _year_in_words(half):
    year = half // 2
    if half % 2:
        return _("July %(from)d to June %(to)d") % {"from": year, "to": year + 1}
    return str(year)
