"""An admin invites a file of people, and one of them comes."""

import re

import pytest
from django.core import mail
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

FILE = "email_address,first_name,last_name\n" + "".join(
    f"person{number}@mill.example,Person{number},Mill\n" for number in range(1, 25)
)
LAST_ROW = "no address,Cy,Coe\n"  # The 25th.


@pytest.mark.parametrize("has_javascript", [True, False], ids=["with", "without JavaScript"])
def test_an_admin_invites_a_file_of_25_and_one_of_them_comes(open_page, sign_in, has_javascript):
    page = open_page(java_script_enabled=has_javascript)
    sign_in(page, "admin@demo.example")
    page.get_by_role("link", name="Invite from a file").click()
    file = {"name": "students.csv", "mimeType": "text/csv", "buffer": (FILE + LAST_ROW).encode()}
    page.get_by_label("Your file").set_input_files(file)
    page.get_by_role("button", name="Look at it").click()

    expect(page.get_by_role("heading", name="Nobody is invited yet")).to_be_visible()
    expect(page.get_by_role("heading", name="1 row cannot be invited")).to_be_visible()
    page.get_by_label("Cohort for all").select_option("Class of 2027")
    page.get_by_role("button", name="Invite 24 people").click()

    expect(page.get_by_role("main")).to_contain_text("24 invited")
    with page.expect_download() as download:
        page.get_by_role("link", name="Get these rows as CSV").click()
    assert "no address is not an email address." in download.value.path().read_text()
    (letter,) = [each for each in mail.outbox if each.to == ["person7@mill.example"]]
    link = re.search(r"https?://[^/\s]+(/invitation/\S+)", letter.body)[1]

    theirs = open_page(java_script_enabled=has_javascript)
    theirs.goto(link)
    expect(theirs.get_by_label("First name")).to_have_value("Person7")
    theirs.get_by_label("Password", exact=True).fill("a quiet mill pond")
    theirs.get_by_role("button", name="Begin").click()
    theirs.wait_for_url(lambda url: "/invitation/" not in url)
    expect(theirs.get_by_role("navigation", name="Main")).to_contain_text("Contacts")

    page.get_by_role("link", name="People", exact=True).first.click()
    page.get_by_label("Cohort").select_option("Class of 2027")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("link", name="Person7 Mill")).to_be_visible()
    assert page.problems == theirs.problems == []
