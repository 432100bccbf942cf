"""Everything of a person's in one archive: nothing is left out, nothing of others is in it."""

import csv
import io
import json
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from accounts.models import Look, Page
from files.sheets import MARK
from infointerview.taking.archive import columns_of
from infointerview.taking.registry import LEFT_OUT, MINE, NOT_MINE
from tests.factories import (
    AssignmentFactory,
    ContactFactory,
    DebriefFactory,
    DraftFactory,
    EtiquetteNoteFactory,
    MeetingFactory,
    OrganizationFactory,
    OutreachFactory,
    PromiseFactory,
    SharingFactory,
)

URL = reverse("taking:archive")


@pytest.fixture
def take(login):
    """A function that gives what a user takes away, by the name of the file."""

    def take(user):
        response = login(user).get(URL)
        archive = ZipFile(io.BytesIO(response.getvalue()))
        return {name: archive.read(name).decode() for name in archive.namelist()}

    return take


@pytest.fixture
def data(take):
    """A function that gives the tables of a user's JSON."""

    def data(user):
        return json.loads(take(user)["everything.json"])["data"]

    return data


def everything_of(owner, word, place):
    """A row of each kind that a job seeker makes, with the word in it."""
    contact = ContactFactory(
        owner=owner,
        last_name=f"{word}ova",
        place=place,
        organization=OrganizationFactory(owner=owner, name=f"{word} Inc."),
    )
    ContactFactory(owner=owner, last_name=f"{word}gone", deleted_at=timezone.now())
    OutreachFactory(owner=owner, contact=contact, text=f"=Ask {word}")
    DraftFactory(owner=owner, contact=contact, text=f"Draft {word}")
    meeting = MeetingFactory(owner=owner, contact=contact, where=f"Room {word}", is_private=True)
    debrief = DebriefFactory(owner=owner, meeting=meeting, learned=f"Learned {word}")
    debrief.referrals.add(contact)
    PromiseFactory(owner=owner, contact=contact, text=f"Promise {word}")


class TestCompleteness:
    def test_every_table_is_taken_or_said_not_to_be_personal(self):
        tables = {model._meta.label for model in apps.get_models(include_auto_created=True)}

        assert MINE.keys() & NOT_MINE.keys() == set()
        assert MINE.keys() | NOT_MINE.keys() == tables

    def test_every_column_is_in_the_description_or_said_to_stay(self):
        described = (settings.BASE_DIR / "docs" / "export.md").read_text()

        for label in MINE:
            columns = ", ".join(field.name for field in columns_of(apps.get_model(label)))
            assert f"| `{label}` | {columns} |" in described
        for column, why in LEFT_OUT.items():
            assert f"| `{column}` | {why} |" in described

    def test_nothing_is_listed_that_is_not_there(self):
        names = {
            name
            for label in MINE
            for field in apps.get_model(label)._meta.get_fields()
            for name in [field.name, getattr(field, "attname", "")]
        }

        assert LEFT_OUT.keys() <= names


class TestArchive:
    def test_has_each_row_of_mine_in_every_form(self, take, seeker, charlotte):
        everything_of(seeker, "Marker", charlotte)

        files = take(seeker)

        words = ["Markerova", "Marker Inc.", "Draft Marker", "Room Marker", "Learned Marker"]
        for text in [files["everything.json"], files["everything.html"]]:
            assert [
                word for word in [*words, "Promise Marker", "Markergone"] if word not in text
            ] == []
        assert "Markerova" in files["contacts.vcf"]
        assert "Markergone" not in files["contacts.vcf"]
        assert "Room Marker" in files["meetings.ics"]
        assert {f"tables/{label.lower()}.csv" for label in MINE} < files.keys()

    def test_has_tables_without_formulas_and_with_names(self, take, seeker, charlotte):
        everything_of(seeker, "Marker", charlotte)

        text = take(seeker)["tables/contacts.outreach.csv"]

        assert text.startswith(MARK)
        [row] = csv.DictReader(io.StringIO(text.removeprefix(MARK)))
        assert row["text"] == "'=Ask Marker"
        assert row["contact"].endswith("Markerova")
        assert row["kind"] == "Ask"

    def test_has_a_page_on_which_nothing_is_markup(self, take, seeker):
        ContactFactory(owner=seeker, last_name="<b>Bold</b>", notes="One\nTwo")

        page = take(seeker)["everything.html"]

        assert "<dt>Last name</dt><dd>&lt;b&gt;Bold&lt;/b&gt;</dd>" in page
        assert "<dt>Notes</dt><dd>One<br>Two</dd>" in page
        assert page.count("<h2>Contacts</h2>") == 1

    def test_has_numbers_and_paths_by_which_programs_put_it_together(self, data, seeker, charlotte):
        everything_of(seeker, "Marker", charlotte)

        tables = data(seeker)

        contact, *_others = tables["contacts.Contact"]
        assert contact["place"] == "us/nc/charlotte"
        assert contact["owner"] == "Maya Ellison"
        [outreach] = tables["contacts.Outreach"]
        [referral] = tables["meetings.Debrief_referrals"]
        assert outreach["contact"] == referral["contact"] == contact["id"]

    def test_says_whom_one_shares_with_and_who_looked(self, data, seeker, coach):
        assignment = AssignmentFactory(seeker=seeker, coach=coach)
        sharing = SharingFactory(assignment=assignment)
        facts = {"center_id": seeker.center_id, "at": timezone.now(), "page": Page.PROGRESS}
        Look.objects.create(**facts, actor=coach, subject=seeker, sharing=sharing)

        tables = data(seeker)

        assert [row["coach"] for row in tables["accounts.Assignment"]] == [str(coach)]
        assert [row["assignment"] for row in tables["accounts.Sharing"]] == [assignment.pk]
        assert [row["actor"] for row in tables["accounts.Look"]] == [str(coach)]

    def test_has_nothing_of_others(self, take, seeker, stranger, charlotte):
        everything_of(stranger, "Marker", charlotte)

        assert [name for name, text in take(seeker).items() if "Marker" in text] == []

    def test_has_what_a_coach_wrote_and_no_word_of_job_seekers(
        self, take, coach, seeker, charlotte
    ):
        everything_of(seeker, "Marker", charlotte)
        assignment = AssignmentFactory(seeker=seeker, coach=coach)
        sharing = SharingFactory(assignment=assignment)
        facts = {"center_id": seeker.center_id, "at": timezone.now(), "page": Page.PROGRESS}
        Look.objects.create(**facts, actor=coach, subject=seeker, sharing=sharing)
        EtiquetteNoteFactory(author=coach, place=charlotte, text="Ask at the Meetup.")

        files = take(coach)

        assert "Ask at the Meetup." in files["everything.json"]
        words = ["Marker", seeker.last_name, seeker.email]
        assert [word for word in words if word in "".join(files.values())] == []

    def test_has_no_secret(self, take, seeker):
        seeker.set_password("a very secret word")
        seeker.save()

        assert seeker.password not in take(seeker)["everything.json"]

    def test_takes_as_many_queries_for_many(self, take, seeker, charlotte, count_queries):
        everything_of(seeker, "One", charlotte)
        before = count_queries(lambda: take(seeker))
        for n in range(5):
            everything_of(seeker, f"More{n}", charlotte)

        assert count_queries(lambda: take(seeker)) == before


def test_the_page_leads_to_the_archive(login, seeker):
    assert f'href="{URL}"' in login(seeker).get(reverse("taking:data")).text
