"""How the minutes of a meeting are best spent."""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

MINUTES_PER_QUESTION = 3


class Part(NamedTuple):
    """A stretch of the meeting: minute `start` up to minute `end`."""

    name: str
    start: int
    end: int
    what: str

    @property
    def minutes(self):
        return self.end - self.start


def agenda(minutes):
    """The plan of a meeting of `minutes` (5 or more): opening, questions, closing."""
    opening = max(1, minutes // 8)
    closing = max(1, minutes // 5)
    return [
        Part(
            _("Opening"),
            0,
            opening,
            _(
                "Thank them for their time, say in one sentence who you are and why you ask "
                "them, and name the minute you will end."
            ),
        ),
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


def question_count(minutes):
    """How many questions fit into a meeting of `minutes`: at least one."""
    questions = agenda(minutes)[1]
    return max(1, questions.minutes // MINUTES_PER_QUESTION)
