import pytest
from django.core.mail.backends import locmem

from outbox.kinds import WORDS, Letter, Words
from outbox.models import Kind


@pytest.fixture
def words(monkeypatch):
    """A function that says how messages are put in this test: both of a kind that is sent again
    unasked (MEETING), and of one that is not (COMMENT)."""

    def words(letter=lambda message, site: Letter(message.key, "Text"), **more):
        for kind in [Kind.COMMENT, Kind.MEETING]:
            monkeypatch.setitem(WORDS, kind, Words(letter, **more))

    words()
    return words


@pytest.fixture
def server_says(monkeypatch):
    """A function that gives the mail server an answer: an exception instead of taking a mail."""

    def server_says(error, *, to=None):
        def send(backend, messages):
            if to in (None, messages[0].to[0]):
                raise error
            return take(backend, messages)

        monkeypatch.setattr(locmem.EmailBackend, "send_messages", send)

    take = locmem.EmailBackend.send_messages
    return server_says
