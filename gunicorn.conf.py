"""What `gunicorn` reads in this folder by itself: `make run` and production serve alike."""

import os
import signal
import socket
from contextlib import suppress
from threading import Timer

wsgi_app = "infointerview.wsgi"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
# Loaded before the workers are made: when a setting is missing, that is said once.
preload_app = True
control_socket_disable = True
# How long what is sent with a form may be on its way. The web server in front takes it in whole
# before it passes it on; without one, whoever trickles it in would keep a thread for ever.
BODY_SECONDS = 60


def on_starting(_server):
    """Once the product is loaded, and before anybody is served."""
    from django.db import connections
    from django.urls import get_resolver

    from infointerview.health import why_not_to_start

    get_resolver().url_patterns  # noqa: B018 - all views, which else the first request would load.
    if problem := why_not_to_start():
        raise SystemExit(problem)
    connections.close_all()  # The workers are forked, and a connection cannot be shared.


def post_worker_init(worker):
    # Ctrl-C reaches the workers as well as the first process, which tells them in its turn. Told
    # twice at once, a worker now and then waits for itself, and is killed half a minute later.
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    # The first draft checked in a process would take a tenth of a second more than the others.
    from contacts.drafts.check import warm_up

    warm_up()


def pre_request(worker, req):
    if req.method not in {"GET", "HEAD"}:
        req.cut = Timer(BODY_SECONDS, cut, [req.unreader.sock])
        req.cut.daemon = True
        req.cut.start()


def post_request(worker, req, environ, resp):
    if hasattr(req, "cut"):
        req.cut.cancel()


def cut(sock):
    """Nothing more is taken from there; an answer still goes out."""
    with suppress(OSError):  # They have gone.
        sock.shutdown(socket.SHUT_RD)
