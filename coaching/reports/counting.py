"""How far the job seekers of a center came, counted in one query, each of them once."""

from collections import defaultdict

from django.db import connection

from coaching.reports.gate import Group
from norms.evidence import FEWEST

# The first ask decides on the half-year, the month, the channel and the place; the first of their
# groups and coaches on the other two. "-": none. Private entries and job seekers who stay out are
# not counted, and sets of too few people never leave the database.
COUNT = """
    WITH people AS MATERIALIZED (
        SELECT person.id, person.time_zone,
               (SELECT coach_id FROM accounts_assignment
                WHERE seeker_id = person.id AND ended_at IS NULL
                ORDER BY created_at, id LIMIT 1) AS coach,
               (SELECT cohort.id FROM accounts_cohort_members member
                JOIN accounts_cohort cohort ON cohort.id = member.cohort_id
                WHERE member.user_id = person.id AND cohort.deleted_at IS NULL
                ORDER BY member.id LIMIT 1) AS cohort
        FROM accounts_user person
        LEFT JOIN contacts_seekerprofile profile ON profile.user_id = person.id
        WHERE person.center_id = %(center)s AND person.role = 'seeker'
              AND person.deleted_at IS NULL AND profile.is_counted IS NOT FALSE
    ),
    held AS (
        SELECT meeting.contact_id, min(meeting.starts_at) AS met_at
        FROM people JOIN meetings_meeting meeting ON meeting.owner_id = people.id
        WHERE meeting.status = 'held' AND meeting.deleted_at IS NULL AND NOT meeting.is_private
        GROUP BY meeting.contact_id
    ),
    logged AS (
        SELECT log.owner_id, log.contact_id, contact.place_id, held.met_at,
               min(log.happened_at) FILTER (WHERE log.kind = 'ask') AS asked_at,
               (array_agg(log.channel ORDER BY log.happened_at, log.id)
                FILTER (WHERE log.kind = 'ask'))[1] AS channel,
               min(log.happened_at) FILTER (WHERE log.kind IN ('reply', 'decline')) AS replied_at,
               min(log.happened_at) FILTER (
                   WHERE log.kind = 'thank_you' AND log.happened_at >= held.met_at
               ) AS thanked_at
        FROM people
        JOIN contacts_outreach log ON log.owner_id = people.id
        JOIN contacts_contact contact ON contact.id = log.contact_id
        LEFT JOIN held ON held.contact_id = contact.id
        WHERE log.deleted_at IS NULL AND NOT log.is_private
              AND contact.deleted_at IS NULL AND NOT contact.is_private
        GROUP BY log.owner_id, log.contact_id, contact.place_id, held.met_at
        HAVING bool_or(log.kind = 'ask')
    ),
    came AS (
        SELECT owner_id, min(asked_at) AS asked_at,
               (array_agg(channel ORDER BY asked_at, contact_id))[1] AS channel,
               (array_agg(place_id ORDER BY asked_at, contact_id))[1] AS place,
               min(least(replied_at, met_at)) AS replied_at, min(met_at) AS met_at,
               min(thanked_at) AS thanked_at
        FROM logged
        GROUP BY owner_id
    ),
    dated AS (
        SELECT came.*, people.coach, people.cohort,
               asked_at AT TIME ZONE people.time_zone AS local_at,
               extract(epoch FROM replied_at - asked_at) / 86400 AS reply_days,
               extract(epoch FROM met_at - replied_at) / 86400 AS meet_days,
               extract(epoch FROM thanked_at - met_at) / 86400 AS thank_days
        FROM came JOIN people ON people.id = came.owner_id
    )
    SELECT half.number, part.name, coalesce(part.value, '-'), array_agg(owner_id),
           count(replied_at), count(met_at), count(thanked_at),
           array_agg(greatest(reply_days, 0)) FILTER (WHERE reply_days IS NOT NULL),
           array_agg(greatest(meet_days, 0)) FILTER (WHERE meet_days IS NOT NULL),
           array_agg(greatest(thank_days, 0)) FILTER (WHERE thank_days IS NOT NULL)
    FROM dated
    CROSS JOIN LATERAL (
        SELECT (2 * extract(year FROM local_at) + (extract(month FROM local_at) > 6)::int)::int
    ) AS half (number)
    CROSS JOIN LATERAL (VALUES
        ('', ''), ('month', to_char(local_at, 'YYYY-MM')), ('channel', channel),
        ('place', place::text), ('cohort', cohort::text), ('coach', coach::text)
    ) AS part (name, value)
    WHERE half.number = ANY(%(halves)s)
    GROUP BY half.number, part.name, part.value
    HAVING count(*) >= %(fewest)s
"""


def count(center_id, halves):
    """For each of the half-years (twice the year, and 1 from July on) a dict of Group."""
    counted = defaultdict(dict)
    with connection.cursor() as cursor:
        cursor.execute(COUNT, {"center": center_id, "halves": halves, "fewest": FEWEST})
        for half, part, value, seekers, replied, met, thanked, *days in cursor:
            lists = [tuple(map(float, each or ())) for each in days]
            counted[half][part, value] = Group(frozenset(seekers), replied, met, thanked, *lists)
    return [counted[half] for half in halves]
