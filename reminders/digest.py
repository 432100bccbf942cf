"""What is due, as one mail tells it. Reads the database, writes nothing."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from contacts.agenda import APPOINTMENTS, agenda_of, pause_of, promises_of, step_of
from contacts.models import Contact
from meetings.models import Meeting
from meetings.words import moment_in_words

DAY, WEEK = timedelta(days=1), timedelta(days=7)
SHOWN = 7  # Meetings; of the rest the agenda chooses.


@dataclass(frozen=True)
class Line:
    """One thing to do: what, by when and why, and the address on which it is done."""

    title: str
    url: str
    when: str
    reason: str
    button: str
    page: str  # Where the button leads.
    note: str = ""
    is_due: bool = False


@dataclass(frozen=True)
class Group:
    title: str
    lines: list[Line]


@dataclass(frozen=True)
class Digest:
    groups: list[Group] = field(default_factory=list)
    has_more: bool = False

    @property
    def lines(self):
        return [line for group in self.groups for line in group.lines]


def digest_of(user, now, *, weekly=False):
    """The Digest of a job seeker: what is due and the meetings up to tomorrow, or up to a week.

    Days and hours are those of the time zone that is active.
    """
    pause = pause_of(user, now)
    agenda = agenda_of(user, now, is_paused=pause is not None)
    people = [person for group in agenda.groups for person in group.people]
    notes = {person.pk: person.last_note for person in people}
    meetings = [
        line_of_meeting(meeting, now, notes.get(meeting.contact_id, ""))
        for meeting in meetings_ahead(user, now, weekly=weekly)
    ]
    groups = [Group(_("Meetings"), meetings)]
    for group in agenda.groups:
        lines = [line_of(p) for p in group.people if is_told(p, now, weekly=weekly)]
        groups.append(Group(group.title, lines))
    if not pause:
        groups.append(Group(_("What you promised"), promised(user, now, weekly=weekly)))
    return Digest([group for group in groups if group.lines], agenda.has_more)


def may_have_something(user, now, *, weekly):
    """Whether it is worth while to work out the Digest: soon said, and never wrongly no."""
    if meetings_ahead(user, now, weekly=weekly):
        return True
    if pause_of(user, now):
        return False
    last = timezone.localdate(now) + (WEEK if weekly else timedelta())
    people = Contact.objects.visible_to(user).timely().filter(due_on__lte=last)
    promises = user.meetings_promise_set.visible_to(user).open().filter(due_on__lte=last)
    return people.exists() or promises.exists()


def is_told(person, now, *, weekly):
    """Whether a contact is in a digest; those one meets are among the meetings."""
    return step_of(person, now) not in APPOINTMENTS and (person.step.is_due or weekly)


def in_one_line(text):
    return " ".join(text.split())


def line_of(person):
    step = person.step
    return Line(
        title=in_one_line(step.title),
        url=person.get_absolute_url(),
        when=capfirst(step.due),
        reason=step.reason,
        note=in_one_line(person.last_note),
        button=step.main.label if step.main else _("Open the contact"),
        page=step.main.url if step.main else person.get_absolute_url(),
        is_due=step.is_due,
    )


def meetings_ahead(user, now, *, weekly):
    """The meetings of today that have not begun, and of tomorrow or of the days of a week."""
    ahead = WEEK if weekly else DAY
    upcoming = Meeting.objects.visible_to(user).upcoming(now).with_people().order_by("starts_at")
    last = timezone.localdate(now) + ahead
    found = upcoming.filter(starts_at__lt=now + ahead + 2 * DAY)[:SHOWN]
    return [meeting for meeting in found if timezone.localdate(meeting.starts_at) <= last]


def line_of_meeting(meeting, now, note=""):
    is_ready = meeting.prepared_at is not None
    facts = [meeting.get_way_display(), meeting.where]
    facts.append(_("you are prepared") if is_ready else "")
    starts_at = timezone.localtime(meeting.starts_at)
    return Line(
        title=in_one_line(_("Meet %(name)s") % {"name": meeting.contact}),
        url=meeting.get_absolute_url(),
        when=capfirst(moment_in_words(starts_at, timezone.localdate(now))),
        reason=" · ".join(filter(None, facts)),
        note=in_one_line(note),
        button=_("Open the meeting") if is_ready else _("Prepare"),
        page=meeting.get_absolute_url(),
    )


def promised(user, now, *, weekly):
    return [
        Line(
            title=in_one_line(promise.text),
            url=promise.contact.get_absolute_url(),
            when=capfirst(promise.due_in_words),
            reason=_("You promised it to %(name)s") % {"name": promise.contact},
            button=_("Open the contact"),
            page=promise.contact.get_absolute_url(),
            is_due=promise.is_due,
        )
        for promise in promises_of(user, now)[:SHOWN]
        if weekly or promise.is_due
    ]
