"""What holds for everybody at a center, for its admins."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts import actions
from accounts.access import admin_only
from accounts.forms import CenterSettingsForm
from accounts.locking import changing, own_turn
from accounts.models import Joining


@require_http_methods(["GET", "POST"])
@admin_only
@changing
def center_settings(request):
    sent = request.POST if request.method == "POST" else None  # Even if there is nothing in it.
    # A copy, so that a form with errors does not change the frame of the page.
    form = CenterSettingsForm(sent, instance=own_turn(request, request.user.center))
    if form.is_valid():
        actions.save_center(form=form, by=request.user)
        messages.success(request, _("Saved."))
        return redirect("accounts:center_settings")
    center, url = request.user.center, None
    if center.joining == Joining.DOMAIN:
        url = request.build_absolute_uri(reverse("accounts:join", args=[center.slug]))
    return render(request, "accounts/center_settings.html", {"form": form, "join_url": url})
