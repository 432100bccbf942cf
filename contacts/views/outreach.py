"""Logging what was said, and changing the log."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.locking import changing, row_to_change
from accounts.undo import offer_undo
from contacts.actions import refresh
from contacts.forms.drafts import KindForm
from contacts.forms.outreach import OutreachForm
from contacts.models import Outreach
from contacts.views.desk import own_contact, show_desk
from contacts.views.rows import own_row, way_back
from norms.lookup import guidance_for
from norms.models import Channel

CAME_TWICE = _("Clocks showed that time twice that night; the earlier one was taken.")


@require_http_methods(["GET", "POST"])
def outreach_add(request, pk):
    contact = own_contact(request, pk)
    outreach = Outreach(owner=contact.owner, center=contact.center, contact=contact)
    initial = {"channel": Channel.EMAIL, "happened_at": timezone.now()}
    if request.method == "GET":
        initial |= _draft_asked_for(request, contact)
    form = OutreachForm(request.POST or None, user=request.user, instance=outreach, initial=initial)
    if form.made or form.is_valid():
        return _log(request, form)
    return show_desk(request, form, contact)


@require_http_methods(["GET", "POST"])
@changing
def outreach_edit(request, pk):
    rows = Outreach.objects.editable_by(request.user).with_contact()
    outreach = row_to_change(request, rows, pk)
    form = OutreachForm(request.POST or None, user=request.user, instance=outreach)
    if form.is_valid():
        return _log(request, form)
    contact = outreach.contact
    guidance = guidance_for(contact.place, timezone.localdate(), contact.field_of_work)
    context = {"form": form, "contact": contact, "guidance": guidance}
    return render(request, "contacts/outreach_edit.html", context)


@require_POST
@transaction.atomic
def outreach_delete(request, pk):
    outreach = own_row(Outreach, request, pk)
    outreach.delete_softly(at=timezone.now())
    refresh(outreach.contact)
    url = reverse("contacts:outreach_restore", args=[pk])
    offer_undo(request, _("Deleted: %(what)s.") % {"what": outreach.get_kind_display()}, url)
    return way_back(request, outreach.contact)


@require_POST
@transaction.atomic
def outreach_restore(request, pk):
    outreach = own_row(Outreach, request, pk)
    outreach.restore()
    refresh(outreach.contact)
    messages.success(request, _("It is back."))
    return redirect(outreach.contact)


def _draft_asked_for(request, contact):
    """What the form begins with: the kind that the address names, and the open draft of it."""
    form = KindForm(request.GET)
    if not form.is_valid():
        return {}
    kind = form.cleaned_data["kind"]
    draft = contact.drafts.filter(kind=kind, deleted_at=None).first()
    if draft is None:
        return {"kind": kind}
    said = {name: getattr(draft, name) for name in ["channel", "text", "is_private"]}
    return said | {"kind": kind, "seen": draft.version}


def _log(request, form):
    outreach = form.save()
    messages.success(request, _("It is in the log. Nothing was sent from here."))
    if outreach.came_twice:
        messages.info(request, CAME_TWICE)
    return redirect(outreach.contact)
