"""The web server as gunicorn.conf.py has it, and visitors who take their time."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from django.conf import settings

# Without the cookie of a form nobody would even look at what is sent.
HEAD = (
    b"POST /healthz HTTP/1.1\r\nHost: localhost\r\nCookie: csrftoken=%s\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n"
)
# But that it waits for one second only. There is one process, of four threads.
SHORTER = "exec(open({!r}).read())\nBODY_SECONDS, workers = 1, 1\n"
PATIENCE = 60  # Seconds, for what takes one on a machine that has nothing else to do.


@pytest.fixture(scope="module")
def port(tmp_path_factory):
    """Where it serves. Nothing that is asked here needs the database."""
    path = tmp_path_factory.mktemp("gunicorn") / "gunicorn.conf.py"
    path.write_text(SHORTER.format(str(settings.BASE_DIR / "gunicorn.conf.py")))
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "-c", path, "-b", f"127.0.0.1:{port}"]
    with subprocess.Popen(  # noqa: S603
        command,
        cwd=settings.BASE_DIR,
        env=os.environ | {"DEVELOPMENT": "true"},
        stderr=subprocess.DEVNULL,
    ) as process:
        until = time.monotonic() + PATIENCE
        while not is_served(port):
            assert time.monotonic() < until
            time.sleep(0.1)
        yield port
        process.send_signal(signal.SIGQUIT)  # At once.


def is_served(port):
    with suppress(URLError, ConnectionError), urlopen(f"http://127.0.0.1:{port}/healthz") as answer:
        return answer.status == 200
    return False


def visitor(port, length):
    """One who says that so many bytes come, and sends the first of them."""
    visitor = socket.create_connection(("127.0.0.1", port))
    visitor.settimeout(0.1)
    visitor.sendall(HEAD % (b"t" * 32, length) + b"a=")
    return visitor


def trickle(visitor):
    """Send one byte at a time; gives what is answered, nothing if the line is cut."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            return visitor.recv(100)
        except TimeoutError:
            with suppress(ConnectionError):
                visitor.sendall(b"b")
        except ConnectionError:
            return b""
    raise AssertionError("Nobody cut it off.")


def test_who_trickles_in_a_form_is_cut_off_and_keeps_nobody_else_out(port):
    slow = [visitor(port, length=100_000) for _n in range(3)]

    served = [is_served(port) for _n in range(5)]
    answers = [trickle(each) for each in slow]

    assert all(served)
    assert all(answer[:12] in {b"", b"HTTP/1.1 403"} for answer in answers)
    assert is_served(port)
    for each in slow:
        each.close()


def test_what_is_announced_as_too_large_is_not_waited_for(port):
    with visitor(port, length=3_000_000_000) as large:
        large.settimeout(PATIENCE)

        assert large.recv(12) == b"HTTP/1.1 413"
