"""How long a backup of 50,000 people takes, and to bring it back: `make bench-backup`.

Fills the test database, never another one. PEOPLE=5000 in the environment makes it smaller, and
CONTACTS=1500000 gives them more than the six contacts each, of five messages, that they else have.
"""

import os
import resource
import time
from dataclasses import dataclass

import pyrage
import pytest
from django.db import connection

from infointerview.backups import backup, restore
from tests.bench.pages.seed import Size, seed

PEOPLE = int(os.environ.get("PEOPLE", 50_000))
CONTACTS = int(os.environ.get("CONTACTS", 6 * PEOPLE))
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class OfPeople(Size):
    seekers: int = PEOPLE


def seconds(function, *args):
    before = time.perf_counter()
    result = function(*args)
    return time.perf_counter() - before, result


def size():
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        return cursor.fetchone()[0] / MEGABYTE


@pytest.mark.usefixtures("transactional_db")
def test_a_backup_takes_minutes(tmp_path, empty):
    identity = pyrage.x25519.Identity.generate()
    recipients = [str(identity.to_public())]
    path = tmp_path / "all.backup"
    seeding, _ = seconds(seed, OfPeople(CONTACTS))

    writing, rows = seconds(backup, path, connection, recipients)
    reading, back = seconds(restore, path, empty, str(identity))

    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(  # noqa: T201
        f"\n{PEOPLE:,} job seekers, {CONTACTS:,} contacts, {rows:,} rows, {size():,.0f} MB of"
        f" database (made in {seeding:.0f} s): backed up, encrypted, in {writing:.0f} s into"
        f" {path.stat().st_size / MEGABYTE:,.0f} MB; restored, and each table compared, in"
        f" {reading:.0f} s; this process at most {grown:.0f} MB."
    )
    assert back == rows
    assert writing + reading < 1800
