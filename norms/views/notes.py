"""Coaches write down what is customary in a place."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import coach_only
from accounts.undo import offer_undo
from norms import actions
from norms.forms.notes import NoteForm
from norms.lookup import nearest_first, with_parents
from norms.models import EtiquetteNote, Place
from norms.settling import stale_before

NOTES_BESIDE = 10  # Of colleagues, beside the form.


@require_http_methods(["GET", "POST"])
@coach_only
def note_add(request, path):
    place = get_object_or_404(Place.objects.visible_to(request.user), path=path)
    form = NoteForm(request.POST or None, user=request.user, place=place)
    return _saved(request, form) or _form_page(request, form, place)


@require_http_methods(["GET", "POST"])
@coach_only
@transaction.atomic
def note_edit(request, pk):
    notes = EtiquetteNote.objects.editable_by(request.user).select_related("place")
    if request.method == "POST":
        notes = notes.select_for_update(of=["self"], no_key=True)
    note = get_object_or_404(notes, pk=pk)
    form = NoteForm(request.POST or None, user=request.user, instance=note)
    return _saved(request, form) or _form_page(request, form, note.place)


@require_POST
@coach_only
def note_delete(request, pk):
    now = timezone.now()
    note = get_object_or_404(EtiquetteNote.objects.removable_by(request.user, now), pk=pk)
    actions.delete_note(note, by=request.user, at=now)
    offer_undo(request, _("The note is deleted."), reverse("norms:note_restore", args=[pk]))
    return redirect(note.place)


@require_POST
@coach_only
def note_restore(request, pk):
    notes = EtiquetteNote.objects.removable_by(request.user, timezone.now())
    note = get_object_or_404(notes, pk=pk)
    actions.undelete_note(note, by=request.user)
    messages.success(request, _("The note is back."))
    return redirect(note.place)


def _saved(request, form):
    """The way back to the place once the form has made or changed a note; else None."""
    if form.made or form.is_valid():
        note = actions.save_note(form=form, by=request.user)
        messages.success(request, _("Your note is saved. Job seekers can read it now."))
        return redirect(note.place)
    return None


def _form_page(request, form, place):
    """The form, beside it what colleagues wrote about the place and what is around it."""
    around = [near.pk for near in with_parents(place)]
    others = EtiquetteNote.objects.visible_to(request.user).filter(place__in=around)
    others = others.exclude(pk=form.instance.pk).select_related("place", "author", "center")
    others = others.order_by(nearest_first(around), "-observed_on", "pk")
    context = {
        "form": form,
        "place": place,
        "notes": others.with_opinions()[:NOTES_BESIDE],
        "stale_before": stale_before(timezone.localdate()),
    }
    return render(request, "norms/note_form.html", context)
