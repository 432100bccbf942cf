"""What a note said before: its versions, each with what it changed."""

from dataclasses import dataclass

from accounts.differences import Difference
from norms.differences import note_differences
from norms.models import EtiquetteNote

VERSIONS_PER_PAGE = 10


@dataclass(frozen=True)
class Version:
    """One version of a note."""

    row: object  # As django-simple-history keeps it.
    number: int
    differences: list[Difference]  # From the version before; the first has none.
    is_now: bool


def versions_of(note, before=None):
    """The Versions of a note, newest first, from below the number `before`; (page, next before)."""
    rows = first_of_each(note)
    if before:
        rows = rows.filter(version__lt=before)
    found = list(rows[: VERSIONS_PER_PAGE + 1])
    shown = found[:VERSIONS_PER_PAGE]
    versions = [
        Version(row, row.version, _changed(older, row), row.version == note.version)
        for row, older in zip(shown, [*found[1:], None], strict=False)
    ]
    return versions, shown[-1].version if len(found) > len(shown) else None


def first_of_each(note):
    """The row that each version began with; deleting and hiding keep rows of the same version."""
    rows = note.versions.select_related("history_user")
    return rows.order_by("-version", "history_id").distinct("version")


def _changed(older, row):
    return note_differences(_content(older), _content(row)) if older else []


def _content(row):
    return {name: getattr(row, name) for name in EtiquetteNote.CONTENT}
