"""The product and the bare application, each served by gunicorn with two workers."""

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.db import connection

from tests.bench.pages.load import answer, question

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Server:
    port: int
    pid: int

    @property
    def workers(self):
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text()
        return children.split()

    @property
    def cpu_seconds(self):
        """What the workers have computed so far; the database computes by itself."""
        return sum(map(_computed, self.workers))

    @property
    def megabytes(self):
        """Of each worker: what is resident, and its own share of it."""
        return [_memory(worker) for worker in self.workers]


@contextmanager
def served(*arguments, path, **environment):
    """A Server, until the block ends, that has answered at that path."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", *arguments]
    process = subprocess.Popen(  # noqa: S603 - our own words
        command, cwd=ROOT, env=os.environ | environment
    )
    try:
        _wait_for(port, path, process)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait()


class Backends:
    """What PostgreSQL computes for the database of that name, if it runs on this machine."""

    def __init__(self, name):
        self.name = name
        self.before = self._computed()

    @property
    def seconds(self):
        """Since this was made; 0 when it runs elsewhere."""
        return sum(now - self.before.get(pid, 0) for pid, now in self._computed().items())

    def _computed(self):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pid FROM pg_stat_activity WHERE datname = %s", [self.name])
            pids = [pid for (pid,) in cursor.fetchall()]
        return {pid: _computed(pid) for pid in pids}


def _wait_for(port, path, process):
    asked = question(path, {"Host": "localhost", "X-Forwarded-Proto": "https"})
    for _try in range(300):
        try:
            return answer(port, asked)
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.1)
    raise SystemExit("The server does not start.")


def _computed(pid):
    """Seconds, of all its threads."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9


def _memory(pid):
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    return {name.lower(): round(kilobytes[name] / 1024) for name in ["Rss", "Pss"]}
