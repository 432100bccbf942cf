"""What may wait: putting a step off, leaving it out, and saying who is away until when."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from accounts import undo
from accounts.access import seeker_only
from contacts import actions
from contacts.forms.waiting import AwayForm, CadenceForm, PauseForm, SnoozeForm
from contacts.models import Contact, Pause, SkippedStep
from contacts.views.rows import own_row, undo_url, way_back

NOTHING_CHANGED = gettext_lazy("That was done already; nothing has changed.")


@require_POST
def contact_snooze(request, pk):
    contact = get_object_or_404(Contact.objects.editable_by(request.user), pk=pk)
    form = SnoozeForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose a day after today, within a year."))
        return way_back(request, contact)
    until, token = form.cleaned_data["on"], form.cleaned_data["token"]
    if actions.snooze(contact, token=token, until=until):
        text = _("Put off: %(name)s, until %(day)s.")
        what = {"name": contact, "day": date_format(until, "D, M j")}
        undo.offer_undo(request, text % what, undo_url(request, "contacts:unsnooze", pk))
    else:
        messages.info(request, NOTHING_CHANGED)
    return way_back(request, contact)


@require_POST
def contact_unsnooze(request, pk):
    contact = get_object_or_404(Contact.objects.editable_by(request.user), pk=pk)
    actions.unsnooze(contact)
    messages.success(request, _("It is no longer put off."))
    return way_back(request, contact)


@require_POST
def contact_skip(request, pk):
    contact = get_object_or_404(Contact.objects.editable_by(request.user), pk=pk)
    token = request.POST.get("token", "")
    skipped = actions.skip_step(contact, token=token, at=timezone.now())
    if skipped:
        text = _("Not needed: %(step)s, %(name)s.")
        what = {"name": contact, "step": skipped.get_step_display().lower()}
        undo.offer_undo(request, text % what, undo_url(request, "contacts:bring_back", skipped.pk))
    else:
        messages.info(request, NOTHING_CHANGED)
    return way_back(request, contact)


@require_POST
def step_bring_back(request, pk):
    skipped = own_row(SkippedStep, request, pk)
    actions.bring_back(skipped, at=timezone.now())
    messages.success(request, _("It is back."))
    return way_back(request, skipped.contact)


@require_POST
def contact_away(request, pk):
    contact = get_object_or_404(Contact.objects.editable_by(request.user), pk=pk)
    form = AwayForm(request.POST)
    if form.is_valid():
        actions.set_out_of_office(contact, until=form.cleaned_data["back_on"])
        messages.success(request, _("Saved."))
    else:
        messages.error(request, _("Choose a day after today, within a year."))
    return redirect(contact)


@require_http_methods(["GET", "POST"])
@seeker_only
def cadence(request):
    sent = request.POST if request.method == "POST" else None  # Even if there is nothing in it.
    form = CadenceForm(sent, user=request.user)
    if form.is_valid():
        actions.set_cadence(request.user, **form.cleaned_data)
        messages.success(request, _("Saved. Dates of those who have not answered are set anew."))
        return redirect("contacts:cadence")
    return render(request, "contacts/cadence.html", {"form": form})


@require_http_methods(["GET", "POST"])
@seeker_only
def pause(request):
    form = PauseForm(request.POST or None)
    if form.is_valid():
        days = form.cleaned_data
        made = actions.set_pause(request.user, start=days["first_day"], end=days["last_day"])
        text = _("Nothing falls due on these days; dates move on past them.")
        undo.offer_undo(request, text, reverse("contacts:pause_end", args=[made.pk]))
        return redirect("contacts:pause")
    context = {"form": form, "pauses": form.pauses_of(request.user)}
    return render(request, "contacts/pause.html", context)


@require_POST
def pause_end(request, pk):
    actions.end_pause(own_row(Pause, request, pk), at=timezone.now())
    text = _("The pause is taken out; dates are what they would be without it.")
    undo.offer_undo(request, text, reverse("contacts:pause_restore", args=[pk]))
    return redirect("contacts:pause")


@require_POST
def pause_restore(request, pk):
    actions.restore_pause(own_row(Pause, request, pk))
    messages.success(request, _("It is back."))
    return redirect("contacts:pause")
