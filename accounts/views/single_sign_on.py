"""To the identity provider of one's center, and back."""

import requests
from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from allauth.account.utils import get_next_redirect_url
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from accounts import single_sign_on
from accounts.id_tokens import SigningAdapter
from accounts.models import IdentityProvider


@require_http_methods(["GET", "POST"])
@login_not_required
@never_cache
def start(request, key):
    """A page with a button; an address that a center can give to its people."""
    provider = IdentityProvider.objects.visible_to(request.user).by_key(key)
    if not provider:
        raise Http404
    if request.method == "POST":
        return go(request, provider, "login")
    context = {"provider": provider, "next": get_next_redirect_url(request)}
    return allowing(provider, render(request, "accounts/sign_in_with.html", context))


@require_GET
@login_not_required
def back(request, provider_id):
    provider = IdentityProvider.objects.visible_to(request.user).by_key(provider_id)
    if not provider or provider.speaks_saml:
        raise Http404
    return OAuth2CallbackView.adapter_view(SigningAdapter(request, provider_id))(request)


@require_http_methods(["GET", "POST"])
def connect(request):
    """Let the reader sign in here with what they have at their center."""
    provider = single_sign_on.provider_of(request.user)
    if not (provider and provider.can_be_asked):
        raise Http404
    raise_if_reauthentication_required(request, app="allauth.socialaccount")
    if request.method == "POST":
        return go(request, provider, "connect")
    context = {"provider": provider, "is_connected": single_sign_on.is_connected(request.user)}
    return allowing(provider, render(request, "accounts/connect.html", context))


def go(request, provider, process):
    """Off to the provider; for what, and where to go on then, is kept in the session."""
    next_url = get_next_redirect_url(request)
    try:
        way = single_sign_on.way_to(provider, request)
        return way.redirect(request, process=process, next_url=next_url)
    except (requests.RequestException, OAuth2Error, ValueError, LookupError):
        text = _("%(name)s does not answer just now. Please try again in a while.")
        messages.error(request, text % {"name": provider})
        return redirect("account_login" if process == "login" else "accounts:profile")


def allowing(provider, response):
    """The page, from which a form may lead to the provider."""
    response._csp_update = {"form-action": provider.origin}
    return response
