"""How long a message is, whether it thanks, and whether it presses."""

import re

SHORT, LONG = 75, 100  # Words.
DOUBTS = re.compile(r"\b(?:did|have|has) (?:you|my)\b[^.?!\n]{0,60}\?\s?\?", re.IGNORECASE)


def too_long_note(reading):
    return () if SHORT < reading.message.word_count <= LONG else None


def too_long(reading):
    return () if reading.message.word_count > LONG else None


def no_thanks(reading):
    """No word of thanks anywhere, the closing included."""
    return None if reading.said("thanks", unless="no_thanks") else ()


def pressure(reading):
    spans = reading.spans("pressure", unless="no_pressure")
    text = reading.draft.text
    for line in reading.message.own:
        spans += [match.span() for match in DOUBTS.finditer(text, line.start, line.end)]
    return spans or None
