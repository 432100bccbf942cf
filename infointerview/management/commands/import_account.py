from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from accounts.models import User
from infointerview.taking.bringing import BringError, bring_everything


class Command(BaseCommand):
    help = (
        "Bring the everything.json that somebody took at “Your data” into an empty account of a"
        " job seeker. All or nothing; see docs/export.md."
    )

    def add_arguments(self, parser):
        parser.add_argument("--for", required=True, dest="email", help="Whose account.")
        parser.add_argument("file", type=Path)

    def handle(self, *, email, file, **options):
        user = User.objects.filter(email=email.lower()).first()
        if user is None:
            raise CommandError("Nobody has that address.")
        try:
            counts = bring_everything(file.read_bytes(), into=user)
        except (BringError, OSError) as wrong:
            raise CommandError(str(wrong)) from wrong
        self.stdout.write(f"{sum(counts.values())} rows brought.")
