"""Whom of the caseload a coach looks for, and in which order."""

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.forms.filters import FilterForm
from accounts.models import Assignment, Cohort, Scope
from accounts.pages import SIZE, KeyPage, page_by_key
from coaching.urgency import Reason

FINE, PAUSED, NOT_SHARED = "fine", "paused", "not-shared"


class Sort(models.TextChoices):
    URGENT = "", _("need")
    NAME = "name", _("name")
    ACTIVITY = "activity", _("longest since anything happened")


class CaseloadForm(FilterForm):
    """The filters of the caseload; what makes no sense is ignored."""

    q = forms.CharField(label=_("Name"), max_length=100, required=False)
    need = forms.ChoiceField(
        label=_("Why"),
        choices=[
            ("", _("all")),
            *Reason.choices,
            (FINE, _("nothing just now")),
            (PAUSED, _("on a pause")),
            (NOT_SHARED, _("has not shared yet")),
        ],
        required=False,
    )
    scope = forms.ChoiceField(
        label=_("Shares"),
        choices=[
            ("", _("all")),
            (Scope.PROGRESS, _("progress")),
            (Scope.EVERYTHING, _("everything")),
        ],
        required=False,
    )
    cohort = forms.ChoiceField(label=_("Cohort"), required=False)
    sort = forms.ChoiceField(label=_("Sort by"), choices=Sort, required=False)
    after = forms.IntegerField(required=False, widget=forms.HiddenInput)

    ORDERS = {
        Sort.URGENT: lambda line: line.place,
        Sort.NAME: lambda line: line.name_and_number,
        Sort.ACTIVITY: lambda line: line.activity,
    }

    def __init__(self, data, *, user):
        super().__init__(data)
        mine = Assignment.objects.visible_to(user).caseload_of(user).values("seeker")
        self.cohorts = Cohort.objects.visible_to(user).filter(members__in=mine)
        named = self.cohorts.distinct().order_by("name").values_list("pk", "name")
        self.fields["cohort"].choices = [("", _("all")), *((str(pk), name) for pk, name in named)]

    def apply_to(self, lines):
        """Those of the Lines that are asked for, in the order asked for."""
        asked, members = self.values, self._members()
        words = asked.get("q", "").casefold().split()
        found = [
            line
            for line in lines
            if all(word in str(line.seeker).casefold() for word in words)
            and _fits(line, asked.get("need"))
            and asked.get("scope") in {"", None, line.sharing and line.sharing.scope}
            and (members is None or line.seeker.pk in members)
        ]
        return sorted(found, key=self.ORDERS[asked.get("sort", "")])

    def _members(self):
        """The ids of those in the cohort that is asked for; None where none is."""
        if not (cohort := self.values.get("cohort")):
            return None
        return set(self.cohorts.filter(pk=cohort).values_list("members", flat=True))

    def page_of(self, lines):
        """The page of the sorted Lines that comes after the job seeker named in the address."""
        numbers = [line.seeker.pk for line in lines]
        after = self.values.get("after")
        start = numbers.index(after) + 1 if after in numbers else 0
        page = lines[start : start + SIZE]
        more = len(lines) > start + SIZE
        return KeyPage(page, page[-1].seeker.pk if more else None, start == 0)


def _fits(line, need):
    """Whether the line is one of those who need the coach because of that; of all, for none."""
    if not need:
        return True
    if need == NOT_SHARED:
        return line.sharing is None
    if need == FINE:
        return line.sharing is not None and not line.needs and not line.paused_until
    if need == PAUSED:
        return line.paused_until is not None
    return need in [each.reason for each in line.needs]


class ContactsForm(FilterForm):
    """Which page of a job seeker's contacts; what makes no sense is ignored."""

    after = forms.IntegerField(required=False)

    def page_of(self, contacts):
        return page_by_key(contacts, self.row("after", contacts), "sort_name")
