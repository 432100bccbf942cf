from django.db import OperationalError, connection, connections
from django.db.migrations.recorder import MigrationRecorder

from accounts.models import User
from infointerview import health
from infointerview.demo import OPERATOR
from tests.factories import UserFactory


def test_healthz_is_alive_without_a_database(client):
    response = client.get("/healthz")

    assert response.content == b"alive"


class TestStart:
    def test_is_refused_with_the_demonstration_in_production(self, db, settings):
        assert health.why_not_to_start() == ""

        UserFactory(email=OPERATOR)

        assert health.why_not_to_start() == ""
        settings.DEVELOPMENT = False
        assert "passwords that everybody knows" in health.why_not_to_start()

    def test_is_not_put_off_by_a_database_that_is_away(self, db, monkeypatch):
        def away(*_args, **_options):
            raise OperationalError

        monkeypatch.setattr(User.objects, "filter", away)

        assert health.why_not_to_start() == ""


class TestReadyz:
    def test_is_ready_with_a_migrated_database(self, client, db):
        response = client.get("/readyz")

        assert response.status_code == 200
        assert response.content == b"ready"
        assert "no-store" in response["Cache-Control"]

    def test_waits_for_migrations(self, client, db):
        MigrationRecorder(connection).migration_qs.filter(app="contacts").delete()

        response = client.get("/readyz")

        assert response.status_code == 503
        assert response.content == b"The database is not migrated."

    def test_says_that_the_database_is_away(self, client, db, monkeypatch):
        elsewhere = connections.create_connection("default")
        nowhere = {"HOST": "127.0.0.1", "PORT": "1", "OPTIONS": {}}
        elsewhere.settings_dict = elsewhere.settings_dict | nowhere
        monkeypatch.setattr(health, "connection", elsewhere)

        response = client.get("/readyz")

        assert response.status_code == 503
        assert response.content == b"The database cannot be reached."
