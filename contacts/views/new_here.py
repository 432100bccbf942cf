"""What a newcomer is told first, once: three short screens before the first contact."""

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import seeker_only
from accounts.locking import changing, own_turn
from contacts.actions import set_places, welcome
from contacts.forms.my_places import NewHereForm
from norms.lookup import guidance_for


@require_GET
@seeker_only
def what_it_is(request):
    return render(request, "contacts/new_here_1.html")


@require_GET
@seeker_only
def what_it_is_not(request):
    return render(request, "contacts/new_here_2.html")


@require_http_methods(["GET", "POST"])
@seeker_only
@changing
def what_is_customary(request):
    me = own_turn(request, request.user)
    form = NewHereForm(request.POST or None, user=me)
    if form.is_valid():
        set_places(me, **form.places)
        welcome(me, at=timezone.now())
        has_place = form.cleaned_data["home"] or form.cleaned_data["moving_to"]
        return redirect("contacts:new_here_customs" if has_place else "today")
    context = {"form": form, "customs": _customs(form.initial)}
    return render(request, "contacts/new_here_3.html", context)


@require_POST
@seeker_only
def skip(request):
    welcome(request.user, at=timezone.now())
    return redirect("today")


def _customs(said):
    """The Guidance of each place that was said, once."""
    places = dict.fromkeys([said.get("home"), said.get("moving_to")])
    return [guidance_for(place, timezone.localdate()) for place in places if place]
