"""A message as one sends it: pure, and nothing is ever sent from here."""

from dataclasses import dataclass
from urllib.parse import quote

from django.utils.translation import gettext_lazy as _

from contacts.models import OutreachKind
from norms.models import Channel

SUBJECTS = {
    OutreachKind.ASK: _("A question about your work"),
    OutreachKind.FOLLOW_UP: _("Following up on my question"),
    OutreachKind.THANK_YOU: _("Thank you"),
    OutreachKind.UPDATE: _("What came of your advice"),
}
# What to think of while writing, by kind: three or four lines.
HINTS = {
    OutreachKind.ASK: [
        _("Who suggested this person to you, or what of theirs you know."),
        _("One concrete question that they can answer better than others."),
        _("15 to 20 minutes, when and how it suits them."),
        _("You are curious about their work, and not asking for a job."),
    ],
    OutreachKind.FOLLOW_UP: [
        _("One friendly line; they may have been busy."),
        _("Repeat your question in a sentence, so that they need not search for it."),
        _("Make it easy to say no."),
    ],
    OutreachKind.REPLY: [
        _("What they wrote or said, in their words where you can."),
        _("Dates they offered, and people they named."),
    ],
    OutreachKind.DECLINE: [
        _("What they said, for the next time."),
        _("A short thank-you keeps the door open."),
    ],
    OutreachKind.THANK_YOU: [
        _("One thing you learned from them, by name."),
        _("What you will do with it."),
        _("Nothing asked for."),
    ],
    OutreachKind.UPDATE: [
        _("What you did with their advice, and what came of it."),
        _("Two or three lines are enough."),
        _("No question that needs an answer."),
    ],
    OutreachKind.NOTE: [
        _("Where you met, what you heard, what to remember."),
        _("A note changes nothing in your next step."),
    ],
}
SPOKEN = {Channel.PHONE, Channel.IN_PERSON, Channel.GROUP}  # Said rather than sent.
MAILED = {Channel.EMAIL, Channel.INTRODUCTION}
INVITATION_NOTE = 300  # So many characters go with an invitation on LinkedIn.
LONGEST_LINK = 1900  # Characters; some mail programs and browsers cut off longer ones.


@dataclass(frozen=True)
class Letter:
    """A message to an email address, which may be empty, as plain text."""

    to: str
    subject: str
    body: str

    @property
    def mailto(self):
        """The link that opens a mail program with the message in it; a long body is left out."""
        whole = f"{self._without_body}&body={_quote(self._with_crlf)}"
        return whole if len(whole) <= LONGEST_LINK else self._without_body

    @property
    def is_long(self):
        """Whether the body is too long for the link, and has to be pasted."""
        return self.mailto == self._without_body

    @property
    def _without_body(self):
        return f"mailto:{quote(self.to, safe='@')}?subject={_quote(self.subject)}"

    @property
    def _with_crlf(self):
        return "\r\n".join(self.body.splitlines())


def letter_to(contact, kind, channel, text):
    """The Letter of this kind (an OutreachKind that one sends) with that text to the contact.

    Through someone, it goes to them first, whoever that is.
    """
    to = contact.email if channel == Channel.EMAIL else ""
    return Letter(to=to, subject=str(SUBJECTS.get(kind, "")), body=text)


def too_long_for_an_invitation(kind, channel, text):
    """How many characters it has, if LinkedIn takes no invitation with so many; else 0."""
    is_invitation = (kind, channel) == (OutreachKind.ASK, Channel.LINKEDIN)
    return len(text) if is_invitation and len(text) > INVITATION_NOTE else 0


def _quote(text):
    return quote(text, safe="")
