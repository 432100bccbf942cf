"""Which finding is for which kind of message, and what finds it.

A rule's `find` takes a Reading and returns the spans it is about, perhaps none, or None.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from contacts.models import OutreachKind
from norms.models import Acceptance

ASK, FOLLOW_UP, THANK_YOU, UPDATE = KINDS = (
    OutreachKind.ASK,
    OutreachKind.FOLLOW_UP,
    OutreachKind.THANK_YOU,
    OutreachKind.UPDATE,
)


@dataclass(frozen=True)
class Rule:
    key: str
    find: Callable
    kinds: tuple = KINDS


def phrase(key):
    return lambda reading: reading.find(key) or None


def words_between(least, most):
    return lambda reading: () if least <= len(reading.words) <= most else None


def no_question(reading):
    return None if "?" in reading.draft.text else ()


def no_time_limit(reading):
    return None if re.search(r"\d+\s*min", reading.draft.text) else ()


def placeholder_left(reading):
    return [m.span() for m in re.finditer(r"\[[^\]\n]{1,40}\]|XXX", reading.draft.text)] or None


def no_thanks(reading):
    return None if reading.find("thanks") else ()


def local_unusual(reading):
    return () if reading.draft.acceptance == Acceptance.UNUSUAL else None


RULES = (
    Rule("asks_for_job", phrase("asks_for_job")),
    Rule("sells_qualifications", phrase("sells_qualifications")),
    Rule("resume_attached", phrase("resume_attached")),
    Rule("too_long_note", words_between(76, 100)),
    Rule("too_long", words_between(101, 10**9)),
    Rule("no_time_limit", no_time_limit, (ASK,)),
    Rule("no_question", no_question, (ASK,)),
    Rule("placeholder_left", placeholder_left),
    Rule("no_thanks", no_thanks),
    Rule("pressure", phrase("pressure")),
    Rule("local_unusual", local_unusual, (ASK,)),
)
