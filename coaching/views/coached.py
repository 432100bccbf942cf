"""What coaches wrote to a job seeker: for the job seeker, who keeps it and answers."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import seeker_only
from coaching.forms.comments import CommentForm
from coaching.forms.notes import NotesForm
from coaching.models import CoachNote, Comment
from coaching.models.comments import answer_to
from coaching.talks import talk_of
from contacts.views.rows import way_back


@require_GET
@seeker_only
def overview(request):
    notes = CoachNote.objects.visible_to(request.user).with_coach()
    return render(request, "coaching/coached.html", {"page": NotesForm(request.GET).page_of(notes)})


@require_POST
@seeker_only
def note_read(request, pk):
    note = get_object_or_404(CoachNote.objects.visible_to(request.user), pk=pk)
    note.mark_read(at=timezone.now())
    return redirect("today" if request.POST.get("back") == "today" else "coached:overview")


@require_http_methods(["GET", "POST"])
@seeker_only
def answer(request, pk):
    comment = get_object_or_404(_said(request).with_people(), pk=pk)
    talk, new = talk_of(comment), answer_to(comment)
    form = CommentForm(request.POST or None, user=request.user, instance=new)
    if talk.is_open and (form.made or form.is_valid()):
        form.save()
        messages.success(request, _("%(coach)s is told.") % {"coach": talk.coach})
        return redirect(comment.contact)
    context = {"comment": comment, "talk": talk, "form": form}
    return render(request, "coaching/answer.html", context)


@require_POST
@seeker_only
def comment_read(request, pk):
    """The job seeker has read what that coach has said about that contact so far."""
    comment = get_object_or_404(_said(request).with_people(), pk=pk)
    said = _said(request).in_thread(comment).filter(created_at__lte=comment.created_at)
    said.unread().update(read_at=timezone.now())
    return way_back(request, comment.contact)


def _said(request):
    """What coaches have said to the job seeker."""
    return Comment.objects.visible_to(request.user).for_reader(request.user)
