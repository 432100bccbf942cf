"""The cards of a vCard file as entries: versions 2.1, 3.0 and 4.0. Pure.

Own code rather than a package: of ten thousand cards a broken one must cost that card alone, 2.1
as phones write it breaks parsers of 3.0, and it has to be fast.
"""

import base64
import quopri
import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from contacts.importing.people import Entry, Refusal
from files.trouble import UnreadableError

BEGIN = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
LINE = re.compile(
    r"(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)(?P<params>(?:;(?:[^:;\"]|\"[^\"]*\")*)*)\s*:(?P<value>.*)",
    re.DOTALL,
)
PARAM = re.compile(r';((?:[^;"]|"[^"]*")*)')
SENSITIVE = {
    "BDAY": "Birthday", "ANNIVERSARY": "Anniversary", "X-ANNIVERSARY": "Anniversary",
    "GENDER": "Gender", "X-GENDER": "Gender", "X-SPOUSE": "Spouse", "RELATED": "Related persons",
    "X-ABRELATEDNAMES": "Related persons", "X-ABDATE": "Dates", "DEATHDATE": "Date of death",
    "BIRTHPLACE": "Place of birth", "X-EVOLUTION-SPOUSE": "Spouse",
    "X-EVOLUTION-ANNIVERSARY": "Anniversary", "X-CHILDREN": "Children",
}  # fmt: skip
LINKS = {"URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "X-LINKEDIN-URL"}
REFERRERS = {"X-REFERRED-BY", "X-REFERREDBY", "X-MS-REFERREDBY", "X-MS-REFERRED-BY"}
MAX_CARDS = 50_000
MAX_VALUE = 100_000  # Characters; pictures are longer, and not wanted.


@dataclass(frozen=True)
class Property:
    name: str
    types: frozenset[str]  # In small letters: "work", "pref", "linkedin".
    rank: int  # 1 is the preferred one, 100 the rest.
    group: str
    value: str
    version: str

    @property
    def text(self):
        return unescaped(self.value)

    @property
    def parts(self):
        """What stands between semicolons: the parts of a name, an address, an organization."""
        return [unescaped(part) for part in re.split(r"(?<!\\);", self.value)]


def is_vcard(text):
    return BEGIN.search(text[:20_000]) is not None


def entries_of(text):
    """(the Entry of each card or the Refusal of a broken one; names of what was dropped).

    Raises UnreadableError if there are too many.
    """
    starts = [found.start() for found in BEGIN.finditer(text)]
    if len(starts) > MAX_CARDS:
        words = _("This file has more than %(most)s cards. Split it, and bring the parts.")
        raise UnreadableError(words % {"most": f"{MAX_CARDS:,}"})
    entries, dropped, line, at = [], {}, 1, 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        line += text.count("\n", at, start)
        at = start
        entry, sensitive = _card(text[start:end], line)
        dropped |= dict.fromkeys(sensitive)
        entries.append(entry)
    return entries, list(dropped)


def unescaped(text):
    r"""The text with \n, \, and \; as what they stand for."""
    if "\\" not in text:
        return text.strip()
    marks = {"n": "\n", "N": "\n"}
    return re.sub(r"\\(.)", lambda found: marks.get(found[1], found[1]), text).strip()


def _card(text, line):
    """(Entry or Refusal, names of what was dropped) of one card."""
    lines = _unfolded(text)
    if not any(re.fullmatch(r"\s*END\s*:\s*VCARD\s*", each, re.IGNORECASE) for each in lines):
        return Refusal(line, _("This card has no end, so something of it is missing.")), []
    version = next((m[1] for m in re.finditer(r"(?im)^VERSION:\s*([\d.]+)", text)), "3.0")
    properties = [found for each in lines if (found := _property(each, version))]
    kind = next((each.text.lower() for each in properties if each.name in KINDS), "")
    if kind == "group":
        return Refusal(line, _("This card is a list of people, not a person.")), []
    sensitive = [SENSITIVE[each.name] for each in properties if each.name in SENSITIVE]
    return _entry(properties, line, is_organization=kind in {"org", "organization"}), sensitive


KINDS = {"KIND", "X-ADDRESSBOOKSERVER-KIND"}


def _unfolded(text):
    """The lines of a card: continued ones joined, quoted-printable as its soft breaks say."""
    lines = []
    for each in text.split("\n"):
        if lines and _is_soft_broken(lines[-1]):
            lines[-1] = [*lines[-1][:-1], lines[-1][-1].rstrip()[:-1], each]
        elif lines and each[:1] in {" ", "\t"}:
            lines[-1].append(each[1:])
        else:
            lines.append([each])
    return ["".join(pieces) for pieces in lines]


def _is_soft_broken(pieces):
    if not pieces[-1].rstrip().endswith("="):
        return False
    head = pieces[0].partition(":")[0].upper()
    return "QUOTED-PRINTABLE" in head


def _property(line, version):
    """The Property on a line; None for a picture, and for what is none."""
    found = LINE.fullmatch(line.strip()) if len(line) <= MAX_VALUE else None
    if not found:
        return None
    params = _params(found["params"])
    types = frozenset(params.get("type", []) + params.get("", []))
    value = _decoded(found["value"], params)
    if value is None:
        return None
    rank = params.get("pref", ["1" if "pref" in types else "100"])[0]
    return Property(
        found["name"].upper(),
        types,
        int(rank) if rank.isdecimal() else 100,
        (found["group"] or "").lower(),
        value,
        version,
    )


def _params(text):
    """{name: values} in small letters; 2.1 leaves the name of types away: under ""."""
    params = {}
    for piece in PARAM.findall(text):
        name, equals, value = piece.partition("=")
        if not equals:
            name, value = "", name
        values = [each.strip().lower() for each in value.replace('"', "").split(",")]
        params.setdefault(name.strip().lower(), []).extend(values)
    return params


def _decoded(value, params):
    """The value as text; None for pictures and the like."""
    encodings = {*params.get("encoding", []), *params.get("", [])}
    charset = params.get("charset", ["utf-8"])[0]
    if "quoted-printable" in encodings:
        # Letters that were not encoded, though they should have been, come through.
        raw = "".join(
            c if ord(c) < 128 else "".join(f"={b:02X}" for b in _bytes(c, charset)) for c in value
        )
        return _in_charset(quopri.decodestring(raw.encode("ascii")), charset)
    if encodings & {"b", "base64"}:
        return _small_base64(value, charset)
    return value


def _small_base64(value, charset):
    """Text in base64, as some phones write names; pictures are None."""
    try:
        return base64.b64decode(value, validate=True).decode(charset)
    except (ValueError, LookupError):
        return None


def _bytes(letter, charset):
    try:
        return letter.encode(charset)
    except (LookupError, UnicodeError):
        return letter.encode()


def _in_charset(data, charset):
    for name in [charset, "utf-8", "cp1252"]:
        try:
            return data.decode(name)
        except (LookupError, UnicodeError):
            continue
    return data.decode("latin-1")


def _entry(properties, line, is_organization):
    by_name = {}
    for each in sorted(properties, key=lambda each: each.rank):
        by_name.setdefault(each.name, []).append(each)
    entry = Entry(line, is_organization=is_organization or _is_company(by_name))
    parts = [*by_name["N"][0].parts, "", "", "", "", ""] if "N" in by_name else [""] * 5
    entry.last, entry.first, entry.middle, entry.prefix, entry.suffix = parts[:5]
    entry.full = _first(by_name, "FN")
    entry.other_names = [each.text for each in by_name.get("NICKNAME", [])]
    organization = [part for each in by_name.get("ORG", [])[:1] for part in each.parts]
    entry.organization, entry.department = [*organization, "", ""][:2]
    entry.title = _first(by_name, "TITLE") or _first(by_name, "ROLE")
    entry.emails = [each.text for each in by_name.get("EMAIL", [])]
    entry.phones = _phones(by_name)
    entry.urls = _links(by_name)
    entry.addresses = [_address(each) for each in _addresses(by_name)]
    entry.notes = [each.text for each in by_name.get("NOTE", [])]
    entry.referred_by = next(filter(None, (_first(by_name, name) for name in REFERRERS)), "")
    return _company_in_full_name(entry)


def _is_company(by_name):
    return _first(by_name, "X-ABSHOWAS").upper() == "COMPANY"


def _company_in_full_name(entry):
    """A card that shows itself as a company, and says which one only as its name."""
    if entry.is_organization:
        entry.organization = entry.organization or entry.full
    return entry


def _first(by_name, name):
    return by_name[name][0].text if name in by_name else ""


def _phones(by_name):
    """Numbers to speak at, the preferred one first; a fax is none."""
    properties = [each for each in by_name.get("TEL", []) if not _is_fax(each)]
    return [_dialled(each.text) for each in properties]


def _is_fax(each):
    return ("fax" in each.types and not each.types & {"voice", "cell"}) or "pager" in each.types


def _dialled(text):
    """A number of a `tel:` address, with its extension in words."""
    number, *params = text.split(";") if text.lower().startswith("tel:") else [text]
    extension = "".join(f" ext. {each[4:]}" for each in params if each.lower().startswith("ext="))
    return re.sub(r"^tel:", "", number, flags=re.IGNORECASE) + extension


def _links(by_name):
    return [each.text for name in by_name if name in LINKS for each in by_name[name]]


def _addresses(by_name):
    """That at work first, unless another is preferred."""
    return sorted(
        by_name.get("ADR", []),
        key=lambda each: (each.rank, "work" not in each.types, "home" not in each.types),
    )


def _address(each):
    parts = [*each.parts, *[""] * 7][:7]
    box, extended, street, city, region, postal, country = (
        " ".join(part.split()) for part in parts
    )
    street = ", ".join(filter(None, [street, extended, box]))
    found = {"street": street, "city": city, "region": region, "postal": postal}
    return found | {"country": country}
