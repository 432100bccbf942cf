"""Read an address book: from the bytes of a file to people, and to what was refused. Pure.

Never raises, whatever the bytes are: what is wrong is said in the Reading, in plain words.
"""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from contacts.importing import archive, rows, vcards
from contacts.importing.columns import OURS, columns_of, fold, known, meaning
from contacts.importing.people import Person, Refusal, person_of
from files.decoding import decode
from files.tables import Table, table_of
from files.trouble import UnreadableError

MAX_BYTES = 10 * 1024 * 1024
SHOWN = 8  # Headers that a message names.


@dataclass(frozen=True)
class Reading:
    """What a file says. Without people there is an `error`."""

    format: str = ""  # "linkedin", "google", "outlook", "csv" or "vcard".
    people: list[Person] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)  # Sensitive columns that were not read.
    headers: list[str] = field(default_factory=list)
    columns: dict[int, str] = field(default_factory=dict)  # What each of them means.
    error: str = ""


def read(data, mapping=()):
    """The Reading of a file. `mapping` has pairs of ours and theirs: ("email", "Mail (work)").

    Theirs is a header as the file has it, or the number of a column, from 1.
    """
    try:
        return _read(data, list(mapping))
    except UnreadableError as problem:
        return Reading(error=str(problem))


def _read(data, mapping):
    if len(data) > MAX_BYTES:
        raise UnreadableError(_("This file is larger than 10 MB. Split it, and bring the parts."))
    if not data.strip():
        raise UnreadableError(_("This file is empty."))
    if archive.is_archive(data):
        data = archive.unpacked(data)
    text = decode(data, is_header=lambda cell: bool(meaning(cell)[0]))
    if vcards.is_vcard(text):
        return _read_cards(text)
    return _read_table(text, mapping)


def _read_cards(text):
    entries, dropped = vcards.entries_of(text)
    reading = Reading("vcard", dropped=dropped)
    return _filled(reading, entries, _("Looked for a name, an email address or a phone number."))


def _read_table(text, mapping):
    theirs = {fold(name) for _ours, name in mapping}
    table = table_of(text, lambda cells: known_or_said(cells, theirs))
    header = table.header and table.header.cells
    said = [(_ours(ours), _index(name, table)) for ours, name in mapping]
    columns, kind, dropped = columns_of(header, [row.cells for row in table.rows], said)
    names = [name.strip()[:80] for name in header or []]
    meant = {column.index: column.field for column in columns}
    reading = Reading(kind, dropped=dropped, headers=names, columns=meant)
    return _filled(reading, rows.entries_of(table, columns), _looked_for(table, columns))


def known_or_said(cells, theirs):
    """How many cells are headers: known ones, and those that somebody has named."""
    said = {fold(cell[:200]) for cell in cells} & theirs
    more = [name for name in said if not meaning(name)[0]]
    return known(cells) + len(more)


def _ours(name):
    if name not in OURS:
        words = _("%(name)s is nothing that a contact has. There are: %(names)s.")
        raise UnreadableError(words % {"name": name, "names": ", ".join(OURS)})
    return OURS[name]


def _index(name, table):
    names = [fold(cell[:200]) for cell in table.header.cells] if table.header else []
    if fold(name) in names:
        return names.index(fold(name))
    if name.isdecimal() and 1 <= int(name[:6]) <= table.width:
        return int(name) - 1
    shown = [cell.strip()[:80] for cell in (table.header.cells if table.header else [])]
    words = _("There is no column called %(name)s. There are: %(names)s.")
    raise UnreadableError(words % {"name": name[:80], "names": _listed(shown) or table.width})


def _looked_for(table: Table, columns):
    """What to say about a table in which nobody was found."""
    if any(row.broken for row in table.rows):
        return next(row.broken for row in table.rows if row.broken)
    if table.header and table.rows:
        return _("No row has a name, an email address, a phone number or a profile.")
    if table.header:
        return _("There is a row of headers, and no row below it.")
    first = table.rows[0].cells if table.rows else []
    words = _(
        "Looked for a row of headers such as First Name, Last Name, Email Address or Phone among"
        " the first rows, and for cells that look like addresses. The first row has: %(names)s."
    )
    return words % {"names": _listed([cell.strip()[:80] for cell in first])}


def _listed(names):
    names = [name for name in names if name]
    more = ", \N{HORIZONTAL ELLIPSIS}" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more


def _filled(reading, entries, looked_for):
    """The Reading with its people and refusals; with an error if nobody is among them."""
    for entry in entries:
        found = entry if isinstance(entry, Refusal) else person_of(entry)
        (reading.refused if isinstance(found, Refusal) else reading.people).append(found)
    if reading.people:
        return reading
    error = _("Nobody was found in this file.") + " " + looked_for
    return Reading(reading.format, [], reading.refused, reading.dropped, reading.headers,
                   reading.columns, error)  # fmt: skip
