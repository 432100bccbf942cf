"""What an admin says for everybody at the center."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import DomainNameValidator
from django.utils.translation import gettext_lazy as _

from accounts.forms.versions import VersionedForm
from accounts.models import Center, Joining

# Everybody has an address there: whoever comes by one of these is nobody in particular.
PUBLIC = {
    "gmail.com", "googlemail.com", "yahoo.com", "outlook.com", "hotmail.com", "live.com",
    "msn.com", "icloud.com", "me.com", "aol.com", "proton.me", "protonmail.com", "gmx.com",
    "gmx.net", "gmx.de", "web.de", "mail.com", "zoho.com", "yandex.com", "mail.ru", "qq.com",
}  # fmt: skip
MOST_DOMAINS = 20


class DomainsField(forms.CharField):
    """Names of domains, with commas or spaces between."""

    def prepare_value(self, value):
        return ", ".join(value) if isinstance(value, list) else value

    def to_python(self, value):
        names = re.split(r"[\s,;]+", super().to_python(value).lower())
        return list(dict.fromkeys(filter(None, (name.lstrip("@") for name in names))))

    def validate(self, value):
        super().validate(value)
        for name in value:
            DomainNameValidator(message=_("%(value)s is not a domain."))(name)
            if name in PUBLIC:
                words = _("Everybody can have an address at %(name)s.")
                raise ValidationError(words, params={"name": name})
        if len(value) > MOST_DOMAINS:
            words = _("At most %(most)s domains.")
            raise ValidationError(words, params={"most": MOST_DOMAINS})

    def run_validators(self, value):
        """Those of text do not fit a list; the names are validated above."""

    def has_changed(self, initial, data):
        return list(initial or []) != self.to_python(data or "")


class CenterSettingsForm(VersionedForm, forms.ModelForm):
    """What holds for everybody at a center."""

    domains = DomainsField(
        label=_("Your domains"),
        help_text=_("With commas between: mill.edu, alumni.mill.edu"),
        required=False,
    )

    class Meta:
        model = Center
        fields = [
            *["name", "address", "help_contact", "cadence", "joining", "domains"],
            *["retention_years", "privacy_text"],
        ]
        labels = {
            "help_contact": _("Whom people ask for help"),
            "cadence": _("How job seekers follow up when nobody answers"),
            "joining": _("How people join"),
            "retention_years": _("Delete closed accounts after so many years"),
            "privacy_text": _("For people whom job seekers write down"),
        }
        help_texts = {
            "help_contact": _("An email address or phone number. Invitations name it."),
            "cadence": _(
                "Where such requests are unusual, once at most. Each job seeker may choose to be "
                "gentler, never more insistent."
            ),
            "joining": _(
                "With an address at your domains, people ask by themselves for an invitation as a "
                "job seeker. It goes to that address, so nobody comes in by another's."
            ),
            "retention_years": _(
                "Counted from the day an account was deactivated; a mail tells its owner 30 days "
                "before. Empty: until somebody deletes it."
            ),
            "privacy_text": _(
                "Added to the privacy page: on what ground you keep such data, for how long, and "
                "who answers for it. Plain text; an empty line begins a paragraph."
            ),
        }
        widgets = {
            "address": forms.Textarea(attrs={"rows": 3}),
            "privacy_text": forms.Textarea(attrs={"rows": 6}),
            "cadence": forms.RadioSelect,
            "joining": forms.RadioSelect,
        }

    def clean(self):
        super().clean()
        by_domain = self.cleaned_data.get("joining") == Joining.DOMAIN
        if by_domain and not self.cleaned_data.get("domains", True):
            self.add_error("domains", _("Say which domains are yours."))
