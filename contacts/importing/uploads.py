"""What becomes of an upload: looked through, chosen from, brought or discarded.

The first look is kept row by row, so that a page of the preview is one index scan, and a choice
is one update. What is brought is planned once more under a lock: contacts may have come since.
"""

from collections import Counter
from dataclasses import asdict, replace
from hashlib import sha256

from django.db import transaction
from django.utils import timezone

from contacts.importing.columns import fold
from contacts.importing.people import MAX_NAME, Person
from contacts.importing.reading import Said, letters, read
from contacts.importing.writing import AT_ONCE, address_of, bring, news_of, plan
from contacts.models import ColumnMapping, Upload, UploadRow
from contacts.models.uploads import CHOICES, Choice, Verdict
from norms.models import Place
from norms.search import placed_or_unsure

ADDRESS = ("city", "region", "country")
MOST_ASKED = 40  # Places that are asked about; those of most people first.


def hash_of(row):
    """What stands for a row of headers, however it is spelled."""
    return sha256("\n".join(map(fold, row)).encode()).hexdigest()


def first_reading(data, owner):
    """(Reading, Said or None) of a file that just came: as its owner once said, if they did."""
    reading = read(data)
    if reading.can_be_mapped:
        known = ColumnMapping.objects.filter(owner=owner, headers=hash_of(reading.first_row))
        if fields := known.values_list("fields", flat=True).first():
            said = Said(fields, has_header=True)
            again = read(data, said=said)
            return (reading, None) if again.error else (again, said)
    return reading, None


def is_usable(reading):
    """Whether there is anybody in it, or may be once its columns are known."""
    return bool(reading.people) or reading.can_be_mapped


def read_again(upload, *, said=None, encoding=None):
    """The Reading of an upload, with what its owner says of it, or else what they said before."""
    said = said or (Said(**upload.said) if upload.said else None)
    return read(
        bytes(upload.data), said=said, encoding=upload.encoding if encoding is None else encoding
    )


@transaction.atomic
def look_through(upload, reading, said=None):
    """Keep what is in the upload, a Reading. Unless its columns are known, that waits for them."""
    upload.format, upload.dropped = reading.format, reading.dropped
    upload.headers = reading.headers
    upload.has_letters = bool(letters(bytes(upload.data)))
    upload.said = asdict(said) if said else upload.said
    upload.rows.all().delete()
    if reading.error or not reading.is_certain:
        upload.looked_through_at = None
    else:
        upload.looked_through_at = timezone.now()
        _keep_rows(upload, reading)
    upload.save()


def remember(owner, first_row, said):
    """Know from now on what the columns of such tables are."""
    if said.has_header:
        ColumnMapping.objects.update_or_create(
            owner=owner, headers=hash_of(first_row), defaults={"fields": said.fields}
        )


def _keep_rows(upload, reading):
    as_read = [_said_of(person) for person in reading.people]  # Before rows are put together.
    made = plan(reading.people, upload.owner)
    addresses = Counter(map(address_of, reading.people))
    del addresses["", "", ""]
    places, unsure = placed_or_unsure(addresses)
    upload.unsure = _asked(unsure, addresses, upload.unsure)
    places |= answers_of(upload)
    news = _worth_telling(news_of(made, upload.owner, places))
    same = {person.line: (known, made.why[person.line]) for person, known in made.same}
    rows = [_row(fields, same, news, made.suggested, places) for fields in as_read]
    rows += [_refused(refusal) for refusal in reading.refused]
    for row in rows:
        row.upload = upload
        row.choice = row.choices[0]
    UploadRow.objects.bulk_create(rows, batch_size=AT_ONCE)
    upload.counts = Counter(row.verdict for row in rows)


def _worth_telling(news):
    """The news without the name as the file has it, which is kept but changes nothing."""
    for adds, _differs in news.values():
        adds.pop("original_name", None)
    return {line: parts for line, parts in news.items() if any(parts)}


def _said_of(person):
    """The fields of a Person that say something, and those by which places are asked for."""
    return {name: value for name, value in vars(person).items() if value or name in ADDRESS}


def _row(fields, same, news, suggested, places):
    """The row of somebody: `fields` are those of a Person; the rest is asked by their line."""
    line = fields["line"]
    row = UploadRow(line=line, person=fields, verdict=Verdict.NEW)
    row.place = places.get(tuple(fields[name] for name in ADDRESS))
    if line in same:
        known, row.why = same[line]
        row.verdict = Verdict.SAME
        if isinstance(known, Person):
            row.same_line = known.line
        else:
            row.contact_id = known.contact
    elif line in suggested:
        row.verdict, row.contact_id = Verdict.MAYBE, suggested[line].contact
    if line in news:
        row.verdict = Verdict.CHANGED
        row.adds, row.differs = (
            {name: str(value) for name, value in part.items()} for part in news[line]
        )
    return row


def _refused(refusal):
    return UploadRow(
        line=refusal.line,
        verdict=Verdict.REFUSED,
        reason=refusal.reason,
        cells=[cell.replace("\0", "") for cell in refusal.cells],
    )


def _asked(unsure, addresses, before):
    """The places to ask about, as an Upload keeps them; with the answers given before."""
    answered = {tuple(each["said"]): each["answer"] for each in before}
    most = sorted(unsure, key=lambda address: (-addresses[address], address))[:MOST_ASKED]
    return [
        {
            "said": list(address),
            "people": addresses[address],
            "options": [place.pk for place in unsure[address]],
            "answer": answered.get(address),
        }
        for address in most
    ]


def answers_of(upload):
    """{(city, region, country): Place}, as far as the owner has said."""
    places = Place.objects.in_bulk([each["answer"] for each in upload.unsure if each["answer"]])
    return {
        tuple(each["said"]): places[each["answer"]]
        for each in upload.unsure
        if each["answer"] in places
    }


@transaction.atomic
def answer_places(upload, answers):
    """Say which places are meant: (number in `upload.unsure`, id or 0 for none of them)."""
    for number, answer in answers:
        each = upload.unsure[number]
        each["answer"] = answer
        city, region, country = each["said"]
        there = upload.rows.filter(
            person__city=city, person__region=region, person__country=country
        )
        if answer:
            there.update(place=answer)
    upload.save(update_fields=["unsure", "updated_at"])


@transaction.atomic
def choose(upload, choices):
    """Say what is to become of rows: {line: (Choice, whether the name stays as it is written)}."""
    rows = list(upload.rows.filter(line__in=choices))
    for row in rows:
        choice, row.as_written = choices[row.line]
        if choice in row.choices:
            row.choice = choice
    UploadRow.objects.bulk_update(rows, ["choice", "as_written"])


@transaction.atomic
def choose_all(rows, *, bring):
    """Bring all of `rows`, a queryset, as they would be by themselves; or leave them all out."""
    for verdict, choices in CHOICES.items():
        choice = choices[0] if bring else Choice.LEAVE
        if choice in choices:
            rows.filter(verdict=verdict).update(choice=choice)


@transaction.atomic
def bring_upload(upload, *, at):
    """Make contacts of what is wanted of the upload, at the moment `at`; the file is not kept.

    Saying so twice brings it once. Returns the upload; its `brought` is None if nothing of it was
    new.
    """
    locked = Upload.objects.defer("data").select_for_update(no_key=True).get(pk=upload.pk)
    if locked.done_at:
        return locked
    people, decided, taken = [], {}, set()
    for row in locked.rows.wanted().iterator(chunk_size=AT_ONCE):
        people.append(_person(row))
        if row.choice == Choice.TAKE:
            taken.add(row.line)
        if row.choice != Choice.ADD and row.verdict == Verdict.MAYBE:
            decided[row.line] = row.contact_id
        if row.choice == Choice.ADD and CHOICES[row.verdict][0] == Choice.SAME:
            decided[row.line] = None
    made = bring(
        people,
        by=locked.owner,
        file_name=locked.file_name,
        format=locked.format,
        refused=locked.counts.get(Verdict.REFUSED, 0),
        decided=decided,
        answers=answers_of(locked),
        taken=taken,
    )
    _finish(locked, made.brought, at)
    return locked


def _person(row):
    person = Person(**row.person)
    return as_written(person) if row.as_written and person.original_name else person


def as_written(person):
    """The Person called as in the file: what stands from the last name on is the last name."""
    original = person.original_name
    at = original.find(person.last_name) if person.last_name else -1
    first, last = (original[:at], original[at:]) if at > 0 else (original, "")
    first, last = first.strip()[:MAX_NAME], last.strip()[:MAX_NAME]
    return replace(person, name=original, first_name=first, last_name=last, original_name="")


def _finish(upload, brought, at):
    """Keep no more of the file than what was refused, for as long as an upload is kept."""
    upload.rows.exclude(verdict=Verdict.REFUSED).delete()
    upload.data, upload.unsure, upload.done_at, upload.brought = b"", [], at, brought
    upload.save()


@transaction.atomic
def discard(upload, *, at):
    """Keep nothing of the upload, from the moment `at` on. Saying so twice changes nothing."""
    upload.delete_softly(at)
    upload.rows.all().delete()
    Upload.objects.filter(pk=upload.pk).update(data=b"", unsure=[], headers=[])


def erase_expired(now):
    """Erase the uploads that came more than a day before the moment `now`. Returns how many."""
    return Upload.objects.expired(now).defer("data").delete()[1].get("contacts.Upload", 0)
