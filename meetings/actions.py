"""What happens to a meeting, and with it to its contact: each step in one transaction."""

from django.db import transaction

from contacts.actions import refresh


@transaction.atomic
def save_meeting(*, form):
    """The meeting that `form`, which is valid or was sent before, schedules or moves."""
    if form.changes_calendars:
        form.instance.sequence += 1
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
def post_card(*, meeting, outreach):
    """The thank-you card is posted, as `outreach`, which is not saved yet, says.

    Returns what is in the log; saying so twice logs it once. Whoever thanks has met.
    """
    posted = meeting.posted_card
    if posted is None:
        outreach.save()
        posted = outreach
    meeting.hold()
    refresh(meeting.contact)
    return posted


@transaction.atomic
def write_debrief(*, forms):
    """The debrief that `forms`, a valid DebriefForms, writes or changes, with all that is on it.

    Each person there becomes a contact. Somebody who writes about a meeting has held it.
    """
    debrief = forms.debrief.save()
    meeting = debrief.meeting
    for promise in forms.changed_promises:
        promise.save_for(debrief)
    people = [referral.save() for referral in forms.referrals]
    debrief.referrals.add(*people)
    meeting.hold()
    for contact in [meeting.contact, *people]:
        refresh(contact)
    return debrief
