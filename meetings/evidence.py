"""What really happens in places, counted from the log of all job seekers and sent to the gate."""

from itertools import groupby

from django.db import connection, transaction

from norms.evidence import FEWEST, Cell, Counted, publish
from norms.models import Evidence, Place

# Who asked somebody in each place by each channel ('': any), and how many of them got how far.
# Of one contact, the first ask says the channel; a refusal is a reply, too; who has met has had
# a reply; and thanks count after a meeting. Private entries stay out, and so do job seekers who
# said so. Sets of too few people never leave the database.
COUNT = """
    WITH logged AS (
        SELECT contact_id,
               (array_agg(channel ORDER BY happened_at, id) FILTER (WHERE kind = 'ask'))[1]
                   AS channel,
               bool_or(kind IN ('reply', 'decline')) AS replied,
               bool_or(kind = 'thank_you') AS thanked
        FROM contacts_outreach
        WHERE deleted_at IS NULL AND NOT is_private
        GROUP BY contact_id
        HAVING bool_or(kind = 'ask')
    ),
    held AS (
        SELECT DISTINCT contact_id
        FROM meetings_meeting
        WHERE status = 'held' AND deleted_at IS NULL AND NOT is_private
    ),
    asked AS (
        SELECT contact.owner_id, contact.place_id, logged.channel,
               bool_or(logged.replied OR held.contact_id IS NOT NULL) AS replied,
               bool_or(held.contact_id IS NOT NULL) AS met,
               bool_or(logged.thanked AND held.contact_id IS NOT NULL) AS thanked
        FROM contacts_contact contact
        JOIN logged ON logged.contact_id = contact.id
        LEFT JOIN held ON held.contact_id = contact.id
        LEFT JOIN contacts_seekerprofile profile ON profile.user_id = contact.owner_id
        WHERE contact.deleted_at IS NULL AND NOT contact.is_private
              AND contact.place_id IS NOT NULL AND profile.is_counted IS NOT FALSE
        GROUP BY contact.owner_id, contact.place_id, logged.channel
    ),
    each AS (
        SELECT around.place_id, way.channel, asked.owner_id,
               bool_or(replied) AS replied, bool_or(met) AS met, bool_or(thanked) AS thanked
        FROM asked
        JOIN norms_place place ON place.id = asked.place_id
        LEFT JOIN norms_place parent ON parent.id = place.parent_id
        CROSS JOIN LATERAL (VALUES (place.id), (place.parent_id), (parent.parent_id))
            AS around (place_id)
        CROSS JOIN LATERAL (VALUES (asked.channel), ('')) AS way (channel)
        WHERE around.place_id IS NOT NULL
        GROUP BY around.place_id, way.channel, asked.owner_id
    ),
    cell AS (
        SELECT place_id, channel, array_agg(owner_id) AS seekers,
               count(*) FILTER (WHERE replied) AS replied, count(*) FILTER (WHERE met) AS met,
               count(*) FILTER (WHERE thanked) AS thanked
        FROM each
        GROUP BY place_id, channel
        HAVING count(*) >= %s
    )
    SELECT place.path, cell.channel, cell.seekers, cell.replied, cell.met, cell.thanked
    FROM cell JOIN norms_place place ON place.id = cell.place_id
    ORDER BY split_part(place.path, '/', 1)
"""


@transaction.atomic
def compute(at):
    """Replace all evidence by that of the moment `at`; gives the numbers of cells and rows.

    Pages read the old numbers until it is done; of two runs at once the second waits.
    """
    with connection.cursor() as cursor:
        cursor.execute("LOCK TABLE norms_evidence IN SHARE ROW EXCLUSIVE MODE")
        cursor.execute("SET LOCAL work_mem = '128MB'")
    Evidence.objects.all().delete()
    seen = kept = 0
    for counted in _countries():
        rows = _rows(publish(counted), at)
        Evidence.objects.bulk_create(rows, batch_size=2000)
        seen, kept = seen + len(counted), kept + len(rows)
    return seen, kept


def _countries():
    """A dict of Counted by Cell for one country after the other: no number goes across."""
    with connection.chunked_cursor() as cursor:
        cursor.itersize = 100
        cursor.execute(COUNT, [FEWEST])
        for _code, rows in groupby(cursor, key=lambda row: row[0].split("/")[0]):
            yield {
                Cell(path, channel): Counted(frozenset(seekers), *numbers)
                for path, channel, seekers, *numbers in rows
            }


def _rows(published, at):
    ids = dict(
        Place.objects.filter(path__in={cell.path for cell in published}).values_list("path", "pk")
    )
    return [
        Evidence(place_id=ids[cell.path], channel=cell.channel, computed_at=at, **vars(numbers))
        for cell, numbers in published.items()
    ]
