"""What has happened with a contact, newest first."""

from django.core.paginator import Paginator
from django.db.models import F, Value

from accounts.pages import SIZE
from contacts.models import SkippedStep


def timeline(contact, number, *, for_coach=False):
    """The page of that number of the contact's log, by when it happened.

    Each entry is {"outreach": it}, {"meeting": it} or {"skipped": a step that was not needed}.
    Three queries, however long the log is: what is there and when, and the messages and meetings
    of the page. A number that makes no sense gives the first page, or the last. A coach reads no
    entry that is private.
    """
    outreach = contact.outreach.filter(is_private=False) if for_coach else contact.outreach
    log = _dated(outreach, "outreach", "happened_at").union(
        _dated(contact.meetings, "meeting", "starts_at"),
        _dated(contact.skipped_steps, "skipped", "skipped_at", "step"),
        all=True,
    )
    page = Paginator(list(log.order_by("-at", "-pk")), SIZE).get_page(number)
    keys = {what: [pk for w, pk, *_ in page if w == what] for what in ["outreach", "meeting"]}
    found = {
        "outreach": contact.outreach.in_bulk(keys["outreach"]),
        "meeting": contact.meetings.in_bulk(keys["meeting"]),
    }
    page.object_list = [
        {what: found[what][pk]} if what in found else {what: _skipped(pk, at, step)}
        for what, pk, at, step in page
    ]
    return page


def _dated(rows, what, moment, step=""):
    facts = {"what": Value(what), "at": F(moment), "of_step": F(step) if step else Value("")}
    dated = rows.filter(deleted_at=None).annotate(**facts)
    return dated.values_list("what", "pk", "at", "of_step").order_by()


def _skipped(pk, at, step):
    return SkippedStep(pk=pk, skipped_at=at, step=step)
