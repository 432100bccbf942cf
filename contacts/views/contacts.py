"""The people a job seeker wants to talk to: list, page, form, and out of sight and back."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers

from accounts.access import seeker_only
from accounts.locking import changing, row_to_change
from accounts.pages import CutOffPaginator
from accounts.records import UNDO_DAYS
from accounts.undo import offer_undo
from contacts.actions import refresh
from contacts.deriving import preset_of
from contacts.forms.contacts import CloseForm, ContactForm, ContactStartForm
from contacts.forms.filters import ContactFilterForm
from contacts.models import ClosedBecause, Contact
from contacts.next_steps import cadence_in_words, next_step_of
from contacts.parts import OF_CONTACT, parts_of
from contacts.timeline import timeline
from contacts.views.rows import own_row, page_of_people, way_back
from norms.lookup import guidance_for

INTRODUCED_SHOWN = 10


@require_GET
@seeker_only
@vary_on_headers("HX-Target")
def contact_list(request):
    filters = ContactFilterForm(request.GET, user=request.user, today=timezone.localdate())
    contacts = filters.apply_to(Contact.objects.visible_to(request.user))
    page = page_of_people(contacts, request.GET.get("page"))
    only_table = request.htmx.target == "contact-table"
    template = "contacts/_table.html" if only_table else "contacts/contact_list.html"
    return render(request, template, {"filters": filters, "page": page})


@require_http_methods(["GET", "POST"])
@seeker_only
def contact_add(request):
    start = ContactStartForm(request.GET, user=request.user)
    form = ContactForm(request.POST or None, user=request.user, initial=start.initial_values)
    if form.made or form.is_valid():
        contact = form.save()
        messages.success(request, _("%(name)s is among your contacts.") % {"name": contact})
        return redirect(contact)
    return render(request, "contacts/contact_form.html", {"form": form})


@require_http_methods(["GET", "POST"])
@changing
def contact_edit(request, pk):
    rows = Contact.objects.editable_by(request.user).whole()
    contact = row_to_change(request, rows, pk)
    name = str(contact)  # As it was: the form writes what is typed into the contact.
    form = ContactForm(request.POST or None, user=request.user, instance=contact)
    if form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect(contact)
    return render(request, "contacts/contact_form.html", {"form": form, "name": name})


@require_GET
def contact_detail(request, pk):
    contacts = Contact.objects.visible_to(request.user).whole()
    contact = get_object_or_404(contacts.with_led_to(INTRODUCED_SHOWN), pk=pk)
    now, today = timezone.now(), timezone.localdate()
    guidance = guidance_for(contact.place, today, contact.field_of_work)
    context = {
        "contact": contact,
        "next_step": next_step_of(contact, now, guidance),
        "cadence": cadence_in_words(*preset_of(contact, guidance)),
        "guidance": guidance,
        "promises": contact.promises.standing().open().by_day(),
        "introduced": [Contact(**names) for names in contact.led_to],
        "drafts": contact.drafts.filter(deleted_at=None).newest_first(),
        "page": timeline(contact, request.GET.get("page")),
        "reasons": ClosedBecause.choices,
        "parts": parts_of(contact, OF_CONTACT),
        "now": now,
        "today": today,
    }
    return render(request, "contacts/contact_detail.html", context)


@require_POST
def contact_delete(request, pk):
    contact = own_row(Contact, request, pk)
    contact.delete_softly(at=timezone.now())
    text = _("%(name)s was deleted, with what was written about them.") % {"name": contact}
    offer_undo(request, text, reverse("contacts:restore", args=[pk]))
    return redirect("contacts:list")


@require_POST
def contact_restore(request, pk):
    contact = own_row(Contact, request, pk)
    contact.restore()
    messages.success(request, _("%(name)s is back.") % {"name": contact})
    return redirect(contact)


@require_GET
@seeker_only
def contact_deleted(request):
    deleted = Contact.objects.restorable_by(request.user, timezone.now())
    page = CutOffPaginator(deleted.for_list().order_by("-deleted_at", "pk"))
    context = {"page": page.get_page(request.GET.get("page")), "days": UNDO_DAYS}
    return render(request, "contacts/contact_deleted.html", context)


@require_POST
@transaction.atomic
def contact_close(request, pk):
    contact = get_object_or_404(Contact.objects.editable_by(request.user), pk=pk)
    form = CloseForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose why you let it rest."))
        return redirect(contact)
    contact.close(form.cleaned_data["because"], at=timezone.now())
    refresh(contact)
    text = _("You let it rest with %(name)s.") % {"name": contact}
    offer_undo(request, text, reverse("contacts:reopen", args=[pk]))
    return redirect(contact)


@require_POST
@transaction.atomic
def contact_reopen(request, pk):
    contact = get_object_or_404(Contact.objects.editable_by(request.user), pk=pk)
    contact.reopen()
    refresh(contact)
    if contact.is_closed:
        text = _("They declined. To take it up again, log a new ask or their reply.")
        messages.warning(request, text)
    return way_back(request, contact)
