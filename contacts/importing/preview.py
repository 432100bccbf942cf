"""What the preview of an upload shows: rows in words, how many of each kind, what will be done."""

import re
from dataclasses import dataclass, fields

from django.db.models import Count, Q
from django.utils.translation import gettext as _

from contacts.importing.people import Person
from contacts.models import Contact
from contacts.models.uploads import Choice, Verdict
from files.sheets import neutral

WHY = {
    "profile": lambda: _("the same profile"),
    "url": lambda: _("the same web site and name"),
    "email": lambda: _("the same email address"),
    "phone": lambda: _("the same phone number"),
    "name": lambda: _("the same name and organization, and nothing else to go by"),
    "": lambda: _("the same name and organization"),
}
NOTHING = {field.name: "" for field in fields(Person)}
LONG = 60  # Characters of a value that is shown.


@dataclass(frozen=True)
class News:
    """What a row says of somebody known: in which field, what, and what stands there so far."""

    label: str
    value: str
    mine: str = ""


@dataclass(frozen=True)
class Tab:
    show: str
    label: str
    count: int


@dataclass(frozen=True)
class Bar:
    """What will be done: how many are added, and how many contacts get something."""

    added: int
    filled: int


def page_of_rows(page):
    """The page, a Django one, of UploadRows, each with what its line says in words."""
    page.object_list = list(page.object_list)
    for row in page.object_list:
        row.person = NOTHING | row.person
        row.because = _because(row) if row.contact_id or row.same_line else ""
        row.news = [*_news(row, row.adds), *_news(row, row.differs, differs=True)]
        row.offers = offers(row)
        row.town = ", ".join(filter(None, map(row.person.get, ["city", "region", "country"])))
    return page


def _because(row):
    why = WHY[row.why]()
    if row.same_line:
        words = _("Said before, on line %(line)s: %(why)s.")
        return words % {"line": row.same_line, "why": why}
    return why


def _news(row, values, *, differs=False):
    for name, value in values.items():
        label = Contact._meta.get_field(name).verbose_name
        mine = str(getattr(row.contact, name)) if differs else ""
        shown = re.sub(r"^https?://(?:www\.)?", "", value).replace("\n", ", ")
        yield News(label, shown[:LONG] + "\N{HORIZONTAL ELLIPSIS}" * (len(shown) > LONG), mine)


def offers(row):
    """Pairs of a choice and its words: what may become of a row."""
    if row.verdict == Verdict.CHANGED:
        return _offers_of_changed(row)
    words = {
        Verdict.NEW: [_("Bring"), _("Leave out")],
        Verdict.MAYBE: [_("Somebody new"), _("The same person"), _("Leave out")],
        Verdict.SAME: [_("The same person"), _("Somebody else: bring")],
    }
    return list(zip(row.choices, words.get(row.verdict, []), strict=False))


def _offers_of_changed(row):
    offers = [(Choice.SAME, _("Fill in") if row.adds else _("Keep mine"))]
    if row.differs:
        offers.append((Choice.TAKE, _("Take what is new")))
    offers.append((Choice.ADD, _("Somebody else: bring")))
    return [*offers, (Choice.LEAVE, _("Leave as it is"))] if row.adds else offers


def tabs_of(upload):
    """The kinds of rows there are, each with how many."""
    found = [
        Tab(verdict, verdict.label, upload.counts[verdict])
        for verdict in Verdict
        if upload.counts.get(verdict)
    ]
    return [Tab("", _("all"), sum(upload.counts.values())), *found]


def bar_of(upload):
    """What will be done, as things are chosen."""
    fills = Q(choice=Choice.TAKE) | Q(choice=Choice.SAME, verdict=Verdict.MAYBE)
    fills |= Q(choice=Choice.SAME, verdict=Verdict.CHANGED) & ~Q(adds={})
    counts = upload.rows.wanted().aggregate(
        added=Count("pk", filter=Q(choice=Choice.ADD)), filled=Count("pk", filter=fills)
    )
    return Bar(**counts)


def refused_table(upload):
    """The rows that were refused, with the reason first, to be put right and brought again.

    What a spreadsheet would take for a formula has an apostrophe before it.
    """
    yield [_("Line"), _("Reason"), *map(neutral, upload.headers)]
    for row in upload.rows.of_verdict(Verdict.REFUSED).order_by("line"):
        yield [row.line, row.reason, *map(neutral, row.cells)]
