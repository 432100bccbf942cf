"""What the writing page shows about the words in its form. Reads the database, writes nothing."""

from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone
from django.utils.text import normalize_newlines
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from contacts.drafts.check import Draft, check
from contacts.drafts.marks import mark
from contacts.drafts.starting_points import fill, starting_points, with_gaps
from contacts.lessons import NAMING, lesson_of
from contacts.letters import HINTS, MAILED, SPOKEN, letter_to, too_long_for_an_invitation
from contacts.models import WRITTEN, CenterPhrase, MessageTemplate, NameUse, OutreachKind
from contacts.phrase_lists import merged
from norms.lookup import guidance_for
from norms.models import Channel

TEMPLATES_OFFERED = 12


@dataclass(frozen=True)
class Start:
    """A text to start from, filled in with what is known."""

    key: str  # What its button sends.
    title: str
    text: str


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
        findings = check(self._checkable, merged(CenterPhrase.objects.visible_to(self.user)))
        return mark(self.text, findings, self.draft.kept if self.draft else ())

    @cached_property
    def starts(self):
        """What one can start from: the product's texts, then the seeker's own."""
        if not self.is_written:
            return []
        points = starting_points(
            self.kind,
            self.channel,
            self.guidance.acceptance,
            self.guidance.approach,
            is_introduced=bool(self.facts["who introduced you"]),
        )
        own = MessageTemplate.objects.visible_to(self.user).filter(kind=self.kind)
        texts = [(point.key, point.title, point.text) for point in points]
        texts += [
            (f"own-{each.pk}", each.name, each.text)
            for each in own.order_by("-updated_at", "-pk")[:TEMPLATES_OFFERED]
        ]
        return [Start(key, title, fill(text, self.facts)) for key, title, text in texts]

    @property
    def facts(self):
        """What fills which gap of a starting point; "" for what is not known."""
        contact, who = self.contact, self.contact.introduced_by
        may_name = who and not who.deleted_at and contact.name_use != NameUse.NO
        return {
            "first name": contact.first_name or contact.last_name,
            "last name": contact.last_name,
            "organization": contact.organization.name if contact.organization else "",
            "who introduced you": str(who) if may_name else "",
            "your name": self.user.get_full_name(),
        }

    @property
    def as_template(self):
        """The words, with gaps where they are about this contact."""
        return with_gaps(self.text.strip(), self.facts)

    def started_from(self, key):
        """(text, what it takes the place of) when the button of that key is pressed.

        The key "before" brings back what was typed before. A text that nobody has changed is
        not worth keeping. None, if there is no such text.
        """
        before = self.form["before"].value() or ""
        texts = {start.key: start.text for start in self.starts} | {"before": before}
        if not texts.get(key):
            return None
        is_own = self.text.strip() and self.text not in texts.values()
        put_aside = "" if key == "before" else before
        return texts[key], self.text if is_own else put_aside

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
