"""Forget a person for good: what is theirs, and their name wherever else the seeker wrote it."""

import re
from typing import NamedTuple

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import IntegrityError, models, transaction
from django.db.models.deletion import Collector
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from accounts.erasing import erase_rows, keys_of
from accounts.models import User
from contacts.models import Contact, Import, Upload

WRITABLE = (models.CharField, models.TextField, models.JSONField, ArrayField)
CALLED = {"first_name", "last_name"}  # What other people are called is about them.
DIGITS = 7  # A phone number of fewer could be anything.


class Counts(NamedTuple):
    """What goes with a person."""

    rows: list[tuple[str, int]]  # Of what, how many.
    texts: int  # Others, in which they are named.
    uploads: int  # Files that wait to be imported: nobody looks for them in there.


def counts_of(contact):
    """The Counts of the contact; nothing is changed."""
    people = _all_of(contact)
    collector = Collector(using=people.db, origin=people)
    collector.collect(people)
    rows = [
        (capfirst(str(model._meta.verbose_name_plural)), len(keys))
        for model, keys in keys_of(collector).items()
        if keys and not model._meta.auto_created and model is not Upload
    ]
    texts = sum(len(found) for _rows, found in _mentions(contact.owner, people))
    return Counts(sorted(rows), texts, _uploads(contact.owner).count())


@transaction.atomic
def forget(contact):
    """Erase the contact and all that hangs on it, merged ones included; nobody can undo it.

    In what else its owner wrote, their full name, address, number and link become "somebody".
    """
    owner = User.objects.select_for_update(no_key=True).get(pk=contact.owner_id)  # As imports do.
    people = _all_of(contact)
    if people:
        mentions, keys = list(_mentions(owner, people)), [str(each.pk) for each in people]
        erase_rows(people)
        erase_rows(_uploads(owner))
        for rows, found in mentions:
            _write(rows, found)
        _forget_filled(owner, keys)


def _all_of(contact):
    """The contact and whoever turned out to be them."""
    found, new = set(), {contact.pk}
    while new:
        found |= new
        merged = Contact.objects.filter(merged_into__in=new).values_list("pk", flat=True)
        new = set(merged) - found
    return Contact.objects.filter(pk__in=found)


def _uploads(owner):
    return Upload._base_manager.filter(owner=owner)


def _mentions(owner, people):
    """Pairs of a table's rows and {key: {column: its new value}}, where the people are named."""
    pattern = _pattern(owner, people)
    if pattern is None:
        return
    collector = Collector(using=people.db, origin=people)
    collector.collect(people)
    going = keys_of(collector)
    for model in apps.get_models():
        if _has_owner(model):
            rows = model._base_manager.filter(owner=owner)
            found = _found(rows.exclude(pk__in=going.get(model, ())), pattern)
            if found:
                yield rows, found


def _has_owner(model):
    owner = next((f for f in model._meta.concrete_fields if f.name == "owner"), None)
    return owner is not None and owner.related_model is User and model is not Upload


def _pattern(owner, people):
    """What matches whatever names one of the people, and nobody else; None if nothing does."""
    others = Contact.objects.made_by(owner).exclude(pk__in=people)
    taken = {
        f"{first} {last}".strip().casefold()
        for first, last in others.values_list("first_name", "last_name")
    }
    words = {word.strip() for each in people for word in _said_of(each, taken)} - {""}
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    either = "|".join(r"\s+".join(map(re.escape, word.split())) for word in longest_first)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def _said_of(contact, taken):
    """Where they are reached, and the full name, unless somebody else who has it may be meant."""
    yield contact.email
    yield re.sub(r"^https?://(www\.)?", "", contact.url).rstrip("/")
    if sum(map(str.isdigit, contact.phone)) >= DIGITS:
        yield contact.phone
    if contact.first_name and contact.last_name and str(contact).casefold() not in taken:
        yield from [str(contact), f"{contact.last_name}, {contact.first_name}"]
        yield contact.original_name


def _found(rows, pattern):
    """{key: {column: new value}} of the rows in which the pattern is."""
    fields = [f for f in rows.model._meta.concrete_fields if _is_text(f)]
    found = {}
    for row in rows.only("pk", *(field.name for field in fields)).iterator():
        values = {f.name: _without(getattr(row, f.name), pattern, f.max_length) for f in fields}
        changed = {name: v for name, v in values.items() if v != getattr(row, name)}
        if changed:
            found[row.pk] = changed
    return found


def _is_text(field):
    is_free = isinstance(field, WRITABLE) and not (field.choices or field.generated)
    return is_free and field.name not in CALLED


def _without(value, pattern, length):
    """The value, which may be one that JSON knows, without what the pattern matches."""
    if isinstance(value, str):
        return pattern.sub(_("somebody"), value)[:length]
    if isinstance(value, list):
        return [_without(each, pattern, None) for each in value]
    if isinstance(value, dict):
        return {key: _without(each, pattern, None) for key, each in value.items()}
    return value


def _write(rows, found):
    for key, values in found.items():
        row = rows.filter(pk=key)
        try:
            with transaction.atomic():
                row.update(**values)
        except IntegrityError:  # Another organization was named after them, too.
            erase_rows(row)


def _forget_filled(owner, keys):
    """What imports filled in on the people, and what stood there before."""
    there = models.Q(filled__has_any_keys=keys) | models.Q(replaced__has_any_keys=keys)
    for brought in Import.objects.made_by(owner).filter(there):
        for said in [brought.filled, brought.replaced]:
            for key in keys:
                said.pop(key, None)
        brought.save(update_fields=["filled", "replaced", "updated_at"])
