"""Preparing for a meeting: its page, its questions, its sheet."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from contacts.parts import parts_of
from meetings import actions
from meetings.agenda import agenda, question_count, timetable
from meetings.checklist import checklist
from meetings.facts import facts_of
from meetings.feeds import calendar_links
from meetings.forms.preparing import FocusForm, OrderForm, OwnQuestionForm, PickForm
from meetings.job_talk import JOB_TALK
from meetings.parts import OF_MEETING
from meetings.preparation import Preparation
from meetings.questions import without
from meetings.thank_you import form_of, timing
from meetings.views.rows import guidance_of, own_meeting


@require_GET
def meeting_detail(request, pk):
    return _detail_page(request, own_meeting(request, pk))


@require_GET
def meeting_sheet(request, pk):
    meeting = own_meeting(request, pk)
    guidance = guidance_of(meeting)
    parts = agenda(meeting.minutes, guidance.approach)
    context = {
        "meeting": meeting,
        "timetable": timetable(parts, meeting.starts_on_the_clock),
        "question_count": question_count(meeting.minutes, guidance.approach),
        "job_talk": JOB_TALK[:2],
    }
    return render(request, "meetings/meeting_sheet.html", context)


@require_POST
@transaction.atomic
def meeting_questions(request, pk):
    """Keep the questions of the bank that are ticked."""
    meeting = own_meeting(request, pk)
    form = PickForm(request.POST, meeting=meeting)
    if not form.is_valid():
        return _questions_page(request, meeting, pick=form)
    meeting.pick(form.questions)
    return _questions_kept(request, meeting)


@require_POST
@transaction.atomic
def meeting_question_add(request, pk):
    """Add a question in the seeker's own words."""
    meeting = own_meeting(request, pk)
    form = OwnQuestionForm(request.POST, meeting=meeting)
    if not form.is_valid():
        return _questions_page(request, meeting, own=form)
    meeting.pick(form.questions)
    return _questions_kept(request, meeting)


@require_POST
@transaction.atomic
def meeting_question_move(request, pk):
    meeting = own_meeting(request, pk)
    meeting.pick(OrderForm(request.POST, meeting=meeting).questions)
    return _questions_kept(request, meeting)


@require_POST
@transaction.atomic
def meeting_question_drop(request, pk):
    meeting = own_meeting(request, pk)
    meeting.pick(without(meeting.questions, request.POST.get("drop", "")))
    return _questions_kept(request, meeting)


@require_POST
@transaction.atomic
def meeting_focus(request, pk):
    """Say what the suggestions go by."""
    meeting = own_meeting(request, pk)
    form = FocusForm(request.POST, instance=meeting, facts=facts_of(meeting, request.user))
    if not form.is_valid():
        return _questions_page(request, meeting, focus=form)
    form.save()
    return _questions_kept(request, meeting)


@require_POST
@transaction.atomic
def meeting_ready(request, pk):
    """Remember what of the checklist is ticked."""
    meeting = own_meeting(request, pk)
    ticked = set(request.POST.getlist("ready"))
    lines = checklist(meeting.way, meeting.minutes, guidance_of(meeting))
    meeting.tick([line.key for line in lines if line.key in ticked])
    if request.htmx:
        context = {"checklist": lines, "ready_count": len(meeting.ready)}
        return render(request, "meetings/_ready.html", context)
    return redirect(f"{meeting.get_absolute_url()}#ready")


@require_POST
@transaction.atomic
def meeting_prepared(request, pk):
    meeting = own_meeting(request, pk)
    actions.prepare(meeting=meeting, at=timezone.now())
    messages.success(request, _("Good. You are prepared."))
    return redirect(meeting)


def _detail_page(request, meeting, **forms):
    guidance = guidance_of(meeting)
    lines = checklist(meeting.way, meeting.minutes, guidance)
    context = {
        "meeting": meeting,
        "guidance": guidance,
        "form_of_thanks": form_of(guidance.basis["thank_you"]),
        "agenda": agenda(meeting.minutes, guidance.approach),
        "checklist": lines,
        "ready_count": sum(line.key in meeting.ready for line in lines),
        "job_talk": JOB_TALK,
        "thanks": timing(meeting.ends_at, timezone.now()),
        "preparation": Preparation(meeting, request.user, guidance.approach, **forms),
        "parts": parts_of(meeting, OF_MEETING),
        "calendar_links": calendar_links(meeting, site=request.build_absolute_uri("/")),
    }
    return render(request, "meetings/meeting_detail.html", context)


def _questions_page(request, meeting, **forms):
    """The questions alone for htmx, else the page they are on."""
    if request.htmx.target != "questions":
        return _detail_page(request, meeting, **forms)
    approach = guidance_of(meeting).approach
    preparation = Preparation(meeting, request.user, approach, **forms)
    context = {"meeting": meeting, "preparation": preparation}
    return render(request, "meetings/_questions.html", context)


def _questions_kept(request, meeting):
    if request.htmx:
        return _questions_page(request, meeting)
    return redirect(f"{meeting.get_absolute_url()}#questions")
