"""From the version before to this one, while it is used, with all that is in it.

`previous.backup` is the database of that version with its demonstration data, as keep_release.py
leaves it.
"""

from contextlib import contextmanager
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, connections
from django.test import Client
from django.urls import reverse

from accounts.models import User
from infointerview.backups import restore
from infointerview.management.commands import migrate

PREVIOUS = Path(__file__).resolve().parent / "previous.backup"
# Django says anew after each migration what is in these.
DJANGOS = {"django_migrations", "django_content_type", "auth_permission"}
# Columns that the version before has and this one has not: each with why the former, which may
# still run, can do without.
GONE = set()
COLUMNS = """
    SELECT quote_ident(table_name), quote_ident(column_name), is_generated = 'NEVER'
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1, 2
"""
UNCHANGEABLE = {"accounts_look", "accounts_chainhead"}  # The access log is only added to.
PAGES = {
    "seeker": ["today", "contacts:list", "meetings:list", "taking:data"],
    "coach": ["coaching:caseload", "norms:review"],
    "admin": ["accounts:people", "accounts:cohorts"],
}


@pytest.fixture
def upgraded(empty):
    """The database of the version before, in the place of the usual one."""
    restore(PREVIOUS, empty)
    usual, elsewhere = connections["default"], connections.create_connection("default")
    elsewhere.settings_dict = elsewhere.settings_dict | {"NAME": empty.settings_dict["NAME"]}
    connections["default"] = elsewhere
    yield elsewhere
    elsewhere.close()
    connections["default"] = usual


@contextmanager
def in_use(connection, table):
    """Somebody has read the table, and does not end their transaction."""
    with connection.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608
        yield
        cursor.execute("ROLLBACK")


def columns_in(cursor):
    """{table: {column: whether it is written}}"""
    tables = {}
    cursor.execute(COLUMNS)
    for table, column, is_written in cursor.fetchall():
        tables.setdefault(table, {})[column] = is_written
    return tables


def counts_in(cursor, tables):
    counts = {}
    for table in tables:
        cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608
        (counts[table],) = cursor.fetchone()
    return counts


def write(cursor, table, columns):
    """Change all rows and add some, as a program does that knows of none but these columns."""
    names = ", ".join(columns)
    cursor.execute("BEGIN")
    if table not in UNCHANGEABLE:
        cursor.execute(f"UPDATE {table} SET {columns[0]} = {columns[0]}")  # noqa: S608
    # Whether something is missing or not allowed is looked at before whether it is there already.
    rows = f"SELECT {names} FROM {table} ON CONFLICT DO NOTHING"  # noqa: S608
    cursor.execute(f"INSERT INTO {table} ({names}) {rows}")
    cursor.execute("ROLLBACK")


def test_the_version_before_becomes_this_one(upgraded, empty):
    with upgraded.cursor() as cursor:
        before = columns_in(cursor)
        counts = counts_in(cursor, set(before) - DJANGOS)

        with in_use(empty, "accounts_user"), pytest.raises(CommandError) as why:
            call_command("migrate", lock_timeout=0.2, tries=1, verbosity=0)
        assert "the product runs on. Transactions of others: process" in str(why.value)
        call_command("migrate", verbosity=0)

        assert counts_in(cursor, counts) == counts
        after = columns_in(cursor)
        gone = {(table, name) for table in before for name in before[table]} - {
            (table, name) for table in after for name in after[table]
        }
        assert gone == GONE
        for table, columns in before.items():
            write(cursor, table, [name for name, is_written in columns.items() if is_written])

    for name, pages in PAGES.items():
        client = Client()
        client.force_login(User.objects.get(email=f"{name}@demo.example"))
        assert [client.get(reverse(page)).status_code for page in pages] == [200] * len(pages)


class Locked(Exception):  # noqa: N818 - what psycopg2 raises.
    pgcode = migrate.LOCK_NOT_AVAILABLE


def test_a_table_that_is_in_use_for_a_while_is_waited_for(db, monkeypatch):
    outcomes = [OperationalError("canceling statement"), None]
    outcomes[0].__cause__ = Locked()

    def handle(*_args, **_options):
        if error := outcomes.pop(0):
            raise error

    monkeypatch.setattr(migrate.migrate.Command, "handle", handle)
    monkeypatch.setattr(migrate.time, "sleep", lambda _seconds: None)
    said = StringIO()

    call_command("migrate", stdout=said)

    assert "A table is in use. Again in 10 seconds." in said.getvalue()
    assert outcomes == []


def test_another_error_of_the_database_is_no_reason_to_wait(monkeypatch):
    def handle(*_args, **_options):
        raise OperationalError("could not connect to server")

    monkeypatch.setattr(migrate.migrate.Command, "handle", handle)

    with pytest.raises(OperationalError, match="could not connect"):
        call_command("migrate")
