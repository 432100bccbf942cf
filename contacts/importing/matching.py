"""Who of the people in a file is known already. Pure.

Asked in this order: the profile, the email address, the phone number. A name with an organization
is only a suggestion, unless there is nothing else to go by on either side. Where several people may
share a key (an office phone, info@…), their names have to go together too: rather one contact too
many than somebody lost.
"""

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from contacts.importing.looks import SHARED, national, profile_of

BY_NAME = {"row", "alone"}  # Kinds of keys that are made of the name.
MANY = 50  # Of so many who share a phone, the names are compared.


@dataclass(frozen=True)
class Known:
    """Somebody who is a contact already, as far as that tells them apart."""

    contact: Any  # What stands for the contact.
    name: str
    organization: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    is_imported: bool = False


def folded(text):
    """The text as names are compared: without case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", " ", plain).strip()


class Acquaintances:
    """Known contacts, and people met earlier in the file, by what tells them apart."""

    def __init__(self, known=()):
        self.by_key = defaultdict(list)
        for somebody in known:
            self.add(somebody)

    def add(self, somebody):
        """Know this Known, or Person, from now on."""
        for key in _known_by(somebody):
            self.by_key[key].append(somebody)

    def same_as(self, person):
        """The Known or Person whom this Person is, or None."""
        return self.match(person)[0]

    def match(self, person):
        """(the Known or Person whom this Person is, by what); (None, "") for somebody new.

        By "profile", "url", "email" or "phone"; by "name" where there is nothing else to go by.
        """
        for key in keys_of(person) or _asked_by_name(person):
            if found := self._found(key, person):
                return found, "name" if key[0] in BY_NAME else key[0]
        return None, ""

    def _found(self, key, person):
        if needs_name(key):
            return self._akin(key, person)
        return next(iter(self.by_key.get(key, ())), None)

    def _akin(self, key, person):
        """Of those who share the key, one of just this name, or else one whose name may be his."""
        if exact := self.by_key.get((*key, folded(person.name))):
            return exact[0]
        sharing = self.by_key.get(key, ())[:MANY]
        return next((each for each in sharing if are_akin(person.name, each.name)), None)

    def suggestions_for(self, person):
        """Those of the same name and organization, who may be the same."""
        return self.by_key.get(("name", folded(person.name), folded(person.organization)), [])


def are_akin(one, other):
    """Whether two names can be one person's: all words of the shorter are in the longer.

    A number that stands for a name goes with every name.
    """
    words, others = set(folded(one).split()), set(folded(other).split())
    if not any(map(str.isalpha, "".join(words))) or not any(map(str.isalpha, "".join(others))):
        return True
    return words <= others or others <= words


def keys_of(somebody):
    """What tells somebody apart, the surest first."""
    url = somebody.url and re.sub(r"^https?://(?:www\.)?", "", somebody.url.casefold()).rstrip("/")
    keys = [
        ("profile", profile_of(somebody.url)) if profile_of(somebody.url) else ("url", url),
        ("email", somebody.email.casefold()),
        ("phone", national(somebody.phone)),
    ]
    return [key for key in keys if key[1]]


def _known_by(somebody):
    """All that somebody is found by."""
    name, organization = folded(somebody.name), folded(somebody.organization)
    keys = keys_of(somebody)
    yield from keys
    yield from ((*key, name) for key in keys if needs_name(key))
    yield ("name", name, organization)
    if not keys:
        yield ("row", name, organization, folded(somebody.title))
    if isinstance(somebody, Known) and (somebody.is_imported or not keys):
        yield ("alone", name, organization)


def _asked_by_name(person):
    """By what somebody is looked for of whom there is no address or number."""
    name, organization = folded(person.name), folded(person.organization)
    return [("row", name, organization, folded(person.title)), ("alone", name, organization)]


def needs_name(key):
    return key[0] in {"phone", "url"} or (key[0] == "email" and key[1].split("@")[0] in SHARED)
