"""Take up messages, send them, and note what became of them.

Any number of workers and of web pages do this at the same time. A message is taken up by one of
them, in a transaction that holds its row and skips those that others hold, for a LEASE. It is noted
as begun just before it is handed to the mail server, and as sent just after. A process that dies
before it began leaves a message that is taken up again; one that dies in the gap between, a message
of which nobody knows whether it went out: `outbox.kinds` says what becomes of those.
"""

import logging
from datetime import timedelta
from hashlib import sha256
from smtplib import SMTPRecipientsRefused, SMTPResponseException
from urllib.parse import urlsplit
from uuid import uuid4

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.utils import timezone

from outbox.kinds import WORDS, UnneededError
from outbox.models import Message, State

logger = logging.getLogger(__name__)

# Longer than a message takes: of the dozen answers it waits for, each may take EMAIL_TIMEOUT.
LEASE = timedelta(minutes=5)
BATCH = 10
TRIES = 8  # So often a message may be refused before it is set aside: in some two days.
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=16)
MOST_DOUBLINGS = 20
SERVER_PAUSE = timedelta(minutes=1)  # When the mail server cannot be reached.
REFUSED_FOR_GOOD = 500
CLOSING = 421  # The server says so, and hangs up.


def plan(messages):
    """Plan those Messages whose keys are new."""
    Message.objects.bulk_create(messages, ignore_conflicts=True)


def send(messages, *, site, most=BATCH, stop=lambda: False):
    """Send those of the Messages that can be taken up, at most so many. Says how many it took up.

    None, if the mail server cannot be reached. Never in a transaction of the caller: what is noted
    of a message must outlive it. `site` is the address of the product; once `stop()` is true, the
    message in hand is the last.
    """
    batch = claim(messages, timezone.now(), most)
    count = len(batch)
    if batch:
        try:
            with get_connection() as connection:
                _send_batch(batch, connection, site, stop)
        except OSError as error:  # All that smtplib raises, and a server that does not answer.
            _put_off(batch, error)
            return 0
    return count


@transaction.atomic
def claim(messages, now, most):
    """Take up, for a LEASE, so many of the Messages as nobody else holds; the first due first."""
    free = messages.claimable(now).select_for_update(skip_locked=True, of=["self"])
    rows = list(free.order_by("next_at", "pk")[:most])
    held = {"claim": uuid4(), "claimed_until": now + LEASE}
    numbers = [row.pk for row in rows]
    Message.objects.filter(pk__in=numbers).update(state=State.CLAIMED, **held)
    taken = Message.objects.select_related("person").filter(claim=held["claim"])
    return sorted(taken, key=lambda message: numbers.index(message.pk))


def _send_batch(batch, connection, site, stop):
    while batch:
        if stop():
            break
        if not _send_one(batch.pop(0), connection, site):
            break
    while batch:
        batch.pop().give_back()


def _put_off(batch, error):
    """The mail server cannot be reached, which is no message's fault: it costs none a try."""
    logger.error("The mail server cannot be reached: %s", type(error).__name__)
    now = timezone.now()
    Message.objects.filter(pk__in=[message.pk for message in batch], state=State.CLAIMED).update(
        state=State.FAILED,
        last_error=in_words(error),
        next_at=now + SERVER_PAUSE,
        claim=None,
        claimed_until=None,
    )


def _send_one(message, connection, site):
    """Send one that was taken up. Returns whether the connection is still good for others."""
    mail = _written(message, connection, site)
    if mail is None or not message.begin(timezone.now() + LEASE):
        return True
    try:
        connection.send_messages([mail])
    except (SMTPRecipientsRefused, SMTPResponseException) as error:  # The server said no.
        _refused(message, error)
        return code_of(error) != CLOSING
    except Exception as error:
        _unsure(message, error)
        return False
    else:
        _sent(message)
    return True


def _written(message, connection, site):
    """The mail, None if there is nothing to be said, or if it cannot be said."""
    now = timezone.now()
    try:
        mail = mail_of(message, site, connection)
        mail.message()  # A name with a new line in it is refused here, before anything is begun.
    except UnneededError as why:
        message.let_be(str(why), now)
        return None
    except Exception as error:
        logger.error("A message (%s) cannot be written: %s", message.kind, type(error).__name__)
        _try_again(message, error)
        return None
    return mail


def mail_of(message, site, connection=None):
    """The EmailMessage that a Message stands for. Raises UnneededError."""
    letter = WORDS[message.kind].letter(message, site)
    mail = EmailMultiAlternatives(
        " ".join(letter.subject.split()),
        letter.text,
        None,
        [message.address],
        connection=connection,
        headers={"Message-ID": message_id(message.key)} | letter.headers,
    )
    if letter.html:
        mail.attach_alternative(letter.html, "text/html")
    return mail


def message_id(key):
    """The same for the same key, so that a mailbox can tell that two are one."""
    host = urlsplit(settings.SITE_URL).hostname
    return f"<{sha256(key.encode()).hexdigest()[:40]}@{host}>"


@transaction.atomic
def _sent(message):
    if message.finish(timezone.now()):
        WORDS[message.kind].sent(message)


def _refused(message, error):
    if code_of(error) >= REFUSED_FOR_GOOD and isinstance(error, SMTPRecipientsRefused):
        _set_aside(message, error)
    else:
        _try_again(message, error)


def _unsure(message, error):
    logger.error("It is not known whether a message went out: %s", type(error).__name__)
    if message.is_resent:
        _try_again(message, error)
    else:
        message.stay_unsure(in_words(error), timezone.now())


def _try_again(message, error):
    if message.attempts + 1 >= TRIES:
        _set_aside(message, error)
    else:
        message.fail(in_words(error), timezone.now() + pause_after(message.attempts))


@transaction.atomic
def _set_aside(message, error):
    if message.put_aside(in_words(error)):
        WORDS[message.kind].refused(message)


def pause_after(attempts):
    """How long to wait after so many failures, before the one that just happened."""
    return min(FIRST_PAUSE * 3 ** min(attempts, MOST_DOUBLINGS), LONGEST_PAUSE)


def code_of(error):
    """What the server said, as its number; 550 if it gave none."""
    if isinstance(error, SMTPRecipientsRefused):
        return max((code for code, _said in error.recipients.values()), default=550)
    return error.smtp_code


def in_words(error):
    """What went wrong, for operators. Never what a server wrote: that may have addresses in it."""
    is_answer = isinstance(error, SMTPRecipientsRefused | SMTPResponseException)
    return f"{type(error).__name__} {code_of(error)}" if is_answer else type(error).__name__
