"""How long it takes to count what really happens, at full size: `make bench-evidence`.

Fills the test database, never another one, with made-up job seekers, contacts, outreach and
meetings by a few statements of SQL; CONTACTS=100000 in the environment makes fewer.
"""

import os
import resource
import time

import pytest
from django.core.management import call_command
from django.db import connection

from norms.models import Evidence
from tests.factories import (
    ContactFactory,
    MeetingFactory,
    OutreachFactory,
    SeekerProfileFactory,
    UserFactory,
)

CONTACTS = int(os.environ.get("CONTACTS", 1_500_000))
EACH = 30  # Contacts of one job seeker.

CENTERS = """
    INSERT INTO accounts_center (name, cadence, created_at)
    SELECT 'Bench ' || n, 'gentle', now() FROM generate_series(1, 40) n
"""
# Of which contacts each kind of outreach is logged, by the number of the contact.
LOGGED = {
    "ask": "% 3 > 0",
    "follow_up": "% 4 = 0",
    "reply": "% 5 = 0",
    "thank_you": "% 7 = 0",
    "note": "% 2 = 0",
}
OWNERS = "(SELECT * FROM accounts_user WHERE first_name = 'Bench') owner"


def seed():
    """Each row is like one that a factory makes, but for what is said here."""
    execute(CENTERS)
    copy(
        UserFactory(role="seeker"),
        f"generate_series(1, {CONTACTS // EACH}) n",
        first_name="'Bench'",
        email="'bench' || n || '@test.example'",
        center_id="(SELECT min(id) FROM accounts_center WHERE name LIKE 'Bench %') + n % 40",
    )
    # One in fifty stays out.
    copy(SeekerProfileFactory(), OWNERS, user_id="owner.id", is_counted="owner.id % 50 > 0")
    # Most people ask in the larger cities, some anywhere.
    cities = "SELECT array_agg(id ORDER BY population DESC) AS ids FROM norms_place"
    cities += " WHERE level = 'city' AND country_code IN ('US', 'CA', 'DE', 'GB')"
    mine = {"owner_id": "owner.id", "center_id": "owner.center_id"}
    copy(
        ContactFactory(),
        f"generate_series(1, {EACH}) n CROSS JOIN {OWNERS} CROSS JOIN ({cities}) city",
        **mine,
        is_private="n = 1",
        place_id="city.ids[1 + floor(cardinality(city.ids) * power(random(), 4))::int]",
    )
    mine = {"owner_id": "c.owner_id", "center_id": "c.center_id", "contact_id": "c.id"}
    # Two in three were asked; some were asked again, answered, and were thanked.
    channels = "'email', 'email', 'email', 'linkedin', 'linkedin', 'phone', 'group', 'in_person'"
    for kind, which in LOGGED.items():
        copy(
            OutreachFactory(),
            f"contacts_contact c WHERE c.id {which}",
            **mine,
            kind=f"'{kind}'",
            channel=f"(ARRAY[{channels}])[1 + c.id % 8]",
        )
    copy(MeetingFactory(), "contacts_contact c WHERE c.id % 7 = 0", **mine, status="'held'")
    for table in ["contacts_contact", "contacts_outreach", "meetings_meeting"]:
        execute(f"ANALYZE {table}")


def copy(like, source, **said):
    """Insert rows like the given one, one for each of `source`, but for what is `said` in SQL."""
    fields = [field for field in like._meta.concrete_fields if not field.generated]
    names = [field.column for field in fields if not field.primary_key]
    said = {"form_key": "gen_random_uuid()"} | said
    values = ", ".join(said.get(name, f'bare."{name}"') for name in names)
    columns = ", ".join(f'"{name}"' for name in names)
    bare = f"(SELECT * FROM {like._meta.db_table} WHERE id = {like.pk}) bare"  # noqa: S608
    execute(
        f"INSERT INTO {like._meta.db_table} ({columns})"  # noqa: S608 - our own words
        f" SELECT {values} FROM {bare} CROSS JOIN {source}"
    )


def execute(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


def seconds(function):
    before = time.perf_counter()
    function()
    return time.perf_counter() - before


def rows(table):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608 - our own names
        return cursor.fetchone()[0]


def megabytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@pytest.mark.django_db
def test_evidence_is_counted_in_minutes():
    seeding = seconds(seed)
    before = megabytes()

    counting = seconds(lambda: call_command("compute_evidence"))

    print(  # noqa: T201
        f"{rows('contacts_contact'):,} contacts, {rows('contacts_outreach'):,} outreach,"
        f" {rows('meetings_meeting'):,} meetings (made in {seeding:.0f} s): counted in"
        f" {counting:.1f} s; the process grew by {megabytes() - before:.0f} MB to"
        f" {megabytes():.0f}; {Evidence.objects.count():,} rows published."
    )
    assert counting < 300
