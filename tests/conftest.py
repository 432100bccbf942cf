"""The people every test knows, and what many tests do."""

from contextlib import contextmanager

import pytest
from django.core.management import call_command
from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import settings as hypothesis_settings

from accounts.models import Role
from norms.models import Place
from tests.factories import CenterFactory, UserFactory

# How long an example takes says something about the machine, not about the rule.
hypothesis_settings.register_profile("untimed", deadline=None)
hypothesis_settings.load_profile("untimed")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database, with the real gazetteer in it, loaded once."""
    with django_db_blocker.unblock():
        call_command("load_places", verbosity=0)


@pytest.fixture
def transactional_db(django_db_setup, django_db_blocker):
    """A database in which other threads see what a test writes; all but the gazetteer goes after.

    In place of pytest-django's own fixture of this name, which takes the gazetteer as well.
    """
    kept = {"norms_place", "django_migrations", "django_content_type", "auth_permission"}
    with django_db_blocker.unblock():
        yield
        tables = sorted(set(connection.introspection.table_names()) - kept)
        with connection.cursor() as cursor, access_log_unguarded(cursor):
            cursor.execute(f"TRUNCATE {', '.join(map(connection.ops.quote_name, tables))}")
            # Those of a factory: a run on the same database would make them again.
            cursor.execute("DELETE FROM norms_place WHERE path LIKE 'xx/%'")
            # There are no notes any more that it follows from.
            cursor.execute("UPDATE norms_place SET taken = '' WHERE taken <> ''")


@pytest.fixture
def empty(transactional_db):
    """A connection to an empty database of its own."""
    settings = connection.settings_dict | {"NAME": f"{connection.settings_dict['NAME']}_restored"}
    name = connection.ops.quote_name(settings["NAME"])
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        cursor.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        connections.databases["restored"] = settings
        yield connections["restored"]
        connections["restored"].close()
        del connections["restored"], connections.databases["restored"]
        cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def access_log_unguarded(cursor):
    """Let the access log be tampered with, as the owner of its tables can."""
    for table in ["accounts_look", "accounts_chainhead"]:
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    yield
    for table in ["accounts_look", "accounts_chainhead"]:
        cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


@pytest.fixture(autouse=True)
def _fast_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def center(db):
    return CenterFactory(name="Rochester Career Center")


@pytest.fixture
def seeker(center):
    return UserFactory(center=center, role=Role.SEEKER, first_name="Maya", last_name="Ellison")


@pytest.fixture
def coach(center):
    return UserFactory(center=center, role=Role.COACH)


@pytest.fixture
def admin(center):
    return UserFactory(center=center, role=Role.ADMIN)


@pytest.fixture
def stranger(db):
    """A job seeker of another center."""
    return UserFactory(role=Role.SEEKER)


@pytest.fixture
def operator(db):
    return UserFactory(center=None, role="", is_staff=True, is_superuser=True)


@pytest.fixture
def login():
    """A function that gives a client in which the given user is signed in."""

    def login(user):
        client = Client()
        client.force_login(user)
        return client

    return login


@pytest.fixture
def count_queries():
    """A function that counts the database queries another function makes."""

    def count(function):
        with CaptureQueriesContext(connection) as queries:
            function()
        return len(queries)

    return count


@pytest.fixture
def charlotte(db):
    return Place.objects.get(path="us/nc/charlotte")


@pytest.fixture
def rochester(db):
    return Place.objects.get(path="us/ny/rochester")
