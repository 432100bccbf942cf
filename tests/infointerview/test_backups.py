"""A backup, and an empty database that it is brought into."""

import json
from io import StringIO
from zipfile import ZipFile

import pyrage
import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from accounts.models.runs import CommandRun
from infointerview.backups import BackupError, backup, restore, table_sums
from tests.factories import ContactFactory, UserFactory

IDENTITY = pyrage.x25519.Identity.generate()
RECIPIENT = str(IDENTITY.to_public())


def sums_in(connection):
    with connection.cursor() as cursor:
        return table_sums(cursor)


def changed(path, name, change):
    """A copy of the backup in which the bytes of one part were changed by a function."""
    copy = path.with_name("changed.backup")
    with ZipFile(path) as old, ZipFile(copy, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, change(content) if part == name else content)
    return copy


def test_all_is_back_as_it_was_or_nothing_is(tmp_path, empty, monkeypatch):
    contact = ContactFactory(notes="Ünïcode, a\nnew line, and \\ a backslash")
    path, before = tmp_path / "all.backup", sums_in(connection)
    rows = sum(count for count, _sum in before.values())

    output = StringIO()
    call_command("backup", path, "-r", RECIPIENT, stdout=output)
    assert f"{rows} rows" in output.getvalue()
    assert CommandRun.objects.get().name == "backup"
    cut = changed(path, "database.dump", lambda content: content[:-70_000])
    other = str(pyrage.x25519.Identity.generate())
    for wrong, key in [(cut, str(IDENTITY)), (path, other)]:
        with pytest.raises(BackupError, match="no whole backup, or this is not its key"):
            restore(wrong, empty, key)
        assert sums_in(empty) == {}

    key = tmp_path / "key.txt"
    key.write_text(f"# public key: {RECIPIENT}\n{IDENTITY}\n")
    monkeypatch.setattr("infointerview.management.commands.restore.connection", empty)
    call_command("restore", path, identity=key, stdout=output)

    assert f"{rows} rows are back" in output.getvalue()
    assert sums_in(empty) == before
    again = type(contact).objects.using("restored").get(pk=contact.pk)
    assert again.notes == contact.notes
    with pytest.raises(BackupError, match="The database is not empty"):
        restore(path, empty, str(IDENTITY))


def test_says_what_is_wrong_with_it(tmp_path, empty):
    UserFactory()
    backup(tmp_path / "all.backup", connection)

    def one_more(content):
        sums = json.loads(content)
        return json.dumps(sums | {"accounts_user": [7, "7"]}).encode()

    with pytest.raises(BackupError, match="not what was backed up: accounts_user"):
        restore(changed(tmp_path / "all.backup", "tables.json", one_more), empty)
    with pytest.raises(BackupError, match="pg_restore: error: input file"):
        restore(changed(tmp_path / "all.backup", "database.dump", lambda _: b"x" * 2**20), empty)
    assert sums_in(empty) == {}


@pytest.mark.django_db
class TestRefused:
    @pytest.fixture(autouse=True)
    def _made(self, tmp_path):
        self.path = tmp_path / "all.backup"
        about = {"format": 1, "is_encrypted": False, "migrations": []}
        self.write(about)

    def write(self, about):
        with ZipFile(self.path, "w") as archive:
            archive.writestr("about.json", json.dumps(about))

    def refusal(self, identity=""):
        with pytest.raises(BackupError) as refused:
            restore(self.path, connection, identity)
        return str(refused.value)

    def test_a_database_with_something_in_it(self):
        assert "The database is not empty" in self.refusal()

    def test_what_a_newer_version_made(self):
        self.write({"format": 1, "is_encrypted": False, "migrations": [["accounts", "9999_new"]]})
        assert "A newer version" in self.refusal()

    def test_a_key_too_few_or_too_many(self):
        assert "needs no key" in self.refusal(str(IDENTITY))
        self.write({"format": 1, "is_encrypted": True, "migrations": []})
        assert "is encrypted" in self.refusal()

    def test_what_is_no_key(self):
        assert "no key of age" in self.refusal("secret")

    def test_what_is_no_backup(self):
        self.path.write_bytes(b"PK nonsense")
        assert "no whole backup" in self.refusal()

    def test_to_write_over_a_file(self):
        with pytest.raises(BackupError, match="is there already"):
            backup(self.path, connection)

    def test_to_write_where_nobody_can(self, tmp_path):
        with pytest.raises(BackupError, match="cannot be written: No such file"):
            backup(tmp_path / "nowhere" / "all.backup", connection)


@pytest.mark.usefixtures("transactional_db")
def test_leaves_nothing_when_the_program_for_it_is_not_there(tmp_path, settings, monkeypatch):
    settings.DEVELOPMENT = False
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(BackupError, match="pg_dump is not installed"):
        backup(tmp_path / "new.backup", connection)
    assert list(tmp_path.iterdir()) == []


def test_commands_say_why_they_cannot(tmp_path):
    key = tmp_path / "key.txt"
    key.write_text(str(IDENTITY))

    with pytest.raises(CommandError, match="is there already"):
        call_command("backup", key, skip_checks=True)
    with pytest.raises(CommandError, match="no whole backup"):
        call_command("restore", tmp_path / "none.backup", identity=key)
    with pytest.raises(CommandError, match="cannot be read: No such file"):
        call_command("restore", tmp_path / "none.backup", identity=tmp_path / "none")
