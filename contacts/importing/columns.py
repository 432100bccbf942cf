"""What the columns of an address book mean, by their names and by what is in them. Pure.

Names are compared without case, accents and punctuation. Known are those of LinkedIn, Google (both
generations) and Outlook; in outlook_headers.psv stand the header names as Outlook writes them in
these languages, and the usual words where that is not known (all of Referred By, some Spanish).
What is none of these is guessed by the words people use, and by what the cells look like.
"""

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from contacts.importing.looks import is_email, is_phone, is_prefix, is_web_address

OUTLOOK = Path(__file__).parent / "outlook_headers.psv"
# What a person may name on the left of `ours=theirs`, and what it is here.
OURS = {
    "name": "full",
    "first_name": "first",
    "last_name": "last",
    "organization": "organization",
    "title": "title",
    "email": "email",
    "phone": "phone",
    "url": "url",
    "city": "city",
    "region": "region",
    "country": "country",
    "connected_on": "connected_on",
    "referred_by": "referred_by",
    "notes": "notes",
}


@dataclass(frozen=True)
class Column:
    """What one column means. Of several for one field the lowest `rank` is the main one."""

    index: int
    name: str  # As the file writes it.
    field: str  # "" for what is not taken.
    group: str = ""  # Which address, or which numbered group, it is part of.
    rank: int = 0


# Spelled as in English; `group` and `rank` behind the field. What ends in "?" is decided later.
KNOWN = {
    "first name": "first", "firstname": "first", "given name": "first", "given names": "first",
    "first": "first", "forename": "first", "fname": "first",
    "middle name": "middle", "additional name": "middle", "middle": "middle",
    "last name": "last", "lastname": "last", "family name": "last", "surname": "last",
    "last": "last", "lname": "last", "second name": "last",
    "name prefix": "prefix", "prefix": "prefix", "salutation": "prefix", "honorific": "prefix",
    "title": "title?", "suffix": "suffix", "name suffix": "suffix",
    "name": "name?", "full name": "full", "fullname": "full", "contact": "full",
    "contact name": "full", "display name": "full", "person": "full", "file as": "file_as",
    "nickname": "nickname", "e mail display name": "display",
    "company": "organization", "organization": "organization", "organisation": "organization",
    "company name": "organization", "organization name": "organization",
    "employer": "organization", "current company": "organization", "account name": "organization",
    "workplace": "organization", "works at": "organization", "business": "organization",
    "firm": "organization", "company organization": "organization",
    "department": "department", "job title": "title", "jobtitle": "title", "position": "title",
    "role": "title", "current position": "title", "occupation": "title  5", "headline": "title  4",
    "profession": "title  6", "current title": "title", "designation": "title",
    "job": "title  3", "job role": "title", "organization title": "title",
    "e mail address": "email", "email address": "email", "e mail": "email", "email": "email",
    "mail": "email  3", "e mail 1": "email", "email 1": "email", "primary email": "email",
    "work email": "email  1", "business email": "email  1", "personal email": "email  2",
    "home email": "email  2", "email addresses": "email", "emails": "email", "work e mail": "email",
    "e mail 2 address": "email  1", "e mail 3 address": "email  2", "email 2": "email  1",
    "e mail 2": "email  1", "email 3": "email  2", "e mail 3": "email  2",
    "email 2 address": "email  1", "email 3 address": "email  2", "other email": "email  4",
    "secondary email": "email  3", "alternate email 1": "email  2", "alternate email 2": "email  3",
    "email address 2": "email  1", "email address 3": "email  2", "contact email": "email",
    "primary phone": "phone", "phone": "phone", "phone number": "phone", "telephone": "phone  1",
    "tel": "phone  1", "phone numbers": "phone", "contact number": "phone", "phone no": "phone",
    "mobile phone": "phone  1", "mobile": "phone  1", "cell": "phone  1", "cell phone": "phone  1",
    "cellphone": "phone  1", "mobile number": "phone  1", "mobile phone 2": "phone  2",
    "business phone": "phone  3", "work phone": "phone  3",
    "office phone": "phone  3", "phone work": "phone  3", "phone mobile": "phone  1",
    "business phone 2": "phone  4", "home phone": "phone  5", "phone home": "phone  5",
    "home phone 2": "phone  6", "other phone": "phone  7", "company main phone": "phone  8",
    "car phone": "phone  9", "radio phone": "phone  9", "phone 1": "phone", "phone 2": "phone  2",
    "telephone number": "phone", "phone 3": "phone  4",
    "url": "url", "profile url": "url", "linkedin": "url", "linkedin url": "url",
    "linkedin profile": "url", "linkedin profile url": "url", "profile": "url  1",
    "public profile url": "url", "profile link": "url", "linkedin link": "url",
    "web page": "url  3", "website": "url  2", "web site": "url  2", "homepage": "url  3",
    "personal web page": "url  2", "link": "url  3", "business website": "url  4",
    "company website": "url  6", "web": "url  4", "personal website": "url  2",
    "business street": "street business", "business street 2": "street business 1",
    "business street 3": "street business 2", "business city": "city business",
    "business state": "region business", "business postal code": "postal business",
    "business country region": "country business", "business country": "country business",
    "business address": "formatted business", "work address": "formatted business",
    "work city": "city business", "work state": "region business", "work zip": "postal business",
    "work country": "country business", "home street": "street home",
    "home street 2": "street home 1", "home street 3": "street home 2", "home city": "city home",
    "home state": "region home", "home postal code": "postal home",
    "home country region": "country home", "home country": "country home",
    "home address": "formatted home", "other street": "street other",
    "other street 2": "street other 1", "other street 3": "street other 2",
    "other city": "city other", "other state": "region other",
    "other postal code": "postal other", "other country region": "country other",
    "other country": "country other", "other address": "formatted other",
    "city": "city", "town": "city", "city town": "city", "state": "region", "region": "region",
    "province": "region", "state province": "region", "state region": "region",
    "county": "region  2", "country": "country", "country region": "country", "nation": "country",
    "street": "street", "street address": "street", "address": "formatted", "zip": "postal",
    "address line 1": "street", "address line 2": "street  1", "address 1": "street",
    "address 2": "street  1", "mailing address": "formatted",
    "postal code": "postal", "zip code": "postal", "zip postal code": "postal",
    "postcode": "postal", "location": "location",
    "connected on": "connected_on", "connected": "connected_on", "connected at": "connected_on",
    "date connected": "connected_on", "connection date": "connected_on",
    "connected date": "connected_on", "date met": "connected_on  1",
    "referred by": "referred_by", "referral": "referred_by", "introduced by": "referred_by",
    "referrer": "referred_by", "referred from": "referred_by", "referral source": "referred_by",
    "intro by": "referred_by", "introduction": "referred_by", "who introduced us": "referred_by",
    "notes": "notes", "note": "notes", "comments": "notes", "comment": "notes",
    "remarks": "notes", "description": "notes", "memo": "notes",
    "how we met": "notes", "how you met": "notes", "how i know them": "notes", "context": "notes",
}  # fmt: skip
# As people write them elsewhere; Outlook's own are in its table.
ELSEWHERE = {
    "nom complet": "full", "nombre completo": "full", "nome completo": "full",
    "nombre y apellidos": "full", "vollstandiger name": "full", "ansprechpartner": "full",
    "kontakt": "full", "nom": "name?", "nombre": "first", "nome": "first", "naam": "name?",
    "familienname": "last", "zuname": "last", "rufname": "nickname", "apellido": "last",
    "nom de famille": "last", "prenom s": "first", "fornamn": "first", "efternamn": "last",
    "unternehmen": "organization", "arbeitgeber": "organization", "entreprise": "organization",
    "empresa": "organization", "azienda": "organization", "organisatie": "organization",
    "compania": "organization", "foretag": "organization", "titre": "title?",
    "poste": "title", "fonction": "title", "puesto": "title", "funktion": "title",
    "ruolo": "title", "beruf": "title  5", "jobtitel": "title", "cargo": "title",
    "mail adresse": "email", "email adresse": "email", "mailadresse": "email",
    "courriel": "email", "adresse e mail": "email", "adresse email": "email",
    "adresse mail": "email", "correo": "email", "correo electronico": "email",
    "email direccion": "email", "posta elettronica": "email", "indirizzo email": "email",
    "endereco de e mail": "email", "e post": "email", "epost": "email",
    "telefon": "phone", "telefonnummer": "phone", "handy": "phone  1", "mobil": "phone  1",
    "telephone portable": "phone  1", "portable": "phone  1", "tel portable": "phone  1",
    "telefono": "phone", "telefone": "phone", "movil": "phone  1", "celular": "phone  1",
    "telefoon": "phone", "telefoonnummer": "phone", "numero de telephone": "phone",
    "ort": "city", "stadt": "city", "ville": "city", "ciudad": "city", "citta": "city",
    "cidade": "city", "plaats": "city", "stad": "city", "wohnort": "city",
    "bundesland": "region", "provincia": "region", "provincie": "region", "estado": "region",
    "land": "country", "pays": "country", "pais": "country", "paese": "country",
    "plz": "postal", "code postal": "postal", "cap": "postal", "codigo postal": "postal",
    "strasse": "street", "rue": "street", "adresse": "formatted", "direccion": "formatted",
    "bemerkungen": "notes", "notiz": "notes", "remarques": "notes", "commentaires": "notes",
    "observaciones": "notes", "kommentar": "notes", "webseite": "url  2", "site web": "url  2",
    "sitio web": "url  2", "profil linkedin": "url", "linkedin profil": "url", "profil": "url  1",
    "empfohlen durch": "referred_by", "referido por": "referred_by",
    "recommande par": "referred_by", "presente par": "referred_by",
}  # fmt: skip
# Nobody needs to know these of a person they want to talk to.
SENSITIVE = {
    "birthday", "birth date", "birthdate", "date of birth", "dob", "age", "gender", "sex",
    "anniversary", "wedding anniversary", "spouse", "partner", "children", "kids",
    "government id number", "government id", "national id", "ssn", "social security number",
    "social security", "passport", "passport number", "tax id", "marital status", "religion",
    "race", "ethnicity", "nationality", "citizenship", "disability", "health",
    "political affiliation", "sexual orientation", "salary", "blood type", "mothers maiden name",
    "maiden name", "account", "billing information", "driver s license", "geburtsdatum",
    "date de naissance", "fecha de nacimiento", "data di nascita", "sozialversicherungsnummer",
}  # fmt: skip
# What the numbered columns of Google mean: "E-mail 2 - Value".
NUMBERED = re.compile(
    r"(e mail|phone|address|website|organization|event|relation|custom field) (\d{1,2}) (.+)"
)
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Words before a name that say only whose it is: "Mailing City", "Contact Title".
WHOSE = re.compile(r"^(?:mailing|contact|primary|main|person|current|preferred|your|client|lead) ")
PARTS = {
    ("e mail", "value"): "email",
    ("phone", "value"): "phone",
    ("website", "value"): "url",
    ("organization", "name"): "organization",
    ("organization", "title"): "title",
    ("organization", "department"): "department",
    ("address", "street"): "street",
    ("address", "city"): "city",
    ("address", "region"): "region",
    ("address", "postal code"): "postal",
    ("address", "country"): "country",
    ("address", "formatted"): "formatted",
    ("event", "value"): "sensitive",
    ("relation", "value"): "sensitive",
}
LABELED = {"e mail": "email", "phone": "phone", "website": "url", "address": "address"}
TYPED = {"email": is_email, "phone": is_phone, "url": is_web_address}
MOSTLY = 0.6  # So much of a column must look like something for it to be that.
# What both of our own tables have: the list of contacts, and the one in the archive of everything.
OWN = {"introduced by", "stage", "next step", "due on"}
# Headers that mean something only there.
OF_OWN = {"place": "location", "postal address": "formatted", "deleted at": "deleted"}
FORMATS = [
    ("linkedin", {"first", "last", "connected_on"}),
    ("linkedin", {"first", "url", "organization", "connected_on"}),
]


def fold(name):
    """A header as it is compared: "E-Mail-Adresse" and "e mail adresse" are the same."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ł", "l").replace("ø", "o"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", " ", plain).strip()


@cache
def meanings():
    """{folded header: (field, group, rank)} of all that is known by its name."""
    found = {name: _spelled(spelling) for name, spelling in KNOWN.items()}
    found |= dict.fromkeys(SENSITIVE, ("sensitive", "", 0))
    for english, *translations in outlook_names():
        for name in translations:
            found.setdefault(fold(name), found[fold(english)])
    for name, spelling in ELSEWHERE.items():
        found.setdefault(name, _spelled(spelling))
    found.pop("")
    return found


@cache
def outlook_names():
    """Lists of an English header and what Outlook calls it in other languages."""
    with OUTLOOK.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="|", quoting=csv.QUOTE_NONE))[1:]


@cache
def _translated():
    return {fold(name) for _english, *names in outlook_names() for name in names} - {""}


def _spelled(spelling):
    field, group, rank = (*spelling.split(" "), "", "")[:3]
    return field, group, int(rank or 0)


def meaning(name):
    """(field, group, rank) of a header; ("", "", 0) if it is not known."""
    found = _meaning(fold(name[:200]))
    if found[0]:
        return found
    apart = fold(CAMEL.sub(" ", name[:200]))  # "jobTitle"
    return max(_meaning(apart), _meaning(WHOSE.sub("", apart)), key=lambda found: bool(found[0]))


def _meaning(name):
    if found := NUMBERED.fullmatch(name):
        kind, number, part = found.groups()
        if part in {"label", "type"} and kind in LABELED:
            return f"{LABELED[kind]} label", number, int(number)
        return PARTS.get((kind, part), ""), number, int(number)
    return meanings().get(name, ("", "", 0))


def known(cells):
    """How many of the cells are headers that mean something; one alone is a coincidence."""
    found = [meaning(cell)[0] for cell in cells if cell.strip() and len(cell) < 80]
    named = {field for field in found if field}
    return len([field for field in found if field]) if named - {"sensitive"} else 0


def columns_of(header, rows, mapping=()):
    """(Columns, format, names of those dropped as sensitive) of a table.

    `header` is a list of names, or None if the file has none; `mapping` has pairs of a field
    and the index of the column that is meant, which go before all guesses.
    """
    names = header or [""] * max((len(row) for row in rows), default=0)
    columns = [Column(index, name.strip(), *meaning(name)) for index, name in enumerate(names)]
    columns = _mapped(columns, mapping)
    columns = _title_settled(_name_settled(columns, rows), rows)
    kind = _format(columns)
    if kind == "csv":
        columns = _guessed(columns, rows, bool(header))
    if kind == "own":
        columns = [_of_our_own(column) for column in columns]
    dropped = [column.name for column in columns if column.field == "sensitive"]
    return [column for column in columns if column.field not in {"", "sensitive"}], kind, dropped


def columns_said(header, fields):
    """The same of a table of which a person has said what each column is: "" for nothing.

    What only the name tells, such as which address a city is part of, is still read from it.
    """
    names = header or [""] * len(fields)
    found = [Column(index, name.strip(), *meaning(name)) for index, name in enumerate(names)]
    dropped = [column.name for column in found if column.field == "sensitive"]
    columns = [
        column if column.field == field else Column(column.index, column.name, field, "", 0)
        for column, field in zip(found, fields, strict=False)
        if field and column.field != "sensitive"
    ]
    return columns, "csv", dropped


def _mapped(columns, mapping):
    """What a person has said goes before what the names say."""
    said = {index: (field, rank) for rank, (field, index) in enumerate(mapping)}
    fields = {field for field, _index in mapping}
    result = []
    for column in columns:
        if column.index in said:
            field, rank = said[column.index]
            column = Column(column.index, column.name, field, "", rank)
        elif column.field.rstrip("?") in fields or fields & _instead_of(column.field):
            column = Column(column.index, column.name, "")
        result.append(column)
    return result


def _instead_of(field):
    """Fields that say the same another way: with a name mapped, the parts of it are not read."""
    return {"name?": {"full", "first", "last"}, "title?": {"title"}, "location": {"city"}}.get(
        field, set()
    )


def _name_settled(columns, rows):
    """ "Name" is a last name beside a first name, and a whole name otherwise."""
    fields = {column.field for column in columns}
    only_first = "first" in fields and not fields & {"last", "name?"}
    if only_first and _mostly(columns, rows, "first", lambda cell: " " in cell.strip()):
        return _all_as(columns, "first", "full")
    if "name?" in fields:
        numbered = any(column.group.isdecimal() for column in columns)  # Google's has the whole.
        alone = "first" not in fields or "last" in fields or numbered
        return _all_as(columns, "name?", "full" if alone else "last")
    return columns


def _title_settled(columns, rows):
    """ "Title" is "Dr." beside a column for the job, and where it looks so; else it is the job."""
    fields = {column.field for column in columns}
    jobs = any(column.field == "title" and column.rank < 3 for column in columns)
    if "title?" in fields:
        is_name = jobs or _mostly(columns, rows, "title?", is_prefix)
        return _all_as(columns, "title?", "prefix" if is_name else "title")
    return columns


def _all_as(columns, field, other):
    return [
        Column(column.index, column.name, other, column.group, column.rank)
        if column.field == field
        else column
        for column in columns
    ]


def _mostly(columns, rows, field, looks):
    cells = [
        row[column.index]
        for column in columns
        if column.field == field
        for row in rows[:500]
        if len(row) > column.index and row[column.index].strip()
    ]
    return bool(cells) and sum(map(bool, map(looks, cells))) >= MOSTLY * len(cells)


def _format(columns):
    """Where the file comes from, as far as its headers tell."""
    names = {fold(column.name) for column in columns}
    if names >= OWN:
        return "own"
    if any(_is_numbered(name) for name in names):
        return "google"
    fields = {column.field for column in columns}
    if any(needed <= fields for _kind, needed in FORMATS):
        return "linkedin"
    if {"organization name", "labels"} <= names or {"given name", "group membership"} <= names:
        return "google"
    if _is_outlook(names):
        return "outlook"
    return "csv"


def _of_our_own(column):
    field = OF_OWN.get(fold(column.name), column.field)
    return Column(column.index, column.name, field, column.group, column.rank)


def _is_numbered(name):
    found = NUMBERED.fullmatch(name)
    return bool(found) and (found[1], found[3]) in PARTS


def _is_outlook(names):
    english = {fold(english) for english, *_names in outlook_names()}
    typical = {"business street", "e mail 2 address", "business country region", "home street"}
    return len(names & (english | _translated())) >= 8 or len(names & typical) >= 2


def _guessed(columns, rows, has_header):
    """Columns that no name explains, by what is in them, for fields that no other column has."""
    taken = {column.field for column in columns}
    result = []
    for column in columns:
        if not column.field:
            field = _looks_like(column, rows, taken)
            column = Column(column.index, column.name, field, "", 8) if field else column
        result.append(column)
    if not has_header or not taken & {"first", "last", "full"}:
        return _named_by_looks(result, rows)
    return result


def _looks_like(column, rows, taken):
    cells = [row[column.index].strip() for row in rows[:500] if len(row) > column.index]
    cells = [cell for cell in cells if cell]
    for field, looks in TYPED.items():
        likely = cells and sum(map(bool, map(looks, cells))) >= MOSTLY * len(cells)
        if likely and field not in taken:
            taken.add(field)
            return field
    return ""


def _named_by_looks(columns, rows):
    """Where no header says so: the first columns of words are the name, beside an address."""
    if not {column.field for column in columns} & {"email", "phone", "url"}:
        return columns
    words = [column for column in columns if not column.field and _is_of_names(column.index, rows)]
    if not words:
        return columns
    first = words[0]
    cells = [row[first.index] for row in rows[:500] if len(row) > first.index]
    if sum(" " in cell.strip() for cell in cells) >= MOSTLY * len(cells) or len(words) == 1:
        meant = {first.index: "full"}
    else:
        meant = {first.index: "first", words[1].index: "last"}
    return [
        Column(column.index, column.name, meant.get(column.index, column.field), "", column.rank)
        for column in columns
    ]


def _is_of_names(index, rows):
    cells = [row[index].strip() for row in rows[:500] if len(row) > index and row[index].strip()]
    named = sum(cell[:1].isalpha() and not any(map(str.isdigit, cell)) for cell in cells)
    return bool(cells) and named >= MOSTLY * len(cells)
