"""A new SECRET_KEY: what the earlier one has sealed is read, and then sealed anew."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from allauth.mfa.utils import decrypt
from cryptography.fernet import InvalidToken
from django.core.management import CommandError, call_command

from accounts.models import IdentityProvider
from tests.factories import IdentityProviderFactory

KEY = "JBSWY3DPEHPK3PXP"


@pytest.fixture
def provider(seeker):
    """Beside it stand an app, recovery codes, and what has no secret of ours."""
    TOTP.activate(seeker, KEY)
    RecoveryCodes.activate(seeker)
    Authenticator.objects.create(user=seeker, type="webauthn", data={"credential": {}})
    IdentityProviderFactory(sealed_secret="")
    provider = IdentityProviderFactory()
    provider.secret = "between us"
    provider.save()
    return provider


def app_key():
    return decrypt(Authenticator.objects.get(type="totp").data["secret"])


def test_the_earlier_key_can_go_once_all_is_sealed_anew(settings, provider, capsys):
    codes = RecoveryCodes(Authenticator.objects.get(type="recovery_codes")).generate_codes()
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another one"

    for _time in range(2):
        call_command("seal_anew")
    settings.SECRET_KEY_FALLBACKS = []

    assert "3 secrets are sealed" in capsys.readouterr().out
    assert app_key() == KEY
    assert RecoveryCodes(Authenticator.objects.get(type="recovery_codes")).generate_codes() == codes
    assert IdentityProvider.objects.get(pk=provider.pk).secret == "between us"


def test_without_the_earlier_key_nothing_changes(settings, provider):
    before = list(Authenticator.objects.order_by("pk").values_list("data", flat=True))
    settings.SECRET_KEY = "another one"

    with pytest.raises(CommandError, match="Nothing has changed"):
        call_command("seal_anew")

    assert list(Authenticator.objects.order_by("pk").values_list("data", flat=True)) == before
    with pytest.raises(InvalidToken):
        app_key()
