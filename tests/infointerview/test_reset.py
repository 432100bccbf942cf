import io
import sys

import psycopg2
import pytest
from django.core.management import call_command
from django.db import connection

# The schema is dropped in the transaction of the test, and comes back with its end.
pytestmark = pytest.mark.django_db


@pytest.fixture
def say(monkeypatch):
    """A function that answers the question which the command will ask."""

    def say(answer):
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        monkeypatch.setattr("builtins.input", lambda question: answer)

    return say


def test_empties_the_database_when_told(say):
    say("yes")

    call_command("reset", stdout=io.StringIO())

    assert connection.introspection.table_names() == []


def test_need_not_ask():
    call_command("reset", yes=True, stdout=io.StringIO())

    assert connection.introspection.table_names() == []


def test_changes_nothing_unless_told(say):
    say("")

    with pytest.raises(SystemExit, match="Nothing has changed"):
        call_command("reset")

    assert connection.introspection.table_names() != []


def test_asks_a_person_or_nobody(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes"))

    with pytest.raises(SystemExit, match="make reset YES=1"):
        call_command("reset")


def test_leaves_a_database_in_use_alone():
    other = psycopg2.connect(**connection.get_connection_params() | {"cursor_factory": None})

    with pytest.raises(SystemExit, match="The database is in use"):
        call_command("reset", yes=True)
    other.close()


def test_leaves_production_alone(settings):
    settings.DEVELOPMENT = False

    with pytest.raises(SystemExit, match="Only a development database"):
        call_command("reset", yes=True)
