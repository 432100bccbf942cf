"""Places in the browser: two side by side, and on the map."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SEEKER = "seeker@demo.example"


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without"])
def test_who_moves_compares_rochester_and_charlotte(open_page, sign_in, javascript):
    page = open_page(java_script_enabled=javascript)
    sign_in(page, SEEKER)
    move = page.get_by_role("region", name="You are moving to Charlotte, NC")
    expect(move).to_contain_text("In Rochester asking")
    expect(move).to_contain_text("Uptown Job-Search Breakfast")

    move.get_by_role("link", name="See what changes").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("From Rochester, NY to Charlotte, NC")
    changes = page.get_by_role("region", name="What changes")
    expect(changes).to_contain_text(
        "In Rochester asking a stranger for a talk is welcome; in Charlotte asking a stranger for"
        " a talk is unusual."
    )
    expect(changes).to_contain_text("First meet people through a group")
    meet = page.get_by_role("region", name="Meet people first in Charlotte, NC")
    expect(meet).to_contain_text("Uptown Job-Search Breakfast")

    page.get_by_label("From").fill("Akron, Ohio, United States")
    page.get_by_role("button", name="Compare").click()
    page.wait_for_url("**/norms/compare/?from=us/oh/akron&to=us/nc/charlotte")
    side_by_side = page.get_by_role("region", name="Side by side")
    expect(side_by_side.get_by_role("row", name="Usual length")).to_contain_text("Nobody has said")

    page.goto("/")
    move.get_by_role("button", name="Done with this").click()
    expect(move).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(move).to_be_visible()
    assert page.problems == []


def test_the_map_is_used_by_keyboard(open_page, sign_in):
    page = open_page()
    sign_in(page, SEEKER)
    page.goto("/norms/?where=us")
    on_map = page.get_by_role("group", name="Map of these places")
    rows = page.get_by_role("region", name="What coaches wrote about").get_by_role("row")
    expect(on_map.get_by_role("link")).to_have_count(rows.count() - 1)  # But for the heads.

    page.get_by_label("Where").focus()
    for _tab in range(12):
        page.keyboard.press("Tab")
        name = page.evaluate("document.activeElement.getAttribute('aria-label')")
        if name == "Charlotte, NC: Unusual":
            break
    page.keyboard.press("Enter")

    page.wait_for_url("**/norms/us/nc/charlotte/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Charlotte, NC")
    assert page.problems == []
