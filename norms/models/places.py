"""The gazetteer: cities, regions and countries."""

import math

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import ExpressionWrapper, F, Q
from django.db.models.functions import Abs, Coalesce, Least
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from norms.choices import Acceptance

FAR = 1e6


class Level(models.TextChoices):
    COUNTRY = "country", _("country")
    REGION = "region", _("region")
    CITY = "city", _("city")


class PlaceQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Every place, for everybody who is signed in."""
        return self if user.is_authenticated else self.none()

    def asked_about(self):
        """Places about which questions are open: `asks`, how many, and `asked_at`, the oldest."""
        open_now = Q(questions__deleted_at=None, questions__answered_at=None)
        return self.filter(open_now, questions__isnull=False).annotate(
            asks=models.Count("questions"), asked_at=models.Min("questions__created_at")
        )

    def with_distance(self, place):
        """How far each is from `place`, in degrees; far away where that is not known."""
        apart = Abs(F("longitude") - place.longitude)
        east = Least(apart, 360 - apart) * math.cos(math.radians(place.latitude))
        north = F("latitude") - place.latitude
        square = ExpressionWrapper(east * east + north * north, models.FloatField())
        return self.annotate(distance=Coalesce(square, FAR))

    def within(self, path):
        """The place of this path, and all that is in it."""
        return self.filter(Q(path=path) | Q(path__startswith=f"{path}/"))

    def with_parents(self):
        """Each with its region and its country, as far as it has them."""
        return self.select_related("parent__parent")

    def with_notes(self, **said):
        """Places that coaches have written about, the newest observation first.

        With `said`, values of fields, only notes that say so count.
        """
        said = {f"etiquettenotes__{field}": value for field, value in said.items()}
        return (
            self.filter(
                etiquettenotes__isnull=False,
                etiquettenotes__deleted_at=None,
                etiquettenotes__hidden_at=None,
                **said,
            )
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

    # What notes settle here, if there are any: for filters. norms.taken alone writes it.
    taken = models.CharField(
        _("taken as"),
        max_length=12,
        choices=Acceptance,
        blank=True,
        default="",
        db_default="",  # The gazetteer is loaded without it.
        editable=False,
    )

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
            models.Index(fields=["taken"], name="place_by_taken", condition=~Q(taken="")),
            models.Index(fields=["parent", "-population"], name="place_by_parent"),
            models.Index(
                fields=["country_code", "region_code"],
                name="place_around_cities",
                condition=~Q(level=Level.CITY),
            ),
        ]

    def __str__(self):
        return self.full_name

    def get_absolute_url(self):
        return reverse("norms:place", args=[self.path])

    @property
    def is_city(self):
        """Whether nothing is in it: the gazetteer goes no further."""
        return self.level == Level.CITY

    @property
    def short_name(self):
        """The name with the region as people there write it: "Charlotte, NC", "Zürich"."""
        if self.is_city and self.country_code in {"US", "CA", "AU"}:
            return f"{self.name}, {self.region_code.split('-')[-1]}"
        return self.name
