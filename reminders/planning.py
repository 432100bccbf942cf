"""What is to be mailed, from what is kept: planned once, however often and by how many."""

from accounts.inviting.mailing import plan_waiting
from accounts.models import Invitation


def plan(now):
    """Plan all that is due at the moment `now`."""
    plan_waiting(Invitation.objects.all())
