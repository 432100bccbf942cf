"""The form that notices that what it changes was changed elsewhere since its page was opened."""

import json
import re
from datetime import date, datetime, time
from hashlib import sha256

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.utils.formats import localize
from django.utils.translation import gettext as _

from accounts.differences import Difference, pieces

SEVERAL = (list, tuple, set, QuerySet)


class FingerprintField(forms.Field):
    """What stands for all that a page showed. It is no change by itself; a spoilt one is none."""

    widget = forms.HiddenInput

    def __init__(self):
        super().__init__(required=False)

    def to_python(self, value):
        return value if re.fullmatch(r"[0-9a-f]{16}", value or "") else ""

    def bound_data(self, data, initial):
        return self.to_python(data) or initial

    def has_changed(self, initial, data):
        return False


class VersionedForm(forms.Form):
    """Changes what others may change at the same time; the view holds the row while it does.

    If what is there is no longer what the page showed, `conflict` tells how what was typed differs
    from it, and nothing is valid; sent once more, it is. A page without a fingerprint, from before
    there were any, is taken as it is.
    """

    is_only_one = False  # Whether who makes a new row may find that there is one by then.
    carriers = ()  # Fields of which only others keep what they bring.
    conflict = None
    version = FingerprintField()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "form_key" in self.fields and not self.is_only_one:
            del self.fields["version"]  # A new row was never seen by anybody.
        else:
            self.initial.setdefault("version", self.fingerprint)

    def fingerprint(self):
        """What stands for all that the form shows at first."""
        shown = {
            name: _plain(self.get_initial_for_field(field, name))
            for name, field in self.fields.items()
            if not field.widget.is_hidden
        }
        return sha256(json.dumps(shown, sort_keys=True).encode()).hexdigest()[:16]

    def full_clean(self):
        super().full_clean()
        if self.is_bound and not self._errors and self._is_overtaken():
            self._refuse()

    def _is_overtaken(self):
        seen = self.cleaned_data.get("version")
        return bool(seen) and seen != self.fingerprint() and bool(self._differences())

    def _refuse(self):
        self.conflict = self._differences()
        self.data = self.data.copy()
        self.data[self.add_prefix("version")] = self.fingerprint()
        text = _("This was changed while you were writing. Nothing of yours is lost: see below.")
        self.add_error(None, ValidationError(text, code="conflict"))

    def _differences(self):
        """How what was typed differs from what is there now: for a second click, in nothing."""
        shown = [
            (self[name].label, in_words(field, self.get_initial_for_field(field, name)), typed)
            for name, field in self.fields.items()
            if self._is_told(name, field)
            for typed in [in_words(field, self.typed(name))]
        ]
        return [
            Difference(label, pieces(now, typed)) for label, now, typed in shown if now != typed
        ]

    def _is_told(self, name, field):
        is_secret = isinstance(field.widget, forms.PasswordInput)
        return not (field.widget.is_hidden or is_secret or name in self.carriers)

    def typed(self, name):
        """What a valid form says in a field."""
        return self.cleaned_data[name]


def in_words(field, value):
    """What a field holds, as people read it."""
    if isinstance(value, SEVERAL):
        return ", ".join(sorted(in_words(field, each) for each in value))
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if value in (None, ""):
        return ""
    names = {str(_plain(key)): str(name) for key, name in _flat(getattr(field, "choices", []))}
    name = names.get(str(_plain(value)))
    return name if name is not None else _shown(field, value)


def _shown(field, value):
    # A row may stand there by its number, as the initial value of a field does.
    if hasattr(field, "in_words"):
        return field.in_words(value)
    return str(localize(value)) if isinstance(value, date | time) else str(value)


def _flat(choices):
    for key, name in choices:
        if isinstance(name, list | tuple):
            yield from name
        else:
            yield key, name


def _plain(value):
    """The value as JSON has it; what is nothing is the same nothing, and no order counts."""
    if isinstance(value, Model):
        return str(value.pk)
    if isinstance(value, SEVERAL):
        return sorted(map(_plain, value))
    if isinstance(value, datetime):
        return str(value.timestamp())
    return "" if value is None else str(value)
