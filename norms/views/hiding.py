"""Admins take notes of their center out of sight, and back."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.undo import offer_undo
from norms import actions
from norms.forms.opinions import HideForm
from norms.models import EtiquetteNote


@require_http_methods(["GET", "POST"])
def note_hide(request, pk):
    note = _note(request, pk)
    form = HideForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return render(request, "norms/note_hide.html", {"form": form, "note": note})
    reason = form.cleaned_data["reason"]
    actions.hide_note(note, by=request.user, reason=reason, at=timezone.now())
    text = _("The note is hidden. Its author still sees it, with your reason.")
    offer_undo(request, text, reverse("norms:note_unhide", args=[pk]))
    return redirect(note)


@require_POST
def note_unhide(request, pk):
    note = _note(request, pk)
    actions.unhide_note(note, by=request.user)
    messages.success(request, _("Everybody can read the note again."))
    return redirect(note)


def _note(request, pk):
    notes = EtiquetteNote.objects.hideable_by(request.user)
    return get_object_or_404(
        notes.select_related("place", "author", "center").with_opinions(), pk=pk
    )
