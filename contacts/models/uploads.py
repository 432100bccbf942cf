"""What was sent, between its upload and its import. No contact comes of it before that."""

from datetime import timedelta

from django.db import models
from django.db.models import Q, Value
from django.db.models.fields.json import KT
from django.db.models.functions import Concat
from django.utils.translation import gettext_lazy as _

from accounts.records import Owned, OwnedQuerySet
from accounts.search import Folded
from contacts.choices import SOURCES
from contacts.models.contacts import Contact
from contacts.models.imports import Import
from norms.models import Place

# The format of a file with everything that a job seeker once took away; see infointerview.taking.
EVERYTHING = "everything"
HOURS = 24  # For so long an upload waits; then nothing of it is left.


class UploadQuerySet(OwnedQuerySet):
    def visible_to(self, user):
        return super().visible_to(user).defer("data")

    def address_books(self):
        return self.exclude(format=EVERYTHING)

    def of_everything(self):
        return self.filter(format=EVERYTHING)

    def waiting(self):
        """Those about which their owner has not said what to do."""
        return self.filter(done_at=None).order_by("-created_at", "-pk")

    def expired(self, now):
        """Those, of anybody, that came more than a day before the moment `now`."""
        return self.filter(created_at__lte=now - timedelta(hours=HOURS))


class Upload(Owned):
    """A file that a job seeker has sent, until they have said whom of it they want.

    In the database, so that any web worker on any machine finds it, and nothing of it stays on a
    disk. Deleted: it was discarded. Once it is `done_at`, only what was refused is still here.
    """

    file_name = models.CharField(_("file name"), max_length=200)
    data = models.BinaryField(_("file"), default=bytes)
    # What the owner says of it, where that was not found; see contacts.importing.reading.
    encoding = models.CharField(_("encoding"), max_length=20, blank=True)
    said = models.JSONField(_("columns"), default=dict)

    # What was found: None until its columns are known.
    looked_through_at = models.DateTimeField(_("looked through at"), null=True)
    format = models.CharField(_("format"), max_length=10)
    dropped = models.JSONField(_("not read"), default=list)
    headers = models.JSONField(_("headers"), default=list)
    has_letters = models.BooleanField(_("letters can be chosen"), default=False)
    counts = models.JSONField(_("counts"), default=dict)  # {verdict: rows}
    # [{said: [city, region, country], people: how many, options: [place], answer: place or None}]
    unsure = models.JSONField(_("unsure places"), default=list)

    done_at = models.DateTimeField(_("done at"), null=True)
    brought = models.ForeignKey(Import, models.SET_NULL, null=True, related_name="uploads")

    objects = UploadQuerySet.as_manager()

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        indexes = [
            models.Index(fields=["owner", "-created_at"], name="upload_by_owner"),
            models.Index(fields=["created_at"], name="upload_by_age"),
        ]

    def __str__(self):
        return self.file_name

    @property
    def source(self):
        return SOURCES.get(self.format, "")

    @property
    def unanswered(self):
        """The places of which nobody has said yet which one is meant."""
        return [each for each in self.unsure if each["answer"] is None]


class Verdict(models.TextChoices):
    """What a row of an address book is."""

    NEW = "new", _("new")
    MAYBE = "maybe", _("perhaps the same")
    CHANGED = "changed", _("changed")
    SAME = "same", _("the same")
    REFUSED = "refused", _("refused")


class Choice(models.TextChoices):
    """What is to become of a row."""

    ADD = "add", _("a new contact")
    SAME = "same", _("the same person: what is empty is filled in")
    TAKE = "take", _("the same person: what differs is written over, too")
    LEAVE = "leave", _("nothing")


# What becomes of a row unless its owner says otherwise, and what else they may say.
CHOICES = {
    Verdict.NEW: [Choice.ADD, Choice.LEAVE],
    Verdict.MAYBE: [Choice.ADD, Choice.SAME, Choice.LEAVE],
    Verdict.CHANGED: [Choice.SAME, Choice.TAKE, Choice.ADD, Choice.LEAVE],
    Verdict.SAME: [Choice.SAME, Choice.ADD],
    Verdict.REFUSED: [Choice.LEAVE],
}


class UploadRowQuerySet(models.QuerySet):
    def of_verdict(self, verdict):
        return self.filter(verdict=verdict) if verdict else self

    def matching(self, text):
        """Those in whose name, title, organization, address or place each word of `text` is."""
        parts = ["name", "title", "organization", "email", "city", "region"]
        spaced = [piece for part in parts for piece in (KT(f"person__{part}"), Value(" "))]
        found = self.alias(said=Folded(Concat(*spaced, output_field=models.TextField())))
        for word in text.split():
            found = found.filter(said__contains=Folded(Value(word)))
        return found

    def wanted(self):
        """Those of which something may become. Who is left out takes along what repeats them."""
        left = self.filter(choice=Choice.LEAVE)
        repeated = Q(choice=Choice.SAME, same_line__in=left.values("line"))
        return self.exclude(choice=Choice.LEAVE).exclude(repeated).order_by("line")

    def for_list(self):
        """Each with all that its line shows, in the order of the file."""
        return self.select_related("contact__organization", "place").order_by("line")


class UploadRow(models.Model):
    """A row of an upload: somebody, or why it can be nobody, and what is to become of it."""

    upload = models.ForeignKey(Upload, models.CASCADE, related_name="rows")
    line = models.PositiveIntegerField(_("line"))
    verdict = models.CharField(_("verdict"), max_length=10, choices=Verdict)
    choice = models.CharField(_("choice"), max_length=10, choices=Choice)
    person = models.JSONField(_("person"), default=dict)  # The fields of a Person.
    as_written = models.BooleanField(_("called as in the file"), default=False)
    place = models.ForeignKey(Place, models.CASCADE, null=True, related_name="+")
    # Whom the row is, or may be: a contact, or somebody further up in the file; and by what.
    contact = models.ForeignKey(Contact, models.CASCADE, null=True, related_name="+")
    same_line = models.PositiveIntegerField(_("line of the same"), null=True)
    why = models.CharField(_("why"), max_length=10, blank=True)
    adds = models.JSONField(_("fills in"), default=dict)  # {field: value}
    differs = models.JSONField(_("differs"), default=dict)  # The same, of the file.
    # Why it was refused, and what stands there.
    reason = models.TextField(_("reason"), blank=True)
    cells = models.JSONField(_("cells"), default=list)

    objects = UploadRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("row of an upload")
        verbose_name_plural = _("rows of uploads")
        constraints = [
            models.UniqueConstraint(fields=["upload", "line"], name="one_row_per_line"),
        ]
        indexes = [models.Index(fields=["upload", "verdict", "line"], name="row_by_verdict")]

    def __str__(self):
        return self.person.get("name") or self.reason

    @property
    def choices(self):
        return CHOICES[Verdict(self.verdict)]


class ColumnMapping(models.Model):
    """What a job seeker once said the columns of a table are, by its row of headers."""

    owner = models.ForeignKey("accounts.User", models.CASCADE, related_name="column_mappings")
    headers = models.CharField(_("headers"), max_length=64)  # A hash: see uploads.hash_of.
    fields = models.JSONField(_("fields"))

    class Meta:
        verbose_name = _("column mapping")
        verbose_name_plural = _("column mappings")
        constraints = [
            models.UniqueConstraint(fields=["owner", "headers"], name="one_mapping_per_headers"),
        ]

    def __str__(self):
        return self.headers[:8]
