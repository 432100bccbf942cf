"""What is known about a meeting that its questions go by."""

from meetings.models import Meeting, Situation
from meetings.seniority import guess
from meetings.suggestions import Facts


def facts_of(meeting, user):
    """The Facts about a meeting of the user: what was said, else what can be guessed."""
    guessed = guess(meeting.contact.title)
    return Facts(
        purposes=tuple(meeting.purposes),
        seniority=meeting.seniority or guessed.seniority,
        words="" if meeting.seniority else guessed.words,
        way=meeting.way,
        situation=meeting.situation or _situation(meeting, user),
    )


def _situation(meeting, user):
    """New in town where the seeker is moving to; else what they said at their latest meeting."""
    profile = getattr(user, "seeker_profile", None)
    if profile and profile.moving_to_id and profile.moving_to_id == meeting.contact.place_id:
        return Situation.NEW_IN_TOWN
    said = Meeting.objects.visible_to(user).exclude(situation="").order_by("-starts_at")
    return said.values_list("situation", flat=True).first() or ""
