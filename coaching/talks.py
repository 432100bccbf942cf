"""What a job seeker's coaches have said about a contact or a meeting: a part of that page."""

from dataclasses import dataclass
from functools import cached_property

from coaching.models import Comment
from contacts.parts import Part


@dataclass
class Talk:
    """What one coach and the job seeker have said, and whether the coach still reads it."""

    comments: list[Comment]
    is_open: bool

    @property
    def coach(self):
        return self.comments[0].signature

    @cached_property
    def last(self):
        """The last that the coach has said: what an answer is to."""
        return [comment for comment in self.comments if not comment.is_answer][-1]

    @property
    def is_new(self):
        theirs = [each for each in self.comments if not (each.is_answer or each.deleted_at)]
        return any(each.read_at is None for each in theirs)


def talk_of(comment):
    """The Talk of which the comment is a part, as the job seeker sees it."""
    comments = Comment.objects.visible_to(comment.owner).in_thread(comment)
    return _talk(list(comments.with_people().in_order()))


def part_of_contact(contact):
    """A Part with all that was said about the contact; None if nothing was."""
    return _part(Comment.objects.visible_to(contact.owner).filter(contact=contact), contact)


def part_of_meeting(meeting):
    """A Part with what was said about the meeting; None if nothing was."""
    meeting.contact.owner = meeting.owner  # One and the same, and read but once.
    comments = Comment.objects.visible_to(meeting.owner).filter(meeting=meeting)
    return _part(comments, meeting.contact)


def _part(comments, contact):
    by_coach = {}
    for comment in comments.select_related("coach", "meeting").in_order():
        comment.owner, comment.contact = contact.owner, contact  # Read already.
        by_coach.setdefault(comment.coach_id, []).append(comment)
    if not by_coach:
        return None
    return Part("coaching/_talks.html", [_talk(comments) for comments in by_coach.values()])


def _talk(comments):
    return Talk(comments, is_open=comments[0].coach in comments[0].contact.readers)
