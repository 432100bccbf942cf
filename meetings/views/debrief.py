"""After a meeting: that it was held, and what it taught."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from meetings import actions
from meetings.forms.learning import DebriefForms
from meetings.views.rows import cannot_be_held, own_meeting


@require_POST
@transaction.atomic
def meeting_hold(request, pk):
    meeting = own_meeting(request, pk)
    if not meeting.can_be_held:
        return cannot_be_held(request, meeting)
    actions.hold(meeting=meeting)
    return redirect("meetings:debrief", meeting.pk)


@require_http_methods(["GET", "POST"])
@transaction.atomic
def meeting_debrief(request, pk):
    meeting = own_meeting(request, pk)
    if not meeting.can_be_held:
        return cannot_be_held(request, meeting)
    more = request.POST.get("more", "")
    forms = DebriefForms(request.POST or None, meeting=meeting, user=request.user, more=more)
    if forms.were_overtaken():
        text = _("There is a debrief of this meeting already. Saving replaces it with this text.")
        messages.warning(request, text)
    elif forms.are_valid():
        actions.write_debrief(forms=forms)
        messages.success(request, _("Kept."))
        return redirect(meeting)
    only_form = request.htmx.target == "debrief-form"
    template = "meetings/_debrief_form.html" if only_form else "meetings/meeting_debrief.html"
    return render(request, template, {"meeting": meeting, "forms": forms, "form": forms.debrief})
