"""How the minutes of a meeting are best spent. Pure."""

from datetime import timedelta
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from norms.models import Approach

MINUTES_PER_QUESTION = 3

# How to begin, by what people there decide by.
OPENING = {
    Approach.RELATIONSHIP: _(
        "Take a moment for each other first: whom you both know, how their day is. Thank them, "
        "say why you ask them, and name the minute you will end."
    ),
    Approach.TASK: _(
        "Thank them, say in one sentence who you are and what you want to understand, name the "
        "minute you will end, and ask your most important question."
    ),
}
USUAL_OPENING = _(
    "Thank them for their time, say in one sentence who you are and why you ask them, and name "
    "the minute you will end."
)


class Part(NamedTuple):
    """A stretch of the meeting: minute `start` up to minute `end`."""

    name: str
    start: int
    end: int
    what: str

    @property
    def minutes(self):
        return self.end - self.start


def agenda(minutes, approach=Approach.UNKNOWN):
    """The plan of a meeting of `minutes` (5 or more): opening, questions, closing.

    Where people decide by relationship the opening takes a tenth of the time more.
    """
    slower = minutes // 10 if approach == Approach.RELATIONSHIP else 0
    opening = max(1, minutes // 8) + slower
    closing = max(1, minutes // 5)
    return [
        Part(_("Opening"), 0, opening, OPENING.get(approach, USUAL_OPENING)),
        Part(
            _("Questions"),
            opening,
            minutes - closing,
            _("Ask and listen. Leave out what they have answered already."),
        ),
        Part(
            _("Closing"),
            minutes - closing,
            minutes,
            _(
                "Say that the time is nearly up. “Who else should I talk to? May I use your "
                "name?” Thank them, and say what you will do with what you heard."
            ),
        ),
    ]


def timetable(parts, starts):
    """Each of the parts with what a clock shows at its beginning and end, `starts` at the first."""
    return [
        (part, starts + timedelta(minutes=part.start), starts + timedelta(minutes=part.end))
        for part in parts
    ]


def question_count(minutes, approach=Approach.UNKNOWN):
    """How many questions fit into a meeting of `minutes`: at least one."""
    questions = agenda(minutes, approach)[1]
    return max(1, questions.minutes // MINUTES_PER_QUESTION)
