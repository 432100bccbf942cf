"""What a contact has taught the seeker, to be named when one writes to them."""

from contacts.models import OutreachKind

NAMING = {OutreachKind.THANK_YOU, OutreachKind.UPDATE}  # Messages that should name it.


def lesson_of(contact):
    """The debrief of the last meeting that has one, or None; one query."""
    meetings = contact.meetings.filter(deleted_at=None, debrief__deleted_at=None)
    last = meetings.exclude(debrief=None).select_related("debrief").order_by("-starts_at").first()
    return last and last.debrief
