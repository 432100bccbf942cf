"""A report of a center: the rows that may be shown, with their names, as a table and a picture."""

import csv
import io
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from accounts.models import Cohort, User
from coaching.reports.counting import count
from coaching.reports.gate import Row, rows_of
from files.sheets import MARK, neutral
from norms.choices import Channel
from norms.evidence import ALL
from norms.models import Place


@dataclass(frozen=True)
class Line:
    name: str
    row: Row


@dataclass(frozen=True)
class Bar:
    label: str
    percent: int
    y: int

    @property
    def width(self):
        return self.percent * 2


def report(user, halves, part):
    """The Lines of those half-years of the user's center, the total first, then by name."""
    rows = rows_of(count(user.center_id, halves), part)
    names = _names(part, [row.value for row in rows if row.value not in {ALL, "-"}])
    names |= {ALL: _("Everybody"), "-": _("None")}
    lines = [Line(names[row.value], row) for row in rows]
    if part == "month":
        return lines  # In the order of the year.
    return sorted(lines, key=lambda line: (line.row.value != ALL, line.name.casefold()))


def bars_of(lines):
    """The funnel of everybody as Bars; none where too few people are for shares."""
    if not lines or lines[0].row.numbers.replied is None:
        return []
    numbers = lines[0].row.numbers
    steps = [
        (_("Asked"), 100),
        (_("Got a reply"), numbers.replied),
        (_("Met somebody"), numbers.met),
        (_("Said thanks"), numbers.thanked),
    ]
    return [Bar(label, percent, 36 * n) for n, (label, percent) in enumerate(steps)]


def as_csv(lines):
    """The table as a file; nothing in it is taken for a formula."""
    out = io.StringIO()
    out.write(MARK)
    writer = csv.writer(out)
    writer.writerow(
        [
            _("Group"),
            _("Asked, about"),
            _("Got a reply, %"),
            _("Met somebody, %"),
            _("Said thanks, %"),
            _("Days to a reply"),
            _("Days from reply to meeting"),
            _("Days from meeting to thanks"),
        ]
    )
    for line in lines:
        row, numbers = line.row, line.row.numbers
        name = neutral(line.name)
        writer.writerow(
            [name, *vars(numbers).values(), row.reply_days, row.meet_days, row.thank_days]
        )
    return out.getvalue()


def _names(part, values):
    if part == "channel":
        return {value: str(Channel(value).label) for value in values}
    if part == "month":
        return {value: date_format(date.fromisoformat(f"{value}-01"), "F Y") for value in values}
    model = {"place": Place, "cohort": Cohort, "coach": User}[part]
    return {str(row.pk): str(row) for row in model.objects.filter(pk__in=values)}
