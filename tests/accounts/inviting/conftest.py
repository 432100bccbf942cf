import re

import pytest
from django.core import mail


@pytest.fixture
def links():
    """A function that gives the links in the mails that were sent, by whom they were sent to."""

    def links():
        found = {}
        for message in mail.outbox:
            link = re.search(r"https?://[^/\s]+(/invitation/\S+/)", message.body)
            found[message.to[0]] = link and link[1]
        return found

    return links


@pytest.fixture
def no_mail(settings):
    """Nobody takes mails."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "localhost", 1
