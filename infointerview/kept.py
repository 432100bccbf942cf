"""What somebody typed into a form that was not taken: shown to them again, so that it is not lost.

No browser keeps our pages, so that going back does not bring it back.
"""

from typing import NamedTuple

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http.multipartparser import MultiPartParserError

# In the names of fields that are never shown again.
SECRET = ("password", "code", "credential")


class Kept(NamedTuple):
    """A form that was sent: to where, its fields, and of these the texts that took time."""

    action: str
    fields: list
    texts: list
    has_files: bool


def kept_from(request):
    """What was sent, if it was typed into a page of ours; else None.

    Another site's form, sent by a trick, must not be one click away from being sent by us.
    """
    if request.method != "POST" or not _is_from_here(request):
        return None
    try:
        fields = [(name, value) for name, values in request.POST.lists() for value in values]
        has_files = bool(request.FILES)
    except (BadRequest, SuspiciousOperation, MultiPartParserError, OSError):
        return None
    texts = [value for name, value in fields if _took_time(name, value)]
    is_secret = any(word in name for name, _value in fields for word in SECRET)
    if is_secret or not texts:
        return None
    fields = [(name, value) for name, value in fields if name != "csrfmiddlewaretoken"]
    return Kept(request.get_full_path(), fields, texts, has_files)


def _is_from_here(request):
    """Browsers say with each POST where it comes from; a page cannot make them lie."""
    return request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"


def _took_time(name, value):
    """Several words: neither a number nor a choice nor a key."""
    return name != "csrfmiddlewaretoken" and " " in value.strip()
