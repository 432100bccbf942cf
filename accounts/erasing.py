"""Take rows out for good, with all that hangs on them and every word that tells of them."""

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q
from django.db.models.deletion import Collector

from accounts.models import Invitation, Roster
from outbox.models import Message


@transaction.atomic
def erase_rows(rows):
    """Erase the rows of a queryset: no version of them is kept, no word in the operators' log.

    Raises ProtectedError, and erases nothing, if something that stays builds on one of them.
    """
    collector = Collector(using=rows.db, origin=rows)
    collector.collect(rows)
    gone = keys_of(collector)
    collector.delete()
    for model, keys in gone.items():
        _erase_versions(model, keys)
    _blank_operators_log(gone)


def keys_of(collector):
    """{model: keys} of all that is collected."""
    gone = {model: {row.pk for row in rows} for model, rows in collector.data.items()}
    for rows in collector.fast_deletes:
        gone.setdefault(rows.model, set()).update(rows.values_list("pk", flat=True))
    return gone


def _erase_versions(model, keys):
    """Those that django-simple-history keeps; the deletion itself has just made one more."""
    if name := getattr(model._meta, "simple_history_manager_attribute", None):
        getattr(model, name).filter(**{f"{model._meta.pk.attname}__in": keys}).delete()


def _blank_operators_log(gone):
    """That an operator changed a row stays; what it was called, and what of it, does not."""
    told = ContentType.objects.filter(pk__in=LogEntry.objects.values("content_type"))
    for kind in told:
        _blank(kind, gone.get(kind.model_class(), ()))


def blank_operators_log(row):
    """The same, of a row that stays."""
    _blank(ContentType.objects.get_for_model(row), [row.pk])


def _blank(kind, keys):
    about = LogEntry.objects.filter(content_type=kind, object_id__in=list(map(str, keys)))
    about.update(object_repr="", change_message="")


def erase_traces(person):
    """What names the person without hanging on their row: invitations, mail, lists of people."""
    addresses = {person.email, *person.emailaddress_set.values_list("email", flat=True)}
    erase_rows(Invitation.objects.filter(Q(person=person) | Q(email__in=addresses)))
    Message.objects.filter(email__in=addresses).delete()
    for roster in Roster.objects.filter(center=person.center_id).select_for_update():
        roster.forget(addresses)
