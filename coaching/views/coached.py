"""What coaches wrote to a job seeker: for the job seeker, who keeps it."""

from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from accounts.access import seeker_only
from coaching.forms.notes import NotesForm
from coaching.models import CoachNote


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
    return back(request)


def back(request):
    """To where the button was pressed: Today if it says so, else what coaches wrote."""
    return redirect("today" if request.POST.get("back") == "today" else "coached:overview")
