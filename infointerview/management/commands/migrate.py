"""Django's own `migrate`, which gives up when a table is in use, rather than stop the product."""

import time

from django.core.management import CommandError
from django.core.management.commands import migrate
from django.db import OperationalError, connections

# Whoever asks for a table while a migration waits for it has to wait behind it.
LOCK_TIMEOUT, PAUSE, TRIES = 3, 10, 12  # Seconds, and two minutes of them in all.
LOCK_NOT_AVAILABLE = "55P03"

# Those of other roles are shown to a superuser alone; without what they ask: it quotes rows.
OPEN_TRANSACTIONS = """
    SELECT pid, extract(epoch FROM now() - xact_start)::int FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND xact_start < now() - %s * interval '1 second' ORDER BY xact_start
"""


class Command(migrate.Command):
    help = (
        f"{migrate.Command.help} A migration that waits longer for a table than --lock-timeout"
        " is undone, and tried again later."
    )

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument(
            "--lock-timeout",
            type=float,
            default=LOCK_TIMEOUT,
            metavar="SECONDS",
            help="How long a migration may make pages wait; 0: as long as it takes.",
        )
        parser.add_argument("--tries", type=int, default=TRIES, help="How often it is tried.")

    def handle(self, *args, lock_timeout, tries, **options):
        self.connection, self.lock_timeout = connections[options["database"]], lock_timeout
        while not self.is_done(*args, **options):
            tries -= 1
            if tries < 1:
                raise CommandError(self.why_not())
            self.stdout.write(f"\nA table is in use. Again in {PAUSE} seconds.")
            time.sleep(PAUSE)

    def is_done(self, *args, **options):
        try:
            super().handle(*args, **options)
        except OperationalError as error:
            if getattr(error.__cause__, "pgcode", "") != LOCK_NOT_AVAILABLE:
                raise
            is_done = False
        else:
            is_done = True
        with self.connection.cursor() as cursor:
            cursor.execute("RESET lock_timeout")
        return is_done

    def migration_progress_callback(self, action, migration=None, fake=False):
        if action in {"apply_start", "unapply_start"}:
            # One outside of a transaction makes or drops an index while the table is in use: it
            # waits for others without anybody waiting for it, and ended half-way it leaves a ruin.
            self.wait_for_locks(self.lock_timeout if migration.atomic else 0)
        super().migration_progress_callback(action, migration, fake)

    def wait_for_locks(self, seconds):
        with self.connection.cursor() as cursor:
            cursor.execute(
                "SELECT set_config('lock_timeout', %s, false)", [f"{int(seconds * 1000)}ms"]
            )

    def why_not(self):
        with self.connection.cursor() as cursor:
            cursor.execute(OPEN_TRANSACTIONS, [self.lock_timeout])
            others = [f"process {pid} for {seconds} s" for pid, seconds in cursor.fetchall()]
        return (
            "A table is in use; the migration that needs it was undone, and the product runs on."
            f" Transactions of others: {', '.join(others) or 'none by now'}. Try again later."
        )
