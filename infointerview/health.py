"""What machines ask: is it alive, is it ready? Without a sign-in, a slash or a secret."""

import platform
import tomllib
from functools import cache
from importlib import metadata

import django
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts.models import User
from infointerview.demo import COACH, OPERATOR

PLAIN = "text/plain; charset=utf-8"


@require_safe
@login_not_required
@never_cache
def healthz(request):
    return HttpResponse("alive", content_type=PLAIN)


@require_safe
@login_not_required
@never_cache
def readyz(request):
    problem = why_not_ready()
    return HttpResponse(problem or "ready", content_type=PLAIN, status=503 if problem else 200)


def why_not_ready():
    """One plain sentence, or nothing when the database can be reached and is migrated."""
    try:
        executor = MigrationExecutor(connection)
    except Error:
        return "The database cannot be reached."
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return "The database is not migrated."
    return ""


def why_not_to_start():
    """One plain sentence, if this is no installation that others may reach.

    While the database is away nobody knows, and it starts: it recovers by itself.
    """
    try:
        is_demo = User.objects.filter(email__in=[COACH, OPERATOR]).exists()
    except Error:
        is_demo = False
    if is_demo and not settings.DEVELOPMENT:
        return "The demonstration is in this database, with passwords that everybody knows."
    return ""


@cache
def version():
    """Of the product."""
    project = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text())
    return project["project"]["version"]


def versions():
    """(what, which version) of what the installation stands on."""
    postgresql = ".".join(str(number) for number in connection.get_database_version())
    return [
        ("Infointerview", version()),
        ("Python", platform.python_version()),
        ("Django", django.get_version()),
        ("django-allauth", metadata.version("django-allauth")),
        ("PostgreSQL", postgresql),
    ]


# What other roles do is hidden from all but a superuser, and then counted as nothing.
DATABASE = """
    SELECT pg_size_pretty(pg_database_size(current_database())),
        count(*), current_setting('max_connections')::int,
        coalesce(extract(epoch FROM max(now() - xact_start) FILTER (
            WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'
        )), 0)::int,
        (SELECT max(applied) FROM django_migrations)
    FROM pg_stat_activity WHERE datname = current_database()
"""


def database():
    """How large it is, how many connections are open of how many, for how many seconds the longest
    transaction has been, and when the last migration ran.
    """
    with connection.cursor() as cursor:
        cursor.execute(DATABASE)
        names = ["size", "connections", "most_connections", "transaction", "migrated_at"]
        return dict(zip(names, cursor.fetchone(), strict=True))
