"""The main job from end to end, as a job seeker and a coach do it, with JavaScript and without."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from django.utils import timezone
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

NEW_YORK = ZoneInfo("America/New_York")  # The zone of Rochester, and of Charlotte.
CHARLOTTE = "Charlotte, North Carolina, United States"


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def page(request, open_page):
    page = open_page(java_script_enabled=request.param)
    page.has_javascript = request.param
    return page


def business_days_later(days):
    """The date so many business days from today in Charlotte, counted one by one."""
    day = timezone.now().astimezone(NEW_YORK).date()
    closed = holidays.country_holidays("US", subdiv="NC", years=[day.year, day.year + 1])
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5 and day not in closed
    return day


def choose_charlotte(page):
    """Say in the contact form that somebody works in Charlotte, and read what is customary."""
    picker = page.get_by_label("Where they work")
    if page.has_javascript:
        picker.press_sequentially("char")
        page.get_by_label(CHARLOTTE).check()
        expect(page.get_by_role("main")).to_contain_text("First meet people through a group")
    else:
        picker.fill("char")
        page.get_by_role("button", name="Add", exact=True).click()
        page.get_by_label(CHARLOTTE).check()


def log(page, kind, text):
    page.get_by_role("link", name="Write or log").click()
    page.get_by_label("What", exact=True).select_option(kind)
    page.get_by_label("The words").fill(text)
    page.get_by_role("button", name="Log it").click()


def expect_step(page, verb, person):
    step = page.get_by_role("region", name=f"{verb} {person}")
    expect(step).to_be_visible()
    return step


def test_a_seeker_goes_from_a_first_ask_to_staying_in_touch(page, sign_in):
    sign_in(page, "seeker@demo.example")

    page.get_by_role("link", name="Add a contact").click()
    page.get_by_label("First name").fill("Nadia")
    page.get_by_label("Last name").fill("Brandt")
    page.get_by_label("Organization").fill("Piedmont Rail Yards")
    choose_charlotte(page)
    page.get_by_role("button", name="Add", exact=True).click()

    custom = page.get_by_role("region", name="In Charlotte, NC")
    expect(custom).to_contain_text("Unusual")
    expect(
        custom.get_by_role("link", name="Uptown Job-Search Breakfast", exact=True)
    ).to_be_visible()
    expect_step(page, "Meet people through a group first, then ask", "Nadia Brandt")

    log(page, "Ask", "Which forecasts do you plan a quarter with? Fifteen minutes by phone?")
    step = expect_step(page, "Follow up with", "Nadia Brandt")
    expect(step).to_contain_text(f"{business_days_later(7):%b %-d}")

    log(page, "Reply", "Gladly, call me.")
    step = expect_step(page, "Agree on a time with", "Nadia Brandt")
    step.get_by_role("link", name="Plan the meeting").click()
    hour_ago = timezone.now().astimezone(NEW_YORK) - timedelta(hours=1)
    page.get_by_label("Date").fill(f"{hour_ago:%Y-%m-%d}")
    page.get_by_label("Time").fill(f"{hour_ago:%H:%M}")
    page.get_by_label("Phone").check()
    page.get_by_role("button", name="Schedule it").click()

    page.get_by_role("button", name="We have met").click()
    page.get_by_label("What I learned").fill("Forecasts are made with the yard masters.")
    person = page.get_by_role("group", name="Person 1")
    person.get_by_label("First name").first.fill("Omar")
    person.get_by_label("Last name").first.fill("Whitaker")
    page.get_by_role("button", name="Keep the debrief").click()

    page.get_by_role("link", name="Thank Nadia").click()
    page.get_by_label("The words").fill("Thank you; the yard masters were news to me.")
    page.get_by_role("button", name="Log it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nadia Brandt")
    expect(page.locator(".path [aria-current]")).to_contain_text("in touch")

    page.get_by_role("link", name="Omar Whitaker").first.click()
    expect(page.get_by_role("main")).to_contain_text("Introduced by")
    expect(page.get_by_role("main").get_by_role("link", name="Nadia Brandt").first).to_be_visible()
    assert page.problems == []


def test_what_a_coach_writes_reaches_the_seeker_at_the_contact(page, open_page, sign_in):
    sign_in(page, "coach.charlotte@demo.example")
    page.goto("/norms/us/nc/charlotte/")
    page.get_by_role("link", name="Write a note").click()
    page.get_by_label("Unusual").check()
    page.get_by_label("When did you see it?").fill("2026-11-01")
    page.get_by_label("What have you seen?").fill("Tuesdays at the depot, **bring a question**.")
    page.get_by_role("button", name="Save the note").click()
    expect(page.get_by_role("main")).to_contain_text("Tuesdays at the depot")

    seeker = open_page(java_script_enabled=page.has_javascript)
    sign_in(seeker, "seeker@demo.example")
    seeker.get_by_role("link", name="Contacts").first.click()
    seeker.get_by_role("link", name="Josiah Crane").click()
    custom = seeker.get_by_role("region", name="In Charlotte, NC")
    expect(custom).to_contain_text("newest November 2026")
    custom.get_by_role("link", name="All about this place").click()
    expect(seeker.get_by_text("bring a question")).to_be_visible()
    assert page.problems + seeker.problems == []
