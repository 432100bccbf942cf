"""Which of the places that coaches have written about are looked for."""

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.access import may_coach
from accounts.forms.filters import FilterForm
from accounts.pages import page_by_key
from norms.choices import Acceptance
from norms.models import Level, Place


class BrowseForm(FilterForm):
    """The filters of the list of places with notes; what makes no sense is ignored."""

    where = forms.ChoiceField(label=_("Where"), required=False)
    acceptance = forms.ChoiceField(
        label=_("How it is taken"),
        choices=[("", _("anything")), *Acceptance.choices],
        required=False,
    )
    whose = forms.ChoiceField(
        label=_("Whose notes"),
        choices=[("", _("everybody's")), ("mine", _("my own"))],
        required=False,
    )
    after = forms.IntegerField(required=False)  # The last place of the page before.

    def __init__(self, data, *, user):
        super().__init__(data)
        self.user = user
        self.fields["where"].choices = [("", _("everywhere")), *self._areas()]
        if not may_coach(user):
            del self.fields["whose"]

    def _areas(self):
        """Countries with notes, and the regions with notes of the one that is chosen."""
        country = self.data.get("where", "")[:2]
        areas = Place.objects.visible_to(self.user).exclude(level=Level.CITY)
        noted = Place.objects.visible_to(self.user).exclude(taken="")
        countries = areas.filter(level=Level.COUNTRY, country_code__in=noted.values("country_code"))
        regions = areas.filter(
            level=Level.REGION,
            country_code=country.upper() if country.isalpha() else "",
            region_code__in=noted.values("region_code"),
        )
        for area in (countries | regions).order_by("country_code", "level", "search_name"):
            yield area.path, f"· {area.name}" if area.level == Level.REGION else area.name

    @property
    def shown(self):
        """The fields to choose by."""
        return [field for field in self if field.name != "after"]

    @cached_property
    def page(self):
        """A page of the places asked for, those with the newest notes first."""
        places = Place.objects.visible_to(self.user)
        if where := self.values.get("where"):
            places = places.within(where)
        if acceptance := self.values.get("acceptance"):
            places = places.filter(taken=acceptance)
        places = places.with_notes(**({"author": self.user} if self.values.get("whose") else {}))
        last = self.row("after", places)
        return page_by_key(places.with_parents(), last, "observed_on", descending=True)
