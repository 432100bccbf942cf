"""The writing page: the draft check while one writes, and what is kept for later."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from accounts.undo import offer_undo
from contacts.desk import Desk
from contacts.drafts.actions import ChangedMeanwhileError, keep_as_template, restore_draft
from contacts.forms.drafts import DraftForm, FindingForm, StartForm
from contacts.models import WRITTEN, Contact, Draft
from contacts.views.rows import own_row

PARTS = {"check": "contacts/_check.html", "desk": "contacts/_desk.html"}


def own_contact(request, pk):
    """The user's contact of that key, with all that its pages show; else a 404."""
    return get_object_or_404(Contact.objects.editable_by(request.user).whole(), pk=pk)


def show_desk(request, form, contact, **more):
    """The writing page with that form; for htmx the part it asks for."""
    desk = Desk(form, contact, request.user)
    context = {"form": form, "contact": contact, "desk": desk, "guidance": desk.guidance} | more
    template = PARTS.get(request.htmx.target, "contacts/outreach_add.html")
    response = render(request, template, context)
    patch_vary_headers(response, ["HX-Target"])
    return response


@require_POST
def draft_check(request, pk):
    contact = own_contact(request, pk)
    return show_desk(request, DraftForm(request.POST, contact=contact), contact)


@require_POST
def draft_start(request, pk):
    contact = own_contact(request, pk)
    form, button = DraftForm(request.POST, contact=contact), StartForm(request.POST)
    if "text" not in form.errors or not form["text"].value():
        key = button.cleaned_data["start"] if button.is_valid() else ""
        if found := Desk(form, contact, request.user).started_from(key):
            form = form.started(*found)
    return show_desk(request, form, contact)


@require_POST
def draft_save(request, pk):
    contact = own_contact(request, pk)
    form = DraftForm(request.POST, contact=contact)
    if form.is_valid():
        try:
            form.save()
        except ChangedMeanwhileError as error:
            return _show_both(request, form, error.draft)
        messages.success(request, _("The draft is saved. You find it on this page."))
        return redirect(contact)
    return show_desk(request, form, contact)


@require_POST
def draft_keep(request, pk):
    return _remember(request, pk, "keep")


@require_POST
def draft_unkeep(request, pk):
    return _remember(request, pk, "unkeep")


@require_POST
def draft_template(request, pk):
    contact = own_contact(request, pk)
    form = DraftForm(request.POST, contact=contact)
    if form.is_valid() and form.cleaned_data["kind"] in WRITTEN:
        try:
            draft = form.save()
        except ChangedMeanwhileError as error:
            return _show_both(request, form, error.draft)
        text = Desk(form, contact, request.user).as_template
        keep_as_template(draft=draft, text=text, form_key=form.cleaned_data["form_key"])
        messages.success(request, _("Kept under “Your templates”, with gaps for what changes."))
        return redirect(draft)
    return show_desk(request, form, contact)


@require_POST
def draft_delete(request, pk):
    draft = own_row(Draft, request, pk)
    draft.delete_softly(at=timezone.now())
    offer_undo(request, _("The draft is deleted."), reverse("contacts:draft_restore", args=[pk]))
    return redirect(draft.contact)


@require_POST
def draft_restore(request, pk):
    draft = own_row(Draft, request, pk)
    if restore_draft(draft):
        messages.success(request, _("The draft is back."))
    else:
        text = _("You have begun another one since. Log or delete that first, then undo this.")
        offer_undo(request, text, reverse("contacts:draft_restore", args=[pk]))
    return redirect(draft.contact)


def _remember(request, pk, what):
    """Save the draft with the finding kept, or no longer kept, and show it again."""
    contact = own_contact(request, pk)
    form, button = DraftForm(request.POST, contact=contact), FindingForm(request.POST)
    if form.is_valid() and button.is_valid():
        try:
            draft = form.save(**{what: button.cleaned_data["finding"]})
        except ChangedMeanwhileError as error:
            return _show_both(request, form, error.draft)
        if not request.htmx:
            return redirect(draft)
    return show_desk(request, form, contact)


def _show_both(request, form, draft):
    """The page as it was typed, and what another window has saved; saved again it replaces that."""
    form.carry(seen=draft.version)
    return show_desk(request, form, form.instance.contact, changed=draft)
