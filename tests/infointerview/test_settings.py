"""The settings of production, each read in a Python of its own."""

import ast
import os
import re
import subprocess
import sys

from django.conf import settings
from django.db.backends.postgresql.psycopg_any import is_psycopg3

PRODUCTION = {
    "SECRET_KEY": "secret",
    "ALLOWED_HOSTS": "infointerview.example",
    "DATABASE_URL": "postgres://user@database.example/infointerview",
    "EMAIL_URL": "smtp+tls://user:password@mail.example:587",
}


def read(names, **environment):
    """What `names` are in these settings, or the sentence that is said instead."""
    ours = {
        "DEVELOPMENT",
        "BEHIND_PROXY",
        "PROXY_COUNT",
        "SECOND_FACTOR",
        "METRICS_TOKEN",
        "DEBUG",
        *PRODUCTION,
    }
    inherited = {name: value for name, value in os.environ.items() if name not in ours}
    program = f"from infointerview.settings import *; print({names})"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program],
        env=inherited | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return (done.stderr or done.stdout).strip()


def test_production_starts_with_its_settings():
    said = read("SECRET_KEY, ALLOWED_HOSTS, EMAIL_HOST, SECURE_SSL_REDIRECT", **PRODUCTION)

    assert said == "secret ['infointerview.example'] mail.example True"


def test_production_says_what_is_missing():
    said = read("SECRET_KEY", SECRET_KEY="secret", EMAIL_URL="")

    assert said == (
        "Set ALLOWED_HOSTS, DATABASE_URL, EMAIL_URL in the environment: see docs/production.md."
    )


def test_nothing_of_development_goes_into_production():
    refused = "DEBUG and the SECRET_KEY of development are for development alone."

    assert read("DEBUG", **PRODUCTION, DEBUG="true") == refused
    assert read("DEBUG", **PRODUCTION | {"SECRET_KEY": "development"}) == refused


def test_only_a_postgresql_will_do():
    said = read("DATABASES", **PRODUCTION | {"DATABASE_URL": "sqlite:///db"})

    assert said == "DATABASE_URL must name a PostgreSQL: postgres://user:password@host/name"


def test_cookies_of_production_are_for_this_very_host_and_https_alone():
    names = "SESSION_COOKIE_NAME, SESSION_COOKIE_SECURE, CSRF_COOKIE_NAME, CSRF_COOKIE_SECURE"

    said = read(f"{names}, SECURE_HSTS_SECONDS", **PRODUCTION)

    assert said == "__Host-session True __Host-csrf True 31536000"


def test_a_proxy_is_believed_only_when_there_is_one():
    names = "SECURE_PROXY_SSL_HEADER, ALLAUTH_TRUSTED_PROXY_COUNT"

    assert read(names, **PRODUCTION, BEHIND_PROXY="true").endswith(" 1")
    assert read(names, **PRODUCTION, BEHIND_PROXY="true", PROXY_COUNT="2").endswith(" 2")
    assert "NameError" in read(names, **PRODUCTION)


def test_a_token_of_metrics_is_long_or_none():
    assert read("METRICS_TOKEN", **PRODUCTION) == ""
    assert "20 characters" in read("METRICS_TOKEN", **PRODUCTION, METRICS_TOKEN="a" * 19)
    assert read("METRICS_TOKEN", **PRODUCTION, METRICS_TOKEN="a" * 20) == "a" * 20


def test_psycopg_3_has_not_come_in_with_another_package():
    """Django would switch to it silently."""
    assert not is_psycopg3


def test_production_wants_the_second_factor():
    refused = "SECOND_FACTOR must be required; optional is for development alone."

    assert read("SECOND_FACTOR", **PRODUCTION) == "required"
    assert read("SECOND_FACTOR", **PRODUCTION, SECOND_FACTOR="optional") == refused
    assert read("SECOND_FACTOR", **PRODUCTION, SECOND_FACTOR="Required") == refused


def test_development_may_do_without_it_or_not():
    development = PRODUCTION | {"DEVELOPMENT": "true"}

    assert read("SECOND_FACTOR", **development) == "optional"
    assert read("SECOND_FACTOR", **development, SECOND_FACTOR="required") == "required"


def read_from_the_environment(path):
    """The names of variables that a file asks for: env("NAME"), env.int("NAME"), os.environ[...]"""
    for node in ast.walk(ast.parse(path.read_text())):
        asks = isinstance(node, ast.Call) and re.match(
            r"env\b|os\.environ\b", ast.unparse(node.func)
        )
        if asks and node.args:
            yield ast.literal_eval(node.args[0]) if isinstance(node.args[0], ast.Constant) else None
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "os.environ":
            yield ast.literal_eval(node.slice)


def test_the_page_of_production_names_each_setting_that_is_read_and_no_other():
    page = (settings.BASE_DIR / "docs" / "production.md").read_text()
    table = page.partition("| variable | |\n")[2].partition("\n\n")[0]
    cells = [row.split("|")[1] for row in table.splitlines()]
    files = ["infointerview/settings.py", "gunicorn.conf.py"]

    read = {name for file in files for name in read_from_the_environment(settings.BASE_DIR / file)}

    named = [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]
    assert len(named) == len(set(named)) > 15
    # Those that are read by deploy/ alone.
    assert set(named) == read - {None} | {"BACKUP_RECIPIENT", "SAML"}
