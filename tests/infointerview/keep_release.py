"""
Keep this version, with its demonstration data, as the one that the next is an upgrade from.

Run by `make keep-release` when a version is released, on a database that `make run` has filled. The
places that nothing points to are left out: they are many, and the same in every version.
"""

import sys
from pathlib import Path

from django.db import connection

from infointerview.backups import backup

KEPT = Path(__file__).resolve().parent / "previous.backup"
REFERENCES = """
    SELECT quote_ident(conrelid::regclass::text), quote_ident(attname)
    FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE contype = 'f' AND confrelid = 'norms_place'::regclass
"""
PARENTS = """
    WITH RECURSIVE used(id) AS (
        SELECT id FROM ({}) pointed_to
        UNION SELECT parent_id FROM norms_place JOIN used USING (id) WHERE parent_id IS NOT NULL
    )
    DELETE FROM norms_place WHERE id NOT IN (SELECT id FROM used)
"""


def keep():
    copy = connection.ops.quote_name("kept_release")
    name = connection.ops.quote_name(connection.settings_dict["NAME"])
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {copy}")
        cursor.execute(f"CREATE DATABASE {copy} TEMPLATE {name}")
        connection.settings_dict["NAME"] = "kept_release"
        connection.close()
        leave_out_places()
        KEPT.unlink(missing_ok=True)
        sys.stdout.write(f"{backup(KEPT, connection)} rows, {KEPT.stat().st_size} bytes\n")
        connection.close()
        cursor.execute(f"DROP DATABASE {copy}")


def leave_out_places():
    with connection.cursor() as cursor:
        cursor.execute(REFERENCES)
        pointed_to = " UNION ".join(
            f"SELECT {column} AS id FROM {table} WHERE {column} IS NOT NULL"  # noqa: S608
            for table, column in cursor.fetchall()
            if (table, column) != ("norms_place", "parent_id")
        )
        cursor.execute(PARENTS.format(pointed_to))


keep()
