"""What coaches wrote to a job seeker who has not read it yet: a part of the page Today."""

from typing import NamedTuple

from coaching.models import CoachNote, Comment, Suggestion
from contacts.today import Notice

SHOWN = 5  # Of each kind.


class News(NamedTuple):
    notes: list[CoachNote]
    comments: list[Comment]
    suggestions: list[Suggestion]


def news_for(user, now):
    """A Notice for Today of the user; None when there is nothing new."""
    notes = CoachNote.objects.visible_to(user).unread().with_coach().newest_first()
    comments = Comment.objects.visible_to(user).for_reader(user).unread().with_people().in_order()
    suggestions = Suggestion.objects.visible_to(user).open().with_all().newest_first()
    news = News(*(list(rows[:SHOWN]) for rows in [notes, comments, suggestions]))
    return Notice("coaching/_news.html", news) if any(news) else None
