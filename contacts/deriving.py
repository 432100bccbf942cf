"""What the log of a contact says, read from the database: the derived fields, in few queries."""

from datetime import UTC
from itertools import islice
from zoneinfo import ZoneInfo

from django.db.models import Prefetch
from django.utils import timezone

from contacts import cadence
from contacts.cadence.presets import agreed
from contacts.models import Contact
from norms.lookup import Custom, customs_by_place
from norms.models import Channel

DERIVED = ["stage", "next_step", "due_on", "why", "last_contact_at"]
AT_ONCE = 500  # Contacts in memory.


def out_of_step(contacts):
    """Those of the queryset `contacts` in which something else is stored than follows from the log.

    Yields pairs of the contact and its derived fields as they should be.
    """
    rows = with_log(contacts).iterator(chunk_size=AT_ONCE)
    while chunk := list(islice(rows, AT_ONCE)):
        for contact, values in derived(chunk):
            if any(getattr(contact, name) != value for name, value in values.items()):
                yield contact, values


def derived(contacts):
    """Pairs of each of the contacts, read by `with_log`, and what follows from its log."""
    customs = _customs(contacts)
    for contact in contacts:
        yield contact, _derive(contact, customs.get(contact.whereabouts, Custom()))


def with_log(contacts):
    """The queryset with all that `derived` reads, in a constant number of queries."""
    whole = contacts.select_related(
        "center", "organization", "place", "owner__seeker_profile__home"
    )
    meetings = Contact.meetings.field.model.objects.select_related("debrief")
    return whole.prefetch_related(
        "outreach",
        Prefetch("meetings", meetings),
        "skipped_steps",
        "owner__contacts_pause_set",
    )


def _derive(contact, custom):
    state = cadence.state_of(_log(contact), _calendar(contact), preset_of(contact, custom)[0])
    values = [state.stage, state.step, state.due_on, state.why, state.last_contact_at]
    return dict(zip(DERIVED, values, strict=True))


def preset_of(contact, custom):
    """The Preset for the contact, and why it applies.

    `custom`, what is said of their place, is a norms.lookup.Custom or a whole Guidance.
    """
    return cadence.preset_for(contact.center.cadence, custom, _chosen(contact.owner))


def _chosen(owner):
    profile = getattr(owner, "seeker_profile", None)
    return profile.cadence if profile else ""


def _customs(contacts):
    """What is customary where the contacts are, asked only for those whose preset it can change.

    As of the day in UTC, so that it is the same whoever is looking.
    """
    asked = {
        contact.whereabouts
        for contact in contacts
        if agreed(contact.center.cadence, _chosen(contact.owner)) != cadence.GENTLE
    }
    return customs_by_place(asked, timezone.now().astimezone(UTC).date()) if asked else {}


def _calendar(contact):
    """The calendar of the contact's place; without one, of where the seeker lives."""
    profile = getattr(contact.owner, "seeker_profile", None)
    pauses = tuple(
        (pause.first_day, pause.last_day) for pause in _kept(contact.owner.contacts_pause_set)
    )
    place = contact.place or (profile and profile.home)
    if place is None:
        return cadence.Calendar(contact.owner.zone, pauses=pauses)
    zone = ZoneInfo(place.time_zone) if place.time_zone else contact.owner.zone
    return cadence.Calendar(zone, place.country_code, place.region_code, pauses)


def _log(contact):
    return cadence.Log(
        made_at=contact.created_at,
        messages=tuple(
            cadence.Message(outreach.kind, outreach.happened_at, outreach.channel == Channel.GROUP)
            for outreach in _kept(contact.outreach)
        ),
        appointments=tuple(map(_appointment, _kept(contact.meetings))),
        skips=tuple(
            cadence.Skip(skipped.step, skipped.skipped_at, skipped.pk)
            for skipped in _kept(contact.skipped_steps)
        ),
        closed_at=contact.closed_at,
        closed_because=contact.closed_because,
        snoozed_step=contact.snoozed_step,
        snoozed_until=contact.snoozed_until,
        back_on=contact.back_on,
    )


def _kept(rows):
    """Those of a relation that are not deleted; all are there already, so nothing is asked."""
    return [row for row in rows.all() if row.deleted_at is None]


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
