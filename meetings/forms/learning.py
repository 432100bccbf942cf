"""What a meeting taught, and who came out of it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm
from contacts.models import Contact, Organization
from meetings.models import Debrief, Fit

ROWS = 3
MOST_ROWS = 30


class DebriefForm(OnceForm):
    """What a meeting taught, and what was promised."""

    class Meta:
        model = Debrief
        fields = ["learned", "fits", "promised"]
        widgets = {
            "learned": forms.Textarea({"rows": 6}),
            "fits": forms.RadioSelect,
            "promised": forms.Textarea({"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["fits"].choices = Fit.choices


class ReferralForm(OnceForm):
    """One person who came out of a meeting; left empty, nobody."""

    organization_name = forms.CharField(label=_("Organization"), max_length=200, required=False)
    reach = forms.CharField(label=_("How to reach them"), max_length=500, required=False)

    field_order = ["first_name", "last_name", "title", "organization_name", "email", "reach"]

    class Meta:
        model = Contact
        fields = ["first_name", "last_name", "title", "email"]

    @property
    def changed_data(self):
        """What was typed: the key alone, new in every form, does not make a person."""
        return [name for name in super().changed_data if name != "form_key"]

    def save(self):
        if not self.made:
            self.instance.notes = self.cleaned_data["reach"]
            name = self.cleaned_data["organization_name"]
            self.instance.organization = Organization.named(name, self.user)
        return super().save()


class DebriefForms:
    """A debrief and the people who came out of the meeting, written on one page.

    `more` keeps what was typed, unjudged, and adds empty rows for people.
    """

    def __init__(self, data, *, meeting, user, more=False):
        self.meeting, self.user, self.data, self.more = meeting, user, data, more
        debrief = meeting.debrief if meeting.has_debrief else self._new(Debrief, meeting=meeting)
        self.debrief = DebriefForm(**self._typed(), user=user, instance=debrief)
        self.rows = [self._row(f"referral-{n}") for n in range(self._count())]

    @property
    def referrals(self):
        """The rows with a person in them."""
        return [row for row in self.rows if row.has_changed()]

    def are_valid(self):
        if self.data is None or self.more:
            return False
        return all(form.made or form.is_valid() for form in [self.debrief, *self.rows])

    def have_errors(self):
        """Whether something that was sent is wrong."""
        return not self.more and any(form.errors for form in [self.debrief, *self.rows])

    def were_overtaken(self):
        """Whether another form wrote the debrief after this one, for a new one, was opened."""
        is_for_new = "form_key" in (self.data or {})
        return is_for_new and self.meeting.has_debrief and not self._wrote_it()

    def _wrote_it(self):
        return DebriefForm(self.data, user=self.user).made

    def _row(self, prefix):
        introducer = self.meeting.contact
        contact = self._new(
            Contact,
            introduced_by=introducer,
            place=introducer.place,
            is_private=introducer.is_private or self.meeting.is_private,
        )
        return ReferralForm(
            **self._typed(f"{prefix}-"),
            user=self.user,
            prefix=prefix,
            instance=contact,
            empty_permitted=True,
            use_required_attribute=False,
        )

    def _new(self, model, **fields):
        return model(owner=self.user, center=self.user.center, **fields)

    def _typed(self, prefix=""):
        if not self.more:
            return {"data": self.data}
        words = self.data.items()
        return {"initial": {k.removeprefix(prefix): v for k, v in words if k.startswith(prefix)}}

    def _count(self):
        typed = (self.data or {}).get("rows", "")
        count = int(typed) if typed.isdecimal() and len(typed) < 4 else ROWS
        return min(max(count, ROWS) + (ROWS if self.more else 0), MOST_ROWS)
