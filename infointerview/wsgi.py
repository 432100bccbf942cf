"""What a web server runs: `gunicorn`, which finds it through gunicorn.conf.py."""

import os
import re

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "infointerview.settings")
django = get_wsgi_application()

BOUNDARY = re.compile(r";\s*(boundary=[^;]+)", re.I)


def application(environ, start_response):
    return django(in_our_letters(environ) | whole(environ), start_response)


def in_our_letters(environ):
    """The same request, whose type says what it is and what parts it, and nothing more.

    Django reads the address in the letters that the type names, while it makes the request: before
    there is anybody to answer that there are no such letters. Our forms are all sent in UTF-8.
    """
    kind, *more = environ.get("CONTENT_TYPE", "").partition(";")
    boundary = BOUNDARY.search("".join(more))
    return environ | {"CONTENT_TYPE": f"{kind}; {boundary[1]}" if boundary else kind}


def whole(environ):
    return {"wsgi.input": Whole(environ["wsgi.input"])}


class Whole:
    """What is sent with a request: all of it, or an error.

    A web server takes what has come for all there is when a visitor hangs up, or is cut off. Half
    of a text must not be kept in place of the whole one.
    """

    def __init__(self, stream):
        self.stream = stream

    def read(self, size):
        data = self.stream.read(size)
        if len(data) < size:
            raise OSError("The visitor hung up.")
        return data

    def readline(self, size):
        line = self.stream.readline(size)
        if not line and size:
            raise OSError("The visitor hung up.")
        return line
