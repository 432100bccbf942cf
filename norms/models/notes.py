"""What coaches have seen in a place, and what their colleagues think of it."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from accounts.fields import WebAddressField
from accounts.records import Record, RecordQuerySet
from norms.choices import Acceptance, Approach, Channel, Formality, Industry, Language, ThankYou
from norms.models.authored import Authored, AuthoredQuerySet
from norms.words import facts


class EtiquetteNoteQuerySet(AuthoredQuerySet):
    def standing(self):
        """Notes that everybody may read, and that count: neither deleted nor hidden."""
        return self.kept().filter(hidden_at=None)

    def visible_to(self, user):
        """What stands; what is hidden, for its author, the admins of its center and operators."""
        if user.is_superuser:
            return self.kept()
        may_read = Q(hidden_at=None) | Q(author=user)
        if user.is_admin:
            may_read |= Q(center=user.center)
        return self.kept().filter(may_read)

    def hideable_by(self, user):
        """For an admin, the notes of the own center; for an operator, all."""
        if user.is_superuser:
            return self.kept()
        return self.kept().filter(center=user.center) if user.is_admin else self.none()

    def of_others(self, user):
        """What somebody else wrote, for a coach to confirm or to contradict."""
        return self.standing().exclude(author=user)

    def with_opinions(self):
        """With what colleagues think of each, in one query more."""
        opinions = SecondOpinion.objects.filter(deleted_at=None)
        opinions = opinions.select_related("author", "center").order_by("-seen_on", "-updated_at")
        return self.prefetch_related(Prefetch("opinions", opinions))

    def stale(self, limit):
        """Those that nobody has seen to be true after the day `limit`."""
        seen_later = SecondOpinion.objects.standing().filter(
            note=OuterRef("pk"), agrees=True, seen_on__gt=limit
        )
        return self.filter(~Exists(seen_later), observed_on__lte=limit)

    def disputed(self):
        """Those with which a colleague disagrees."""
        return self.filter(
            Exists(SecondOpinion.objects.standing().filter(note=OuterRef("pk"), agrees=False))
        )

    def update(self, **kwargs):
        """Not here: the versions of a note are kept when it is saved, and this would pass by."""
        raise TypeError("Save each note, so that its version is kept.")


class EtiquetteNote(Authored):
    """One coach's dated, sourced observation about one place; what it leaves open is empty."""

    acceptance = models.CharField(
        _("acceptance"), max_length=12, choices=Acceptance, default=Acceptance.UNKNOWN
    )
    approach = models.CharField(
        _("approach"), max_length=12, choices=Approach, default=Approach.UNKNOWN
    )
    channels = ArrayField(
        models.CharField(max_length=12, choices=Channel),
        verbose_name=_("channels, the best first"),
        size=3,
        default=list,
        blank=True,
    )
    usual_minutes = models.PositiveSmallIntegerField(
        _("usual length in minutes"),
        null=True,
        blank=True,
        validators=[MinValueValidator(5), MaxValueValidator(120)],
    )
    thank_you = models.CharField(_("thank-you"), max_length=6, choices=ThankYou, blank=True)
    formality = models.CharField(_("formality"), max_length=6, choices=Formality, blank=True)
    language = models.CharField(_("language"), max_length=2, choices=Language, blank=True)
    # Follow up later and less often than elsewhere; False says nothing.
    gentler = models.BooleanField(_("follow up more gently"), default=False)
    industries = ArrayField(
        models.CharField(max_length=15, choices=Industry),
        verbose_name=_("fields of work it is about"),
        default=list,
        blank=True,
    )  # None named: it holds for all.
    text = models.TextField(_("what you have seen"), max_length=5000)
    html = models.TextField(editable=False)  # `text` rendered and sanitised.
    source_url = WebAddressField(_("source"), blank=True)  # Empty: own practice.
    observed_on = models.DateField(_("observed on"))

    # Counted up by each revision, so that of two at once the second is shown the first.
    version = models.PositiveIntegerField(default=1, editable=False)
    # Since which version it says what it says: what colleagues think of others does not count.
    says_since = models.PositiveIntegerField(default=1, editable=False)

    hidden_at = models.DateTimeField(_("hidden at"), null=True, editable=False)
    hidden_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+"
    )
    hidden_because = models.CharField(_("hidden because"), max_length=500, blank=True)

    history = HistoricalRecords(
        excluded_fields=["form_key", "created_at", "updated_at", "html", "hidden_because"],
        related_name="versions",
    )
    objects = EtiquetteNoteQuerySet.as_manager()

    # What a revision may change; and those of it that do not change what the note says.
    CONTENT = [
        "acceptance",
        "approach",
        "channels",
        "usual_minutes",
        "thank_you",
        "formality",
        "language",
        "gentler",
        "text",
        "industries",
        "source_url",
        "observed_on",
    ]
    ABOUT_ITSELF = frozenset({"source_url", "observed_on"})

    class Meta:
        verbose_name = _("etiquette note")
        verbose_name_plural = _("etiquette notes")
        constraints = [
            models.CheckConstraint(
                condition=Q(hidden_at=None, hidden_by=None, hidden_because="")
                | Q(hidden_at__isnull=False, hidden_by__isnull=False) & ~Q(hidden_because=""),
                name="note_is_hidden_by_somebody_with_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(says_since__lte=F("version")), name="note_says_it_since_a_version"
            ),
        ]
        indexes = [
            models.Index(fields=["place", "-observed_on"], name="note_by_place"),
            models.Index(fields=["observed_on", "id"], name="note_by_day"),
        ]

    def __str__(self):
        return f"{self.place.name}, {self.observed_on}"

    def get_absolute_url(self):
        return f"{self.place.get_absolute_url()}#note-{self.pk}"

    def revise(self, changed):
        """Let what was changed, the names of fields, be a version of its own; not saved yet."""
        self.version += 1
        if set(changed) - self.ABOUT_ITSELF:
            self.says_since = self.version

    def hide(self, by, reason, at):
        """Take the note out of everybody's sight but some. Saying so twice changes nothing."""
        if self.hidden_at is None:
            self.hidden_by, self.hidden_because, self.hidden_at = by, reason, at
            self.save()

    def unhide(self):
        """Show a hidden note to everybody again. Saying so twice changes nothing."""
        if self.hidden_at is not None:
            self.hidden_by, self.hidden_because, self.hidden_at = None, "", None
            self.save()

    @property
    def last_seen_on(self):
        """The day on which a coach last saw that it is true."""
        return max([self.observed_on, *(opinion.seen_on for opinion in self.confirmations)])

    @property
    def confirmations(self):
        """The opinions that agree with what it says now, the last seen first."""
        return [opinion for opinion in self._opinions if opinion.agrees]

    @property
    def disagreements(self):
        """The opinions that disagree with what it says now."""
        return [opinion for opinion in self._opinions if not opinion.agrees]

    @property
    def _opinions(self):
        opinions = self.opinions.all()
        return [
            opinion
            for opinion in opinions
            if opinion.deleted_at is None and opinion.of_version >= self.says_since
        ]

    @property
    def accepted(self):
        """What the note says of acceptance, with its word and mark."""
        return Acceptance(self.acceptance)

    @property
    def facts(self):
        """Name and words of what it says besides acceptance, approach and text."""
        return facts(self)

    @property
    def content(self):
        """What a revision may change, by field."""
        return {name: getattr(self, name) for name in self.CONTENT}


class SecondOpinionQuerySet(RecordQuerySet):
    def standing(self):
        """Opinions that count: not withdrawn, and about what the note says now."""
        return self.filter(deleted_at=None, of_version__gte=F("note__says_since"))

    def made_by(self, user):
        """The user's own, withdrawn ones included."""
        return self.filter(author=user)

    def editable_by(self, user):
        """The user's own that are not withdrawn."""
        return self.made_by(user).filter(deleted_at=None)


class SecondOpinion(Record):
    """What another coach thinks of a note: it is still true, seen on a day; or not, and why not."""

    note = models.ForeignKey(EtiquetteNote, models.CASCADE, related_name="opinions")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    center = models.ForeignKey("accounts.Center", models.PROTECT, null=True, related_name="+")
    agrees = models.BooleanField(_("agrees"))
    seen_on = models.DateField(_("seen on"), null=True, blank=True)
    reason = models.CharField(_("reason"), max_length=500, blank=True)
    of_version = models.PositiveIntegerField(_("of version"))

    objects = SecondOpinionQuerySet.as_manager()

    class Meta:
        verbose_name = _("second opinion")
        verbose_name_plural = _("second opinions")
        constraints = [
            models.UniqueConstraint(
                fields=["note", "author"], name="one_opinion_of_a_coach_about_a_note"
            ),
            models.CheckConstraint(
                condition=Q(agrees=True, seen_on__isnull=False, reason="")
                | Q(agrees=False, seen_on=None) & ~Q(reason=""),
                name="opinion_has_a_day_or_a_reason",
            ),
        ]

    def __str__(self):
        return f"{self.author}, {self.note}"

    @property
    def signature(self):
        """Who says it, and where they work."""
        return f"{self.author}, {self.center}" if self.center else str(self.author)
