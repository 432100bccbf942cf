"""What coaches wrote to a job seeker who has not read it yet: a part of the page Today."""

from typing import NamedTuple

from coaching.models import CoachNote, Comment, Suggestion
from contacts.today import Notice, Source

SHOWN = 5  # Of each kind.


class News(NamedTuple):
    notes: list[CoachNote]
    comments: list[Comment]
    suggestions: list[Suggestion]


def rows_for(user):
    """What is new to the user: of each part of the News all rows, by its name."""
    comments = Comment.objects.visible_to(user).for_reader(user).unread()
    return {
        "notes": CoachNote.objects.visible_to(user).unread().with_coach().newest_first(),
        "comments": comments.select_related("coach", "contact").in_order(),
        "suggestions": Suggestion.objects.visible_to(user).open().with_all().newest_first(),
    }


def news_for(user, now, there):
    """A Notice for Today of the user, to whom those of `there` are new; None for nothing new."""
    rows = rows_for(user)
    news = News(*(list(rows[part][:SHOWN]) if part in there else [] for part in News._fields))
    return Notice("coaching/_news.html", news) if any(news) else None


NEWS = Source(rows_for, news_for)
