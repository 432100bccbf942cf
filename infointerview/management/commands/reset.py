"""`make reset`: back to an empty database, which the next `make run` fills again."""

import sys

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import OperationalError, connection

# PostgreSQL's own workers, autovacuum among them, are nobody's work: they give way.
OTHERS = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND backend_type = 'client backend'
"""


class Command(BaseCommand):
    help = "Empty the development database, after asking."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--yes", action="store_true", help="Do not ask.")

    def handle(self, *, yes, **options):
        if not settings.DEVELOPMENT:
            raise SystemExit("Only a development database can be emptied like this.")
        try:
            with connection.cursor() as cursor:
                empty(cursor, yes or confirmed())
        except OperationalError as error:
            raise SystemExit(f"The database cannot be used: {error}") from None
        self.stdout.write("The database is empty. `make run` fills it.")


def confirmed():
    if not sys.stdin.isatty():
        raise SystemExit("Nobody can be asked here. Without asking: make reset YES=1")
    return input("All that is in the database will be gone. Go on? [y/N] ").lower() in {"y", "yes"}


def empty(cursor, confirmed):
    if not confirmed:
        raise SystemExit("Nothing has changed.")
    cursor.execute(OTHERS)
    if cursor.fetchone() != (0,):
        raise SystemExit("The database is in use: end `make run` first.")
    cursor.execute("DROP SCHEMA public CASCADE")
    cursor.execute("CREATE SCHEMA public")
