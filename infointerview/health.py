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


@require_safe
@login_not_required
@never_cache
def healthz(request):
    return HttpResponse("alive", content_type="text/plain")


@require_safe
@login_not_required
@never_cache
def readyz(request):
    problem = why_not_ready()
    return HttpResponse(
        problem or "ready", content_type="text/plain", status=503 if problem else 200
    )


def why_not_ready():
    """One plain sentence, or nothing when the database can be reached and is migrated."""
    try:
        executor = MigrationExecutor(connection)
    except Error:
        return "The database cannot be reached."
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return "The database is not migrated."
    return ""


@cache
def version():
    """Of the product."""
    project = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text())
    return project["project"]["version"]


def versions():
    """(what, which version) of what the installation stands on, and how large the database is."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_size_pretty(pg_database_size(current_database()))")
        (size,) = cursor.fetchone()
    postgresql = ".".join(str(number) for number in connection.get_database_version())
    return [
        ("Infointerview", version()),
        ("Python", platform.python_version()),
        ("Django", django.get_version()),
        ("django-allauth", metadata.version("django-allauth")),
        ("PostgreSQL", postgresql),
        ("Database", size),
    ]
