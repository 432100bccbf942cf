from pathlib import Path

from django.core.management.base import CommandError
from django.db import connection

from accounts.nightly import NightlyCommand
from infointerview.backups import BackupError, backup


class Command(NightlyCommand):
    help = "Write all of the database into one file, as it is at one moment, while it is in use."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="Where to; nothing may be there yet.")
        parser.add_argument(
            *["--recipient", "-r"],
            action="append",
            default=[],
            help="A public key of age (age1…), to encrypt it for; may be said several times.",
        )

    def handle(self, *, file, recipient, **options):
        try:
            count = backup(file, connection, recipient)
        except BackupError as error:
            raise CommandError(error) from None
        self.stdout.write(f"{file}: {count} rows, {file.stat().st_size} bytes.")
