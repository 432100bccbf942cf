"""What an admin types about the people of the center."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms.filters import FilterForm
from accounts.forms.versions import VersionedForm
from accounts.models import Cohort, Role, State, User
from accounts.pages import page_by_key


class PersonEditForm(VersionedForm, forms.ModelForm):
    role = forms.ChoiceField(label=_("Role"), choices=Role)
    cohorts = forms.ModelMultipleChoiceField(
        label=_("Cohorts"), queryset=None, required=False, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = User
        fields = ["first_name", "last_name", "role"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["first_name"].required = True
        cohorts = Cohort.objects.visible_to(user).order_by("name")
        if self.instance.is_seeker and cohorts:
            self.fields["cohorts"].queryset = cohorts
            self.initial["cohorts"] = self.instance.cohorts.filter(deleted_at=None)
        else:
            del self.fields["cohorts"]

    def save(self):
        """Write what the form shows, and nothing else: somebody may deactivate them meanwhile."""
        self.instance.save(update_fields=self._meta.fields)
        if "cohorts" in self.fields:
            gone = self.instance.cohorts.exclude(deleted_at=None)
            self.instance.cohorts.set([*self.cleaned_data["cohorts"], *gone])
        return self.instance


class PeopleFilterForm(FilterForm):
    """What an admin looks for among the people of the center; what makes no sense is ignored."""

    ORDERS = {
        "": ("sort_name", False),
        "email": ("email", False),
        "newest": ("date_joined", True),
    }

    q = forms.CharField(label=_("Name or email address"), max_length=100, required=False)
    role = forms.ChoiceField(
        label=_("Role"), choices=[("", _("All roles")), *Role.choices], required=False
    )
    state = forms.ChoiceField(
        label=_("Account"), choices=[("", _("All")), *State.choices], required=False
    )
    cohort = forms.ModelChoiceField(
        label=_("Cohort"), queryset=None, required=False, empty_label=_("All")
    )
    sort = forms.ChoiceField(
        label=_("Order"),
        choices=[
            ("", _("By name")),
            ("email", _("By email address")),
            ("newest", _("Newest first")),
        ],
        required=False,
    )

    after = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["cohort"].queryset = Cohort.objects.visible_to(user).order_by("name")

    def apply_to(self, people):
        """Those of the queryset `people` who are looked for."""
        people = people.matching(self.values.get("q", ""))
        if role := self.values.get("role"):
            people = people.filter(role=role)
        if state := self.values.get("state"):
            people = people.in_state(state)
        if cohort := self.values.get("cohort"):
            people = people.filter(cohorts=cohort)
        return people

    def page_of(self, people):
        """The page of the queryset `people` that the address names."""
        last = self.row("after", people)
        field, descending = self.ORDERS[self.values.get("sort", "")]
        return page_by_key(self.apply_to(people), last, field, descending=descending)
