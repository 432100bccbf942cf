from django.utils import timezone

from accounts.nightly import NightlyCommand
from norms.models import Place
from norms.taken import settle_places


class Command(NightlyCommand):
    help = (
        "Settle from the notes how a request is taken in each place, for the filter of the list of"
        " places. Run it every night, since notes grow old; otherwise nothing differs."
    )

    def handle(self, **options):
        changed = settle_places(Place.objects.all(), timezone.localdate())
        self.stdout.write(f"{changed} places are taken otherwise than before.")
