"""What a cell looks like: an email address, a phone number, a web address, a date. Pure."""

import re
from datetime import date, timedelta
from urllib.parse import unquote

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, URLValidator

EMAIL = re.compile(r"[^\s<>\"'(),;:\[\]]+@[^\s<>\"'(),;:\[\]]+\.[^\s<>\"'(),;:\[\]]{2,}")
PHONE = re.compile(r"\+?[\d\s().\-/\u2010-\u2013\u00a0]{6,}(?:(?:\s|;|,)*(?:ext|x|#)\W*\d+)?", re.I)
LINK = re.compile(r"(?:https?://|www\.)\S+|(?:[a-z0-9-]+\.)+(?:com|org|net|de|io|in|edu)/\S*", re.I)
PREFIXES = {
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "reverend",
    "hon", "herr", "frau", "m", "mme", "mlle", "sr", "sra", "srta", "dott", "dott ssa", "sig",
    "sig ra", "dhr", "mevr", "ing", "dipl ing", "dr ing", "monsieur", "madame", "pan", "pani",
    "fr", "doctor", "capt", "col", "lt", "maj", "sgt", "don", "dona", "mag", "mister",
}  # fmt: skip
# Addresses of one message, or of nobody: mail to them reaches no person.
RELAYS = ("reply.linkedin.com", "bounce.linkedin.com", "reply.facebook.com", "reply.github.com")
SHARED = {"info", "office", "contact", "hello", "sales", "support", "admin", "jobs", "hr", "mail",
          "team", "careers", "recruiting", "kontakt", "noreply", "no-reply"}  # fmt: skip
PROFILES = re.compile(
    r"(?:[a-z]{2,3}\.)?(?:linkedin\.com/(?:in|pub)|xing\.com/profile|github\.com|gitlab\.com"
    r"|(?:twitter|x)\.com|mastodon\.social|facebook\.com|instagram\.com)/[^/]+"
)
# As they begin in the languages of the headers; the first that fits counts.
MONTHS = [
    ("jan", 1), ("ene", 1), ("gen", 1), ("sty", 1), ("led", 1), ("tam", 1),
    ("feb", 2), ("fev", 2), ("lut", 2), ("uno", 2), ("hel", 2),
    ("mar", 3), ("mae", 3), ("mrt", 3), ("bre", 3), ("maa", 3),
    ("apr", 4), ("avr", 4), ("abr", 4), ("kwi", 4), ("dub", 4), ("huh", 4),
    ("may", 5), ("mai", 5), ("mei", 5), ("mag", 5), ("maj", 5), ("kve", 5), ("tou", 5),
    ("juin", 6), ("jun", 6), ("giu", 6), ("cze", 6), ("cer", 6), ("kes", 6),
    ("juil", 7), ("jul", 7), ("lug", 7), ("lip", 7), ("hei", 7),
    ("aug", 8), ("aou", 8), ("ago", 8), ("sie", 8), ("srp", 8), ("elo", 8),
    ("sep", 9), ("set", 9), ("wrz", 9), ("zar", 9), ("syy", 9),
    ("oct", 10), ("okt", 10), ("out", 10), ("ott", 10), ("paz", 10), ("rij", 10), ("lok", 10),
    ("nov", 11), ("lis", 11), ("dec", 12), ("dez", 12), ("dic", 12), ("des", 12),
    ("gru", 12), ("pro", 12), ("jou", 12),
]  # fmt: skip
ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D.*)?")
NUMBERS = re.compile(r"(\d{1,2})[-/.]\s*(\d{1,2})[-/.]\s*(\d{4}|\d{2})(?:[ T,].*)?")
DAY_FIRST = re.compile(
    r"(?:\w+,\s*)?(\d{1,2})\W*(?:de\s+)?([^\W\d]{3,})\W*(?:de\s+)?(\d{4}|\d{2})\b.*"
)
MONTH_FIRST = re.compile(r"(?:\w+,\s*)?([^\W\d]{3,})\W*(\d{1,2})(?:st|nd|rd|th)?\W+(\d{4})\b.*")
SERIAL = re.compile(r"([34]\d{4}|5[0-4]\d{3})(?:\.\d+)?")  # Excel's days, from 1982 to 2050.
MAX_LENGTH = 1000  # Of what is looked at more closely.
CENTURY = 70  # '70 and later is 1970 and later.

_validate_email = EmailValidator()
_validate_url = URLValidator(schemes=["http", "https"])


def is_email(text):
    return len(text) <= MAX_LENGTH and bool(EMAIL.fullmatch(text.strip().removeprefix("mailto:")))


def is_phone(text):
    digits = sum(map(str.isdigit, text[:MAX_LENGTH]))
    return (
        len(text) <= MAX_LENGTH
        and 7 <= digits <= 16
        and bool(PHONE.fullmatch(text.strip()))
        and day_of(text) is None
    )


def is_web_address(text):
    return len(text) <= MAX_LENGTH and bool(LINK.fullmatch(text.strip()))


def is_prefix(text):
    return re.sub(r"[\W_]+", " ", text.casefold()).strip() in PREFIXES


def email_in(text):
    """The email address that a cell is or holds, "" if none that mail could be sent to."""
    found = EMAIL.search(text[:MAX_LENGTH])
    email = found[0].strip(".").removeprefix("mailto:") if found else ""
    return email if _passes(_validate_email, email) and len(email) <= 254 else ""


def web_address_in(text):
    """The web address that a cell is, with its scheme; "" if it is none."""
    text = text[:MAX_LENGTH].strip()
    if not text or " " in text or "@" in text.split("/")[0] or "." not in text:
        return ""
    address = text if re.match(r"https?://", text, re.I) else f"https://{text.removeprefix('//')}"
    return address if len(address) <= 500 and _passes(_validate_url, address) else ""


def _passes(validate, text):
    try:
        validate(text)
    except (ValidationError, ValueError):
        return False
    return True


def is_relay(email):
    """Whether mail to it reaches no person, but a machine that forwards one message."""
    return email.casefold().endswith(RELAYS)


def profile_of(url):
    """A web address so that all spellings of one profile are the same, or "" if it is none.

    Without scheme, country, query and what follows the name: "linkedin.com/in/ana-ruiz".
    """
    plain = unquote(url[:MAX_LENGTH].strip().casefold())
    plain = re.split(r"[?#]", re.sub(r"^https?://(?:www\.)?|^www\.", "", plain))[0].rstrip("/")
    found = PROFILES.match(plain)
    return re.sub(r"^[a-z]{2,3}\.(?=linkedin)", "", found[0]) if found else ""


def slug_of(url):
    """The name in the address of a profile: "ana-ruiz"; "" if it is no profile."""
    return profile_of(url).rpartition("/")[2]


def national(phone):
    """A phone number as those who are in its country compare it, or "" if it is too short.

    "+1 (585) 555-0142", "1-585-555-0142" and "585.555.0142" are the same.
    """
    text = re.split(r"(?:ext|x|#|;|,)", phone.casefold().removeprefix("tel:"))[0]
    digits = re.sub(r"\D", "", text.replace("(0)", ""))
    if text.strip().startswith("+") or digits.startswith("00"):
        digits = _without_country(digits.removeprefix("00"))
    elif len(digits) == 11 and digits.startswith("1"):
        digits = digits[1:]
    digits = digits.lstrip("0")
    return digits if len(digits) >= 6 else ""


def _without_country(digits):
    """Country codes have one digit (1, 7), two, or three (the rest)."""
    two = re.match(r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]", digits)
    length = 1 if digits[:1] in {"1", "7"} else 2 if two else 3
    return digits[length:]


def day_of(text, day_first=False):
    """The date that a text says, or None. `day_first` decides what 3/4/2024 is."""
    text = text.strip()[:60]
    if found := ISO.fullmatch(text):
        return _date(found[1], found[2], found[3])
    if found := NUMBERS.fullmatch(text):
        one, two = (found[2], found[1]) if day_first or "." in text[:3] else (found[1], found[2])
        return _date(found[3], one, two) or _date(found[3], two, one)
    if SERIAL.fullmatch(text):
        return date(1899, 12, 30) + timedelta(days=int(float(text)))
    return _day_in_words(text)


def _day_in_words(text):
    if found := DAY_FIRST.fullmatch(text):
        return _date(found[3], _month(found[2]), found[1])
    if found := MONTH_FIRST.fullmatch(text):
        return _date(found[3], _month(found[1]), found[2])
    return None


def _month(name):
    name = name.casefold().translate(str.maketrans("äáàâéèêûúřźžśšč", "aaaaeeeuurzzssc"))
    return next((number for start, number in MONTHS if name.startswith(start)), 0)


def _date(year, month, day):
    year = int(year)
    if year < 100:
        year += 1900 if year >= CENTURY else 2000
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None


def days_come_first(cells):
    """Whether the dates of a column are written day first: one above 12 decides for all."""
    ones = twos = 0
    for cell in cells:
        if found := NUMBERS.fullmatch(cell.strip()[:60]):
            ones += int(found[1]) > 12
            twos += int(found[2]) > 12
    return ones > twos
