"""What people type about themselves and each other, and the form that makes a row once."""

import uuid

from django import forms
from django.db import IntegrityError, transaction
from django.utils.functional import cached_property


class OnceForm(forms.ModelForm):
    """A form for a new or existing Record that, sent twice, makes one row.

    A view says `if form.made or form.is_valid(): row = form.save()`.
    """

    form_key = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
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
