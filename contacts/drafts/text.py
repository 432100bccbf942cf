"""A message taken apart: greeting, what is said, signature, quoted earlier mail.

Lines that begin with ">" are earlier mail, and so is all below a line such as "On Monday, Dana
wrote:", unless lines with ">" follow it. The signature begins with the line that has the sender's
name (or, after a closing such as "Best regards,", any name), or with "--"; a P.S. is no longer
part of it.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from contacts.drafts.words import fold, words_of

QUOTED = re.compile(r"\s*(?:>|\|\s*>)")
EARLIER_MAIL = re.compile(
    r"\s*(?:On\b.{5,200}\bwrote:|Am\b.{5,200}\bschrieb.{0,80}:|Le\b.{5,200}\ba écrit\s?:"
    r"|[-_]{2,}\s?(?:Original|Forwarded) message\s?[-_]{2,}|Begin forwarded message:"
    r"|_{20,}|From:\s.+)\s*$",
    re.IGNORECASE,
)
SUBJECT = re.compile(r"\s*(?:subject|re|betreff)\s?:", re.IGNORECASE)
AFTERWARDS = re.compile(r"\s*P\.?\s?P?\.?\s?S\b", re.IGNORECASE)
SENT_FROM = re.compile(r"\s*(?:sent from my|get outlook for)\b", re.IGNORECASE)
DASHES = re.compile(r"\s*(?:--|\u2014|__)\s*$")
CLOSINGS = {
    "all the best", "best", "best regards", "best wishes", "bests", "blessings", "cheers",
    "cordially", "fondly", "gratefully", "gratefully yours", "greetings", "hugs and thanks",
    "kind regards", "kindest regards", "many thanks", "regards", "respectfully",
    "respectfully yours", "sincerely", "sincerely yours", "take care", "thank you",
    "thank you again", "thank you so much", "thanks", "thanks again", "thanks so much",
    "very respectfully", "very truly yours", "yours very truly", "yours respectfully",
    "yours ever", "as ever", "ever yours", "yours gratefully", "gratefully and sincerely",
    "much appreciated", "with best wishes", "with best regards", "best wishes and thanks",
    "thanks in advance", "thank you in advance", "with many thanks", "with sincere thanks",
    "all my best", "my best", "take good care", "looking forward", "cheers and thanks",
    "warm regards", "warmest regards", "warm wishes", "warmly", "with appreciation",
    "with gratitude", "with kind regards", "with respect", "with thanks", "with warm regards",
    "yours", "yours faithfully", "yours sincerely", "yours truly",
}  # fmt: skip
# A line that ends so is no name, unless with "Ph.D." or "Jr."; and a link is none either.
SENTENCE = re.compile(r"(?:[?!,]|(?<!\b[A-Z])(?<!\.D)(?<!\bJr)(?<!\bSr)(?<!\bEsq)\.)\s*$")
ADDRESS = re.compile(r"\S*\w[./@]\w\S*")
NAME_AT_MOST = 6  # Words in the line with the sender's name.
SHORT_LINE = 50  # Characters; a shorter line was ended on purpose.


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    start: int

    @property
    def end(self):
        return self.start + len(self.text)


class Message:
    """The text of a draft, and which part of it is what."""

    def __init__(self, text, sender=""):
        self.text = text
        self.sender = {word.word for word in words_of(sender) if len(word.word) > 1}

    @cached_property
    def unquoted(self):
        """The lines that are not earlier mail, the signature included."""
        lines, kept = lines_of(self.text), []
        for number, line in enumerate(lines):
            if EARLIER_MAIL.match(line.text):
                if not _answers_below(lines[number + 1 :]):
                    break
            elif not QUOTED.match(line.text):
                kept.append(line)
        return kept

    @cached_property
    def own(self):
        """The lines of the message itself: neither earlier mail nor signature nor subject."""
        own, in_signature, closed = [], False, False
        for line in self.unquoted:
            if AFTERWARDS.match(line.text):
                in_signature = False
            if not in_signature and own and self._begins_signature(line, closed):
                in_signature = True
            if not in_signature and not SUBJECT.match(line.text):
                own.append(line)
            closed = _is_closing(line.text) or (closed and not line.text.strip())
        return own

    def _begins_signature(self, line, is_after_closing):
        if DASHES.match(line.text) or SENT_FROM.match(line.text):
            return True
        words = words_of(ADDRESS.sub("", line.text))
        if not 0 < len(words) <= NAME_AT_MOST or SENTENCE.search(line.text):
            return False
        return is_after_closing or any(word.word in self.sender for word in words)

    @cached_property
    def word_count(self):
        """How many words the message has, as one counts by hand: "15-20" is one, "-" is none.

        Greeting and closing count; the sender's name below, the signature and earlier mail do not.
        """
        chunks = (chunk for line in self.own for chunk in line.text.split())
        return sum(any(letter.isalnum() for letter in chunk) for chunk in chunks)


def lines_of(text):
    """The lines of a text, with where they begin."""
    lines, start = [], 0
    for line in text.splitlines(keepends=True):
        lines.append(Line(line.rstrip("\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), start))
        start += len(line)
    return lines


def _answers_below(lines):
    """Whether quoted lines follow at once, and what is below them is the sender's own again."""
    following = next((line for line in lines if line.text.strip()), None)
    return following is not None and bool(QUOTED.match(following.text))


def _is_closing(text):
    return fold(text).strip(" \t\u00a0,.!-\u2013\u2014") in CLOSINGS
