"""Which finding is for which kind of message, and what finds it.

A rule's `find` takes a Reading and returns the spans it is about, perhaps none, or None.
"""

from collections.abc import Callable
from dataclasses import dataclass

from contacts.drafts.connection import no_connection
from contacts.drafts.job import asks_for_job, resume_attached, sells_qualifications
from contacts.drafts.learning import nothing_learned
from contacts.drafts.local import local_relationship, local_task, local_unusual
from contacts.drafts.manners import no_thanks, pressure, too_long, too_long_note
from contacts.drafts.names import wrong_name
from contacts.drafts.placeholders import placeholder_left
from contacts.drafts.questions import no_question, no_time_limit, over_time
from contacts.models import OutreachKind

ASK, FOLLOW_UP, THANK_YOU, UPDATE = KINDS = (
    OutreachKind.ASK,
    OutreachKind.FOLLOW_UP,
    OutreachKind.THANK_YOU,
    OutreachKind.UPDATE,
)


@dataclass(frozen=True)
class Rule:
    """A finding, what finds it, and the kinds of message it is for."""

    key: str
    find: Callable
    kinds: tuple = KINDS


RULES = (
    Rule("asks_for_job", asks_for_job),
    Rule("sells_qualifications", sells_qualifications),
    Rule("resume_attached", resume_attached),
    Rule("too_long_note", too_long_note),
    Rule("too_long", too_long),
    Rule("no_time_limit", no_time_limit, (ASK,)),
    Rule("over_time", over_time, (ASK, FOLLOW_UP)),
    Rule("no_question", no_question, (ASK, FOLLOW_UP)),
    Rule("no_connection", no_connection, (ASK,)),
    Rule("placeholder_left", placeholder_left),
    Rule("wrong_name", wrong_name),
    Rule("no_thanks", no_thanks),
    Rule("pressure", pressure),
    Rule("nothing_learned", nothing_learned, (THANK_YOU,)),
    Rule("local_unusual", local_unusual, (ASK,)),
    Rule("local_task", local_task, (ASK,)),
    Rule("local_relationship", local_relationship, (ASK,)),
)
