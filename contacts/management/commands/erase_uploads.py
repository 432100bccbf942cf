from django.core.management.base import BaseCommand
from django.utils import timezone

from contacts.importing.uploads import erase_expired


class Command(BaseCommand):
    help = (
        "Erase the address books that were sent more than a day ago and neither brought nor"
        " discarded. Run it every night; each new one that is sent does the same."
    )

    def handle(self, **options):
        self.stdout.write(f"{erase_expired(timezone.now())} uploads erased.")
