"""What a center's draft check should notice besides."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from accounts.fields import validate_printable
from accounts.forms import OnceForm, VersionedForm
from contacts.drafts.phrases import PHRASES
from contacts.models import CenterPhrase
from contacts.phrase_lists import LISTS, MOST

TAKEN = _("This phrase is in that list already.")


class PhraseForm(VersionedForm, OnceForm):
    finding = forms.ChoiceField(label=_("What it means"), choices=list(LISTS.items()))
    text = forms.CharField(
        label=_("Words to look for"),
        max_length=80,
        validators=[validate_printable],
        help_text=_("As people would write them. Capital letters and accents do not matter."),
    )

    class Meta:
        model = CenterPhrase
        fields = ["finding", "text"]

    def __init__(self, *args, user, instance=None, **kwargs):
        instance = instance or CenterPhrase(center=user.center, author=user)
        super().__init__(*args, user=user, instance=instance, **kwargs)

    def clean_text(self):
        """The words with single spaces between; there must be enough to mean something."""
        words = self.cleaned_data["text"].split()
        letters = sum(character.isalnum() for character in "".join(words))
        if letters < 4:
            raise ValidationError(_("That is so short that innocent messages would have it too."))
        return " ".join(words)

    def clean(self):
        super().clean()
        finding, text = self.cleaned_data.get("finding"), self.cleaned_data.get("text")
        if finding and text:
            self._check_new(finding, text)

    def save(self):
        """The phrase; None, with an error beside it, when somebody else added it just now."""
        try:
            with transaction.atomic():
                return super().save()
        except IntegrityError:
            self.add_error("text", TAKEN)
            return None

    def _check_new(self, finding, text):
        others = CenterPhrase.objects.visible_to(self.user).exclude(pk=self.instance.pk)
        of_list = others.filter(finding=finding)
        is_everybodys = text.casefold() in map(str.casefold, PHRASES[finding])
        if is_everybodys or of_list.saying(text).exists():
            self.add_error("text", TAKEN)
        elif of_list.count() >= MOST:
            text = _("This list is full: delete a phrase of it first.")
            self.add_error("finding", text)
