"""The findings of a draft check as the screen shows them: numbered notes, and the words marked.

Notes are numbered in the order of the words they are about; those that are about the whole
message come last, the graver ones first. A finding that the seeker lets be has no number, and
marks nothing.
"""

from dataclasses import dataclass
from itertools import pairwise

MARKED_AT_MOST = 200  # Spans; a text of gaps alone would make the page heavy.


@dataclass(frozen=True)
class Note:
    """A finding with its number in the margin."""

    number: int
    finding: object


@dataclass(frozen=True)
class Piece:
    """A run of characters that the same notes are about; often about none."""

    text: str
    numbers: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()  # Those of the notes whose words end with this piece.


@dataclass(frozen=True)
class Marked:
    """A text with its notes. The pieces joined are the text."""

    notes: tuple[Note, ...] = ()
    kept: tuple = ()  # The findings that the seeker lets be.
    pieces: tuple[Piece, ...] = ()


def mark(text, findings, kept=()):
    """The text, Marked with those of the findings whose key is not among `kept`."""
    heard = sorted((f for f in findings if f.key not in kept), key=_place)
    notes = tuple(Note(number, finding) for number, finding in enumerate(heard, start=1))
    let_be = tuple(finding for finding in findings if finding.key in kept)
    return Marked(notes, let_be, _pieces(text, notes))


def _place(finding):
    """Where its words begin, those about the whole message last; then the graver first."""
    starts = [start for start, end in finding.spans if start < end]
    return (not starts, min(starts, default=0), finding.severity != "think_again")


def _pieces(text, notes):
    spans = [
        (note.number, max(start, 0), min(end, len(text)))
        for note in notes
        for start, end in note.finding.spans
    ]
    spans = [span for span in spans if span[1] < span[2]][:MARKED_AT_MOST]
    cuts = sorted({0, len(text), *(cut for _number, *cuts in spans for cut in cuts)})
    return tuple(
        Piece(
            text[start:end],
            tuple(dict.fromkeys(number for number, a, b in spans if a <= start and end <= b)),
            tuple(dict.fromkeys(number for number, _a, b in spans if b == end)),
        )
        for start, end in pairwise(cuts)
    )
