"""What coaches wrote to a job seeker: for the job seeker, who keeps it and answers."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import seeker_only
from accounts.locking import changing, row_to_change
from coaching import suggesting
from coaching.forms.comments import CommentForm
from coaching.forms.notes import NotesForm
from coaching.models import CoachNote, Comment, Kind, Suggestion
from coaching.models.comments import answer_to
from coaching.talks import talk_of
from contacts.views.rows import way_back

SUGGESTIONS = 20  # The newest.
TAKEN_UP = {
    Kind.CONTACT: gettext_lazy("%(what)s is among your contacts. Nothing was sent."),
    Kind.GROUP: gettext_lazy("You plan to go to %(what)s. You find it on this page."),
    Kind.QUESTION: gettext_lazy("It is among your questions for this meeting."),
}


@require_GET
@seeker_only
def overview(request):
    notes = CoachNote.objects.visible_to(request.user).with_coach()
    suggestions = Suggestion.objects.visible_to(request.user).with_all().newest_first()
    page = NotesForm(request.GET).page_of(notes)
    context = {"page": page, "suggestions": list(suggestions[:SUGGESTIONS])}
    return render(request, "coaching/coached.html", context)


@require_POST
@seeker_only
def note_read(request, pk):
    note = get_object_or_404(CoachNote.objects.visible_to(request.user), pk=pk)
    note.mark_read(at=timezone.now())
    return _back(request)


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


@require_http_methods(["GET", "POST"])
@seeker_only
@changing
def comment_edit(request, pk):
    mine = Comment.objects.editable_by(request.user).with_people()
    comment = row_to_change(request, mine, pk)
    form = CommentForm.to_change(request, comment)
    if form.is_valid():
        form.save()
        return redirect(comment.contact)
    back = comment.contact.get_absolute_url()
    context = {"comment": comment, "form": form, "back": back, "other": comment.signature}
    return render(request, "coaching/comment_edit.html", context)


@require_http_methods(["GET", "POST"])
@seeker_only
def comment_delete(request, pk):
    now = timezone.now()
    mine = Comment.objects.removable_by(request.user, now).with_people()
    comment = get_object_or_404(mine, pk=pk)
    if request.method == "POST":
        comment.delete_softly(at=now)
        return redirect(comment.contact)
    back = comment.contact.get_absolute_url()
    context = {"comment": comment, "back": back, "other": comment.signature}
    return render(request, "coaching/comment_delete.html", context)


@require_POST
@seeker_only
def accept(request, pk):
    try:
        taken = suggesting.accept(_suggestion(request, pk), at=timezone.now())
    except suggesting.TooLateError as why:
        messages.info(request, str(why))
        return _back(request)
    messages.success(request, TAKEN_UP[taken.kind] % {"what": taken})
    return redirect(taken.kept_contact or taken.meeting or "coached:overview")


@require_POST
@seeker_only
def decline(request, pk):
    suggesting.decline(_suggestion(request, pk), at=timezone.now())
    return _back(request)


def _suggestion(request, pk):
    return get_object_or_404(Suggestion.objects.visible_to(request.user), pk=pk)


def _back(request):
    return redirect("today" if request.POST.get("back") == "today" else "coached:overview")


def _said(request):
    """What coaches have said to the job seeker."""
    return Comment.objects.visible_to(request.user).for_reader(request.user)
