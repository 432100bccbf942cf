"""One short function per page and per verb of a meeting."""

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
from contacts.models import Contact
from meetings import actions
from meetings.agenda import agenda, question_count
from meetings.checklist import checklist
from meetings.forms.learning import DebriefForms
from meetings.forms.listing import MeetingFilterForm
from meetings.forms.preparing import QuestionsForm
from meetings.forms.scheduling import MeetingForm
from meetings.models import Meeting
from meetings.questions import BY_ID, STARTERS, moved_up
from meetings.thank_you import timing
from norms.lookup import guidance_for

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
    contact = get_object_or_404(_locked_contacts(request), pk=contact_pk)
    meeting = Meeting(owner=request.user, center=request.user.center, contact=contact)
    guidance = _guidance(meeting)
    form = _meeting_form(request, meeting, usual_minutes=guidance.usual_minutes)
    if not form.made and (planned := contact.meetings.planned().first()):
        text = _("You have a meeting with %(name)s planned already. Here you can move it.")
        messages.info(request, text % {"name": contact})
        return _form_page(request, _meeting_form(request, planned), guidance)
    if form.made or form.is_valid():
        return _saved(request, form)
    return _form_page(request, form, guidance)


@require_page_or_form
@transaction.atomic
def meeting_edit(request, pk):
    meeting = _meeting(request, pk)
    if meeting.is_cancelled:
        messages.info(request, _("This meeting was cancelled. You can schedule a new one."))
        return redirect(meeting)
    form = _meeting_form(request, meeting)
    if form.is_valid():
        return _saved(request, form)
    return _form_page(request, form, _guidance(meeting))


@require_GET
def meeting_detail(request, pk):
    return _detail_page(request, _meeting(request, pk))


@require_GET
def meeting_sheet(request, pk):
    meeting = _meeting(request, pk)
    context = {"meeting": meeting, "agenda": agenda(meeting.minutes)}
    return render(request, "meetings/meeting_sheet.html", context)


@require_POST
@transaction.atomic
def meeting_questions(request, pk):
    """Keep the questions that are picked, or move the one named by `up` a place up."""
    meeting = _meeting(request, pk)
    form = QuestionsForm(request.POST, meeting=meeting)
    if "up" in request.POST:
        meeting.pick(moved_up(meeting.questions, request.POST["up"]))
    elif form.is_valid():
        meeting.pick(form.questions)
    else:
        return _questions_page(request, meeting, form)
    return _questions_page(request, meeting) if request.htmx else redirect(meeting)


@require_POST
@transaction.atomic
def meeting_prepared(request, pk):
    meeting = _meeting(request, pk)
    actions.prepare(meeting=meeting, at=timezone.now())
    messages.success(request, _("Good. You are prepared."))
    return redirect(meeting)


@require_POST
@transaction.atomic
def meeting_hold(request, pk):
    meeting = _meeting(request, pk)
    if not meeting.can_be_held:
        return _cannot_be_held(request, meeting)
    actions.hold(meeting=meeting)
    return redirect("meetings:debrief", meeting.pk)


@require_POST
@transaction.atomic
def meeting_cancel(request, pk):
    meeting = _meeting(request, pk)
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


@require_page_or_form
@transaction.atomic
def meeting_debrief(request, pk):
    meeting = _meeting(request, pk)
    if not meeting.can_be_held:
        return _cannot_be_held(request, meeting)
    more = "more" in request.POST
    forms = DebriefForms(request.POST or None, meeting=meeting, user=request.user, more=more)
    if forms.were_overtaken():
        text = _("There is a debrief of this meeting already. Saving replaces it with this text.")
        messages.warning(request, text)
    elif forms.are_valid():
        actions.write_debrief(form=forms.debrief, referrals=forms.referrals)
        messages.success(request, _("Kept."))
        return redirect(meeting)
    only_form = request.htmx.target == "debrief-form"
    template = "meetings/_debrief_form.html" if only_form else "meetings/meeting_debrief.html"
    return render(request, template, {"meeting": meeting, "forms": forms, "form": forms.debrief})


def _meeting(request, pk):
    """The user's meeting; while it is being changed, nobody else changes it or its contact."""
    meetings = Meeting.objects.editable_by(request.user).with_people()
    return get_object_or_404(meetings.locked() if request.method == "POST" else meetings, pk=pk)


def _locked_contacts(request):
    contacts = Contact.objects.editable_by(request.user).select_related("place", "organization")
    if request.method == "POST":
        return contacts.select_for_update(of=["self"], no_key=True)
    return contacts


def _guidance(meeting):
    return guidance_for(meeting.contact.place, timezone.localdate())


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


def _detail_page(request, meeting, form=None):
    context = {
        "meeting": meeting,
        "guidance": _guidance(meeting),
        "agenda": agenda(meeting.minutes),
        "checklist": checklist(meeting.way),
        "thanks": timing(meeting.ends_at, timezone.now()),
        **_questions_context(meeting, form),
    }
    return render(request, "meetings/meeting_detail.html", context)


def _questions_page(request, meeting, form=None):
    if request.htmx.target != "questions":
        return _detail_page(request, meeting, form)
    return render(request, "meetings/_questions.html", _questions_context(meeting, form))


def _questions_context(meeting, form):
    return {
        "meeting": meeting,
        "form": form or QuestionsForm(meeting=meeting),
        "question_count": question_count(meeting.minutes),
        "starters": [BY_ID[question_id] for question_id in STARTERS],
    }


def _cannot_be_held(request, meeting):
    if meeting.is_cancelled:
        text = _("This meeting was cancelled. If you met after all, schedule it anew.")
    else:
        text = _("This meeting has not begun yet. If you met earlier, correct the time first.")
    messages.info(request, text)
    return redirect(meeting)
