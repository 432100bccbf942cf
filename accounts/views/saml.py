"""What a provider that speaks SAML asks of us, and what it answers."""

import logging

from allauth.socialaccount.helpers import complete_social_login
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from accounts import single_sign_on
from accounts.models import IdentityProvider, Protocol
from accounts.saml.places import places_of
from accounts.saml.reasons import REASONS
from accounts.saml.ways import opened, proven, sealed

logger = logging.getLogger(__name__)


@require_GET
@login_not_required
def saml_metadata(request, center):
    """What we say of ourselves; its address is our name."""
    _provider(request, center)
    context = {"places": places_of(request, center)}
    kind = "application/samlmetadata+xml"
    return render(request, "accounts/saml_metadata.xml", context, content_type=kind)


@require_POST
@csrf_exempt  # It comes from the provider's page; the signature is what counts.
@login_not_required
def saml_back(request, center):
    """What the provider answers: checked here, and taken to where our cookies come along."""
    provider = _provider(request, center)
    text = request.POST.get("SAMLResponse", "")
    said, reason = proven(text, provider, places_of(request, center))
    if reason:
        logger.warning("answer of a SAML provider refused: %s", reason)
        context = {"provider": provider, "why": "unproven", "reason": REASONS[reason]}
        return render(request, "accounts/refused.html", context, status=403)
    query = urlencode({"said": sealed(said, provider)})
    return redirect(f"{reverse('saml_come_in', args=[center])}?{query}")


@require_GET
@login_not_required
@never_cache
def saml_come_in(request, center):
    """In goes who asked, in this browser, what has been answered."""
    provider = _provider(request, center)
    said = opened(request.GET.get("said", ""), provider)
    login = said and single_sign_on.way_to(provider, request).login(request, said)
    if not login:
        return single_sign_on.broken_off(request, provider)
    return complete_social_login(request, login)


def _provider(request, center):
    found = IdentityProvider.objects.visible_to(request.user).filter(protocol=Protocol.SAML)
    return get_object_or_404(found, center=center)
