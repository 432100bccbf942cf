"""Whom a job seeker wants to talk to, and what has passed between them."""

from contacts.choices import WRITTEN, ClosedBecause, NameUse, OutreachKind, Stage, Step
from contacts.models.contacts import Contact
from contacts.models.drafts import Draft, MessageTemplate
from contacts.models.imports import Import
from contacts.models.merges import Merge, NotSame
from contacts.models.organizations import Organization
from contacts.models.outreach import Outreach, SkippedStep
from contacts.models.phrases import CenterPhrase
from contacts.models.seekers import Pause, SeekerProfile
from contacts.models.uploads import ColumnMapping, Upload, UploadRow

__all__ = [
    "WRITTEN",
    "CenterPhrase",
    "ClosedBecause",
    "ColumnMapping",
    "Contact",
    "Draft",
    "Import",
    "Merge",
    "MessageTemplate",
    "NameUse",
    "NotSame",
    "Organization",
    "Outreach",
    "OutreachKind",
    "Pause",
    "SeekerProfile",
    "SkippedStep",
    "Stage",
    "Step",
    "Upload",
    "UploadRow",
]
