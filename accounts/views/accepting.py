"""Come to a center by the link of an invitation."""

from allauth.account.utils import perform_login
from allauth.core import ratelimit
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from accounts.forms.invitations import AcceptForm
from accounts.inviting import accepting
from accounts.single_sign_on import has_other_way_only


@require_http_methods(["GET", "POST"])
@never_cache
@login_not_required
def invitation_accept(request, token):
    if limited := ratelimit.consume_or_429(request, action="invitation", limit_get=True):
        return limited
    invitation = accepting.invitation_of(token)
    if request.user.is_authenticated:
        return _signed_in(request, invitation)
    if invitation is None or not accepting.is_acceptable(invitation):
        return render(request, "accounts/invitation_over.html", {"invitation": invitation})
    if has_other_way_only(accepting.account_of(invitation)):
        return _elsewhere(request)
    form = AcceptForm(request.POST or None, invitation=invitation)
    if form.is_valid() and (answer := _let_in(request, invitation, form)):
        return answer
    context = {"form": form, "invitation": invitation}
    context["has_account"] = accepting.has_account(invitation)
    return render(request, "accounts/invitation_accept.html", context)


def _signed_in(request, invitation):
    """Where those go who are signed in: whoever has just accepted comes by a second click."""
    if invitation is None or invitation.person != request.user:
        text = _("You are signed in. To accept an invitation, sign out first.")
        messages.info(request, text)
    return redirect(request.user.home_url)


def _elsewhere(request):
    """Where those go whose center has its people sign in with its identity provider alone."""
    text = _("Sign in as you do at your center: that accepts the invitation.")
    messages.info(request, text)
    return redirect("account_login")


def _let_in(request, invitation, form):
    """The answer to whoever has accepted; None if that was not possible, for the page says why."""
    try:
        accepting.accept(invitation=invitation, person=form.instance)
    except (accepting.TooLateError, accepting.HasAccountError):
        return redirect(request.path) if accepting.was_accepted(invitation) else None
    return perform_login(request, form.instance, email_verification="none")
