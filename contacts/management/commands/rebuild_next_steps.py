from django.core.management.base import CommandError

from accounts.nightly import NightlyCommand
from contacts.actions import refresh
from contacts.deriving import out_of_step
from contacts.models import Contact


class Command(NightlyCommand):
    help = (
        "Derive the stage and next step of every contact from its log. Run it every night, since"
        " notes about places grow old, and when the cadence or the public holidays have changed;"
        " otherwise nothing differs, and --check proves it."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--check", action="store_true", help="Change nothing; fail if anything differs."
        )

    def handle(self, *, check, **options):
        contacts = Contact.objects.order_by("pk")
        seen, differing = contacts.count(), 0
        for contact, _values in out_of_step(contacts):
            differing += 1
            if not check:
                refresh(contact)
        done = "differ from" if check else "were brought in step with"
        self.stdout.write(f"{seen} contacts; {differing} {done} their log.")
        if check and differing:
            raise CommandError("Run rebuild_next_steps without --check.")
