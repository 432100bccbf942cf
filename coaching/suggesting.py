"""A job seeker takes up what a coach suggested, or does not. Each step is one transaction."""

import uuid

from django.db import transaction
from django.utils.translation import gettext as _

from coaching.models.suggestions import Answer, Kind, Suggestion
from contacts.actions import refresh
from contacts.models import Contact, Organization
from meetings.models import Meeting
from meetings.questions import MOST_QUESTIONS, with_own


class TooLateError(Exception):
    """It cannot be taken up any more. The words say why."""


@transaction.atomic
def accept(suggestion, *, at):
    """Whoever is suggested becomes a contact, a question one of the meeting's; a group is planned.

    Said twice, it is done once. Raises TooLateError.
    """
    suggestion = _locked(suggestion)
    if not suggestion.is_accepted:
        TAKE_UP[suggestion.kind](suggestion)
        suggestion.decide(Answer.ACCEPTED, at)
    return suggestion


@transaction.atomic
def decline(suggestion, *, at):
    """It is not taken up; what was taken up before stays so."""
    suggestion = _locked(suggestion)
    if suggestion.is_open:
        suggestion.decide(Answer.DECLINED, at)


def _locked(suggestion):
    rows = Suggestion.objects.with_all().select_for_update(of=["self"], no_key=True)
    return rows.get(pk=suggestion.pk)


def _become_contact(suggestion):
    owner = suggestion.owner
    suggestion.contact = Contact.objects.create(
        form_key=uuid.uuid5(suggestion.form_key, "contact"),
        owner=owner,
        center_id=suggestion.center_id,
        first_name=suggestion.first_name,
        last_name=suggestion.last_name,
        organization=Organization.named(suggestion.organization, owner),
        notes=_("%(coach)s suggested them: %(why)s")
        % {"coach": suggestion.signature, "why": suggestion.reason},
    )
    refresh(suggestion.contact)


def _ask(suggestion):
    meeting = Meeting.objects.visible_to(suggestion.owner).planned().locked()
    meeting = meeting.filter(pk=suggestion.meeting_id).first()
    if meeting is None:
        raise TooLateError(_("That meeting is no longer ahead of you."))
    questions = with_own(meeting.questions, suggestion.question)
    if len(questions) > MOST_QUESTIONS:
        raise TooLateError(_("That meeting has as many questions as fit. Drop one first."))
    meeting.pick(questions)


TAKE_UP = {
    Kind.CONTACT: _become_contact,
    Kind.GROUP: lambda suggestion: None,  # It is planned by being taken up.
    Kind.QUESTION: _ask,
}
