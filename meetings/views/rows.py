"""What several pages do with meetings."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from contacts.models import Contact
from meetings.models import Meeting
from norms.lookup import guidance_for


def own_meeting(request, pk):
    """The user's meeting; while it is being changed, nobody else changes it or its contact."""
    meetings = Meeting.objects.editable_by(request.user).with_people()
    if request.method == "POST":
        # Held first and read then: its debrief may have been written while this was waiting.
        get_object_or_404(meetings.locked(), pk=pk)
    return get_object_or_404(meetings, pk=pk)


def own_contacts(request):
    """The user's contacts; while one is being changed, nobody else changes it."""
    contacts = Contact.objects.editable_by(request.user).select_related("place", "organization")
    if request.method == "POST":
        return contacts.select_for_update(of=["self"], no_key=True)
    return contacts


def guidance_of(meeting):
    """What is customary today where the contact lives."""
    contact = meeting.contact
    return guidance_for(contact.place, timezone.localdate(), contact.field_of_work)


def cannot_be_held(request, meeting):
    """Say why the two cannot have met, on the page of the meeting."""
    if meeting.is_cancelled:
        text = _("This meeting was cancelled. If you met after all, schedule it anew.")
    else:
        text = _("This meeting has not begun yet. If you met earlier, correct the time first.")
    messages.info(request, text)
    return redirect(meeting)
