"""The database of a size, and settings as in production. Before Django is set up."""

import os
from contextlib import closing, contextmanager
from urllib.parse import urlsplit, urlunsplit

import psycopg2

from infointerview import embedded

# As in production, but for names: nothing is mailed, and nobody else can reach it.
SETTINGS = {
    "DJANGO_SETTINGS_MODULE": "infointerview.settings",
    "SECRET_KEY": "of the bench alone, long and of many kinds: 0123456789 abcdefghijklm",
    "ALLOWED_HOSTS": "localhost",
    "EMAIL_URL": "smtp://localhost:1",
    "BEHIND_PROXY": "true",
    "SITE_URL": "https://localhost/",
}
DEVELOPING = ["DEVELOPMENT", "DEBUG", "SECOND_FACTOR", "SECRET_KEY_FALLBACKS"]
FILLED = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s"


def set_up(name):
    """Let all settings be about the database of that name; one that is not filled is made anew.

    Returns whether it is filled.
    """
    if not os.environ.get("DATABASE_URL"):
        embedded.start()
    server = urlsplit(os.environ["DATABASE_URL"])._replace(scheme="postgresql")
    with _connected(server) as cursor:
        cursor.execute(FILLED, [name])
        is_filled = cursor.fetchone() == ("filled",)
        if not is_filled:
            cursor.execute(f'DROP DATABASE IF EXISTS "{name}"')
            cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
    os.environ["DATABASE_URL"] = urlunsplit(server._replace(path=f"/{name}"))
    os.environ.update(SETTINGS)
    for setting in DEVELOPING:
        os.environ.pop(setting, None)
    return is_filled


def mark_filled(name):
    """From now on it is kept: what was begun and not ended is of no use."""
    with _connected(urlsplit(os.environ["DATABASE_URL"])) as cursor:
        cursor.execute(f"""COMMENT ON DATABASE "{name}" IS 'filled'""")


@contextmanager
def _connected(server):
    link = psycopg2.connect(urlunsplit(server))
    link.autocommit = True  # A database is not made within a transaction.
    with closing(link), link.cursor() as cursor:
        yield cursor
