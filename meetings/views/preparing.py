"""Preparing for a meeting: its page, its questions, its sheet."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from meetings import actions
from meetings.agenda import agenda, question_count
from meetings.checklist import checklist
from meetings.forms.preparing import QuestionsForm
from meetings.questions import BY_ID, STARTERS, moved_up
from meetings.thank_you import timing
from meetings.views.rows import guidance_of, own_meeting


@require_GET
def meeting_detail(request, pk):
    return _detail_page(request, own_meeting(request, pk))


@require_GET
def meeting_sheet(request, pk):
    meeting = own_meeting(request, pk)
    context = {"meeting": meeting, "agenda": agenda(meeting.minutes)}
    return render(request, "meetings/meeting_sheet.html", context)


@require_POST
@transaction.atomic
def meeting_questions(request, pk):
    """Keep the questions that are picked, or move the one named by `up` a place up."""
    meeting = own_meeting(request, pk)
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
    meeting = own_meeting(request, pk)
    actions.prepare(meeting=meeting, at=timezone.now())
    messages.success(request, _("Good. You are prepared."))
    return redirect(meeting)


def _detail_page(request, meeting, form=None):
    context = {
        "meeting": meeting,
        "guidance": guidance_of(meeting),
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
