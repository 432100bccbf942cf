"""What people type to say where, and what is looked for in a place."""

from dataclasses import dataclass

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.forms.filters import FilterForm
from accounts.pages import KeyPage, page_by_key
from norms import search
from norms.gazetteer import searchable
from norms.models import Level, Place


class PlaceWidget(forms.Widget):
    """A text box, and below it the places that it may mean, to choose one of.

    Sends `<name>_0`, the text; `<name>_1`, the id of the chosen place; and `<name>_2`, the text
    for which the places were shown: when the two texts differ, the choice is an old one.
    """

    template_name = "norms/_place_picker.html"

    def __init__(self, attrs=None, *, guidance=False):
        super().__init__(attrs)
        self.guidance = guidance

    def value_from_datadict(self, data, files, name):
        return [data.get(f"{name}_{n}") for n in range(3)]

    def get_context(self, name, value, attrs):
        picker = Picker(name, *shown(value), guidance=self.guidance)
        return super().get_context(name, None, attrs) | {"picker": picker}


@dataclass
class Picker:
    """What the templates of the picker show."""

    name: str
    text: str
    places: list[Place]
    chosen: Place | None = None
    guidance: bool = False

    @property
    def is_settled(self):
        """Whether the text is the name of the chosen place, so that nothing is left to choose."""
        return self.chosen is not None and self.chosen.full_name == self.text


def shown(value):
    """(text, places to choose from, chosen place) for what a form's field holds."""
    if not isinstance(value, list):
        place = value if isinstance(value, Place) else search.numbered(value)
        return (place.full_name, [place], place) if place else ("", [], None)
    text, pk = typed_and_chosen(value)
    places, chosen = search.matching(text), search.numbered(pk)
    if chosen and chosen not in places:
        places = [chosen, *places]
    return text, places, chosen


def typed_and_chosen(value):
    """(text, id) out of what was sent; the id is "" when it was chosen for another text."""
    text, pk, shown_for = value
    is_old = shown_for is not None and shown_for != text
    return text or "", "" if is_old else pk or ""


class PlaceField(forms.Field):
    """A place, or None: typed, then chosen among the places found.

    With `guidance`, choosing one shows below the field what is customary there.
    """

    default_error_messages = {
        "choose": _("Choose the place you mean."),
        "unknown": _("No place found: try the next larger town."),
        "invalid": _("Choose one of the places found."),
    }

    def __init__(self, *, guidance=False, **kwargs):
        super().__init__(widget=PlaceWidget(guidance=guidance), **kwargs)

    def to_python(self, value):
        text, pk = typed_and_chosen(value)
        if pk:
            return search.numbered(pk) or self.refuse("invalid")
        if not text.strip():
            return None
        return search.named(text) or self.refuse("choose" if search.matching(text) else "unknown")

    def in_words(self, value):
        """The place, or the number of one, as people read it."""
        place = value if isinstance(value, Place) else search.numbered(value)
        return place.full_name if place else ""

    def refuse(self, code):
        raise ValidationError(self.error_messages[code], code=code)

    def has_changed(self, initial, data):
        if self.disabled:
            return False
        pk = initial.pk if isinstance(initial, Place) else initial
        try:
            place = self.to_python(data)
        except ValidationError:
            return True
        return (place and place.pk) != (pk or None)


class InsidePlaceForm(FilterForm):
    """What is looked for on the page of a place; what makes no sense is ignored."""

    q = forms.CharField(max_length=100, required=False)
    after = forms.IntegerField(required=False)  # The last place of the page before.
    note = forms.IntegerField(required=False)  # The last note of the page before.

    @property
    def text(self):
        return self.values.get("q", "")

    def places_of(self, place, places):
        """A page of those of the queryset `places` that make up the place, or are called `q` in it.

        The regions of a country by name, else the largest first.
        """
        text = searchable(self.text)
        if place.is_city:
            return KeyPage([], None, True)
        if text:
            places = places.filter(path__startswith=f"{place.path}/", search_name__contains=text)
        else:
            places = places.filter(parent=place)
        by_name = place.level == Level.COUNTRY and not text
        field = "search_name" if by_name else "population"
        last = self.row("after", places)
        return page_by_key(places, last, field, descending=not by_name)

    def notes_of(self, notes):
        """A page of the queryset `notes`, the newest observation first."""
        return page_by_key(notes, self.row("note", notes), "observed_on", descending=True)
