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

CONTACTS = int(os.environ.get("CONTACTS", 1_500_000))
EACH = 30  # Contacts of one job seeker.

SEED = [
    """
    INSERT INTO accounts_center (name, cadence, created_at)
    SELECT 'Bench ' || n, 'gentle', now() FROM generate_series(1, 40) n
    """,
    """
    INSERT INTO accounts_user (password, is_superuser, first_name, last_name, is_staff, is_active,
                               date_joined, email, center_id, role, time_zone)
    SELECT '', false, 'Bench', n::text, false, true, now(), 'bench' || n || '@test.example',
           (SELECT min(id) FROM accounts_center WHERE name LIKE 'Bench %%') + n %% 40, 'seeker',
           'America/New_York'
    FROM generate_series(1, %(seekers)s) n
    """,
    # One in fifty stays out.
    """
    INSERT INTO contacts_seekerprofile (user_id, cadence, is_counted)
    SELECT id, '', id %% 50 > 0 FROM accounts_user WHERE first_name = 'Bench'
    """,
    # Large cities have many: most people ask in a city near the top, some anywhere.
    """
    INSERT INTO contacts_contact (form_key, created_at, updated_at, owner_id, center_id, first_name,
        last_name, title, industry, email, phone, url, name_use, postal_address, notes, is_private,
        closed_because, snoozed_step, stage, next_step, why, place_id)
    SELECT gen_random_uuid(), now(), now(), owner.id, owner.center_id, 'Person', n::text, '', '',
        '', '', '', 'not_asked', '', '', n %% 40 = 0, '', '', 'to_ask', '', '{}',
        city.ids[1 + floor(cardinality(city.ids) * power(random(), 4))::int]
    FROM generate_series(1, %(each)s) n
    CROSS JOIN (SELECT * FROM accounts_user WHERE first_name = 'Bench') owner
    CROSS JOIN (SELECT array_agg(id ORDER BY population DESC) AS ids FROM norms_place
                WHERE level = 'city' AND country_code IN ('US', 'CA', 'DE', 'GB')) city
    """,
    # Two in three were asked; of those four in ten answer, and a third is met and thanked.
    """
    INSERT INTO contacts_outreach (form_key, created_at, updated_at, owner_id, center_id,
        contact_id, kind, channel, happened_at, text, on_card)
    SELECT gen_random_uuid(), now(), now(), owner_id, center_id, id, said.kind,
        (ARRAY['email', 'email', 'email', 'linkedin', 'linkedin', 'phone', 'group', 'in_person',
               'introduction'])[1 + id %% 9], now(), '', false
    FROM contacts_contact
    CROSS JOIN (VALUES ('ask', 3), ('follow_up', 4), ('reply', 5), ('thank_you', 7), ('note', 2))
        AS said (kind, one_in)
    WHERE said.kind = 'ask' AND id %% 3 > 0 OR said.kind <> 'ask' AND id %% said.one_in = 0
    """,
    """
    INSERT INTO meetings_meeting (form_key, created_at, updated_at, owner_id, center_id, contact_id,
        starts_at, minutes, way, "where", is_private, status, questions, purposes, seniority,
        situation)
    SELECT gen_random_uuid(), now(), now(), owner_id, center_id, id, now(), 20, 'video', '', false,
        'held', '[]', '{}', '', ''
    FROM contacts_contact WHERE id %% 7 = 0
    """,
]


def seconds(function):
    before = time.perf_counter()
    function()
    return time.perf_counter() - before


def seed():
    with connection.cursor() as cursor:
        for statement in SEED:
            cursor.execute(statement, {"seekers": CONTACTS // EACH, "each": EACH})
        for table in ["contacts_contact", "contacts_outreach", "meetings_meeting"]:
            cursor.execute(f"ANALYZE {table}")


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
