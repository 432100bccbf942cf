"""The identity provider of a center, for its admins."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts import identity
from accounts.access import admin_only
from accounts.forms.identity import CenterProviderForm
from accounts.locking import changing, own_turn
from accounts.models import IdentityProvider
from accounts.saml.certificates import ends
from accounts.saml.places import places_of


@require_http_methods(["GET", "POST"])
@admin_only
@changing
def sign_on(request):
    own_turn(request, request.user.center)
    sent = request.POST if request.method == "POST" else None  # Even if there is nothing in it.
    form = CenterProviderForm(sent, user=request.user)
    if form.is_valid():
        identity.save_provider(form=form, by=request.user)
        messages.success(request, _("Saved."))
        return redirect("accounts:sign_on")
    provider, way_back = _provider(request), ""
    if provider and not provider.speaks_saml:
        path = reverse("openid_connect_callback", kwargs={"provider_id": provider.key})
        way_back = request.build_absolute_uri(path)
    context = {"form": form, "provider": provider, "way_back": way_back, "has_saml": settings.SAML}
    return render(request, "accounts/sign_on.html", context)


@require_http_methods(["GET", "POST"])
@admin_only
@changing
def sign_on_saml(request):
    if not settings.SAML:
        raise Http404
    own_turn(request, request.user.center)
    from accounts.forms.saml import CenterSamlForm  # With packages that need not be there.

    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = CenterSamlForm(*sent, user=request.user)
    if form.is_valid():
        identity.save_provider(form=form, by=request.user)
        messages.success(request, _("Saved."))
        return redirect("accounts:sign_on_saml")
    provider, places = _provider(request), places_of(request, request.user.center_id)
    context = {"form": form, "provider": provider, "places": places}
    context["ends"] = ends(provider.certificates) if provider else []
    return render(request, "accounts/sign_on_saml.html", context)


@require_http_methods(["GET", "POST"])
@admin_only
def sign_on_remove(request):
    provider = _provider(request)
    if provider and request.method == "GET":
        return render(request, "accounts/sign_on_remove.html", {"provider": provider})
    if provider:
        identity.remove_provider(provider=provider, by=request.user)
        messages.success(request, _("Nobody signs in with it any more."))
    return redirect("accounts:sign_on")


def _provider(request):
    return IdentityProvider.objects.editable_by(request.user).first()
