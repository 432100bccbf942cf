"""The database is away: whoever comes is told, and keeps what they typed."""

import pytest
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.db import DatabaseError, InterfaceError, OperationalError, connection
from django.test import Client
from django.urls import reverse

from tests.factories import ContactFactory
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


@pytest.fixture(params=[OperationalError, InterfaceError, DatabaseError])
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


def test_what_somebody_else_holds_is_not_waited_for_without_end(transactional_db):
    assert "lock_timeout" in settings.DATABASES["default"]["OPTIONS"]["options"]
    contact = ContactFactory()
    client = Client(raise_request_exception=False)
    client.force_login(contact.owner)
    url, data = reverse("contacts:edit", args=[contact.pk]), {"first_name": "Ada", "notes": TEXT}
    other = connection.copy()

    with connection.cursor() as cursor, other.cursor() as holder:
        cursor.execute("SET lock_timeout = '50ms'")
        holder.execute("BEGIN; LOCK TABLE contacts_contact")
        held = client.post(url, data, headers=HERE)
        holder.execute("ROLLBACK")
        free = client.post(url, data, headers=HERE)
        cursor.execute("RESET lock_timeout")
    other.close()

    kept = {name: value for name, (_kind, value) in fields_to(held, url).items()}
    assert (held.status_code, kept["notes"]) == (503, TEXT)
    assert free.status_code == 302
