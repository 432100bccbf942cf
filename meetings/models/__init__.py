"""Meetings with all that is written about them, and the calendar that they are read from."""

from meetings.models.feeds import CalendarFeed
from meetings.models.meetings import (
    Card,
    Debrief,
    Fit,
    Meeting,
    Promise,
    Purpose,
    Seniority,
    Situation,
    Size,
    Status,
    Way,
    zone_of,
)

__all__ = [
    "CalendarFeed",
    "Card",
    "Debrief",
    "Fit",
    "Meeting",
    "Promise",
    "Purpose",
    "Seniority",
    "Situation",
    "Size",
    "Status",
    "Way",
    "zone_of",
]
