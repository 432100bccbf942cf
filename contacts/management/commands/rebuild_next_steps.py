from django.core.management.base import BaseCommand, CommandError

from contacts.actions import differs, refresh, with_log
from contacts.models import Contact

AT_ONCE = 500  # Contacts in memory.


class Command(BaseCommand):
    help = (
        "Derive the stage and next step of every contact from its log. Run it when the cadence"
        " or the public holidays have changed; otherwise nothing differs, and --check proves it."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--check", action="store_true", help="Change nothing; fail if anything differs."
        )

    def handle(self, *, check, **options):
        seen = differing = 0
        for contact in with_log(Contact.objects.order_by("pk")).iterator(chunk_size=AT_ONCE):
            seen += 1
            if differs(contact):
                differing += 1
                if not check:
                    refresh(contact)
        done = "differ from" if check else "were brought in step with"
        self.stdout.write(f"{seen} contacts; {differing} {done} their log.")
        if check and differing:
            raise CommandError("Run rebuild_next_steps without --check.")
