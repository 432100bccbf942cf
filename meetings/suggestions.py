"""Which questions to suggest for a meeting, and why. Pure.

1. A question fits if it names none of one kind (seniority, way, situation), or the one that is so.
2. The purposes that are wanted take turns, in the order of Purpose.
3. In a purpose the reasons take turns too: what suits the other person's seniority, what is good
   with anybody, what suits the way of meeting, what suits the seeker's situation. The one used
   least so far comes next, where the way, which says least about the two, counts double; of those
   that suit it, the first in the bank.
4. What was suggested stands in the order of a conversation: people like to begin with their own
   story, and advice comes easier at the end.
"""

from collections import Counter, deque
from enum import IntEnum
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from meetings.bank.entry import WORKING, Question
from meetings.models import Purpose, Seniority, Situation, Way

FEWEST, MOST = 5, 10
IN_RESERVE = 2  # People answer some questions before they are asked.

CONVERSATION = [Purpose.PATH, Purpose.FIELD, Purpose.ORGANIZATION, Purpose.ADVICE]

SUITS = {
    Seniority.NEW: gettext_lazy("for somebody new to the work"),
    Seniority.DOES: gettext_lazy("for somebody who does the work"),
    Seniority.LEADS: gettext_lazy("for somebody who leads people"),
    Seniority.RUNS: gettext_lazy("for somebody who runs the place"),
    Seniority.RETIRED: gettext_lazy("for somebody who has retired"),
    Way.IN_PERSON: gettext_lazy("for meeting in person"),
    Way.VIDEO: gettext_lazy("for a video call"),
    Way.PHONE: gettext_lazy("for a phone call"),
    Situation.EXPLORING: gettext_lazy("for somebody who is exploring, like you"),
    Situation.CHANGING: gettext_lazy("for somebody who changes fields, like you"),
    Situation.NEW_IN_TOWN: gettext_lazy("for somebody new in town, like you"),
}


class Kind(IntEnum):
    """What a question suits; the order in which they take turns."""

    SENIORITY = 1
    ANYBODY = 2
    WAY = 3
    SITUATION = 4


KINDS = {Seniority: Kind.SENIORITY, Way: Kind.WAY, Situation: Kind.SITUATION}


class Facts(NamedTuple):
    """What is known about a meeting."""

    purposes: tuple  # Those that are wanted; none: all.
    seniority: Seniority
    words: str  # Of the title, from which the seniority was guessed; "" for none.
    way: Way
    situation: Situation | str  # "" when nobody has said.


class Suggestion(NamedTuple):
    question: Question
    reason: str


def suggestions(bank, facts, count):
    """At most `count` questions of the bank that fit, each with its reason."""
    left = [question for question in bank if fits(question, facts)]
    turns = deque(p for p in Purpose if p in facts.purposes or not facts.purposes)
    used, found = Counter(), []
    while turns and len(found) < count:
        purpose = turns.popleft()
        if of_purpose := [question for question in left if question.purpose == purpose]:
            question = min(of_purpose, key=lambda q: (used[kind(q)], kind(q)))
            used[kind(question)] += 2 if kind(question) == Kind.WAY else 1
            left.remove(question)
            found.append(question)
            turns.append(purpose)
    found.sort(key=lambda q: CONVERSATION.index(q.purpose))
    return [Suggestion(question, reason(question, facts)) for question in found]


def suggestion_count(fitting):
    """How many to suggest where the time is enough for `fitting`."""
    return min(max(fitting + IN_RESERVE, FEWEST), MOST)


def fits(question, facts):
    """Whether a question suits what is known."""
    named = {KINDS[type(member)] for member in question.suits}
    met = {KINDS[type(member)] for member in _suited(question, facts)}
    return named == met


def kind(question):
    """What a question suits, in one word."""
    if not question.suits or question.suits == WORKING:
        return Kind.ANYBODY
    return KINDS[type(question.suits[0])]


def reason(question, facts):
    """What a question suits, in a few words; for one that does not fit, what it is meant for."""
    if kind(question) == Kind.ANYBODY:
        return _("good with anybody")
    suited = _suited(question, facts)
    words = str(SUITS[(suited or question.suits)[0]])
    if suited == [facts.seniority] and facts.words:
        return _("%(reason)s: “%(words)s”") % {"reason": words, "words": facts.words}
    return words


def _suited(question, facts):
    known = {facts.seniority, facts.way, facts.situation}
    return [member for member in question.suits if member in known]
