"""How long a message is, whether it thanks, and whether it presses."""

import re

from contacts.drafts.reading import span_of
from contacts.drafts.words import row, spoken

SHORT, LONG = 75, 100  # Words.
OTHERS = row("they he she")
PAST = re.compile(r"\b(?:told to|was in|were in)\b")
OWN = row("i my you me your")
SAID = row("said says")
SOFT = spoken("no (?:worries|trouble|problem|bother|hurry|rush) | any time | if not | no is")
THANKED = row("you your both all everyone everybody whoever each")
THANKS_FOR = spoken("(?:thanks|thank you) (?:\\w+ ){0,3}for (?:your|the|such|so|writing|getting)")
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


def _is_of_others(sentence, first, last):
    """ "They want an answer by Monday", "it can't wait, said the doctor", "I was in a hurry"."""
    words = [word.word for word in sentence.words]
    before, after = words[max(0, first - 3) : first + 1], words[last : last + 3]
    is_theirs = not OTHERS.isdisjoint(before) and OWN.isdisjoint(before)
    is_theirs = is_theirs or bool(PAST.search(" ".join(before)))
    return is_theirs or not SAID.isdisjoint(after) or bool(SOFT.search(sentence.plain))


def _has_come(sentence, reading):
    """ "Thank you for your prompt reply" is pressure at the end; at the beginning it came."""
    return sentence is reading.sentences[0] and bool(THANKS_FOR.search(sentence.plain))


def pressure(reading):
    phrases = reading.meant("pressure", unless="no_pressure")
    phrases = [phrase for phrase in phrases if not _has_come(phrase[0], reading)]
    spans = [span_of(*phrase) for phrase in phrases if not _is_of_others(*phrase)]
    text = reading.draft.text
    for line in reading.message.own:
        spans += [match.span() for match in DOUBTS.finditer(text, line.start, line.end)]
    return spans or None
