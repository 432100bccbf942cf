"""Writing to a contact, and logging what was said."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers

from accounts.undo import offer_undo
from contacts.actions import refresh
from contacts.forms.outreach import KindForm, OutreachForm
from contacts.letters import HINTS
from contacts.models import Contact, Outreach
from contacts.views.rows import own_row
from norms.lookup import guidance_for
from norms.models import Channel

CAME_TWICE = _("Clocks showed that time twice that night; the earlier one was taken.")


@require_http_methods(["GET", "POST"])
@vary_on_headers("HX-Target")
def outreach_add(request, pk):
    contact = get_object_or_404(Contact.objects.editable_by(request.user).whole(), pk=pk)
    outreach = Outreach(owner=contact.owner, center=contact.center, contact=contact)
    initial = {"channel": Channel.EMAIL, "happened_at": timezone.now()} | _kind_chosen(request)
    form = OutreachForm(request.POST or None, user=request.user, instance=outreach, initial=initial)
    return _write(request, form)


@require_http_methods(["GET", "POST"])
@vary_on_headers("HX-Target")
def outreach_edit(request, pk):
    rows = Outreach.objects.editable_by(request.user).with_contact()
    form = OutreachForm(
        request.POST or None,
        user=request.user,
        instance=get_object_or_404(rows, pk=pk),
        initial=_kind_chosen(request),
    )
    return _write(request, form)


@require_POST
@transaction.atomic
def outreach_delete(request, pk):
    outreach = own_row(Outreach, request, pk)
    outreach.delete_softly(at=timezone.now())
    refresh(outreach.contact)
    url = reverse("contacts:outreach_restore", args=[pk])
    offer_undo(request, _("Deleted: %(what)s.") % {"what": outreach.get_kind_display()}, url)
    return redirect(outreach.contact)


@require_POST
@transaction.atomic
def outreach_restore(request, pk):
    outreach = own_row(Outreach, request, pk)
    outreach.restore()
    refresh(outreach.contact)
    messages.success(request, _("It is back."))
    return redirect(outreach.contact)


def _kind_chosen(request):
    form = KindForm(request.GET)
    return form.cleaned_data if form.is_valid() else {}


def _write(request, form):
    """Log what the form says and go to the contact, or show it, as a letter if that is asked."""
    contact = form.instance.contact
    wants_letter = "preview" in request.POST
    if not wants_letter and (form.made or form.is_valid()):
        outreach = form.save()
        messages.success(request, _("It is in the log. Nothing was sent from here."))
        if outreach.came_twice:
            messages.info(request, CAME_TWICE)
        return redirect(contact)
    context = {
        "form": form,
        "contact": contact,
        "guidance": guidance_for(contact.place, timezone.localdate(), contact.field_of_work),
        "hints": HINTS.get(form["kind"].value()),
        "wants_letter": wants_letter,
        "letter": form.letter,
    }
    parts = {"letter": "contacts/_letter.html", "hints": "contacts/_hints.html"}
    return render(request, parts.get(request.htmx.target, "contacts/outreach_form.html"), context)
