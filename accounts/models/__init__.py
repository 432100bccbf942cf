"""Who you are: the career centers and their people."""

from accounts.models.centers import Cadence, Center, Joining
from accounts.models.changes import Change, What
from accounts.models.cohorts import Cohort
from accounts.models.invitations import Invitation, Roster
from accounts.models.users import Role, User, validate_time_zone

__all__ = [
    "Cadence",
    "Center",
    "Change",
    "Cohort",
    "Invitation",
    "Joining",
    "Role",
    "Roster",
    "User",
    "What",
    "validate_time_zone",
]
