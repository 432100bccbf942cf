"""Work in a process of its own that begins as a copy of this one: it has all loaded already."""

import os
import signal
import warnings

from django.db import connections

SECONDS = 120  # For whatever a child does: none hangs for ever.


def fork(work):
    """Start the function in a child process, and return its number; wait for it by os.waitpid."""
    connections.close_all()  # A connection cannot be shared.
    with warnings.catch_warnings():
        # Of Python 3.12: other threads do not go along. The child needs none of theirs.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if not child:
        signal.alarm(SECONDS)
        try:
            # What Django opened before Playwright's loop ran is found here, where none runs.
            for inherited in connections.all(initialized_only=True):
                inherited.connection = None
            work()
        finally:
            os._exit(0)
    return child
