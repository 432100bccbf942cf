"""The people of a center, for its admins."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers

from accounts import actions, managing
from accounts.access import admin_only
from accounts.forms import PeopleFilterForm, PersonEditForm
from accounts.locking import changing, own_turn, row_to_change
from accounts.models import Invitation, User
from accounts.pages import count_up_to
from accounts.undo import offer_undo
from accounts.views.sharing import coaches_of

NO_ADMIN_LEFT = gettext_lazy("Your center needs an admin. Make somebody else an admin first.")


@require_GET
@admin_only
@vary_on_headers("HX-Target")
def people(request):
    everybody, now = User.objects.visible_to(request.user), timezone.now()
    filters = PeopleFilterForm(request.GET, user=request.user)
    context = {
        "filters": filters,
        "page": filters.page_of(everybody),
        "total": count_up_to(1000, filters.apply_to(everybody)),
        "invited": count_up_to(1000, Invitation.objects.visible_to(request.user).open(now)),
    }
    only_list = request.htmx.target == "people-list"
    template = "accounts/_people_list.html" if only_list else "accounts/people.html"
    return render(request, template, context)


@require_http_methods(["GET", "POST"])
@admin_only
@changing
def person_edit(request, pk):
    own_turn(request, request.user.center)  # First, as whatever else is done with its people.
    people = User.objects.editable_by(request.user)
    person = row_to_change(request, people, pk)
    form = PersonEditForm(request.POST or None, instance=person, user=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            managing.change(form=form, by=request.user)
            messages.success(request, _("Saved."))
            return redirect("today" if person == request.user else "accounts:people")
        except actions.NoAdminLeftError:
            form.add_error("role", NO_ADMIN_LEFT)
    context = {"form": form, "person": person} | coaches_of(person)
    return render(request, "accounts/person_edit.html", context)


@require_POST
@admin_only
def person_deactivate(request, pk):
    person = get_object_or_404(User.objects.editable_by(request.user), pk=pk)
    try:
        managing.deactivate(person=person, by=request.user)
        text = _("%(person)s can no longer sign in.") % {"person": person}
        offer_undo(request, text, reverse("accounts:person_activate", args=[pk]))
    except actions.NoAdminLeftError:
        messages.error(request, NO_ADMIN_LEFT)
    return redirect(person)


@require_POST
@admin_only
def person_activate(request, pk):
    person = get_object_or_404(User.objects.editable_by(request.user), pk=pk)
    if managing.activate(person=person, by=request.user):
        messages.success(request, _("%(person)s can sign in again.") % {"person": person})
    else:
        messages.error(request, _("First take back that this account is being deleted."))
    return redirect(person)


@require_http_methods(["GET", "POST"])
@admin_only
def person_delete(request, pk):
    person = get_object_or_404(User.objects.editable_by(request.user), pk=pk)
    if request.method == "GET":
        return render(request, "accounts/person_delete.html", {"person": person})
    try:
        managing.delete(person=person, by=request.user)
        text = _("%(person)s is signed out, and will be erased in 30 days.") % {"person": person}
        offer_undo(request, text, reverse("accounts:person_restore", args=[pk]))
    except actions.NoAdminLeftError:
        messages.error(request, NO_ADMIN_LEFT)
    return redirect(person)


@require_POST
@admin_only
def person_restore(request, pk):
    person = get_object_or_404(User.objects.editable_by(request.user), pk=pk)
    managing.restore(person=person, by=request.user)
    messages.success(request, _("%(person)s is no longer being deleted.") % {"person": person})
    return redirect(person)
