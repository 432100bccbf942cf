"""Read an address book: from the bytes of a file to people, and to what was refused. Pure.

Never raises, whatever the bytes are: what is wrong is said in the Reading, in plain words.
"""

from dataclasses import dataclass, field, replace

from django.utils.translation import gettext as _

from contacts.importing import archive, rows, vcards
from contacts.importing.columns import OURS, columns_of, columns_said, fold, known, meaning
from contacts.importing.people import Person, Refusal, person_of
from files.decoding import choices, decode
from files.tables import Row, Table, table_of
from files.trouble import UnreadableError

MAX_BYTES = 10 * 1024 * 1024
NO_ROW = Row(0, [])
SHOWN = 8  # Headers that a message names.
SAMPLES = 3  # Cells of a column that a person is shown, of its first rows.
FIRST_ROWS = 200
MOST_MAPPED = 100  # Columns that a person can say the meaning of.
MOSTLY = 0.8  # So many rows of a table are of one width; those of other texts are not.
MAX_CELL, MAX_CELLS = 2000, 200  # Characters and cells of a refused row that are given back.


@dataclass(frozen=True)
class Reading:
    """What a file says. Without people there is an `error`."""

    format: str = ""  # "linkedin", "google", "outlook", "own", "csv" or "vcard".
    people: list[Person] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)  # Sensitive columns that were not read.
    headers: list[str] = field(default_factory=list)
    columns: dict[int, str] = field(default_factory=dict)  # What each of them means.
    error: str = ""
    has_header: bool = False
    first_row: list[str] = field(default_factory=list)  # Of the table; the headers, if it has any.
    samples: list[list[str]] = field(default_factory=list)  # What stands in each column.
    is_certain: bool = True  # Whether the names of the columns say what each of them is.

    @property
    def can_be_mapped(self):
        """Whether a person can say what the columns are."""
        return self.format == "csv" and 1 < len(self.samples) <= MOST_MAPPED


@dataclass(frozen=True)
class Said:
    """What a person says of a table: its fields, by column, "" for none; and of its first row."""

    fields: list[str]
    has_header: bool


def contents(data):
    """The bytes that are read: of a ZIP archive the one file that is wanted."""
    return archive.unpacked(data) if archive.is_archive(data) else data


def letters(data):
    """Pairs of an encoding and a piece of the file in it, for a person to choose."""
    try:
        return choices(contents(data))
    except UnreadableError:
        return []


def read(data, mapping=(), *, said=None, encoding=""):
    """The Reading of a file. `mapping` has pairs of ours and theirs: ("email", "Mail (work)").

    Theirs is a header as the file has it, or the number of a column, from 1. Instead of it, `said`,
    of type Said, goes for all columns. The encoding is found if it is not said.
    """
    try:
        return _read(data, list(mapping), said, encoding)
    except UnreadableError as problem:
        return Reading(error=str(problem))


def _read(data, mapping, said, encoding):
    if len(data) > MAX_BYTES:
        raise UnreadableError(_("This file is larger than 10 MB. Split it, and bring the parts."))
    if not data.strip():
        raise UnreadableError(_("This file is empty."))
    text = decode(contents(data), is_header=_is_header, encoding=encoding)
    if vcards.is_vcard(text):
        return _read_cards(text)
    return _read_table(text, mapping, said)


def _is_header(cell):
    return bool(meaning(cell)[0])


def _read_cards(text):
    entries, dropped = vcards.entries_of(text)
    reading = Reading("vcard", dropped=dropped)
    return _filled(reading, entries, _("Looked for a name, an email address or a phone number."))


def _read_table(text, mapping, said):
    theirs = {fold(name) for _ours, name in mapping}
    table = table_of(
        text, lambda cells: known_or_said(cells, theirs), said.has_header if said else None
    )
    header = table.header and table.header.cells
    if said:
        columns, kind, dropped = columns_said(header, said.fields)
    else:
        pairs = [(_ours(ours), _index(name, table)) for ours, name in mapping]
        columns, kind, dropped = columns_of(header, [row.cells for row in table.rows], pairs)
    samples = _samples(table)
    reading = Reading(
        kind,
        dropped=dropped,
        headers=[name.strip()[:80] for name in header or []],
        columns={column.index: column.field for column in columns},
        has_header=header is not None,
        first_row=[cell.strip()[:80] for cell in header or next(iter(table.rows), NO_ROW).cells],
        samples=samples,
        # Programs write columns that are of no use here; people name theirs as they like.
        is_certain=bool(said) or kind != "csv" or _are_named(header, samples),
    )
    filled = _filled(reading, rows.entries_of(table, columns), _looked_for(table, columns))
    _give_back(filled.refused, table)
    return filled


def _samples(table):
    """Some different cells of each column; nothing of a text that is no table."""
    first = table.rows[:FIRST_ROWS]
    widths = [len(row.cells) for row in first]
    if widths.count(max(set(widths), key=widths.count, default=0)) < MOSTLY * len(first):
        return []
    columns = []
    for index in range(table.width):
        cells = [row.cells[index].strip()[:80] for row in first if len(row.cells) > index]
        columns.append(list(dict.fromkeys(filter(None, cells)))[:SAMPLES])
    return columns


def _are_named(header, samples):
    """Whether each column in which something stands has a name that is known."""
    named = [bool(meaning(name)[0]) for name in header or []]
    return all(known for known, cells in zip(named, samples, strict=False) if cells) and any(named)


def _give_back(refused, table):
    """Say with each Refusal what stands in its row."""
    if refused:
        cells = {row.line: row.cells for row in table.rows}
        refused[:] = [
            replace(each, cells=tuple(cell[:MAX_CELL] for cell in cells[each.line][:MAX_CELLS]))
            for each in refused
        ]


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
    return replace(reading, error=_("Nobody was found in this file.") + " " + looked_for)
