"""The database is away: whoever comes is told, and keeps what they typed."""

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.db import InterfaceError, OperationalError
from django.urls import reverse

from tests.forms import fields_to
from tests.security.answers import faults

URL = reverse("contacts:add")
TEXT = "Met at the harbor <b>fair</b>."
HERE = {"Origin": "http://testserver"}


@pytest.fixture
def client(login, seeker):
    client = login(seeker)
    client.raise_request_exception = False
    return client


@pytest.fixture(params=[OperationalError, InterfaceError])
def _away(request, client, monkeypatch):
    def load(store):
        raise request.param("could not connect to server")

    monkeypatch.setattr(SessionStore, "load", load)


@pytest.mark.usefixtures("_away")
class TestAway:
    def test_is_said_and_not_kept_by_browsers(self, client):
        page = client.get(URL)

        assert (page.status_code, page["Retry-After"]) == (503, "10")
        assert "reload the page in a moment" in page.text
        assert faults(page) == []

    def test_shows_what_was_sent_to_be_sent_again(self, client):
        page = client.post(
            URL, {"about": TEXT, "kind": "a", "csrfmiddlewaretoken": "t0"}, headers=HERE
        )

        fields = {name: value for name, (_kind, value) in fields_to(page, URL).items()}
        assert page.status_code == 503
        assert fields == {"about": TEXT, "kind": "a", "csrfmiddlewaretoken": "t0"}
        assert "&lt;b&gt;fair" in page.text

    def test_does_not_show_what_another_site_has_sent(self, client):
        page = client.post(URL, {"about": TEXT}, headers={"Origin": "https://elsewhere.example"})

        assert page.status_code == 503
        assert TEXT not in page.text
        assert "harbor" not in page.text


def test_an_error_of_ours_is_no_error_of_the_database(client, monkeypatch):
    def load(store):
        raise ZeroDivisionError

    monkeypatch.setattr(SessionStore, "load", load)

    assert client.get(URL).status_code == 500
