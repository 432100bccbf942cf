import json
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.inviting.bulk import invite_all, plan
from accounts.inviting.mailing import send_waiting
from accounts.inviting.reading import MAX_BYTES, MOST, read
from accounts.models import Center, Invitation, User


class _RefusedError(Exception):
    """Nothing is done. The message says why."""


class Command(BaseCommand):
    help = (
        "Invite the people in a CSV file (Handshake's student file, or any with email addresses) to"
        " a center, and print one JSON object: ok, error, invited, refused, already, waiting. Fails"
        " when the file cannot be read; then nobody is invited."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", help="The file.")
        parser.add_argument("--center", required=True, metavar="SLUG", help="To which center.")
        parser.add_argument(
            "--by", required=True, metavar="EMAIL", help="The admin of it who invites them."
        )
        parser.add_argument("--dry-run", action="store_true", help="Invite nobody.")

    def handle(self, *, file, center, by, dry_run, **options):
        answer = {"ok": False, "error": "", "invited": [], "refused": [], "already": 0}
        answer["waiting"] = 0
        try:
            answer |= _invited(file, _admin(center, by), dry_run)
        except _RefusedError as problem:
            answer["error"] = str(problem)
            self.stderr.write(answer["error"])
        self.stdout.write(json.dumps(answer))  # ASCII: whatever the terminal can show.
        if not answer["ok"]:
            raise SystemExit(1)


def _admin(slug, email):
    center = Center.objects.filter(slug=slug).first()
    if center is None:
        raise _RefusedError(_("There is no center %(slug)s.") % {"slug": slug})
    admins = User.objects.active_admins().filter(center=center)
    admin = admins.filter(email=User.objects.normalize_email(email)).first()
    if admin is None:
        words = _("%(email)s is not an admin of %(center)s.")
        raise _RefusedError(words % {"email": email, "center": center})
    return admin


def _invited(file, admin, dry_run):
    reading = read(_content(file))
    if reading.error:
        raise _RefusedError(reading.error)
    center = admin.center
    if dry_run:
        made, waiting = plan(reading.people, center=center, now=timezone.now()), 0
    else:
        made = invite_all(reading.people, center=center, by=admin)
        waiting = send_waiting(
            Invitation.objects.filter(center=center), site=settings.SITE_URL, most=MOST
        )
    return {
        "ok": True,
        "invited": [{"email": person.email, "name": person.name} for person in made.new],
        "refused": [{"line": each.line, "reason": each.reason} for each in reading.refused],
        "already": made.already,
        "waiting": waiting,
    }


def _content(file):
    try:
        with Path(file).open("rb") as opened:
            return opened.read(MAX_BYTES + 1)
    except (OSError, ValueError) as problem:
        words = _("The file %(name)s cannot be opened.")
        raise _RefusedError(words % {"name": file}) from problem
