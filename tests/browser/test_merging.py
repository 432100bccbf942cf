"""Two contacts who are one person are made one, and parted again."""

import pytest
from playwright.sync_api import expect

from accounts.models import User
from contacts.actions import refresh
from tests.browser.tour import make_newcomer
from tests.factories import ContactFactory, OutreachFactory

pytestmark = pytest.mark.browser


@pytest.fixture
def two(site):
    """Two contacts of a newcomer with one email address; each was written to."""
    make_newcomer()
    noor = User.objects.get(email="newcomer@demo.example")
    facts = {"owner": noor, "email": "nadia@brandt.example"}
    two = [
        ContactFactory(**facts, first_name="Nadia", last_name="Brandt", title="Buyer"),
        ContactFactory(**facts, first_name="N.", last_name="Brandt", title="Head of Buying"),
    ]
    for contact, text in zip(two, ["First words.", "Later words."], strict=True):
        OutreachFactory(owner=noor, contact=contact, text=text)
        refresh(contact)
    return two


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_two_are_made_one_and_parted_again(two, open_page, sign_in, javascript):
    page = open_page(java_script_enabled=javascript)
    sign_in(page, "newcomer@demo.example")
    page.goto("/contacts/")
    page.get_by_role("link", name="The same person twice?").click()
    expect(page.get_by_text("Same email address.")).to_be_visible()
    page.get_by_role("link", name="Look at both").click()

    page.get_by_role("group", name="Title").get_by_label("Head of Buying").check()
    page.get_by_role("button", name="Make them one").click()
    expect(page.get_by_role("heading", name="Nadia Brandt", exact=True)).to_be_visible()
    expect(page.get_by_text("Head of Buying")).to_be_visible()
    expect(page.get_by_text("First words.")).to_be_visible()
    expect(page.get_by_text("Later words.")).to_be_visible()

    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("They are two again")).to_be_visible()
    page.get_by_role("button", name="Two people").click()
    expect(page.get_by_text("Nobody seems to be there twice.")).to_be_visible()
    assert page.problems == []
