"""Where a job seeker lives, and where they are going."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import seeker_only
from accounts.locking import changing, own_turn
from accounts.undo import offer_undo
from contacts.actions import move_on, set_counted, set_places, settle_in
from contacts.forms.my_places import MyPlacesForm


@require_http_methods(["GET", "POST"])
@seeker_only
@changing
def my_places(request):
    me = own_turn(request, request.user)
    form = MyPlacesForm(request.POST or None, user=me)
    if form.is_valid():
        set_places(me, **form.places)
        messages.success(request, _("Saved."))
        return redirect("contacts:my_places")
    profile = getattr(request.user, "seeker_profile", None)
    context = {"form": form, "is_counted": profile is None or profile.is_counted}
    return render(request, "contacts/my_places.html", context)


@require_POST
@seeker_only
def move_done(request):
    settle_in(request.user)
    text = _("Today no longer tells you about your move.")
    offer_undo(request, text, reverse("contacts:move_undone"))
    return redirect("today")


@require_POST
@seeker_only
def stay_out(request):
    set_counted(request.user, is_counted=False)
    messages.success(
        request,
        _("Your outreach stays out from tonight on, when the numbers are counted again."),
    )
    return redirect("contacts:my_places")


@require_POST
@seeker_only
def move_undone(request):
    move_on(request.user)
    messages.success(request, _("Today tells you about your move again."))
    return redirect("today")


@require_POST
@seeker_only
def be_counted(request):
    set_counted(request.user, is_counted=True)
    messages.success(
        request, _("Your outreach counts from tonight on, when the numbers are counted again.")
    )
    return redirect("contacts:my_places")
