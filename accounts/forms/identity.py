"""What an operator, or an admin, types about the identity provider of a center."""

import re
from urllib.parse import urlsplit

import requests
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms.versions import VersionedForm
from accounts.models import IdentityProvider, Protocol
from accounts.models.identity import validate_secure
from accounts.reaching import outward_session
from accounts.single_sign_on import has_account_at, provider_of

# Nothing else stands in a header.
HOST = re.compile(r"[\w.-]+(:\d+)?|\[[\da-fA-F:.]+\](:\d+)?", re.ASCII)
WELL_KNOWN = "/.well-known/openid-configuration"


def origin_of(address):
    """The beginning of a web address, as a header may name it; "" if there is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    is_good = parts.scheme in {"http", "https"} and HOST.fullmatch(parts.netloc)
    return f"{parts.scheme}://{parts.netloc}" if is_good else ""


def present_or_new(user, protocol):
    """What the user's center has set up in the protocol, or a row to do so, in place of others."""
    found = provider_of(user)
    if found and found.protocol == protocol:
        return found
    return IdentityProvider(center=user.center, protocol=protocol, name=found.name if found else "")


NOT_TRIED = _("First save it without this, and connect your own account, to see it work.")


class IdentityProviderForm(forms.ModelForm):
    """Asks a new provider what it says of itself, so that a slip is noticed now, not by people."""

    issuer = forms.URLField(
        label=_("Issuer"),
        max_length=300,
        assume_scheme="https",
        validators=[validate_secure],
        help_text=_("Where its /.well-known/openid-configuration is found."),
    )
    client_id = forms.CharField(label=_("Client id"), max_length=191)
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
        self.instance.origin = origin_of(str(names[1]))
        if not self.instance.origin:
            self.add_error("issuer", _("The provider does not say where one signs in."))

    def save(self, commit=True):
        if secret := self.cleaned_data["new_secret"]:
            self.instance.secret = secret
        return super().save(commit)


class CenterProviderForm(VersionedForm, IdentityProviderForm):
    """The same for an admin, about the own center."""

    class Meta(IdentityProviderForm.Meta):
        fields = ["name", "issuer", "client_id", "adds_seekers", "is_only_way"]

    field_order = ["name", "issuer", "client_id", "new_secret", "adds_seekers", "is_only_way"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, instance=present_or_new(user, Protocol.OPENID), **kwargs)
        self.user = user

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("is_only_way") and cleaned.get("issuer"):
            self._try_it_first(cleaned["issuer"])
        return cleaned

    def full_clean(self):
        super().full_clean()
        if self.errors and self.cleaned_data.get("new_secret"):
            # It is sent back to nobody, so it is gone.
            self.add_error("new_secret", _("Please type it once more."))

    def _try_it_first(self, issuer):
        """Whoever lets in nobody but by a provider that does not work locks everybody out."""
        provider = IdentityProvider(center=self.user.center, issuer=issuer)
        if not has_account_at(provider, self.user):
            self.add_error("is_only_way", NOT_TRIED)
