"""What an operator, or an admin, types about the identity provider of a center."""

import re
from urllib.parse import urlsplit

import requests
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import IdentityProvider
from accounts.reaching import outward_session
from accounts.single_sign_on import has_account_at, provider_of

# Nothing else stands in a header.
HOST = re.compile(r"[\w.-]+(:\d+)?|\[[\da-fA-F:.]+\](:\d+)?", re.ASCII)
WELL_KNOWN = "/.well-known/openid-configuration"


class IdentityProviderForm(forms.ModelForm):
    """Asks a new provider what it says of itself, so that a slip is noticed now, not by people."""

    new_secret = forms.CharField(
        label=_("Client secret"),
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
            issuer = cleaned["issuer"] = issuer.removesuffix("/")
            # What has answered once need not answer just now for another setting to be saved.
            if not self.instance.origin or issuer != self.initial.get("issuer"):
                self._ask(issuer)
        return cleaned

    def _ask(self, issuer):
        try:
            said = outward_session().get(issuer + WELL_KNOWN, timeout=5).json()
            names = said["issuer"], said["authorization_endpoint"]
        except (requests.RequestException, ValueError, LookupError, TypeError):
            self.add_error("issuer", _("No identity provider answers there."))
            return
        if str(names[0]).removesuffix("/") != issuer:
            text = _("The provider calls itself %(name)s; please use that.")
            self.add_error("issuer", text % {"name": names[0]})
        parts = urlsplit(str(names[1]))
        if parts.scheme not in {"http", "https"} or not HOST.fullmatch(parts.netloc):
            self.add_error("issuer", _("The provider does not say where one signs in."))
            return
        self.instance.origin = f"{parts.scheme}://{parts.netloc}"

    def save(self, commit=True):
        if secret := self.cleaned_data["new_secret"]:
            self.instance.secret = secret
        return super().save(commit)


class CenterProviderForm(IdentityProviderForm):
    """The same for an admin, about the own center."""

    class Meta(IdentityProviderForm.Meta):
        fields = ["name", "issuer", "client_id", "adds_seekers", "is_only_way"]

    field_order = ["name", "issuer", "client_id", "new_secret", "adds_seekers", "is_only_way"]

    def __init__(self, *args, user, **kwargs):
        provider = provider_of(user) or IdentityProvider(center=user.center)
        super().__init__(*args, instance=provider, **kwargs)
        self.user = user

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("is_only_way") and cleaned.get("issuer"):
            self._try_it_first(cleaned["issuer"])
        if self.errors and cleaned.get("new_secret"):
            # It is sent back to nobody, so it is gone.
            self.add_error("new_secret", _("Please type it once more."))
        return cleaned

    def _try_it_first(self, issuer):
        """Whoever lets in nobody but by a provider that does not work locks everybody out."""
        provider = IdentityProvider(center=self.user.center, issuer=issuer)
        if not has_account_at(provider, self.user):
            text = _("First save it without this, and connect your own account, to see it work.")
            self.add_error("is_only_way", text)
