import json
from pathlib import Path

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from accounts.models import User
from contacts.importing.reading import MAX_BYTES, read
from contacts.importing.writing import bring, plan

# What is said of each person. The city, the country and who referred them are as the file has
# them; where it has no name, `name` is made from the rest, and first and last name are empty.
SAID = [
    "name", "first_name", "last_name", "organization", "title", "email", "phone", "url", "city",
    "country", "connected_on", "referred_by",
]  # fmt: skip


class Command(BaseCommand):
    help = (
        "Import an address book (LinkedIn, Google, Outlook, vCard, any CSV) for a job seeker, and"
        " print one JSON object: ok, error, contacts (who is new), refused, same. Fails when"
        " nothing can be imported; then nothing is written."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", nargs="?", help="The file.")
        parser.add_argument(
            "--for", dest="email", required=True, help="The job seeker's email address."
        )
        parser.add_argument(
            "--map",
            dest="mapping",
            nargs="+",
            action="extend",
            default=[],
            metavar="ours=theirs",
            help="Which column is what: email='Mail (work)'. Theirs may be a number, from 1.",
        )
        parser.add_argument("--dry-run", action="store_true", help="Write nothing.")

    def handle(self, *, file, email, mapping, dry_run, **options):
        if file is None and mapping and "=" not in mapping[-1]:
            file = mapping.pop()  # Behind --map, which takes all that follows.
        error, data, owner = _asked_for(file, email, mapping)
        answer = {"ok": False, "error": error, "contacts": [], "refused": [], "same": 0}
        if not error:
            pairs = [tuple(each.split("=", 1)) for each in mapping]
            answer |= _imported(data, pairs, owner, Path(file).name, dry_run)
        self.stdout.write(json.dumps(answer))  # ASCII: whatever the terminal can show.
        if not answer["ok"]:
            raise SystemExit(1)


def _asked_for(file, email, mapping):
    """(what is wrong with the question, the bytes of the file, the owner)"""
    owner = User.objects.filter(email__iexact=email, center__isnull=False).first()
    if owner is None:
        return _("There is no job seeker %(email)s.") % {"email": email}, b"", None
    if wrong := [each for each in mapping if "=" not in each]:
        return _("%(text)s is not ours=theirs.") % {"text": wrong[0]}, b"", None
    try:
        with Path(file or "").open("rb") as opened:
            return "", opened.read(MAX_BYTES + 1), owner
    except (OSError, ValueError):
        return _("The file %(name)s cannot be opened.") % {"name": file}, b"", None


def _imported(data, mapping, owner, name, dry_run):
    reading = read(data, mapping)
    refused = [{"line": each.line, "reason": each.reason} for each in reading.refused]
    if reading.error:
        return {"error": reading.error, "refused": refused}
    if dry_run:
        made = plan(reading.people, owner)
    else:
        made = bring(
            reading.people,
            by=owner,
            file_name=name,
            format=reading.format,
            refused=len(refused),
        )
    contacts = [{key: getattr(person, key) for key in SAID} for person in made.new]
    return {"ok": True, "contacts": contacts, "refused": refused, "same": len(made.same)}
