"""What a job seeker is shown today: next steps that are due, meetings ahead, people to ask."""

from dataclasses import dataclass
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from contacts.cadence import PLANNED
from contacts.models import Contact, Step
from contacts.next_steps import next_step_of
from norms.lookup import acceptance_by_place
from norms.models import Acceptance

SHOWN = 7  # Lines of a group; the rest is a click away.
TO_ASK_SHOWN = 3
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Group:
    """Some lines under one heading, and where the rest of them is ("" when these are all)."""

    title: str
    people: list  # Of Contact, each with `step` (NextStep) and `acceptance`.
    more_url: str


def agenda_of(user, now):
    """The groups of a seeker's steps at the moment `now`, those without lines left out.

    However many contacts there are, it takes the same few queries.
    """
    today = timezone.localdate(now)
    contacts = Contact.objects.visible_to(user).for_list()
    timely = contacts.timely()
    to_ask = contacts.filter(next_step=Step.ASK)
    overdue = timely.filter(due_on__lt=today)
    this_week = timely.filter(due_on__gt=today, due_on__lte=today + WEEK)
    groups = [
        # What has just become due first: it is the most likely to be of use still.
        _group(_("Overdue"), overdue.order_by("-due_on", "-pk"), due="overdue"),
        _group(_("Today"), timely.filter(due_on=today).order_by("pk"), due="today"),
        _group(_("This week"), this_week.order_by("due_on", "pk"), due="week"),
        _group(_("When you are ready"), to_ask.order_by("-due_on", "-pk"), stage="to_ask"),
    ]
    _tell_steps([person for group in groups for person in group.people], now)
    return [group for group in groups if group.people]


def meetings_of(user, now):
    """The seeker's planned meetings of today and the next 7 days, the first one first."""
    midnight = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    meetings = user.meetings_meeting_set.visible_to(user).filter(status=PLANNED)
    ahead = meetings.filter(starts_at__range=(midnight, now + WEEK))
    return ahead.select_related("contact__place").order_by("starts_at")[:SHOWN]


def promises_of(user, now):
    """The seeker's open promises that are due by the end of the next 7 days, the first one first.

    One more than are shown, if there are more.
    """
    promises = user.meetings_promise_set.visible_to(user).open()
    ahead = promises.filter(due_on__lte=timezone.localdate(now) + WEEK)
    return ahead.select_related("contact").by_day()[: SHOWN + 1]


def _group(title, contacts, **filters):
    shown = TO_ASK_SHOWN if "stage" in filters else SHOWN
    people = list(contacts[: shown + 1])
    more_url = f"{reverse('contacts:list')}?{urlencode(filters)}" if len(people) > shown else ""
    return Group(title, people[:shown], more_url)


def _tell_steps(people, now):
    known = acceptance_by_place({person.place_id for person in people}, timezone.localdate(now))
    for person in people:
        person.acceptance = known.get(person.place_id, Acceptance.UNKNOWN)
        person.step = next_step_of(person, now, person.acceptance)
