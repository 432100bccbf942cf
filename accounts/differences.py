"""How two texts differ, word by word: pure."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple


class Piece(NamedTuple):
    """Some words: in both texts, or only in the old or in the new one."""

    kind: str  # "same", "gone" or "new".
    text: str


class Difference(NamedTuple):
    """How one field differs: its name, and old and new in pieces."""

    name: str
    pieces: list[Piece]


def pieces(old, new):
    """The Pieces that, without the new ones, are the old text and, without the gone, the new."""
    before, after = _words(old), _words(new)
    found = []
    for kind, i, j, k, m in SequenceMatcher(None, before, after).get_opcodes():
        if kind == "equal":
            found.append(Piece("same", "".join(before[i:j])))
        else:
            found += [Piece("gone", "".join(before[i:j])), Piece("new", "".join(after[k:m]))]
    return [piece for piece in found if piece.text]


def _words(text):
    """Words, the spaces between them, and each other sign, by itself."""
    return re.findall(r"\w+|\s+|[^\w\s]", text)
