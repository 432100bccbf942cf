"""
Figures for Prometheus, at /metrics: off, unless METRICS_TOKEN says who may ask for them.

What happens to requests is counted by each process of the server in files of its own, in a folder
that they share; whichever is asked adds them up. What stands in the database is looked up when
somebody asks. A label is the name of a route, never an address, and nothing else of a person's.
"""

import atexit
import os
import secrets
import shutil
import tempfile
import time
from functools import cache

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import MiddlewareNotUsed
from django.db import Error
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest, values
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector

from accounts.nightly import last_runs, worker_run
from infointerview.health import version
from infointerview.logs import method_of
from outbox.models import OVER, Message

NAME = "infointerview"
SECONDS = (0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8)
PLAIN = "text/plain; charset=utf-8"
MAIL = ["waiting", "later", "held", "failed", "aside", "unsure"]


def measured(get_response):
    """Count each request, how it was answered, and how long that took."""
    if not settings.METRICS_TOKEN:
        raise MiddlewareNotUsed
    figures = shared_figures()

    def middleware(request):
        began = time.perf_counter()
        response = get_response(request)
        figures.note(request, response, time.perf_counter() - began)
        return response

    return middleware


@cache
def shared_figures():
    """Made before the server makes its processes, which then know of the same folder."""
    folder = tempfile.mkdtemp(prefix=f"{NAME}-metrics-")
    atexit.register(_remove, folder, os.getpid())
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
    # The package has looked for it when it was loaded, and must look again.
    values.ValueClass = values.get_value_class()
    return Figures(folder)


def _remove(folder, owner):
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)


class Figures:
    def __init__(self, folder):
        self.folder = folder
        self.requests = Counter(
            f"{NAME}_requests",
            "Requests by method, name of the route and status of the answer.",
            ["method", "route", "status"],
            registry=None,
        )
        self.seconds = Histogram(
            f"{NAME}_request_seconds",
            "How long answers take to begin, by name of the route.",
            ["route"],
            buckets=SECONDS,
            registry=None,
        )
        self.database_errors = Counter(
            f"{NAME}_database_errors",
            "Requests that the database could not serve, by kind of the error.",
            ["error"],
            registry=None,
        )

    def note(self, request, response, seconds):
        match = request.resolver_match
        route = match.view_name if match else "none"
        self.requests.labels(method_of(request), route, response.status_code).inc()
        self.seconds.labels(route).observe(seconds)
        if error := getattr(response, "database_error", ""):
            self.database_errors.labels(error).inc()

    def text(self):
        registry = CollectorRegistry()
        MultiProcessCollector(registry, path=self.folder)
        registry.register(State())
        return generate_latest(registry)


class State:
    """What stands in the database; when it is away, that alone."""

    def collect(self):
        yield gauge("info", "Which version runs.", {("version",): {(version(),): 1}})
        try:
            figures = list(self._figures(timezone.now()))
        except Error:
            figures = []
        yield gauge("database_up", "Whether the database could be asked.", int(bool(figures)))
        yield from figures

    def _figures(self, now):
        # Those that went out are many, and an index leaves them out.
        mail = Message.objects.exclude(state__in=OVER).counts(now)
        states = {(state,): mail[state] for state in MAIL}
        yield gauge("messages", "Mail by what is becoming of it.", {("state",): states})
        oldest = (now - mail["oldest"]).total_seconds() if mail["oldest"] else 0
        yield gauge("oldest_message_seconds", "How long the mail that waits longest waits.", oldest)
        runs = [*last_runs(now), worker_run(now)]
        ended = {(name,): at.timestamp() for name, at, _is_late in runs if at}
        yield gauge(
            "run_ended_timestamp_seconds",
            "When a nightly command, or a round of the worker, last came to its end.",
            {("command",): ended},
        )


def gauge(name, what, values):
    """`values` is a number, or {names of labels: {values of labels: number}}."""
    if not isinstance(values, dict):
        return GaugeMetricFamily(f"{NAME}_{name}", what, value=values)
    [(labels, numbers)] = values.items()
    family = GaugeMetricFamily(f"{NAME}_{name}", what, labels=labels)
    for label, number in numbers.items():
        family.add_metric(label, number)
    return family


@require_safe
@login_not_required
@never_cache
def metrics(request):
    if not settings.METRICS_TOKEN:
        raise Http404
    if not knows_token(request):
        return HttpResponse("Authorization: Bearer …\n", content_type=PLAIN, status=403)
    return HttpResponse(shared_figures().text(), content_type=f"{PLAIN}; version=0.0.4")


def knows_token(request):
    """Whether Prometheus asks. From where says nothing: behind a web server, all from inside."""
    said = request.headers.get("Authorization", "").encode()
    return secrets.compare_digest(said, f"Bearer {settings.METRICS_TOKEN}".encode())
