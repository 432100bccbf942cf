"""A seeker's own texts to start from: list, form, out of sight and back."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import seeker_only
from accounts.locking import changing, row_to_change
from accounts.pages import CutOffPaginator
from accounts.undo import offer_undo
from contacts.forms.templates import TemplateForm
from contacts.models import MessageTemplate
from contacts.views.rows import own_row


@require_GET
@seeker_only
def template_list(request):
    rows = MessageTemplate.objects.visible_to(request.user).order_by("kind", "name", "pk")
    page = CutOffPaginator(rows).get_page(request.GET.get("page"))
    return render(request, "contacts/template_list.html", {"page": page})


@require_http_methods(["GET", "POST"])
@seeker_only
def template_add(request):
    form = TemplateForm(request.POST or None, user=request.user)
    if form.made or form.is_valid():
        form.save()
        messages.success(request, _("Saved. You find it where you write."))
        return redirect("contacts:template_list")
    return render(request, "contacts/template_form.html", {"form": form})


@require_http_methods(["GET", "POST"])
@changing
def template_edit(request, pk):
    rows = MessageTemplate.objects.editable_by(request.user)
    template = row_to_change(request, rows, pk)
    form = TemplateForm(request.POST or None, user=request.user, instance=template)
    if form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("contacts:template_list")
    return render(request, "contacts/template_form.html", {"form": form})


@require_POST
def template_delete(request, pk):
    template = own_row(MessageTemplate, request, pk)
    template.delete_softly(at=timezone.now())
    url = reverse("contacts:template_restore", args=[pk])
    offer_undo(request, _("Deleted: %(what)s.") % {"what": template}, url)
    return redirect("contacts:template_list")


@require_POST
def template_restore(request, pk):
    own_row(MessageTemplate, request, pk).restore()
    messages.success(request, _("It is back."))
    return redirect("contacts:template_list")
