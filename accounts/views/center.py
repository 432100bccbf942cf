"""What holds for everybody at a center, for its admins."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts import actions
from accounts.access import admin_only
from accounts.forms import CenterSettingsForm


@require_http_methods(["GET", "POST"])
@admin_only
def center_settings(request):
    sent = request.POST if request.method == "POST" else None  # Even if there is nothing in it.
    form = CenterSettingsForm(sent, instance=request.user.center)
    if form.is_valid():
        actions.save_center(form=form)
        messages.success(request, _("Saved."))
        return redirect("accounts:center_settings")
    return render(request, "accounts/center_settings.html", {"form": form})
