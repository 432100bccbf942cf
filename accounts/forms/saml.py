"""What an admin tells of the center's identity provider, if that speaks SAML."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms.identity import NOT_TRIED, origin_of, present_or_new
from accounts.forms.versions import VersionedForm
from accounts.models import IdentityProvider, Protocol
from accounts.saml import certificates, metadata
from accounts.single_sign_on import has_account_at

PERSISTENT, OTHER = "persistent", "other"
SUBJECTS = {
    PERSISTENT: _("A persistent NameID"),
    "urn:oasis:names:tc:SAML:attribute:subject-id": _("subject-id"),
    "urn:oasis:names:tc:SAML:attribute:pairwise-id": _("pairwise-id"),
    "urn:oid:1.3.6.1.4.1.5923.1.1.1.13": _("eduPersonUniqueId"),
    "http://schemas.microsoft.com/identity/claims/objectidentifier": _(
        "Object ID of Microsoft Entra"
    ),
    OTHER: _("Another attribute"),
}
# What is given to somebody else one day: addresses, and names to sign in with.
RECYCLED = {
    "urn:oid:0.9.2342.19200300.100.1.1",
    "urn:oid:0.9.2342.19200300.100.1.3",
    "urn:oid:1.3.6.1.4.1.5923.1.1.1.6",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn",
    *["mail", "email", "emailaddress", "uid", "username", "upn", "name"],
    "edupersonprincipalname",
}


class CenterSamlForm(VersionedForm, forms.ModelForm):
    file = forms.FileField(
        label=_("The metadata of your provider"),
        required=False,
        allow_empty_file=True,
        help_text=_("An XML file. It says all that the next fields ask for."),
    )
    metadata = forms.CharField(
        label=_("Or paste it"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off", "spellcheck": "false"}),
    )
    issuer = forms.CharField(
        label=_("Entity ID"),
        max_length=300,
        required=False,
        help_text=_("This and the next two only if you have no metadata."),
    )
    subject = forms.ChoiceField(
        label=_("People are known by"),
        choices=list(SUBJECTS.items()),
        help_text=_("Something that is never given to another person: no email address."),
    )
    other_subject = forms.CharField(
        label=_("Name of that other attribute"), max_length=200, required=False
    )

    class Meta:
        model = IdentityProvider
        fields = [
            *["name", "issuer", "sso_address", "certificates", "subject"],
            *["is_sure_of_addresses", "adds_seekers", "is_only_way"],
        ]
        widgets = {
            "certificates": forms.Textarea(
                attrs={"rows": 3, "autocomplete": "off", "spellcheck": "false"}
            )
        }

    field_order = [
        *["name", "file", "metadata", "issuer", "sso_address", "certificates"],
        *["subject", "other_subject", "is_sure_of_addresses", "adds_seekers", "is_only_way"],
    ]

    carriers = ("file", "metadata")

    def __init__(self, *args, user, **kwargs):
        provider = present_or_new(user, Protocol.SAML)
        super().__init__(*args, instance=provider, **kwargs)
        self.user = user
        self.initial["subject"] = provider.subject or PERSISTENT
        if self.initial["subject"] not in SUBJECTS:
            self.initial |= {"subject": OTHER, "other_subject": provider.subject}

    def clean(self):
        cleaned = super().clean()
        self._take_metadata(cleaned)
        self._ask_for_the_rest(cleaned)
        self._take_certificates(cleaned)
        self._take_subject(cleaned)
        if cleaned.get("adds_seekers") and not cleaned.get("is_sure_of_addresses"):
            text = _("An account needs an address that is checked: tick that too.")
            self.add_error("adds_seekers", text)
        if cleaned.get("is_only_way") and not self.errors:
            self._try_it_first(cleaned)
        return cleaned

    def _take_metadata(self, cleaned):
        file, text = cleaned.get("file"), cleaned.get("metadata")
        if not (file or text):
            return
        try:
            said = metadata.read(file.read(metadata.LONGEST + 1) if file else text.encode())
        except metadata.UnreadableError:
            text = _("This is no metadata of one SAML identity provider.")
            self.add_error("file" if file else "metadata", text)
            return
        for field, value in said._asdict().items():
            cleaned[field] = value
            self.errors.pop(field, None)

    def _ask_for_the_rest(self, cleaned):
        if {"file", "metadata"} & self.errors.keys():
            return  # It is there that something is wrong.
        for field in ["issuer", "sso_address", "certificates"]:
            if not cleaned.get(field) and field not in self.errors:
                self.add_error(field, _("This is needed, and no metadata says it."))
        if address := cleaned.get("sso_address"):
            self.instance.origin = origin_of(address)
            if not self.instance.origin:
                self.add_error("sso_address", _("This is no web address."))

    def _take_certificates(self, cleaned):
        try:
            if text := cleaned.get("certificates"):
                cleaned["certificates"] = certificates.written(certificates.read(text))
        except certificates.UnusableError:
            text = _("This is no certificate, or its key is too short: RSA needs 2048 bits.")
            self.add_error("certificates", text)

    def _take_subject(self, cleaned):
        if cleaned.get("subject") == PERSISTENT:
            cleaned["subject"] = ""
        if cleaned.get("subject") != OTHER or "other_subject" in self.errors:
            return
        name = cleaned["subject"] = cleaned["other_subject"]
        if not name:
            self.add_error("other_subject", _("Which one is it?"))
        elif name.lower() in RECYCLED:
            text = _(
                "Addresses and sign-in names are given to others after a while. Choose another."
            )
            self.add_error("other_subject", text)

    def _try_it_first(self, cleaned):
        told = {name: cleaned[name] for name in ["issuer", "subject"]}
        provider = IdentityProvider(center=self.user.center, protocol=Protocol.SAML, **told)
        if not has_account_at(provider, self.user):
            self.add_error("is_only_way", NOT_TRIED)

    def typed(self, name):
        # Another attribute than those that are offered is in a field of its own.
        return self.data.get(name) if name == "subject" else super().typed(name)
