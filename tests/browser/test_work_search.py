"""A week of work search: from Today to the log, to what counts, and to paper."""

import re

import pytest

from infointerview import demo_worksearch
from tests.browser.test_accessibility import faults, findings


def check(page):
    """Wide and narrow, the page has nothing that keeps anybody out."""
    for width in [1280, 320]:
        page.set_viewport_size({"width": width, "height": 800})
        assert [*findings(page), *faults(page)] == []


def sheets_of_paper(page):
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


@pytest.mark.browser
def test_a_week_is_logged_counted_and_taken_away(open_page, sign_in):
    page = open_page(reduced_motion="reduce")
    sign_in(page, demo_worksearch.SEEKER)
    page.get_by_role("link", name="Your work-search log").click()
    page.get_by_role("heading", name="Washington").wait_for()
    check(page)

    page.get_by_role("link", name="Log an activity").first.click()
    check(page)
    page.get_by_label("What you did").select_option(label="Had a job interview")
    page.get_by_label("Employer or organizer").fill("Quillfeather Dry Dock")
    page.get_by_label("Position").fill("Rigger")
    page.get_by_role("button", name="Save").click()
    page.get_by_text("3 of 3").wait_for()

    page.get_by_role("button", name=re.compile("Leave it out.*Had a job interview")).click()
    page.get_by_text("Left out, because you say so").wait_for()
    page.get_by_text("2 of 3").wait_for()
    page.get_by_role("button", name="Go by the rules").click()
    page.get_by_text("3 of 3").wait_for()

    page.get_by_role("link", name="Print").click()
    page.get_by_role("cell", name="Quillfeather Dry Dock").wait_for()
    assert sheets_of_paper(page) == 1
    check(page)
    page.get_by_role("link", name="The week").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download as CSV").click()

    assert "Quillfeather Dry Dock" in download.value.path().read_text(encoding="utf-8-sig")
    assert page.problems == []
