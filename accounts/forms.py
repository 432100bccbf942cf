"""What people type about themselves and each other, and the form that makes a row once."""

import uuid

from django import forms
from django.db import IntegrityError, transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.models import Center, Role, User
from accounts.pages import page_by_key
from accounts.time_zones import grouped_time_zones


class FormKeyField(forms.UUIDField):
    """The key that a form is sent with; in the place of one that is spoilt a new one is shown."""

    widget = forms.HiddenInput
    spoilt = _("Something was lost on the way. Please send this once more.")
    default_error_messages = {"required": spoilt, "invalid": spoilt}

    def bound_data(self, data, initial):
        try:
            return uuid.UUID(data or "")
        except ValueError:
            return initial


def name_the_blank(form):
    """Say in words what Django would offer as dashes: that nothing is chosen."""
    for field in form.fields.values():
        if isinstance(field, forms.TypedChoiceField):
            blank = ("", _("Choose") if field.required else _("Not said"))
            field.choices = [blank if not value else (value, word) for value, word in field.choices]


class OnceForm(forms.ModelForm):
    """A form for a new or existing Record that, sent twice, makes one row.

    A view says `if form.made or form.is_valid(): row = form.save()`.
    """

    form_key = FormKeyField(initial=uuid.uuid4)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        name_the_blank(self)
        if self.instance.pk:
            del self.fields["form_key"]

    @cached_property
    def made(self):
        """The row that this very form made when it was sent before, or None."""
        if not self.is_bound or self.instance.pk:
            return None
        return self._made(self.data.get(self.add_prefix("form_key"), ""))

    def save(self):
        """The row, made or changed; None is never returned, and a second click makes nothing."""
        if self.made:
            return self.made
        if self.instance.pk:
            return super().save()
        key = str(self.cleaned_data["form_key"])
        self.instance.form_key = self._key(key)
        try:
            with transaction.atomic():
                return super().save()
        except IntegrityError:
            # Two clicks at once: the other one was first.
            if made := self._made(key):
                return made
            raise

    def _made(self, form_key):
        try:
            key = self._key(form_key)
        except ValueError:
            return None
        return self._meta.model.objects.made_by(self.user).filter(form_key=key).first()

    def _key(self, form_key):
        # Bound to the user, so that nobody can take another's key.
        return uuid.uuid5(uuid.UUID(form_key), str(self.user.pk))


class ProfileForm(forms.ModelForm):
    """A user's own; job seekers say their time zone with their places, which depend on it."""

    time_zone = forms.ChoiceField(
        label=_("Time zone"), help_text=_("The one you live in. Times are shown in it.")
    )

    class Meta:
        model = User
        fields = ["first_name", "last_name", "time_zone"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["first_name"].required = True
        if self.instance.is_seeker:
            del self.fields["time_zone"]
        else:
            self.fields["time_zone"].choices = grouped_time_zones(self.instance.time_zone)


class CenterSettingsForm(forms.ModelForm):
    """What holds for everybody at a center."""

    class Meta:
        model = Center
        fields = ["cadence"]
        labels = {"cadence": _("How job seekers follow up when nobody answers")}
        help_texts = {
            "cadence": _(
                "Where such requests are unusual, once at most. Each job seeker may choose to be "
                "gentler, never more insistent."
            )
        }
        widgets = {"cadence": forms.RadioSelect}


class PersonEditForm(forms.ModelForm):
    role = forms.ChoiceField(label=_("Role"), choices=Role)

    class Meta:
        model = User
        fields = ["first_name", "last_name", "role"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["first_name"].required = True


class PersonAddForm(OnceForm):
    """Somebody new at the admin's center, who sets a password by a link."""

    role = forms.ChoiceField(label=_("Role"), choices=Role)

    class Meta:
        model = User
        fields = ["email", "first_name", "last_name", "role"]

    def __init__(self, *args, user, **kwargs):
        person = User(center=user.center, role=Role.SEEKER, time_zone=user.time_zone)
        person.set_unusable_password()
        super().__init__(*args, user=user, instance=person, **kwargs)
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
