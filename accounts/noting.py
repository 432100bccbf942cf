"""What the log says of ways in: who came in and how, and what changed a key; by numbers alone."""

import logging
from contextlib import contextmanager

from allauth.account.authentication import get_authentication_records
from django.core.exceptions import ValidationError

logger = logging.getLogger(__name__)


def note(what, user):
    """Say that something happened to the account of the user."""
    logger.info("%s: user %s", what, user.pk)


def note_sign_in(request, user):
    """Say by what they have just signed in, in the order in which it was shown."""
    shown = [each.get("type", each["method"]) for each in get_authentication_records(request, user)]
    note(f"signed in by {', '.join(shown) or 'a link'}", user)


@contextmanager
def noting_failures(user):
    """Say it when what shows who a user is, or somebody yet unknown, is refused in here."""
    try:
        yield
    except ValidationError as refused:
        logger.warning("a proof failed (%s): user %s", refused.code, user and user.pk)
        raise
