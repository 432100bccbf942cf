"""Steps that cross models. Each runs in one transaction, the caller's if there is one."""

from django.db import transaction
from django.db.models import F, Q
from django.utils.translation import gettext as _

from accounts.models import Cadence
from contacts.deriving import derived, out_of_step, with_log
from contacts.models import (
    ClosedBecause,
    Contact,
    Outreach,
    OutreachKind,
    Pause,
    SeekerProfile,
    SkippedStep,
    Stage,
    Step,
)
from contacts.next_steps import CAN_WAIT, token_of
from norms.models import Channel

# What a step that one click says is done becomes in the log.
LOGGED_AS = {
    Step.FOLLOW_UP: OutreachKind.FOLLOW_UP,
    Step.THANK: OutreachKind.THANK_YOU,
    Step.UPDATE: OutreachKind.UPDATE,
    Step.CHECK_IN: OutreachKind.UPDATE,
}


@transaction.atomic(savepoint=False)
def refresh(contact):
    """Derive the contact's stage and next step from its log, and store them.

    Whoever writes outreach, a meeting or a debrief, or changes the contact's place, calls this
    in the same transaction, after the write. The contact is locked until that ends, so that of
    two events at once the second sees the first.
    """
    row = with_log(_locking(Contact.objects.filter(pk=contact.pk))).get()
    [(_row, values)] = derived([row])
    if any(getattr(row, name) != value for name, value in values.items()):
        Contact.objects.filter(pk=contact.pk).update(**values)
    for name, value in values.items():
        setattr(contact, name, value)


@transaction.atomic(savepoint=False)
def refresh_all(contacts):
    """The same for all in the queryset `contacts`. Returns how many had to be changed."""
    changed = 0
    for contact, values in out_of_step(_locking(contacts)):
        Contact.objects.filter(pk=contact.pk).update(**values)
        changed += 1
    return changed


@transaction.atomic
def set_places(user, *, home, moving_to, time_zone):
    """The seeker lives in `home`, by the clocks of `time_zone`, and moves to `moving_to`.

    Either place may be None. Contacts whose place, or its time zone, is not known go by the
    seeker's, so they are refreshed.
    """
    profile, _made = SeekerProfile.objects.get_or_create(user=user)
    if profile.moving_to != moving_to:
        profile.settled_in = None
    profile.home, profile.moving_to = home, moving_to
    profile.save(update_fields=["home", "moving_to", "settled_in"])
    user.time_zone = time_zone
    user.save(update_fields=["time_zone"])
    by_the_seekers = Q(place=None) | Q(place__time_zone="")
    refresh_all(Contact.objects.made_by(user).filter(by_the_seekers))


def settle_in(user):
    """The seeker needs no more help to arrive where they move. Saying so twice changes nothing."""
    SeekerProfile.objects.filter(user=user).update(settled_in=F("moving_to"))


def move_on(user):
    """The seeker wants that help again."""
    SeekerProfile.objects.filter(user=user).update(settled_in=None)


def set_counted(user, is_counted):
    """Whether the seeker's outreach counts, without names, in what is published of places.

    What is published already stays until it is counted again.
    """
    SeekerProfile.objects.update_or_create(user=user, defaults={"is_counted": is_counted})


@transaction.atomic
def welcome(user, *, at):
    """The seeker has seen what newcomers are told, or skipped it, at the moment `at`.

    Saying so twice changes nothing.
    """
    profile, _made = SeekerProfile.objects.get_or_create(user=user)
    SeekerProfile.objects.filter(pk=profile.pk, welcomed_at=None).update(welcomed_at=at)


def meet(user, resource, *, form_key, first_name, last_name):
    """The contact of that name whom the seeker has met at a local resource, made if not yet."""
    met, _made = Contact.objects.get_or_create(
        form_key=form_key,
        defaults={
            "owner": user,
            "center": user.center,
            "first_name": first_name,
            "last_name": last_name,
            "place": resource.place,
            "notes": _("Met at %(group)s.") % {"group": resource},
        },
    )
    return met


@transaction.atomic
def do_step(contact, *, token, at):
    """Say that the contact's next step was done, at the moment `at`, where one click can say it.

    A message that was written is logged as one by the channel used last; letting it rest closes
    the contact. Returns the Outreach made, or the contact closed; None, and nothing is changed,
    if `token` (contacts.next_steps.token_of) is about a step that is done already.
    """
    locked = _locked(contact, token)
    if locked is None:
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


@transaction.atomic
def snooze(contact, *, token, until):
    """Put the contact's next step off: it is due on the date `until`, or later.

    Whatever happens with the contact ends that. Returns the contact; None, and nothing is
    changed, if `token` is about another step, or there is none that can wait.
    """
    locked = _locked(contact, token)
    if locked is None or locked.next_step not in CAN_WAIT:
        return None
    locked.snooze(token, until)
    refresh(locked)
    return locked


@transaction.atomic
def unsnooze(contact):
    """The contact's next step is due when it would be. Saying so twice changes nothing."""
    contact.snooze("", None)
    refresh(contact)


@transaction.atomic
def skip_step(contact, *, token, at):
    """Say, at the moment `at`, that the contact's next step is not needed: what follows, follows.

    Returns the SkippedStep; None, and nothing is changed, if `token` is about another step, or
    there is none that can be passed over.
    """
    locked = _locked(contact, token)
    if locked is None or locked.next_step not in CAN_WAIT:
        return None
    skipped = SkippedStep.objects.create(
        owner=locked.owner,
        center=locked.center,
        contact=locked,
        step=locked.next_step,
        skipped_at=at,
    )
    refresh(locked)
    return skipped


@transaction.atomic
def bring_back(skipped, *, at):
    """The step is needed after all, said at the moment `at`. Saying so twice changes nothing."""
    skipped.delete_softly(at)
    refresh(skipped.contact)


@transaction.atomic
def set_out_of_office(contact, *, until):
    """The contact is away, and back on the date `until`; None: they are there."""
    contact.be_away(until)
    refresh(contact)


@transaction.atomic
def set_pause(user, *, start, end):
    """The seeker does nothing from the date `start` to `end`, both included: dates move past it.

    Returns the Pause. Saying so twice makes one.
    """
    pause, _made = Pause.objects.get_or_create(
        owner=user, center=user.center, first_day=start, last_day=end, deleted_at=None
    )
    _refresh_open(user)
    return pause


@transaction.atomic
def restore_pause(pause):
    """The pause is one after all. Saying so twice changes nothing."""
    return set_pause(pause.owner, start=pause.first_day, end=pause.last_day)


@transaction.atomic
def end_pause(pause, *, at):
    """There is no such pause, said at the moment `at`. Saying so twice changes nothing."""
    pause.delete_softly(at)
    _refresh_open(pause.owner)


@transaction.atomic
def set_cadence(user, *, cadence):
    """The seeker follows up by this preset if it is gentler than the center's; "" is the center's.

    Saying so twice changes nothing.
    """
    SeekerProfile.objects.update_or_create(user=user, defaults={"cadence": cadence})
    refresh_all(Contact.objects.made_by(user).waiting())


def follow_center(center):
    """The cadence of the center is another one: move the dates of those who wait."""
    theirs = Contact.objects.filter(center=center).waiting()
    refresh_all(theirs.exclude(owner__seeker_profile__cadence=Cadence.GENTLE))


def follow_place(place):
    """What is said of the place, or of one around it, has changed: move the dates there.

    It can change nothing where the preset is the gentlest already.
    """
    there = Contact.objects.waiting().in_place(place)
    insistent = there.exclude(center__cadence=Cadence.GENTLE)
    refresh_all(insistent.exclude(owner__seeker_profile__cadence=Cadence.GENTLE))


def _refresh_open(user):
    refresh_all(Contact.objects.made_by(user).exclude(stage=Stage.CLOSED))


def _locking(contacts):
    # No key lock: those who have just added a row that points to the contact would wait for
    # each other otherwise. In the order of keys, for the same reason.
    return contacts.select_for_update(of=["self"], no_key=True).order_by("pk")


def _locked(contact, token):
    """The contact, until the transaction ends nobody else's; None if `token` is about the past."""
    locked = Contact.objects.select_for_update(no_key=True).get(pk=contact.pk)
    return locked if token == token_of(locked) else None


def _last_channel(contact):
    """How the two wrote last. A card is for thanks alone: the next message will not be one."""
    messages = contact.outreach.filter(deleted_at=None, on_card=False)
    messages = messages.exclude(kind=OutreachKind.NOTE)
    last = messages.order_by("happened_at", "pk").last()
    return last.channel if last else Channel.EMAIL
