import csv
import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from contacts.due_dates import COLUMNS, UnreadableError, due_date_of

DUE = "due_date"


class Command(BaseCommand):
    help = (
        "Compute due dates as the next steps do. Reads a CSV file with the columns"
        f" {','.join(COLUMNS)}, or standard input for -; prints its rows with {DUE}, the local"
        " date at the place. Of a row that cannot be read it says why, and leaves that date out."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", help="A CSV file in UTF-8, or - for standard input.")

    def handle(self, *, file, **options):
        try:
            # As spreadsheets write it, with a mark in front or without.
            text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8-sig")
        except (OSError, UnicodeError) as error:
            raise CommandError(f"{file} cannot be read: {error}") from error
        reader = csv.reader(text.splitlines(keepends=True))
        header = [name.strip() for name in next(reader, [])]
        if missing := [name for name in COLUMNS if name not in header]:
            raise CommandError(f"The first line names no column {', '.join(missing)}.")
        writer = csv.writer(self.stdout, lineterminator="\n")
        writer.writerow([*header, DUE])
        unread = 0
        for row in filter(None, reader):
            due_on, problem = _due(header, row)
            writer.writerow([*row, *[""] * (len(header) - len(row)), due_on])
            if problem:
                unread += 1
                self.stderr.write(f"Line {reader.line_num}: {problem}")
        if unread:
            self.stdout.flush()
            sys.exit(1)


def _due(header, row):
    """The due date of a row and "", or "" and what is wrong with it."""
    if len(row) != len(header):
        return "", f"{len(row)} fields, where the first line has {len(header)}."
    try:
        return due_date_of(**{n: v for n, v in zip(header, row, strict=True) if n in COLUMNS}), ""
    except UnreadableError as error:
        return "", str(error)
