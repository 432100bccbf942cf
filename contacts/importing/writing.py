"""Keep the people of an address book as contacts, and take that back. All or nothing."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db import connection, transaction
from django.utils.timezone import now
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.search import Folded
from contacts.actions import refresh_all
from contacts.deriving import DERIVED
from contacts.importing import names
from contacts.importing.looks import national, profile_of
from contacts.importing.matching import Acquaintances, Known, folded
from contacts.importing.people import MAX_NAME, MAX_NOTES, Person
from contacts.models import Contact, Import, Organization
from norms.search import placed

AT_ONCE = 1000  # Rows in one statement.
QUARTER = timedelta(minutes=15)  # Everywhere days begin with one.
# What is filled in on a contact that is known, where it is empty there.
NAMES = {"first_name", "last_name"}
FILLED = ["title", "email", "phone", "url", "postal_address", "original_name"]
OF_PERSON = [
    "organization", "title", "email", "phone", "url", "city", "region", "country",
    "connected_on", "referred_by", "postal_address",
]  # fmt: skip

INTRODUCE = """
    UPDATE contacts_contact SET introduced_by_id = pair.by_id
    FROM unnest(%s::bigint[], %s::bigint[]) AS pair (id, by_id)
    WHERE contacts_contact.id = pair.id
"""
# How two of a kind are compared.
SAME_AS = {"email": str.casefold, "phone": national, "url": profile_of}
# What may have changed since: somebody else's job, above all.
COMPARED = {"organization": folded, "title": folded, **SAME_AS}


@dataclass
class Plan:
    """Who is new in a file, and who is known: nothing is written yet."""

    new: list[Person] = field(default_factory=list)
    same: list[tuple] = field(default_factory=list)  # Pairs of a Person and a Known or Person.
    why: dict[int, str] = field(default_factory=dict)  # {line of a Person: by what they are same}
    # {line of a Person who is new: the Known of the same name and organization}
    suggested: dict[int, Known] = field(default_factory=dict)
    brought: Import | None = None  # What the people were kept in; None if nothing was written.

    @property
    def known(self):
        """Pairs of a Person and the Known that he or she is."""
        return [pair for pair in self.same if isinstance(pair[1], Known)]


def plan(people, owner, decided=None):
    """The Plan for the people of a file. A second row about one person adds to the first.

    What a person has `decided` goes before: {line: the key of the contact whom that row is, or
    None for somebody new}.
    """
    known = list(known_of(owner))
    acquaintances, by_key = Acquaintances(known), {each.contact: each for each in known}
    made = Plan()
    for person in people:
        same, why = acquaintances.match(person)
        if decided and person.line in decided:
            same, why = by_key.get(decided[person.line]), "said"
        if same is None:
            made.new.append(person)
            _suggest(made, person, acquaintances)
            acquaintances.add(person)
            continue
        made.same.append((person, same))
        made.why[person.line] = why
        if isinstance(same, Person) and _add(same, person):
            acquaintances.add(same)
    return made


def _suggest(made, person, acquaintances):
    for each in acquaintances.suggestions_for(person):
        if isinstance(each, Known):
            made.suggested.setdefault(person.line, each)


def known_of(owner):
    contacts = Contact.objects.visible_to(owner).order_by("pk").values_list(
        "pk", "first_name", "last_name", "organization__name", "title", "email", "phone", "url",
        "imported_in",
    )  # fmt: skip
    for pk, first, last, organization, title, email, phone, url, imported_in in contacts:
        name = f"{first} {last}".strip()
        yield Known(pk, name, organization or "", title, email, phone, url, bool(imported_in))


def _add(person, other):
    """What another row about the same person knows besides. Returns whether there was anything."""
    before = (person.email, person.phone, person.url)
    lost = []
    if other.is_named and not person.is_named:
        for name in ["name", "first_name", "last_name", "original_name"]:
            setattr(person, name, getattr(other, name))
    for name in OF_PERSON:
        mine, theirs = getattr(person, name), getattr(other, name)
        if not mine:
            setattr(person, name, theirs)
        elif name in SAME_AS and SAME_AS[name](mine) != SAME_AS[name](theirs):
            lost.append(theirs)
    also = [_("Also: %(values)s") % {"values": ", ".join(filter(None, lost))}] if any(lost) else []
    kept = [note for note in [other.notes, *also] if note and note not in person.notes]
    person.notes = "\n".join(filter(None, [person.notes, *kept]))[:MAX_NOTES]
    return before != (person.email, person.phone, person.url)


@transaction.atomic
def bring(
    people,
    *,
    by,
    file_name="",
    format="",  # noqa: A002 - as the model says
    refused=0,
    decided=None,
    answers=None,
    taken=(),
):
    """Keep the people as contacts of the seeker `by`. Returns the Plan that was carried out.

    `decided` as for `plan`; `answers` are places that a person has said: {(city, region, country):
    Place}; of the lines `taken` also what differs on a contact that is known is written over.

    Of two imports at once the second sees the people of the first. When all are known already,
    and there is nothing to fill in, nothing is written.
    """
    User.objects.select_for_update(no_key=True).get(pk=by.pk)
    made = plan(people, by, decided)
    everybody = made.new + [person for person, _known in made.known]
    addresses = {address_of(person) for person in everybody} - {("", "", "")}
    places = placed(addresses) | (answers or {})
    brought = Import(owner=by, center=by.center, file_name=file_name[:200], format=format)
    brought.new_count, brought.same_count = len(made.new), len(made.same)
    brought.refused_count = refused
    filled = _fillings(made.known, by, places, taken)
    if made.new or filled:
        brought.save()
        made.brought = brought
        introducers = _introducers(made.new, by)
        contacts = _create(made.new, brought, places, introducers)
        _fill(filled, brought)
        _introduce(made.new, contacts, introducers)
    return made


def address_of(person):
    return (person.city, person.region, person.country)


def _create(people, brought, places, introducers):
    """The new contacts, in the order of the people."""
    organizations = _organizations({person.organization for person in people}, brought)
    contacts = [_contact(person, brought, organizations, places) for person in people]
    for person, contact in zip(people, contacts, strict=True):
        if person.line not in introducers:
            contact.notes = _with_referrer(contact.notes, person)
    # All in one place begin alike: one of them is derived, and the others like it.
    began = now()
    samples = {contact.place_id: contact for contact in reversed(contacts)}
    Contact.objects.bulk_create(samples.values(), batch_size=AT_ONCE)
    brought_now = Contact.objects.filter(imported_in=brought)
    refresh_all(brought_now)
    states = {row.pop("place_id"): row for row in brought_now.values("place_id", *DERIVED)}
    rest = [contact for contact in contacts if contact.pk is None]
    for contact in rest:
        for name, value in states[contact.place_id].items():
            setattr(contact, name, value)
    Contact.objects.bulk_create(rest, batch_size=AT_ONCE)
    if began + QUARTER < now() or began.minute // 15 != now().minute // 15:
        refresh_all(brought_now)  # Meanwhile a new day may have begun somewhere.
    return contacts


def _contact(person, brought, organizations, places):
    first, last = stored_name(person)
    place = places.get(address_of(person))
    return Contact(
        owner=brought.owner,
        center=brought.center,
        imported_in=brought,
        first_name=first,
        last_name=last,
        original_name=person.original_name,
        title=person.title,
        organization=organizations.get(person.organization),
        place=place,
        email=person.email,
        phone=person.phone,
        url=person.url,
        postal_address=person.postal_address,
        connected_on=_day(person),
        notes=_notes(person, place),
    )


def stored_name(person):
    """(first, last) of the contact: where the file has no name, what to call them instead."""
    if person.is_named:
        return person.first_name, person.last_name
    is_organization = folded(person.name) == folded(person.organization)
    made_of_words = all(word.isalpha() for word in person.name.split())
    if made_of_words and not is_organization:
        return names.split(person.name)
    return person.name[:MAX_NAME], ""


def _day(person):
    return date.fromisoformat(person.connected_on) if person.connected_on else None


def _notes(person, place):
    """The notes, with what has no place of its own on a contact."""
    lines = [person.notes]
    if not place and any(address_of(person)) and not person.postal_address:
        lines.append(", ".join(filter(None, address_of(person))))
    return "\n".join(filter(None, lines))[:MAX_NOTES]


def _with_referrer(notes, person):
    """The notes, with the name of who introduced them: they may have left here with it already."""
    referred = _("Referred by: %(name)s") % {"name": person.referred_by}
    if not person.referred_by or referred in notes.splitlines():
        return notes
    return "\n".join(filter(None, [notes, referred]))[:MAX_NOTES]


def _organizations(wanted, brought):
    """{name: Organization} of these names; those that are not there yet are made."""
    wanted = sorted(wanted - {""})
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, folded(name) FROM unnest(%s::text[]) AS name", [wanted])
        folds = dict(cursor.fetchall())
    new = {fold: name for name, fold in reversed(folds.items())}
    rows = [
        Organization(name=name, owner=brought.owner, center=brought.center, imported_in=brought)
        for name in new.values()
    ]
    Organization.objects.bulk_create(rows, ignore_conflicts=True, batch_size=AT_ONCE)
    there = Organization.objects.visible_to(brought.owner).filter(folded_name__in=list(new))
    by_fold = {each.fold: each for each in there.annotate(fold=Folded("name"))}
    return {name: by_fold[fold] for name, fold in folds.items()}


def _fillings(known, owner, places, taken=()):
    """{contact: {field: value}}: what is empty on contacts that are known, and said in the file.

    Of the lines `taken` what differs, too.
    """
    said = defaultdict(list)
    for person, same in known:
        said[same.contact].append(person)
    contacts = Contact.objects.editable_by(owner).filter(pk__in=said)
    found = {}
    for contact in contacts.select_related("organization", "place"):
        values = _missing(contact, said[contact.pk], places)
        for person in said[contact.pk]:
            if person.line in taken:
                values |= differing(contact, person)
        if values:
            found[contact] = values
    return found


def news_of(made, owner, places):
    """{line: (what it fills in, what differs)} of a Plan, for rows about people that are known.

    Both are {field: value}; rows that say nothing new are left out.
    """
    keys = {known.contact for _person, known in made.known}
    contacts = Contact.objects.editable_by(owner).select_related("organization", "place")
    by_key = contacts.in_bulk(keys)
    found = {}
    for person, known in made.known:
        contact = by_key[known.contact]
        missing, other = _missing(contact, [person], places), differing(contact, person)
        if missing or other:
            found[person.line] = (missing, other)
    return found


def differing(contact, person):
    """{field: value}: what a row says otherwise than the contact does, both of them something."""
    values = {}
    for name, compared in COMPARED.items():
        mine, theirs = str(getattr(contact, name) or ""), getattr(person, name)
        if mine and theirs and compared(mine) != compared(theirs):
            values[name] = theirs
    return values


def _missing(contact, people, places):
    """What these rows say of a contact where it is empty; the first row that says it counts."""
    values = {}
    for person in people:
        said = {name: getattr(person, name) for name in [*FILLED, "organization"]}
        said |= {"place": places.get(address_of(person)), "connected_on": _day(person)}
        for name, value in said.items():
            if value and not getattr(contact, name):
                values.setdefault(name, value)
        if person.is_named and not _has_a_name(contact):
            values.setdefault("first_name", person.first_name)
            values.setdefault("last_name", person.last_name)
    return values


def _has_a_name(contact):
    """Whether it is called by a name, not by its number or address for want of one."""
    name = str(contact)
    return any(map(str.isalpha, name)) and name != contact.email


def _fill(filled, brought):
    """Fill in what is missing, and keep what that was, and what stood there before."""
    wanted = {values["organization"] for values in filled.values() if "organization" in values}
    organizations = _organizations(wanted, brought)
    for contact, values in filled.items():
        if "organization" in values:
            values["organization"] = organizations[values["organization"]]
        before = {name: getattr(contact, name) for name in values if getattr(contact, name)}
        if before := {name: _as_json(value) for name, value in before.items()}:
            brought.replaced[str(contact.pk)] = before
        for name, value in values.items():
            setattr(contact, name, value)
    if filled:
        _save(filled)
        brought.filled = {
            # Not the name: it is not to be empty again.
            str(contact.pk): {
                name: _as_json(value) for name, value in values.items() if name not in NAMES
            }
            for contact, values in filled.items()
        }
        brought.save(update_fields=["filled", "replaced", "updated_at"])


def _save(filled):
    fields = sorted({name for values in filled.values() for name in values})
    for contact in filled:
        contact.updated_at = now()
    Contact.objects.bulk_update(filled, [*fields, "updated_at"], batch_size=AT_ONCE)
    moved = [contact.pk for contact, values in filled.items() if "place" in values]
    refresh_all(Contact.objects.filter(pk__in=moved))


def _as_json(value):
    """A value as it is kept in an Import: rows by their keys."""
    return getattr(value, "pk", None) or str(value)


def _introducers(people, owner):
    """{line: key of a contact, or a Person}: who introduced the new people, where that names one.

    They may be among the contacts, or come with the same file.
    """
    referred = [person for person in people if person.referred_by]
    called = defaultdict(list)
    if referred:
        there = Contact.objects.visible_to(owner).values_list("pk", "first_name", "last_name")
        for pk, first, last in there:
            called[folded(f"{first} {last}")].append(pk)
        for person in people:
            called[folded(" ".join(stored_name(person)))].append(person)
    named = ((each, called[folded(names.cleaned(each.referred_by))]) for each in referred)
    return {each.line: who[0] for each, who in named if len(who) == 1 and who[0] is not each}


def _introduce(people, contacts, introducers):
    """Say on the new contacts who introduced them."""
    keys = {person.line: contact.pk for person, contact in zip(people, contacts, strict=True)}
    pairs = [
        (keys[line], keys.get(getattr(who, "line", None), who)) for line, who in introducers.items()
    ]
    with connection.cursor() as cursor:
        cursor.execute(INTRODUCE, [[pk for pk, _by in pairs], [by for _pk, by in pairs]])


@transaction.atomic
def undo(brought, *, at):
    """Take a whole Import back, at the moment `at`. Saying so twice changes nothing.

    Its contacts are deleted, and can be brought back one by one for 30 days; so are the
    organizations that came with it, unless somebody works there; what it had filled in elsewhere
    is as it was before, unless it was changed since.
    """
    locked = Import.objects.select_for_update(no_key=True).get(pk=brought.pk)
    if locked.deleted_at:
        return
    locked.delete_softly(at)
    locked.contacts.filter(deleted_at=None).update(deleted_at=at, updated_at=at)
    _as_before(locked)
    alone = locked.organizations.filter(deleted_at=None).exclude(contacts__deleted_at=None)
    with_nobody = locked.organizations.filter(deleted_at=None, contacts=None)
    gone = {*alone.values_list("pk", flat=True), *with_nobody.values_list("pk", flat=True)}
    Organization.objects.filter(pk__in=gone).update(deleted_at=at, updated_at=at)


def _as_before(brought):
    contacts = Contact.objects.editable_by(brought.owner).filter(pk__in=list(brought.filled))
    filled = {}
    for contact in contacts:
        values = brought.filled[str(contact.pk)]
        back = [name for name, value in values.items() if _as_json(getattr(contact, name)) == value]
        before = brought.replaced.get(str(contact.pk), {})
        for name in back:
            column = Contact._meta.get_field(name)
            setattr(contact, column.attname, before.get(name, None if column.null else ""))
        filled[contact] = dict.fromkeys(back)
    if any(filled.values()):
        _save({contact: values for contact, values in filled.items() if values})
