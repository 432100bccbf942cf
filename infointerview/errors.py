"""Answers to requests that went wrong before any view saw them, or in one."""

import sys

from django.core.exceptions import RequestDataTooBig
from django.db import DatabaseError, Error, InterfaceError, OperationalError
from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from infointerview.kept import kept_from
from infointerview.logs import request_id


def bad_request(request, exception):
    """As Django does, but without another look into what was sent: that may be what is bad."""
    is_too_large = isinstance(exception, RequestDataTooBig)
    status = 413 if is_too_large else 400
    return _plain_page(f"{status}.html", status)


def not_found(request, exception):
    """As Django does, but without a look into what was sent: that may be no form at all."""
    return render(request, "404.html", status=404)


def server_error(request):
    """An error of ours; or the database is away, locked or full, which passes by itself."""
    error = sys.exc_info()[1]
    is_away = _is_away(error)
    kept = kept_from(request)
    # What it was sent with opens the form again: nothing has changed for whoever sent it.
    token = request.POST.get("csrfmiddlewaretoken", "") if kept else ""
    status = 503 if is_away else 500
    response = _plain_page(f"{status}.html", status, {"kept": kept, "token": token})
    if isinstance(error, Error):
        response.database_error = type(error).__name__  # To be counted.
    if is_away:
        response["Retry-After"] = "10"
    return response


def _is_away(error):
    """A server that is killed may leave nothing that says more than that it was the database."""
    return isinstance(error, (OperationalError, InterfaceError)) or type(error) is DatabaseError


def csrf_failure(request, reason=""):
    """A form from before a sign-in: whoever typed into it is shown that it is still there."""
    return render(request, "403_csrf.html", {"kept": kept_from(request)}, status=403)


def _plain_page(template, status, context=None):
    """A page for which nothing is asked of the request, the session or the database."""
    context = {"request_id": request_id()} | (context or {})
    return HttpResponse(render_to_string(template, context), status=status)
