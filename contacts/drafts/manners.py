"""How long a message is, whether it thanks, and whether it presses."""

import re

from contacts.drafts.words import row

SHORT, LONG = 75, 100  # Words.
THANKED = row("you your both all everyone everybody whoever each")
DOUBTS = re.compile(
    r"\b(?:did|have|has) (?:you|my)\b[^.?!\n]{0,60}\?\s?\?"
    r"|\bI(?:['\u2019]m| am) (?:still )?waiting ?[.!]",
    re.IGNORECASE,
)


def too_long_note(reading):
    return () if SHORT < reading.message.word_count <= LONG else None


def too_long(reading):
    return () if reading.message.word_count > LONG else None


def no_thanks(reading):
    """No word of thanks anywhere, the closing included."""
    thanks = reading.said("thanks", unless="no_thanks")
    return () if all(_names_a_cause(*phrase) for phrase in thanks) else None


def _names_a_cause(sentence, first, last):
    """ "Thanks to Luis, I know your work"."""
    said = [word.word for word in sentence.words[last - 1 : last + 2]]
    return said[:2] == ["thanks", "to"] and said[2:] != [] and said[2] not in THANKED


def pressure(reading):
    spans = reading.spans("pressure", unless="no_pressure")
    text = reading.draft.text
    for line in reading.message.own:
        spans += [match.span() for match in DOUBTS.finditer(text, line.start, line.end)]
    return spans or None
