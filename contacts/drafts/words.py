"""The words of a text, as they are compared, and where in the text they stand.

Case, accents and the shape of quotes do not count; "I'm" is two words, "i" and "am", that stand at
one place. Every pattern is one pass over the text.
"""

import re
import unicodedata
from dataclasses import dataclass

# Characters that are in a word without being seen: soft hyphens, zero-width spaces and joiners.
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f"
APOSTROPHES = "\u2019\u2018\u02bc`\u00b4\u2032"  # As phones, programs and people type them.
LETTER = rf"[\w\u0300-\u036f{UNSEEN}]"
WORD = re.compile(rf"{LETTER}+(?:['{APOSTROPHES}][^\W\d_]{LETTER}*)*")
QUOTES = dict.fromkeys(map(ord, APOSTROPHES), "'") | dict.fromkeys(map(ord, UNSEEN))
# Letters that are no letter with an accent.
LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i"}
)

# What the ends of shortened words stand for.
ENDINGS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
# Before "'s" these are followed by "is"; after a name it says whose something is.
BEFORE_IS = {"it", "that", "what", "there", "here", "who", "how", "where", "he", "she", "this"}
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


def fold(text):
    """The text without case, accents and unseen characters, with straight quotes."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFKD", text.translate(QUOTES).casefold())
    return "".join(c for c in split if not unicodedata.combining(c)).translate(LETTERS)


def words_of(text, start=0, end=None):
    """The Words of a text, or of a part of it, in order."""
    end = len(text) if end is None else end
    found = []
    for match in WORD.finditer(text, start, end):
        found.extend(Word(part, match.start(), match.end()) for part in _parts(fold(match[0])))
    return found


def _parts(word):
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
