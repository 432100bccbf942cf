from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from infointerview.backups import BackupError, restore


class Command(BaseCommand):
    help = "Bring a backup into an empty database, and compare each table with what it was."
    requires_system_checks = []  # They ask the database, which is empty.

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="What `manage.py backup` wrote.")
        parser.add_argument(
            "--identity", "-i", type=Path, help="The file with the secret key of age."
        )

    def handle(self, *, file, identity, **options):
        try:
            count = restore(file, connection, secret_in(identity) if identity else "")
        except BackupError as error:
            raise CommandError(error) from None
        self.stdout.write(f"{count} rows are back, in each table the same as backed up.")
        self.stdout.write("Run `manage.py migrate` if this version is newer than the backup.")


def secret_in(path):
    """The line of the file that is no comment, as age-keygen writes it."""
    try:
        lines = path.read_text().splitlines()
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from None
    return next((line for line in lines if line and not line.startswith("#")), "")
