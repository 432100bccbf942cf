"""Secrets that must be read again, such as an app's key: encrypted in the database.

The key comes from SECRET_KEY. When that is changed, list the old one in SECRET_KEY_FALLBACKS, or
they are lost; once `manage.py seal_anew` has run, nothing needs it any more.
"""

import base64

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac


def seal(text):
    """The text, encrypted."""
    return _box().encrypt(text.encode()).decode()


def unseal(sealed, seconds=None):
    """The text that was sealed, not longer ago than so many seconds, if that is said.

    Raises cryptography.fernet.InvalidToken if it was not by us, or is older.
    """
    return _box().decrypt(sealed.encode(), seconds).decode()


def seal_anew(sealed):
    """The same, sealed with the present key, whichever had sealed it."""
    return _box().rotate(sealed.encode()).decode()


def _box():
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(_key(secret)) for secret in secrets])


def _key(secret):
    digest = salted_hmac("accounts.sealing", "key", secret, algorithm="sha256").digest()
    return base64.urlsafe_b64encode(digest)
