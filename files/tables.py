"""From text to rows: the delimiter, the quotation marks and the header row. Pure.

Lines are counted as an editor counts them: the first is 1, and a cell may span several.
"""

import csv
import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from files.trouble import UnreadableError

DELIMITERS = [",", ";", "\t", "|"]
HEADER_WITHIN = 15  # Rows from the top in which the header is looked for.
MAX_COLUMNS = 1000
MAX_ROWS = 50_000
MAX_CELL = 100_000  # Characters.
MANY_CELLS = 20 * MAX_COLUMNS  # More of a row are not told apart: it is refused anyhow.
LONG_LINE = 10_000  # Characters of a line whose quotation marks are put right one by one.
SEP = re.compile(r"\"?sep=(.)\"?[^\n]*\n", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """Cells, and the line on which they begin; `broken` says why they are not to be trusted."""

    line: int
    cells: list[str]
    broken: str = ""

    @property
    def is_blank(self):
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True)
class Table:
    header: Row | None  # None: there is none; the columns are known by their numbers.
    rows: list[Row]
    delimiter: str
    width: int


def table_of(text, known, has_header=None):
    """The table in a text. `known(cells)` says how many of them are headers that mean something.

    `has_header` says whether there is a row of headers at all, where a person knows; then it is
    the first one, if no other has headers that are known. Raises UnreadableError if it is larger
    than can be read.
    """
    delimiters, skipped = DELIMITERS, 0
    if said := SEP.match(text):
        delimiters, skipped = [said[1]], 1
        text = text[said.end() :]
    delimiter, at = _header_at(text, delimiters, known)
    rows = _all_rows(text, delimiter, skipped)
    if has_header is not None:
        first = at if at is not None else next((n for n, r in enumerate(rows) if not r.is_blank), 0)
        at = first if has_header and rows else None
    header = rows[at] if at is not None else None
    body = [row for row in rows[0 if at is None else at + 1 :] if not row.is_blank]
    width = len(header.cells) if header else max((len(row.cells) for row in body), default=0)
    if width > MAX_COLUMNS:
        words = _("This file has %(count)s columns. At most %(most)s can be read.")
        raise UnreadableError(words % {"count": f"{width:,}", "most": f"{MAX_COLUMNS:,}"})
    return Table(header, body, delimiter, width)


def _header_at(text, delimiters, known):
    """(delimiter, index of the header row): where most headers are known; None if nowhere."""
    best = (0, 0, delimiters[0], None)
    for delimiter in delimiters:
        for index, row in enumerate(_first_rows(text, delimiter)):
            count = known(row.cells[:MAX_COLUMNS])
            # Of the same count the earlier row, and the delimiter that makes more of it.
            best = max(best, (count, -index, delimiter, index), key=lambda found: found[:2])
    if best[3] is None:
        return _most_regular(text, delimiters), None
    return best[2], best[3]


def _first_rows(text, delimiter):
    rows = []
    for row in Reader(text, delimiter):
        rows.append(row)
        if len(rows) == HEADER_WITHIN:
            break
    return rows


def _most_regular(text, delimiters):
    """The delimiter that cuts most rows into the same number of cells, at least two."""

    def regularity(delimiter):
        widths = [len(row.cells) for row in _first_rows(text, delimiter) if not row.is_blank]
        return max((widths.count(width) for width in widths if width > 1), default=0)

    return max(delimiters, key=regularity)


def _all_rows(text, delimiter, skipped):
    rows = []
    for row in Reader(text, delimiter):
        rows.append(Row(row.line + skipped, row.cells, row.broken))
        if len(rows) > MAX_ROWS + HEADER_WITHIN:
            words = _("This file has more than %(most)s rows. Split it, and bring the parts.")
            raise UnreadableError(words % {"most": f"{MAX_ROWS:,}"})
    return rows


class Reader:
    """The rows of a text. A quotation mark that is not closed costs one line, not the rest."""

    def __init__(self, text, delimiter):
        self.text = text
        self.delimiter = delimiter
        mark = re.escape(delimiter)
        # Possessive: what does not match fails at once, at the first mark that stands alone.
        self.quoted = re.compile(rf'[ ]*"([^"]*+(?:""[^"]*+)*+)"[ ]*(?=[{mark}\n]|\Z)')
        self.plain = re.compile(rf"[^{mark}\n]*")
        self.loose = re.compile(rf'(?:^|(?<=[{mark}]))[ ]*"(.*?)"[ ]*(?=[{mark}]|$)|([^{mark}]*)')

    def __iter__(self):
        at, line = 0, 1
        while at < len(self.text):
            cells, end = self._row(at)
            broken = ""
            if cells is None:
                end = self._end_of_line(at)
                cells, broken = self._loosely(self.text[at:end])
            yield Row(line, cells, broken or _too_long(cells))
            line += self.text.count("\n", at, end) + 1
            at = end + 1

    def _row(self, at):
        """(cells, where they end); None for cells if the quotation marks do not match."""
        end = self._end_of_line(at)
        if self.text.find('"', at, end) < 0:
            return self.text[at:end].split(self.delimiter, MANY_CELLS), end
        if cells := self._plainly_quoted(self.text[at:end]):
            return cells, end
        cells = []
        while len(cells) < MANY_CELLS:
            cell, at = self._cell(at)
            if cell is None:
                return None, at
            cells.append(cell)
            if at >= len(self.text) or self.text[at] == "\n":
                return cells, at
            at += 1
        return None, at

    def _plainly_quoted(self, line):
        """The cells of a line whose quotation marks are beyond doubt, the fast way; else None."""
        if line.count(self.delimiter) >= MANY_CELLS or '" ' in line or ' "' in line:
            return None
        try:
            return next(csv.reader([line], delimiter=self.delimiter, strict=True))
        except (csv.Error, TypeError, ValueError):  # The delimiter may be an odd one.
            return None

    def _cell(self, at):
        if found := self.quoted.match(self.text, at):
            return found[1].replace('""', '"'), found.end()
        found = self.plain.match(self.text, at)
        if found[0].lstrip(" ").startswith('"'):
            return None, at
        return found[0], found.end()

    def _loosely(self, line):
        """(cells, why they are not to be trusted) of a line whose quotation marks do not match."""
        if line.count('"') % 2 or len(line) > LONG_LINE:
            words = _("A quotation mark on this line is never closed.")
            return line.split(self.delimiter, MANY_CELLS), words
        cells = [found[1] if found[1] is not None else found[2] for found in self._pieces(line)]
        return [cell.replace('""', '"') for cell in cells], ""

    def _pieces(self, line):
        at = 0
        while at <= len(line):
            found = self.loose.match(line, at)
            yield found
            at = found.end() + 1

    def _end_of_line(self, at):
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end


def _too_long(cells):
    if any(len(cell) > MAX_CELL for cell in cells):
        words = _("A cell on this line is longer than %(most)s characters.")
        return words % {"most": f"{MAX_CELL:,}"}
    return ""
