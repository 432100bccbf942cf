import logging
import os
import signal
import time

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import Error, close_old_connections, connection
from django.utils import timezone

from accounts.nightly import WORKER, note
from outbox import sending
from outbox.models import Message
from reminders.planning import plan

logger = logging.getLogger(__name__)

PLANNED_EVERY = 60  # Seconds.
PAUSES, SECONDS = 10, 0.5  # So long it waits when there is nothing to do; so soon it can be ended.


class Command(BaseCommand):
    plan_at = float("-inf")
    help = (
        "Plan and send the mail: invitations, what is due, reminders. It runs until it is ended,"
        " with the message in hand as the last; any number of them may run, on any machines."
    )

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="Send what is due, and end.")
        parser.add_argument(
            "--for", type=int, dest="parent", metavar="PID", help="End when this process does."
        )

    def handle(self, *, once, parent, **options):
        self.parent, self.is_ended = parent, False
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self.end)
        if once:
            self.stdout.write(f"{self.round()} messages taken up.")
            return
        while not self.is_over():
            self.round_if_possible()
            self.wait()

    def end(self, *_signal):
        self.is_ended = True

    def is_over(self):
        """Whether it was ended, or is to end with another process that is no more."""
        return self.is_ended or self.parent not in (None, os.getppid())

    def wait(self):
        for _pause in range(PAUSES):
            if not self.is_over():
                time.sleep(SECONDS)

    def round_if_possible(self):
        """A round, unless the database is away: then the next one finds what this one left."""
        try:
            close_old_connections()
            self.round()
        except Error as error:
            logger.error("The database cannot be used: %s", type(error).__name__)
            connection.close()

    def round(self):
        """Plan and send all that is due now. Returns how many messages were taken up."""
        if time.monotonic() >= self.plan_at and not plan(timezone.now()):
            self.plan_at = time.monotonic() + PLANNED_EVERY
        count = 0
        while not self.is_over() and (some := self.send_some()):
            count += some
        note(WORKER, timezone.now())
        return count

    def send_some(self):
        due = Message.objects.due(timezone.now())
        return sending.send(due, site=settings.SITE_URL, stop=self.is_over)
