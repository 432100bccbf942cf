"""What somebody took away makes the same account again; what else a file says is refused."""

import io
import json
import re
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.core.management.base import CommandError
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from contacts.actions import refresh_all, set_places
from contacts.merging import merge, unmerge
from contacts.models import Contact, NotSame, Organization, Outreach, Upload
from infointerview.taking.archive import write_archive
from infointerview.taking.bringing import BROUGHT, BringError, bring_everything
from infointerview.uploads import MOST
from tests.contacts.importing import files
from tests.factories import (
    CardFactory,
    ContactFactory,
    DebriefFactory,
    DraftFactory,
    ImportFactory,
    MeetingFactory,
    MessageTemplateFactory,
    OrganizationFactory,
    OutreachFactory,
    PauseFactory,
    PromiseFactory,
    SkippedStepFactory,
    TakenFileFactory,
    UploadFactory,
    UserFactory,
)


def taken_archive(user):
    file = io.BytesIO()
    write_archive(file, user, now=timezone.now(), site="https://center.example/")
    return file.getvalue()


def taken(user):
    return ZipFile(io.BytesIO(taken_archive(user))).read("everything.json")


def told_apart(user):
    """The tables with each row of a table by its place in it."""
    data = json.loads(taken(user))["data"]
    data = {label: data[label] for label in BROUGHT}
    places = {label: {row["id"]: n for n, row in enumerate(rows)} for label, rows in data.items()}
    told = {}
    for label, rows in data.items():
        told[label] = [
            {k: _placed(k, v, places, label) for k, v in row.items() if k not in BY_KEY}
            for row in rows
        ]
    return told


# They have ids within; tests of their own tell of them.
BY_KEY = {"filled", "replaced", "changed", "moved"}
POINTERS = {
    "organization": "contacts.Organization",
    "introduced_by": "contacts.Contact",
    "merged_into": "contacts.Contact",
    "contact": "contacts.Contact",
    "kept": "contacts.Contact",
    "gone": "contacts.Contact",
    "one": "contacts.Contact",
    "other": "contacts.Contact",
    "imported_in": "contacts.Import",
    "meeting": "meetings.Meeting",
    "debrief": "meetings.Debrief",
}


def _placed(name, value, places, label):
    if name == "id":
        return places[label][value]
    target = POINTERS.get(name)
    return places[target].get(value) if target and isinstance(value, int) else value


@pytest.fixture
def whole(seeker, charlotte, rochester):
    """A job seeker with something in each table."""
    set_places(seeker, home=rochester, moving_to=charlotte, time_zone="America/New_York")
    brought = ImportFactory(owner=seeker)
    organization = OrganizationFactory(owner=seeker, imported_in=brought)
    dana = ContactFactory(
        owner=seeker, place=charlotte, organization=organization, imported_in=brought
    )
    brought.filled = {str(dana.pk): {"organization": organization.pk, "title": "Pilot"}}
    brought.save()
    luis = ContactFactory(owner=seeker, introduced_by=dana)
    gone = ContactFactory(owner=seeker)
    OutreachFactory(owner=seeker, contact=gone, text="From before")
    merge(luis, gone, values={"organization": organization}, at=timezone.now())
    NotSame.objects.create(owner=seeker, one=dana, other=luis)
    OutreachFactory(owner=seeker, contact=dana)
    DraftFactory(owner=seeker, contact=dana, kept=["pressure"])
    MessageTemplateFactory(owner=seeker)
    SkippedStepFactory(owner=seeker, contact=dana)
    PauseFactory(owner=seeker)
    meeting = MeetingFactory(owner=seeker, contact=dana, questions=[{"id": "", "text": "Why?"}])
    debrief = DebriefFactory(owner=seeker, meeting=meeting)
    debrief.referrals.add(luis)
    PromiseFactory(owner=seeker, debrief=debrief)
    CardFactory(owner=seeker, meeting=meeting)
    refresh_all(Contact.objects.filter(owner=seeker))
    return seeker


class TestRoundTrip:
    def test_gives_the_same_account(self, whole):
        other = UserFactory(center=whole.center)

        bring_everything(taken(whole), into=other)

        assert told_apart(other) == told_apart(whole)
        other.refresh_from_db()
        assert (str(other), other.time_zone) == (str(whole), whole.time_zone)
        assert other.email != whole.email

    def test_points_to_rows_of_this_account_alone_and_merges_can_be_parted(self, whole):
        other = UserFactory(center=whole.center)
        bring_everything(taken(whole), into=other)

        made = other.contacts_merge_set.get()
        unmerge(made, at=timezone.now())

        assert made.gone.outreach.get().text == "From before"
        assert Outreach.objects.exclude(contact__owner=other).count() == 2
        organization = other.contacts_organization_set.get()
        brought = other.contacts_import_set.get()
        dana = organization.contacts.get(imported_in=brought)
        assert brought.filled == {str(dana.pk): {"organization": organization.pk, "title": "Pilot"}}

    def test_twice_is_refused(self, whole):
        other = UserFactory(center=whole.center)
        bring_everything(taken(whole), into=other)
        before = told_apart(other)

        with pytest.raises(BringError, match="empty"):
            bring_everything(taken(whole), into=other)

        assert told_apart(other) == before


def changed(whole, change):
    said = json.loads(taken(whole))
    change(said)
    return json.dumps(said).encode()


def contact_with(**values):
    return lambda said: said["data"]["contacts.Contact"][0].update(values)


HOSTILE = {
    "another version": (lambda said: said.update(version=2), "version"),
    "another format": (lambda said: said.update(format="x"), "not the everything.json"),
    "no tables": (lambda said: said.update(data=[]), "tables"),
    "unknown tables": (lambda said: said["data"].update({"accounts.Center": []}), "tables"),
    "no list": (lambda said: said["data"].update({"contacts.Contact": {}}), "no list"),
    "no rows": (lambda said: said["data"].update({"contacts.Contact": [1]}), "no list"),
    "unknown columns": (contact_with(center_id=1), "columns"),
    "a choice there is not": (contact_with(stage="boss"), "choice that is none"),
    "two of one id": (contact_with(id=None), "one id|not in it"),
    "questions that are none": (
        lambda said: said["data"]["meetings.Meeting"][0].update(questions=[1]),
        "cannot be",
    ),
    "fillings that are none": (
        lambda said: said["data"]["contacts.Import"][0].update(filled={"1": 2}),
        "cannot be",
    ),
    "a long name": (contact_with(first_name="x" * 101), "not as it should be"),
    "no number": (contact_with(id="x"), "cannot be|one id|not in it"),
    "somebody else's row": (contact_with(organization=2**40), "not in it"),
    "a list for a row": (contact_with(organization=[1]), "not in it"),
    "a place there is not": (contact_with(place="zz/nowhere"), "place"),
    "a number for a place": (contact_with(place=1), "place"),
    "a NUL": (contact_with(notes="a\0b"), "not as it should be|cannot be"),
    "no time": (contact_with(created_at=None), "when it was made"),
    "a day for a time": (contact_with(created_at="2026-02-31"), "cannot be|not as it should"),
    "a huge number": (
        lambda said: said["data"]["meetings.Meeting"][0].update(minutes=10**30),
        "cannot be|not as it should",
    ),
    "what the database refuses": (contact_with(first_name="", last_name=""), "cannot be"),
    "a time zone there is not": (
        lambda said: said["data"]["accounts.User"][0].update(time_zone="Mars/North"),
        "time zone",
    ),
    "merged into nothing": (
        lambda said: said["data"]["contacts.Merge"][0].update(moved={"no.Such.x": [1]}),
        "cannot be",
    ),
}


class TestHostile:
    def test_is_refused_with_a_reason_and_nothing_is_written(self, whole):
        other = UserFactory(center=whole.center, first_name="As", last_name="Before")
        wrong = {}

        for what, (change, _words) in HOSTILE.items():
            try:
                bring_everything(changed(whole, change), into=other)
                wrong[what] = "was taken"
            except BringError as refusal:
                wrong[what] = str(refusal)

        assert {w: said for w, said in wrong.items() if not re.search(HOSTILE[w][1], said)} == {}
        assert not Contact.objects.filter(owner=other).exists()
        assert not Organization.objects.filter(owner=other).exists()
        assert User.objects.get(pk=other.pk).first_name == "As"

    @pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[" * 100_000, b'{"a": NaN}', b"[]"])
    def test_no_json_is_refused(self, seeker, data):
        with pytest.raises(BringError):
            bring_everything(data, into=seeker)

    def test_too_much_is_refused(self, seeker, whole, monkeypatch):
        data = taken(whole)
        monkeypatch.setattr("infointerview.taking.bringing.MAX_ROWS", 5)
        with pytest.raises(BringError, match="rows"):
            bring_everything(data, into=seeker)
        monkeypatch.setattr("infointerview.taking.bringing.MAX_BYTES", 5)
        with pytest.raises(BringError, match="50 MB"):
            bring_everything(data, into=seeker)

    def test_a_coach_has_no_such_account(self, whole, coach):
        with pytest.raises(BringError, match="job seeker"):
            bring_everything(taken(whole), into=coach)


class TestPage:
    url = reverse("taking:bring")

    def send(self, client, data, name="everything.json"):
        said = {"form_key": Upload().form_key, "file": SimpleUploadedFile(name, data)}
        return client.post(self.url, said, follow=True)

    @pytest.fixture
    def newcomer(self, whole):
        return UserFactory(center=whole.center)

    def test_shows_what_comes_and_brings_it_at_ones_word(self, login, whole, newcomer):
        client = login(newcomer)

        page = self.send(client, taken_archive(whole), "infointerview.zip")

        assert page.context["counts"][:2] == [("Contacts", 3), ("Outreach", 2)]
        assert "Among your contacts will be" in page.text
        assert told_apart(newcomer)["contacts.Contact"] == []
        upload = Upload.objects.get()
        done = client.post(reverse("taking:bring_confirm", args=[upload.pk]), follow=True)
        assert "It is all here again." in done.text
        assert told_apart(newcomer) == told_apart(whole)
        upload.refresh_from_db()
        assert bytes(upload.data) == b""
        again = client.get(reverse("taking:bring_preview", args=[upload.pk]))
        assert again.url == reverse("contacts:list")

    def test_of_a_name_alone_says_so(self, login, newcomer):
        said = {"format": "infointerview", "version": 1, "data": {}}

        page = self.send(login(newcomer), json.dumps(said).encode())

        assert "nothing else is in it" in page.text

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"", "This is no JSON."),
            (b"x" * (MOST + 1), "This file is larger than 10 MB."),
            (b"PK\x03\x04" + b"x" * 99, "no everything.json"),
            (files.archive(Connections_csv="a"), "no everything.json"),
            (b'{"format": "infointerview", "version": 2}', "another version"),
        ],
    )
    def test_says_beside_the_file_what_is_wrong(self, login, newcomer, data, words):
        page = self.send(login(newcomer), data)

        assert words in page.context["form"].errors["file"][0]
        assert 'id="id_file_error"' in page.text
        assert not Upload.objects.exists()

    def test_of_an_account_with_something_says_what_it_has(self, login, whole):
        client = login(whole)

        page = client.get(self.url)

        assert "imports, organizations, contacts" in page.text
        assert '<input type="file"' not in page.text
        assert "already: imports" in self.send(client, taken(whole)).text

    def test_asks_again_whether_the_account_is_empty(self, login, newcomer):
        upload = TakenFileFactory(owner=newcomer)
        ContactFactory(owner=newcomer)

        page = login(newcomer).post(reverse("taking:bring_confirm", args=[upload.pk]), follow=True)

        assert "Only an empty account takes a file." in page.text
        assert newcomer.contacts_messagetemplate_set.count() == 0

    def test_is_none_of_the_address_books(self, login, newcomer):
        upload = TakenFileFactory(owner=newcomer)
        client = login(newcomer)

        assert "everything.json" not in client.get(reverse("contacts:import")).text
        assert client.get(reverse("contacts:upload", args=[upload.pk])).status_code == 404
        book = UploadFactory(owner=newcomer)
        assert client.get(reverse("taking:bring_preview", args=[book.pk])).status_code == 404

    def test_keeps_nothing_of_what_is_discarded(self, login, newcomer):
        upload = TakenFileFactory(owner=newcomer)

        page = login(newcomer).post(reverse("taking:bring_discard", args=[upload.pk]), follow=True)

        assert "Nothing of everything.json was kept." in page.text
        upload.refresh_from_db()
        assert (bytes(upload.data), upload.deleted_at is None) == (b"", False)


class TestCommand:
    def test_brings_and_says_how_much(self, whole, tmp_path, capsys):
        other = UserFactory(center=whole.center)
        file = tmp_path / "everything.json"
        file.write_bytes(taken(whole))

        call_command("import_account", "--for", other.email.upper(), str(file))

        assert "rows brought" in capsys.readouterr().out
        with pytest.raises(CommandError, match="empty"):
            call_command("import_account", "--for", other.email, str(file))
        with pytest.raises(CommandError, match="Nobody"):
            call_command("import_account", "--for", "no@x.example", str(file))
        with pytest.raises(CommandError, match="No such file"):
            call_command("import_account", "--for", other.email, str(tmp_path / "none"))
