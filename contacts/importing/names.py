"""Names as one would say them, from what people write into address books. Pure.

"Lee, MBA, PMP" is called Lee, "Ana (she/her)" is called Ana; the caller keeps the original.
"""

import re
import unicodedata

from contacts.importing.looks import is_prefix

CREDENTIALS = {
    "mba", "emba", "pmp", "phd", "md", "do", "cpa", "cfa", "cfp", "jd", "llm", "llb", "esq",
    "rn", "bsn", "msn", "np", "fnp", "dnp", "pe", "eit", "ma", "ba", "bs", "bsc", "ms", "msc",
    "med", "edd", "msw", "lcsw", "lmsw", "lpc", "lmft", "phr", "sphr", "gphr", "shrm-cp",
    "shrm-scp", "csm", "cspo", "psm", "safe", "cissp", "cisa", "cism", "ceh", "itil", "pmi-acp",
    "capm", "cissp-issap", "cma", "cia", "acca", "aca", "fca", "frm", "caia", "cams", "cfe",
    "dds", "dmd", "dvm", "pharmd", "rph", "pt", "dpt", "ot", "otr", "ccc-slp", "rd", "rdn",
    "ldn", "aia", "leed", "leed ap", "ra", "faia", "asla", "mpa", "mph", "mpp", "mfa", "mdiv",
    "dba", "psyd", "ncc", "bcba", "cpcc", "acc", "pcc", "mcc", "cprw", "cfre", "sphri", "phri",
    "mcp", "mcse", "ccna", "ccnp", "rhce", "six sigma", "cssbb", "cssgb", "lssbb", "cpsm",
    "cscp", "cpim", "apics", "mrics", "frics", "ceng", "meng", "beng", "msee", "bsee", "mscs",
    "mhrm", "mha", "fache", "facs", "faan", "ea", "chfc", "clu", "cebs", "cpcu", "arm", "asq",
    "prosci", "dr", "cpm", "cipd", "mcipd", "assoc cipd", "fcipd", "cgma", "cltd", "ccim",
    "gri", "realtor", "lion", "csp", "cih", "chst", "osha", "pgdip", "ph d", "m d", "m b a",
    "b a", "m a", "b s", "m s", "j d", "m sc", "b sc", "hon", "obe", "mbe", "cbe", "dipl ing",
    "mim", "mmsc", "mlis", "mls", "mps", "mscf", "crm", "open networker", "he him", "she her",
}  # fmt: skip
# These are also names; they count as credentials only as they are written there.
ALSO_NAMES = {
    "ma",
    "do",
    "ba",
    "med",
    "safe",
    "arm",
    "ot",
    "hon",
    "dr",
    "ra",
    "ms",
    "np",
    "ea",
    "pe",
}
GENERATIONS = {"jr", "sr", "ii", "iii", "iv", "v", "junior", "senior", "2nd", "3rd"}
PARTICLES = {
    "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "los", "las",
    "van", "von", "der", "den", "ter", "ten", "zu", "zur", "af", "av", "al", "el", "bin", "ibn",
    "ben", "bint", "st", "san", "santa", "mac", "vander", "vom", "dello", "degli", "y", "e",
}  # fmt: skip
PRONOUN = (
    r"(?:she|her|hers|he|him|his|they|them|theirs|ze|zir|xe|xem|hir|ey|em|ella|el|él|elle|il|lui"
    r"|sie|ihr|er|ihm|hen|hij|zij|any|all|ask)"
)
PRONOUNS = re.compile(
    rf"[(\[{{<]\s*{PRONOUN}(?:\s*[/|,·&]\s*{PRONOUN})*(?:\s+pronouns)?\s*[)\]}}>]"
    rf"|(?<![\w]){PRONOUN}(?:\s*/\s*{PRONOUN})+(?![\w])",
    re.IGNORECASE,
)
BRACKETS = re.compile(r"\s*[(\[{]([^()\[\]{}]*)[)\]}]")
ADDRESS = re.compile(
    r"\s*<[^<>]*@[^<>]*>?|\s*\(\s*\S+@\S+\s*\)|\s*\[mailto:[^\]]*\]|\s*\bvia LinkedIn\b", re.I
)
SHAPES = {"So", "Cn", "Co", "Cs", "Cc", "Cf", "Sk"}  # Pictures, and what cannot be printed.
# What stands behind a name: "Ana Ruiz | Hiring", "Ana Ruiz - Recruiter".
BEHIND = re.compile(r"\s[|\u2022]\s?|\s[\u2013\u2014-]\s")
QUOTED = re.compile(r"^([\"'])(.*)\1$")
MAX_LENGTH = 1000  # What is longer is no name.
KEPT = {"\N{ZERO WIDTH NON-JOINER}", "`", "\N{ACUTE ACCENT}", "^"}
EDGES = " \t\n,;:|/\\*_~<>\N{BULLET}\N{MIDDLE DOT}\N{EN DASH}\N{EM DASH}-"


def plain(text):
    """The text on one line, without what cannot be printed."""
    if text.isprintable():
        return " ".join(text.split())
    text = "".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in text)
    return " ".join(text.replace("\ufeff", "").replace("\ufffe", "").split())


def without_shapes(text):
    """The text without emoji and other pictures, and without what changes them."""
    if text.isascii():
        return text
    kept = (
        letter if letter in KEPT or unicodedata.category(letter) not in SHAPES else " "
        for letter in text
        if not "\ufe00" <= letter <= "\ufe0f" and letter not in "\u200d\u20e3\u00ad\u200b\u2060"
    )
    return " ".join("".join(kept).split())


def cleaned(text):
    """A name, or a part of one, without pictures, pronouns, addresses, titles and credentials.

    A generation stays: "King, Jr." is "King Jr.". What would be left empty stays as it is.
    """
    text = plain(text[:MAX_LENGTH])
    name = without_shapes(PRONOUNS.sub(" ", ADDRESS.sub("", text)))
    name = BRACKETS.sub(lambda found: "" if _is_credential(found[1]) else found[0], name)
    name = _without_credentials(BEHIND.split(name)[0])
    name = _without_prefix(name).strip(EDGES)
    name = QUOTED.sub(r"\2", name)
    return name or without_shapes(text).strip(EDGES)


def split(name):
    """(first, last) of a whole name that is clean: "van der Berg" is one last name.

    "Ruiz, Ana" is written the other way round.
    """
    if "," in name:
        last, _comma, first = name.partition(",")
        if first.strip(EDGES):
            return first.strip(EDGES), last.strip(EDGES)
    words = name.replace(",", " ").split()
    if len(words) < 2:
        return "".join(words), ""
    return _at(words, _where_last_begins(words))


def is_generation(text):
    return text.strip(" .,").casefold() in GENERATIONS


def _at(words, at):
    return " ".join(words[:at]), " ".join(words[at:])


def _where_last_begins(words):
    at = len(words) - 1
    if is_generation(words[at]) and at > 1:
        at -= 1
    while at > 1 and words[at - 1].casefold().strip(".") in PARTICLES:
        at -= 1
    return at


def _without_credentials(name):
    """The name up to its first credential, as "Lee, MBA, PMP" or "Lee MBA" has them."""
    head, *parts = (part.strip() for part in name.split(","))
    kept = [head]
    shouted = head.isupper()
    for part in parts:
        if is_generation(part):
            kept[-1] += f" {part}"
        elif part and not _is_credential(part) and (shouted or not _is_shouted(part)):
            kept.append(part)
    return ", ".join([_without_last_words(kept[0]), *kept[1:]])


def _without_last_words(name):
    """ "Ana Ruiz MBA": such letters without a comma count only as they are written."""
    words = name.split()
    while len(words) > 1 and not name.isupper() and _is_written_as_credential(words[-1]):
        words.pop()
    return " ".join(words)


def _is_credential(text):
    """Whether all in the text is letters behind a name: "MBA", "Ph.D. PMP", "SHRM-CP®"."""
    words = re.split(r"[\s/&]+", text.strip(" .®™"))
    whole = _bare(text)
    return whole in CREDENTIALS or all(_bare(word) in CREDENTIALS for word in words if word)


def _is_written_as_credential(word):
    bare = _bare(word)
    capitals = sum(map(str.isupper, word))
    if bare in ALSO_NAMES or len(bare.replace(" ", "")) < 3:
        return bare in CREDENTIALS and capitals == len(bare.replace(" ", "")) >= 2
    return bare in CREDENTIALS and capitals >= 2


def _bare(text):
    return re.sub(r"[.\s®™]+", " ", text.casefold()).strip()


def _is_shouted(text):
    """Whether it is an abbreviation nobody has heard of: "XYZ-P"."""
    return " " not in text and text.isupper() and len(text) <= 8


def _without_prefix(name):
    words = name.split()
    while len(words) > 1 and is_prefix(words[0]) and not _is_initial(words[0]):
        words = words[1:]
    return " ".join(words)


def _is_initial(word):
    """ "M." may be Monsieur, or the initial of a Maria: it stays."""
    return len(word.strip(".")) == 1
