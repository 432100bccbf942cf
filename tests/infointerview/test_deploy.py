"""What is in deploy/ and around it fits the product: names of settings, of commands, of figures."""

import re

import pytest
from django.conf import settings
from django.core.management import get_commands

from accounts.nightly import NIGHTLY
from infointerview.metrics import State, shared_figures
from tests.infointerview.test_settings import PRODUCTION, read_from_the_environment

ROOT = settings.BASE_DIR
FILES = [
    "compose.yaml",
    "Dockerfile",
    "deploy/alive.py",
    "deploy/prepare.sh",
    "deploy/try.sh",
    *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "deploy" / "systemd").iterdir()),
]
NAME = re.compile(r"\b([A-Z][A-Z_]+)(?:=|: )|\$\{?([A-Z][A-Z_]+)|environ\[\"(\w+)\"\]")
# Of the shell, of systemd, of the image of PostgreSQL, of Python, of addresses of databases;
# and what only looks like a name.
NOT_OURS = {"BACKUP_RECIPIENT", "CN", "DISABLE_SERVER_SIDE_CURSORS", "FAILED", "PATH"} | {
    *["POSTGRES_PASSWORD", "POSTGRES_USER", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"],
    *["SAML", "STATE_DIRECTORY"],
}
# clearsessions is Django's own, and notes nothing.
EACH_NIGHT = [*NIGHTLY, "clearsessions"]


def named_in(file):
    return {"".join(found) for found in NAME.findall((ROOT / file).read_text())}


@pytest.mark.parametrize("file", FILES)
def test_what_a_file_sets_is_read(file):
    files = ["infointerview/settings.py", "gunicorn.conf.py"]
    read = {name for one in files for name in read_from_the_environment(ROOT / one)}

    assert named_in(file) - read - NOT_OURS == set()


@pytest.mark.parametrize("file", ["Dockerfile", "deploy/try.sh", "docs/production.md"])
def test_what_is_required_is_set(file):
    assert set(PRODUCTION) <= named_in(file)


@pytest.mark.parametrize("file", ["compose.yaml", "deploy/systemd/infointerview-nightly.service"])
def test_all_that_is_to_be_done_each_night_is_done(file):
    text = (ROOT / file).read_text()

    assert [name for name in EACH_NIGHT if not re.search(rf"\b{name}\b", text)] == []


def test_each_command_that_is_started_is_there():
    text = "".join((ROOT / file).read_text() for file in [*FILES, "docs/production.md"])
    started = set(re.findall(r"(?:manage(?:\.py)?|as_owner) ([a-z_]+)\b", text))

    assert len(started) > 10
    assert started <= set(get_commands())


@pytest.mark.django_db
def test_alarms_know_the_figures_by_name():
    figures = shared_figures()
    families = [figures.requests, figures.seconds, figures.database_errors]
    told = {one.name for family in families for one in family.collect()}
    told |= {family.name for family in State().collect()}

    named = set(re.findall(r"infointerview_\w+", (ROOT / "deploy" / "alerts.yml").read_text()))

    assert len(named) > 5
    assert {re.sub("_(total|bucket)$", "", name) for name in named} <= told
