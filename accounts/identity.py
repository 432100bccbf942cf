"""What becomes of the identity provider of a center: each change written down, never a secret."""

from django.db import transaction

from accounts.audit import record
from accounts.models import Center, IdentityProvider, What
from accounts.saml.certificates import fingerprints

TOLD = [
    *["name", "protocol", "issuer", "client_id", "sso_address", "certificates", "subject"],
    *["is_sure_of_addresses", "adds_seekers", "is_only_way"],
]
SECRET = "client_secret"  # noqa: S105 - The name under which the log says that there is a new one.


@transaction.atomic
def save_provider(*, form, by):
    """The identity provider that a valid form of it makes or changes."""
    provider = form.instance
    before = _locked(provider) or IdentityProvider()
    if provider.pk is None and before.pk:  # Somebody else was quicker; this is what holds now.
        provider.pk = before.pk
        if provider.protocol == before.protocol:
            provider.sealed_secret = before.sealed_secret
    form.save()
    about = {"center": provider.center, "by": by}
    for name in TOLD:
        said = {"before": _said(before, name), "after": _said(provider, name)}
        if said["before"] != said["after"]:
            said["before"] = said["before"] if before.pk else ""
            record(What.SIGN_ON, **about, field=name, **said)
    if form.cleaned_data.get("new_secret"):
        record(What.SIGN_ON, **about, field=SECRET, after="new")
    return provider


@transaction.atomic
def remove_provider(*, provider, by):
    """Nobody signs in with it any more. Saying so twice changes nothing."""
    if before := _locked(provider):
        record(What.SIGN_ON, center=before.center, by=by, field="issuer", before=before.issuer)
        before.delete()


def _locked(provider):
    """The row as it is now, or None; whoever else is about to change it waits."""
    Center.objects.select_for_update().get(pk=provider.center_id)
    found = IdentityProvider.objects.filter(center=provider.center_id)
    return (IdentityProvider.objects.filter(pk=provider.pk) | found).first()


def _said(provider, name):
    value = getattr(provider, name)
    if name == "certificates":
        return fingerprints(value)
    return {True: "yes", False: ""}.get(value, value)
