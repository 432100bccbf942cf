"""Whom a job seeker wants to talk to, and what has passed between them."""

from datetime import timedelta
from hashlib import sha256

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import IntegrityError, models, transaction
from django.db.models import Case, Exists, F, OuterRef, Q, Value, When
from django.db.models.functions import Concat, Trim
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from accounts.fields import WebAddressField
from accounts.local_time import comes_twice
from accounts.models import Cadence
from accounts.records import UNDO_DAYS, Owned, OwnedQuerySet, Record, RecordQuerySet
from accounts.search import Folded
from norms.choices import Industry
from norms.models import Channel, Place


class SeekerProfile(models.Model):
    """Where a job seeker lives and, perhaps, is moving to."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="seeker_profile"
    )
    home = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("home")
    )
    moving_to = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("moving to")
    )
    # The place in which they need no more help to arrive: they said so.
    settled_in = models.ForeignKey(
        Place, models.PROTECT, null=True, editable=False, related_name="+"
    )
    # The preset they chose; it applies where it is gentler than the center's. Empty: that one.
    cadence = models.CharField(_("cadence"), max_length=10, choices=Cadence, blank=True)
    # When they had read, or skipped, what newcomers are told first.
    welcomed_at = models.DateTimeField(_("welcomed at"), null=True, blank=True, editable=False)
    # Whether their outreach counts, without names, in what is published of places.
    is_counted = models.BooleanField(_("counted"), default=True)

    class Meta:
        verbose_name = _("seeker profile")
        verbose_name_plural = _("seeker profiles")

    def __str__(self):
        return str(self.user)

    @property
    def is_moving(self):
        """Whether they live in one place and move to another."""
        return bool(self.home_id and self.moving_to_id) and self.home_id != self.moving_to_id


class Pause(Owned):
    """Days on which a job seeker does nothing about any contact: no date falls on one of them."""

    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"))

    class Meta:
        verbose_name = _("pause")
        verbose_name_plural = _("pauses")
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")), name="pause_ends_after_it_begins"
            ),
            models.UniqueConstraint(
                fields=["owner", "first_day", "last_day"],
                condition=Q(deleted_at=None),
                name="one_pause_of_the_same_days",
            ),
        ]

    def __str__(self):
        return f"{self.first_day} to {self.last_day}"


class ImportQuerySet(OwnedQuerySet):
    def undoable_by(self, user, now):
        """Those that the user brought in the 30 days before the moment `now`."""
        return self.editable_by(user).filter(created_at__gt=now - timedelta(days=UNDO_DAYS))

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

    objects = ImportQuerySet.as_manager()

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        indexes = [models.Index(fields=["owner", "-created_at"], name="import_by_owner")]

    def __str__(self):
        return self.file_name


class OrganizationQuerySet(OwnedQuerySet):
    def visible_to(self, user):
        return super().visible_to(user).alias(folded_name=Folded("name"))

    def by_name(self):
        return self.order_by("folded_name", "pk")


class Organization(Owned):
    """Where contacts work, in one seeker's words."""

    name = models.CharField(_("name"), max_length=200)
    website = WebAddressField(_("website"), blank=True)
    industry = models.CharField(_("field of work"), max_length=15, choices=Industry, blank=True)
    notes = models.TextField(_("notes"), blank=True, max_length=5000)
    imported_in = models.ForeignKey(
        Import, models.SET_NULL, null=True, blank=True, editable=False, related_name="organizations"
    )

    objects = OrganizationQuerySet.as_manager()

    class Meta:
        verbose_name = _("organization")
        verbose_name_plural = _("organizations")
        constraints = [
            models.UniqueConstraint(
                F("owner"),
                Folded("name"),
                condition=Q(deleted_at=None),
                name="one_organization_per_name",
            )
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("contacts:organization", args=[self.pk])

    @classmethod
    def named(cls, name, owner):
        """The owner's organization of that name, accents and case ignored; made if there is none.

        None for an empty name.
        """
        if not name:
            return None
        new = cls(name=name, owner=owner, center=owner.center)
        cls.objects.bulk_create([new], ignore_conflicts=True)  # Two at once make one.
        return cls.objects.visible_to(owner).get(folded_name=Folded(Value(name)))


class Stage(models.TextChoices):
    """How far a seeker is with a contact. Derived from the log by `contacts.cadence`."""

    TO_ASK = "to_ask", _("to ask")
    ASKED = "asked", _("asked")
    IN_CONVERSATION = "in_conversation", _("in conversation")
    SCHEDULED = "scheduled", _("scheduled")
    MET = "met", _("met")
    IN_TOUCH = "in_touch", _("in touch")
    CLOSED = "closed", _("closed")


class Step(models.TextChoices):
    """What to do next about a contact. Derived from the log by `contacts.cadence`."""

    ASK = "ask", _("Ask")
    FOLLOW_UP = "follow_up", _("Follow up")
    CLOSE = "close", _("Let it rest")
    SCHEDULE = "schedule", _("Schedule")
    PREPARE = "prepare", _("Prepare")
    MEET = "meet", _("Meet")
    DEBRIEF = "debrief", _("Debrief")
    THANK = "thank", _("Thank")
    UPDATE = "update", _("Tell them what came of it")
    CHECK_IN = "check_in", _("Check in")


class ClosedBecause(models.TextChoices):
    NO_REPLY = "no_reply", _("no reply")
    DECLINED = "declined", _("declined")
    PAUSED = "paused", _("paused")


class NameUse(models.TextChoices):
    """Whether a seeker may say who introduced them."""

    YES = "yes", _("Yes")
    NOT_ASKED = "not_asked", _("Not asked yet")
    NO = "no", _("No")


CHAINED = 2000  # People that are read for the chain of referrals.


class ContactQuerySet(OwnedQuerySet):
    def matching(self, text):
        """Those in whose name, title, organization, place or notes each word of `text` is."""
        parts = ["sort_name", "title", "organization__name", "place__full_name", "notes"]
        spaced = [piece for part in parts for piece in (part, Value(" "))]
        found = self.alias(said=Folded(Concat(*spaced, output_field=models.TextField())))
        for word in text.split():
            found = found.filter(said__contains=Folded(Value(word)))
        return found

    def called(self, text):
        """Those of that full name, with or without their organization in brackets behind it.

        Accents and case are ignored.
        """
        name = Trim(Concat("first_name", Value(" "), "last_name"))
        label = Concat(name, Value(" ("), "organization__name", Value(")"))
        people = self.alias(folded_name=Folded(name), folded_label=Folded(label))
        meant = Folded(Value(text))
        return people.filter(Q(folded_name=meant) | Q(folded_label=meant))

    def at_organization(self, text):
        """Those at an organization in whose name `text` is, accents and case ignored."""
        found = self.alias(works_at=Folded("organization__name"))
        return found.filter(works_at__contains=Folded(Value(text)))

    def places(self):
        """The places where they are, by name."""
        return Place.objects.filter(pk__in=self.values("place")).order_by("full_name")

    def timely(self):
        """Those whose next step should be done by its day; to ask somebody can wait."""
        return self.exclude(next_step=Step.ASK)

    def in_chains(self):
        """Who was introduced by somebody, or has introduced somebody, by name; names alone."""
        led = Exists(self.filter(introduced_by=OuterRef("pk")))
        came = Q(introduced_by__isnull=False, introduced_by__deleted_at=None)
        people = self.filter(came | led).order_by("sort_name", "pk")
        return people.only("first_name", "last_name", "stage", "introduced_by")[:CHAINED]

    def waiting(self):
        """Those whose next step depends on the preset: an answer is waited for."""
        return self.filter(next_step__in=[Step.FOLLOW_UP, Step.CLOSE])

    def in_place(self, place):
        """Those in that place, or anywhere within it."""
        return self.filter(Q(place=place) | Q(place__path__startswith=f"{place.path}/"))

    def by_stage(self):
        """From *to ask* to *closed*, then by name."""
        order = Case(*[When(stage=stage, then=n) for n, stage in enumerate(Stage)])
        return self.order_by(order, "sort_name", "pk")

    def for_list(self):
        """Each with all that a person line shows."""
        return self.select_related("organization", "place")

    def whole(self):
        """Each with all that its own page shows."""
        return self.for_list().select_related("introduced_by", "owner__seeker_profile", "center")


class Contact(Owned):
    """A person a job seeker wants to talk to."""

    first_name = models.CharField(_("first name"), max_length=100, blank=True)
    last_name = models.CharField(_("last name"), max_length=100, blank=True)
    title = models.CharField(_("title"), max_length=200, blank=True)
    organization = models.ForeignKey(
        Organization,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="contacts",
        verbose_name=_("organization"),
    )
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("place"),
    )
    # Empty: that of the organization.
    industry = models.CharField(_("field of work"), max_length=15, choices=Industry, blank=True)
    email = models.EmailField(_("email address"), blank=True)
    phone = models.CharField(_("phone"), max_length=50, blank=True)
    url = WebAddressField(_("profile link"), blank=True)
    introduced_by = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="introduced",
        verbose_name=_("introduced by"),
    )
    name_use = models.CharField(
        _("may you use their name?"), max_length=9, choices=NameUse, default=NameUse.NOT_ASKED
    )
    # As it stands on an envelope, line by line.
    postal_address = models.TextField(_("postal address"), blank=True, max_length=500)
    notes = models.TextField(_("notes"), blank=True, max_length=5000)
    is_private = models.BooleanField(_("private to me"), default=False)

    imported_in = models.ForeignKey(
        Import, models.SET_NULL, null=True, blank=True, editable=False, related_name="contacts"
    )
    # As the address book had it: "Ana Lee, MBA (she/her)". Empty if that was no different.
    original_name = models.CharField(
        _("name as imported"), max_length=300, blank=True, editable=False
    )
    connected_on = models.DateField(_("connected on"), null=True, blank=True, editable=False)

    # Said by the seeker; an ask or a reply that happened later opens the contact again.
    closed_at = models.DateTimeField(_("closed at"), null=True, blank=True, editable=False)
    closed_because = models.CharField(
        _("closed because"), max_length=10, choices=ClosedBecause, blank=True, editable=False
    )

    # Said by the seeker, too. The step that is put off is a `contacts.cadence.key_of`: it stays put
    # off until something happens.
    snoozed_step = models.CharField(max_length=200, blank=True, editable=False)
    snoozed_until = models.DateField(_("put off until"), null=True, editable=False)
    back_on = models.DateField(_("back on"), null=True, editable=False)  # Away until then.

    # Derived from the log, in the same transaction as each event, so that lists are one
    # index scan. `contacts.actions.refresh` alone writes them.
    stage = models.CharField(
        _("stage"), max_length=15, choices=Stage, default=Stage.TO_ASK, editable=False
    )
    next_step = models.CharField(
        _("next step"), max_length=10, choices=Step, blank=True, editable=False
    )
    due_on = models.DateField(_("due on"), null=True, editable=False)
    why = models.JSONField(_("why"), default=dict, editable=False)  # Facts for the reason.
    last_contact_at = models.DateTimeField(_("last contact"), null=True, editable=False)

    sort_name = models.GeneratedField(
        expression=Folded(Concat("last_name", models.Value(" "), "first_name")),
        output_field=models.TextField(),
        db_persist=True,
    )

    objects = ContactQuerySet.as_manager()

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        constraints = [
            models.CheckConstraint(
                condition=~Q(first_name="", last_name=""),
                name="contact_has_a_name",
                violation_error_message=_("Give a first or a last name."),
            ),
            models.CheckConstraint(
                condition=Q(closed_at=None) ^ ~Q(closed_because=""),
                name="contact_is_closed_with_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(next_step="", due_on=None) | ~Q(next_step="") & Q(due_on__isnull=False),
                name="contact_step_has_a_due_date",
            ),
        ]
        indexes = [
            models.Index(
                fields=["owner", "sort_name", "id"],
                name="contact_by_name",
                condition=Q(deleted_at=None),
            ),
            models.Index(
                fields=["owner", "due_on", "id"],
                name="contact_by_due",
                condition=Q(deleted_at=None),
            ),
            models.Index(
                fields=["owner", "next_step", "due_on", "id"],
                name="contact_by_step",
                condition=Q(deleted_at=None),
            ),
            models.Index(
                fields=["owner", "last_contact_at", "id"],
                name="contact_by_last_contact",
                condition=Q(deleted_at=None),
            ),
        ]

    def __str__(self):
        return f"{self.first_name} {self.last_name}".strip()

    def get_absolute_url(self):
        return reverse("contacts:detail", args=[self.pk])

    @property
    def label(self):
        """The name with the organization: "Luis Ortega (Harbor Freightways)"."""
        return f"{self} ({self.organization})" if self.organization else str(self)

    @property
    def field_of_work(self):
        """Their Industry or else their organization's; empty if neither is known."""
        return self.industry or (self.organization.industry if self.organization else "")

    @property
    def whereabouts(self):
        """What `norms.lookup.customs_by_place` is asked for: (place id, field of work)."""
        return self.place_id, self.field_of_work

    @property
    def was_met(self):
        return self.stage in {Stage.MET, Stage.IN_TOUCH}

    @property
    def is_closed(self):
        return self.stage == Stage.CLOSED

    def close(self, because, at):
        """Let the contact rest, at the moment `at`. Saying so twice changes nothing."""
        if not self.is_closed:
            self.closed_because, self.closed_at = because, at
            self.save(update_fields=["closed_because", "closed_at", "updated_at"])

    def reopen(self):
        """Take the contact up again. Saying so twice changes nothing."""
        self.closed_because, self.closed_at = "", None
        self.save(update_fields=["closed_because", "closed_at", "updated_at"])

    def snooze(self, step, until):
        """Put the step with that key off until the date `until`, or no longer if that is None."""
        self.snoozed_step, self.snoozed_until = step, until
        self.save(update_fields=["snoozed_step", "snoozed_until", "updated_at"])

    def be_away(self, back_on):
        """They are out of office until the date `back_on`; None: they are there."""
        self.back_on = back_on
        self.save(update_fields=["back_on", "updated_at"])


class OutreachKind(models.TextChoices):
    ASK = "ask", _("Ask")
    FOLLOW_UP = "follow_up", _("Follow-up")
    REPLY = "reply", _("Reply")
    DECLINE = "decline", _("Decline")
    THANK_YOU = "thank_you", _("Thank-you")
    UPDATE = "update", _("Update")
    NOTE = "note", _("Note")


# What one writes to somebody, as against what one only notes.
WRITTEN = (
    OutreachKind.ASK,
    OutreachKind.FOLLOW_UP,
    OutreachKind.THANK_YOU,
    OutreachKind.UPDATE,
)

# What a timeline says happened.
HEADLINES = {
    OutreachKind.ASK: _("You asked"),
    OutreachKind.FOLLOW_UP: _("You followed up"),
    OutreachKind.REPLY: _("They replied"),
    OutreachKind.DECLINE: _("They declined"),
    OutreachKind.THANK_YOU: _("You said thank you"),
    OutreachKind.UPDATE: _("You told them what came of it"),
    OutreachKind.NOTE: _("You noted"),
}
BY = {
    Channel.EMAIL: _("by email"),
    Channel.LINKEDIN: _("on LinkedIn"),
    Channel.PHONE: _("by phone"),
    Channel.IN_PERSON: _("in person"),
    Channel.INTRODUCTION: _("through someone"),
    Channel.GROUP: _("in a group or at an event"),
}


class AboutContactQuerySet(OwnedQuerySet):
    """Rows that go out of sight with their contact."""

    def visible_to(self, user):
        """The user's own, unless it or its contact is deleted."""
        return super().visible_to(user).filter(contact__deleted_at=None)

    def restorable_by(self, user, now):
        """The user's own, deleted in the 30 days before `now`, whose contact is still here."""
        return super().restorable_by(user, now).filter(contact__deleted_at=None)


class SkippedStep(Owned):
    """A seeker said, at some moment, that a step is not needed: the cadence passes it over."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="skipped_steps")
    step = models.CharField(_("step"), max_length=10, choices=Step)
    skipped_at = models.DateTimeField(_("skipped at"))

    objects = AboutContactQuerySet.as_manager()

    class Meta:
        verbose_name = _("skipped step")
        verbose_name_plural = _("skipped steps")

    def __str__(self):
        return f"{self.get_step_display()}, {self.skipped_at:%Y-%m-%d}"


class OutreachQuerySet(AboutContactQuerySet):
    def with_contact(self):
        return self.select_related("contact__place", "contact__organization")


class Outreach(Owned):
    """One message or call, sent or received, dated by when it happened."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="outreach")
    kind = models.CharField(_("kind"), max_length=10, choices=OutreachKind)
    channel = models.CharField(_("channel"), max_length=12, choices=Channel)
    happened_at = models.DateTimeField(_("happened at"), default=timezone.now)
    text = models.TextField(_("text"), blank=True, max_length=10_000)
    on_card = models.BooleanField(_("on a card, by post"), default=False, editable=False)

    objects = OutreachQuerySet.as_manager()

    class Meta:
        verbose_name = _("outreach")
        verbose_name_plural = _("outreach")
        indexes = [
            models.Index(fields=["owner", "contact", "-happened_at"], name="outreach_by_contact"),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}, {self.happened_at:%Y-%m-%d}"

    @property
    def is_received(self):
        return self.kind in {OutreachKind.REPLY, OutreachKind.DECLINE}

    @property
    def headline(self):
        """What happened, in a few words."""
        return HEADLINES[self.kind]

    @property
    def by(self):
        """The way it went, in words that follow the headline; empty for a note."""
        if self.kind == OutreachKind.NOTE:
            return ""
        is_posted = self.on_card and self.channel == Channel.IN_PERSON
        return _("on a card, by post") if is_posted else BY[self.channel]

    @property
    def came_twice(self):
        """Whether the clock, in the active time zone, showed this time twice that night."""
        shown = timezone.localtime(self.happened_at).replace(tzinfo=None, fold=0)
        return comes_twice(shown, timezone.get_current_timezone())


class DraftQuerySet(AboutContactQuerySet):
    def newest_first(self):
        return self.order_by("-updated_at", "-pk")


class Draft(Owned):
    """A message being written; once it is logged it is gone.

    What is checked about it is the business of `contacts.drafts`.
    """

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="drafts")
    kind = models.CharField(_("kind"), max_length=10, choices=OutreachKind)
    channel = models.CharField(_("channel"), max_length=12, choices=Channel)
    text = models.TextField(_("text"), max_length=10_000)
    # The keys of the findings of the draft check that the seeker knows about, and lets be.
    kept = ArrayField(
        models.CharField(max_length=40), verbose_name=_("kept"), default=list, blank=True
    )

    objects = DraftQuerySet.as_manager()

    class Meta:
        verbose_name = _("draft")
        verbose_name_plural = _("drafts")
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "kind"],
                condition=Q(deleted_at=None),
                name="one_open_draft_per_contact_and_kind",
            )
        ]

    def __str__(self):
        return _("Draft of %(day)s") % {
            "day": date_format(timezone.localtime(self.updated_at), "M j")
        }

    def get_absolute_url(self):
        return f"{reverse('contacts:outreach_add', args=[self.contact_id])}?kind={self.kind}"

    @property
    def by(self):
        """The way it is to go, in words."""
        return BY[self.channel]

    @property
    def version(self):
        """What stands for the text as it is now: a page tells with it which text it has seen."""
        return sha256(self.text.encode()).hexdigest()[:16]

    def keep(self, key):
        """Let the finding of that key be. Saying so twice changes nothing."""
        self.kept = sorted({*self.kept, key})

    def unkeep(self, key):
        """Hear about the finding of that key again. Saying so twice changes nothing."""
        self.kept = [kept for kept in self.kept if kept != key]


class MessageTemplate(Owned):
    """A text that a seeker starts messages with, with [gaps] in it."""

    name = models.CharField(_("name"), max_length=80)
    kind = models.CharField(
        _("kind"), max_length=10, choices=[(kind.value, kind.label) for kind in WRITTEN]
    )
    text = models.TextField(_("text"), max_length=10_000)

    class Meta:
        verbose_name = _("template")
        verbose_name_plural = _("templates")

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("contacts:template_edit", args=[self.pk])


class CenterPhraseQuerySet(RecordQuerySet):
    def visible_to(self, user):
        """Those of the user's center that are not deleted."""
        return self.filter(center=user.center_id or 0, deleted_at=None)

    def editable_by(self, user):
        """The same, for an admin; nobody else changes them."""
        return self.visible_to(user) if user.is_admin else self.none()

    def made_by(self, user):
        """All rows of the admin's center, deleted ones included."""
        return self.filter(center=user.center_id or 0)

    def restorable_by(self, user, now):
        """Those an admin's center deleted in the 30 days before the moment `now`."""
        rows = self.undoable(now).filter(center=user.center_id or 0)
        return rows if user.is_admin else rows.none()

    def by_text(self):
        return self.order_by("finding", Folded("text"), "pk")

    def saying(self, text):
        """Those of the same words as `text`, accents and case ignored."""
        return self.alias(folded_text=Folded("text")).filter(folded_text=Folded(Value(text)))


class CenterPhrase(Record):
    """Words that a center's draft check should notice besides those that everybody's does."""

    center = models.ForeignKey("accounts.Center", models.CASCADE, related_name="+")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    finding = models.CharField(_("finding"), max_length=40)  # A key of contacts.drafts.phrases.
    text = models.CharField(_("words"), max_length=80)

    objects = CenterPhraseQuerySet.as_manager()

    class Meta:
        verbose_name = _("phrase")
        verbose_name_plural = _("phrases")
        constraints = [
            models.UniqueConstraint(
                F("center"),
                F("finding"),
                Folded("text"),
                condition=Q(deleted_at=None),
                name="one_phrase_per_center_and_finding",
            )
        ]

    def __str__(self):
        return self.text

    def restore_unless_taken(self):
        """Bring it back, unless somebody has added the same since. Returns whether it is here."""
        try:
            with transaction.atomic():
                self.restore()
        except IntegrityError:
            return False
        return True
