"""The words that contacts and outreach are told with; the rules need no table to know them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from norms.choices import Channel

# Where an address book comes from; nothing is said of tables and cards of no known origin.
SOURCES = {
    "linkedin": "LinkedIn",
    "google": "Google Contacts",
    "outlook": "Outlook",
    "own": "Infointerview",
}


class Stage(models.TextChoices):
    """How far a seeker is with a contact. Derived from the log by `contacts.cadence`."""

    TO_ASK = "to_ask", _("to ask")
    ASKED = "asked", _("asked")
    IN_CONVERSATION = "in_conversation", _("in conversation")
    SCHEDULED = "scheduled", _("scheduled")
    MET = "met", _("met")
    IN_TOUCH = "in_touch", _("in touch")
    CLOSED = "closed", _("closed")


class Step(models.TextChoices):
    """What to do next about a contact. Derived from the log by `contacts.cadence`."""

    ASK = "ask", _("Ask")
    FOLLOW_UP = "follow_up", _("Follow up")
    CLOSE = "close", _("Let it rest")
    SCHEDULE = "schedule", _("Schedule")
    PREPARE = "prepare", _("Prepare")
    MEET = "meet", _("Meet")
    DEBRIEF = "debrief", _("Debrief")
    THANK = "thank", _("Thank")
    UPDATE = "update", _("Tell them what came of it")
    CHECK_IN = "check_in", _("Check in")


class ClosedBecause(models.TextChoices):
    NO_REPLY = "no_reply", _("no reply")
    DECLINED = "declined", _("declined")
    PAUSED = "paused", _("paused")


class NameUse(models.TextChoices):
    """Whether a seeker may say who introduced them."""

    YES = "yes", _("Yes")
    NOT_ASKED = "not_asked", _("Not asked yet")
    NO = "no", _("No")


class OutreachKind(models.TextChoices):
    ASK = "ask", _("Ask")
    FOLLOW_UP = "follow_up", _("Follow-up")
    REPLY = "reply", _("Reply")
    DECLINE = "decline", _("Decline")
    THANK_YOU = "thank_you", _("Thank-you")
    UPDATE = "update", _("Update")
    NOTE = "note", _("Note")


# What one writes to somebody, as against what one only notes.
WRITTEN = (
    OutreachKind.ASK,
    OutreachKind.FOLLOW_UP,
    OutreachKind.THANK_YOU,
    OutreachKind.UPDATE,
)


# What a timeline says happened.
HEADLINES = {
    OutreachKind.ASK: _("You asked"),
    OutreachKind.FOLLOW_UP: _("You followed up"),
    OutreachKind.REPLY: _("They replied"),
    OutreachKind.DECLINE: _("They declined"),
    OutreachKind.THANK_YOU: _("You said thank you"),
    OutreachKind.UPDATE: _("You told them what came of it"),
    OutreachKind.NOTE: _("You noted"),
}


# What it says of a note from a group or an event.
BEEN_THERE = _("You were in a group, or at an event")
BY = {
    Channel.EMAIL: _("by email"),
    Channel.LINKEDIN: _("on LinkedIn"),
    Channel.PHONE: _("by phone"),
    Channel.IN_PERSON: _("in person"),
    Channel.INTRODUCTION: _("through someone"),
    Channel.GROUP: _("in a group or at an event"),
}
