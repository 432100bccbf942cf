"""An address book before its import: how it is read, whom it has, and what is to come of them."""

import csv

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from contacts.forms.uploads import ColumnsForm, LettersForm, PlacesForm, PreviewForm, chosen
from contacts.importing import uploads
from contacts.importing.preview import bar_of, page_of_rows, refused_table, tabs_of
from contacts.models import Upload
from contacts.views.rows import own_row

PER_PAGE = 50  # Rows; an upload has at most 50,000.


@require_GET
def upload(request, pk):
    upload = own_upload(request, pk)
    if upload.done_at:
        return redirect(result_of(upload))
    if not upload.looked_through_at:
        return redirect("contacts:upload_columns", pk=pk)
    filters = PreviewForm(request.GET)
    rows = filters.apply_to(upload.rows.all()).for_list()
    page = Paginator(rows, PER_PAGE).get_page(filters.values.get("page"))
    context = {"upload": upload, "filters": filters, "page": page_of_rows(page)}
    context |= {"tabs": tabs_of(upload), "bar": bar_of(upload)}
    return render(request, "contacts/upload.html", context)


@require_http_methods(["GET", "POST"])
def upload_columns(request, pk):
    return _ask(request, pk, ColumnsForm, "contacts/upload_columns.html")


@require_http_methods(["GET", "POST"])
def upload_letters(request, pk):
    return _ask(request, pk, LettersForm, "contacts/upload_letters.html")


@require_http_methods(["GET", "POST"])
def upload_places(request, pk):
    return _ask(request, pk, PlacesForm, "contacts/upload_places.html")


def _ask(request, pk, form_class, template):
    """A page that asks one thing about an upload, and goes on to its preview."""
    upload = own_upload(request, pk)
    if upload.done_at:
        return redirect(result_of(upload))
    # A form may be sent with nothing in it: all boxes empty.
    form = form_class(request.POST if request.method == "POST" else None, upload=upload)
    if form.is_valid():
        form.save()
        return redirect("contacts:upload", pk=pk)
    return render(request, template, {"upload": upload, "form": form})


@require_POST
def upload_choose(request, pk):
    upload = own_upload(request, pk)
    uploads.choose(upload, chosen(request.POST))
    if request.htmx:
        return render(
            request, "contacts/_upload_bar.html", {"upload": upload, "bar": bar_of(upload)}
        )
    return redirect(_back_to(upload, request.POST))


@require_POST
def upload_choose_all(request, pk):
    upload = own_upload(request, pk)
    uploads.choose(upload, chosen(request.POST))
    rows = PreviewForm(request.POST).apply_to(upload.rows.all())
    uploads.choose_all(rows, bring=request.POST.get("all") != "leave")
    return redirect(_back_to(upload, request.POST))


@require_POST
def upload_bring(request, pk):
    upload = own_upload(request, pk)
    if not upload.looked_through_at:
        return redirect("contacts:upload_columns", pk=pk)
    uploads.choose(upload, chosen(request.POST))
    done = uploads.bring_upload(upload, at=timezone.now())
    if not done.brought:
        messages.info(request, _("Nobody was added, and nothing was changed."))
    return redirect(result_of(done))


@require_POST
def upload_discard(request, pk):
    upload = own_row(Upload, request, pk)
    uploads.discard(upload, at=timezone.now())
    messages.success(request, _("Nothing of %(file)s was kept.") % {"file": upload})
    return redirect("contacts:import")


@require_GET
def upload_refused(request, pk):
    upload = own_upload(request, pk)
    # With a mark in front, by which spreadsheets know that it is UTF-8.
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="refused.csv"'
    csv.writer(response).writerows(refused_table(upload))
    return response


def own_upload(request, pk):
    mine = Upload.objects.editable_by(request.user).address_books()
    return get_object_or_404(mine, pk=pk)


def result_of(upload):
    """The address of what came of the upload."""
    if upload.brought_id:
        return reverse("contacts:import_detail", args=[upload.brought_id])
    return reverse("contacts:import")


def _back_to(upload, said):
    """The address of the page of the preview that is asked for."""
    return reverse("contacts:upload", args=[upload.pk]) + PreviewForm(said).query
