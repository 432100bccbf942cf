"""A draft as the rules read it."""

from functools import cached_property

from contacts.drafts.text import Message
from contacts.drafts.words import words_of


class Reading:
    """A draft with its text taken apart, and the phrases to look for."""

    def __init__(self, draft, phrases):
        self.draft = draft
        self.phrases = phrases
        self.message = Message(draft.text)

    @cached_property
    def words(self):
        return words_of(self.draft.text)

    def find(self, *keys):
        """The spans of all phrases under these keys."""
        spans = []
        lists = [tuple(w.word for w in words_of(p)) for key in keys for p in self.phrases[key]]
        for phrase in lists:
            for n in range(len(self.words) - len(phrase) + 1):
                part = self.words[n : n + len(phrase)]
                if phrase and tuple(w.word for w in part) == phrase:
                    spans.append((part[0].start, part[-1].end))
        return spans
