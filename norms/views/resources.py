"""Coaches say who helps in a place."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import coach_only
from accounts.locking import changing, row_to_change
from accounts.undo import offer_undo
from norms.forms.resources import ResourceForm
from norms.models import LocalResource, Place


@require_http_methods(["GET", "POST"])
@coach_only
def resource_add(request, path):
    place = get_object_or_404(Place.objects.visible_to(request.user), path=path)
    form = ResourceForm(request.POST or None, user=request.user, place=place)
    return _saved(request, form, place) or _form_page(request, form, place)


@require_http_methods(["GET", "POST"])
@coach_only
@changing
def resource_edit(request, pk):
    resources = LocalResource.objects.editable_by(request.user).select_related("place")
    resource = row_to_change(request, resources, pk)
    form = ResourceForm(request.POST or None, user=request.user, instance=resource)
    return _saved(request, form, resource.place) or _form_page(request, form, resource.place)


@require_POST
@coach_only
def resource_delete(request, pk):
    now = timezone.now()
    resource = get_object_or_404(LocalResource.objects.removable_by(request.user, now), pk=pk)
    resource.delete_softly(at=now)
    text = _("%(resource)s is deleted.") % {"resource": resource}
    offer_undo(request, text, reverse("norms:resource_restore", args=[pk]))
    return redirect(resource.place)


@require_POST
@coach_only
def resource_restore(request, pk):
    resources = LocalResource.objects.removable_by(request.user, timezone.now())
    resource = get_object_or_404(resources, pk=pk)
    resource.restore()
    messages.success(request, _("%(resource)s is back.") % {"resource": resource})
    return redirect(resource.place)


@require_POST
@coach_only
def resource_dead(request, pk):
    resource = get_object_or_404(LocalResource.objects.visible_to(request.user), pk=pk)
    resource.mark_dead(timezone.localdate())
    text = _("The link of %(resource)s is marked as dead.") % {"resource": resource}
    offer_undo(request, text, reverse("norms:resource_works", args=[pk]))
    return redirect(resource.place)


@require_POST
@coach_only
def resource_works(request, pk):
    resource = get_object_or_404(LocalResource.objects.visible_to(request.user), pk=pk)
    resource.mark_working(timezone.localdate())
    text = _("The link of %(resource)s works, checked today.") % {"resource": resource}
    messages.success(request, text)
    return redirect(resource.place)


def _saved(request, form, place):
    """The way back to the place once the form has made or changed a resource; else None."""
    if form.made or form.is_valid():
        form.save()
        messages.success(request, _("Saved. Job seekers can find it now."))
        return redirect(place)
    return None


def _form_page(request, form, place):
    others = LocalResource.objects.visible_to(request.user).filter(place=place)
    others = others.exclude(pk=form.instance.pk).order_by("kind", "name")
    context = {"form": form, "place": place, "resources": others[:25]}
    return render(request, "norms/resource_form.html", context)
