"""What is logged, and what never is: nothing that a person typed, no address, no name, no key.

In production each line is one JSON object: the moment, the level, who says it, what, and of a
request its id, method, route and who is signed in, by number. An error is known by its type and
the lines of code it passed, not by its words: those of a database quote what was in a row.
"""

import json
import logging
import secrets
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
# Of these the words are ours, and so is what they put into them: types, kinds and numbers.
OURS = {
    "accounts",
    "coaching",
    "contacts",
    "files",
    "infointerview",
    "meetings",
    "norms",
    "outbox",
    "reminders",
    "worksearch",
}
REFUSED = {403, 429}

_request = ContextVar("request", default=None)
logger = logging.getLogger(__name__)


def request_id():
    """By which the lines about the present request are found; empty outside of one."""
    request = _request.get()
    return request.id if request else ""


def numbered(get_response):
    """Give each request an id, which its answer carries, and note who was refused what."""

    def middleware(request):
        request.id = secrets.token_hex(6)
        token = _request.set(request)
        try:
            response = get_response(request)
            if response.status_code in REFUSED or _is_hidden(request, response):
                logger.warning("refused", extra={"status": response.status_code})
        finally:
            _request.reset(token)
        response["X-Request-ID"] = request.id
        return response

    return middleware


def _is_hidden(request, response):
    """Whether somebody who is signed in asked for a row that is not there, or not for them."""
    return response.status_code == 404 and request.resolver_match and _user_of(request)


def _user_of(request):
    """The number of who is signed in, if that is known already."""
    return getattr(getattr(request, "_cached_user", None), "pk", None)


class JsonFormatter(logging.Formatter):
    def format(self, record):
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "says": self._words(record),
            "status": getattr(record, "status", getattr(record, "status_code", None)),
            **self._request(_request.get() or getattr(record, "request", None)),
            **self._error(record.exc_info),
        }
        return json.dumps({name: value for name, value in line.items() if value not in (None, "")})

    def _words(self, record):
        app = record.name.partition(".")[0]
        if app in OURS:
            return record.getMessage()
        # Django puts the words of errors and addresses where others have a fixed sentence.
        return "" if app == "django" else str(record.msg)

    def _request(self, request):
        if request is None:
            return {}
        match = request.resolver_match
        numbers = {n: v for n, v in match.kwargs.items() if isinstance(v, int)} if match else {}
        return {
            "request": getattr(request, "id", None),
            "method": method_of(request),
            "route": match.view_name if match else None,
            "row": numbers or None,
            "user": _user_of(request),
        }

    def _error(self, exc_info):
        if not (exc_info and exc_info[1]):
            return {}
        chain, error = [], exc_info[1]
        while error is not None:
            chain.append(type(error).__name__)
            error = error.__cause__ or error.__context__
        frames = traceback.extract_tb(exc_info[2])
        where = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        return {"error": chain, "where": where}


METHODS = {"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"}


def method_of(request):
    """Which anybody can make up."""
    return request.method if request.method in METHODS else "other"


def _short(name):
    """The file, from the project or from its packages on."""
    return name.removeprefix(f"{HERE}/").rpartition("site-packages/")[2]
