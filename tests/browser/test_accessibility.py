"""What axe finds on every page of each role, and whether it fits a narrow phone."""

import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error

from tests.browser.tour import PEOPLE, addresses, make_newcomer

pytestmark = pytest.mark.browser

LIGHT, DARK = ("light", 1280, 900), ("dark", 320, 640)
# Half the people in either look, since all pages are made of the same parts: `make accessible` has
# everybody in both.
LOOKS = {"coach": [LIGHT], "newcomer": [LIGHT]}
EVERY_LOOK = "EVERY_LOOK" in os.environ

OPTIONS = {
    "resultTypes": ["violations"],
    "rules": {"target-size": {"enabled": True}},
}


def findings(page):
    """The rules of WCAG and of good practice that the page breaks, each with its first element."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    violations = page.evaluate("options => axe.run(options)", OPTIONS)["violations"]
    return [f"{found['id']}: {found['nodes'][0]['html']}" for found in violations]


def is_shown(page, path):
    """Whether the page is opened: not if it is another's, leads elsewhere or is a file."""
    try:
        answer = page.goto(path)
    except Error as error:
        assert "Download is starting" in str(error)  # noqa: PT017
        return False
    return answer.status == 200 and not answer.request.redirected_from


def faults(page):
    """What axe does not look for."""
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        yield "is wider than its window"
    if "-----" in page.content():
        yield "offers dashes for a choice"


@pytest.mark.parametrize("person", PEOPLE)
def test_every_page_is_accessible_and_fits_a_narrow_phone(person, open_page, sign_in):
    page = open_page(reduced_motion="reduce")  # No colors on their way to others.
    if person == "newcomer":
        make_newcomer()
    if PEOPLE[person]:
        sign_in(page, PEOPLE[person])
    problems = []
    for _, path in addresses():
        if not is_shown(page, path):
            continue
        for color, width, height in [LIGHT, DARK] if EVERY_LOOK else LOOKS.get(person, [DARK]):
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=color)
            problems += [f"{path} {color}, {width}: {finding}" for finding in findings(page)]
        page.set_viewport_size({"width": 320, "height": 640})
        problems += [f"{path} {fault}" for fault in faults(page)]

    assert not problems, "\n".join(problems)


def test_finds_what_is_wrong(open_page):
    page = open_page(reduced_motion="reduce")  # No colors on their way to others.
    page.set_content('<html lang="en"><title>x</title><main><img src="x"><a href="/"></a></main>')

    assert {finding.split(":")[0] for finding in findings(page)} >= {"image-alt", "link-name"}
