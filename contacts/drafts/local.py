"""What is customary where the contact lives, and whether an ask does it already."""

from contacts.drafts.connection import leads_with_bond
from contacts.drafts.questions import asks_concretely, offers_call
from norms.models import Acceptance, Approach


def local_unusual(reading):
    return () if reading.draft.acceptance == Acceptance.UNUSUAL else None


def local_task(reading):
    """Unless there are both a concrete question and the offer of a call."""
    if reading.draft.approach != Approach.TASK:
        return None
    return None if asks_concretely(reading) and offers_call(reading) else ()


def local_relationship(reading):
    """Unless the first sentence names a person, or something that both share."""
    if reading.draft.approach != Approach.RELATIONSHIP:
        return None
    return None if leads_with_bond(reading) else ()
