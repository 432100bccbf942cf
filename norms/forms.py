"""What people type to say where; what coaches type about a place; what is looked for in one."""

from dataclasses import dataclass
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm
from accounts.pages import page_by_key
from norms import search
from norms.choices import Formality, Industry, Language
from norms.gazetteer import searchable
from norms.models import Channel, EtiquetteNote, Level, LocalResource, Place, ThankYou
from norms.text import to_html

EARLIEST = date(1990, 1, 1)
OPEN_CHOICES = {"thank_you": ThankYou, "formality": Formality, "language": Language}
RANKS = [_("First choice"), _("Second choice"), _("Third choice")]


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


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self):
        super().__init__(format="%Y-%m-%d")


def check_past(day):
    """Raise ValidationError unless the day has come, and is not before 1990."""
    if day > timezone.localdate():
        raise ValidationError(_("This day is still to come."))
    if day < EARLIEST:
        raise ValidationError(_("Give a day from 1990 on."))


class ChannelsWidget(forms.MultiWidget):
    """One list for each choice, the first the best."""

    template_name = "norms/_channels_input.html"
    use_fieldset = True

    def __init__(self):
        choices = [("", _("none")), *Channel.choices]
        attrs = {"class": "form-select"}
        super().__init__([forms.Select(attrs, choices) for _rank in RANKS])

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        context["ranked"] = list(zip(RANKS, context["widget"]["subwidgets"], strict=True))
        return context


class ChannelsField(forms.MultiValueField):
    """Up to three channels, the best first; its value is a list of Channel values."""

    widget = ChannelsWidget

    def __init__(self, **kwargs):
        choices = [("", ""), *Channel.choices]
        fields = [forms.ChoiceField(choices=choices, required=False) for _rank in RANKS]
        super().__init__(fields, required=False, **kwargs)

    def compress(self, values):
        channels = [value for value in values if value]
        if len(set(channels)) < len(channels):
            raise ValidationError(_("Choose each channel only once."))
        return channels


class NoteForm(OnceForm):
    """What a coach has seen in a place. Give `place` for a new note, else `instance`."""

    channels = ChannelsField(label=_("Best ways in"))
    industries = forms.MultipleChoiceField(
        label=_("Only in some fields of work?"),
        help_text=_("Leave all of them open if it holds for everybody."),
        choices=Industry,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = EtiquetteNote
        fields = [
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
        labels = {
            "acceptance": _("How is such a request taken?"),
            "approach": _("What do people decide by?"),
            "usual_minutes": _("Usual length, in minutes"),
            "thank_you": _("How are thanks given?"),
            "formality": _("How is a first message worded?"),
            "language": _("In which language?"),
            "gentler": _("Follow up more gently than elsewhere"),
            "text": _("What have you seen?"),
            "source_url": _("Source"),
            "observed_on": _("When did you see it?"),
        }
        help_texts = {
            "gentler": _("Job seekers are told to wait longer, and to write again only once."),
            "text": _("In your own words. *Emphasis*, lists and [links](https://…) are kept."),
            "source_url": _("The address of a page. Empty means: from your own practice."),
            "observed_on": _("After 18 months a note is shown as old."),
        }
        widgets = {
            "acceptance": forms.RadioSelect,
            "approach": forms.RadioSelect,
            "text": forms.Textarea(attrs={"rows": 7}),
            "observed_on": DayInput,
        }

    def __init__(self, *args, user, place=None, instance=None, **kwargs):
        new = EtiquetteNote(place=place, author=user, center=user.center)
        super().__init__(*args, user=user, instance=instance or new, **kwargs)
        for name, kinds in OPEN_CHOICES.items():
            self.fields[name].choices = [("", _("Unknown")), *kinds.choices]
        self.fields["observed_on"].validators.append(check_past)

    def clean_text(self):
        self.instance.html = to_html(self.cleaned_data["text"])
        return self.cleaned_data["text"]


class ResourceForm(OnceForm):
    """Who helps in a place. Give `place` for a new resource, else `instance`."""

    class Meta:
        model = LocalResource
        fields = ["kind", "name", "url", "text", "checked_on"]
        labels = {
            "kind": _("What is it?"),
            "name": _("Name"),
            "url": _("Link"),
            "text": _("What to expect there"),
            "checked_on": _("When did you last check the link?"),
        }
        widgets = {"text": forms.Textarea(attrs={"rows": 3}), "checked_on": DayInput}

    def __init__(self, *args, user, place=None, instance=None, **kwargs):
        new = LocalResource(place=place, author=user, center=user.center)
        super().__init__(*args, user=user, instance=instance or new, **kwargs)
        self.fields["checked_on"].validators.append(check_past)


class InsidePlaceForm(forms.Form):
    """What is looked for on the page of a place; what makes no sense is ignored."""

    q = forms.CharField(max_length=100, required=False)
    after = forms.IntegerField(required=False)  # The last place of the page before.
    note = forms.IntegerField(required=False)  # The last note of the page before.

    @cached_property
    def values(self):
        self.is_valid()
        return self.cleaned_data

    @property
    def text(self):
        return self.values.get("q", "")

    def places_of(self, place, places):
        """A page of those of the queryset `places` that make up the place, or are called `q` in it.

        The regions of a country by name, else the largest first.
        """
        text = searchable(self.text)
        if text:
            places = places.filter(path__startswith=f"{place.path}/", search_name__contains=text)
        else:
            places = places.filter(parent=place)
        by_name = place.level == Level.COUNTRY and not text
        field = "search_name" if by_name else "population"
        last = self._row("after", places)
        return page_by_key(places, last, field, descending=not by_name)

    def notes_of(self, notes):
        """A page of the queryset `notes`, the newest observation first."""
        return page_by_key(notes, self._row("note", notes), "observed_on", descending=True)

    def _row(self, name, rows):
        pk = self.values.get(name)
        return rows.filter(pk=pk).first() if pk else None
