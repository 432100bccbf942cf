"""Which tables the statements of a page read from end to end, by the plans of PostgreSQL."""

import json
import re

from django.db import connection

# Declared by Django where it reads piece by piece.
CURSOR = re.compile(r"^DECLARE .*? HOLD FOR ", re.DOTALL)
READING = ("SELECT", "WITH", "UPDATE", "DELETE", "DECLARE")


def scans(statements, large):
    """(table, statement) of each sequential scan of a table of more than `large` rows."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE reltuples > %s", [large])
        tables = {name for (name,) in cursor.fetchall()}
        return [
            (table, statement)
            for statement in statements
            if statement.lstrip().startswith(READING)
            for table in _scanned_by(cursor, CURSOR.sub("", statement)) & tables
        ]


def _scanned_by(cursor, statement):
    cursor.execute(f"EXPLAIN (FORMAT JSON) {statement}")
    plan = cursor.fetchone()[0]
    return set(_scanned((json.loads(plan) if isinstance(plan, str) else plan)[0]["Plan"]))


def _scanned(node):
    if node["Node Type"] == "Seq Scan":
        yield node["Relation Name"]
    for inner in node.get("Plans", []):
        yield from _scanned(inner)
