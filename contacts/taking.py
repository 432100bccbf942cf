"""Contacts as files to take away: a table, and cards for an address book.

The headers are words that the importer knows, so they are English in every language.
"""

import re
from zoneinfo import ZoneInfo

from icalendar.parser import Contentline, rfc_6868_escape

HEADER = [
    "First Name", "Last Name", "Job Title", "Organization", "Email", "Phone", "Profile URL",
    "City", "Region", "Country", "Address", "Connected On", "Introduced By", "Notes",
    "Stage", "Next Step", "Due On", "Last Contact",
]  # fmt: skip
UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")


def table_of(contacts, zone):
    """The header, then a row for each of the contacts; moments as days of the time zone."""
    yield HEADER
    for each in contacts:
        yield [
            each.first_name, each.last_name, each.title, each.organization or "", each.email,
            each.phone, each.url, *_where(each.place), each.postal_address,
            each.connected_on or "", each.introduced_by or "", each.notes,
            each.get_stage_display(), each.get_next_step_display(), each.due_on or "",
            _day(each.last_contact_at, zone),
        ]  # fmt: skip


def cards_of(contacts):
    """A vCard 4.0 (RFC 6350) of each of the contacts."""
    for each in contacts:
        # Its lines are folded as those of a calendar are.
        yield "".join(f"{Contentline(line).to_ical().decode()}\r\n" for line in _card(each))


def _card(each):
    name = ";".join(map(_escaped, [each.last_name, each.first_name, "", "", ""]))
    yield from ["BEGIN:VCARD", "VERSION:4.0", f"UID:urn:uuid:{each.form_key}"]
    yield f"REV:{each.updated_at.astimezone(ZoneInfo('UTC')):%Y%m%dT%H%M%SZ}"
    yield from [f"FN:{_escaped(each)}", f"N:{name}"]
    said = {
        "TITLE": each.title,
        "ORG": each.organization,
        "EMAIL": each.email,
        "TEL": each.phone,
        "NOTE": each.notes,
        "X-REFERRED-BY": each.introduced_by,
    }
    yield from (f"{key}:{_escaped(value)}" for key, value in said.items() if value)
    if each.url:
        yield f"URL:{UNPRINTABLE.sub('', ''.join(each.url.split()))}"
    if each.place or each.postal_address:
        label = f';LABEL="{_in_quotes(each.postal_address)}"' if each.postal_address else ""
        where = ";".join(map(_escaped, _address(each)))
        yield f"ADR;TYPE=work{label}:{where}"
    yield "END:VCARD"


def _address(each):
    city, region, country = _where(each.place)
    return ["", "", "", city, region, "", country]


def _where(place):
    """City, region and country of a place; empty what it is not in."""
    names = {}
    while place:
        names[place.level] = place.name
        place = place.parent
    return [names.get(level, "") for level in ["city", "region", "country"]]


def _day(moment, zone):
    return moment.astimezone(zone).date() if moment else ""


def _escaped(text):
    """The text as a value: RFC 6350, 3.4."""
    text = UNPRINTABLE.sub(" ", str(text).replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub(r"([\\,;])", r"\\\1", text).replace("\n", "\\n")


def _in_quotes(text):
    """The text between the quotation marks of a parameter: RFC 6868."""
    return rfc_6868_escape(UNPRINTABLE.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")))
