"""Calendar files (RFC 5545) of entries that are plain values: no database, no clock."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import urlencode

from icalendar import Alarm, Calendar, Event

REFRESH = timedelta(hours=1)  # How often a program should ask again; Google takes its time.
# What no line of such a file may hold, nor what some programs take for the end of one.
UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True)
class Entry:
    """One entry of a calendar: at a moment, in UTC, or on a whole day, a date."""

    uid: str  # Stays the same whatever changes.
    summary: str
    starts: datetime | date
    ends: datetime | date  # The moment it is over, or the day after.
    changed_at: datetime
    url: str
    sequence: int = 0  # Grows with each change.
    is_cancelled: bool = False
    is_private: bool = False
    place: str = ""
    text: str = ""
    alarm: timedelta | None = None  # So long before it starts.

    @property
    def is_day(self):
        return not isinstance(self.starts, datetime)


def printable(text):
    """The text with its lines ended in one way, and without what cannot be printed."""
    return UNPRINTABLE.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def rendered(entries, *, is_feed=False):
    """A calendar file of the entries, as bytes; `is_feed` of one that is read again and again."""
    calendar = Calendar()
    calendar.add("prodid", "-//Infointerview//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    if is_feed:
        calendar.add("name", "Infointerview")
        calendar.add("x-wr-calname", "Infointerview")
        calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", "PT1H")
    for entry in entries:
        calendar.add_component(_event(entry))
    return calendar.to_ical()


def google_link(entry):
    """The address at which Google Calendar offers to keep the entry, which has a moment."""
    query = {
        "action": "TEMPLATE",
        "text": entry.summary,
        "dates": f"{entry.starts:%Y%m%dT%H%M%SZ}/{entry.ends:%Y%m%dT%H%M%SZ}",
        "details": entry.text,
        "location": entry.place,
    }
    return f"https://calendar.google.com/calendar/render?{urlencode(query)}"


def outlook_link(entry):
    """The same for Outlook on the web."""
    query = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": entry.summary,
        "startdt": f"{entry.starts:%Y-%m-%dT%H:%M:%SZ}",
        "enddt": f"{entry.ends:%Y-%m-%dT%H:%M:%SZ}",
        "body": entry.text,
        "location": entry.place,
    }
    return f"https://outlook.live.com/calendar/0/deeplink/compose?{urlencode(query)}"


def _event(entry):
    event = Event()
    event.add("uid", entry.uid)
    # Without METHOD:REQUEST both are when the entry was last changed.
    event.add("dtstamp", entry.changed_at)
    event.add("last-modified", entry.changed_at)
    event.add("sequence", entry.sequence)
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    event.add("dtstart", entry.starts)
    event.add("dtend", entry.ends)
    event.add("summary", printable(entry.summary))
    event.add("transp", "TRANSPARENT" if entry.is_day or entry.is_cancelled else "OPAQUE")
    if entry.is_private:
        event.add("class", "PRIVATE")
    for name, text in [("location", entry.place), ("description", entry.text)]:
        if text:
            event.add(name, printable(text))
    event.add("url", entry.url)
    if entry.alarm is not None and not entry.is_cancelled:
        event.add_component(_alarm(entry))
    return event


def _alarm(entry):
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", printable(entry.summary))
    alarm.add("trigger", -entry.alarm)
    return alarm
