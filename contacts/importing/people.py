"""One person, from whatever an address book says about them. Pure."""

import re
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from contacts.importing import names
from contacts.importing.looks import (
    SHARED,
    email_in,
    is_relay,
    profile_of,
    slug_of,
    web_address_in,
)

MAX_NAME, MAX_TITLE, MAX_PHONE, MAX_NOTES, MAX_ADDRESS = 100, 200, 50, 5000, 500
ADDRESS_ORDER = {"": 0, "business": 1, "home": 2, "other": 3}


@dataclass
class Entry:
    """What a row or a card says, as it says it; several of a kind with the main one first."""

    line: int
    first: str = ""
    middle: str = ""
    last: str = ""
    prefix: str = ""
    suffix: str = ""
    full: str = ""
    other_names: list[str] = field(default_factory=list)  # To fall back on.
    is_organization: bool = False
    organization: str = ""
    department: str = ""
    title: str = ""
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    addresses: list[dict] = field(default_factory=list)
    connected_on: str = ""  # ISO.
    referred_by: str = ""
    notes: list[str] = field(default_factory=list)


@dataclass
class Person:
    """Somebody who can become a contact."""

    line: int
    name: str  # As one would say it.
    first_name: str = ""  # Empty, as the last name, where the file knows of no name.
    last_name: str = ""
    original_name: str = ""  # As the file has it, if that is something else.
    organization: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    connected_on: str = ""  # ISO.
    referred_by: str = ""
    postal_address: str = ""
    notes: str = ""

    @property
    def is_named(self):
        """Whether the file says a name, rather than an address or a number to make one from."""
        return bool(self.first_name or self.last_name)


@dataclass(frozen=True)
class Refusal:
    line: int
    reason: str
    cells: tuple[str, ...] = ()  # What stands there, to be put right.


def person_of(entry):
    """The Person in an Entry, or a Refusal that says why it can be nobody."""
    emails, phones, urls, rest = _ways_to_reach(entry)
    if not (_says_a_name(entry) or emails or phones or urls or entry.organization.strip()):
        words = _("There is no name, email address, phone number or profile on this line.")
        if any(map(is_relay, entry.emails)):
            words = _("There is only an address through which LinkedIn forwarded one message.")
        return Refusal(entry.line, words)
    name, first, last, original = _named(entry, emails, phones, urls)
    if max(len(first), len(last), len(name) - 1 - MAX_NAME) > MAX_NAME:
        words = _("The name is longer than %(most)s characters.")
        return Refusal(entry.line, words % {"most": MAX_NAME})
    address = _main_address(entry.addresses)
    return Person(
        line=entry.line,
        name=name,
        first_name=first,
        last_name=last,
        original_name=original[:300],
        organization=names.plain(entry.organization)[:MAX_TITLE],
        title=names.plain(entry.title)[:MAX_TITLE],
        email=emails[0] if emails else "",
        phone=phones[0] if phones else "",
        url=urls[0] if urls else "",
        city=address.get("city", ""),
        region=address.get("region", ""),
        country=address.get("country", ""),
        connected_on=entry.connected_on,
        referred_by=names.plain(entry.referred_by)[:405],
        postal_address=_envelope(address)[:MAX_ADDRESS],
        notes=_notes(entry, emails, phones, urls, rest),
    )


def _ways_to_reach(entry):
    """(emails, phones, web addresses, what is none of these), each without doubles."""
    rest = []
    emails = _distinct(map(email_in, [*entry.emails, entry.first, entry.full, entry.last]))
    rest += [email for email in emails if is_relay(email)]
    emails = [email for email in emails if not is_relay(email)]
    rest += [text for text in map(names.plain, entry.emails) if text and not email_in(text)]
    phones = _distinct(map(_phone, entry.phones))
    rest += [phone for phone in phones if not _can_be_dialled(phone)]
    phones = [phone for phone in phones if _can_be_dialled(phone)]
    urls = sorted(_distinct(map(web_address_in, entry.urls)), key=lambda url: not profile_of(url))
    rest += [text for text in map(names.plain, entry.urls) if text and not web_address_in(text)]
    return emails, phones, urls, rest


def _distinct(texts):
    found = {}
    for text in texts:
        found.setdefault(text.casefold(), text)
    found.pop("", None)
    return list(found.values())


def _phone(text):
    """A number as it is written; Excel's ="+1…" and the apostrophe before it taken off."""
    text = names.plain(re.sub(r'^="(.*)"$', r"\1", text.strip()).removeprefix("'"))
    return re.sub(r"^tel:", "", text, flags=re.IGNORECASE)


def _can_be_dialled(phone):
    """Not if Excel has made "1.58555E+10" of it, and not if it says "n/a"."""
    if len(phone) > MAX_PHONE or re.fullmatch(r"\d[.,]\d+E\+\d+", phone, re.IGNORECASE):
        return False
    return sum(map(str.isdigit, phone)) >= 3


def _says_a_name(entry):
    texts = [entry.first, entry.middle, entry.last, entry.full, *entry.other_names]
    return any(_worth(text) for text in texts)


def _worth(text):
    """The cleaned name in a text, "" if there is none in it: a bare email address is none."""
    name = names.cleaned(text)
    return "" if email_in(name) or not any(map(str.isalnum, name)) else name


def _named(entry, emails, phones, urls):
    """(name, first, last, the original if that is another) of an Entry."""
    original = _original(entry)
    if entry.is_organization and entry.organization:
        return names.plain(entry.organization), "", "", ""
    first, middle, last = map(_worth, [entry.first, entry.middle, entry.last])
    full = _worth(entry.full) or next(filter(None, map(_worth, entry.other_names)), "")
    if (first or last) and not _is_that_of(entry.organization, f"{first} {last}"):
        if "," in f"{first}{last}" and not (first and last):
            first, last = names.split(first or last)
        first, middle = (first, middle) if first else (middle, "")
        name = " ".join(filter(None, [first, middle, last]))
        return name, first, last, _if_another(original, first, last)
    if (full or middle) and not _is_that_of(entry.organization, full or middle):
        return _of_whole(full or middle, original)
    return full or _made_up(entry, emails, phones, urls), "", "", ""


def _is_that_of(organization, name):
    """Whether a name is that of the organization: such a card is nobody's."""
    return names.plain(organization).casefold() == names.plain(name).casefold() != ""


def _of_whole(full, original):
    """A whole name is cut in two."""
    first, last = names.split(full)
    return f"{first} {last}".strip(), first, last, _if_another(original, first, last)


def _if_another(original, first, last):
    """The original name, if what is kept of it is something else."""
    return "" if original == f"{first} {last}".strip() else original


def _original(entry):
    parts = [entry.prefix, entry.first, entry.middle, entry.last, entry.suffix]
    put_together = " ".join(filter(None, map(names.plain, parts)))
    whole = names.plain(entry.full)
    return whole if len(whole) > len(put_together) else put_together


def _made_up(entry, emails, phones, urls):
    """What to call somebody whose name is not known."""
    for text in [*map(slug_of, urls[:1]), *(email.split("@")[0] for email in emails[:1])]:
        if name := _name_in_address(text):
            return name
    organization = names.plain(entry.organization)[: 2 * MAX_NAME]
    return organization or next(iter([*emails, *phones, *urls]))[: 2 * MAX_NAME]


def _name_in_address(text):
    """ "Dana Whitfield" of "dana.whitfield42"; "" where no two words are to be seen."""
    words = [re.sub(r"\d+$", "", word) for word in re.split(r"[._+\-]+", text)]
    words = [word for word in words if word.isalpha()]
    if len(words) < 2 or words[0] in SHARED:
        return ""
    return " ".join(word.capitalize() for word in words)


def _main_address(addresses):
    """The first address with a city, else the first; what only another knows is added."""
    tidy = [
        {key: names.plain(value) if key != "formatted" else value for key, value in each.items()}
        for each in addresses
    ]
    tidy = [address for address in tidy if any(address.values())]
    tidy.sort(key=lambda address: not address.get("city"))
    if not tidy:
        return {}
    main, *others = tidy
    for other in others:
        if not other.get("city"):
            main = other | {key: value for key, value in main.items() if value}
    return {key: value[:MAX_TITLE] if key != "formatted" else value for key, value in main.items()}


def _envelope(address):
    """The address line by line, "" if it is only a city."""
    if formatted := address.get("formatted", "").strip():
        return "\n".join(filter(None, map(names.plain, formatted.splitlines())))
    street = address.get("street", "")
    if not street:
        return ""
    town = " ".join(filter(None, [address.get("region", ""), address.get("postal", "")]))
    city = ", ".join(filter(None, [address.get("city", ""), town]))
    return "\n".join(filter(None, [street, city, address.get("country", "")]))


def _notes(entry, emails, phones, urls, rest):
    """The notes of the file, and what has no place of its own."""
    lines = ["\n".join(names.plain(line) for line in note.splitlines()) for note in entry.notes]
    labelled = [
        (_("Department"), [names.plain(entry.department)]),
        (_("Also"), emails[1:] + phones[1:] + urls[1:]),
        (_("Not usable"), rest),
    ]
    lines += [f"{label}: {', '.join(values)}" for label, values in labelled if any(values)]
    text = "\n".join(filter(None, lines)).strip()
    return text if len(text) <= MAX_NOTES else f"{text[: MAX_NOTES - 1]}\N{HORIZONTAL ELLIPSIS}"
