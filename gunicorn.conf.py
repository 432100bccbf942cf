"""What `gunicorn` reads in this folder by itself: `make run` and production serve alike."""

import os
import signal

wsgi_app = "infointerview.wsgi"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
# Loaded before the workers are made: when a setting is missing, that is said once.
preload_app = True
control_socket_disable = True


def on_starting(_server):
    """Once the product is loaded, and before anybody is served."""
    from django.db import connections

    from infointerview.health import why_not_to_start

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
