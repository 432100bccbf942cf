"""What an invitation's link holds. It is mailed, and nowhere kept."""

from hashlib import sha256

from django.utils.crypto import salted_hmac

SALT = "accounts.invitation"


def token_for(key):
    """The token for the message with that key: nobody without the SECRET_KEY can work it out."""
    return salted_hmac(SALT, key, algorithm="sha256").hexdigest()


def hashed(token):
    """What is kept of a token. The prefix makes it worthless for any other purpose."""
    return sha256(f"{SALT}:{token}".encode()).hexdigest()
