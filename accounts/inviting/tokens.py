"""What an invitation's link holds. It is mailed once, and nowhere kept."""

import secrets
from hashlib import sha256


def new_token():
    return secrets.token_urlsafe(32)


def hashed(token):
    """What is kept of a token. The prefix makes it worthless for any other purpose."""
    return sha256(f"accounts.invitation:{token}".encode()).hexdigest()
