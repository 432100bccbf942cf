"""The question bank: what a curious person may ask, by purpose."""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from meetings.models import Purpose


class Question(NamedTuple):
    """A question. Meetings keep its id: never give it to another."""

    id: str
    purpose: Purpose
    text: str


_TEXTS = {
    Purpose.FIELD: {
        "field-week": _("What does an ordinary week look like in your work?"),
        "field-change": _("What has changed most in this field in the last few years?"),
        "field-problems": _("Which problems keep people in this field busy right now?"),
        "field-surprise": _("What surprises people when they come to this field from outside?"),
        "field-skills": _("Which skills turn out to matter more than the job ads suggest?"),
        "field-hard": _("Which part of the work is harder than it looks?"),
        "field-local": _("How is this field different here from other cities you know?"),
        "field-learn": _("What do you read, or whom do you listen to, to keep up?"),
        "field-next": _("Where do you see this field in five years?"),
    },
    Purpose.PATH: {
        "path-start": _("How did you come to do what you do today?"),
        "path-decision": _("Which decision on your way made the biggest difference?"),
        "path-first-year": _("What was your first year in this role like?"),
        "path-help": _("Who or what helped you most along the way?"),
        "path-again": _("What would you do differently if you started again?"),
        "path-enjoy": _("What do you look forward to when a week begins?"),
        "path-drain": _("What costs you the most energy?"),
        "path-before": _("What from your earlier work do you still use every day?"),
    },
    Purpose.ORGANIZATION: {
        "organization-known": _("What is your organization known for among people who work there?"),
        "organization-team": _("How is your team put together, and who works with whom?"),
        "organization-decide": _("How are decisions made when opinions differ?"),
        "organization-newcomers": _("What do newcomers need to understand quickly?"),
        "organization-good-day": _("When does somebody do really well at your place?"),
        "organization-change": _("What is your organization working to get better at?"),
        "organization-stay": _("What makes people stay?"),
        "organization-paths": _("From which paths did your colleagues come?"),
    },
    Purpose.ADVICE: {
        "advice-my-path": _("Given what I have done so far, where would you look first?"),
        "advice-test": _("How could I find out, at small cost, whether this suits me?"),
        "advice-missing": _("What would you learn next in my place?"),
        "advice-groups": _("Which groups or events here are worth an evening?"),
        "advice-mistake": _("Which mistake do you see people make when they try to get in?"),
        "advice-question": _("What should I have asked you that I did not?"),
        "advice-people": _("Who else should I talk to?"),
        "advice-name": _("May I use your name when I write to them?"),
        "advice-report": _("May I write to you in a few weeks about what came of this?"),
    },
}

BANK = [
    Question(question_id, purpose, text)
    for purpose, texts in _TEXTS.items()
    for question_id, text in texts.items()
]
BY_ID = {question.id: question for question in BANK}

# Ticked for who has picked none yet.
STARTERS = [
    "path-start",
    "field-week",
    "field-surprise",
    "organization-newcomers",
    "advice-test",
    "advice-people",
]


def chosen(ids, own, before):
    """The questions of a meeting: those of `before`, in their order, then new ones.

    `ids` are picked from the bank, `own` are the seeker's words; `before` and what comes out
    are lists of {"id", "text"} as a Meeting keeps them. What is in neither is left out.
    """
    wanted = {i: {"id": i, "text": str(BY_ID[i].text)} for i in ids}
    wanted |= {text: {"id": "", "text": text} for text in own}
    kept = [key_of(question) for question in before if key_of(question) in wanted]
    return [wanted[key] for key in dict.fromkeys([*kept, *wanted])]


def moved_up(questions, key):
    """The same questions with the one of that key a place further up, if there is one."""
    keys = [key_of(question) for question in questions]
    if key not in keys[1:]:
        return questions
    moved, at = list(questions), keys.index(key)
    moved[at - 1 : at + 1] = [questions[at], questions[at - 1]]
    return moved


def key_of(question):
    """What tells a question of a meeting from its others."""
    return question["id"] or question["text"]
