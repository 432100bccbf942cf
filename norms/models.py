"""What is customary where: places, etiquette notes about them, and resources in them."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from accounts.fields import WebAddressField
from accounts.records import Record, RecordQuerySet
from norms.choices import Formality, Industry, Language


class Level(models.TextChoices):
    COUNTRY = "country", _("country")
    REGION = "region", _("region")
    CITY = "city", _("city")


class PlaceQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Every place, for everybody who is signed in."""
        return self if user.is_authenticated else self.none()

    def with_notes(self):
        """Places that coaches have written about, the newest observation first."""
        return (
            self.filter(etiquettenotes__isnull=False, etiquettenotes__deleted_at=None)
            .annotate(observed_on=models.Max("etiquettenotes__observed_on"))
            .order_by("-observed_on", "full_name")
        )


class Place(models.Model):
    """A city, region or country of the gazetteer. Everybody may see every place."""

    level = models.CharField(_("level"), max_length=7, choices=Level)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children"
    )
    name = models.CharField(_("name"), max_length=200)
    # "us/ny/rochester": what follows /norms/ in the address, and never changes.
    path = models.CharField(_("path"), max_length=300, unique=True)
    country_code = models.CharField(_("country code"), max_length=2)  # ISO 3166-1: "US"
    region_code = models.CharField(
        _("region code"), max_length=6, blank=True
    )  # ISO 3166-2: "US-NY"
    # "Rochester, New York, United States": said whole, so that no list has to join.
    full_name = models.CharField(_("full name"), max_length=400)
    # As the search compares them: "st gallen", and " sg switzerland ch che " for what is around.
    search_name = models.CharField(max_length=200, blank=True, editable=False)
    search_area = models.CharField(max_length=400, blank=True, editable=False)
    # What else a well-known city is called: "|cologne|colonia|koeln|".
    search_others = models.TextField(blank=True, editable=False)
    time_zone = models.CharField(_("time zone"), max_length=50, blank=True)
    latitude = models.FloatField(_("latitude"), null=True)
    longitude = models.FloatField(_("longitude"), null=True)
    population = models.BigIntegerField(_("population"), default=0)
    geoname_id = models.IntegerField(_("GeoNames number"), null=True, unique=True)

    objects = PlaceQuerySet.as_manager()

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        constraints = [
            models.CheckConstraint(
                condition=Q(level=Level.COUNTRY) ^ Q(parent__isnull=False),
                name="place_has_parent_unless_country",
            ),
        ]
        indexes = [
            models.Index(
                OpClass("search_name", name="text_pattern_ops"),
                models.F("population").desc(),
                name="place_by_search_name",
            ),
            GinIndex(
                OpClass("search_name", name="gin_trgm_ops"), name="place_by_word", fastupdate=False
            ),
            GinIndex(
                OpClass("search_others", name="gin_trgm_ops"),
                name="place_by_other_name",
                fastupdate=False,  # Loaded once, and read from then on.
            ),
            models.Index(fields=["-population"], name="place_by_population"),
            models.Index(fields=["parent", "-population"], name="place_by_parent"),
        ]

    def __str__(self):
        return self.full_name

    def get_absolute_url(self):
        return reverse("norms:place", args=[self.path])

    @property
    def short_name(self):
        """The name with the region as people there write it: "Charlotte, NC", "Zürich"."""
        if self.level == Level.CITY and self.country_code in {"US", "CA", "AU"}:
            return f"{self.name}, {self.region_code.split('-')[-1]}"
        return self.name


class Acceptance(models.TextChoices):
    """How an informational interview is taken when a stranger asks for one."""

    WELCOME = "welcome", _("Welcome")
    INTRODUCTION = "introduction", _("With an introduction")
    UNUSUAL = "unusual", _("Unusual")
    UNKNOWN = "unknown", _("Unknown")


class Approach(models.TextChoices):
    """What people decide by when they are asked for their time."""

    RELATIONSHIP = "relationship", _("Relationship-driven")
    BALANCED = "balanced", _("Balanced")
    TASK = "task", _("Task-driven")
    UNKNOWN = "unknown", _("Unknown")


class Channel(models.TextChoices):
    """The way a message goes, or came."""

    EMAIL = "email", _("Email")
    LINKEDIN = "linkedin", _("LinkedIn")
    PHONE = "phone", _("Phone")
    IN_PERSON = "in_person", _("In person")
    INTRODUCTION = "introduction", _("Through someone")
    GROUP = "group", _("Group or event")


class ThankYou(models.TextChoices):
    """The form in which thanks are usually given."""

    EMAIL = "email", _("Email")
    CARD = "card", _("Handwritten card")
    EITHER = "either", _("Email or card")


class AuthoredQuerySet(RecordQuerySet):
    def standing(self):
        """Rows that are not deleted."""
        return self.filter(deleted_at=None)

    def visible_to(self, user):
        """What coaches say is for everybody who is signed in, across centers."""
        return self.standing() if user.is_authenticated else self.none()

    def editable_by(self, user):
        """A coach's own; an operator's are all."""
        if user.is_superuser:
            return self.standing()
        return self.standing().filter(author=user) if user.is_coach else self.none()

    def made_by(self, user):
        """All rows the coach wrote, deleted ones included."""
        return self.filter(author=user)

    def restorable_by(self, user, now):
        """Deleted in the 30 days before the moment `now`: a coach's own; for an operator, all."""
        return self.undoable(now) if user.is_superuser else self.undoable(now).filter(author=user)

    def with_authors(self):
        """With whom and where each row comes from, in the same query."""
        return self.select_related("author", "center")


class Authored(Record):
    """Something a coach says about a place, signed: it stays when the coach moves on."""

    place = models.ForeignKey(Place, models.PROTECT, related_name="%(class)ss")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="%(class)ss")
    # Where the author worked when they wrote it.
    center = models.ForeignKey("accounts.Center", models.PROTECT, null=True, related_name="+")

    objects = AuthoredQuerySet.as_manager()

    class Meta:
        abstract = True


def _listed(kind, values):
    return ", ".join(str(kind(value).label) for value in values)


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

    class Meta:
        verbose_name = _("etiquette note")
        verbose_name_plural = _("etiquette notes")
        indexes = [models.Index(fields=["place", "-observed_on"], name="note_by_place")]

    def __str__(self):
        return f"{self.place.name}, {self.observed_on}"

    @property
    def accepted(self):
        """What the note says of acceptance, with its word and mark."""
        return Acceptance(self.acceptance)

    @property
    def facts(self):
        """Name and words of what it says besides acceptance, approach and text."""
        minutes = self.usual_minutes
        said = [
            (_("Said of"), _listed(Industry, self.industries)),
            (_("Best ways in"), _listed(Channel, self.channels)),
            (_("Usual length"), minutes and ngettext("%d minute", "%d minutes", minutes) % minutes),
            (_("Thanks by"), self.get_thank_you_display()),
            (_("Wording"), self.get_formality_display()),
            (_("Language"), self.get_language_display()),
            (_("Following up"), self.gentler and _("more gently than elsewhere")),
        ]
        return [(name, words) for name, words in said if words]


class ResourceKind(models.TextChoices):
    JOB_GROUP = "job_group", _("Job-search group")
    NETWORKING = "networking", _("Networking group")
    EMPLOYMENT_SERVICE = "employment_service", _("Public employment service")
    CAREER_CENTER = "career_center", _("Career center")
    EVENTS = "events", _("Event series")


class LocalResource(Authored):
    """A group, service or event series in a place that helps to meet people there."""

    kind = models.CharField(_("kind"), max_length=20, choices=ResourceKind)
    name = models.CharField(_("name"), max_length=200)
    url = WebAddressField(_("link"))
    text = models.CharField(_("what to expect"), max_length=500, blank=True)
    checked_on = models.DateField(_("last checked on"))

    class Meta:
        verbose_name = _("local resource")
        verbose_name_plural = _("local resources")
        indexes = [models.Index(fields=["place", "kind"], name="resource_by_place")]

    def __str__(self):
        return self.name
