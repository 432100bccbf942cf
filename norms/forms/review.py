"""What a coach looks for in the review queue; what an admin types about the center."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms.filters import FilterForm
from accounts.pages import page_by_key
from norms.forms.places import PlaceField


class Show:
    """What the queue can show."""

    ASKED, STALE, DISPUTED = "asked", "stale", "disputed"
    CHOICES = [(ASKED, _("Asked about")), (STALE, _("Stale")), (DISPUTED, _("Disputed"))]


class ReviewForm(FilterForm):
    """The filters of the queue; what makes no sense is ignored."""

    show = forms.ChoiceField(choices=Show.CHOICES, required=False)
    whose = forms.ChoiceField(
        label=_("Whose notes"),
        choices=[("", _("Everybody's")), ("mine", _("My own")), ("center", _("My center's"))],
        required=False,
    )
    after = forms.IntegerField(required=False, widget=forms.HiddenInput)

    @property
    def shown(self):
        return self.values.get("show") or Show.ASKED

    def notes_of(self, notes, user):
        """Those of the queryset `notes` whose author is looked for."""
        whose = {"mine": {"author": user}, "center": {"center": user.center_id}}
        return notes.filter(**whose.get(self.values.get("whose"), {}))

    def page_of(self, rows, field):
        """The page of the queryset `rows`, in the order of `field`, that the address names."""
        return page_by_key(rows, self.row("after", rows), field)


class CenterPlaceForm(forms.Form):
    place = PlaceField(label=_("Where is your center?"), required=False)
