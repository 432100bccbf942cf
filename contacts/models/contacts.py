"""The people whom job seekers want to talk to."""

from datetime import timedelta

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db import models, transaction
from django.db.models import Case, Count, Exists, F, Max, Min, OuterRef, Q, Value, When
from django.db.models.functions import Concat, Greatest, JSONObject, Trim
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.fields import WebAddressField
from accounts.models import Sharing
from accounts.records import Owned, OwnedQuerySet
from accounts.search import Folded
from contacts.choices import ClosedBecause, NameUse, Stage, Step
from contacts.models.imports import Import
from contacts.models.organizations import Organization
from norms.choices import Industry
from norms.models import Place

STUCK_AFTER = 14  # Days after which a step that is due has waited long.
TAKEN_AT_ONCE = 500  # People in memory while a file is made of them.
CHAINED = 2000  # People that are read for the chain of referrals.


def not_private(contact=""):
    """Whether a coach may read of the contact at the end of that path: "contact__", for instance.

    A private meeting or message keeps back whom it is with: how far one is with them would tell
    of it. A private note does not: nothing follows from it. To be asked once all models are there:
    in a property of a queryset, not in its class.
    """
    whole = Q(**{f"{contact}deleted_at": None, f"{contact}is_private": False})
    telling = apps.get_model("contacts", "Outreach").objects.private().telling()
    kept_back = Exists(telling.filter(contact=OuterRef(f"{contact}pk")))
    return whole & ~Q(**{f"{contact}meetings__is_private": True}) & ~kept_back


class ContactQuerySet(OwnedQuerySet):
    @property
    def shared_if(self):
        return not_private()

    def progress_for(self, coach, today):
        """For each job seeker who shares with the coach and each stage: numbers and days alone.

        `waiting`: whose next step has been due for more than two weeks on the day `today`; those
        who are still to be asked, or in touch already, wait for nothing.
        """
        long_ago = today - timedelta(days=STUCK_AFTER)
        at_rest = Q(next_step=Step.ASK) | Q(stage=Stage.IN_TOUCH)
        no_reply = Q(closed_because=ClosedBecause.NO_REPLY)
        rows = self.counted_for(coach).order_by().values("owner", "stage")
        return rows.annotate(
            people=Count("pk"),
            waiting=Count("pk", filter=Q(due_on__lt=long_ago) & ~at_rest),
            no_reply=Count("pk", filter=no_reply),
            thanks=Count("pk", filter=Q(next_step=Step.THANK)),
            thanks_since=Min("due_on", filter=Q(next_step=Step.THANK)),
            last_at=Max(Greatest("last_contact_at", "created_at")),
        )

    def restorable_by(self, user, now):
        """Those the user deleted lately; who turned out to be another comes back from there."""
        return super().restorable_by(user, now).filter(merged_into=None)

    def matching(self, text):
        """Those in whose name, title, organization, place or notes each word of `text` is."""
        if not text.strip():
            return self  # Without the tables that are read along.
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

    def to_take(self):
        """Each with all that goes into a file, read piece by piece."""
        people = self.select_related("organization", "introduced_by", "place__parent__parent")
        return people.iterator(chunk_size=TAKEN_AT_ONCE)

    def whole(self):
        """Each with all that its own page shows."""
        around = ["organization", "place__parent__parent", "introduced_by", "center"]
        return self.select_related(*around, "owner__seeker_profile")

    def with_led_to(self, limit):
        """Each with `led_to`: keys and names of those to whom they have led, by name."""
        people = Contact.objects.filter(owner=OuterRef("owner"), deleted_at=None)
        people = people.filter(introduced_by=OuterRef("pk")).order_by("sort_name", "pk")
        names = JSONObject(pk="pk", first_name="first_name", last_name="last_name")
        return self.annotate(led_to=ArraySubquery(people.values(names=names)[:limit]))


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
    # Whom this one turned out to be: it is deleted, and comes back when the two are parted.
    merged_into = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )

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

    @cached_property
    def readers(self):
        """The coaches who may read what the owner writes about the contact."""
        this = Contact.objects.filter(not_private(), pk=self.pk)
        sharings = Sharing.objects.visible_to(self.owner).given().of_everything()
        shared = sharings.filter(Exists(this)).select_related("assignment__coach")
        return [sharing.coach for sharing in shared]

    @property
    def was_met(self):
        return self.stage in {Stage.MET, Stage.IN_TOUCH}

    @property
    def is_closed(self):
        return self.stage == Stage.CLOSED

    @transaction.atomic
    def delete_softly(self, at):
        if self.deleted_at is None:
            self._tell_calendars()
        super().delete_softly(at)

    @transaction.atomic
    def restore(self):
        if self.deleted_at is not None:
            self._tell_calendars()
        super().restore()

    def _tell_calendars(self):
        """The meetings go, or come back, with the contact: calendars are to take that for newer."""
        self.meetings.update(sequence=F("sequence") + 1)

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
