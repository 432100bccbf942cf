"""What an operator types about the identity provider of a center."""

from urllib.parse import urlsplit

import requests
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import IdentityProvider

WELL_KNOWN = "/.well-known/openid-configuration"


class IdentityProviderForm(forms.ModelForm):
    """Asks the provider what it says of itself, so that a slip is noticed now and not by people."""

    new_secret = forms.CharField(
        label=_("client secret"),
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text=_("It is kept encrypted and not shown again. Empty: as it was."),
    )

    class Meta:
        model = IdentityProvider
        fields = ["center", "name", "issuer", "client_id", "adds_seekers", "is_only_way"]

    def clean(self):
        cleaned = super().clean()
        if issuer := cleaned.get("issuer"):
            cleaned["issuer"] = issuer.removesuffix("/")
            self._ask(cleaned["issuer"])
        return cleaned

    def _ask(self, issuer):
        try:
            said = requests.get(issuer + WELL_KNOWN, timeout=5).json()
            names = said["issuer"], said["authorization_endpoint"]
        except (requests.RequestException, ValueError, LookupError, TypeError):
            self.add_error("issuer", _("No identity provider answers there."))
            return
        if str(names[0]).removesuffix("/") != issuer:
            text = _("The provider calls itself %(name)s; please use that.")
            self.add_error("issuer", text % {"name": names[0]})
        parts = urlsplit(str(names[1]))
        self.instance.origin = f"{parts.scheme}://{parts.netloc}"

    def save(self, commit=True):
        if secret := self.cleaned_data["new_secret"]:
            self.instance.secret = secret
        return super().save(commit)
