"""The words of a text, as they are compared, and where in the text they stand.

Case, accents and the shape of quotes do not count; "I'm" is two words, "i" and "am", that stand at
one place. Every pattern is one pass over the text.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

# Characters that are in a word without being seen: soft hyphens, zero-width spaces and joiners.
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f"
APOSTROPHES = "\u2019\u2018\u02bc`\u00b4\u2032"  # As phones, programs and people type them.
LETTER = rf"[\w\u0300-\u036f{UNSEEN}]"
WORD = re.compile(rf"{LETTER}+(?:['{APOSTROPHES}][^\W\d_]{LETTER}*)*|%")
BREAK = re.compile('[,;:()\\[\\]\u2013\u2014"\u201c\u201d\u00ab\u00bb\u201e]|\\s-\\s')
QUOTES = dict.fromkeys(map(ord, APOSTROPHES), "'") | dict.fromkeys(map(ord, UNSEEN))
# Letters that are no letter with an accent.
LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i"}
)

# What the ends of shortened words stand for.
ENDINGS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
# Before "'s" these are followed by "is"; after a name it says whose something is.
BEFORE_IS = {
    "it",
    "that",
    "what",
    "there",
    "here",
    "who",
    "how",
    "where",
    "he",
    "she",
    "this",
    "name",
}
# Before these it does so after every word: "your crew's looking for a driver".
GOES_ON = {
    "looking", "recruiting", "trying", "seeking", "expanding", "growing", "short", "still", "going",
    "getting", "always", "not", "in", "been", "just", "already", "taking", "really", "so", "too",
}  # fmt: skip
SHORT = {
    "im": "i am",
    "ive": "i have",
    "youre": "you are",
    "youve": "you have",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "cant": "can not",
    "cannot": "can not",
    "couldnt": "could not",
    "wouldnt": "would not",
    "wont": "will not",
    "havent": "have not",
    "hasnt": "has not",
    "can't": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "wanna": "want to",
    "gonna": "going to",
    "u": "you",
    "ur": "your",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
    "tx": "thanks",
    "ty": "thanks",
    "thanx": "thanks",
    "thankyou": "thank you",
    "tks": "thanks",
}


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it is compared, and from where to where it stands in the text."""

    word: str
    start: int
    end: int
    clause: int = 0  # Words between two commas, brackets, dashes or quotes have the same.


def fold(text):
    """The text without case, accents and unseen characters, with straight quotes."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(QUOTES)).casefold()
    split = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in split if not unicodedata.combining(c)).translate(LETTERS)


def words_of(text, start=0, end=None):
    """The Words of a text, or of a part of it, in order."""
    found, clause, last = [], 0, start
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        clause += bool(BREAK.search(text, last, match.start()))
        last = match.end()
        for part in parts(fold(match[0])):
            if part in GOES_ON and found and found[-1].word == "'s":
                found[-1] = replace(found[-1], word="is")
            found.append(Word(part, match.start(), last, clause))
    return found


@lru_cache(maxsize=20_000)
def parts(word):
    """ "i'm" as "i", "am"; most words are one part, and unseen characters alone are none."""
    if word in SHORT:
        return SHORT[word].split()
    if "'" not in word:
        return [word.strip("_")] if word.strip("_") else []
    if word.endswith("n't"):
        return [word[:-3], "not"]
    stem, _, ending = word.rpartition("'")
    if ending == "s":
        return [stem, "is" if stem in BEFORE_IS else "'s"]
    return [stem, ENDINGS[ending]] if ending in ENDINGS else [word]


def row(text):
    """The words of a text, or, where it has "|" in it, the phrases between them."""
    pieces = re.split(r"\s\|\s", text) if "|" in text else text.split()
    return frozenset(" ".join(piece.split()) for piece in pieces)


def lines(text):
    """The lines of a text that say something; those that begin with "#" are comments."""
    stripped = (line.strip() for line in text.splitlines())
    return tuple(line for line in stripped if line and not line.startswith("#"))


def spoken(text):
    """A pattern for any of the phrases in a text, parted by " | ", as `Sentence.plain` has them.

    A phrase may be a pattern itself, but it ends with a word; a line that begins with "#" is a
    comment.
    """
    text = "\n".join(line for line in text.splitlines() if not line.strip().startswith("#"))
    # A line that goes on inside a bracket begins with "|" and no space.
    text = re.sub(r"\n\s*\|(?=\S)", "|", text)
    phrases = (" ".join(phrase.split()) for phrase in re.split(r"\s\|\s", text.strip()))
    return re.compile(f" (?:{'|'.join(phrases)})(?= )")
