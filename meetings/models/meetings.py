"""The informational interview itself: prepared, held, learned from."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Min, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.records import Owned, OwnedQuerySet
from contacts.models import Contact, OutreachKind
from contacts.models.contacts import not_private
from contacts.next_steps import due_in_words
from meetings.thank_you import due_at
from meetings.words import day_in_words, moment_in_words


class Status(models.TextChoices):
    PLANNED = "planned", _("planned")
    HELD = "held", _("held")
    CANCELLED = "cancelled", _("cancelled")


class Way(models.TextChoices):
    """How the two meet."""

    IN_PERSON = "in_person", _("In person")
    VIDEO = "video", _("Video call")
    PHONE = "phone", _("Phone")


class Purpose(models.TextChoices):
    """What the seeker is curious about."""

    FIELD = "field", _("The field")
    PATH = "path", _("Their path")
    ORGANIZATION = "organization", _("The organization")
    ADVICE = "advice", _("Advice and next people")


class Seniority(models.TextChoices):
    """Where the other person stands in their work."""

    NEW = "new", _("New to the work")
    DOES = "does", _("Does the work")
    LEADS = "leads", _("Leads people")
    RUNS = "runs", _("Runs the place")
    RETIRED = "retired", _("Has retired")


class Situation(models.TextChoices):
    """Where the seeker stands."""

    EXPLORING = "exploring", _("I am still exploring")
    CHANGING = "changing", _("I am changing fields")
    NEW_IN_TOWN = "new_in_town", _("I am new in town, or will be")
    OTHER = "other", _("None of these")


class MeetingQuerySet(OwnedQuerySet):
    @property
    def shared_if(self):
        return not_private("contact__")

    def visible_to(self, user):
        """The user's own, as long as neither they nor their contacts are deleted."""
        return super().visible_to(user).filter(contact__deleted_at=None)

    def restorable_by(self, user, now):
        """The user's own, deleted in the 30 days before `now`, whose contacts are still here."""
        return super().restorable_by(user, now).filter(contact__deleted_at=None)

    def first_held_for(self, coach):
        """For each job seeker who shares with the coach: when they first met somebody."""
        held = self.counted_for(coach).held().order_by()
        return held.values("owner").annotate(first_at=Min("starts_at"))

    def planned(self):
        return self.filter(status=Status.PLANNED, deleted_at=None)

    def upcoming(self, now):
        return self.planned().filter(starts_at__gt=now)

    def to_debrief(self, now):
        """Begun or held, with nothing written about it yet."""
        return self.exclude(status=Status.CANCELLED).filter(starts_at__lte=now, debrief=None)

    def held(self):
        return self.filter(status=Status.HELD)

    def cancelled(self):
        return self.filter(status=Status.CANCELLED)

    def with_people(self):
        """Each with its contact, the contact's place and organization, and its debrief."""
        return self.select_related("contact__place", "contact__organization", "debrief")

    def locked(self):
        """With people; until the transaction ends nobody else changes them or their contacts."""
        return self.with_people().select_for_update(of=["self", "contact"], no_key=True)


class Meeting(Owned):
    """An informational interview: planned, then held or cancelled."""

    contact = models.ForeignKey(
        Contact, models.CASCADE, related_name="meetings", verbose_name=_("contact")
    )
    starts_at = models.DateTimeField(_("starts at"))
    minutes = models.PositiveSmallIntegerField(_("length in minutes"), default=20)
    way = models.CharField(_("how"), max_length=10, choices=Way, default=Way.VIDEO)
    where = models.CharField(_("where"), max_length=500, blank=True)
    is_private = models.BooleanField(_("private to me"), default=False)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.PLANNED, editable=False
    )
    cancelled_at = models.DateTimeField(_("cancelled at"), null=True, editable=False)
    prepared_at = models.DateTimeField(_("prepared at"), null=True, editable=False)
    # The questions the seeker picked and wrote, in the order they will ask them.
    # Each is {"id": the question's in the bank, or "", "text": its words}.
    questions = models.JSONField(_("questions"), default=list, blank=True)
    # What the suggestions go by. No purpose: all of them. The others "": guessed.
    purposes = ArrayField(
        models.CharField(max_length=12, choices=Purpose),
        verbose_name=_("curious about"),
        default=list,
        blank=True,
    )
    seniority = models.CharField(_("seniority"), max_length=7, choices=Seniority, blank=True)
    # The keys of the lines of `meetings.checklist` that are ticked.
    ready = ArrayField(
        models.CharField(max_length=20), verbose_name=_("ready"), default=list, blank=True
    )
    situation = models.CharField(_("situation"), max_length=11, choices=Situation, blank=True)
    # How often what a calendar shows of it was changed: programs take the highest for true.
    sequence = models.PositiveIntegerField(default=0, editable=False)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        constraints = [
            models.CheckConstraint(
                condition=Q(status=Status.CANCELLED) ^ Q(cancelled_at=None),
                name="meeting_has_cancelled_at_exactly_when_cancelled",
            ),
            models.CheckConstraint(
                condition=Q(minutes__gte=5, minutes__lte=480), name="meeting_length_is_sane"
            ),
            models.UniqueConstraint(
                fields=["contact"],
                condition=Q(status=Status.PLANNED, deleted_at=None),
                name="one_planned_meeting_per_contact",
            ),
        ]
        indexes = [
            models.Index(
                fields=["owner", "-starts_at", "id"],
                name="meeting_by_start",
                condition=Q(deleted_at=None),
            ),
            models.Index(fields=["contact", "-starts_at"], name="meeting_by_contact"),
        ]

    def __str__(self):
        return f"{self.contact}, {self.starts_at:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("meetings:detail", args=[self.pk])

    @property
    def ends_at(self):
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def is_planned(self):
        return self.status == Status.PLANNED

    @property
    def is_held(self):
        return self.status == Status.HELD

    @property
    def is_cancelled(self):
        return self.status == Status.CANCELLED

    @property
    def has_begun(self):
        return self.starts_at <= timezone.now()

    @property
    def is_over(self):
        return self.ends_at <= timezone.now()

    @property
    def can_be_held(self):
        """Whether "we have met" can be true: not cancelled, and not before it begins."""
        return not self.is_cancelled and self.has_begun

    @property
    def has_debrief(self):
        """Whether a debrief is kept; one that is only being written does not count."""
        return hasattr(self, "debrief") and self.debrief.pk is not None

    @property
    def has_card(self):
        """Whether a card is kept; one that is only being written does not count."""
        return hasattr(self, "card") and self.card.pk is not None

    @property
    def is_thanked(self):
        return self._thanks.exists()

    @property
    def posted_card(self):
        """The thanks for this meeting that were posted on a card, or None."""
        return self._thanks.filter(on_card=True).order_by("-happened_at").first()

    @property
    def _thanks(self):
        thanks = self.contact.outreach.filter(kind=OutreachKind.THANK_YOU, deleted_at=None)
        return thanks.filter(happened_at__gte=self.starts_at)

    @property
    def thanks_due_in_words(self):
        return moment_in_words(timezone.localtime(due_at(self.ends_at)), timezone.localdate())

    @property
    def day_in_words(self):
        return day_in_words(timezone.localdate(self.starts_at), timezone.localdate())

    @property
    def starts_there(self):
        """What the clock at the contact's place shows at the start, naive; None if the same.

        "The same" as in the time zone that is active: the one of the person who is looking.
        """
        there = self.starts_at.astimezone(zone_of(self.contact)).replace(tzinfo=None)
        here = timezone.localtime(self.starts_at).replace(tzinfo=None)
        return None if there == here else there

    @property
    def starts_on_the_clock(self):
        """What the seeker's clock shows at the start, where they will be by then; naive."""
        here = timezone.localtime(self.starts_at).replace(tzinfo=None)
        return self.starts_there or here if self.way == Way.IN_PERSON else here

    def hold(self):
        """The two have met. Saying so twice changes nothing."""
        if self.is_planned:
            self.status = Status.HELD
            self.save(update_fields=["status", "updated_at"])

    def cancel(self, at):
        """It will not happen, said at the moment `at`. Saying so twice changes nothing."""
        if self.is_planned:
            self.status, self.cancelled_at = Status.CANCELLED, at
            self.sequence += 1
            self.save(update_fields=["status", "cancelled_at", "sequence", "updated_at"])

    def delete_softly(self, at):
        if self.deleted_at is None:
            self._revise()
        super().delete_softly(at)

    def restore(self):
        if self.deleted_at is not None:
            self._revise()
        super().restore()

    def _revise(self):
        """Calendars are to take what they are told next for newer. The row is locked."""
        self.sequence += 1
        self.save(update_fields=["sequence"])

    def prepare(self, at):
        """The seeker is prepared, since the moment `at`. Saying so twice changes nothing."""
        if self.prepared_at is None:
            self.prepared_at = at
            self.save(update_fields=["prepared_at", "updated_at"])

    def tick(self, keys):
        """These lines of the checklist are ticked, and no others."""
        self.ready = keys
        self.save(update_fields=["ready", "updated_at"])

    def pick(self, questions):
        """These are the questions, in this order; as `meetings.questions` gives them."""
        self.questions = questions
        self.save(update_fields=["questions", "updated_at"])


def zone_of(contact):
    """The time zone at the contact's place; the active one when no place or zone is known."""
    if contact.place and contact.place.time_zone:
        return ZoneInfo(contact.place.time_zone)
    return timezone.get_current_timezone()


class Fit(models.TextChoices):
    YES = "yes", _("Yes")
    PARTLY = "partly", _("In part")
    NO = "no", _("No")
    UNSURE = "unsure", _("Not sure yet")


class DebriefQuerySet(OwnedQuerySet):
    @property
    def shared_if(self):
        return Q(meeting__deleted_at=None) & not_private("meeting__contact__")


class Debrief(Owned):
    """What a held meeting taught the seeker."""

    meeting = models.OneToOneField(Meeting, models.CASCADE, related_name="debrief")
    learned = models.TextField(_("what I learned"), max_length=10_000)
    fits = models.CharField(_("does it fit me?"), max_length=6, choices=Fit, default=Fit.UNSURE)
    surprised = models.TextField(_("what surprised me"), blank=True, max_length=5000)
    # The people who came out of this meeting; each is *introduced by* its contact.
    referrals = models.ManyToManyField(Contact, blank=True, related_name="+")

    objects = DebriefQuerySet.as_manager()

    class Meta:
        verbose_name = _("debrief")
        verbose_name_plural = _("debriefs")

    def __str__(self):
        return str(self.meeting)

    @property
    def people(self):
        """The referrals that are still there."""
        return self.referrals.visible_to(self.owner)

    @property
    def all_promises(self):
        """The promises made then, those that were kept included."""
        return self.promises.standing().by_day()


class PromiseQuerySet(OwnedQuerySet):
    @property
    def shared_if(self):
        return not_private("contact__")

    def visible_to(self, user):
        """The user's own, unless the promise or its contact is deleted."""
        return super().visible_to(user).filter(contact__deleted_at=None)

    def standing(self):
        """Rows that are not deleted."""
        return self.filter(deleted_at=None)

    def open(self):
        return self.filter(done_at=None)

    def by_day(self):
        """What is to be done first comes first."""
        return self.order_by("due_on", "pk")


class Promise(Owned):
    """Something the seeker told a contact they would do, and by when."""

    contact = models.ForeignKey(
        Contact, models.CASCADE, related_name="promises", verbose_name=_("contact")
    )
    debrief = models.ForeignKey(
        Debrief, models.CASCADE, related_name="promises", verbose_name=_("debrief")
    )
    text = models.TextField(_("what I promised"), max_length=5000)
    due_on = models.DateField(_("by"))
    done_at = models.DateTimeField(_("done at"), null=True, blank=True, editable=False)

    objects = PromiseQuerySet.as_manager()

    class Meta:
        verbose_name = _("promise")
        verbose_name_plural = _("promises")
        indexes = [
            models.Index(
                fields=["owner", "due_on", "id"],
                name="promise_by_due",
                condition=Q(deleted_at=None, done_at=None),
            ),
            models.Index(fields=["contact", "due_on"], name="promise_by_contact"),
        ]

    def __str__(self):
        return self.text

    @property
    def is_due(self):
        return self.done_at is None and self.due_on <= timezone.localdate()

    @property
    def due_in_words(self):
        return due_in_words(self.due_on, timezone.localdate())

    def keep(self, at):
        """It was done, at the moment `at`. Saying so twice changes nothing."""
        if self.done_at is None:
            self.done_at = at
            self.save(update_fields=["done_at", "updated_at"])

    def reopen(self):
        """It is still to be done. Saying so twice changes nothing."""
        if self.done_at is not None:
            self.done_at = None
            self.save(update_fields=["done_at", "updated_at"])


class Size(models.TextChoices):
    """How large a card is; a folded one is printed on a sheet of twice its size."""

    A6 = "a6", _("A6, flat")
    A6_FOLDED = "a6-folded", _("A6, folded from A5")
    US_4X6 = "4x6", _("4 by 6 inches, flat")
    US_5X7_FOLDED = "5x7-folded", _("5 by 7 inches, folded from 7 by 10")


class Card(Owned):
    """The thank-you card for a meeting, as it is being written; posting it is outreach."""

    meeting = models.OneToOneField(
        Meeting, models.CASCADE, related_name="card", verbose_name=_("meeting")
    )
    size = models.CharField(_("size"), max_length=10, choices=Size)
    text = models.TextField(_("your words"), max_length=2000)

    class Meta:
        verbose_name = _("card")
        verbose_name_plural = _("cards")

    def __str__(self):
        return str(self.meeting)
