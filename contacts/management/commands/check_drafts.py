import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from contacts.drafts.check import check
from contacts.drafts.lines import UnreadableError, read_line


class Command(BaseCommand):
    help = (
        "Check the drafts in FILE, one JSON object a line, and print a JSON line for each with its"
        " id and the keys of what was found. Nothing is stored. What a line holds:"
        ' {"id", "kind": ask|follow_up|thank_you|update, "channel": email|linkedin|phone,'
        ' "contact": {"first_name", "last_name", "organization"},'
        ' "sender": {"first_name", "last_name"}, "guidance": {"acceptance", "approach"}, "text"}.'
        " Only kind and text must be there."
    )
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FILE", type=Path)

    def handle(self, *, file, **options):
        lines = enumerate(self._lines(file), start=1)
        broken = sum(not self._answer(number, line) for number, line in lines if line.strip())
        if broken:
            raise CommandError(f"Lines that could not be read: {broken}. All others were checked.")

    def _lines(self, file):
        try:
            # Not splitlines: a text may have other line breaks in it than the end of the line.
            return file.read_text(encoding="utf-8-sig").split("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"{file} cannot be read: {error}") from None

    def _answer(self, number, line):
        """Print what was found, and return whether the line could be read."""
        try:
            name, draft = read_line(line)
        except UnreadableError as error:
            self.stderr.write(f"Line {number}: {error}")
            return False
        findings = [finding.key for finding in check(draft)]
        self.stdout.write(json.dumps({"id": name, "findings": findings}, ensure_ascii=False))
        return True
