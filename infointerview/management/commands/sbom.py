import json

from django.core.management.base import BaseCommand
from django.utils import timezone

from infointerview.inventory import bill, packages, page


class Command(BaseCommand):
    help = "Write what is installed as a bill of materials (CycloneDX 1.6, JSON) to the output."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument(
            "--licences", action="store_true", help="Write docs/licences.md, as Markdown, instead."
        )

    def handle(self, *, licences, **options):
        found = packages()
        text = page(found) if licences else json.dumps(bill(found, timezone.now()), indent=1) + "\n"
        self.stdout.write(text, ending="")
