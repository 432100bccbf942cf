"""What a note said before, and back to it."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import coach_only
from norms import actions
from norms.forms.notes import BeforeForm
from norms.models import EtiquetteNote
from norms.versions import first_of_each, versions_of


@require_GET
@coach_only
def note_versions(request, pk):
    notes = EtiquetteNote.objects.visible_to(request.user).select_related("place")
    note = get_object_or_404(notes.with_authors(), pk=pk)
    versions, older = versions_of(note, before=BeforeForm(request.GET).version)
    context = {
        "note": note,
        "versions": versions,
        "older": older,
        "may_restore": EtiquetteNote.objects.editable_by(request.user).filter(pk=pk).exists(),
    }
    return render(request, "norms/note_versions.html", context)


@require_POST
@coach_only
@transaction.atomic
def note_version_restore(request, pk, version):
    notes = EtiquetteNote.objects.editable_by(request.user).select_related("place")
    note = get_object_or_404(notes.select_for_update(of=["self"], no_key=True), pk=pk)
    row = get_object_or_404(first_of_each(note), version=version)
    actions.restore_version(note, version=row, by=request.user)
    messages.success(request, _("The note says again what it said then."))
    return redirect("norms:note_versions", pk)
