"""What a job seeker is shown today: the few things that matter most, grouped by what to do."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from contacts.cadence import present
from contacts.models import Contact, Outreach, OutreachKind, Pause, Step
from contacts.next_steps import next_step_of
from norms.lookup import customs_by_place

SHOWN = 7  # As much as one can take in at a glance; the rest is behind "more".
SHOWN_OF_MORE = 50
TO_ASK_SHOWN = 3  # Nobody is waiting to be asked.
WEEK = timedelta(days=7)

# In the order in which other people wait for it.
GROUPS = [
    (_("Thank"), [Step.DEBRIEF, Step.THANK]),
    (_("Prepare"), [Step.PREPARE, Step.MEET]),
    (_("Reply"), [Step.SCHEDULE]),
    (_("Follow up"), [Step.FOLLOW_UP, Step.CLOSE]),
    (_("Ask"), [Step.ASK]),
    (_("Keep in touch"), [Step.UPDATE, Step.CHECK_IN]),
]
APPOINTMENTS = {Step.PREPARE, Step.MEET}  # A pause does not move them.
RANKS = {step: rank for rank, (_title, steps) in enumerate(GROUPS) for step in steps}


@dataclass(frozen=True)
class Group:
    """Some lines under one heading."""

    title: str
    people: list  # Of Contact, each with `step` (NextStep), `custom` and `last_note`.


@dataclass(frozen=True)
class Agenda:
    groups: list[Group]  # Those without lines are left out.
    has_more: bool


def pause_of(user, now):
    """The Pause that is on at the moment `now`, the one that lasts longest; or None."""
    return pauses_on(user, now).order_by("-last_day", "pk").first()


def pauses_on(user, now):
    """The Pauses that are on at the moment `now`."""
    today = timezone.localdate(now)
    return Pause.objects.visible_to(user).filter(first_day__lte=today, last_day__gte=today)


def agenda_of(user, now, *, more=False, is_paused=False):
    """The Agenda of a seeker at the moment `now`, longer with `more`.

    During a pause only meetings are on it, unless more is asked for. However many contacts there
    are, it takes the same few queries.
    """
    today, limit = timezone.localdate(now), SHOWN_OF_MORE if more else SHOWN
    candidates = list(_candidates(user, today, limit))
    meetings = [person for person in candidates if step_of(person, now) in APPOINTMENTS]
    chosen = choose(meetings if is_paused and not more else candidates, now, limit)
    whole = Contact.objects.visible_to(user).for_list().in_bulk([each.pk for each in chosen])
    people = [whole[each.pk] for each in chosen if each.pk in whole]
    _tell(people, user, now)
    groups = [
        Group(title, [person for person in people if step_of(person, now) in steps])
        for title, steps in GROUPS
    ]
    return Agenda([group for group in groups if group.people], len(people) < len(candidates))


def choose(people, now, limit):
    """The `limit` most important of `people` (anything with `next_step`, `why` and `due_on`).

    What is due comes before what is ahead. What is due stands in the order of the groups, and
    what has just become due first: it is the most likely to be of use still. What is ahead
    stands in the order of its days. Of the people to ask no more than three.
    """
    today = timezone.localdate(now)

    def importance(person):
        days = (person.due_on - today).days
        return (1, days, 0) if days > 0 else (0, RANKS[step_of(person, now)], -days)

    ordered = sorted(people, key=importance)
    to_ask = [person for person in ordered if person.next_step == Step.ASK]
    left_out = to_ask[TO_ASK_SHOWN:]
    return [person for person in ordered if person not in left_out][:limit]


def promises_of(user, now):
    """The seeker's open promises that are due by the end of the next 7 days, the first one first.

    One more than are shown, if there are more.
    """
    promises = user.meetings_promise_set.visible_to(user).open()
    ahead = promises.filter(due_on__lte=timezone.localdate(now) + WEEK)
    return ahead.select_related("contact").by_day()[: SHOWN + 1]


def _candidates(user, today, limit):
    """What `choose` asks of all that might be chosen, and one more of each kind; on indexes."""
    contacts = Contact.objects.visible_to(user)
    due = contacts.filter(due_on__lte=today).order_by("-due_on", "-pk")
    ahead = contacts.timely().filter(due_on__gt=today, due_on__lte=today + WEEK)
    kinds = [due.filter(next_step=step) for step in Step] + [ahead.order_by("due_on", "pk")]
    parts = [
        kind[: limit + 1].values_list("pk", "next_step", "why", "due_on", named=True)
        for kind in kinds
    ]
    return parts[0].union(*parts[1:], all=True).order_by("pk")


def step_of(person, now):
    """The Step of a contact as it is at the moment `now`."""
    return present(person.next_step, person.why, now).step


def _tell(people, user, now):
    customs = customs_by_place({person.whereabouts for person in people}, timezone.localdate(now))
    notes = last_notes(people, user)
    for person in people:
        person.custom = customs[person.whereabouts]
        person.step = next_step_of(person, now, person.custom)
        person.last_note = notes.get(person.pk) or person.notes


def last_notes(people, user):
    """The text of the last note about each of the people, by their ids."""
    notes = Outreach.objects.visible_to(user).filter(contact__in=people, kind=OutreachKind.NOTE)
    latest = notes.order_by("contact", "-happened_at", "-pk").distinct("contact")
    return dict(latest.values_list("contact", "text"))
