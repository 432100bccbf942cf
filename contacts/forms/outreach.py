"""Writing down what was said, by whom and when."""

from datetime import UTC, datetime

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm
from accounts.local_time import SkippedTimeError, to_utc
from contacts.actions import refresh
from contacts.letters import letter_to
from contacts.models import Outreach, OutreachKind

EARLIEST = datetime(1950, 1, 1, tzinfo=UTC)
STILL_TO_COME = _("That is still to come. Log it when it has happened.")


class PastMomentField(forms.DateTimeField):
    """A date and time that have been, as a clock in the active time zone showed them."""

    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")

    def to_python(self, value):
        """The moment; of a time that came twice, the earlier one."""
        with timezone.override(UTC):  # Read what the clock showed, whatever its zone.
            shown = super().to_python(value)
        if shown is None:
            return None
        if shown < EARLIEST:
            raise ValidationError(_("That is too long ago."))
        try:
            return to_utc(shown.replace(tzinfo=None), timezone.get_current_timezone())
        except SkippedTimeError as error:
            raise ValidationError(
                _("Clocks were put forward past that time; the next one is %(time)s."),
                params={"time": f"{error.next_valid:%H:%M}"},
            ) from error
        except OverflowError as error:  # The last day of the calendar.
            raise ValidationError(STILL_TO_COME) from error

    def validate(self, value):
        super().validate(value)
        if value and value > timezone.now():
            raise ValidationError(STILL_TO_COME)


class OutreachForm(OnceForm):
    """One message or call with the contact of the instance."""

    happened_at = PastMomentField(label=_("When"), help_text=_("In your own time."))

    class Meta:
        model = Outreach
        fields = ["kind", "channel", "happened_at", "text"]
        labels = {"kind": _("What"), "channel": _("How"), "text": _("The words")}
        widgets = {
            "kind": forms.Select(
                attrs={"hx-get": "", "hx-target": "#hints", "hx-swap": "outerHTML"}
            ),
            "text": forms.Textarea(attrs={"rows": 10, "class": "letter"}),
        }

    @property
    def letter(self):
        """What is typed, as a Letter; None as long as there are no words, or something is wrong."""
        if not self.is_bound or not self.is_valid() or not self.cleaned_data["text"]:
            return None
        typed = self.cleaned_data
        return letter_to(self.instance.contact, typed["kind"], typed["text"])

    @transaction.atomic
    def save(self):
        if self.made:
            return self.made
        outreach = super().save()
        refresh(outreach.contact)
        return outreach


class KindForm(forms.Form):
    """The kind of outreach that an address asks for."""

    kind = forms.ChoiceField(choices=OutreachKind)
