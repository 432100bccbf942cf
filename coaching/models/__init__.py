"""What coaches write: about job seekers, and to them."""

from coaching.models.comments import About, Comment
from coaching.models.notes import CoachNote, Visibility

__all__ = ["About", "CoachNote", "Comment", "Visibility"]
