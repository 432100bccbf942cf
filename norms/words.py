"""What a note says, field by field, as people say it."""

from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from norms.choices import Acceptance, Approach, Channel, Formality, Industry, Language, ThankYou

GENTLER = _("more gently than elsewhere")


def in_minutes(minutes):
    return ngettext("%d minute", "%d minutes", minutes) % minutes if minutes else ""


def not_seen(since):
    """That what was last seen on the day `since`, long ago, is old."""
    return gettext("not seen since %(month)s") % {"month": date_format(since, "F Y")}


def _named(kind):
    return lambda value: str(kind(value).label) if value else ""


def _listed(kind):
    return lambda values: ", ".join(str(kind(value).label) for value in values)


# The name of each field, and a function that puts its value into words; "" says nothing.
FIELDS = {
    "acceptance": (_("How such a request is taken"), _named(Acceptance)),
    "approach": (_("What people decide by"), _named(Approach)),
    "industries": (_("Said of"), _listed(Industry)),
    "channels": (_("Best ways in"), _listed(Channel)),
    "usual_minutes": (_("Usual length"), in_minutes),
    "thank_you": (_("Thanks by"), _named(ThankYou)),
    "formality": (_("Wording"), _named(Formality)),
    "language": (_("Language"), _named(Language)),
    "gentler": (_("Following up"), lambda value: str(GENTLER) if value else ""),
    "text": (_("What was seen"), str),
    "source_url": (_("Source"), str),
    "observed_on": (_("Observed on"), date_format),
}
# Those that a note is not shown by otherwise.
FACTS = list(FIELDS)[2:9]


def facts(note):
    """Name and words of what the note says besides acceptance, approach and text."""
    said = [(FIELDS[field][0], FIELDS[field][1](getattr(note, field))) for field in FACTS]
    return [(name, words) for name, words in said if words]
