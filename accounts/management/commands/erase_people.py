from datetime import timedelta

from django.utils import timezone

from accounts import managing
from accounts.inviting.actions import erase_old_rosters
from accounts.models import User
from accounts.nightly import NightlyCommand
from accounts.undo import UNDO_DAYS
from outbox.models import Message


class Command(NightlyCommand):
    help = (
        "Erase the people who were deleted 30 days ago, and delete those whose accounts were closed"
        " longer ago than their center keeps them. Run it every night."
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
            deleted = managing.delete_what_is_kept_too_long(now=now)
            self.stdout.write(f"{deleted} people deleted, whose accounts were closed for long.")
