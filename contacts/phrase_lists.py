"""The phrases that a center's draft check knows: everybody's, and the center's own."""

from django.utils.translation import gettext_lazy as _

from contacts.drafts.phrases import PHRASES

# The lists that a center may add to, by the finding that they lead to.
LISTS = {
    "asks_for_job": _("Asks for a job"),
    "sells_qualifications": _("Sells qualifications"),
    "resume_attached": _("Attaches a résumé"),
    "pressure": _("Presses for an answer"),
}
MOST = 100  # In each list of a center.


def merged(rows):
    """PHRASES, with those of the queryset `rows` of CenterPhrases among them."""
    lists = dict(PHRASES)
    for finding, text in rows.values_list("finding", "text"):
        if finding in LISTS:
            lists[finding] = (*lists[finding], text)
    return lists
