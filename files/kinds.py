"""Whether a file is called by what it is. What is in it decides how it is read; yet nobody should
bring a program that ends in .exe, or take an archive for a table. Pure.
"""

from pathlib import PurePath

TABLE, CARDS, ARCHIVE = "table", "cards", "archive"
# What may be in a file that is called so. JSON is as plain as a table: who reads it will tell.
KINDS = {
    ".csv": {TABLE},
    ".tsv": {TABLE},
    ".tab": {TABLE},
    ".txt": {TABLE, CARDS},
    ".vcf": {CARDS},
    ".vcard": {CARDS},
    ".zip": {ARCHIVE},
    ".json": {TABLE},
}
MARKS = b"\xef\xbb\xbf\xff\xfe \t\r\n"  # What may stand before the first letter.


def kind_of(data):
    """What the bytes are."""
    start = data[:400].replace(b"\0", b"").lstrip(MARKS).upper()
    if data.startswith(b"PK"):
        return ARCHIVE
    return CARDS if start.startswith(b"BEGIN:VCARD") else TABLE


def is_called_rightly(name, data, endings):
    """Whether the name has one of the endings, and one for what is in the file."""
    ending = PurePath(name).suffix.lower()
    return ending in endings and kind_of(data) in KINDS[ending]
