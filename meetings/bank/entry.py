"""What a question of the bank is."""

from typing import NamedTuple

from meetings.models import Purpose, Seniority

# All who have not retired: their work is spoken of as of today.
WORKING = (Seniority.NEW, Seniority.DOES, Seniority.LEADS, Seniority.RUNS)


class Question(NamedTuple):
    """A question. Meetings keep its id: never give it to another."""

    id: str
    purpose: Purpose
    text: str
    # Whom and when it suits: members of Seniority, Way and Situation. Where it names none of
    # one kind, all of that kind will do.
    suits: tuple = ()


def questions(purpose, texts):
    """The questions of a purpose, from {what they suit: {id: text}}, in that order."""
    return [
        Question(question_id, purpose, text, suits)
        for suits, group in texts.items()
        for question_id, text in group.items()
    ]
