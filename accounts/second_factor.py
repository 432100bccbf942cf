"""The second factor: who needs one, who has shown it, and the way to it.

Everybody may have one. Whoever works with what job seekers entrust to a center must have shown
theirs in this session before they see any of it; `SECOND_FACTOR=optional` relaxes that, in
development alone.
"""

import time
from functools import wraps
from urllib.parse import urlencode

from allauth.account import app_settings as account_settings
from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.shortcuts import redirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from accounts.way_back import page_of

# Recovery codes alone are no factor: they stand in for one.
FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]


def is_required_of(user):
    """Whether the user sees job seekers' data only with a second factor."""
    works_here = user.is_coach or user.is_staff or user.is_superuser
    return works_here and settings.SECOND_FACTOR == "required"


def has_one(user):
    """Whether the user has an authenticator app or a passkey."""
    return is_mfa_enabled(user, FACTORS)


def removable(user):
    """The factors of the user; what is left of recovery codes goes with the last of them."""
    return own(user).filter(type__in=FACTORS)


def passkeys_of(user):
    """The user's passkeys, the oldest first."""
    return own(user).filter(type=Authenticator.Type.WEBAUTHN).order_by("pk")


def own(user):
    """All with which the user can prove who they are."""
    return Authenticator.objects.filter(user=user)


def is_missing(request):
    """Whether the user must show a second factor and has not, in this session."""
    return is_required_of(request.user) and not (_shown(request) and has_one(request.user))


def is_fresh(request):
    """Whether the user has just proved who they are: by the second factor, if they have one."""
    records = _shown(request) if has_one(request.user) else _records(request)
    age = time.time() - records[-1]["at"] if records else float("inf")
    return age < account_settings.REAUTHENTICATION_TIMEOUT


def note_shown(request, kind):
    """Remember for this session that the user has shown a factor of this kind."""
    record_authentication(request, request.user, "mfa", type=kind, reauthenticated=True)


def second_factor_required(view):
    """A decorator: whoever lacks a second factor they need is sent to it, and comes back."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        return ask(request) if is_missing(request) else view(request, *args, **kwargs)

    return guarded


def ask(request, back_to=None):
    """The answer that leads to where the factor is set up or shown, and then back to the page."""
    url = f"{reverse(_door(request.user))}?{urlencode({'next': back_to or page_of(request)})}"
    # htmx would follow a plain redirect and put the page into a part of one.
    return HttpResponseClientRedirect(url) if request.htmx else redirect(url)


def _door(user):
    if not has_one(user):
        return "mfa_index"
    has_app = is_mfa_enabled(user, [Authenticator.Type.TOTP])
    return "mfa_reauthenticate" if has_app else "mfa_reauthenticate_webauthn"


def _records(request):
    """How the user has proved who they are in this session, the latest last."""
    return get_authentication_records(request, request.user)


def _shown(request):
    return [record for record in _records(request) if record["method"] == "mfa"]
