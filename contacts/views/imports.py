"""Bringing an address book: where it begins, what came of it, and taking it back."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import seeker_only, seldom
from accounts.records import UNDO_DAYS
from contacts.forms.uploads import UploadForm
from contacts.importing.writing import undo
from contacts.models import Contact, Import, Upload
from contacts.views.rows import own_row

SHOWN = 20  # Imports, and people of one.


@require_http_methods(["GET", "POST"])
@seeker_only
@seldom("bring")
def import_start(request):
    form = UploadForm(request.POST or None, request.FILES or None, user=request.user)
    if form.made or form.is_valid():
        return redirect("contacts:upload", pk=form.save().pk)
    context = {
        "form": form,
        "waiting": Upload.objects.editable_by(request.user).address_books().waiting()[:SHOWN],
        "imports": Import.objects.undoable_by(request.user, timezone.now()).newest_first()[:SHOWN],
        "days": UNDO_DAYS,
    }
    return render(request, "contacts/import_start.html", context)


@require_GET
def import_detail(request, pk):
    brought = get_object_or_404(Import.objects.visible_to(request.user), pk=pk)
    people = Contact.objects.visible_to(request.user).filter(imported_in=brought)
    context = {
        "brought": brought,
        "people": people.for_list().order_by("sort_name", "pk")[:SHOWN],
        "upload": Upload.objects.visible_to(request.user).filter(brought=brought).first(),
        "can_undo": Import.objects.undoable_by(request.user, timezone.now()).filter(pk=pk),
        "days": UNDO_DAYS,
    }
    return render(request, "contacts/import_detail.html", context)


@require_POST
def import_undo(request, pk):
    brought = own_row(Import, request, pk)
    undo(brought, at=timezone.now())
    text = _(
        "Taken back: %(file)s. Who came with it is no longer among your contacts; you find them"
        " under “Deleted” for %(days)s days."
    )
    messages.success(request, text % {"file": brought, "days": UNDO_DAYS})
    return redirect("contacts:import")
