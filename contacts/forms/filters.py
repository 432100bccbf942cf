"""Which contacts a list shows, and in which order."""

from datetime import timedelta

from django import forms
from django.db import models
from django.db.models import Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from contacts.forms.widgets import SUGGESTIONS, SuggestingInput
from contacts.models import Contact, Organization, Stage


class ChainForm(forms.Form):
    """With whom the picture of referrals begins; what makes no sense is ignored."""

    person = forms.IntegerField(required=False)

    @property
    def start(self):
        """The id of the contact, or None."""
        return self.cleaned_data["person"] if self.is_valid() else None


class Due(models.TextChoices):
    OVERDUE = "overdue", _("overdue")
    TODAY = "today", _("today")
    WEEK = "week", _("in the next 7 days")


class Sort(models.TextChoices):
    NAME = "name", _("name")
    DUE = "due", _("next step first")
    LAST_CONTACT = "last-contact", _("longest since contact")
    STAGE = "stage", _("how far you are")


class FileKind(models.TextChoices):
    TABLE = "csv", _("table")
    CARDS = "vcard", _("address book")


class AtOnce(forms.models.ModelChoiceIterator):
    """Reads the choices with one query; Django does it by a cursor, in four steps."""

    def __iter__(self):
        yield "", self.field.empty_label
        for row in self.queryset:
            yield self.choice(row)


class PlaceField(forms.ModelChoiceField):
    iterator = AtOnce


class ContactFilterForm(forms.Form):
    """The filters of the list of `user`, for whom it is `today`; what is not valid is left out."""

    q = forms.CharField(
        label=_("Search"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    stage = forms.ChoiceField(
        label=_("How far"), choices=[("", _("all")), *Stage.choices], required=False
    )
    place = PlaceField(label=_("Place"), queryset=None, empty_label=_("all"), required=False)
    organization = forms.CharField(
        label=_("Organization"), max_length=200, required=False, widget=SuggestingInput
    )
    due = forms.ChoiceField(
        label=_("Next step"), choices=[("", _("all")), *Due.choices], required=False
    )
    sort = forms.ChoiceField(label=_("Sort by"), choices=Sort, required=False)

    def __init__(self, *args, user, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        self.profile = getattr(user, "seeker_profile", None)
        self.fields["place"].queryset = Contact.objects.visible_to(user).places()
        organizations = Organization.objects.visible_to(user).by_name()
        names = organizations.values_list("name", flat=True)[:SUGGESTIONS]
        self.fields["organization"].widget.suggestions = names

    @cached_property
    def move(self):
        """(place, word) for home and where the seeker moves, as far as contacts are there."""
        if not (self.profile and self.profile.is_moving):
            return []
        ends = {self.profile.home_id: _("home"), self.profile.moving_to_id: _("moving to")}
        places = self.fields["place"].queryset.in_bulk(ends)
        return [(places[pk], word) for pk, word in ends.items() if pk in places]

    @property
    def is_narrowing(self):
        return any(value for name, value in self.chosen.items() if name != "sort")

    @property
    def is_refined(self):
        """Whether anything but words was chosen, the order included."""
        return any(value for name, value in self.chosen.items() if name != "q")

    @property
    def chosen(self):
        """What was chosen and is valid, by field."""
        self.is_valid()
        return self.cleaned_data

    def apply_to(self, contacts):
        """Those of `contacts`, a queryset, that are asked for, in the order asked for."""
        chosen = self.chosen
        if chosen.get("stage"):
            contacts = contacts.filter(stage=chosen["stage"])
        if chosen.get("place"):
            contacts = contacts.filter(place=chosen["place"])
        if chosen.get("organization"):
            contacts = contacts.at_organization(chosen["organization"])
        if chosen.get("due"):
            contacts = contacts.timely().filter(self._due(chosen["due"]))
        return self._sort(contacts.matching(chosen.get("q", "")), chosen.get("sort"))

    def _due(self, due):
        return {
            Due.OVERDUE: Q(due_on__lt=self.today),
            Due.TODAY: Q(due_on=self.today),
            Due.WEEK: Q(due_on__range=(self.today, self.today + timedelta(days=7))),
        }[due]

    def _sort(self, contacts, sort):
        if sort == Sort.STAGE:
            return contacts.by_stage()
        first = {Sort.DUE: "due_on", Sort.LAST_CONTACT: "last_contact_at"}.get(sort, "sort_name")
        return contacts.order_by(first, "pk")


class TakeForm(ContactFilterForm):
    """The same, for contacts to take away; as a table, unless it says otherwise."""

    format = forms.ChoiceField(choices=FileKind, required=False)

    @property
    def wants_cards(self):
        return self.chosen.get("format") == FileKind.CARDS
