"""What happens to a meeting, and with it to its contact: each step in one transaction."""

from django.db import transaction

from contacts.actions import refresh


@transaction.atomic
def save_meeting(*, form):
    """The meeting that `form`, which is valid or was sent before, schedules or moves."""
    meeting = form.save()
    refresh(meeting.contact)
    return meeting


@transaction.atomic
def hold(*, meeting):
    """The two have met."""
    meeting.hold()
    refresh(meeting.contact)


@transaction.atomic
def cancel(*, meeting, at):
    """The meeting will not happen, said at the moment `at`."""
    meeting.cancel(at)
    refresh(meeting.contact)


@transaction.atomic
def prepare(*, meeting, at):
    """The seeker is prepared, since the moment `at`."""
    meeting.prepare(at)
    refresh(meeting.contact)


@transaction.atomic
def delete(*, meeting, at):
    """Take the meeting out of sight, at the moment `at`."""
    meeting.delete_softly(at)
    refresh(meeting.contact)


@transaction.atomic
def restore(*, meeting):
    """Bring the meeting back."""
    meeting.restore()
    refresh(meeting.contact)


@transaction.atomic
def write_debrief(*, form, referrals):
    """The debrief that `form` writes or changes; each of the forms `referrals` makes a contact.

    All of them are valid or were sent before. Somebody who writes about a meeting has held it.
    """
    debrief = form.save()
    meeting = debrief.meeting
    people = [referral.save() for referral in referrals]
    debrief.referrals.add(*people)
    meeting.hold()
    for contact in [meeting.contact, *people]:
        refresh(contact)
    return debrief
