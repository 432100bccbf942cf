"""The form that makes a row once, however often it is sent."""

import uuid

from django import forms
from django.db import IntegrityError, transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _


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
