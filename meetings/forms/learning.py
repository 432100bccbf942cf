"""What a meeting taught, what was promised in it, and who came out of it."""

from django import forms
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm, VersionedForm
from contacts.models import Contact, NameUse, Organization
from meetings.forms.promises import PromiseForm
from meetings.models import Debrief, Fit, Promise

ROWS = 3
MOST_ROWS = 30
PEOPLE, PROMISES = "rows", "promises"  # The fields that say how many rows of each there are.


class DebriefForm(VersionedForm, OnceForm):
    """What a meeting taught."""

    class Meta:
        model = Debrief
        fields = ["learned", "fits", "surprised"]
        help_texts = {
            "learned": _("One thing you can name: your thank-you will stand on it."),
        }
        widgets = {
            "learned": forms.Textarea({"rows": 6}),
            "fits": forms.RadioSelect,
            "surprised": forms.Textarea({"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["fits"].choices = Fit.choices


class ReferralForm(OnceForm):
    """One person who came out of a meeting; left empty, nobody."""

    organization_name = forms.CharField(label=_("Organization"), max_length=200, required=False)
    reach = forms.CharField(label=_("How to reach them"), max_length=500, required=False)
    name_use = forms.ChoiceField(choices=NameUse, required=False)

    field_order = [
        "first_name",
        "last_name",
        "title",
        "organization_name",
        "email",
        "reach",
        "name_use",
    ]

    class Meta:
        model = Contact
        fields = ["first_name", "last_name", "title", "email", "name_use"]

    def __init__(self, *args, number, **kwargs):
        super().__init__(*args, **kwargs)
        self.heading = _t("Person %(number)s") % {"number": number}
        name = self.instance.introduced_by.first_name or self.instance.introduced_by
        self.fields["name_use"].label = _t("May you use the name of %(name)s?") % {"name": name}

    @property
    def changed_data(self):
        """What was typed: what every form sends by itself does not make a person."""
        return [n for n in super().changed_data if n not in {"form_key", "name_use"}]

    def clean_name_use(self):
        return self.cleaned_data["name_use"] or NameUse.NOT_ASKED

    def save(self):
        if not self.made:
            self.instance.notes = self.cleaned_data["reach"]
            name = self.cleaned_data["organization_name"]
            self.instance.organization = Organization.named(name, self.user)
        return super().save()


class DebriefForms:
    """A debrief, the promises and the people that came out of the meeting, on one page.

    `more` keeps what was typed, unjudged, and adds empty rows: PEOPLE or PROMISES says for what.
    """

    def __init__(self, data, *, meeting, user, more=""):
        self.meeting, self.user, self.data, self.more = meeting, user, data, more
        debrief = meeting.debrief if meeting.has_debrief else self._new(Debrief, meeting=meeting)
        self.debrief = DebriefForm(**self._typed(), user=user, instance=debrief)
        old, self.new_promises = [*self._old_promises(debrief)], self._count(PROMISES)
        self.promises = old + [self._promise(n, len(old)) for n in range(self.new_promises)]
        self.rows = [self._row(n) for n in range(self._count(PEOPLE))]

    @property
    def referrals(self):
        """The rows with a person in them."""
        return [row for row in self.rows if row.has_changed()]

    @property
    def changed_promises(self):
        """The rows with a promise in them that is new, changed or taken back."""
        return [row for row in self.promises if row.is_bound and row.has_changed()]

    def are_valid(self):
        if self.data is None or self.more:
            return False
        return all(form.made or form.is_valid() for form in self._sent)

    def have_errors(self):
        """Whether something that was sent is wrong."""
        return not self.more and any(form.errors for form in self._sent)

    def were_overtaken(self):
        """Whether another form wrote the debrief after this one, for a new one, was opened."""
        is_for_new = "form_key" in (self.data or {})
        return is_for_new and self.meeting.has_debrief and not self._wrote_it()

    @property
    def _sent(self):
        forms = [self.debrief, *self.promises, *self.rows]
        return [form for form in forms if form.is_bound]

    def _wrote_it(self):
        return DebriefForm(self.data, user=self.user).made

    def _old_promises(self, debrief):
        """A row for each that is still to be kept; what this page did not show stays as it is."""
        if not debrief.pk:
            return
        for number, promise in enumerate(debrief.promises.standing().open().by_day(), 1):
            prefix = f"promise-{promise.pk}"
            is_sent = f"{prefix}-text" in (self.data or {})
            typed = self._typed(f"{prefix}-") if is_sent else {}
            yield PromiseForm(
                **typed, user=self.user, prefix=prefix, instance=promise, number=number
            )

    def _promise(self, n, before):
        prefix = f"promise-new-{n}"
        return PromiseForm(
            **self._typed(f"{prefix}-"),
            **self._empty_row(prefix),
            instance=self._new(Promise, contact=self.meeting.contact),
            number=before + n + 1,
        )

    def _row(self, n):
        introducer, prefix = self.meeting.contact, f"referral-{n}"
        contact = self._new(
            Contact,
            introduced_by=introducer,
            place=introducer.place,
            is_private=introducer.is_private or self.meeting.is_private,
        )
        return ReferralForm(
            **self._typed(f"{prefix}-"),
            **self._empty_row(prefix),
            instance=contact,
            number=n + 1,
        )

    def _empty_row(self, prefix):
        return {
            "user": self.user,
            "prefix": prefix,
            "empty_permitted": True,
            "use_required_attribute": False,
        }

    def _new(self, model, **fields):
        return model(owner=self.user, center=self.user.center, **fields)

    def _typed(self, prefix=""):
        if not self.more:
            return {"data": self.data}
        words = self.data.items()
        return {"initial": {k.removeprefix(prefix): v for k, v in words if k.startswith(prefix)}}

    def _count(self, rows):
        typed = (self.data or {}).get(rows, "")
        count = int(typed) if typed.isdecimal() and len(typed) < 4 else ROWS
        return min(max(count, ROWS) + (ROWS if self.more == rows else 0), MOST_ROWS)
