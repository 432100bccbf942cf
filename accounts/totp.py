"""The codes of authenticator apps: each is good once."""

from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from allauth.mfa.utils import decrypt
from django.db import transaction


@transaction.atomic
def spend(authenticator, code):
    """Whether the code of this app is good now, and is used for the first time.

    From then on neither it is good nor any before it, as RFC 6238 wants, whichever worker is
    asked. django-allauth remembers a code in the cache for 30 seconds, which is shorter than it
    is good, and does not remember the one typed at the setting up.
    """
    app = Authenticator.objects.select_for_update().get(pk=authenticator.pk)
    step = _step(decrypt(app.data["secret"]), code)
    if step <= app.data.get("spent", 0):
        return False
    app.data["spent"] = step
    app.save(update_fields=["data"])
    return True


def _step(secret, code):
    """The number of the half minute, of those that are good now, that has this code; 0 if none."""
    steps = list(yield_hotp_counters_from_time())
    codes = {step: format_hotp_value(hotp_value(secret, step)) for step in steps}
    return max((s for s in steps if compare_user_code(actual=code, expected=codes[s])), default=0)
