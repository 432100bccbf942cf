"""The draft check: what to think of before this message goes out. Pure, and instant.

Each finding has a key, the words it is about, why, and what to do instead. It advises: every
finding can be kept. Where the rules come from: design 5.2, and the advice that career centers give
on informational interviews: be curious and short, name what connects you, ask one good question,
say how little time it takes, and thank. `contacts.drafts.rules` says which finding is for which
kind of message.
"""

from dataclasses import dataclass

from contacts.drafts.advice import ADVICE
from contacts.drafts.phrases import PHRASES
from contacts.drafts.reading import Reading
from contacts.drafts.rules import RULES
from contacts.models import OutreachKind
from norms.models import Acceptance, Approach, Channel


@dataclass(frozen=True)
class Draft:
    """A message before it is sent, whom it is for and from, and what is customary there."""

    kind: str  # An OutreachKind: ask, follow-up, thank-you or update; others have no findings.
    channel: str
    text: str
    contact_first_name: str = ""
    contact_last_name: str = ""
    organization: str = ""
    sender_first_name: str = ""
    sender_last_name: str = ""
    acceptance: str = Acceptance.UNKNOWN
    approach: str = Approach.UNKNOWN
    resources: tuple = ()  # Groups and services in that place, by name.


@dataclass(frozen=True)
class Finding:
    """Something to think of: what (`key`), where in the text, why, and what to do instead."""

    key: str
    severity: str  # "note" or "think_again".
    spans: tuple[tuple[int, int], ...]  # From where to where in the text; () is about the whole.
    why: str
    instead: str


def check(draft, phrases=PHRASES):
    """The Findings about a Draft, each at most once, in the order of `contacts.drafts.rules`."""
    reading = Reading(draft, phrases)
    found = ((rule.key, rule.find(reading)) for rule in RULES if draft.kind in rule.kinds)
    return tuple(_finding(key, spans, draft) for key, spans in found if spans is not None)


def warm_up():
    """Take the phrases apart, which takes a tenth of a second: no seeker waits for it then."""
    check(Draft(OutreachKind.ASK, Channel.EMAIL, "How did you begin?"))


def _finding(key, spans, draft):
    advice = ADVICE[key]
    marked = tuple(_apart(sorted(spans)))
    return Finding(key, advice.severity, marked, advice.why, advice.instead(draft.resources))


def _apart(spans):
    """The spans in order, those that overlap as one."""
    last = None
    for span in spans:
        if last and span[0] < last[1]:
            last = (last[0], max(last[1], span[1]))
            continue
        if last:
            yield last
        last = span
    if last:
        yield last
