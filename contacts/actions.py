"""Steps that cross models. Each runs in one transaction, the caller's if there is one."""

from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Q

from contacts import cadence
from contacts.models import ClosedBecause, Contact, Outreach, OutreachKind, SeekerProfile, Step
from contacts.next_steps import token_of
from norms.models import Channel

DERIVED = ["stage", "next_step", "due_on", "why", "last_contact_at"]
# What a step that one click says is done becomes in the log.
LOGGED_AS = {
    Step.FOLLOW_UP: OutreachKind.FOLLOW_UP,
    Step.THANK: OutreachKind.THANK_YOU,
    Step.UPDATE: OutreachKind.UPDATE,
    Step.CHECK_IN: OutreachKind.UPDATE,
}


@transaction.atomic
def refresh(contact):
    """Derive the contact's stage and next step from its log, and store them.

    Whoever writes outreach, a meeting or a debrief, or changes the contact's place, calls this
    in the same transaction, after the write. The contact is locked until that ends, so that of
    two events at once the second sees the first.
    """
    refresh_all(Contact.objects.filter(pk=contact.pk))
    contact.refresh_from_db(fields=DERIVED)


@transaction.atomic
def refresh_all(contacts):
    """The same for all in the queryset `contacts`. Returns how many had to be changed."""
    # No key lock: those who have just added a row that points to the contact would wait for
    # each other otherwise. In the order of keys, for the same reason.
    locked = contacts.select_for_update(of=["self"], no_key=True).order_by("pk")
    changed = [contact for contact in with_log(locked) if differs(contact)]
    for contact in changed:
        Contact.objects.filter(pk=contact.pk).update(**derive(contact))
    return len(changed)


@transaction.atomic
def set_places(user, *, home, moving_to, time_zone):
    """The seeker lives in `home`, by the clocks of `time_zone`, and moves to `moving_to`.

    Either place may be None. Contacts whose place, or its time zone, is not known go by the
    seeker's, so they are refreshed.
    """
    SeekerProfile.objects.update_or_create(
        user=user, defaults={"home": home, "moving_to": moving_to}
    )
    user.time_zone = time_zone
    user.save(update_fields=["time_zone"])
    by_the_seekers = Q(place=None) | Q(place__time_zone="")
    refresh_all(Contact.objects.made_by(user).filter(by_the_seekers))


@transaction.atomic
def welcome(user, *, at):
    """The seeker has seen what newcomers are told, or skipped it, at the moment `at`.

    Saying so twice changes nothing.
    """
    profile, _made = SeekerProfile.objects.get_or_create(user=user)
    SeekerProfile.objects.filter(pk=profile.pk, welcomed_at=None).update(welcomed_at=at)


@transaction.atomic
def do_step(contact, *, token, at):
    """Say that the contact's next step was done, at the moment `at`, where one click can say it.

    A message that was written is logged as one by the channel used last; letting it rest closes
    the contact. Returns the Outreach made, or the contact closed; None, and nothing is changed,
    if `token` (contacts.next_steps.token_of) is about a step that is done already.
    """
    locked = Contact.objects.select_for_update(no_key=True).get(pk=contact.pk)
    if token != token_of(locked):
        return None
    if locked.next_step == Step.CLOSE:
        locked.close(ClosedBecause.NO_REPLY, at)
        refresh(locked)
        return locked
    if locked.next_step not in LOGGED_AS:
        return None
    outreach = Outreach.objects.create(
        owner=locked.owner,
        center=locked.center,
        contact=locked,
        kind=LOGGED_AS[locked.next_step],
        channel=_last_channel(locked),
        happened_at=at,
    )
    refresh(locked)
    return outreach


def _last_channel(contact):
    messages = contact.outreach.filter(deleted_at=None).exclude(kind=OutreachKind.NOTE)
    last = messages.order_by("happened_at", "pk").last()
    return last.channel if last else Channel.EMAIL


def with_log(contacts):
    """The queryset `contacts`, with all that `derive` reads, in a constant number of queries."""
    return contacts.select_related("place", "owner__seeker_profile__home").prefetch_related(
        "outreach", "meetings__debrief"
    )


def differs(contact):
    """Whether what is stored in a contact fetched `with_log` is not what its log says."""
    return any(getattr(contact, name) != value for name, value in derive(contact).items())


def derive(contact):
    """The derived fields of a contact fetched `with_log`, as they follow from its log."""
    state = cadence.state_of(_log(contact), calendar_of(contact))
    values = [state.stage, state.step, state.due_on, state.why, state.last_contact_at]
    return dict(zip(DERIVED, values, strict=True))


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
