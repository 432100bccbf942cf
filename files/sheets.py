"""Tables that people take away, as spreadsheets open them: CSV in UTF-8 that says so. Pure."""

import csv
import io

MARK = "\ufeff"  # In front, so that Excel sees that it is UTF-8.
FORMULAS = ("=", "+", "-", "@", "\t", "\r")  # What a spreadsheet would take for one.
AT_ONCE = 500  # Rows of one piece.


def neutral(cell):
    """The cell, with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULAS) else cell


def as_written(cell):
    """The cell without the apostrophe of `neutral`: a file that was taken away comes back."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(FORMULAS) else cell


def pieces(rows):
    """The text of the rows, a header first, piece by piece: never all of it in memory."""
    out = io.StringIO()
    out.write(MARK)
    writer = csv.writer(out)
    for number, row in enumerate(rows, 1):
        writer.writerow(map(neutral, row))
        if number % AT_ONCE == 0:
            yield out.getvalue()
            out.seek(0)
            out.truncate()
    yield out.getvalue()
