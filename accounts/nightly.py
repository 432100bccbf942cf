"""Commands that a machine's timer runs every night, and whether it did."""

from datetime import timedelta

from django.core.management.base import BaseCommand
from django.utils import timezone

from accounts.models.runs import CommandRun

# As the README tells operators. Of each it is known when it last came to its end.
NIGHTLY = [
    "rebuild_next_steps",
    "settle_places",
    "compute_evidence",
    "erase_uploads",
    "erase_people",
    "verify_access_log",
]
LATE = timedelta(hours=26)


class NightlyCommand(BaseCommand):
    """A command of which the operator sees when it last came to its end without an error."""

    def execute(self, *args, **options):
        output = super().execute(*args, **options)
        name = type(self).__module__.rpartition(".")[2]
        if not (options.get("check") or options.get("dry_run")):
            self._note(name)
        return output

    def _note(self, name):
        CommandRun.objects.update_or_create(name=name, defaults={"ended_at": timezone.now()})


def last_runs(now):
    """(name, when it last ended or None, whether that is too long ago) of each nightly command."""
    ended = dict(CommandRun.objects.values_list("name", "ended_at"))
    return [(name, ended.get(name), _is_late(ended.get(name), now)) for name in NIGHTLY]


def _is_late(at, now):
    return at is None or now - at > LATE
