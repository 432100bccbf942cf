"""The cadence: what has happened with a contact says how far one is, and what to do next.

Ask; follow up on silence, as often as the preset says, and think of someone else there; then let
it rest. Answer a reply within 2 business days, prepare the day before a meeting, debrief the same
day, thank within 24 hours, tell them what came of it after 10 business days, then check in every
90 days, at most 3 times a year.

Pure: no database and no clock. The state follows from the log alone, so that it can be stored
and rebuilt; what depends on the present moment is said by `present`, when it is shown.

    log      what has happened, in plain values, and the order it happened in
    days     what counts as a day at the contact's place, and what the seeker's pauses leave out
    presets  how soon and how often to follow up
    ladder   the rule: from a log to the state
    shown    what a stored step means at this moment
"""

from contacts.cadence.days import Calendar
from contacts.cadence.ladder import State, key_of, state_of
from contacts.cadence.log import CANCELLED, HELD, PLANNED, Appointment, Log, Message, Skip
from contacts.cadence.presets import GENTLE, ONCE, PERSISTENT, Preset, preset_for
from contacts.cadence.shown import Shown, meet_a_group_first, present

__all__ = [
    "CANCELLED",
    "GENTLE",
    "HELD",
    "ONCE",
    "PERSISTENT",
    "PLANNED",
    "Appointment",
    "Calendar",
    "Log",
    "Message",
    "Preset",
    "Shown",
    "Skip",
    "State",
    "key_of",
    "meet_a_group_first",
    "present",
    "preset_for",
    "state_of",
]
