"""What is brought from address books: a file that waits for its owner's word, then the import."""

from datetime import timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.records import UNDO_DAYS, Owned, OwnedQuerySet
from contacts.choices import SOURCES


class ImportQuerySet(OwnedQuerySet):
    def undoable_by(self, user, now):
        """Those that the user brought in the 30 days before the moment `now`."""
        return self.editable_by(user).filter(created_at__gt=now - timedelta(days=UNDO_DAYS))

    def removable_by(self, user, now):
        """Those, and what was undone: whoever clicks twice finds what the first click did."""
        return self.undoable_by(user, now) | self.restorable_by(user, now)

    def newest_first(self):
        return self.order_by("-created_at", "-pk")


class Import(Owned):
    """People brought from an address book at one time. Deleted: that was undone."""

    file_name = models.CharField(_("file name"), max_length=200)
    format = models.CharField(_("format"), max_length=10)
    new_count = models.PositiveIntegerField(_("new"), default=0)
    same_count = models.PositiveIntegerField(_("known already"), default=0)
    refused_count = models.PositiveIntegerField(_("refused"), default=0)
    # What it filled in on contacts that were known: {contact's key: {field: value}}.
    filled = models.JSONField(_("filled in"), default=dict, editable=False)
    # What stood there before, if anything did, in the same form.
    replaced = models.JSONField(_("replaced"), default=dict, editable=False)

    objects = ImportQuerySet.as_manager()

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        indexes = [models.Index(fields=["owner", "-created_at"], name="import_by_owner")]

    def __str__(self):
        return self.file_name

    @property
    def source(self):
        return SOURCES.get(self.format, "")
