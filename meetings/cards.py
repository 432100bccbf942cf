"""How a card of each size is laid out, and in which type its words fit on it. Pure."""

import unicodedata
from dataclasses import dataclass
from math import ceil
from textwrap import wrap

MM_PER_POINT = 25.4 / 72
MARGIN = 10  # Millimeters, on each side of the words.
# From large to small: points, and how far the lines are apart.
TYPES = [(14, 1.5), (12, 1.45), (10.5, 1.4)]
LETTER_WIDTH = 0.5  # Of the type's size, on average, with something to spare.
WIDE, CAPITAL = 2, 1.4  # How many letters' room these take.


@dataclass(frozen=True)
class Layout:
    """The sheet that is printed, in millimeters; folded in the middle, its right half counts."""

    width: float
    height: float
    is_folded: bool = False

    @property
    def panel(self):
        """How wide the side is on which the words stand."""
        return self.width / 2 if self.is_folded else self.width

    @property
    def sides(self):
        """How many pages are printed: outside and inside, or words and address; an envelope's."""
        return 3 if self.is_folded else 2


LAYOUTS = {
    "a6": Layout(148, 105),
    "a6-folded": Layout(210, 148, is_folded=True),
    "4x6": Layout(152.4, 101.6),
    "5x7-folded": Layout(254, 177.8, is_folded=True),
}


def type_for(text, size):
    """The number of the largest type (0 to 2) in which `text` fits; None if it fits in none."""
    layout = LAYOUTS[size]
    for number, (points, spacing) in enumerate(TYPES):
        em = points * MM_PER_POINT
        in_a_line = int((layout.panel - 2 * MARGIN) / (em * LETTER_WIDTH))
        on_the_card = int((layout.height - 2 * MARGIN) / (em * spacing))
        if _lines(text, in_a_line) <= on_the_card:
            return number
    return None


def _lines(text, in_a_line):
    """How many lines the text takes; an empty one counts."""
    return sum(len(wrap(_spread(line), in_a_line)) or 1 for line in text.strip().splitlines())


def _spread(line):
    """The line with a stand-in for each letter, as many as it takes room."""
    return " ".join("x" * ceil(sum(map(_room, word))) for word in line.split())


def _room(letter):
    if unicodedata.east_asian_width(letter) in "WF":
        return WIDE
    return CAPITAL if letter.isupper() else 1
