"""Whether the access log is whole: pure, over plain rows. The database makes the chain."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

START = "0" * 64  # What the first row of a chain follows.


@dataclass(frozen=True)
class Link:
    """A row of the log, as the database has it."""

    center_id: int
    position: int
    at: datetime
    actor_id: int | None
    subject_id: int | None
    page: str
    row: int | None
    sharing_id: int | None
    previous: str
    digest: str


@dataclass(frozen=True)
class Break:
    """Where a chain is first found broken, and how."""

    center_id: int
    position: int
    what: str  # "changed", "missing", "out of place", "end missing"


def digest_of(link):
    """The hash a row must have: of all it says, and of the row before it."""
    facts = [
        link.position,
        link.previous,
        link.center_id,
        link.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f"),
        link.actor_id,
        link.subject_id,
        link.page,
        link.row,
        link.sharing_id,
    ]
    words = "|".join("-" if fact is None else str(fact) for fact in facts)
    return sha256(words.encode()).hexdigest()


def first_break(center_id, links, head):
    """The first Break of the chain of a center, or None.

    `links` are in the order of their positions; `head` is (position, digest) of the last one,
    as it is kept apart from the log, or None if nothing is kept.
    """
    position, digest = 0, START
    for link in links:
        if what := _wrong(link, position + 1, digest):
            return Break(center_id, position + 1, what)
        position, digest = link.position, link.digest
    if head is None:
        return Break(center_id, position, "end missing") if position else None
    if head != (position, digest):
        return Break(center_id, min(position, head[0]) + 1, "missing")
    return None


def _wrong(link, position, previous):
    if link.position != position:
        return "missing" if link.position > position else "out of place"
    if link.digest != digest_of(link):
        return "changed"
    return "" if link.previous == previous else "out of place"
