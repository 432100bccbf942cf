"""What a job seeker types in of a work search, and which part of it is taken away."""

from datetime import date, timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm, VersionedForm
from accounts.forms.filters import FilterForm
from worksearch.choices import Answer, Detail, Kind
from worksearch.models import Activity

EARLIEST, LATEST = date(2000, 1, 1), date(2099, 12, 31)
LONGEST = timedelta(days=2 * 366)  # What one file may be about.
GROUPS = [
    (Answer.COUNTS, _("Counts")),
    (Answer.UNKNOWN, _("Not known whether it counts")),
    (Answer.DIFFERS, _("Sources differ")),
    (Answer.NO, _("Does not count")),
]


class DayInput(forms.DateInput):
    def __init__(self):
        super().__init__({"type": "date"}, format="%Y-%m-%d")


class ActivityForm(VersionedForm, OnceForm):
    """One activity, with the details that the RuleSet `rules` asks for; None: with all of them."""

    class Meta:
        model = Activity
        fields = ["kind", "done_on", *Detail.values]
        labels = {"kind": _("What you did"), "done_on": _("On which day")}
        help_texts = {
            "reach": _("Where the employer can be reached."),
            "method": _("In person, online, by phone, by email, by mail."),
            "job": _("Its title, or the number of the posting."),
            "proof": _("Where you keep a confirmation, a ticket or a name badge."),
        }
        widgets = {"done_on": DayInput()}

    def __init__(self, *args, user, rules, instance=None, **kwargs):
        today = timezone.localdate()
        instance = instance or Activity(owner=user, center=user.center, done_on=today)
        super().__init__(*args, user=user, instance=instance, **kwargs)
        self.fields["kind"].choices = _choices(rules)
        for detail in Detail.values:
            # What was typed under other rules is not lost.
            if rules and detail not in rules.wanted and not getattr(instance, detail):
                del self.fields[detail]

    def clean_done_on(self):
        day = self.cleaned_data["done_on"]
        if day > timezone.localdate():
            raise ValidationError(_("That is still to come. Log it when it has happened."))
        if day < EARLIEST:
            raise ValidationError(_("That is too long ago."))
        return day


def _choices(rules):
    """The kinds, in groups by what the RuleSet says of them."""
    if rules is None:
        return [("", _("Choose")), *Kind.choices]
    groups = [
        (title, [(kind.value, kind.label) for kind, _remark in rules.kinds(answer)])
        for answer, title in GROUPS
    ]
    return [("", _("Choose")), *(group for group in groups if group[1])]


class PeriodForm(FilterForm):
    """From which day to which, both included; what makes no sense is ignored."""

    first = forms.DateField(label=_("From"), required=False, widget=DayInput())
    last = forms.DateField(label=_("Through"), required=False, widget=DayInput())

    def days(self, week):
        """(first, last), those of the Week if nothing else makes sense; two years at most."""
        first, last = sorted([self._day("first", week.first), self._day("last", week.last)])
        return first, min(last, first + LONGEST)

    def last_day(self, week):
        """The last day, that of the Week if nothing else makes sense."""
        return self._day("last", week.last)

    def _day(self, name, usual):
        return min(max(self.values.get(name) or usual, EARLIEST), LATEST)
