"""A day in the past."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

EARLIEST = date(1990, 1, 1)


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self):
        super().__init__(format="%Y-%m-%d")


def check_past(day):
    """Raise ValidationError unless the day has come, and is not before 1990."""
    if day > timezone.localdate():
        raise ValidationError(_("This day is still to come."))
    if day < EARLIEST:
        raise ValidationError(_("Give a day from 1990 on."))
