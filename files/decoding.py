"""From bytes to text. What the encoding is, is found by what the text then looks like. Pure."""

import codecs
import re
from itertools import islice

from django.utils.translation import gettext as _

from files.trouble import UnreadableError

BOMS = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # Before UTF-16, whose mark it begins with.
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]
WESTERN_ONES = ["cp1252", "mac_roman", "cp1250"]
OTHERS = ["cp1251", "cp1253", "cp932", "cp949"]
# Those that a person may choose, where the guess is wrong.
TO_CHOOSE = ["utf-8", *WESTERN_ONES, *OTHERS, "gb18030", "big5"]
LONG_SAMPLE = 200_000
SAMPLE = 4000  # Bytes, or special letters, that are looked at.
LOOK = 40  # Bytes around a special letter, by which a person tells what looks right.
MIN_NULS = 0.2  # UTF-16 of Western text is half NUL bytes; of a few stray ones it is not.
MAX_CONTROLS = 0.02  # With more characters that cannot be printed it is no text.
LONG_RUN = 1.8  # Special letters in a row, on average: whole words of them are no Western text.

# What begins with these bytes is something else, and what to do about it.
KNOWN = [
    (b"%PDF", lambda: _("This is a PDF. Export what is in it as a CSV file, and bring that.")),
    (b"\xd0\xcf\x11\xe0", lambda: _("This is an Excel workbook. Save it as CSV, and bring that.")),
    (b"\x89PNG", lambda: _("This is a picture. Bring a CSV file.")),
    (b"\xff\xd8\xff", lambda: _("This is a picture. Bring a CSV file.")),
    (b"GIF8", lambda: _("This is a picture. Bring a CSV file.")),
    (b"\x1f\x8b", lambda: _("This file is compressed. Unpack it, and bring what is inside.")),
    (b"!BDN", lambda: _("This is an Outlook data file. Export what is in it as CSV.")),
]
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd]")
SPECIAL = re.compile(rb"[\x80-\xff]+")
# Letters that Western languages write inside a word.
WESTERN = set("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœ")


def decode(data, *, is_header, encoding=""):
    """The text of a file, its lines ended by \\n. Raises UnreadableError where there is none.

    `is_header(cell)` says whether a cell is a header that means something: letters that make more
    of them are the right ones. The encoding is found, unless it is said.
    """
    for start, explain in KNOWN:
        if data.startswith(start):
            raise UnreadableError(explain())
    text = _in(encoding, data) if encoding else _unbroken(_decoded(data, is_header))
    start = text[:LONG_SAMPLE]
    if len(CONTROLS.findall(start.replace("\x00", ""))) > MAX_CONTROLS * len(start):
        raise UnreadableError(_("This is not a text file. Bring a CSV file."))
    text = text.replace("\x00", "").removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def choices(data):
    """Pairs of an encoding and what a line of the file looks like in it, each look once.

    Of a file in which all letters are plain there are none.
    """
    if data.startswith(tuple(mark for mark, _encoding in BOMS)) or _utf16_without_mark(data):
        return []
    found = SPECIAL.search(data)
    if not found:
        return []
    start = max(data.rfind(b"\n", 0, found.start()) + 1, found.start() - LOOK)
    piece = re.split(rb"[\r\n]", data[start : found.end() + LOOK])[0]
    piece = re.sub(rb"[\x80-\xff]+$", b"", piece) or piece  # Half a letter at the end is none.
    looks = {}
    for encoding in TO_CHOOSE:
        looks.setdefault(_in(encoding, piece).strip(), encoding)
    return [(encoding, look) for look, encoding in looks.items() if not CONTROLS.search(look)]


def _decoded(data, is_header):
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if encoding := _utf16_without_mark(data):
        return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _of_old_times(data, is_header)


def _utf16_without_mark(data):
    """UTF-16 of Western text has a NUL as every second byte: which, says the order."""
    even, odd = data[:SAMPLE:2], data[1:SAMPLE:2]
    if not odd:
        return ""
    nuls_even, nuls_odd = even.count(0) / len(even), odd.count(0) / len(odd)
    if nuls_odd > MIN_NULS and nuls_odd > 4 * nuls_even:
        return "utf-16-le"
    if nuls_even > MIN_NULS and nuls_even > 4 * nuls_odd:
        return "utf-16-be"
    return ""


def _of_old_times(data, is_header):
    """UTF-8 with some broken bytes, or one of the encodings with a byte for each letter."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if sum(not letter.isascii() for letter in text) > 4 * broken:
        return data.decode("utf-8", "windows")
    if encodings := _with_known_headers(data, is_header):
        return max((_in(encoding, data) for encoding in encodings), key=_plausibility)
    runs = SPECIAL.findall(data)[:SAMPLE]
    if sum(map(len, runs)) > LONG_RUN * len(runs):
        return max((_in(encoding, data) for encoding in OTHERS), key=_in_words)
    return max((_in(encoding, data) for encoding in WESTERN_ONES), key=_plausibility)


def _with_known_headers(data, is_header):
    """The encodings in which most headers are known, of those that are not plain ASCII."""
    start = data[:SAMPLE]
    counts = {}
    for encoding in [*WESTERN_ONES, *OTHERS]:
        cells = re.split(r"[,;\t|\"\r\n]+", _in(encoding, start))
        counts[encoding] = sum(not cell.isascii() and is_header(cell) for cell in cells)
    most = max(counts.values())
    return [encoding for encoding, count in counts.items() if count == most > 0]


def _in(encoding, data):
    return data.decode(encoding, "replace")


def _in_words(text):
    """How much of a text in another script is words as people write them."""
    found = list(islice(re.finditer(r"[^\x00-\x7f]", text), SAMPLE))
    fits = (_fit_in_word(each[0], text[each.start() - 1 : each.start()]) for each in found)
    return sum(fits) / len(found)


def _fit_in_word(letter, before):
    """Capitals stand at the beginning; scripts without capitals are more easily mistaken."""
    if _is_odd(letter):
        return -1
    if letter.isupper():
        return -1 if before.islower() else 1
    return 1 if letter.islower() else 0.6


def _is_odd(letter):
    """Whether it is a sign, or a letter that nobody's name is written with today."""
    return not letter.isalpha() or letter == "\ufffd" or "\uff61" <= letter <= "\uff9f"


def _plausibility(text):
    """How much the special letters look as in names and words: é after a letter, no ‰ there."""
    return sum(
        _fit(found[0], text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1])
        for found in islice(re.finditer(r"[^\x00-\x7f]", text), SAMPLE)
    )


def _fit(letter, before, after):
    if letter in WESTERN:
        return 1 if before.isalpha() or after.isalpha() else 0.25
    if letter.isalpha() and letter != "\ufffd":
        return _fit_of_letter(letter, before)
    if letter in "\N{RIGHT SINGLE QUOTATION MARK}":
        return 0.5 if before in {"O", "D", "L", "d", "l"} or after == "s" else -0.5
    return -1 if (before.isalpha() and after.isalpha()) or letter == "\ufffd" else 0


def _fit_of_letter(letter, before):
    """Capitals stand at the beginning of words, or among capitals."""
    if letter.isupper():
        return -1 if before.islower() else 0.6
    return 0.4


def _unbroken(text):
    """The text, mended if it is UTF-8 that somebody has taken for Windows' letters and saved."""
    if text.isascii():
        return text
    for encoding in ["cp1252", "latin-1"]:
        try:
            return text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return text


def _as_windows(error):
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("windows", _as_windows)
