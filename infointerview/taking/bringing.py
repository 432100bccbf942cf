"""Everything of a job seeker's, from the JSON that they took away, into an account that is empty.

The file may have been made by anybody: whatever it says is put through the models' own validation,
belongs to the one account, and points to nothing outside of the file.
"""

import json
from io import BytesIO
from zipfile import ZipFile

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from accounts.models import User
from contacts.actions import refresh_all
from contacts.importing.archive import PROBLEMS, is_archive
from contacts.models import Contact, Organization, Upload
from infointerview.taking.archive import VERSION, columns_of
from infointerview.taking.registry import MINE
from norms.models import Place

MAX_BYTES = 50 * 1024 * 1024
MAX_ROWS = 200_000
AT_ONCE = 500
SHOWN = 8  # People whom a look at the file names.
# In the order in which one may point to another. What others gave or know stays where it was:
# sharings, looks, notes of coaches, mail, secrets.
BROUGHT = [
    "contacts.SeekerProfile",
    "contacts.Import",
    "contacts.Organization",
    "contacts.Contact",
    "contacts.Outreach",
    "contacts.Draft",
    "contacts.MessageTemplate",
    "contacts.SkippedStep",
    "contacts.Pause",
    "contacts.ColumnMapping",
    "contacts.Merge",
    "contacts.NotSame",
    "meetings.Meeting",
    "meetings.Debrief",
    "meetings.Debrief_referrals",
    "meetings.Promise",
    "meetings.Card",
    "worksearch.LogSettings",
    "worksearch.Activity",
    "worksearch.Overruling",
    "reminders.MailChoice",
]
SETTINGS = {"contacts.SeekerProfile", "worksearch.LogSettings", "reminders.MailChoice"}
OF_USER = ["first_name", "last_name", "time_zone"]
# What a contact's values in a JSON column point to.
POINTING = {"organization": Organization, "introduced_by": Contact}


class BringError(Exception):
    """The file is not brought; the words say why. Nothing was written."""


def bring_everything(data, *, into):
    """Bring an everything.json, or the archive with it, to the job seeker `into`.

    All or nothing, in one transaction. Returns {table: rows}. Raises BringError; so does bringing
    it twice.
    """
    tables = _read(_contents(data))
    try:
        with transaction.atomic():
            user = User.objects.select_for_update().get(pk=into.pk)
            _check_empty(user)
            return _Bringing(user, tables).bring()
    except (DatabaseError, ValueError, TypeError, LookupError, OverflowError) as wrong:
        raise BringError(_("The file says what cannot be, so nothing was brought.")) from wrong


def look_at(data, *, into):
    """What would come of `bring_everything`: {"rows": {table: rows}, "people": names of the first}.

    Nothing is written. Raises BringError as that would.
    """
    with transaction.atomic():
        rows = bring_everything(data, into=into)
        people = Contact.objects.visible_to(into).order_by("sort_name", "pk")[:SHOWN]
        looked = {"rows": rows, "people": [str(each) for each in people]}
        transaction.set_rollback(True)
    return looked


@transaction.atomic
def bring_upload(upload, *, at):
    """Bring what an Upload holds to its owner, at the moment `at`; the file is not kept.

    Saying so twice brings it once. Raises BringError.
    """
    locked = Upload.objects.select_for_update(no_key=True).get(pk=upload.pk)
    if not locked.done_at:
        bring_everything(bytes(locked.data), into=locked.owner)
        locked.data, locked.counts, locked.done_at = b"", {}, at
        locked.save()


def told(rows):
    """[(what, how many)] of {table: rows}, for people; settings are none of these."""
    models = {apps.get_model(label): count for label, count in rows.items() if count}
    counted = [
        (capfirst(model._meta.verbose_name_plural), count)
        for model, count in models.items()
        if model._meta.label not in SETTINGS and not model._meta.auto_created
    ]
    return sorted(counted, key=lambda pair: (-pair[1], pair[0]))


def in_the_way(user):
    """What the account has already, in words; with nothing of these it is empty."""
    models = [apps.get_model(label) for label in BROUGHT if label not in SETTINGS]
    return [
        str(model._meta.verbose_name_plural)
        for model in models
        if not model._meta.auto_created  # Goes with what it joins.
        and model._base_manager.filter(**{MINE[model._meta.label]: user.pk}).exists()
    ]


def _check_empty(user):
    if not user.is_seeker:
        raise BringError(_("Only the account of a job seeker takes a file."))
    if there := in_the_way(user):
        words = _("Only an empty account takes a file. In this one there are already: %(what)s.")
        raise BringError(words % {"what": ", ".join(there)})


def _contents(data):
    """The JSON; of an archive the file in which it is."""
    if not is_archive(data):
        return data
    try:
        # The size that an archive states is a claim: no more is read than is allowed.
        with ZipFile(BytesIO(data)) as archive, archive.open("everything.json") as member:
            return member.read(MAX_BYTES + 1)
    except (*PROBLEMS, KeyError) as wrong:
        words = _("There is no everything.json in this ZIP file that can be read.")
        raise BringError(words) from wrong


def _read(data):
    if len(data) > MAX_BYTES:
        raise BringError(_("The file is larger than 50 MB."))
    try:
        said = json.loads(data, parse_constant=_no_constant)
    except (ValueError, RecursionError) as wrong:
        raise BringError(_("This is no JSON.")) from wrong
    if not isinstance(said, dict) or said.get("format") != "infointerview":
        raise BringError(_("This is not the everything.json of Infointerview."))
    if said.get("version") != VERSION:
        raise BringError(_("This file is of another version than %(n)s.") % {"n": VERSION})
    return _tables(said.get("data"))


def _tables(tables):
    if not isinstance(tables, dict) or tables.keys() - MINE.keys():
        raise BringError(_("The file has tables that are not known here."))
    if not all(_is_list_of(dict, rows) for rows in tables.values()):
        raise BringError(_("A table of the file is no list of rows."))
    if sum(map(len, tables.values())) > MAX_ROWS:
        raise BringError(_("The file has more than 200,000 rows."))
    return tables


def _is_list_of(kind, value):
    return isinstance(value, list) and all(isinstance(each, kind) for each in value)


def _no_constant(name):
    raise ValueError(name)  # NaN and the like.


class _Bringing:
    """The rows on their way: what each `id` of the file has become here."""

    def __init__(self, user, tables):
        self.user, self.tables = user, tables
        self.made = {}  # {model: {id in the file: row}}

    def bring(self):
        self._bring_user()
        for label in BROUGHT:
            self._bring_table(apps.get_model(label), self.tables.get(label, []))
        self._point_by_json()
        refresh_all(Contact.objects.filter(owner=self.user))
        return {label: len(self.tables.get(label, [])) for label in BROUGHT}

    def _bring_user(self):
        for row in self.tables.get("accounts.User", [])[:1]:
            for name in OF_USER:
                setattr(self.user, name, row.get(name, getattr(self.user, name)))
            self._check(self.user, OF_USER)
            self.user.save(update_fields=OF_USER)

    def _bring_table(self, model, said):
        if model._meta.label in SETTINGS:
            model._base_manager.filter(**{MINE[model._meta.label]: self.user}).delete()
        rows = [self._row(model, each) for each in said]
        kept = {field.name: [_stored(field, each) for each in said] for field in _times(model)}
        model._base_manager.bulk_create(rows, batch_size=AT_ONCE)
        self.made[model] = {each.get("id"): row for each, row in zip(said, rows, strict=True)}
        if len(self.made[model]) < len(rows) or not _is_list_of(int, list(self.made[model])):
            raise BringError(_("Two rows of %(table)s have one id.") % {"table": model._meta.label})
        self._write_later(model, rows, kept | self._own(model, said))

    def _own(self, model, said):
        """The columns that point to rows of the same table, which are all there by now."""
        own = [f.name for f in model._meta.concrete_fields if f.related_model is model]
        return {name: [self._there(model, each.get(name)) for each in said] for name in own}

    def _write_later(self, model, rows, kept):
        for name, values in kept.items():
            for row, value in zip(rows, values, strict=True):
                setattr(row, name, value)
        if kept:
            model._base_manager.bulk_update(rows, list(kept), batch_size=AT_ONCE)

    def _row(self, model, said):
        columns = {field.name: field for field in columns_of(model)}
        if said.keys() - columns.keys():
            words = _("A row of %(table)s has columns that are not known here.")
            raise BringError(words % {"table": model._meta.label})
        row = model(**{n: self._value(columns[n], v) for n, v in said.items() if n != "id"})
        for field in model._meta.concrete_fields:
            if field.name == "center":
                row.center = self.user.center
            elif field.related_model is User:
                setattr(row, field.name, self.user)
        self._check(row, [name for name, field in columns.items() if not field.is_relation])
        return row

    def _value(self, field, value):
        if value is None or field.related_model in {User, field.model}:
            return None
        if field.related_model is Place:
            return self._place(value)
        if field.related_model:
            return self._there(field.related_model, value)
        return value

    def _place(self, path):
        place = Place.objects.filter(path=path).first() if isinstance(path, str) else None
        if place is None:
            raise BringError(_("The file names a place that is not known here."))
        return place

    def _there(self, model, number):
        """The row that was made of that one in the file."""
        if number is None:
            return None
        if not isinstance(number, int) or number not in self.made.get(model, {}):
            raise BringError(_("A row of the file points to one that is not in it."))
        return self.made[model][number]

    def _check(self, row, names):
        fields = [f for f in row._meta.concrete_fields if f.name in names]
        if not all(_is_one_of_the_choices(f, getattr(row, f.name)) for f in fields):
            what = {"table": row._meta.label}
            raise BringError(_("A row of %(table)s has a choice that is none.") % what)
        if any(not fits(getattr(row, f.name)) for f in fields if (fits := SHAPES.get(str(f)))):
            raise BringError(_("The file says what cannot be, so nothing was brought."))
        try:
            row.clean_fields(exclude={f.name for f in row._meta.fields} - set(names) | {"id"})
        except ValidationError as wrong:
            words = _("A row of %(table)s is not as it should be: %(what)s")
            said = {"table": row._meta.label, "what": "; ".join(wrong.messages)[:300]}
            raise BringError(words % said) from wrong

    def _point_by_json(self):
        """What imports and merges remember of contacts, by the keys that they have here."""
        contacts = self.made[Contact]
        for brought in self.made[apps.get_model("contacts.Import")].values():
            for name in ["filled", "replaced"]:
                said = getattr(brought, name)
                known = {str(each): row for each, row in contacts.items()}
                here = {
                    str(known[key].pk): self._values(values)
                    for key, values in said.items()
                    if key in known
                }
                setattr(brought, name, here)
            brought.save(update_fields=["filled", "replaced"])
        for merge in self.made[apps.get_model("contacts.Merge")].values():
            merge.changed = {
                name: [self._values({name: value})[name] for value in pair]
                for name, pair in merge.changed.items()
            }
            merge.moved = {name: self._keys(name, keys) for name, keys in merge.moved.items()}
            merge.save(update_fields=["changed", "moved"])

    def _values(self, values):
        return {
            name: self._key(POINTING[name], value) if name in POINTING else value
            for name, value in values.items()
        }

    def _key(self, model, number):
        row = self.made[model].get(number)
        return row and row.pk

    def _keys(self, relation, keys):
        rows = self.made.get(apps.get_model(relation.rpartition(".")[0]), {})
        return [rows[key].pk for key in keys if key in rows]


def _is_one_of_the_choices(field, value):
    """Django does not ask that of columns that no form shows."""
    is_choice = field.choices and not isinstance(value, list)
    return not is_choice or value in {"", None} or value in dict(field.flatchoices)


def _is_questions(value):
    keys = {"id", "text"}
    return _is_list_of(dict, value) and all(
        each.keys() == keys and _is_list_of(str, list(each.values())) for each in value
    )


def _is_dict_of(kind):
    return lambda value: isinstance(value, dict) and _is_list_of(kind, list(value.values()))


# What the columns of JSON hold, for the pages that read them.
SHAPES = {
    "meetings.Meeting.questions": _is_questions,
    "contacts.Import.filled": _is_dict_of(dict),
    "contacts.Import.replaced": _is_dict_of(dict),
    "contacts.Merge.changed": _is_dict_of(list),
    "contacts.Merge.moved": _is_dict_of(list),
    "contacts.ColumnMapping.fields": _is_dict_of((str, int, type(None))),
}


def _times(model):
    """The columns that Django fills in by itself."""
    return [
        field
        for field in columns_of(model)
        if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
    ]


def _stored(field, said):
    value = field.to_python(said.get(field.name))
    if value is None or getattr(value, "tzinfo", None) is None:
        raise BringError(_("A row of the file does not say when it was made."))
    return value
