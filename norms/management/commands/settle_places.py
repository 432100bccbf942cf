from django.core.management.base import BaseCommand
from django.utils import timezone

from norms.models import Place
from norms.taken import settle_places


class Command(BaseCommand):
    help = (
        "Settle from the notes how a request is taken in each place, for the filter of the list of"
        " places. Run it every night, since notes grow old; otherwise nothing differs."
    )

    def handle(self, **options):
        changed = settle_places(Place.objects.all(), timezone.localdate())
        self.stdout.write(f"{changed} places are taken otherwise than before.")
