from datetime import timedelta

from django.utils import timezone

from accounts import managing, retention
from accounts.inviting.actions import erase_old_rosters
from accounts.models import User
from accounts.nightly import NightlyCommand
from accounts.undo import UNDO_DAYS
from outbox.models import Message


class Command(NightlyCommand):
    help = (
        "Erase the people who were deleted 30 days ago, delete those whose accounts were closed"
        " longer ago than their center keeps them, and tell them 30 days before. Run it nightly."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="Only count those to erase.")

    def handle(self, *, dry_run, **options):
        now = timezone.now()
        people = list(User.objects.to_erase(now))
        # Numbers alone: a log is no place for names.
        self.stdout.write(f"{len(people)} people to erase.")
        if not dry_run:
            for person in people:
                managing.erase(person=person, now=now)
            erase_old_rosters(now=now)
            Message.objects.old(now - timedelta(days=UNDO_DAYS)).delete()
            warned, deleted = retention.warn(now=now), retention.delete(now=now)
            self.stdout.write(f"{deleted} people deleted, whose accounts were closed for long.")
            self.stdout.write(f"{warned} people are told that theirs will be.")
