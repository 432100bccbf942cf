"""Coaches write down what is customary in a place."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import coach_only
from accounts.undo import offer_undo
from norms.forms import NoteForm
from norms.guidance import stale_before
from norms.models import EtiquetteNote, Place


@require_http_methods(["GET", "POST"])
@coach_only
def note_add(request, path):
    place = get_object_or_404(Place.objects.visible_to(request.user), path=path)
    form = NoteForm(request.POST or None, user=request.user, place=place)
    return _saved(request, form, place) or _form_page(request, form, place)


@require_http_methods(["GET", "POST"])
@coach_only
def note_edit(request, pk):
    notes = EtiquetteNote.objects.editable_by(request.user).select_related("place")
    note = get_object_or_404(notes, pk=pk)
    form = NoteForm(request.POST or None, user=request.user, instance=note)
    return _saved(request, form, note.place) or _form_page(request, form, note.place)


@require_POST
@coach_only
def note_delete(request, pk):
    now = timezone.now()
    note = get_object_or_404(EtiquetteNote.objects.removable_by(request.user, now), pk=pk)
    note.delete_softly(at=now)
    offer_undo(request, _("The note is deleted."), reverse("norms:note_restore", args=[pk]))
    return redirect(note.place)


@require_POST
@coach_only
def note_restore(request, pk):
    notes = EtiquetteNote.objects.removable_by(request.user, timezone.now())
    note = get_object_or_404(notes, pk=pk)
    note.restore()
    messages.success(request, _("The note is back."))
    return redirect(note.place)


def _saved(request, form, place):
    """The way back to the place once the form has made or changed a note; else None."""
    if form.made or form.is_valid():
        form.save()
        messages.success(request, _("Your note is saved. Job seekers can read it now."))
        return redirect(place)
    return None


def _form_page(request, form, place):
    others = EtiquetteNote.objects.visible_to(request.user).filter(place=place)
    others = others.exclude(pk=form.instance.pk).with_authors().order_by("-observed_on", "pk")
    context = {
        "form": form,
        "place": place,
        "notes": others[:10],
        "stale_before": stale_before(timezone.localdate()),
    }
    return render(request, "norms/note_form.html", context)
