"""The sentences of a message, without its greeting."""

import re
from dataclasses import dataclass
from functools import cached_property

from contacts.drafts.text import SHORT_LINE
from contacts.drafts.words import fold, words_of

END = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=\s|$)|[\u3002\uff1f\uff01]")
BULLET = re.compile(r"\s*(?:[-*\u2022\u2013]|\d{1,2}[.)])\s")
ABBREVIATIONS = {
    "dr", "mr", "mrs", "ms", "mx", "prof", "st", "sr", "jr", "rev", "fr", "capt", "sgt", "lt",
    "col", "gen", "hon", "vs", "e.g", "i.e", "approx", "dept", "univ", "inc", "ltd", "co", "corp",
    "u.s", "u.k", "ph.d", "m.d", "cf", "mt", "ft", "inst", "resp",
}  # fmt: skip
# After these a sentence goes on only with a small letter.
PERHAPS = {"a.m", "p.m", "etc", "inc", "ltd", "co", "corp", "min", "mins", "hr", "hrs", "jr", "sr"}
LAST_WORD = re.compile(r"[^\s(\"\u201c]*$")


@dataclass(frozen=True)
class Sentence:
    """A sentence: from where to where it stands in the text, and its words."""

    text: str
    start: int
    end: int
    words: tuple

    @property
    def is_question(self):
        return self.text.rstrip().rstrip("\"'\u201d\u2019)!").endswith(("?", "\uff1f"))

    @cached_property
    def plain(self):
        """The words as plain text, with a space on either side."""
        return f" {' '.join(word.word for word in self.words)} "


def sentences_of(text, start, end):
    """The Sentences in a part of a text; what has no word in it is none."""
    for first, last in _cut(text, start, end):
        words = tuple(words_of(text, first, last))
        if words:
            yield Sentence(text[first:last], words[0].start, last, words)


def _cut(text, start, end):
    here = start
    for match in END.finditer(text, start, end):
        if _is_end(text, here, match, end):
            yield here, match.end()
            here = match.end()
    yield here, end


def _is_end(text, start, match, end):
    if match[0][0] != ".":
        return True
    before = fold(LAST_WORD.search(text[max(start, match.start() - 20) : match.start()])[0])
    goes_on = text[match.end() : min(end, match.end() + 20)].lstrip()[:1].islower()
    if before in PERHAPS:
        return not goes_on
    is_initial = len(before) == 1 and before.isalpha() and before not in {"i", "a"}
    return before not in ABBREVIATIONS and not is_initial


def blocks(lines):
    """From where to where sentences may reach: to an empty line, a list item, a short line."""
    start = last = None
    for line in lines:
        if start is not None and (_stands_alone(last, line) or BULLET.match(line.text)):
            yield start, last.end
            start = None
        if line.text.strip():
            start = line.start if start is None else start
            last = line
        elif start is not None:
            yield start, last.end
            start = None
    if start is not None:
        yield start, last.end


def _stands_alone(line, following):
    """A short line was ended on purpose, unless the next goes on with a small letter."""
    return len(line.text) < SHORT_LINE and not following.text.lstrip()[:1].islower()
