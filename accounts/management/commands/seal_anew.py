"""What an earlier SECRET_KEY has sealed is sealed with the present one."""

from allauth.mfa.models import Authenticator
from cryptography.fernet import InvalidToken
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from accounts.models import IdentityProvider
from accounts.sealing import seal_anew

SEALED = {"secret", "seed"}  # In what is kept of an app, and of recovery codes.


class Command(BaseCommand):
    help = (
        "Seal with the present SECRET_KEY what those in SECRET_KEY_FALLBACKS have sealed: the keys"
        " of authenticator apps, recovery codes, secrets of identity providers. Run it after each"
        " change of that key; then the earlier one can go."
    )

    @transaction.atomic
    def handle(self, **options):
        try:
            count = _factors() + _providers()
        except InvalidToken:
            text = "Something was sealed with a key that SECRET_KEY_FALLBACKS does not have."
            raise CommandError(f"{text} Nothing has changed.") from None
        self.stdout.write(f"{count} secrets are sealed with the present key.")


def _factors():
    factors = Authenticator.objects.select_for_update().filter(data__has_any_keys=list(SEALED))
    for factor in factors:
        factor.data |= {n: seal_anew(factor.data[n]) for n in SEALED & factor.data.keys()}
        factor.save(update_fields=["data"])
    return len(factors)


def _providers():
    providers = IdentityProvider.objects.select_for_update().exclude(sealed_secret="")
    for provider in providers:
        provider.sealed_secret = seal_anew(provider.sealed_secret)
        provider.save(update_fields=["sealed_secret"])
    return len(providers)
