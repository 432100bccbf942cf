"""What coaches write: about job seekers, and to them."""

from coaching.models.comments import About, Comment
from coaching.models.notes import CoachNote, Visibility
from coaching.models.suggestions import Answer, Kind, Suggestion

__all__ = ["About", "Answer", "CoachNote", "Comment", "Kind", "Suggestion", "Visibility"]
