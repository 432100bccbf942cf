"""The product as it runs for real, in processes of its own: gunicorn, and requests over HTTP."""

import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from threading import Barrier, BrokenBarrierError

import requests

from tests.prove.report import ROOT

PATIENCE = 120  # Seconds that a start may take on a busy machine.
CONNECTIONS = 8  # Requests at the same time.


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def environment(database, mail):
    """What processes of the product get to know."""
    return os.environ | {
        "DATABASE_URL": database,
        "DEVELOPMENT": "true",
        "DJANGO_SETTINGS_MODULE": "tests.prove.settings",
        "MAIL_FOLDER": str(mail),
        "WEB_CONCURRENCY": "2",
    }


def start(*command, env, log):
    """A process in the project's folder; what it says goes into the file `log`."""
    return subprocess.Popen(  # noqa: S603
        [sys.executable, *command],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
    )


def end(process):
    """End a process, with patience."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def serving(database, folder, *, wsgi="infointerview.wsgi"):
    """The address of the product on that database; its mail and what it says go into `folder`."""
    port = free_port()
    bind = ["--bind", f"127.0.0.1:{port}", "--timeout", "120", wsgi]
    with (folder / "web.log").open("ab") as log:
        env = environment(database, folder / "mail")
        process = start("-m", "gunicorn", *bind, env=env, log=log)
        try:
            wait_until(lambda: is_ready(port))
            yield f"http://127.0.0.1:{port}"
        finally:
            end(process)


def is_ready(port):
    with suppress(requests.RequestException):
        return requests.get(f"http://127.0.0.1:{port}/readyz", timeout=30).text == "ready"
    return False


def wait_until(holds, patience=PATIENCE):
    """Wait until the function says so; fail if that takes too long."""
    until = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < until, "That took too long."
        time.sleep(0.1)


class Browser:
    """Posts forms as the browser of whoever is signed in to a client of Django's."""

    def __init__(self, site, client):
        self.site = site
        self.session = requests.Session()
        for name, morsel in client.cookies.items():
            self.session.cookies.set(name, morsel.value)

    def post(self, path, data):
        options = {"allow_redirects": False, "headers": {"Origin": self.site}, "timeout": PATIENCE}
        return self.session.post(self.site + path, data, **options)


def at_once(*calls):
    """What the functions give, called at the same moment."""
    barrier = Barrier(len(calls), timeout=PATIENCE)

    def call(function):
        with suppress(BrokenBarrierError):
            barrier.wait()
        return function()

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(call, calls))
