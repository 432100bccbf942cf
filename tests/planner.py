"""What PostgreSQL's planner knows of the rows that a test has made."""

from django.db import connection

from norms.models import Place


def analyze():
    """Tell PostgreSQL what grew, as it finds out by itself outside of a test's transaction.

    A plan made for empty tables can take minutes with full ones.
    """
    tables = set(connection.introspection.table_names()) - {Place._meta.db_table}
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {', '.join(map(connection.ops.quote_name, tables))}")
