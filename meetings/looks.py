"""What a job seeker calls the meetings that a coach looked at."""

from meetings.models import Meeting


def names_of_meetings(user, rows):
    """With whom the user's meetings of those numbers are, by number."""
    meetings = Meeting.objects.visible_to(user).filter(pk__in=rows).select_related("contact")
    return {meeting.pk: str(meeting.contact) for meeting in meetings}
