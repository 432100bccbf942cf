"""The one file that is wanted of a ZIP archive: LinkedIn's connections, or our contacts. Pure."""

import io
import zipfile
import zlib

from django.utils.translation import gettext as _

from files.trouble import UnreadableError

WANTED = "connections.csv"
OWN = "tables/contacts.contact.csv"  # In the archive of everything of a person's.
MAX_UNPACKED = 10 * 1024 * 1024  # Bytes.
PROBLEMS = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError,
            OSError, OverflowError)  # fmt: skip


def is_archive(data):
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))


def unpacked(data):
    """The bytes of the Connections.csv in an archive. Raises UnreadableError without one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _member(archive)
    except PROBLEMS as problem:
        words = _("This ZIP file cannot be opened. Download it once more.")
        raise UnreadableError(words) from problem


def _member(archive):
    names = archive.namelist()
    if any(name.startswith("xl/") for name in names):
        raise UnreadableError(_("This is an Excel workbook. Save it as CSV, and bring that."))
    found = [name for name in names if name == OWN or name.rpartition("/")[2].casefold() == WANTED]
    if not found:
        words = _(
            "There is no Connections.csv in this ZIP file. In the one from LinkedIn there is; the"
            " one with everything of yours from here can be read, too."
        )
        raise UnreadableError(words)
    # The size that an archive states is a claim: no more is read than is allowed.
    with archive.open(min(found, key=lambda name: (name.count("/"), name))) as member:
        data = member.read(MAX_UNPACKED + 1)
    if len(data) > MAX_UNPACKED:
        raise UnreadableError(_("What is wanted of this ZIP file is larger than 10 MB."))
    return data
