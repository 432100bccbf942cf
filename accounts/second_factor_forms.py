"""The forms of django-allauth about second factors, in our words; its codes are good once."""

import json
import struct
from contextlib import contextmanager

from allauth.account.adapter import get_adapter as get_account_adapter
from allauth.core import context
from allauth.core.internal import ratelimit
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms as base
from allauth.mfa.models import Authenticator
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from cryptography.exceptions import InvalidSignature
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.allauth_forms import Confirming, Labelled
from accounts.fields import validate_printable
from accounts.noting import noting_failures
from accounts.single_sign_on import has_other_way_only
from accounts.totp import spend

DIGITS = {"inputmode": "numeric", "autocapitalize": "off", "spellcheck": "false"}

UNREADABLE = (
    AttributeError,
    InvalidSignature,
    LookupError,
    OverflowError,
    TypeError,
    ValueError,
    struct.error,
)


class CodeForm(Labelled):
    """A code of the app or a recovery code: few tries a day, and none works twice."""

    labels = {"code": _("Code")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs |= DIGITS

    def clean_code(self):
        with noting_failures(self.user):
            return self._spent_code()

    def _spent_code(self):
        tries = ratelimit.consume(
            context.request,
            app="allauth.account",
            action="second_factor",
            key=f"second-factor-{self.user.pk}",
        )
        if not tries:
            raise get_account_adapter().validation_error("too_many_codes")
        code = super().clean_code()
        is_app = self.authenticator.type == Authenticator.Type.TOTP
        if is_app and not spend(self.authenticator, code):
            raise get_adapter().validation_error("incorrect_code")
        tries.rollback()
        return code


class SecondFactorForm(CodeForm, base.AuthenticateForm):
    pass


class ConfirmByCodeForm(Confirming, CodeForm, base.ReauthenticateForm):
    pass


class AppForm(Labelled, totp.ActivateTOTPForm):
    labels = {"code": _("The six digits that it shows now")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs |= DIGITS


class Credential:
    """What a browser says of a passkey; what no browser would say is wrong, not our error."""

    def clean_credential(self):
        with noting_failures(self.user), wrong_if_unreadable():
            return super().clean_credential()


@contextmanager
def wrong_if_unreadable():
    """Turn what the reading of something forged or broken raises into "that did not work"."""
    try:
        yield
    except UNREADABLE:
        raise get_adapter().validation_error("incorrect_code") from None


class PasskeySignInForm(Credential, webauthn.LoginWebAuthnForm):
    def clean_credential(self):
        passkey = super().clean_credential()
        if has_other_way_only(passkey.user):
            raise get_adapter().validation_error("incorrect_code")
        return passkey


class SecondFactorPasskeyForm(Credential, webauthn.AuthenticateWebAuthnForm):
    pass


class ConfirmByPasskeyForm(Confirming, Credential, webauthn.ReauthenticateWebAuthnForm):
    pass


class PasskeyForm(Labelled, webauthn.AddWebAuthnForm):
    name = forms.CharField(max_length=100, required=False, validators=[validate_printable])
    labels = {"name": _("What you call it"), "passwordless": _("Sign in with it alone")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        alone = self.fields["passwordless"]
        alone.initial = True
        alone.help_text = _(
            "Without a password: the device then asks for your fingerprint, your face or its PIN. "
            "An older security key may not be able to; leave this out for it."
        )

    def clean_credential(self):
        credential = self.cleaned_data["credential"]
        if "\\u0000" in json.dumps(credential):  # PostgreSQL would not keep it.
            raise get_adapter().validation_error("incorrect_code")
        return credential

    def clean(self):
        with wrong_if_unreadable():
            return super().clean()
