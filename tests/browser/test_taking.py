"""A job seeker takes their data away, opens it, and brings it to an empty account."""

import csv
import io
from zipfile import ZipFile

import pytest
from playwright.sync_api import expect

from accounts.models import User
from coaching.models import CoachNote
from contacts.models import Contact
from tests.browser.tour import make_newcomer

pytestmark = pytest.mark.browser


@pytest.fixture
def download(tmp_path):
    """A function that clicks a link, and gives the path of the file that comes."""

    def download(page, name):
        with page.expect_download() as coming:
            page.get_by_role("main").get_by_role("link", name=name).click()
        path = tmp_path / coming.value.suggested_filename
        coming.value.save_as(path)
        return path

    return download


def test_data_is_taken_opened_and_brought_to_an_empty_account(open_page, site, sign_in, download):
    make_newcomer()
    note = CoachNote.objects.filter(owner__email="seeker@demo.example").exclude(text="").first()
    page = open_page()
    sign_in(page, "seeker@demo.example")
    page.goto("/contacts/?stage=met")
    expect(page.get_by_role("link", name="CSV")).to_be_visible()

    table = download(page, "CSV").read_text(encoding="utf-8-sig")
    cards = download(page, "vCard").read_text()

    met = Contact.objects.filter(owner__email="seeker@demo.example", stage="met", deleted_at=None)
    names = sorted(map(str, met))
    rows = csv.DictReader(io.StringIO(table))
    assert names
    assert sorted(f"{row['First Name']} {row['Last Name']}".strip() for row in rows) == names
    assert sorted(line[3:] for line in cards.splitlines() if line.startswith("FN:")) == names

    page.goto("/account/data/")
    archive = download(page, "Take everything")
    members = ZipFile(archive)
    assert {"everything.html", "everything.json", "contacts.vcf", "meetings.ics"} < set(
        members.namelist()
    )
    assert "tables/contacts.contact.csv" in members.namelist()
    assert note.text in members.read("tables/coaching.coachnote.csv").decode("utf-8-sig")
    page.goto("about:blank")  # A file on a disk has no policy that would stop its looks.
    page.set_content(members.read("everything.html").decode())
    expect(page.get_by_role("heading", name="Contacts", exact=True)).to_be_visible()
    expect(page.get_by_text(names[0].split()[-1], exact=True).first).to_be_visible()
    expect(page.get_by_text(note.text[:40]).first).to_be_visible()
    assert page.problems == []

    newcomer = open_page()
    sign_in(newcomer, "newcomer@demo.example")
    newcomer.goto("/account/data/")
    newcomer.get_by_role("link", name="Bring what I took away").click()
    newcomer.get_by_label("Your file").set_input_files(archive)
    newcomer.get_by_role("button", name="Look through it").click()
    expect(newcomer.get_by_role("heading", name="What comes")).to_be_visible()
    assert not Contact.objects.filter(owner__email="newcomer@demo.example").exists()
    newcomer.get_by_role("button", name="Bring all of it").click()
    expect(newcomer.get_by_text("It is all here again.")).to_be_visible()
    brought = User.objects.get(email="newcomer@demo.example")
    theirs = Contact.objects.filter(owner=brought, stage="met", deleted_at=None)
    assert sorted(map(str, theirs)) == names
    assert newcomer.problems == []
