"""Answers to requests that went wrong before any view saw them."""

from django.http import HttpResponseBadRequest
from django.template.loader import render_to_string


def bad_request(request, exception):
    """As Django does, but without another look into what was sent: that may be what is bad."""
    return HttpResponseBadRequest(render_to_string("400.html"))
