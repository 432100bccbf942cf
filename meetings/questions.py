"""The questions of a meeting: picked from the bank or the seeker's own, in the order to ask them.

Pure: lists of {"id", "text"}, as a Meeting keeps them, in and out.
"""

from meetings.bank import BY_ID

MOST_QUESTIONS = 20


def picked(ids, before):
    """The questions of a meeting once `ids` are those picked from the bank.

    What is in `before` keeps its place, the seeker's own too; what is new comes after.
    """
    wanted = {i: {"id": i, "text": str(BY_ID[i].text)} for i in ids}
    kept = [question for question in before if not question["id"] or question["id"] in wanted]
    there = {question["id"] for question in kept}
    return [*kept, *[question for i, question in wanted.items() if i not in there]]


def with_own(before, text):
    """The same questions and, unless it is among them, one in the seeker's own words."""
    own = {"id": "", "text": text}
    same = {question["text"] for question in before}
    return before if text in same else [*before, own]


def without(before, key):
    """The same questions without the one of that key."""
    return [question for question in before if key_of(question) != key]


def moved(before, key, place):
    """The same questions with the one of that key in that place, counted from 0."""
    one = [question for question in before if key_of(question) == key]
    others = without(before, key)
    return [*others[:place], *one, *others[place:]]


def ordered(before, keys):
    """The same questions, those of the `keys` first and in that order."""
    place = {key: n for n, key in enumerate(keys)}
    return sorted(before, key=lambda question: place.get(key_of(question), len(place)))


def key_of(question):
    """What tells a question of a meeting from its others."""
    return question["id"] or question["text"]
