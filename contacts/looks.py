"""What a job seeker calls the rows that a coach looked at."""

from contacts.models import Contact, Draft


def names_of_contacts(user, rows):
    """The names of the user's contacts of those numbers, by number."""
    return {row.pk: str(row) for row in Contact.objects.visible_to(user).filter(pk__in=rows)}


def names_of_drafts(user, rows):
    """To whom the user's drafts of those numbers are, by number."""
    drafts = Draft.objects.visible_to(user).filter(pk__in=rows).select_related("contact")
    return {draft.pk: str(draft.contact) for draft in drafts}
