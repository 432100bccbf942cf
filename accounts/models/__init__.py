"""Who you are: the career centers and their people, and who may see what of whom."""

from accounts.models.centers import Cadence, Center, Joining
from accounts.models.changes import Change, What
from accounts.models.cohorts import Cohort
from accounts.models.identity import IdentityProvider, Protocol
from accounts.models.invitations import Invitation, Roster
from accounts.models.looks import Alarm, ChainHead, Look, Page
from accounts.models.runs import CommandRun
from accounts.models.sessions import Session
from accounts.models.sharing import Assignment, Scope, Sharing
from accounts.models.users import Role, State, User, validate_time_zone

__all__ = [
    "Alarm",
    "Assignment",
    "Cadence",
    "Center",
    "ChainHead",
    "Change",
    "Cohort",
    "CommandRun",
    "IdentityProvider",
    "Invitation",
    "Joining",
    "Look",
    "Page",
    "Protocol",
    "Role",
    "Roster",
    "Scope",
    "Session",
    "Sharing",
    "State",
    "User",
    "What",
    "validate_time_zone",
]
