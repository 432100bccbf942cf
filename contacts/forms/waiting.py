"""Putting a step off, and saying who is away until when."""

from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import Cadence
from contacts.cadence.presets import gentler_than
from contacts.models import Pause
from norms.forms import DayInput

YEAR = timedelta(days=366)
MONDAY_AFTER = 7


def next_monday(today):
    """The first Monday after the date `today`."""
    return today + timedelta(days=MONDAY_AFTER - today.weekday())


class ComingDayField(forms.DateField):
    """A day after today, within a year; today is that of the active time zone."""

    widget = DayInput

    def validate(self, value):
        super().validate(value)
        today = timezone.localdate()
        if value and not today < value <= today + YEAR:
            raise ValidationError(_("Choose a day after today, within a year."))


class SnoozeForm(forms.Form):
    """Until when a step is put off: a button, or a day of one's own."""

    until = forms.ChoiceField(
        choices=[
            ("tomorrow", _("Tomorrow")),
            ("monday", _("Next Monday")),
            ("day", _("On that day")),
        ],
    )
    day = ComingDayField(label=_("Another day"), required=False)
    token = forms.CharField(max_length=300, required=False)

    def clean(self):
        super().clean()
        today = timezone.localdate()
        days = {"tomorrow": today + timedelta(days=1), "monday": next_monday(today)}
        chosen = self.cleaned_data.get("until")
        self.cleaned_data["on"] = days.get(chosen, self.cleaned_data.get("day"))
        if self.cleaned_data["on"] is None and not self.errors:
            self.add_error("day", _("Choose a day."))


class AwayForm(forms.Form):
    """Until when a contact is out of office; empty: they are there."""

    back_on = ComingDayField(label=_("Back on"), required=False)


class CadenceForm(forms.Form):
    """Which preset a seeker follows: the center's, or one that is gentler."""

    cadence = forms.ChoiceField(
        label=_("When nobody answers"), widget=forms.RadioSelect, required=False
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        center = Cadence(user.center.cadence)
        gentler = [(name, Cadence(name).label) for name in gentler_than(center)]
        usual = _("As is usual at my center. %(cadence)s") % {"cadence": center.label}
        self.usual, self.has_choice = center.label, bool(gentler)
        self.fields["cadence"].choices = [("", usual), *gentler]
        profile = getattr(user, "seeker_profile", None)
        chosen = profile.cadence if profile else ""
        self.initial["cadence"] = chosen if chosen in gentler_than(center) else ""


class PauseForm(forms.Form):
    """From when to when a seeker does nothing about any contact."""

    first_day = forms.DateField(label=_("First day"), widget=DayInput)
    last_day = forms.DateField(
        label=_("Last day"), widget=DayInput, help_text=_("The day after it, dates go on.")
    )

    def clean(self):
        super().clean()
        first, last = self.cleaned_data.get("first_day"), self.cleaned_data.get("last_day")
        today = timezone.localdate()
        if first and abs(first - today) > YEAR:
            self.add_error("first_day", _("Choose a day within a year."))
        if first and last and last < first:
            self.add_error("last_day", _("That is before the first day."))
        elif first and last and last - first > YEAR:
            self.add_error("last_day", _("A pause is a year long at most."))

    @staticmethod
    def pauses_of(user):
        """The pauses of a seeker that are not over, the first one first."""
        pauses = Pause.objects.visible_to(user).filter(last_day__gte=timezone.localdate())
        return pauses.order_by("first_day", "pk")
