from django.db import connection, connections
from django.db.migrations.recorder import MigrationRecorder

from infointerview import health


def test_healthz_is_alive_without_a_database(client):
    response = client.get("/healthz")

    assert response.content == b"alive"


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
