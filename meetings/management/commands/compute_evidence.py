from django.utils import timezone

from accounts.nightly import NightlyCommand
from meetings.evidence import compute


class Command(NightlyCommand):
    help = (
        "Count what really happens in places, across centers, and publish what may be said of it"
        " in place of the old numbers. Run it every night."
    )

    def handle(self, **options):
        seen, kept = compute(timezone.now())
        self.stdout.write(f"{seen} sets of 10 people or more; {kept} of them are published.")
