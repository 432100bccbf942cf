"""Where one is signed in, and how to end that from here."""

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.models import Session


@require_GET
def sessions(request):
    context = {"here": _here(request), "others": _others(request)}
    context["longest_hours"] = settings.SESSION_LONGEST // 3600
    return render(request, "accounts/sessions.html", context)


@require_POST
def session_end(request, handle):
    """End one; twice, or one that has ended already, changes nothing."""
    raise_if_reauthentication_required(request, app="allauth.account")
    ended = [session.pk for session in _others(request) if session.handle == handle]
    _others(request).filter(pk__in=ended).delete()
    messages.success(request, _("That browser is signed out."))
    return redirect("accounts:sessions")


@require_POST
def sessions_end(request):
    raise_if_reauthentication_required(request, app="allauth.account")
    _others(request).delete()
    messages.success(request, _("All other browsers are signed out."))
    return redirect("accounts:sessions")


def _here(request):
    return Session.objects.visible_to(request.user).filter(pk=request.session.row_key).first()


def _others(request):
    return Session.objects.editable_by(request.user).exclude(pk=request.session.row_key)
