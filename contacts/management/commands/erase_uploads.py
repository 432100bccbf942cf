from django.utils import timezone

from accounts.nightly import NightlyCommand
from contacts.importing.uploads import erase_expired


class Command(NightlyCommand):
    help = (
        "Erase the address books that were sent more than a day ago and neither brought nor"
        " discarded. Run it every night; each new one that is sent does the same."
    )

    def handle(self, **options):
        self.stdout.write(f"{erase_expired(timezone.now())} uploads erased.")
