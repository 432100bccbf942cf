"""What the writing page shows about the words in its form. Reads the database, writes nothing."""

from functools import cached_property

from django.utils import timezone
from django.utils.text import normalize_newlines
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from contacts.drafts.check import Draft, check
from contacts.drafts.marks import mark
from contacts.lessons import NAMING, lesson_of
from contacts.letters import HINTS, MAILED, SPOKEN, letter_to, too_long_for_an_invitation
from contacts.models import WRITTEN, OutreachKind
from norms.lookup import guidance_for
from norms.models import Channel


class Desk:
    """A form that somebody writes in to `contact`; `user` is the one who writes."""

    def __init__(self, form, contact, user):
        self.form, self.contact, self.user = form, contact, user

    @cached_property
    def kind(self):
        return self._choice("kind", OutreachKind)

    @cached_property
    def channel(self):
        return self._choice("channel", Channel)

    @cached_property
    def text(self):
        """What is typed, space at its ends included; "" when it cannot be taken."""
        if "text" in self.form.errors and self.form["text"].value():
            return ""
        return normalize_newlines(self.form["text"].value() or "")

    @property
    def is_written(self):
        """Whether it is a message to the contact, and no note of one's own."""
        return self.kind in WRITTEN

    @property
    def is_spoken(self):
        return self.channel in SPOKEN

    @property
    def is_checked(self):
        return self.is_written and bool(self.text.strip())

    @cached_property
    def guidance(self):
        today = timezone.localdate()
        return guidance_for(self.contact.place, today, self.contact.field_of_work)

    @cached_property
    def drafts(self):
        """The open drafts to this contact, by kind."""
        drafts = self.contact.drafts.filter(deleted_at=None).newest_first()
        return {draft.kind: draft for draft in drafts}

    @property
    def draft(self):
        """The open draft of this kind, or None."""
        return self.drafts.get(self.kind)

    @property
    def is_open(self):
        """Whether the draft is what the form shows, or began with."""
        return self.draft is not None and self.form["seen"].value() == self.draft.version

    @property
    def others(self):
        """Open drafts that are not in the form."""
        return [draft for draft in self.drafts.values() if draft != self.draft or not self.is_open]

    @cached_property
    def marked(self):
        """The words with their notes (contacts.drafts.marks.Marked)."""
        if not self.is_checked:
            return mark(self.text, ())
        return mark(self.text, check(self._checkable), self.draft.kept if self.draft else ())

    @property
    def summary(self):
        """How the check came out, in a few words."""
        if not self.is_checked:
            return ""
        if count := len(self.marked.notes):
            return ngettext("%d thing to look at", "%d things to look at", count) % count
        return _("Nothing to change")

    @property
    def words(self):
        """How long it is: "62 words"."""
        count = len(self.text.split())
        return ngettext("%d word", "%d words", count) % count

    @property
    def letter(self):
        """What is typed, as a Letter; None if there is nothing to send."""
        if not self.is_checked:
            return None
        return letter_to(self.contact, self.kind, self.channel, self.text.strip())

    @property
    def is_mailed(self):
        return self.channel in MAILED

    @property
    def too_long_for_an_invitation(self):
        return too_long_for_an_invitation(self.kind, self.channel, self.text.strip())

    @property
    def hints(self):
        return HINTS.get(self.kind)

    @cached_property
    def debrief(self):
        """What the last meeting taught, if this message should name it; else None."""
        return lesson_of(self.contact) if self.kind in NAMING else None

    @property
    def introducer(self):
        """Whom an ask begins with; None if nobody introduced them."""
        who = self.contact.introduced_by
        return who if self.kind == OutreachKind.ASK and who and not who.deleted_at else None

    @property
    def _checkable(self):
        organization = self.contact.organization
        return Draft(
            kind=self.kind,
            channel=self.channel,
            text=self.text,
            contact_first_name=self.contact.first_name,
            contact_last_name=self.contact.last_name,
            organization=organization.name if organization else "",
            sender_first_name=self.user.first_name,
            sender_last_name=self.user.last_name,
            acceptance=self.guidance.acceptance.value,
            approach=self.guidance.approach.value,
            resources=tuple(resource.name for resource in self.guidance.resources),
        )

    def _choice(self, name, choices):
        value = self.form[name].value()
        return value if value in choices.values else ""
