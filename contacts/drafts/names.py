"""Whether the greeting names somebody else than the contact.

A nickname, a title with the last name, another way to write an accent, initials: all are the same
person. Where the contact's name is not known, nothing is said.
"""

import re

from contacts.drafts.generalities import GENERALITIES
from contacts.drafts.nicknames import KNOWN, go_together
from contacts.drafts.vocabulary import ABOUT_WORK, MEETING_WORDS, PLAIN_WORDS, PRAISE
from contacts.drafts.words import words_of

# Two ways to write the same letter: "Müller", "Mueller", "Muller".
SPELLINGS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
SMALL_FORM = re.compile(r"(\w{2,}?(\w))\2?(?:y|ie|i|ey)")
SAID_NEXT = re.compile(r",\s(?:[a-z]|I\b)")
COMMON = PLAIN_WORDS | PRAISE | ABOUT_WORK | MEETING_WORDS | GENERALITIES
ALIKE = 3  # Letters at the beginning that make a word look like a name.
SHORT_FORM = 3  # "Dan", or "Li", may be any name that begins so.


def wrong_name(reading):
    """The name in the greeting, if it is not the contact's."""
    greeting = reading.greeting
    if greeting is None:
        return None
    people = [one for one in greeting.people if one and not _overlaps(one, reading.gaps)]
    # "Maya Lind here" is who writes; "Dear Harbor team" is no person.
    organization = {word.word for word in words_of(reading.draft.organization)}
    # "Dear Mr. Hall" of Greco & Hall is one.
    no_person = reading.sender_words | (set() if greeting.has_title else organization)
    people = [one for one in people if not {word.word for word in one} <= no_person]
    contact = Names(reading.draft)
    if not people or any(contact.may_be(person, greeting.has_title) for person in people):
        return None
    is_sure = greeting.is_sure or _goes_on(reading.draft.text, people[0])
    if not (is_sure or contact.is_like(people[0]) or _looks_like_a_name(people[0])):
        return None
    return [(person[0].start, person[-1].end) for person in people]


def _overlaps(person, gaps):
    return any(start < person[-1].end and person[0].start < end for start, end in gaps)


def _goes_on(text, person):
    """ "Kamal, great talking!": one word that is no common one, and after a comma what is said."""
    word = person[0]
    is_common = word.word in COMMON or word.word.endswith("ly")
    return len(person) == 1 and not is_common and bool(SAID_NEXT.match(text, word.end))


def _looks_like_a_name(person):
    return len(person) > 1 or person[0].word in KNOWN


class Names:
    """The names of a contact, folded."""

    def __init__(self, draft):
        self.first = [word.word for word in words_of(draft.contact_first_name)]
        self.last = [word.word for word in words_of(draft.contact_last_name)]

    def may_be(self, person, has_title):
        """Whether the person greeted, some Words, may be this contact."""
        words = [word.word for word in person]
        long = [word for word in words if len(word) > 1]
        if not long:
            return not words or "".join(words)[:1] in {name[:1] for name in self.first + self.last}
        if len(long) == 1:
            return self._is_titled(long[0]) if has_title else self._is_one(long[0], is_last=False)
        # "Commissioner Whitfield": what is no name that people have is taken for a title.
        may_be_title = long[0] not in KNOWN and self._is_known(long[-1])
        if may_be_title and any(_is_misspelt(long[0], name) for name in self.first):
            return False
        first = may_be_title or self._is_one(long[0], is_last=False)
        return first and self._is_one(long[-1], is_last=True)

    def is_like(self, person):
        """Whether a word begins as the first name does: "Inga" for "Ingrid"."""
        return any(person[0].word[:ALIKE] == name[:ALIKE] for name in self.first)

    def _is_known(self, word):
        return self._is_first(word) or self._is_last(word)

    def _is_titled(self, word):
        return not self.last or self._is_last(word) or self._is_first(word)

    def _is_one(self, word, is_last):
        if self._is_first(word) or self._is_last(word):
            return True
        # What is not known cannot be wrong.
        return not (self.last if is_last else self.first)

    def _is_first(self, word):
        names = [*self.first, "".join(self.first)]
        initials = "".join(name[0] for name in self.first)
        return word == initials or any(_is_form_of(word, name) for name in names)

    def _is_last(self, word):
        return any(_spelt(word) == _spelt(name) for name in [*self.last, "".join(self.last)])


def _is_form_of(word, name):
    is_longer = len(word) > SHORT_FORM and word not in KNOWN
    is_short = 1 < len(word) <= SHORT_FORM or is_longer
    short = is_short and len(word) <= len(name) - 2 and name.startswith(word)
    return (
        short
        or _is_end_of(word, name)
        or _is_small_form(word, name)
        or _spelt(word) == _spelt(name)
        or go_together(word, name)
    )


def _is_misspelt(word, name):
    """ "Diana" for "Dana": nearly the name, and no title."""
    if word == name or _is_form_of(word, name):
        return False
    return word[:1] == name[:1] and word[-1:] == name[-1:] and abs(len(word) - len(name)) <= 2


def _is_end_of(word, name):
    """ "Emeka" of "Chukwuemeka", "Bella" of "Isabella"."""
    return len(word) > SHORT_FORM <= len(name) - len(word) and name.endswith(word)


def _is_small_form(word, name):
    """ "Robbie" of "Roberta": the beginning of the name, with a small ending."""
    found = SMALL_FORM.fullmatch(word)
    return found is not None and name.startswith(found[1]) and len(name) > len(found[1]) + 1


def _spelt(word):
    if word.endswith("iu"):  # So one calls "Basia" in Polish.
        word = f"{word[:-1]}a"
    for long, short in SPELLINGS:
        word = word.replace(long, short)
    return word
