"""What is to be mailed, from what is kept: planned once, however often and by how many."""

from itertools import islice
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone

from accounts.inviting.mailing import plan_waiting
from accounts.models import Invitation, Role, User
from contacts.agenda import pause_of
from contacts.models import Contact, Step
from meetings.models import Meeting
from outbox import sending
from outbox.models import Kind, Message
from reminders.days import day_to_look, is_day_of_digest, moment_of
from reminders.digest import DAY, may_have_something
from reminders.models import Frequency, MailChoice

AT_ONCE = 200  # Some seconds' work, after which what is planned is sent.


def plan(now):
    """Plan what is due at the moment `now`, for so many people AT_ONCE.

    Returns whether there may be more people whose turn it is.
    """
    plan_waiting(Invitation.objects.all())
    _choose_for_new_people()
    turns = list(islice(_whose_turn_it_is(now), AT_ONCE))
    for choice in turns:
        _plan_day(choice.pk, now)
    return len(turns) == AT_ONCE


def _choose_for_new_people():
    """Who has chosen nothing gets what is usual, from the next time on that their clock says so."""
    people = User.objects.filter(role=Role.SEEKER, is_active=True, mail_choice=None)
    MailChoice.objects.bulk_create(
        [MailChoice(user=person) for person in people], ignore_conflicts=True
    )


def _whose_turn_it_is(now):
    """The choices of those whose clock has come to their hour today, and who were not looked at."""
    present = MailChoice.objects.of_the_present()
    for name in present.order_by().values_list("user__time_zone", flat=True).distinct():
        local = now.astimezone(ZoneInfo(name))
        there = present.filter(user__time_zone=name, hour__lte=local.hour)
        yield from there.exclude(looked_on__gte=local.date()).only("pk").order_by("pk")[:AT_ONCE]


@transaction.atomic
def _plan_day(number, now):
    """Plan what one person is told today, in the transaction that notes that it was looked for."""
    found = MailChoice.objects.of_the_present().select_related("user")
    choice = found.select_for_update(skip_locked=True, of=["self"]).filter(pk=number).first()
    if choice is None:  # Another worker is at it.
        return
    zone = choice.user.zone
    day = day_to_look(now, zone, choice.hour, choice.looked_on)
    if day is not None:
        with timezone.override(zone):
            sending.plan(messages_for(choice, day, now))
        choice.looked_on = day
        choice.save(update_fields=["looked_on"])


def messages_for(choice, day, now):
    """The Messages of one person's local day: the digest, or else what cannot wait for one."""
    moment = moment_of(day, choice.hour, choice.user.zone)
    is_chosen = choice.chosen_at <= moment
    if is_chosen and is_day_of_digest(choice.frequency, choice.weekday, day):
        weekly = choice.frequency == Frequency.WEEKLY
        if may_have_something(choice.user, now, weekly=weekly):
            return [_message(choice.user, Kind.DIGEST, f"{choice.user.pk}/{day}", day, now)]
    return [*_of_meetings(choice, day, moment, now), *_of_thanks(choice, day, now)]


def _of_meetings(choice, day, moment, now):
    """Of tomorrow; not of those that were planned since the hour: they are fresh in mind."""
    if choice.meetings:
        upcoming = Meeting.objects.visible_to(choice.user).upcoming(now)
        for meeting in upcoming.filter(created_at__lt=moment, starts_at__lt=now + 3 * DAY):
            if timezone.localdate(meeting.starts_at) == day + DAY:
                facts = {"meeting": meeting.pk}
                yield _message(choice.user, Kind.MEETING, f"{meeting.pk}/{day}", day, now, facts)


def _of_thanks(choice, day, now):
    """On the day on which they are due, and once: nobody is urged."""
    if choice.thanks and not pause_of(choice.user, now):
        to_thank = Contact.objects.visible_to(choice.user).filter(next_step=Step.THANK, due_on=day)
        for person in to_thank:
            facts = {"contact": person.pk}
            yield _message(choice.user, Kind.THANKS, f"{person.pk}/{day}", day, now, facts)


def _message(person, kind, rest, day, now, facts=None):
    key = f"{kind}/{rest}"
    fields = {"kind": kind, "key": key, "day": day, "next_at": now, "facts": facts or {}}
    return Message(person=person, email=person.email, **fields)
