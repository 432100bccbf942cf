"""Finds phrases in a row of words, in time that grows only with the words.

A phrase is plain words. Inside it may stand:

- `hire/hiring`: any of these words; `?` behind: or none of them;
- `hir*`: every word that begins so; `*er`: every word that ends so, but not where a phrase begins;
- `{job}`: one of `contacts.drafts.vocabulary.CLASSES`, which may be phrases themselves, and where
  `-paper` says that "paper" is none of them; `@org`: the name of the organization;
- `~`: up to four words that say more about the next one: "a new, full-time ~ job", never a pronoun,
  a preposition or a verb (`FUNCTION_WORDS`);
- `..`: up to six words, whatever they are, between two commas.

Nothing in a phrase can fail: what is not understood is a word that is never met.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from contacts.drafts.vocabulary import CLASSES, FUNCTION_WORDS
from contacts.drafts.words import fold, words_of

ORGANIZATION = "@org"  # Stands for the name of the organization, however long.
LONGEST_MODIFIER, LONGEST_GAP = 4, 6
SHORTEST_PREFIX = 3
LOOK_ALIKE = "no_"  # Lists of what only looks like something: of these as much as there is.


@dataclass(frozen=True)
class OneOf:
    """One of some words, or of some longer phrases, or of some beginnings or ends of words."""

    words: frozenset = frozenset()
    phrases: tuple = ()
    prefix: str = ""
    is_optional: bool = False
    suffixes: tuple = ()
    but: frozenset = frozenset()  # Words that only end so.

    def after(self, words, at):
        """Where one can be in the row of words after this, when one is at `at`."""
        ends = {at} if self.is_optional else set()
        if at < len(words) and self._is(words[at].word):
            ends.add(at + 1)
        if at < len(words) and self._may_be_longer(words[at].word):
            ends = ends.union(*(run(parts, words, at) for parts in self.phrases))
        return ends

    def _is(self, word):
        if word in self.words or (bool(self.prefix) and word.startswith(self.prefix)):
            return True
        return bool(self.suffixes) and word.endswith(self.suffixes) and word not in self.but

    def _may_be_longer(self, word):
        return self.has_ends or not self._longer_heads.isdisjoint({word, _star(word)})

    @cached_property
    def heads(self):
        """The words this can begin with; the first letters and a star, for beginnings of words."""
        own = {_star(self.prefix)} if self.prefix else set()
        return self.words | own | self._longer_heads

    @cached_property
    def has_ends(self):
        """Whether a word may be meant by how it ends, so that no list holds all of them."""
        return bool(self.suffixes) or any(part.has_ends for one in self.phrases for part in one[:1])

    @cached_property
    def _longer_heads(self):
        return frozenset().union(*map(heads, self.phrases))


@dataclass(frozen=True)
class Gap:
    """A few words that do not matter."""

    most: int
    only_modifiers: bool
    is_optional: bool = True
    heads: frozenset = frozenset()
    has_ends: bool = False

    def after(self, words, at):
        ends = {at}
        for here in range(at, min(at + self.most, len(words))):
            if not self._may_skip(words, here):
                break
            ends.add(here + 1)
        return ends

    def _may_skip(self, words, here):
        if self.only_modifiers:
            return words[here].word not in FUNCTION_WORDS
        return here == 0 or words[here].clause == words[here - 1].clause


@dataclass(frozen=True)
class Phrase:
    """The parts of a phrase, and for each that must be there the words it can begin with."""

    parts: tuple
    needs: tuple
    heads: tuple  # The words the phrase itself may begin with.

    def may_be_among(self, words):
        return not any(need.isdisjoint(words) for need in self.needs)


def run(parts, words, at):
    """Where parts that begin at `at` in the row of words may end; empty if they are not there."""
    places = {at}
    for part in parts:
        places = part.after(words, at) if len(places) == 1 else _after_any(part, words, places)
        if not places:
            break
        at = min(places)
    return places


def _after_any(part, words, places):
    return set().union(*(part.after(words, place) for place in places))


def heads(parts):
    """The words that parts may begin with."""
    found = set()
    for part in parts:
        found |= part.heads
        if not part.is_optional:
            break
    return found


def matches(lists, words):
    """Where phrases of some lists are in a row of words: by the key of the list, spans of words.

    `lists` is a tuple of keys with their phrases; a span is from which word to which, exclusive.
    """
    return matches_in(table_of(lists), words)


def matches_in(table, words):
    """The same, for lists that are a table already: one for all sentences of a message."""
    there = {word.word for word in words}
    there |= {_star(word) for word in there}
    # Which phrases may begin with a word is asked once, however often the word is there.
    may_begin = {head: _among(table.get(head, ()), there) for head in there}
    found = {}
    for at, word in enumerate(words):
        for key, phrase in may_begin[word.word] + may_begin[_star(word.word)]:
            nearest = max if key.startswith(LOOK_ALIKE) else min
            found.setdefault(key, []).extend((at, end) for end in _end(phrase, words, at, nearest))
    return found


def _among(entries, there):
    return tuple(entry for entry in entries if entry[1].may_be_among(there))


def _end(phrase, words, at, nearest):
    ends = run(phrase.parts, words, at) - {at}
    return [nearest(ends)] if ends else []


@lru_cache(maxsize=100)
def table_of(lists):
    """The phrases of all lists, taken apart, with their key, by the words they may begin with."""
    table = {}
    for key, phrase in ((key, _phrase(text)) for key, texts in lists for text in texts):
        for head in phrase.heads:
            table.setdefault(head, []).append((key, phrase))
    return {head: tuple(entries) for head, entries in table.items()}


@lru_cache(maxsize=5000)
def _phrase(text):
    """A phrase taken apart, once in a process: most centers add few to those of everybody."""
    parts = tuple(part for piece in text.split() for part in _part(piece))
    needs = (frozenset(part.heads) for part in parts if not (part.is_optional or part.has_ends))
    return Phrase(parts, tuple(sorted(needs, key=len)), tuple(heads(parts)))


def _part(piece):
    if piece == "~":
        return [Gap(LONGEST_MODIFIER, only_modifiers=True)]
    if piece == "..":
        return [Gap(LONGEST_GAP, only_modifiers=False)]
    is_optional = piece.endswith("?")
    piece = piece.removesuffix("?")
    if len(piece) > SHORTEST_PREFIX and piece.endswith("*"):
        return [OneOf(prefix=fold(piece[:-1]), is_optional=is_optional)]
    if is_optional or "/" in piece or piece.startswith(("{", ORGANIZATION)):
        return [_one_of(piece.split("/"), is_optional)]
    return _plain(piece)


def _one_of(members, is_optional=False):
    ends = tuple(sorted(member[1:] for member in members if _is_end(member)))
    but = frozenset(member[1:] for member in members if member.startswith("-"))
    parsed = [_member(member) for member in members if not (_is_end(member) or member[:1] == "-")]
    alone = {next(iter(phrase[0].words)) for phrase in parsed if _is_one_word(phrase)}
    longer = tuple(phrase for phrase in parsed if phrase and not _is_one_word(phrase))
    return OneOf(frozenset(alone), longer, is_optional=is_optional, suffixes=ends, but=but)


def _is_end(member):
    return len(member) > 2 and member.startswith("*")


def _member(member):
    """The parts of one of several words; only those of a class are longer, and phrases too."""
    if member.startswith("{"):
        return (_class(member.strip("{}")),)
    if member == ORGANIZATION:
        return (OneOf(frozenset({member})),)
    return _phrase(member).parts if " " in member else tuple(_plain(member))


@lru_cache(maxsize=500)
def _class(name):
    return _one_of(CLASSES.get(name, ()))


def _plain(piece):
    return [OneOf(frozenset({word.word})) for word in words_of(piece)]


def _is_one_word(parts):
    one = parts[0] if len(parts) == 1 else None
    return (
        isinstance(one, OneOf)
        and len(one.words) == 1
        and not (one.phrases or one.prefix or one.suffixes)
    )


def _star(word):
    return f"{word[:SHORTEST_PREFIX]}*"
