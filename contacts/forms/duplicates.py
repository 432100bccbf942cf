"""Choosing what is true of two contacts who are one person."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from contacts import merging
from contacts.models import Contact, NameUse

BOTH = "both"
# What is chosen, in the order of the page; the name in one piece.
CHOSEN = ["name", "title", "organization", "place", "industry", "email", "phone", "url",
          "introduced_by", "name_use", "postal_address", "notes"]  # fmt: skip
# What goes without saying, as far as the one that is kept says nothing.
FILLED = ["original_name", "connected_on"]
# What is not lost if the other one's is chosen: it goes to the notes.
NOTED = ["email", "phone", "url"]
MAX_NOTES = 5000


class MergeForm(forms.Form):
    """What the contact `kept` is to be, of what is said of both; alike and alone goes by itself."""

    def __init__(self, *args, kept, gone, **kwargs):
        super().__init__(*args, **kwargs)
        self.both = {"kept": kept, "gone": gone}
        self.agreed = []  # Pairs of a label and what both, or one of them, says.
        for name in CHOSEN:
            self._add(name, *(self._said(contact, name) for contact in self.both.values()))

    def _add(self, name, mine, theirs):
        label = _label(name)
        if _alike(name, mine) == _alike(name, theirs) or not mine or not theirs:
            if mine or theirs:
                self.agreed.append((label, mine or theirs))
            return
        choices = [("kept", mine), ("gone", theirs)]
        if name == "notes":
            choices.insert(0, (BOTH, gettext_lazy("Both, one after the other")))
        self.fields[name] = forms.ChoiceField(
            label=label, choices=choices, widget=forms.RadioSelect, initial=choices[0][0]
        )

    def _said(self, contact, name):
        """What the contact says, in words; "" for nothing."""
        if name == "name":
            return str(contact)
        if name == "name_use" and contact.name_use == NameUse.NOT_ASKED:
            return ""
        show = getattr(contact, f"get_{name}_display", None)
        return str(show() if show else getattr(contact, name) or "")

    def save(self, *, at):
        """The Merge; None, and said on the form, if one person cannot have what both have."""
        try:
            return merging.merge(**self.both, values=self.values, at=at)
        except merging.ConflictError as conflict:
            self.add_error(None, str(conflict))
            return None

    @property
    def values(self):
        """{field: value} of the one that is kept."""
        values = {}
        for name in [*CHOSEN, *FILLED]:
            source = self.both[self._source(name)]
            for field in ["first_name", "last_name"] if name == "name" else [name]:
                values[field] = getattr(source, field)
        values["notes"] = self._notes(values)
        values["is_private"] = any(contact.is_private for contact in self.both.values())
        return values

    def _source(self, name):
        chosen = self.cleaned_data.get(name, "")
        if chosen in self.both:
            return chosen
        has_mine = getattr(self.both["kept"], name, True)
        if name == "name_use":
            has_mine = has_mine != NameUse.NOT_ASKED
        return "kept" if has_mine else "gone"

    def _notes(self, values):
        lines = [values["notes"]]
        if self.cleaned_data.get("notes") == BOTH:
            lines = [contact.notes for contact in self.both.values()]
        for name in NOTED:
            said = [getattr(contact, name) for contact in self.both.values()]
            lines += [
                _("Also: %(values)s") % {"values": value}
                for value in said
                if value and _alike(name, value) != _alike(name, values[name])
            ]
        return "\n".join(filter(None, lines))[:MAX_NOTES]


def _alike(name, text):
    """The text as two of them are held against each other."""
    return text.casefold() if name in NOTED else text


def _label(name):
    return _("Name") if name == "name" else Contact._meta.get_field(name).verbose_name
