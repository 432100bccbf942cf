"""What an admin types to invite people, and what they type who accept."""

from django import forms
from django.contrib.auth.password_validation import (
    password_validators_help_text_html,
    validate_password,
)
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.forms.files import BroughtForm
from accounts.forms.filters import FilterForm
from accounts.forms.once import OnceForm
from accounts.inviting import bulk, reading
from accounts.inviting.accepting import account_of
from accounts.models import Cohort, Invitation, Role, Roster, User
from accounts.pages import page_by_key
from accounts.time_zones import grouped_time_zones

HERE = _("Somebody with this address is among your people already.")
INVITED = _("This address is invited already. You can send it again from the list.")


class InvitationForm(OnceForm):
    """Somebody to invite to the admin's center."""

    role = forms.ChoiceField(label=_("Role"), choices=Role, initial=Role.SEEKER)
    cohort = forms.ModelChoiceField(label=_("Cohort"), queryset=None, required=False)

    class Meta:
        model = Invitation
        fields = ["email", "first_name", "last_name", "role", "cohort"]

    def __init__(self, *args, user, **kwargs):
        invitation = Invitation(center=user.center, invited_by=user)
        super().__init__(*args, user=user, instance=invitation, **kwargs)
        cohorts(self.fields, user)

    def clean_email(self):
        return self.cleaned_data["email"].lower()

    def clean(self):
        super().clean()
        self._check_new(self.cleaned_data.get("email", ""))

    def save(self):
        """The invitation; None, with an error beside it, when somebody was quicker."""
        try:
            with transaction.atomic():
                return super().save()
        except IntegrityError:
            self.add_error("email", INVITED)
            return None

    def _check_new(self, email):
        person = reading.Invitee(0, email)
        found = bulk.plan([person], center=self.user.center, now=timezone.now())
        if found.already:
            self.add_error("email", HERE if found.here else INVITED)


def cohorts(fields, user):
    """Let the field of cohorts offer those of the user's center; without any it goes."""
    fields["cohort"].queryset = Cohort.objects.visible_to(user).order_by("name")
    fields["cohort"].empty_label = _("None")
    if not fields["cohort"].queryset.exists():
        del fields["cohort"]


class RosterForm(BroughtForm):
    """People to invite."""

    max_bytes = reading.MAX_BYTES

    class Meta:
        model = Roster
        fields = []

    def __init__(self, *args, user, **kwargs):
        roster = Roster(center=user.center, brought_by=user)
        super().__init__(*args, user=user, instance=roster, **kwargs)
        self.fields["file"].help_text = _(
            "A CSV, such as Handshake's student file. Nobody is invited yet."
        )
        self.fields["rows"].help_text = _("Copied from a spreadsheet, or one email address a line.")

    def keep(self, data, field):
        found = reading.read(data)
        if error := found.error or (not found.people and not found.refused and EMPTY):
            self.add_error(field, error)
        self.instance.keep(found)


EMPTY = _("There is nobody in this file.")


class RosterInviteForm(forms.Form):
    """What holds for all people of a file."""

    cohort = forms.ModelChoiceField(
        label=_("Cohort for all of them"), queryset=None, required=False
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        cohorts(self.fields, user)


class AcceptForm(forms.ModelForm):
    """What somebody types who accepts an invitation. Center, address and role are not asked."""

    time_zone = forms.ChoiceField(
        label=_("Time zone"), help_text=_("The one you live in. Times are shown in it.")
    )
    password = forms.CharField(
        label=_("Password"),
        help_text=password_validators_help_text_html(),
        strip=False,
        max_length=1000,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    class Meta:
        model = User
        fields = ["first_name", "last_name", "time_zone"]

    def __init__(self, *args, invitation, **kwargs):
        person = account_of(invitation)
        super().__init__(*args, instance=person, **kwargs)
        self.fields["first_name"].required = True
        self.fields["time_zone"].choices = grouped_time_zones(person.time_zone)

    def _post_clean(self):
        super()._post_clean()  # Now the instance has the names, which a password must not be.
        if password := self.cleaned_data.get("password"):
            try:
                validate_password(password, self.instance)
            except ValidationError as errors:
                self.add_error("password", errors)
            self.instance.set_password(password)


class InvitationsFilterForm(FilterForm):
    """Which invitations an admin looks at; what makes no sense is ignored."""

    OPEN, EXPIRED, ACCEPTED, REVOKED = "", "expired", "accepted", "revoked"

    q = forms.CharField(label=_("Name or email address"), max_length=100, required=False)
    show = forms.ChoiceField(
        label=_("State"),
        choices=[
            (OPEN, _("Open")),
            (EXPIRED, _("Expired")),
            (ACCEPTED, _("Accepted")),
            (REVOKED, _("Revoked")),
        ],
        required=False,
    )
    after = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def apply_to(self, invitations):
        """Those of the queryset `invitations` that are looked for."""
        now = timezone.now()
        shown = {
            self.OPEN: lambda: invitations.open(now),
            self.EXPIRED: lambda: invitations.expired(now),
            self.ACCEPTED: lambda: invitations.filter(accepted_at__isnull=False),
            self.REVOKED: lambda: invitations.filter(revoked_at__isnull=False),
        }
        return shown[self.values.get("show", "")]().matching(self.values.get("q", ""))

    def page_of(self, invitations):
        """The page of the queryset `invitations` that the address names."""
        last = self.row("after", invitations)
        return page_by_key(self.apply_to(invitations), last, "created_at", descending=True)
