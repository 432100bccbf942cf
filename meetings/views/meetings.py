"""Meetings themselves: listed, scheduled, moved, cancelled, deleted."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers

from accounts.access import seeker_only
from accounts.undo import offer_undo
from meetings import actions
from meetings.forms.listing import MeetingFilterForm
from meetings.forms.scheduling import MeetingForm
from meetings.models import Meeting
from meetings.views.rows import guidance_of, own_contacts, own_meeting

require_page_or_form = require_http_methods(["GET", "POST"])


@require_GET
@seeker_only
@vary_on_headers("HX-Target")
def meeting_list(request):
    filters = MeetingFilterForm(request.GET)
    page = filters.page_of(Meeting.objects.visible_to(request.user), timezone.now())
    only_table = request.htmx.target == "meeting-table"
    template = "meetings/_table.html" if only_table else "meetings/meeting_list.html"
    return render(request, template, {"filters": filters, "page": page})


@require_page_or_form
@transaction.atomic
def meeting_add(request, contact_pk):
    contact = get_object_or_404(own_contacts(request), pk=contact_pk)
    meeting = Meeting(owner=request.user, center=request.user.center, contact=contact)
    guidance = guidance_of(meeting)
    form = _meeting_form(request, meeting, usual_minutes=guidance.usual_minutes)
    if not form.made and (planned := contact.meetings.planned().first()):
        text = _("You have a meeting with %(name)s planned already. Here you can move it.")
        messages.info(request, text % {"name": contact})
        return _form_page(request, _meeting_form(request, planned), guidance)
    if form.made or (form.is_valid() and not form.needs_a_second_look):
        return _saved(request, form)
    return _form_page(request, form, guidance)


@require_page_or_form
@transaction.atomic
def meeting_edit(request, pk):
    meeting = own_meeting(request, pk)
    if meeting.is_cancelled:
        messages.info(request, _("This meeting was cancelled. You can schedule a new one."))
        return redirect(meeting)
    form = _meeting_form(request, meeting)
    if form.is_valid() and not form.needs_a_second_look:
        return _saved(request, form)
    return _form_page(request, form, guidance_of(meeting))


@require_GET
def meeting_moment(request, contact_pk):
    """What the clocks show at the moment being typed, and what speaks against it."""
    contact = get_object_or_404(own_contacts(request), pk=contact_pk)
    meeting = Meeting(owner=request.user, center=request.user.center, contact=contact)
    form = MeetingForm(request.GET, user=request.user, instance=meeting)
    form.full_clean()
    return render(request, "meetings/_moment.html", {"form": form, "meeting": meeting})


@require_POST
@transaction.atomic
def meeting_cancel(request, pk):
    meeting = own_meeting(request, pk)
    if meeting.is_held:
        messages.info(request, _("You have met already, so there is nothing to cancel."))
    else:
        actions.cancel(meeting=meeting, at=timezone.now())
        text = _("Cancelled. Nothing was sent: tell %(name)s yourself.")
        messages.success(request, text % {"name": meeting.contact})
    return redirect(meeting)


@require_POST
@transaction.atomic
def meeting_delete(request, pk):
    now = timezone.now()
    meetings = Meeting.objects.removable_by(request.user, now)
    meeting = get_object_or_404(meetings.locked(), pk=pk)
    actions.delete(meeting=meeting, at=now)
    text = _("The meeting with %(name)s was deleted.") % {"name": meeting.contact}
    offer_undo(request, text, reverse("meetings:restore", args=[meeting.pk]))
    return redirect("meetings:list")


@require_POST
@transaction.atomic
def meeting_restore(request, pk):
    meetings = Meeting.objects.removable_by(request.user, timezone.now())
    meeting = get_object_or_404(meetings.locked(), pk=pk)
    if meeting.is_planned and meeting.contact.meetings.planned().exclude(pk=pk).exists():
        text = _("You have planned another meeting with %(name)s since: cancel that one first.")
        messages.warning(request, text % {"name": meeting.contact})
        return redirect(meeting.contact)
    actions.restore(meeting=meeting)
    messages.success(request, _("The meeting is back."))
    return redirect(meeting)


def _meeting_form(request, meeting, usual_minutes=None):
    return MeetingForm(
        request.POST or None, user=request.user, instance=meeting, usual_minutes=usual_minutes
    )


def _form_page(request, form, guidance):
    context = {"form": form, "meeting": form.instance, "guidance": guidance}
    return render(request, "meetings/meeting_form.html", context)


def _saved(request, form):
    meeting = actions.save_meeting(form=form)
    if not form.made and form.comes_twice:
        text = _("On that night the clocks go back and this time comes twice: the first is meant.")
        messages.info(request, text)
    return redirect(meeting)
