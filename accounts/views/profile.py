"""One's own account."""

from allauth.account import views as allauth_views
from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts import actions
from accounts.forms import ProfileForm
from accounts.locking import changing, row_to_change
from accounts.models import User
from accounts.single_sign_on import provider_of


@require_http_methods(["GET", "POST"])
@changing
def profile(request):
    # A copy of request.user, so that a form with errors does not change the frame of the page.
    people = User.objects.editable_by(request.user)
    user = row_to_change(request, people, request.user.pk)
    form = ProfileForm(request.POST or None, instance=user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("accounts:profile")
    context = {"form": form, "provider": provider_of(user)}
    return render(request, "accounts/profile.html", context)


def email_change(request):
    actions.vouch_for_address(user=request.user)
    return allauth_views.email(request)
