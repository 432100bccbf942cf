"""Fills a database with what a size of installation would have, by SQL.

Each row is like one that the product makes: with its own defaults, all constraints in force at the
end, and next steps that follow from the log (see histories.py). How much somebody has is skewed,
as it is in life: half of the people have a dozen contacts or fewer, some have a thousand.
"""

import random
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from statistics import NormalDist

from django.apps import apps
from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, models
from django.utils import timezone
from simple_history.utils import bulk_create_with_history

from accounts.consent import VERSION
from accounts.models import Assignment, Center, Role, Session, Sharing, User
from contacts.models import Contact, Organization, Outreach, SeekerProfile
from meetings.models import Debrief, Meeting, Promise
from norms.choices import Acceptance, Approach, Channel
from norms.models import (
    EtiquetteNote,
    Level,
    LocalResource,
    Place,
    PlaceQuestion,
    SecondOpinion,
)
from norms.models.resources import ResourceKind
from norms.taken import settle_places
from tests.bench.pages.histories import make_histories, text

PASSWORD = "informational interviews"
USUAL, HEAVY, COACH, ADMIN, AUTHOR = (
    f"{who}@bench.example" for who in ["usual", "heavy", "coach", "admin", "author"]
)
OF_USUAL = 200  # Contacts of the one who is measured: the same at each size.
COPIED = [Contact, Outreach, Meeting, Debrief, Promise]

FIRST = (  # noqa: SIM905 - shorter so
    "Ana Bo Cy Dee Eli Fay Gus Hal Ida Jon Kay Lee Mia Ned Oda Pia Raj Sue Tom Una Vic Wes Xia"
    " Yan Zoë Amir Béla Chen Dara Emil Fumi Gina Hugo Inés José Kofi Lena Marc Nina Omar"
).split()
LAST = [
    f"{a}{b}{c}"
    for a in ["Bar", "Cor", "Dan", "Fer", "Gal", "Hol", "Jan", "Kel", "Lor", "Mar"]
    for b in ["an", "e", "i", "o", "u", "ar", "er", "in", "on", "el"]
    for c in ["by", "ck", "dell", "ford", "gate", "ham", "kins", "ley", "man", "son"]
]
RARE = "Quellinor"  # One contact in a thousand is called that.
LAST[500] = RARE
TITLES = [
    "Head of Logistics", "Program Manager", "Teacher", "Nurse", "Data Analyst", "Curator",
    "City Planner", "Software Engineer", "Controller", "Editor", "Research Associate",
]  # fmt: skip
FIRMS = [
    f"{a} {b}"
    for a in ["Harbor", "Mill Street", "Lakeside", "Union", "Genesee", "Piedmont", "Summit"]
    for b in ["Freightways", "Works", "Hospital", "College", "Partners", "Foundation", "Press"]
]


@dataclass(frozen=True)
class Size:
    contacts: int
    each: int = 30  # Contacts of a job seeker, on the average.
    messages: int = 5  # Of each contact, on the average.
    histories: int = 2000
    coached: int = 500  # Job seekers of one coach.

    @property
    def seekers(self):
        return max(self.contacts // self.each, 600)

    @property
    def centers(self):
        return max(2, self.seekers // 500)

    @property
    def of_heavy(self):
        return min(5000, self.contacts * 2 // 5)


def seed(size, tell=lambda *said: None):
    """Fill an empty database that has its gazetteer; `tell` hears what is done."""
    execute("SELECT setseed(0.5)")  # Chance deals the same each time.
    for step in [_people, _caseloads, _norms, _histories, _share, _organizations]:
        tell(step.__name__.strip("_"))
        step(size)
    with _without_indexes(COPIED, tell) if size.contacts > 50_000 else _as_it_is():
        for step in [_contacts, _meetings, _outreach]:
            tell(step.__name__.strip("_"))
            step(size)
    tell("finish")
    _finish()


# The people.


def _people(size):
    password = make_password(PASSWORD)
    insert(
        Center,
        f"generate_series(1, {size.centers}) n",
        name="'Bench center ' || n",
        slug="'bench-' || n",
    )
    first = "(SELECT min(id) FROM accounts_center WHERE slug LIKE 'bench-%%')"
    some = f"{first} + floor({size.centers} * power(random(), 1.5))::int"
    person = {
        "password": f"'{password}'",
        "first_name": pick(FIRST, "n * 7919"),
        "last_name": pick(LAST, "n::bigint * 104729 / 7"),
        "date_joined": "now() - n %% 400 * interval '1 day'",
        "last_login": "now() - n %% 40 * interval '1 day'",
    }
    insert(
        User,
        f"generate_series(1, {size.seekers}) n",
        **person,
        role="'seeker'",
        email=f"CASE n WHEN 1 THEN '{USUAL}' WHEN 2 THEN '{HEAVY}'"
        " ELSE 'seeker' || n || '@bench.example' END",
        center_id=f"CASE WHEN n <= {size.coached} THEN {first} ELSE {some} END",
    )
    coaches = max(3 * size.centers, size.seekers // 150)
    insert(
        User,
        f"generate_series(1, {coaches}) n",
        **person,
        role="'coach'",
        email=f"CASE n WHEN 1 THEN '{COACH}' WHEN 2 THEN '{AUTHOR}'"
        " ELSE 'coach' || n || '@bench.example' END",
        center_id=f"{first} + (n - 1) / 2 %% {size.centers}",
    )
    insert(
        User,
        f"generate_series(1, {size.centers}) n",
        **person,
        role="'admin'",
        email=f"CASE n WHEN 1 THEN '{ADMIN}' ELSE 'admin' || n || '@bench.example' END",
        center_id=f"{first} + n - 1",
    )
    home = "(SELECT id FROM norms_place WHERE path = 'us/ny/rochester')"
    moving = "(SELECT id FROM norms_place WHERE path = 'us/nc/charlotte')"
    insert(
        SeekerProfile,
        "accounts_user person WHERE role = 'seeker'",
        user_id="person.id",
        home_id=home,
        moving_to_id=f"CASE WHEN person.id %% 3 = 0 THEN {moving}::bigint END",
        welcomed_at="now()",
        is_counted="person.id %% 50 > 0",
    )
    # One in five is signed in somewhere.
    insert(
        Session,
        "accounts_user person WHERE person.id %% 5 = 0",
        session_key="md5(person.id::text)",
        session_data="repeat('x', 400)",
        expire_date="now() + interval '1 hour'",
        user_id="person.id",
        began_at="now()",
        seen_at="now()",
    )


def _caseloads(size):
    coach = f"(SELECT id FROM accounts_user WHERE email = '{COACH}')"  # noqa: S608 - our own words
    seekers = "SELECT * FROM accounts_user WHERE role = 'seeker' ORDER BY id"
    insert(
        Assignment,
        f"({seekers} LIMIT {size.coached}) person",
        seeker_id="person.id",
        coach_id=coach,
        created_at="now() - interval '60 days'",
    )
    # Four in five of the others have a coach of their center.
    others = "SELECT center_id, array_agg(id ORDER BY id) AS ids FROM accounts_user"
    others += f" WHERE role = 'coach' AND email <> '{COACH}' GROUP BY center_id"
    insert(
        Assignment,
        f"({seekers} OFFSET {size.coached}) person"
        f" JOIN ({others}) coach USING (center_id) WHERE person.id %% 5 > 0",
        seeker_id="person.id",
        coach_id="coach.ids[1 + person.id %% cardinality(coach.ids)]",
        created_at="now() - interval '60 days'",
    )
    insert(
        Sharing,
        f"accounts_assignment a WHERE a.coach_id = {coach} OR a.id %% 5 < 3",
        assignment_id="a.id",
        scope="CASE WHEN a.id %% 10 < 6 THEN 'everything' ELSE 'progress' END",
        text_version=f"'{VERSION}'",
        given_at="now() - interval '50 days'",
    )


# What coaches have written.


def _norms(size):
    chance = random.Random(5)  # noqa: S311 - the same notes each time
    coaches = list(User.objects.filter(role=Role.COACH).order_by("pk"))
    cities = Place.objects.filter(level=Level.CITY, country_code="US").order_by("-population")
    known = list(
        Place.objects.filter(path__in=["us/nc/charlotte", "us/ny/rochester", "us/nc", "us"])
    )
    # Of those that are measured as much is said at each size.
    cities = list(cities.exclude(pk__in=[place.pk for place in known])[:3000])
    places = known * 5 + [
        cities[int(len(cities) * chance.random() ** 2)] for _n in range(40 * size.centers)
    ]
    notes = bulk_create_with_history(
        [_note(chance, chance.choice(coaches), place) for place in places],
        EtiquetteNote,
        batch_size=1000,
    )
    SecondOpinion.objects.bulk_create(
        _opinion(note, coach)
        for note in notes
        for coach in chance.sample(coaches, 3)
        if coach.pk != note.author_id
    )
    LocalResource.objects.bulk_create(
        LocalResource(
            place=note.place,
            author=note.author,
            center=note.center,
            kind=chance.choice(ResourceKind.values),
            name=f"{chance.choice(FIRMS)} group {n}",
            url="https://groups.example/",
            text=text(chance, 20),
            checked_on=timezone.localdate(),
        )
        for n, note in enumerate(notes)
        if n % 2
    )
    insert(
        PlaceQuestion,
        "(SELECT array_agg(place_id) AS ids FROM norms_etiquettenote) place"
        " CROSS JOIN accounts_user person WHERE role = 'seeker' AND person.id %% 20 = 0",
        owner_id="person.id",
        center_id="person.center_id",
        place_id="place.ids[1 + person.id %% cardinality(place.ids)]",
    )
    execute("ANALYZE norms_etiquettenote")
    settle_places(Place.objects.all(), timezone.localdate())


def _note(chance, author, place):
    said = text(chance, 90)
    return EtiquetteNote(
        place=place,
        author=author,
        center_id=author.center_id,
        acceptance=chance.choice(Acceptance.values),
        approach=chance.choice(Approach.values),
        channels=chance.sample(Channel.values, 2),
        usual_minutes=chance.choice([15, 20, 30, None]),
        text=said,
        html=f"<p>{said}</p>",
        observed_on=timezone.localdate() - timedelta(days=chance.randint(20, 300)),
    )


def _opinion(note, coach):
    """Three in four agree."""
    agrees = (note.pk + coach.pk) % 4 > 0
    return SecondOpinion(
        note=note,
        author=coach,
        center_id=coach.center_id,
        agrees=agrees,
        seen_on=timezone.localdate() if agrees else None,
        reason="" if agrees else "Not what I have seen.",
        of_version=1,
    )


# The contacts.


def _histories(size):
    """Of a job seeker who goes again, kept aside to be copied."""
    center = Center.objects.order_by("pk").first()
    owner = User.objects.create(email="histories@bench.example", role=Role.SEEKER, center=center)
    keys = make_histories(owner, size.histories, size.messages)
    execute("CREATE TEMP TABLE history (n int, id bigint)")
    execute(
        "INSERT INTO history SELECT n, id FROM unnest(%s::bigint[]) WITH ORDINALITY AS one (id, n)",
        [keys],
    )
    for model in COPIED:
        table = model._meta.db_table
        execute(f"CREATE TEMP TABLE like_{table} (LIKE {table})")
        execute(f"INSERT INTO like_{table} SELECT * FROM {table}")  # noqa: S608 - our own words
        execute(f"ANALYZE like_{table}")
    owner.delete()


def _share(size):
    """How many contacts each job seeker has, and where their organizations begin."""
    people = User.objects.filter(role=Role.SEEKER).order_by("pk")
    keys = list(people.values_list("pk", flat=True))
    numbers = [OF_USUAL, size.of_heavy, *_skewed(size)]
    execute(
        "CREATE TEMP TABLE share AS SELECT person.id, person.center_id, one.contacts,"
        " (one.contacts + 2) / 3 AS firms, sum((one.contacts + 2) / 3) OVER (ORDER BY person.id)"
        " - (one.contacts + 2) / 3 AS firms_before"
        " FROM unnest(%s::bigint[], %s::int[]) AS one (id, contacts)"
        " JOIN accounts_user person USING (id)",
        [keys, numbers],
    )
    execute(
        "CREATE TEMP TABLE picked AS SELECT row_number() OVER (ORDER BY random()) AS place_in_time,"
        " share.id AS owner_id, share.center_id, share.firms, share.firms_before, n,"
        # The one who is measured has the same ones at each size.
        " CASE share.id WHEN %s THEN 1 + n %% %s ELSE 1 + floor(random() * %s)::int END AS history"
        " FROM share CROSS JOIN LATERAL generate_series(1, share.contacts) n",
        [keys[0], size.histories, size.histories],
    )
    execute(
        "CREATE TEMP TABLE person AS"
        " SELECT one.*, lag(id) OVER (PARTITION BY owner_id ORDER BY n) AS before FROM ("
        " SELECT picked.*, history.id AS like_id,"
        " (SELECT coalesce(max(id), 0) FROM contacts_contact) + place_in_time AS id"
        " FROM picked JOIN history ON history.n = picked.history) one"
    )
    execute("ANALYZE person")


def _skewed(size):
    """So many for each of the others, all in all what is left: lognormal, the first have most."""
    others = size.seekers - 2
    bell = NormalDist(0, 1.3)
    raw = [2.718281828 ** bell.inv_cdf((n + 0.5) / others) for n in reversed(range(others))]
    random.Random(3).shuffle(raw)  # noqa: S311 - the same people each time
    left = size.contacts - OF_USUAL - size.of_heavy
    scale, given, due = left / sum(raw), 0, 0.0
    for share in raw:
        due += share * scale
        yield round(due) - given
        given = round(due)


def _organizations(_size):
    base = "(SELECT coalesce(max(id), 0) FROM contacts_organization)"
    execute(f"CREATE TEMP TABLE firms_from AS SELECT {base} AS base")
    insert(
        Organization,
        "firms_from CROSS JOIN share CROSS JOIN LATERAL generate_series(1, share.firms) n",
        id="base + firms_before + n",
        owner_id="share.id",
        center_id="share.center_id",
        name=f"{pick(FIRMS, 'n + share.id')} || ' ' || n",
        industry="(ARRAY['', '', 'logistics', 'health', 'education'])[1 + n %% 5]",
    )


def _contacts(_size):
    execute(
        "CREATE TEMP TABLE held AS SELECT person.id AS contact_id, person.owner_id,"
        " person.center_id, meeting.id AS like_id,"
        " (SELECT coalesce(max(id), 0) FROM meetings_meeting) + row_number() OVER () AS id"
        " FROM person JOIN like_meetings_meeting meeting ON meeting.contact_id = person.like_id"
    )
    execute("CREATE INDEX ON held (contact_id)")
    execute("ANALYZE held")
    rare = f"CASE WHEN person.id %% 1000 = 7 THEN '{RARE}'"
    last = pick(LAST, "person.id * 7919 + person.n")
    like = [
        "place_id", "notes", "is_private", "created_at", "closed_at", "closed_because", "stage",
        "next_step", "due_on", "last_contact_at",
    ]  # fmt: skip
    insert(
        Contact,
        "person CROSS JOIN firms_from"
        " JOIN like_contacts_contact history ON history.id = person.like_id"
        " LEFT JOIN held ON held.contact_id = person.id"
        " AND held.like_id = (history.why->>'meeting')::bigint ORDER BY person.id",
        **{name: f"history.{name}" for name in like},
        id="person.id",
        owner_id="person.owner_id",
        center_id="person.center_id",
        first_name=pick(FIRST, "person.id + person.n"),
        last_name=f"{rare} ELSE {last} END",
        title=pick(TITLES, "person.id + person.n"),
        organization_id="CASE WHEN person.n %% 7 > 0"
        " THEN base + firms_before + 1 + person.n %% person.firms END",
        email="'c' || person.id || '@firm.example'",
        phone="'+1 585 555 ' || lpad((person.id %% 10000)::text, 4, '0')",
        introduced_by_id="CASE WHEN person.n %% 10 = 0 THEN person.before END",
        why="CASE WHEN held.id IS NULL THEN history.why"
        " ELSE jsonb_set(history.why, '{meeting}', to_jsonb(held.id)) END",
    )


def _meetings(_size):
    like = [
        "starts_at", "minutes", "way", "where", "status", "cancelled_at", "created_at",
    ]  # fmt: skip
    mine = {"owner_id": "held.owner_id", "center_id": "held.center_id"}
    insert(
        Meeting,
        "held JOIN like_meetings_meeting history ON history.id = held.like_id",
        **mine,
        **{name: f'history."{name}"' for name in like},
        id="held.id",
        contact_id="held.contact_id",
    )
    insert(
        Debrief,
        "held JOIN like_meetings_debrief history ON history.meeting_id = held.like_id",
        **mine,
        id="held.id",
        meeting_id="held.id",
        learned="history.learned",
    )
    insert(
        Promise,
        "held JOIN meetings_debrief debrief ON debrief.meeting_id = held.id"
        " JOIN like_meetings_debrief likeness ON likeness.meeting_id = held.like_id"
        " JOIN like_meetings_promise history ON history.debrief_id = likeness.id",
        **mine,
        contact_id="held.contact_id",
        debrief_id="debrief.id",
        text="history.text",
        due_on="history.due_on",
        done_at="history.done_at",
    )


def _outreach(_size):
    # In the order in which they happened: those of one contact are far apart, as in life.
    when = (
        "(SELECT person.id, person.owner_id, person.center_id, said.id AS said FROM person JOIN"
        " like_contacts_outreach said ON said.contact_id = person.like_id"
        " ORDER BY said.happened_at, person.place_in_time) one"
    )
    insert(
        Outreach,
        f"{when} JOIN like_contacts_outreach history ON history.id = one.said",
        owner_id="one.owner_id",
        center_id="one.center_id",
        contact_id="one.id",
        kind="history.kind",
        channel="history.channel",
        happened_at="history.happened_at",
        created_at="history.happened_at",
        text="history.text",
    )


def _finish():
    """New rows get the numbers behind these."""
    for statement in connection.ops.sequence_reset_sql(no_style(), apps.get_models()):
        execute(statement)
    likes = [f"like_{model._meta.db_table}" for model in COPIED]
    aside = [*likes, "history", "share", "picked", "person", "held", "firms_from"]
    execute(f"DROP TABLE {', '.join(aside)}")


# By SQL.


def execute(statement, params=None):
    with connection.cursor() as cursor:
        cursor.execute(statement, params)
        return cursor.fetchall() if cursor.description else []


def insert(model, source, **said):
    """Insert a row for each of `source`: what is `said` of its columns in SQL, else its defaults.

    A percent sign must be doubled.
    """
    columns, values, params = [], [], []
    for field in model._meta.concrete_fields:
        if field.generated or (field.primary_key and field.column not in said):
            continue
        columns.append(connection.ops.quote_name(field.column))
        values.append(said.pop(field.column, None) or _default(field, params))
    assert not said, said
    execute(
        f"INSERT INTO {model._meta.db_table} ({', '.join(columns)})"  # noqa: S608 - our own words
        f" SELECT {', '.join(values)} FROM {source}",
        params,
    )


def _default(field, params):
    if isinstance(field, models.UUIDField):
        return "gen_random_uuid()" if field.has_default() else "NULL::uuid"
    if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False):
        return "now()"
    params.append(field.get_db_prep_save(field.get_default(), connection))
    return f"%s::{field.db_type(connection)}"


def pick(words, number):
    """SQL for one of the words, by an expression that gives a whole number."""
    listed = ", ".join(f"'{word.strip()}'" for word in words)
    return f"(ARRAY[{listed}])[1 + ({number}) %% {len(words)}]"


@contextmanager
def _as_it_is():
    yield


@contextmanager
def _without_indexes(tables, tell):
    """Build the indexes of these models, and check what refers to them, once at the end."""
    names = [model._meta.db_table for model in tables]
    constraints = execute(
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE (conrelid::regclass::text = ANY(%s) OR confrelid::regclass::text = ANY(%s))"
        " AND contype IN ('f', 'u', 'p') ORDER BY contype DESC, conname",
        [names, names],
    )
    foreign = [each for each in constraints if each[2].startswith("FOREIGN")]
    unique = [each for each in constraints if not each[2].startswith("FOREIGN")]
    for table, name, _what in foreign + unique:
        execute(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"')
    indexes = execute(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY(%s)", [names]
    )
    for name, _what in indexes:
        execute(f'DROP INDEX "{name}"')
    yield
    tell("indexes")
    execute("SET maintenance_work_mem = '512MB'")
    for table, name, what in unique:
        execute(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {what}')
    for _name, what in indexes:
        execute(what)
    tell("foreign keys")
    for table, name, what in foreign:
        execute(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {what}')


def look_over():
    """What PostgreSQL does by itself in quiet hours. Not within a transaction."""
    execute("VACUUM ANALYZE")
    call_command("compute_evidence", verbosity=0)
    execute("ANALYZE norms_evidence")
