"""What coaches write: about job seekers, and to them."""

from coaching.models.notes import CoachNote, Visibility

__all__ = ["CoachNote", "Visibility"]
