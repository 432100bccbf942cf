"""Going to a local group first, and writing down what came of it."""

from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import seeker_only
from accounts.undo import offer_undo
from contacts.forms.groups import AboutForm, BeenThereForm
from norms.models import LocalResource


@require_http_methods(["GET", "POST"])
@seeker_only
def been_there(request, pk):
    resources = LocalResource.objects.visible_to(request.user).select_related("place")
    resource = get_object_or_404(resources, pk=pk)
    about = AboutForm(request.GET, user=request.user).about
    form = BeenThereForm(request.POST or None, user=request.user, resource=resource, about=about)
    if form.made or form.is_valid():
        outreach = form.save()
        text = _("Logged for %(name)s: you were at %(group)s. Nothing was sent.")
        what = {"name": outreach.contact, "group": resource}
        offer_undo(request, text % what, reverse("contacts:outreach_delete", args=[outreach.pk]))
        return redirect(outreach.contact)
    return render(request, "contacts/been_there.html", {"form": form, "resource": resource})
