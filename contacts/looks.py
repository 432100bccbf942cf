"""What a job seeker calls the rows that a coach looked at, and who may look."""

from django.db.models import Exists

from accounts.models import Sharing
from contacts.models import Contact, Draft
from contacts.models.contacts import not_private


def readers_of(contact):
    """The coaches who may read what the owner writes about the contact."""
    this = Contact.objects.filter(not_private(), pk=contact.pk)
    sharings = Sharing.objects.visible_to(contact.owner).given().of_everything()
    return [sharing.coach for sharing in sharings.filter(Exists(this)).with_people()]


def names_of_contacts(user, rows):
    """The names of the user's contacts of those numbers, by number."""
    return {row.pk: str(row) for row in Contact.objects.visible_to(user).filter(pk__in=rows)}


def names_of_drafts(user, rows):
    """To whom the user's drafts of those numbers are, by number."""
    drafts = Draft.objects.visible_to(user).filter(pk__in=rows).select_related("contact")
    return {draft.pk: str(draft.contact) for draft in drafts}
