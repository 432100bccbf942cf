"""A LinkedIn file, looked through, brought, and taken back; with JavaScript and without."""

import pytest
from playwright.sync_api import expect

from contacts.models import Contact, Upload
from tests.browser.tour import make_newcomer
from tests.contacts.importing import files

pytestmark = pytest.mark.browser

PEOPLE = [
    ("Ana", "Ruiz, MBA", "ana-ruiz"),
    ("Bo", "Lee", "bo-lee"),
    *[(f"Cy{n}", "Poe", f"cy-poe-{n}") for n in range(58)],
]


@pytest.fixture
def file(tmp_path):
    """The path of a file as it comes from LinkedIn, of more people than a page shows."""
    rows = [
        {"First Name": first, "Last Name": last, "URL": f"https://www.linkedin.com/in/{profile}"}
        for first, last, profile in PEOPLE
    ]
    path = tmp_path / "Connections.csv"
    path.write_text(files.PREAMBLE + files.table(files.LINKEDIN, *rows, {"Company": " "}))
    return path


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def page(request, site, open_page, sign_in):
    make_newcomer()
    page = open_page(java_script_enabled=request.param)
    sign_in(page, "newcomer@demo.example")
    return page


def test_a_linkedin_file_is_brought_and_taken_back(page, file):
    page.goto("/contacts/")
    page.get_by_role("link", name="Bring contacts").click()
    page.get_by_role("button", name="Look through it").click()
    expect(page.get_by_role("link", name="Your file: Choose a file.")).to_be_visible()

    page.get_by_label("Your file").set_input_files(file)
    page.get_by_role("button", name="Look through it").click()
    expect(page.get_by_role("heading", name="Who is in Connections.csv")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="60 new contacts")).to_be_visible()
    expect(page.get_by_text("In the file: “Ana Ruiz, MBA”")).to_be_visible()
    assert not Contact.objects.filter(owner__email="newcomer@demo.example").exists()

    page.get_by_role("group", name="What to do with Bo Lee").get_by_label("Leave out").check()
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("Page 2 of 2")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="59 new contacts")).to_be_visible()
    page.get_by_role("button", name="Bring them").click()

    expect(page.get_by_role("heading", name="59 people came to your contacts")).to_be_visible()
    assert bytes(Upload.objects.get(file_name="Connections.csv").data) == b""
    page.get_by_role("link", name="See your contacts").click()
    expect(page.get_by_text("59 people", exact=True)).to_be_visible()

    page.get_by_role("link", name="Bring contacts").click()
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("Taken back: Connections.csv.")).to_be_visible()
    page.goto("/contacts/")
    expect(page.get_by_text("Here will be the people you want to talk to.")).to_be_visible()
    assert page.problems == []


def test_what_is_chosen_is_kept_at_once(open_page, site, sign_in, file):
    make_newcomer()
    page = open_page()
    sign_in(page, "newcomer@demo.example")
    page.goto("/contacts/import/")
    page.get_by_label("Your file").set_input_files(file)
    page.get_by_role("button", name="Look through it").click()
    bo = page.get_by_role("group", name="What to do with Bo Lee")

    bo.get_by_label("Leave out").check()
    expect(page.get_by_role("status").filter(has_text="59 new contacts")).to_be_visible()
    page.reload()
    expect(bo.get_by_label("Leave out")).to_be_checked()
    page.get_by_role("button", name="Leave all out").click()
    expect(page.get_by_text("Nobody is chosen.")).to_be_visible()

    assert page.problems == []
