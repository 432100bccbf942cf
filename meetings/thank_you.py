"""When thanks are due."""

from datetime import timedelta
from enum import StrEnum

WITHIN = timedelta(hours=24)
LATE_AFTER = timedelta(hours=72)


class Timing(StrEnum):
    IN_TIME = "in_time"  # Within 24 hours after the end.
    OVERDUE = "overdue"  # Until 72 hours after the end.
    LATE = "late"  # From then on; never too late.


def due_at(ends_at):
    """The moment until which thanks for a meeting that ended at `ends_at` are in time."""
    return ends_at + WITHIN


def timing(ends_at, now):
    """How thanks stand at the moment `now` that were not given yet."""
    if now <= due_at(ends_at):
        return Timing.IN_TIME
    return Timing.OVERDUE if now <= ends_at + LATE_AFTER else Timing.LATE
