"""Steps that cross models. Each runs in one transaction, the caller's if there is one."""

from zoneinfo import ZoneInfo

from django.db import transaction

from contacts import cadence
from contacts.models import Contact


@transaction.atomic
def refresh(contact):
    """Derive the contact's stage and next step from its log, and store them.

    Whoever writes outreach, a meeting or a debrief, or changes the contact's place, calls this
    in the same transaction, after the write. The contact is locked until that ends, so that of
    two events at once the second sees the first.
    """
    # No key lock: those who have just added a row that points to the contact would wait for
    # each other otherwise.
    locked = with_log(Contact.objects.select_for_update(of=["self"], no_key=True))
    derived = derive(locked.get(pk=contact.pk))
    Contact.objects.filter(pk=contact.pk).update(**derived)
    for name, value in derived.items():
        setattr(contact, name, value)


@transaction.atomic
def close(contact, *, because, at):
    """Let the contact rest, for the ClosedBecause given. Saying so twice changes nothing."""
    contact.close(because, at)
    refresh(contact)


@transaction.atomic
def reopen(contact):
    """Take up a contact that the seeker had let rest. Saying so twice changes nothing."""
    contact.reopen()
    refresh(contact)


def with_log(contacts):
    """The queryset `contacts`, with all that `derive` reads, in a constant number of queries."""
    return contacts.select_related("place", "owner__seeker_profile__home").prefetch_related(
        "outreach", "meetings__debrief"
    )


def derive(contact):
    """The derived fields of a contact fetched `with_log`, as they follow from its log."""
    state = cadence.state_of(_log(contact), calendar_of(contact))
    return {
        "stage": state.stage,
        "next_step": state.step,
        "due_on": state.due_on,
        "why": state.why,
        "last_contact_at": state.last_contact_at,
    }


def calendar_of(contact):
    """The calendar of the contact's place; without one, of where the seeker lives."""
    profile = getattr(contact.owner, "seeker_profile", None)
    place = contact.place or (profile and profile.home)
    if place is None:
        return cadence.Calendar(contact.owner.zone)
    zone = ZoneInfo(place.time_zone) if place.time_zone else contact.owner.zone
    return cadence.Calendar(zone, place.country_code, place.region_code)


def _log(contact):
    return cadence.Log(
        made_at=contact.created_at,
        messages=tuple(
            cadence.Message(outreach.kind, outreach.happened_at)
            for outreach in contact.outreach.all()
            if outreach.deleted_at is None
        ),
        appointments=tuple(
            _appointment(meeting)
            for meeting in contact.meetings.all()
            if meeting.deleted_at is None
        ),
        closed_at=contact.closed_at,
        closed_because=contact.closed_because,
    )


def _appointment(meeting):
    debrief = getattr(meeting, "debrief", None)
    return cadence.Appointment(
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        status=meeting.status,
        planned_at=meeting.created_at,
        cancelled_at=meeting.cancelled_at,
        is_prepared=meeting.prepared_at is not None,
        is_debriefed=debrief is not None and debrief.deleted_at is None,
        pk=meeting.pk,
    )
