"""Two contacts who are one person become one, and two again. Each step is one transaction."""

from typing import NamedTuple

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from contacts.actions import refresh
from contacts.importing.writing import known_of
from contacts.models import Contact, Merge, NotSame
from contacts.twins import twins_among

# What points to a contact, and stays with the one it points to.
STAYING = {"contacts.Merge", "contacts.NotSame", "contacts.UploadRow"}


class ConflictError(Exception):
    """Both have something of which one person has only one. The words say what."""


def twins_of(user):
    """The contacts of the user who may be there twice."""
    apart = NotSame.objects.filter(owner=user).values_list("one", "other")
    return twins_among(known_of(user), frozenset(apart))


def say_apart(one, other):
    """The two contacts are two people. Saying so twice changes nothing."""
    one, other = sorted([one, other], key=lambda each: each.pk)
    NotSame.objects.get_or_create(one=one, other=other, defaults={"owner": one.owner})


def unsay_apart(one, other):
    """They may be one person after all. Saying so twice changes nothing."""
    one, other = sorted([one, other], key=lambda each: each.pk)
    NotSame.objects.filter(one=one, other=other).delete()


@transaction.atomic
def merge(kept, gone, *, values, at):
    """The contact `gone` was `kept` all along, said at the moment `at`. Returns the Merge.

    All that happened with either is with `kept`, which has these `values`, {field: value}, too.
    Raises ConflictError, and changes nothing, where one person cannot have what both have. Said
    twice, it is done once.
    """
    kept, gone = _locked(kept, gone)
    if gone.merged_into_id == kept.pk:
        return Merge.objects.get(gone=gone, deleted_at=None)
    made = Merge(owner=kept.owner, center=kept.center, kept=kept, gone=gone)
    made.moved = {each.name: _move(each, gone, kept) for each in _relations()}
    introducer = values.get("introduced_by", kept.introduced_by)
    values = values | {"introduced_by": None if introducer in {kept, gone} else introducer}
    made.changed = _change(kept, values)
    gone.merged_into = kept
    gone.save(update_fields=["merged_into", "updated_at"])
    gone.delete_softly(at)
    made.save()
    refresh(kept)
    return made


@transaction.atomic
def unmerge(made, *, at):
    """Part the two again, at the moment `at`. Saying so twice changes nothing.

    What happened since stays with the one that was kept, and so does what was changed since.
    """
    locked = Merge.objects.select_for_update(no_key=True).get(pk=made.pk)
    if locked.deleted_at:
        return
    kept, gone = _locked(locked.kept, locked.gone)
    for each in _relations():
        moved = each.rows.filter(pk__in=locked.moved.get(each.name, []), **{each.field: kept})
        moved.update(**{each.field: gone})
    for name, (before, after) in locked.changed.items():
        if _stored(kept, name) == after:
            setattr(kept, Contact._meta.get_field(name).attname, before)
    kept.save()
    gone.merged_into = None
    gone.save(update_fields=["merged_into", "updated_at"])
    gone.restore()
    locked.delete_softly(at)
    refresh(kept)
    refresh(gone)


def _locked(*contacts):
    """The contacts as they are now, until the transaction ends nobody else's."""
    pks = [contact.pk for contact in contacts]
    locked = Contact.objects.select_for_update(no_key=True).order_by("pk").in_bulk(pks)
    return [locked[pk] for pk in pks]


class Relation(NamedTuple):
    """All rows that point to contacts by a field; of many to many also by what they point from."""

    name: str
    rows: QuerySet
    field: str
    beside: str = ""


def _relations():
    """Whatever points to a contact and goes with it, relations without a name included."""
    for relation in Contact._meta.get_fields(include_hidden=True):
        if not relation.one_to_many or relation.related_model._meta.label in STAYING:
            continue
        model, field = relation.related_model, relation.field.name
        if field != "merged_into":
            name = f"{model._meta.label}.{field}"
            yield Relation(name, model._base_manager.all(), field, _beside(model, field))


def _beside(model, field):
    """The other field of a table that stands for many to many; "" for any other table."""
    if not model._meta.auto_created:
        return ""
    return next(f.name for f in model._meta.fields if f.is_relation and f.name != field)


def _move(relation, gone, kept):
    """The keys of the rows that are moved. What `kept` has already, of many to many, stays."""
    rows, field, beside = relation.rows, relation.field, relation.beside
    moving = rows.filter(**{field: gone})
    if beside:
        moving = moving.exclude(**{f"{beside}__in": rows.filter(**{field: kept}).values(beside)})
    keys = list(moving.order_by("pk").values_list("pk", flat=True))
    try:
        with transaction.atomic():
            rows.filter(pk__in=keys).update(**{field: kept})
    except IntegrityError as conflict:
        words = _("Both have an open %(what)s. Finish or delete one of the two first.")
        raise ConflictError(words % {"what": rows.model._meta.verbose_name}) from conflict
    return keys


def _change(kept, values):
    """Give the contact these values; what each was and became, as far as it changed."""
    before = {name: _stored(kept, name) for name in values}
    for name, value in values.items():
        setattr(kept, name, value)
    kept.save()
    after = {name: _stored(kept, name) for name in values}
    return {name: [before[name], after[name]] for name in values if before[name] != after[name]}


def _stored(contact, name):
    """A value as JSON knows it: rows by their keys, days as text."""
    value = getattr(contact, Contact._meta.get_field(name).attname)
    return value.isoformat() if hasattr(value, "isoformat") else value
