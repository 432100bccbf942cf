"""The ZIP archive of everything of a person's: see docs/export.md."""

import json
from contextlib import ExitStack
from datetime import datetime
from tempfile import TemporaryFile
from zipfile import ZIP_DEFLATED, ZipFile

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import localize
from django.utils.html import escape
from django.utils.text import capfirst

from accounts.models import User
from contacts.models import Contact, Organization
from contacts.taking import cards_of
from files.sheets import pieces
from infointerview.taking.registry import LEFT_OUT, MINE
from meetings.calendars import rendered
from meetings.feeds import meeting_entry
from meetings.models import Meeting
from norms.models import Place

VERSION = 1  # Of the JSON; docs/export.md says what changed.
AT_ONCE = 500  # Rows in memory.
HERE = "(rows)"  # Where they stand on the page.
NAMED = {User, Contact, Organization, Place}  # Said by name where people read.


def columns_of(model):
    """The fields of a model that go along."""
    return [
        field
        for field in model._meta.concrete_fields
        if not {field.name, field.attname} & LEFT_OUT.keys()
    ]


def rows_of(model, user):
    """The user's rows, those that can still be brought back included, piece by piece."""
    named = [field.name for field in columns_of(model) if field.related_model in NAMED]
    rows = model._default_manager.filter(**{MINE[model._meta.label]: user.pk})
    return rows.select_related(*named).order_by("pk").iterator(chunk_size=AT_ONCE)


@transaction.atomic
def write_archive(file, user, *, now, site):
    """Write the archive into an open binary file."""
    with ExitStack() as stack:
        archive = stack.enter_context(ZipFile(file, "w", ZIP_DEFLATED))
        data, page = (stack.enter_context(TemporaryFile()) for _n in range(2))
        head = {"format": "infointerview", "version": VERSION, "made_at": now.isoformat()}
        data.write(f'{json.dumps(head)[:-1]}, "data": {{'.encode())
        context = {"user": user, "now": now, "rows": HERE}
        top, bottom = render_to_string("taking/everything.html", context).rsplit(HERE, 1)
        page.write(top.encode())
        for number, label in enumerate(MINE):
            data.write(f"{', ' if number else ''}\n{json.dumps(label)}: [".encode())
            _write_table(archive, data, page, apps.get_model(label), user)
            data.write(b"]")
        data.write(b"}}\n")
        page.write(bottom.encode())
        for name, written in [("everything.json", data), ("everything.html", page)]:
            written.seek(0)
            with archive.open(name, "w") as member:
                member.writelines(iter(lambda written=written: written.read(2**16), b""))
        _write_for_programs(archive, user, site)


def _write_table(archive, data, page, model, user):
    """The user's rows of one model: as a table, and behind what is in the other two files."""
    fields = columns_of(model)

    titles = _titles(fields)

    def read():
        """The header and the rows for people, each written to the other two in passing."""
        yield [field.name for field in fields]
        for number, row in enumerate(rows_of(model, user)):
            kept = {field.name: _kept(row, field) for field in fields}
            data.write(b",\n" if number else b"\n")
            data.write(json.dumps(kept, cls=DjangoJSONEncoder).encode())
            told = [_told(row, field) for field in fields]
            if not number:
                page.write(f"<h2>{escape(capfirst(model._meta.verbose_name_plural))}</h2>".encode())
            page.write(_shown(titles, told).encode())
            yield told

    with archive.open(f"tables/{model._meta.label_lower}.csv", "w") as table:
        table.writelines(piece.encode() for piece in pieces(read()))


def _write_for_programs(archive, user, site):
    """What address books and calendars read."""
    with archive.open("contacts.vcf", "w") as cards:
        mine = Contact.objects.visible_to(user).order_by("sort_name", "pk")
        cards.writelines(card.encode() for card in cards_of(mine.to_take()))
    meetings = Meeting.objects.visible_to(user).with_people().order_by("starts_at", "pk")
    archive.writestr("meetings.ics", rendered([meeting_entry(m, site=site) for m in meetings]))


def _kept(row, field):
    """The value for programs: a place by its path, somebody with an account by name."""
    if field.related_model in {Place, User}:
        other = getattr(row, field.name)
        return other and (other.path if field.related_model is Place else str(other))
    return getattr(row, field.attname)


def _told(row, field):
    """The value for people, "" for none."""
    if field.related_model in NAMED:
        return str(getattr(row, field.name) or "")
    value = getattr(row, field.attname)
    if field.choices:
        return str(getattr(row, f"get_{field.name}_display")() or "")
    return "" if value in (None, [], {}) else value


def _titles(fields):
    """What the columns are called on the page; None for a mere number of a row."""
    return [None if _is_number(f) else escape(capfirst(str(f.verbose_name))) for f in fields]


def _shown(titles, row):
    """A row on the page, without what is empty. Not a template: it would take most of the time."""
    pairs = [
        f"<dt>{title}</dt><dd>{_on_page(value)}</dd>"
        for title, value in zip(titles, row, strict=True)
        if title and value != ""
    ]
    return f"<dl>{''.join(pairs)}</dl><hr>\n"


def _on_page(value):
    if isinstance(value, datetime):
        value = timezone.localtime(value)
    return escape(localize(value)).replace("\n", "<br>")


def _is_number(field):
    return field.primary_key or (field.is_relation and field.related_model not in NAMED)
