"""A draft as the rules read it: greeting, sentences, and what is meant in them.

A phrase that is found does not count where it is denied, or where the other person offered it.
"""

from dataclasses import replace
from functools import cached_property

from contacts.drafts.denial import is_denied, is_offered
from contacts.drafts.frames import LOOK_ALIKES, TAG, frames_in
from contacts.drafts.greeting import greeting_of
from contacts.drafts.matching import ORGANIZATION, matches_in, table_of
from contacts.drafts.placeholders import gaps_in
from contacts.drafts.sentences import blocks, sentences_of
from contacts.drafts.text import Message
from contacts.drafts.words import row, words_of

# A first word that alone is no name of an organization.
COMMON = row(
    """
    the a an of university city bank first united general national county state college american
    new saint st strong girls local north south east west great green blue red open good best my
    our and school hospital center department office museum public
    """
)


class Reading:
    """A draft with its text taken apart, and the phrases to look for."""

    def __init__(self, draft, phrases):
        self.draft = draft
        self.phrases = phrases
        self.message = Message(draft.text, f"{draft.sender_first_name} {draft.sender_last_name}")

    @cached_property
    def greeting(self):
        first = next((line for line in self.message.own if line.text.strip()), None)
        return first and greeting_of(self.draft.text, first)

    @cached_property
    def gaps(self):
        return gaps_in(self.draft.text, self.message.unquoted)

    @cached_property
    def contact_words(self):
        return _words(self.draft.contact_first_name, self.draft.contact_last_name)

    @cached_property
    def sender_words(self):
        return _words(self.draft.sender_first_name, self.draft.sender_last_name)

    @cached_property
    def name_words(self):
        """The names of all who are known to be part of this: no matter of their own."""
        organization = _words(self.draft.organization)
        return self.contact_words | self.sender_words | organization | {ORGANIZATION}

    @cached_property
    def sentences(self):
        """The sender's own sentences, without the greeting; the closing words are one, too."""
        text, names = self.draft.text, self._organization
        start = self.greeting.end if self.greeting else 0
        found = []
        for first, last in blocks(self.message.own):
            for sentence in sentences_of(text, max(first, start), max(last, start)):
                words = tuple(_with_organization(text, sentence.words, names))
                found.append(replace(sentence, words=words))
        return found

    @cached_property
    def _organization(self):
        """The words of the organization's name, and its first word, which people say alone."""
        name = [word.word for word in words_of(self.draft.organization)]
        short = name[:1] if name and name[0] not in COMMON and len(name[0]) > 2 else []
        return [part for part in (name, short) if part]

    @cached_property
    def _matches(self):
        """For each sentence, by key, from which word to which there are phrases."""
        lists = tuple((key, tuple(phrases)) for key, phrases in self.phrases.items())
        table = table_of(lists)
        return [(one, _with_frames(matches_in(table, one.words), one)) for one in self.sentences]

    def said(self, key, unless=""):
        """Each phrase that is not within an `unless`: the Sentence, first word, word after it."""
        return [
            (sentence, first, last)
            for sentence, found in self._matches
            for first, last in found.get(key, ())
            if not _within(found.get(unless, ()), first, last)
        ]

    def meant(self, key, unless=""):
        """The same for what is neither denied nor offered by the other person."""
        return [
            (sentence, first, last)
            for sentence, first, last in self.said(key, unless)
            if not (is_denied(sentence.words, first) and not TAG.search(sentence.plain))
            and not is_offered(sentence.words, first, last)
        ]

    def spans(self, key, unless=""):
        """From where to where in the text such phrases are meant."""
        return [span_of(*phrase) for phrase in self.meant(key, unless)]


def _with_frames(found, sentence):
    """The phrases found in a sentence, by key, and its frames."""
    for key in LOOK_ALIKES:
        found.setdefault(key, []).extend(frames_in(key, sentence.plain))
    return found


def _words(*names):
    return {word.word for name in names for word in words_of(name)}


def span_of(sentence, first, last):
    """From where to where words number `first` to before `last` stand in the text."""
    return sentence.words[first].start, sentence.words[last - 1].end


def _within(spans, first, last):
    """Whether the words share some with any of the spans."""
    return any(start < last and first < end for start, end in spans)


def _with_organization(text, words, names):
    """The words, with one for the organization where its name stands."""
    at = 0
    while at < len(words):
        length = next((len(name) for name in names if _is_name(text, words, at, name)), 0)
        if length:
            yield replace(words[at], word=ORGANIZATION, end=words[at + length - 1].end)
        else:
            yield words[at]
        at += length or 1


def _is_name(text, words, at, name):
    there = [word.word for word in words[at : at + len(name)]]
    is_capital = not text[words[at].start].islower()
    return there == name and (is_capital or len(name) > 1)
