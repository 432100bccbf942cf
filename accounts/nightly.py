"""Commands that a machine's timer runs every night, and whether it did."""

from datetime import timedelta

from django.core.management.base import BaseCommand
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models.runs import CommandRun

# As operators are told in docs/production.md. Of each it is known when it last came to its end.
NIGHTLY = {
    "rebuild_next_steps": _("says anew what is due, since days have passed"),
    "settle_places": _("says anew what is customary, since notes age"),
    "compute_evidence": _("counts what really happens in places"),
    "erase_uploads": _("erases address books that were not brought"),
    "erase_people": _("erases people who were deleted 30 days ago"),
    "verify_access_log": _("looks whether the access log is whole"),
    "backup": _("copies all of the database into one file"),
}
LATE = timedelta(hours=26)
WORKER, WORKER_LATE = "work", timedelta(minutes=5)


class NightlyCommand(BaseCommand):
    """A command of which the operator sees when it last came to its end without an error."""

    def execute(self, *args, **options):
        output = super().execute(*args, **options)
        name = type(self).__module__.rpartition(".")[2]
        if not (options.get("check") or options.get("dry_run")):
            note(name, timezone.now())
        return output


def last_runs(now):
    """(name, when it last ended or None, whether that is too long ago) of each nightly command."""
    ended = dict(CommandRun.objects.values_list("name", "ended_at"))
    return [(name, ended.get(name), _is_late(ended.get(name), now)) for name in NIGHTLY]


def worker_run(now):
    """The same of the worker, which notes that it is there whenever it has looked for mail."""
    run = CommandRun.objects.filter(name=WORKER).first()
    ended_at = run and run.ended_at
    return WORKER, ended_at, _is_late(ended_at, now, WORKER_LATE)


def note(name, now):
    """The command of that name came to its end, or the worker to that of a round."""
    CommandRun.objects.update_or_create(name=name, defaults={"ended_at": now})


def _is_late(at, now, late=LATE):
    return at is None or now - at > late
