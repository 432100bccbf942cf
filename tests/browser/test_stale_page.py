"""A page that stays open while its reader signs out elsewhere: nothing that was typed is lost."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TEXT = "Could I ask you three questions about freight planning?"


def test_what_was_typed_is_kept_until_one_is_signed_in_again(open_page, sign_in):
    page = open_page()
    sign_in(page, "seeker@demo.example")
    page.goto("/contacts/")
    page.locator("#contact-table .person-name a").first.click()
    page.get_by_role("link", name="Write or log").click()
    words = page.get_by_label("The words")
    page.get_by_label("What", exact=True).select_option("note")
    page.wait_for_load_state("networkidle")
    with page.expect_response("**/check/"):  # So that no check is under way at the sign-out.
        words.press_sequentially(TEXT)
    other_tab = page.context.new_page()
    other_tab.goto("/account/sign-out/")
    other_tab.get_by_role("main").get_by_role("button", name="Sign out").click()

    page.get_by_role("button", name="Log it").click()

    expect(page.get_by_role("heading", name="You are signed out")).to_be_visible()
    expect(page.get_by_label("What you typed, 1")).to_have_value(TEXT)

    sign_in(other_tab, "seeker@demo.example")
    page.get_by_role("button", name="Send it again").click()

    expect(page.get_by_role("heading", name="Your sign-in changed meanwhile")).to_be_visible()
    page.get_by_role("button", name="Send it again").click()
    expect(page.get_by_text("It is in the log.")).to_be_visible()
    expect(page.get_by_text(TEXT)).to_be_visible()


def test_whoever_writes_on_is_told_and_goes_on_after_the_sign_in(open_page, sign_in):
    page = open_page()
    sign_in(page, "seeker@demo.example")
    page.goto("/contacts/?q=halvorsen")
    page.get_by_role("link", name="Ingrid Halvorsen").click()
    page.get_by_role("link", name="Write or log").click()
    words = page.get_by_label("The words")
    other_tab = page.context.new_page()
    other_tab.goto("/account/sign-out/")
    other_tab.get_by_role("main").get_by_role("button", name="Sign out").click()

    words.press_sequentially(TEXT)

    line = page.locator("#signed-out")
    expect(line).to_contain_text("You are signed out")
    expect(words).to_have_value(TEXT)
    with page.context.expect_page() as new_tab:
        line.get_by_role("link", name="Sign in in a new tab").click()
    expect(new_tab.value.get_by_role("heading", name="Sign in")).to_be_visible()

    sign_in(new_tab.value, "seeker@demo.example")
    line.get_by_role("button", name="I am signed in again").click()
    expect(line).to_be_empty()
    expect(words).to_have_value(TEXT)
    page.get_by_label("What", exact=True).select_option("note")
    page.get_by_role("button", name="Log it").click()
    expect(page.get_by_text("It is in the log.")).to_be_visible()
