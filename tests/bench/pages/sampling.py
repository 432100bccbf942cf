"""Where the time of a page goes: a look at the stack each millisecond, in this process.

A thread that waits for the database lets the others run, so that waiting is seen as well.
"""

import sys
import threading
import time
from collections import Counter
from pathlib import Path

from django.apps import apps
from django.conf import settings

ROOT = str(Path(settings.BASE_DIR))
OWN = tuple(sorted({app.label for app in apps.get_app_configs() if app.path.startswith(ROOT)}))
# The innermost call that is one of these says which part it is; the first that fits.
PARTS = [
    ("SQL, waiting for it", ("django/db/backends",)),
    ("ORM", ("django/db/",)),
    ("crispy forms", ("crispy_forms/", "crispy_bootstrap5/")),
    ("templates", ("django/template/", "django/shortcuts", "lucide/")),
    ("forms", ("django/forms/",)),
    ("translations", ("django/utils/translation", "gettext")),
    ("dates and numbers", ("utils/dateformat", "utils/formats", "utils/timezone", "zoneinfo/",
        "utils/numberformat")),
    ("escaping, lazy texts", ("django/utils/",)),
    ("sessions, sign-in, middleware", ("contrib/sessions", "contrib/auth", "allauth/",
        "django/middleware", "contrib/messages", "csp/", "whitenoise/")),
    ("request and response", ("django/core/", "django/http/", "django/urls/", "django/test/",
        "django/dispatch")),
]  # fmt: skip
# What crispy forms let others do for them.
CRISPY_TOO = {"templates", "forms", "translations", "escaping, lazy texts"}


class Samples:
    """How often each part, and each function of our own, was seen at work."""

    def __init__(self):
        self.seen, self.parts, self.own, self.templates = 0, Counter(), Counter(), Counter()

    def take(self, frame):
        self.seen += 1
        part, functions, templates, is_crispy = None, set(), set(), False
        while frame is not None:
            path, name = frame.f_code.co_filename, frame.f_code.co_name
            part = part or _part(path)
            is_crispy = is_crispy or "crispy_" in path
            if path.startswith(ROOT) and "/tests/" not in path and "/.venv/" not in path:
                functions.add(f"{path.removeprefix(ROOT)[1:]}:{name}")
            if name == "_render" and path.endswith("django/template/base.py"):
                template = getattr(frame.f_locals.get("self"), "name", None)
                templates |= {template} if isinstance(template, str) else set()
            frame = frame.f_back
        if is_crispy and part in CRISPY_TOO:
            part = "crispy forms"
        self.parts[part or "the rest"] += 1
        self.own.update(functions)
        self.templates.update(templates)

    def shares(self, counter, most=8):
        """The largest, in percent of the time."""
        return {name: round(100 * n / self.seen, 1) for name, n in counter.most_common(most)}


def sampled(work, *, seconds=2.0):
    """(milliseconds that `work` takes, what was at work) when it is done again and again."""
    samples, over, me = Samples(), threading.Event(), threading.get_ident()

    def watch():
        while not over.wait(0.001):
            samples.take(sys._current_frames()[me])

    before = sys.getswitchinterval()
    sys.setswitchinterval(0.0002)
    watcher = threading.Thread(target=watch)
    watcher.start()
    times, end = [], time.perf_counter() + seconds
    try:
        while time.perf_counter() < end:
            began = time.perf_counter()
            work()
            times.append(time.perf_counter() - began)
    finally:
        over.set()
        watcher.join()
        sys.setswitchinterval(before)
    return 1000 * sorted(times)[len(times) // 2], samples


def profile_of(visitor):
    """What dominates a visit, as a dict; all numbers in percent of its time."""
    took, samples = sampled(visitor.go)
    return {
        "milliseconds": round(took, 1),
        "parts": samples.shares(samples.parts),
        "own": samples.shares(samples.own, 12),
        "templates": samples.shares(samples.templates, 8),
    }


def _part(path):
    if path.startswith(ROOT) and "/.venv/" not in path and "/tests/" not in path:
        return "our own code"
    return next((part for part, marks in PARTS if any(mark in path for mark in marks)), None)
