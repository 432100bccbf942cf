"""Sending an address book, saying how it is to be read, and choosing from it."""

import re
from dataclasses import asdict

from django import forms
from django.db import transaction
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from accounts.forms.files import BroughtForm
from accounts.forms.filters import FilterForm
from contacts.importing import reading, uploads
from contacts.models import Upload
from contacts.models.uploads import Verdict
from norms.models import Place

# What a column may be, in the order of a choice.
FIELDS = {
    "": _("Leave out"),
    "full": _("Whole name"),
    "first": _("First name"),
    "middle": _("Middle name"),
    "last": _("Last name"),
    "prefix": _("Before the name (Dr.)"),
    "suffix": _("Behind the name (Jr.)"),
    "nickname": _("Another name, where there is none"),
    "organization": _("Organization"),
    "department": _("Department"),
    "title": _("Title, what they do"),
    "email": _("Email address"),
    "phone": _("Phone"),
    "url": _("Profile or web site"),
    "city": _("City"),
    "region": _("State or region"),
    "country": _("Country"),
    "location": _("City, state and country in one"),
    "street": _("Street"),
    "postal": _("Postal code"),
    "formatted": _("Whole address"),
    "connected_on": _("Connected on (a day)"),
    "referred_by": _("Introduced by"),
    "notes": _("Notes"),
}
ALSO = {"display": "nickname", "file_as": "nickname"}


class UploadForm(BroughtForm):
    """An address book."""

    max_bytes = reading.MAX_BYTES
    endings = [*BroughtForm.endings, ".vcf", ".vcard", ".zip"]

    class Meta:
        model = Upload
        fields = []

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        self.instance.owner, self.instance.center = user, user.center
        self.fields["rows"].help_text = _("Copied from a spreadsheet, with the line of headings.")

    def keep(self, data, field):
        self.instance.data = data
        self.reading, self.said = uploads.first_reading(data, self.user)
        if not uploads.is_usable(self.reading):
            self.add_error(field, self.reading.error)

    @transaction.atomic
    def save(self):
        upload = super().save()
        if upload is self.instance:
            uploads.erase_expired(timezone.now())
            uploads.look_through(upload, self.reading, self.said)
        return upload


class LettersForm(forms.Form):
    """Which letters an upload is written in, told by how they look."""

    encoding = forms.ChoiceField(
        label=_("Which line looks right?"), widget=forms.RadioSelect, required=False
    )

    def __init__(self, *args, upload, **kwargs):
        super().__init__(*args, **kwargs)
        self.upload = upload
        looks = reading.letters(bytes(upload.data))
        self.fields["encoding"].choices = [("", _("As it was found out")), *looks]
        self.initial["encoding"] = upload.encoding

    def clean(self):
        super().clean()
        encoding = self.cleaned_data.get("encoding", "")
        self.reading = uploads.read_again(self.upload, encoding=encoding)
        if not uploads.is_usable(self.reading):
            self.add_error("encoding", self.reading.error)

    def save(self):
        if self.upload.encoding != self.cleaned_data["encoding"]:
            self.upload.encoding = self.cleaned_data["encoding"]
            uploads.look_through(self.upload, self.reading)


class ColumnsForm(forms.Form):
    """What the columns of an upload are; where a name or a look tells, that is chosen already."""

    has_header = forms.BooleanField(
        label=_("The first row has headings, and is nobody"), required=False
    )

    def __init__(self, *args, upload, **kwargs):
        super().__init__(*args, **kwargs)
        self.upload = upload
        self.known = uploads.read_again(upload)
        headings = self.known.headers or _likely_headings(self.known)
        for number, samples in enumerate(self.known.samples):
            self._add(number, headings[number] if number < len(headings) else "", samples)
        self.initial["has_header"] = bool(headings)

    def _add(self, number, name, samples):
        field = self.known.columns.get(number, "")
        self.fields[f"column_{number}"] = forms.ChoiceField(
            label=name.strip() or _("Column %(number)s") % {"number": number + 1},
            help_text=" · ".join(cell for cell in samples if cell != name),
            choices=FIELDS,
            required=False,
            initial=ALSO.get(field, field if field in FIELDS else ""),
            disabled=bool(name) and name in self.known.dropped,
        )

    @property
    def columns(self):
        """The fields of the columns, for the page."""
        return [self[name] for name in self.fields if name.startswith("column_")]

    def clean(self):
        super().clean()
        fields = [self.cleaned_data.get(column.name, "") for column in self.columns]
        self.said = reading.Said(fields, self.cleaned_data.get("has_header", False))
        self.reading = uploads.read_again(self.upload, said=self.said)
        if not self.reading.people:
            nobody = _("With these columns nobody is found. Say which one is the name.")
            self.add_error(None, self.reading.error if any(fields) else nobody)

    @transaction.atomic
    def save(self):
        uploads.remember(self.upload.owner, self.reading.first_row, self.said)
        if self.upload.said != asdict(self.said):
            uploads.look_through(self.upload, self.reading, self.said)


def _likely_headings(known):
    """The first row, where it has no number or address in a column that has them below."""
    is_likely = any(
        not re.search(r"[\d@]", cells[0]) and any(re.search(r"[\d@]", cell) for cell in cells[1:])
        for cells in known.samples
        if cells
    )
    return known.first_row if is_likely else []


class PlacesForm(forms.Form):
    """Which of several cities of one name is meant, for all that are unsure together."""

    def __init__(self, *args, upload, **kwargs):
        super().__init__(*args, **kwargs)
        self.upload = upload
        places = Place.objects.in_bulk([pk for each in upload.unsure for pk in each["options"]])
        for number, each in enumerate(upload.unsure):
            options = [(pk, places[pk].full_name) for pk in each["options"] if pk in places]
            self.fields[f"place_{number}"] = forms.TypedChoiceField(
                label=", ".join(filter(None, each["said"])),
                help_text=_("%(count)s in the file") % {"count": each["people"]},
                choices=[*options, (0, _("None of these, or not known"))],
                coerce=int,
                empty_value=None,
                required=False,
                widget=forms.RadioSelect,
                initial=each["answer"],
            )

    def save(self):
        answers = ((int(name[6:]), value) for name, value in self.cleaned_data.items())
        uploads.answer_places(self.upload, [(n, pk) for n, pk in answers if pk is not None])


class PreviewForm(FilterForm):
    """Which rows of an upload are shown; what makes no sense is ignored."""

    show = forms.ChoiceField(choices=[("", _("all")), *Verdict.choices], required=False)
    q = forms.CharField(
        label=_("Search"),
        max_length=100,
        required=False,
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    page = forms.IntegerField(required=False)

    def apply_to(self, rows):
        return rows.of_verdict(self.values.get("show")).matching(self.values.get("q", ""))

    @property
    def query(self):
        """The same, as part of an address."""
        said = {name: value for name, value in self.values.items() if value}
        return f"?{urlencode(said)}" if said else ""


def chosen(data):
    """{line: (choice, whether the name stays)}: what a page of the preview sends."""
    names = ((re.fullmatch(r"choice_(\d{1,9})", name), name) for name in data)
    return {
        int(found[1]): (data[name], f"as_written_{found[1]}" in data)
        for found, name in names
        if found
    }
