"""A job seeker has their calendar read at a secret address, and stops that."""

import ics
from playwright.sync_api import expect


def test_an_address_is_made_read_and_stopped(open_page, sign_in):
    page = open_page()
    sign_in(page, "seeker@demo.example")
    page.goto("/account/calendar/")
    page.get_by_label("Say with whom and where").check()
    page.get_by_role("button", name="Make my address").click()
    address = page.get_by_label("Address", exact=True).input_value()
    program = open_page().context.request  # Without a sign-in, as a calendar program reads.

    read = program.get(address)

    names = [event.name for event in ics.Calendar(read.text()).events]
    assert any(name.startswith("Informational interview: ") for name in names)
    page.reload()
    expect(page.get_by_text("not yet")).to_have_count(0)
    expect(page.get_by_label("Address", exact=True)).to_have_count(0)
    page.get_by_role("button", name="Stop the address").click()
    expect(page.get_by_role("button", name="Make my address")).to_be_visible()
    assert program.get(address).status == 404
    assert page.problems == []
