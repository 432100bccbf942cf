"""Drafts saved, and gone once they are logged. Nothing that another window saved is lost."""

import uuid

from django.db import transaction
from django.utils.translation import gettext as _

from contacts.models import WRITTEN, Contact, Draft, MessageTemplate


class ChangedMeanwhileError(Exception):
    """Another window has saved other words in this draft since the page was opened."""

    def __init__(self, draft):
        super().__init__(draft)
        self.draft = draft


@transaction.atomic
def save_draft(*, contact, kind, channel, text, seen, is_private=False, keep="", unkeep=""):
    """Save a message to the contact as the one open draft of its kind, and return it.

    `seen` is the version of the draft that the page was opened with, "" for none; if that draft
    was of another kind, it becomes one of this. `keep` and `unkeep` are keys of findings. Raises
    ChangedMeanwhileError rather than overwrite what the page has not seen.
    """
    _lock(contact)
    drafts = {draft.kind: draft for draft in contact.drafts.filter(deleted_at=None)}
    draft = drafts.get(kind)
    if draft and text != draft.text and seen != draft.version:
        raise ChangedMeanwhileError(draft)
    if draft is None:
        opened = [each for each in drafts.values() if seen == each.version]
        new = Draft(contact=contact, owner=contact.owner, center=contact.center)
        draft = opened[0] if opened else new
    draft.kind, draft.channel, draft.text, draft.is_private = kind, channel, text, is_private
    draft.keep(keep) if keep else draft.unkeep(unkeep)
    draft.save()
    return draft


@transaction.atomic(savepoint=False)
def consume_drafts(*, contact, kind, text, seen):
    """The message of that kind is logged: its draft is gone, unless it says what nobody saw.

    Whoever logs it has locked the contact (contacts.actions.refresh).
    """
    if kind in WRITTEN:
        for draft in contact.drafts.filter(deleted_at=None):
            if seen == draft.version or (kind, text) == (draft.kind, draft.text):
                draft.delete()


@transaction.atomic
def restore_draft(draft):
    """Bring a deleted draft back, unless another of its kind is open. Returns whether it is."""
    _lock(draft.contact)
    others = draft.contact.drafts.filter(kind=draft.kind, deleted_at=None).exclude(pk=draft.pk)
    if others.exists():
        return False
    draft.restore()
    return True


def keep_as_template(*, draft, text, form_key):
    """The MessageTemplate of that text, named after the draft; the same page makes one."""
    when = {"kind": draft.get_kind_display(), "by": draft.by, "draft": draft}
    template, _is_new = MessageTemplate.objects.update_or_create(
        form_key=uuid.uuid5(form_key, f"template {draft.owner_id}"),
        defaults={"kind": draft.kind, "text": text, "deleted_at": None},
        create_defaults={
            "owner": draft.owner,
            "center": draft.center,
            "kind": draft.kind,
            "text": text,
            "name": _("%(kind)s %(by)s, %(draft)s") % when,
        },
    )
    return template


def _lock(contact):
    """One at a time for each contact, so that two clicks at once make one draft."""
    Contact.objects.select_for_update(no_key=True).get(pk=contact.pk)
