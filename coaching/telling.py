"""Tell a job seeker by mail that a coach wrote to them. What was written is not in the mail.

Each is called in the transaction that keeps what was written, and makes one mail of one row,
however often it is sent or changed.
"""

from django.urls import reverse
from django.utils.translation import gettext as _

from reminders.announcing import announce


def tell_of_note(note):
    page = f"{reverse('coached:overview')}#note-{note.pk}"
    _tell(note, _("A note that your coach shares with you"), page)


def tell_of_comment(comment):
    page = reverse("coached:answer", args=[comment.pk])
    _tell(comment, _("A comment on one of your contacts"), page)


def tell_of_suggestion(suggestion):
    _tell(suggestion, _("A suggestion of your coach"), reverse("coached:overview"))


def _tell(row, about, page):
    key = f"{row._meta.model_name}/{row.pk}"
    announce(person=row.owner, key=key, by=row.coach, about=about, page=page)
