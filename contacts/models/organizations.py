"""Where contacts work."""

from django.db import models
from django.db.models import F, Q, Value
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.fields import WebAddressField
from accounts.records import Owned, OwnedQuerySet
from accounts.search import Folded
from contacts.models.imports import Import
from norms.choices import Industry


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
