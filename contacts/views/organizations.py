"""Where the contacts work."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.locking import changing, row_to_change
from contacts.forms.organizations import OrganizationForm
from contacts.models import Contact, Organization
from contacts.views.rows import page_of_people


@require_GET
def organization(request, pk):
    organization = get_object_or_404(Organization.objects.visible_to(request.user), pk=pk)
    people = Contact.objects.visible_to(request.user).filter(organization=organization)
    page = page_of_people(people.order_by("sort_name", "pk"), request.GET.get("page"))
    context = {"organization": organization, "page": page}
    return render(request, "contacts/organization.html", context)


@require_http_methods(["GET", "POST"])
@changing
def organization_edit(request, pk):
    rows = Organization.objects.editable_by(request.user)
    organization = row_to_change(request, rows, pk)
    name = organization.name  # As it was: the form writes what is typed into the organization.
    form = OrganizationForm(request.POST or None, instance=organization)
    if form.is_valid() and form.save():
        messages.success(request, _("Saved."))
        return redirect(organization)
    return render(request, "contacts/organization_form.html", {"form": form, "name": name})
