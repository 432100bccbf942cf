"""What has happened with a contact, newest first."""

from django.core.paginator import Paginator
from django.db.models import F, Value

from accounts.pages import SIZE

# What an entry is called, and which of a contact's relations it is in.
RELATIONS = [("outreach", "outreach"), ("meeting", "meetings"), ("skipped", "skipped_steps")]


def timeline(contact, number, *, for_coach=False):
    """The page of that number of the contact's log, by when it happened.

    Each entry is {"outreach": it}, {"meeting": it} or {"skipped": a step that was not needed}.
    Five queries, however long the log is; a number that makes no sense gives the first page, or
    the last. A coach reads no entry that is private.
    """
    outreach = contact.outreach.filter(is_private=False) if for_coach else contact.outreach
    log = _dated(outreach, "outreach", "happened_at").union(
        _dated(contact.meetings, "meeting", "starts_at"),
        _dated(contact.skipped_steps, "skipped", "skipped_at"),
        all=True,
    )
    page = Paginator(log.order_by("-at", "-pk"), SIZE).get_page(number)
    found = {
        what: getattr(contact, manager).in_bulk([pk for w, pk, _ in page if w == what])
        for what, manager in RELATIONS
    }
    page.object_list = [{what: found[what][pk]} for what, pk, _ in page]
    return page


def _dated(rows, what, moment):
    return (
        rows.filter(deleted_at=None)
        .annotate(what=Value(what), at=F(moment))
        .values_list("what", "pk", "at")
        .order_by()
    )
