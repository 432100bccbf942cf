"""What each kind of message says, and what may become of it.

Exactly once cannot be promised: between a mail server's taking a message and our noting that,
anything may die. So each kind chooses. Those in RESENT go out again when it is not known whether
they went out: to miss one is worse than to see it twice, and it is the same message with the same
Message-ID, of which many mailboxes show one. All others go out at most once by themselves; what is
not known of them is shown to operators, who may send them again.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

# An invitation, an account or its end, an alarm or a meeting must not be missed. A digest, thanks
# and comments stand on the pages anyway, and twice the same digest looks like two days.
RESENT = {"invitation", "account", "ending", "alarm", "meeting"}


class UnneededError(Exception):
    """There is nothing to be said any more. The message says why, without a personal word."""


@dataclass(frozen=True)
class Letter:
    """What a message says."""

    subject: str
    text: str
    html: str = ""
    headers: dict[str, str] = field(default_factory=dict)


def nothing(message):
    """Nothing follows from it."""


@dataclass(frozen=True)
class Words:
    """How a kind of message is put, and what else is noted of it.

    `letter` is given the Message and the address of the product, and gives a Letter or raises
    UnneededError; it changes nothing. `sent` is called in the transaction that notes that the
    message went out, `refused` in the one that notes that it never will.
    """

    letter: Callable
    sent: Callable = nothing
    refused: Callable = nothing


# Apps say theirs when they are ready.
WORDS: dict[str, Words] = {}
