"""The rows of a file that nobody was invited for, as a file to put right and bring again. Pure."""

import csv
import io

from django.utils.translation import gettext as _

from files.sheets import MARK, neutral


def refused_csv(roster):
    """The refused rows of a Roster, as they were, and in the last two columns where and why."""
    width = max([len(roster.header), *(len(each["cells"]) for each in roster.refused)])
    out = io.StringIO()
    out.write(MARK)
    writer = csv.writer(out)
    if roster.header:
        writer.writerow([*_row(roster.header, width), _("line"), _("why not")])
    for each in roster.refused:
        writer.writerow([*_row(each["cells"], width), each["line"], each["reason"]])
    return out.getvalue()


def _row(cells, width):
    return [*map(neutral, cells), *[""] * (width - len(cells))]
