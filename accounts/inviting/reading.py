"""Read a list of people: from the bytes of a file to whom to invite, and what was refused. Pure.

Never raises, whatever the bytes are: what is wrong is said in the Reading, in plain words.
"""

import re
import unicodedata
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.translation import gettext as _

from accounts.inviting.columns import columns_of, is_header, known, role_of
from accounts.models import Role
from files.decoding import decode
from files.tables import Row, table_of
from files.trouble import UnreadableError

MAX_BYTES = 5 * 1024 * 1024
MOST = 10_000  # People in one file.
MAX_NAME = 100
MAX_EMAIL = 254
MAX_GIVEN_BACK = 2000  # Characters of a refused cell that are given back.
SHOWN = 8  # Headers that a message names.
MOST_WITHOUT = 0.5  # A column of addresses has one in so many of its rows at least.

# Invisible signs that spreadsheets and web pages leave around an address.
INVISIBLE = dict.fromkeys(
    [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0xAD]
)
# Whose address is not that of the person in the row.
OTHERS = re.compile(r"parent|guardian|emergency|advis|supervis|manager|referr?|spouse", re.I)
NAMED = re.compile(r"(?P<name>[^<>]*)<\s*(?P<email>[^<>]*?)\s*>\s*")
IN_BRACKETS = re.compile(r"(?P<email>[^\s()@]+@[^\s()@]+)\s*\((?P<name>[^()]*)\)")

_validate_email = EmailValidator(allowlist=[])


@dataclass(frozen=True)
class Invitee:
    """Somebody to invite, and the line on which they stand."""

    line: int
    email: str
    first_name: str = ""
    last_name: str = ""
    role: str = Role.SEEKER

    @property
    def name(self):
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True)
class Refusal:
    """A row that nobody is invited for: where, why, and what stands in it."""

    line: int
    reason: str
    cells: list[str]


@dataclass(frozen=True)
class Reading:
    """What a file says. If it cannot be read at all there is an `error`."""

    header: list[str] = field(default_factory=list)
    people: list[Invitee] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    error: str = ""


class _RefusedError(Exception):
    """One row is refused. The message says why."""


def read(data):
    """The Reading of a file: a CSV as spreadsheets and Handshake save it, in any encoding."""
    try:
        return _read(data)
    except UnreadableError as problem:
        return Reading(error=str(problem))


def _read(data):
    if len(data) > MAX_BYTES:
        raise UnreadableError(_("This file is larger than 5 MB. Split it, and bring the parts."))
    if not data.strip():
        raise UnreadableError(_("This file is empty."))
    if data.startswith(b"PK\x03\x04"):
        raise UnreadableError(_("This is an Excel workbook or an archive. Save it as CSV."))
    table = table_of(decode(data, is_header=is_header), known)
    header, rows = _header_and_rows(table)
    if len(rows) > MOST:
        words = _("This file has more than %(most)s people. Split it, and bring the parts.")
        raise UnreadableError(words % {"most": f"{MOST:,}"})
    return _told_apart(header, rows, _columns(header, rows))


def _header_and_rows(table):
    """(the cells of the header, the rows below it); what stands above the first address is none."""
    if table.header:
        return table.header.cells, table.rows
    first = next((at for at, row in enumerate(table.rows) if "@" in "".join(row.cells)), 0)
    return (table.rows[first - 1].cells if first else []), table.rows[first:]


def _columns(header, rows):
    columns = columns_of(header)
    is_named = any(columns.values())
    if not columns["email"]:
        others = {at for at, name in enumerate(header) if OTHERS.search(name)}
        columns["email"] = _with_addresses(rows, others) or columns["username"][:1]
    if not columns["email"]:
        words = _("No column with email addresses was found. The first row has: %(names)s.")
        first = header or next((row.cells for row in rows), [])
        raise UnreadableError(words % {"names": _listed(first)})
    return columns if is_named else columns | _guessed(rows, columns["email"][0])


def _with_addresses(rows, others):
    """The column that has most of the addresses, in a list; an empty list if none has many."""
    counts = {}
    for row in rows:
        for at, cell in enumerate(row.cells):
            if at in others:
                continue
            counts[at] = counts.get(at, 0) + ("@" in cell)
    best = max(counts, key=counts.get, default=None)
    return [best] if best is not None and counts[best] > MOST_WITHOUT * len(rows) else []


def _guessed(rows, email):
    """The columns of names and roles in a table without headers."""
    width = max(len(row.cells) for row in rows)
    cells = {at: [row.cells[at] for row in rows if len(row.cells) > at] for at in range(width)}
    texts = [at for at in cells if at != email and any(map(str.strip, cells[at]))]
    roles = [at for at in texts if all(map(role_of, cells[at]))]
    names = [at for at in texts if at not in roles]
    return {
        "role": roles[:1],
        "full": names if len(names) == 1 else [],
        "first": names[:1] if len(names) == 2 else [],
        "last": names[1:] if len(names) == 2 else [],
    }


def _listed(cells):
    names = [cell.strip()[:80] for cell in cells if cell.strip()]
    return ", ".join(names[:SHOWN]) + ("\N{HORIZONTAL ELLIPSIS}" if len(names) > SHOWN else "")


def _told_apart(header, rows, columns):
    """The Reading: each row somebody to invite, or refused; an address comes once."""
    reading, lines = Reading([cell.strip()[:MAX_GIVEN_BACK] for cell in header]), {}
    for row in rows:
        try:
            person = _person(row, columns)
            if person.email in lines:
                words = _("The address %(email)s stands on line %(line)s already.")
                said = {"email": person.email, "line": lines[person.email]}
                raise _RefusedError(words % said)
        except _RefusedError as problem:
            cells = [cell[:MAX_GIVEN_BACK] for cell in row.cells]
            reading.refused.append(Refusal(row.line, str(problem), cells))
        else:
            lines[person.email] = row.line
            reading.people.append(person)
    return reading


def _person(row: Row, columns):
    if row.broken:
        raise _RefusedError(row.broken)

    def said(field):
        cells = (row.cells[at] for at in columns[field] if at < len(row.cells))
        return next(filter(None, map(_tidied, cells)), "")

    email, name = _address(said("email"))
    first, last = said("first"), said("last")
    if not first and not last:
        first, last = _in_parts(said("full") or name)
    return Invitee(row.line, email, _named(first), _named(last), _role(said("role")))


def _tidied(cell):
    """A cell without what cannot be seen, and with single spaces."""
    seen = "".join(
        " " if unicodedata.category(letter) == "Cc" else letter
        for letter in cell.translate(INVISIBLE)
    )
    return " ".join(seen.split())


def _address(cell):
    """(the address in lower case, the name that stands with it) of what a cell says."""
    found = NAMED.fullmatch(cell) or IN_BRACKETS.fullmatch(cell)
    email, name = (found["email"], found["name"]) if found else (cell, "")
    email = re.sub(r"(?i)^mailto:\s*", "", email.strip(" '\"")).rstrip(" ;,'\"").lower()
    if not email:
        raise _RefusedError(_("There is no email address."))
    if len(re.findall(r"[^\s,;/]@[^\s,;/]", email)) > 1 and re.search(r"[\s,;/]", email):
        raise _RefusedError(_("There are several email addresses. Keep the one to write to."))
    if len(email) > MAX_EMAIL or not _is_valid(email):
        raise _RefusedError(_("%(text)s is not an email address.") % {"text": email[:80]})
    return email, name.strip(" '\",")


def _is_valid(email):
    try:
        _validate_email(email)
    except (ValidationError, ValueError):
        return False
    return True


def _in_parts(name):
    """(first, last) of a whole name: "Ana Ruiz" or "Ruiz, Ana"."""
    last, comma, first = name.partition(",")
    if comma and last.strip() and first.strip():
        return first.strip(), last.strip()
    first, _space, last = name.replace(",", " ").strip().partition(" ")
    return first, last.strip()


def _named(name):
    if len(name) > MAX_NAME:
        raise _RefusedError(_("The name is longer than %(most)s letters.") % {"most": MAX_NAME})
    return name


def _role(cell):
    if role := role_of(cell):
        return role
    words = _("%(role)s is not a role. There are: job seeker, coach, admin.")
    raise _RefusedError(words % {"role": cell[:80]})
