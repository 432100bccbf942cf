"""Setting up a second factor, confirming with it, and taking it away again."""

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from allauth.account.utils import get_next_redirect_url
from allauth.core.internal.httpkit import add_query_params
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal import flows as codes_flows
from allauth.mfa.totp.internal import flows as totp_flows
from allauth.mfa.totp.views import ActivateTOTPView
from allauth.mfa.utils import is_mfa_enabled
from allauth.mfa.webauthn.internal import flows as webauthn_flows
from allauth.mfa.webauthn.views import AddWebAuthnView, ReauthenticateWebAuthnView
from django.contrib import messages
from django.db import IntegrityError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from accounts import second_factor, sessions
from accounts.noting import note
from accounts.totp import spend


def with_next(request, name):
    """The address of the page called `name`, that keeps where its reader wants to go at last."""
    next_url = get_next_redirect_url(request)
    return add_query_params(reverse(name), {"next": next_url}) if next_url else reverse(name)


@require_GET
def index(request):
    """What the reader proves who they are with, beside the password, and what they can add."""
    own = {each.type: each.wrap() for each in second_factor.own(request.user)}
    context = {
        "app": own.get(Authenticator.Type.TOTP),
        "passkeys": [each.wrap() for each in second_factor.passkeys_of(request.user)],
        "codes": own.get(Authenticator.Type.RECOVERY_CODES),
        "is_required": second_factor.is_required_of(request.user),
        "next": get_next_redirect_url(request),
        "add_app": with_next(request, "mfa_activate_totp"),
        "add_passkey": with_next(request, "mfa_add_webauthn"),
    }
    return render(request, "mfa/index.html", context)


def _has_changed(request, added=None):
    """What is opened from now on needs another proof, or one less: nothing else stays open."""
    if added:
        second_factor.note_shown(request, added)
    sessions.end_others(request)
    note("a changed second factor", request.user)


class SettingUp:
    """A page that sets up a factor, goes on to the recovery codes and then where one wanted to."""

    def get_success_url(self):
        if self.did_generate_recovery_codes:
            return with_next(self.request, "mfa_view_recovery_codes")
        return get_next_redirect_url(self.request) or reverse("mfa_index")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"cancel": with_next(self.request, "mfa_index")}


class AppAdd(SettingUp, ActivateTOTPView):
    def dispatch(self, request, *args, **kwargs):
        if is_mfa_enabled(request.user, [Authenticator.Type.TOTP]):
            return redirect(with_next(request, "mfa_index"))  # There already is one.
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        try:
            answer = super().form_valid(form)
        except IntegrityError:  # Two clicks at once: the other one was first.
            return redirect(with_next(self.request, "mfa_index"))
        app = second_factor.own(self.request.user).get(type=Authenticator.Type.TOTP)
        spend(app, form.cleaned_data["code"])
        _has_changed(self.request, Authenticator.Type.TOTP)
        return answer


class PasskeyAdd(SettingUp, AddWebAuthnView):
    def form_valid(self, form):
        answer = super().form_valid(form)
        _has_changed(self.request, Authenticator.Type.WEBAUTHN)
        return answer


class ConfirmByPasskey(ReauthenticateWebAuthnView):
    def form_invalid(self, form):
        """Here again, with what was wrong; allauth would lead to the sign-in."""
        for text in form.errors.get("credential", []):
            messages.error(self.request, text)
        return redirect(with_next(self.request, "mfa_reauthenticate_webauthn"))


@require_http_methods(["GET", "POST"])
def remove(request, pk):
    factor = get_object_or_404(second_factor.removable(request.user), pk=pk)
    raise_if_reauthentication_required(request, app="allauth.mfa")
    if request.method == "POST":
        is_app = factor.type == Authenticator.Type.TOTP
        take_away = totp_flows.deactivate_totp if is_app else webauthn_flows.remove_authenticator
        take_away(request, factor)
        _has_changed(request)
        return redirect("mfa_index")
    context = {
        "factor": factor,
        "is_last": second_factor.removable(request.user).count() == 1,
        "is_required": second_factor.is_required_of(request.user),
    }
    return render(request, "mfa/remove.html", context)


@require_GET
@never_cache
def codes(request):
    """The recovery codes, once; who opens the page again can only make new ones."""
    held, can_view = codes_flows.view_recovery_codes(request)
    if not held:
        raise Http404
    context = {
        "codes": held.get_unused_codes() if can_view else [],
        "left": len(held.get_unused_codes()),
        "next": get_next_redirect_url(request) or reverse("mfa_index"),
    }
    return render(request, "mfa/codes.html", context)


@require_http_methods(["GET", "POST"])
def codes_new(request):
    if not second_factor.has_one(request.user):
        raise Http404
    raise_if_reauthentication_required(request, app="allauth.mfa")
    if request.method == "POST":
        codes_flows.generate_recovery_codes(request)
        _has_changed(request)
        return redirect("mfa_view_recovery_codes")
    return render(request, "mfa/codes_new.html")
