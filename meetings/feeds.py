"""What stands in a job seeker's calendar, and the secret address at which programs read it."""

import hashlib
import uuid
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from contacts.cadence import present
from contacts.models import Contact, Step
from contacts.next_steps import TITLES
from meetings.calendars import Entry, google_link, outlook_link
from meetings.models import CalendarFeed, Meeting, Way

PAST = timedelta(days=90)  # So long meetings and steps stay in the calendar.
GONE = timedelta(days=30)  # So long, or until they would have been, it says they are cancelled.
STEPS = 500  # The first to come: nobody reads more of them in a calendar.
MEETINGS = 500  # The last to come.
DAY = timedelta(days=1)
# How long before a meeting its alarm rings.
ALARMS = {Way.IN_PERSON: timedelta(hours=1)}
ALARM = timedelta(minutes=15)


def feed_entries(feed, *, site, now):
    """The entries of a calendar address at the moment `now`; `site` is where links lead."""
    user = feed.owner
    gone = Q(deleted_at__gt=now - GONE) | Q(starts_at__gt=now)
    recent = Meeting.objects.made_by(user).filter(starts_at__gt=now - PAST)
    meetings = recent.filter(Q(deleted_at=None) | gone).select_related("contact__organization")
    entries = [
        meeting_entry(meeting, site=site, with_names=feed.with_names)
        for meeting in meetings.order_by("-starts_at", "pk")[:MEETINGS]
    ]
    due = Contact.objects.visible_to(user).exclude(next_step="").timely()
    due = due.filter(due_on__gt=timezone.localdate(now) - PAST).order_by("due_on", "pk")
    for contact in due[:STEPS]:
        shown = present(contact.next_step, contact.why, now)
        if shown.step != Step.MEET:  # The meeting stands there itself.
            entries.append(_step_entry(contact, shown, feed, site))
    return entries


def fingerprint(entries):
    """What is different as soon as anything of the entries is: an ETag."""
    return f'"{hashlib.sha256(repr(entries).encode()).hexdigest()[:32]}"'


def meeting_entry(meeting, *, site, with_names=True):
    """The meeting as an Entry; without names it says neither with whom nor where."""
    contact = meeting.contact
    url = urljoin(site, meeting.get_absolute_url())
    what = _("Informational interview")
    if not with_names:
        summary, text = f"{what} ({meeting.get_way_display().lower()})", url
    else:
        summary, text = f"{what}: {contact}", f"{contact.label}\n{meeting.get_way_display()}\n{url}"
    return Entry(
        uid=f"{meeting.form_key}@infointerview",
        summary=summary,
        starts=meeting.starts_at.astimezone(UTC),
        ends=meeting.ends_at.astimezone(UTC),
        changed_at=max(meeting.updated_at, contact.updated_at).astimezone(UTC),
        url=url,
        sequence=meeting.sequence,
        is_cancelled=meeting.is_cancelled or bool(meeting.deleted_at or contact.deleted_at),
        is_private=meeting.is_private,
        place=meeting.where if with_names else "",
        text=text,
        alarm=ALARMS.get(meeting.way, ALARM) if meeting.is_planned else None,
    )


def calendar_links(meeting, *, site):
    """Where Google Calendar and Outlook offer to keep a meeting that is ahead; else None."""
    if not meeting.is_planned or meeting.is_over:
        return None
    entry = meeting_entry(meeting, site=site)
    return {"google": google_link(entry), "outlook": outlook_link(entry)}


@transaction.atomic
def renew_feed(*, user, seen, with_names, at):
    """A new secret for the user's calendar address, made if there is none; the old one is dead.

    None, and nothing is changed, unless `seen` is the version of the address that there is ("" for
    none): whoever clicks twice has done it once.
    """
    User.objects.select_for_update(no_key=True).get(pk=user.pk)  # Two clicks at once wait here.
    feed = CalendarFeed.objects.editable_by(user).first()
    if seen != (feed.version if feed else ""):
        return None
    feed = feed or CalendarFeed(owner=user, with_names=with_names)
    token = feed.renew(at)
    feed.save()
    return token


def _step_entry(contact, shown, feed, site):
    """A step that is due on a day. Put off, it is another entry, and this one is gone."""
    day = contact.due_on
    if shown.step != contact.next_step:  # A meeting is over by now that was ahead.
        day = datetime.fromisoformat(shown.why["ends_at"]).astimezone(feed.owner.zone).date()
    url = urljoin(site, contact.get_absolute_url())
    if feed.with_names:
        summary = TITLES[shown.step] % {"name": contact}
    else:
        summary = f"Infointerview: {Step(shown.step).label}"
    return Entry(
        uid=f"{uuid.uuid5(contact.form_key, f'{shown.step} {day}')}@infointerview",
        summary=summary,
        starts=day,
        ends=day + DAY,
        changed_at=contact.updated_at.astimezone(UTC),
        url=url,
        text=url,
    )
