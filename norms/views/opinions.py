"""What colleagues think of a note: still true, or not."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import coach_only
from accounts.undo import offer_undo
from norms import actions
from norms.forms.opinions import ConfirmForm, DisputeForm
from norms.models import EtiquetteNote


@require_http_methods(["GET", "POST"])
@coach_only
def note_confirm(request, pk):
    note = _note(request, pk)
    form = ConfirmForm(request.POST or None, note=note)
    if not form.is_valid():
        return render(request, "norms/note_opinion.html", {"note": note, "form": form})
    if form.is_outdated:
        return _outdated(request, note)
    actions.confirm_note(note, by=request.user, seen_on=form.cleaned_data["seen_on"])
    return _done(request, note, _("You have confirmed the note."))


@require_http_methods(["GET", "POST"])
@coach_only
def note_dispute(request, pk):
    note = _note(request, pk)
    form = DisputeForm(request.POST or None, note=note)
    if not form.is_valid():
        return render(request, "norms/note_opinion.html", {"note": note, "form": form})
    if form.is_outdated:
        return _outdated(request, note)
    actions.dispute_note(note, by=request.user, reason=form.cleaned_data["reason"])
    return _done(request, note, _("Your disagreement is shown with the note."))


@require_POST
@coach_only
def note_withdraw(request, pk):
    note = _note(request, pk)
    actions.withdraw_opinion(note, by=request.user, at=timezone.now())
    messages.success(request, _("You have taken back what you said about the note."))
    return redirect(note)


def _note(request, pk):
    """A note of somebody else that stands."""
    notes = EtiquetteNote.objects.visible_to(request.user).of_others(request.user)
    return get_object_or_404(
        notes.select_related("place", "author", "center").with_opinions(), pk=pk
    )


def _outdated(request, note):
    messages.warning(request, _("The note has been changed meanwhile. Please read it again."))
    return redirect(note)


def _done(request, note, text):
    offer_undo(request, text, reverse("norms:note_withdraw", args=[note.pk]))
    return redirect("norms:review" if request.POST.get("back") == "review" else note)
