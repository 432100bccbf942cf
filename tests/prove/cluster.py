"""A PostgreSQL server of a proof's own, that may be killed: with fsync, as in production."""

import os
import shutil
import signal
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import environ
import psycopg2
from django.db import connections

from infointerview import embedded
from tests.prove.serving import PATIENCE


class Cluster:
    """Its socket stays where it is, however often it is started. Its data are there as well, or
    in `folder`: never in one of pytest's, which the next run of it closes to others."""

    def __init__(self, folder=None):
        self.socket = Path(tempfile.mkdtemp(prefix="prove-"))
        self.data = (folder or self.socket) / "postgres"
        self.url = f"postgres://postgres@/postgres?host={self.socket}"

    def make(self):
        with self._known_to_the_tools():
            embedded._make_data()
            os.chown(self.socket, *embedded._owner())
        self.start()

    def start(self):
        """Start it, as often as it takes: the processes of a killed server go one by one."""
        until = time.monotonic() + PATIENCE
        options = f"-h '' -k '{self.socket}' -c max_connections=60"
        log = self.data / "log"
        command = ["pg_ctl", "-D", self.data, "-l", log, "-t", str(PATIENCE), "-o", options]
        with self._known_to_the_tools():
            while embedded._run(*command, "start", check=False):
                assert time.monotonic() < until, log.read_text()[-1000:]
                time.sleep(0.1)

    def stop(self):
        with self._known_to_the_tools():
            embedded._run("pg_ctl", "-D", self.data, "-m", "immediate", "stop", check=False)
        shutil.rmtree(self.socket, ignore_errors=True)

    @property
    def pid(self):
        """The number of the first process of the server, or None."""
        with suppress(FileNotFoundError, IndexError, ValueError):
            return int((self.data / "postmaster.pid").read_text().split()[0])
        return None

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)

    def kill_backend(self, chosen):
        """Kill the process behind one of the connections; `chosen` picks it of several."""
        connection = psycopg2.connect(self.url)
        connection.autocommit = True
        cursor = connection.cursor()
        cursor.execute(
            "SELECT pid FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY pid"
        )
        backends = [pid for (pid,) in cursor.fetchall()]
        if backends:
            os.kill(chosen(backends), signal.SIGKILL)
        connection.close()
        return bool(backends)

    def answers(self):
        try:
            psycopg2.connect(self.url, connect_timeout=5).close()
        except psycopg2.OperationalError:
            return False
        return True

    @contextmanager
    def _known_to_the_tools(self):
        before, embedded.DATA = embedded.DATA, self.data
        try:
            yield
        finally:
            embedded.DATA = before


@contextmanager
def used_by_default(cluster):
    """Let this process, too, work on the cluster: its models are the rows there."""
    before = connections.settings["default"]
    connections["default"].close()
    del connections["default"]
    facts = environ.Env.db_url_config(cluster.url)
    connections.settings["default"] = (
        before
        | {"NAME": facts["NAME"], "USER": facts["USER"]}
        | {
            "HOST": str(cluster.socket),
            "OPTIONS": {"connect_timeout": 5},
        }
    )
    try:
        yield
    finally:
        connections["default"].close()
        del connections["default"]
        connections.settings["default"] = before
