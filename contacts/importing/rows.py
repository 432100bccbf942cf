"""The rows of a table as entries: every cell goes where its column says. Pure."""

from collections import defaultdict

from django.utils.translation import gettext as _

from contacts.importing.columns import fold
from contacts.importing.looks import day_of, days_come_first, email_in, web_address_in
from contacts.importing.people import ADDRESS_ORDER, Entry, Refusal
from files.sheets import as_written
from files.tables import Row

SINGLE = [
    "first", "middle", "last", "prefix", "suffix", "full", "organization", "department", "title",
    "referred_by",
]  # fmt: skip
SEVERAL = {"email": "emails", "phone": "phones", "url": "urls"}
FALLBACKS = ["display", "nickname", "file_as"]
ADDRESS = ["street", "city", "region", "postal", "country", "formatted"]
BETWEEN = ":::"  # Google's way to put several values into one cell.
MOST_COLUMNS = 30  # In a wider table nobody writes rows by hand.
MOST_EXTRA = 3  # Cells in a row that are more than there are columns.
LOOKS = {"email": email_in, "url": web_address_in, "connected_on": day_of}
STAR = "* "  # Google's mark of the preferred one.


def entries_of(table, columns):
    """The Entry of each row, or the Refusal of one that is broken, in the order of the file."""
    fields = defaultdict(list)
    for column in sorted(columns, key=lambda column: (column.rank, column.index)):
        fields[column.field].append(column)
    day_first = days_come_first(
        cell for row in table.rows for cell in _cells(row.cells, fields["connected_on"])
    )
    names = table.header and [fold(cell) for cell in table.header.cells]
    for row in table.rows:
        if row.broken:
            yield Refusal(row.line, row.broken)
        elif any(_cells(row.cells, fields["deleted"])):
            yield Refusal(row.line, _("This contact had been deleted when the file was made."))
        elif [fold(cell[:80]) for cell in row.cells[:3]] != (names and names[:3]):
            yield _entry(_mended(row, table, fields), fields, day_first)


def _mended(row, table, fields):
    """The row; where a delimiter in a cell has moved the rest, those two cells are one again.

    Told by dates, addresses and links that stand in columns that are none of theirs.
    """
    extra = len(row.cells) - table.width
    may_be = table.header and table.width <= MOST_COLUMNS and 0 < extra <= MOST_EXTRA
    if not may_be or _fits(row.cells, fields):
        return row
    likely = sorted(range(table.width), key=lambda index: not _is_of(index, fields["organization"]))
    for index in likely:
        cell = table.delimiter.join(row.cells[index : index + extra + 1])
        cells = [*row.cells[:index], cell, *row.cells[index + extra + 1 :]]
        if _fits(cells, fields):
            return Row(row.line, cells)
    return row


def _is_of(index, columns):
    return any(column.index == index for column in columns)


def _fits(cells, fields):
    """Whether in each column that has a look of its own there is something that looks so."""
    return all(
        looks(cell)
        for name, looks in LOOKS.items()
        for cell in _cells(cells, fields[name])
        if BETWEEN not in cell
    )


def _entry(row, fields, day_first):
    entry = Entry(row.line)
    for name in SINGLE:
        setattr(entry, name, next(iter(_values(row.cells, fields[name])), ""))
    for name, several in SEVERAL.items():
        setattr(entry, several, _values(row.cells, _starred(row.cells, fields, name)))
    for name in FALLBACKS:
        entry.other_names += _values(row.cells, fields[name])
    entry.addresses = _addresses(row.cells, fields)
    entry.notes = list(_cells(row.cells, fields["notes"]))
    days = (day_of(cell, day_first) for cell in _cells(row.cells, fields["connected_on"]))
    entry.connected_on = next((day.isoformat() for day in days if day), "")
    return entry


def _cells(cells, columns):
    """What stands in these columns, without the empty cells."""
    for column in columns:
        if column.index < len(cells) and cells[column.index].strip():
            yield as_written(cells[column.index])


def _values(cells, columns):
    values = []
    for cell in _cells(cells, columns):
        several = [value.strip() for value in cell.split(BETWEEN) if value.strip()]
        values += sorted(several, key=lambda value: not value.startswith(STAR))
    return [value.removeprefix(STAR) for value in values]


def _starred(cells, fields, name):
    """The columns of a field, the one first whose label has a star."""
    stars = {
        column.group
        for column in fields[f"{name} label"]
        if column.index < len(cells) and cells[column.index].startswith(STAR)
    }
    if not stars:
        return fields[name]
    return sorted(fields[name], key=lambda column: column.group not in stars)


def _addresses(cells, fields):
    """Its addresses: that at work goes before the one at home."""
    found = defaultdict(dict)
    for name in ADDRESS:
        for column in fields[name]:
            for value in _values(cells, [column])[:1]:
                found[column.group].setdefault(name, []).append(value)
    groups = sorted(found, key=lambda group: (ADDRESS_ORDER.get(group, 9), group))
    joined = [
        {name: _joined(name, found[group][name]) for name in found[group]} for group in groups
    ]
    if not any("city" in address for address in joined):
        joined += [_place_in(cell) for cell in _values(cells, fields["location"])[:1]]
    return joined


def _joined(name, values):
    return ", ".join(values) if name == "street" else values[0]


def _place_in(text):
    """A place on one line: "Charlotte, North Carolina, United States"."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) > 2:
        return {"city": parts[0], "region": parts[-2], "country": parts[-1]}
    return dict(zip(["city", "region"], parts, strict=False))
