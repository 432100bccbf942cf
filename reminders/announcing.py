"""Tell a job seeker by mail that a coach wrote something."""

from django.utils import timezone

from outbox import sending
from outbox.models import Kind, Message


def announce(*, person, key, by, about, page):
    """Plan a mail to the job seeker `person`: `by` (a User) wrote something, on the path `page`.

    To be called in the transaction that keeps what was written; the worker sends it soon after,
    unless the person wants no such mail. `about` says in a few words what it is, without a name,
    which would be kept here too: "A comment on one of your contacts". What was written is not in
    the mail. Of the same `key`, such as "note/17", there is one, however often this is said.
    """
    now = timezone.now()
    facts = {"by": by.pk, "about": about, "page": page}
    who = {"person": person, "email": person.email}
    sending.plan(
        [Message(kind=Kind.COMMENT, key=f"comment/{key}", facts=facts, next_at=now, **who)]
    )
