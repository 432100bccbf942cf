"""The embedded database, in a folder of its own beside the one the tests themselves run on."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import psycopg2
import pytest

from infointerview import embedded

USER = """
import os, sys
from pathlib import Path
from infointerview import embedded
embedded.DATA = Path(sys.argv[1])
embedded.start()
print(os.environ["DATABASE_URL"], flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Made once, since that takes a second: each test leaves the server stopped."""
    root = tmp_path_factory.mktemp("a path, with blanks") / ("long" * 30)
    (root / "var").mkdir(parents=True)
    with user(root / "var" / "postgres"):
        return root / "var" / "postgres"


@pytest.fixture
def leave(data, monkeypatch):
    """Work on those data; gives the function that this process would call at its end."""
    monkeypatch.setattr(embedded, "DATA", data)
    monkeypatch.setenv("DATABASE_URL", "")
    at_exit = []
    end = SimpleNamespace(register=lambda *call: at_exit.append(call))
    monkeypatch.setattr(embedded, "atexit", end)

    def leave(pid=None):
        function, users, own_pid = at_exit[0]
        function(users, pid or own_pid)

    yield leave
    for _, users, _ in at_exit:
        os.close(users)


@contextmanager
def user(data):
    """Another process that uses the database until the end of the block."""
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", USER, data],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        process.url = process.stdout.readline().strip()
        yield process


def answers(url):
    try:
        psycopg2.connect(url).close()
    except psycopg2.OperationalError:
        return False
    return True


def server_pid(data):
    return int((data / "postmaster.pid").read_text().split()[0])


class TestStart:
    def test_serves_until_its_only_user_leaves(self, leave):
        embedded.start()
        url = os.environ["DATABASE_URL"]

        assert answers(url)
        leave()
        assert not answers(url)
        assert not Path(url.partition("host=")[2]).exists()

    def test_folds_case_beyond_ascii(self, leave):
        embedded.start()

        with psycopg2.connect(os.environ["DATABASE_URL"]) as connection:
            cursor = connection.cursor()
            cursor.execute("SELECT lower('ÉŻ')")
            assert cursor.fetchone() == ("éż",)
        connection.close()
        leave()

    def test_is_shared_and_stopped_by_the_last(self, data):
        with user(data) as first, user(data) as second:
            assert first.url == second.url
            first.stdin.close()
            first.wait()
            assert answers(second.url)

        assert not answers(second.url)

    def test_survives_a_user_who_is_killed(self, data):
        with user(data) as killed:
            killed.kill()
        with user(data) as heir:
            assert heir.url == killed.url

        assert not answers(heir.url)

    def test_starts_again_after_the_server_was_killed(self, data):
        with user(data) as process:
            os.kill(server_pid(data), signal.SIGKILL)
        # The operating system may have given the number of the dead server to somebody else.
        file = data / "postmaster.pid"
        file.write_text(file.read_text().replace(str(server_pid(data)), str(os.getpid())))

        with user(data) as process:
            assert answers(process.url)

    def test_a_forked_child_leaves_it_running(self, leave):
        embedded.start()

        leave(pid=os.getpid() + 1)

        assert answers(os.environ["DATABASE_URL"])
        leave()

    def test_never_starts_a_second_server_on_the_same_data(self, data, leave):
        lock = embedded._lock("server", embedded.fcntl.LOCK_EX | embedded.fcntl.LOCK_NB)

        with pytest.raises(SystemExit, match="runs but does not answer"):
            embedded.start()
        os.close(lock)


class TestFailure:
    """It says in one sentence what is wrong."""

    def test_data_of_another_version(self, data, leave):
        with user(data):
            pass
        version = (data / "PG_VERSION").read_text()
        (data / "PG_VERSION").write_text("9")

        with pytest.raises(SystemExit, match=r"failed: .*FATAL:  database files are incompatible"):
            embedded.start()
        (data / "PG_VERSION").write_text(version)

    def test_a_folder_that_cannot_be_used(self, tmp_path, monkeypatch):
        (tmp_path / "var").write_text("A file.")
        monkeypatch.setattr(embedded, "DATA", tmp_path / "var" / "postgres")

        with pytest.raises(SystemExit, match=r"cannot use .*: File exists\."):
            embedded.start()

    def test_a_production_environment(self, monkeypatch):
        monkeypatch.setattr(embedded, "find_spec", lambda name: None)

        with pytest.raises(SystemExit, match="DATABASE_URL is not set"):
            embedded.start()


def test_opens_the_way_but_lets_nobody_look(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)

    embedded._open_the_way_to(closed / "data")

    assert closed.stat().st_mode & 0o777 == 0o701
