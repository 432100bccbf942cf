"""What an admin types about the people of the center."""

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.models import Role, User
from accounts.pages import page_by_key


class PersonEditForm(forms.ModelForm):
    role = forms.ChoiceField(label=_("Role"), choices=Role)

    class Meta:
        model = User
        fields = ["first_name", "last_name", "role"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["first_name"].required = True


class PeopleFilterForm(forms.Form):
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
    active = forms.ChoiceField(
        label=_("Account"),
        choices=[("", _("All")), ("yes", _("Open")), ("no", _("Closed"))],
        required=False,
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

    @cached_property
    def values(self):
        """The filters that make sense, by name."""
        self.is_valid()
        return self.cleaned_data

    def apply_to(self, people):
        """Those of the queryset `people` who are looked for."""
        people = people.matching(self.values.get("q", ""))
        if role := self.values.get("role"):
            people = people.filter(role=role)
        if active := self.values.get("active"):
            people = people.filter(is_active=active == "yes")
        return people

    def page_of(self, people):
        """The page of the queryset `people` that the address names."""
        after = self.values.get("after")
        last = people.filter(pk=after).first() if after else None
        field, descending = self.ORDERS[self.values.get("sort", "")]
        return page_by_key(self.apply_to(people), last, field, descending=descending)
