"""Coaches note down what they want to remember about a job seeker."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.models import Page
from coaching.forms.notes import CoachNoteForm, NotesForm
from coaching.models import CoachNote
from coaching.pages import Shown, coach_page
from coaching.telling import tell_of_note
from coaching.views.rows import seen, sharing_of

require_page_or_form = require_http_methods(["GET", "POST"])


@require_page_or_form
@coach_page
def notes(request, pk):
    sharing = sharing_of(request, pk)
    form = CoachNoteForm(request.POST or None, user=request.user, seeker=sharing.seeker)
    if form.made or form.is_valid():
        return _saved(request, form)
    notes = CoachNote.objects.visible_to(request.user).filter(owner=pk).with_coach()
    page = NotesForm(request.GET).page_of(notes)
    context = {"seeker": sharing.seeker, "form": form, "page": page}
    return Shown("coaching/notes.html", context, seen(sharing, Page.NOTES))


@require_page_or_form
@coach_page
def note_edit(request, pk, note_pk):
    sharing = sharing_of(request, pk)
    notes = CoachNote.objects.editable_by(request.user).filter(owner=pk)
    note = get_object_or_404(notes.select_for_update(of=["self"], no_key=True), pk=note_pk)
    form = CoachNoteForm(request.POST or None, user=request.user, instance=note)
    if form.is_valid():
        return _saved(request, form)
    context = {"seeker": sharing.seeker, "form": form, "note": note}
    return Shown("coaching/note_edit.html", context, seen(sharing, Page.NOTES, note.pk))


@require_page_or_form
@coach_page
def note_delete(request, pk, note_pk):
    sharing = sharing_of(request, pk)
    now = timezone.now()
    notes = CoachNote.objects.removable_by(request.user, now).filter(owner=pk)
    note = get_object_or_404(notes, pk=note_pk)
    if request.method == "POST":
        note.delete_softly(at=now)
        messages.success(request, _("The text is gone. That there was a note is kept."))
        return redirect("coaching:notes", pk)
    context = {"seeker": sharing.seeker, "note": note}
    return Shown("coaching/note_delete.html", context, seen(sharing, Page.NOTES, note.pk))


def _saved(request, form):
    note = form.save()
    if note.is_shared:
        tell_of_note(note)
        text = _("Saved. %(seeker)s is told on their page Today.") % {"seeker": note.owner}
    else:
        text = _("Saved.")
    messages.success(request, text)
    return redirect("coaching:notes", note.owner_id)
