"""`make run`, in a process of its own on an empty database."""

import os
import runpy
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import psycopg2
import pytest
from django.core.management import call_command


@pytest.fixture(scope="module")
def empty_database():
    """The address of a database that begins with nothing in it."""
    admin = psycopg2.connect(os.environ["DATABASE_URL"])
    admin.autocommit = True
    name = f"test_serve_{os.getpid()}"
    with admin.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        yield urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()
        cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")
    admin.close()


@pytest.fixture
def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def gives_up(command="serve", **changes):
    """The one sentence that it says instead of a traceback."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "manage.py", command],
        env=os.environ | changes,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    return done.stderr


def wait_for_worker(database):
    """Until the process that sends the mail has looked for some."""
    connection = psycopg2.connect(database)
    connection.autocommit = True
    until = time.monotonic() + 120
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM accounts_commandrun WHERE name = 'work'")
        while not cursor.fetchone():
            assert time.monotonic() < until
            time.sleep(0.1)
            cursor.execute("SELECT 1 FROM accounts_commandrun WHERE name = 'work'")
    connection.close()


def processes():
    """Those that work for some other one, as they were started."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):  # It has ended meanwhile.
            found.append(path.read_bytes().replace(b"\0", b" ").decode())
    return found


class TestServe:
    @pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGHUP])
    def test_shows_the_demonstration_until_it_is_ended(self, empty_database, free_port, end):
        """Ctrl-C or a closed terminal ends it."""
        with subprocess.Popen(
            [sys.executable, "manage.py", "serve"],
            env=os.environ
            | {
                "DATABASE_URL": empty_database,
                "PORT": str(free_port),
                "EMAIL_URL": "dummymail://",
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            shown = "".join(iter(process.stdout.readline, "Ctrl-C ends it.\n"))
            with urlopen(f"http://127.0.0.1:{free_port}/readyz") as answer:
                assert answer.read() == b"ready"
            wait_for_worker(empty_database)
            process.send_signal(end)
            _, complaints = process.communicate()

        assert f"http://127.0.0.1:{free_port}/" in shown
        assert "seeker@demo.example" in shown
        assert (process.returncode, complaints) == (0, "")
        assert not [line for line in processes() if f"work --for {process.pid} " in line]

    def test_workers_leave_ctrl_c_to_the_first_process(self):
        before = signal.getsignal(signal.SIGINT)
        try:
            runpy.run_path("gunicorn.conf.py")["post_worker_init"](None)

            assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
        finally:
            signal.signal(signal.SIGINT, before)

    def test_needs_a_free_port(self, free_port):
        with socket.create_server(("127.0.0.1", free_port)):
            said = gives_up(PORT=str(free_port))

        assert said == (
            f"127.0.0.1:{free_port} cannot be served: Address already in use. "
            "Another port: make run PORT=8001\n"
        )

    @pytest.mark.parametrize("port", ["http", "70000"])
    def test_needs_a_number_as_port(self, port):
        assert gives_up(PORT=port) == f"PORT must be a number up to 65535, not {port}.\n"

    @pytest.mark.parametrize("command", ["serve", "reset"])
    def test_needs_a_database(self, command, free_port):
        url = f"postgres://user@127.0.0.1:{free_port}/nothing"

        said = gives_up(command, DATABASE_URL=url, PORT=str(free_port))

        assert said.startswith("The database cannot be used: connection to server")

    def test_is_not_for_production(self, settings):
        settings.DEVELOPMENT = False

        with pytest.raises(SystemExit, match="This serves a demonstration"):
            call_command("serve")
