"""Writing down what was said, by whom and when."""

from datetime import UTC, datetime

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm, VersionedForm
from accounts.local_time import SkippedTimeError, to_utc
from contacts.actions import refresh
from contacts.drafts.actions import consume_drafts
from contacts.forms.drafts import HELPS, LABELS, WORDS, PageFields, WordsField
from contacts.models import Outreach

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


class OutreachForm(VersionedForm, PageFields, OnceForm):
    """One message or call with the contact of the instance."""

    happened_at = PastMomentField(label=_("When"), help_text=_("In your own time."))

    class Meta:
        model = Outreach
        fields = ["kind", "channel", "happened_at", "text", "is_private"]
        labels = LABELS
        help_texts = HELPS
        field_classes = {"text": WordsField}
        widgets = {"text": WORDS}

    @transaction.atomic
    def save(self):
        if self.made:
            return self.made
        is_new = self.instance.pk is None
        outreach = super().save()
        refresh(outreach.contact)
        if is_new:
            consume_drafts(
                contact=outreach.contact,
                kind=outreach.kind,
                text=outreach.text,
                seen=self.cleaned_data["seen"],
            )
        return outreach
