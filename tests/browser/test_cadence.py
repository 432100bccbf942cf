"""The months with one contact, on the days that matter; and what is done about what can wait."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from accounts.models import User
from contacts.actions import refresh
from norms.models import Place
from tests.browser.tour import make_newcomer
from tests.factories import ContactFactory, OutreachFactory

pytestmark = pytest.mark.browser

NEW_YORK = ZoneInfo("America/New_York")  # The zone of Rochester, where both are.
YEAR = 366 * 24 * 60 * 60  # Seconds.


@pytest.fixture
def on(time_machine):
    """A function that makes it that day of 2027 for the product; the browser's clock is its own."""

    def on(month, day, hour=10):
        moment = datetime(2027, month, day, hour, tzinfo=NEW_YORK)
        time_machine.move_to(moment, tick=True)
        return moment

    return on


@pytest.fixture
def _from_march(on, settings):
    """From Monday, March 1, 2027, and signed in for as long as it takes."""
    settings.SESSION_COOKIE_AGE = YEAR
    on(3, 1)


@pytest.fixture
def nadia(_from_march, site):
    """The only contact of a job seeker, both in Rochester."""
    make_newcomer()
    noor = User.objects.get(email="newcomer@demo.example")
    User.objects.filter(pk=noor.pk).update(time_zone=NEW_YORK.key)
    rochester = Place.objects.get(path="us/ny/rochester")
    contact = ContactFactory(
        owner=noor, first_name="Nadia", last_name="Brandt", place=rochester, organization=None
    )
    refresh(contact)
    return contact


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def page(request, nadia, open_page, sign_in):
    page = open_page(java_script_enabled=request.param)
    sign_in(page, nadia.owner.email)
    return page


@pytest.fixture
def step(page, nadia):
    """A function that opens the contact and gives its next step, which has that title."""

    def step(title):
        page.goto(nadia.get_absolute_url())
        found = page.get_by_role("region", name=title)
        expect(found).to_be_visible()
        return found

    return step


def today(page, group, title):
    """The only line of Today: in that group, with that title."""
    page.goto("/")
    expect(page.locator(".today-line")).to_have_count(1)
    line = page.get_by_role("region", name=group).get_by_role("listitem")
    expect(line.get_by_role("link", name=title, exact=True)).to_be_visible()
    return line


def write(page, text):
    page.get_by_label("The words").fill(text)
    page.get_by_role("button", name="Log it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nadia Brandt")


def test_the_ladder_from_asking_to_staying_in_touch(page, step, on):
    step("Ask Nadia Brandt for a conversation").get_by_role("link", name="Write it").click()
    write(page, "Which yard would you begin with? Could we talk for 20 minutes?")
    expect(step("Follow up with Nadia Brandt")).to_contain_text("In 7 business days, Wed, Mar 10")

    on(3, 3)
    expect(step("Follow up with Nadia Brandt")).not_to_contain_text("someone else there")
    on(3, 4)
    expect(step("Follow up with Nadia Brandt")).to_contain_text("someone else there")

    on(3, 10)
    line = today(page, "Follow up", "Follow up with Nadia Brandt")
    expect(line).to_contain_text("Today · 7 business days without a reply.")
    line.get_by_role("link", name="Write it").click()
    write(page, "One more line, in case the first was lost.")
    expect(step("Let it rest with Nadia Brandt")).to_contain_text("Fri, Mar 19")

    on(3, 12)
    page.get_by_role("link", name="Write or log").click()
    page.get_by_label("What", exact=True).select_option("Reply")
    write(page, "Gladly. Any morning.")

    on(3, 15)
    line = today(page, "Reply", "Agree on a time with Nadia Brandt")
    expect(line).to_contain_text("Tomorrow · They replied on Mar 12")
    line.get_by_role("link", name="Plan the meeting").click()
    page.get_by_label("Date").fill("2027-03-23")
    page.get_by_label("Time").fill("10:00")
    page.get_by_label("Video").check()
    page.get_by_role("button", name="Schedule it").click()

    on(3, 22)
    line = today(page, "Prepare", "Prepare to meet Nadia Brandt")
    expect(line).to_contain_text("Today · You meet at 10:00 a.m. on Tue, Mar 23.")
    line.get_by_role("button", name="I am prepared").click()
    expect(step("Meet Nadia Brandt")).to_contain_text("Tomorrow")

    on(3, 23, hour=11)
    line = today(page, "Thank", "Note what you learned from Nadia Brandt")
    line.get_by_role("link", name="Write it down").click()
    page.get_by_label("What I learned").fill("One begins with the yard that floods.")
    page.get_by_role("button", name="Keep the debrief").click()

    thank = step("Thank Nadia Brandt")
    expect(thank).to_contain_text("Tomorrow")
    expect(thank.get_by_role("link", name="Write the card")).to_be_visible()
    on(3, 26, hour=11)
    expect(step("Thank Nadia Brandt")).to_contain_text("thanks are still welcome")
    on(3, 23, hour=18)
    step("Thank Nadia Brandt").get_by_role("link", name="Write an email").click()
    write(page, "Thank you: I learned that one begins with the yard that floods.")
    tell = step("Tell Nadia Brandt what came of it")
    expect(tell).to_contain_text("In 10 business days, Tue, Apr 6")

    on(4, 6)
    line = today(page, "Keep in touch", "Tell Nadia Brandt what came of it")
    line.get_by_role("link", name="Write it").click()
    write(page, "I went to see the yard that floods, as you said.")
    expect(step("Check in with Nadia Brandt")).to_contain_text("Mon, Jul 5")

    on(7, 5)
    line = today(page, "Keep in touch", "Check in with Nadia Brandt")
    expect(line).to_contain_text("Today · 90 days since you were last in touch.")
    line.get_by_role("button", name="I have done it").click()
    expect(step("Check in with Nadia Brandt")).to_contain_text("Sun, Oct 3")
    expect(page.locator(".path [aria-current]")).to_contain_text("in touch")
    assert page.problems == []


@pytest.fixture
def _asked_in_february(on, nadia):
    OutreachFactory(owner=nadia.owner, contact=nadia, happened_at=on(2, 17))  # Due on Feb 26.
    refresh(nadia)
    on(3, 1)


@pytest.mark.usefixtures("_asked_in_february")
def test_a_step_is_put_off_or_left_out_and_that_is_undone(page, step):
    title = "Follow up with Nadia Brandt"
    line = today(page, "Follow up", title)
    expect(line).to_contain_text("Fri, Feb 26 ·")

    line.get_by_role("button", name="Not today").click()
    expect(page.get_by_role("status").first).to_contain_text("Put off: Nadia Brandt, until Tue")
    expect(page.get_by_role("region", name="Follow up")).to_contain_text("Tomorrow")
    page.get_by_role("button", name="Undo").click()
    expect(step(title)).to_contain_text("Fri, Feb 26")

    menu = step(title)
    menu.get_by_text("Later", exact=True).click()
    menu.get_by_label("Or on").fill("2027-03-12")
    menu.get_by_role("button", name="On that day").click()
    expect(step(title)).to_contain_text("You put it off.")
    expect(step(title)).to_contain_text("Fri, Mar 12")
    step(title).get_by_role("button", name="Do not put it off").click()
    expect(step(title)).to_contain_text("Fri, Feb 26")

    today(page, "Follow up", title).get_by_role("button", name="Not needed").click()
    expect(page.get_by_role("status").first).to_contain_text("Not needed: follow up, Nadia Brandt")
    page.get_by_role("button", name="Undo").click()
    expect(step(title)).to_contain_text("Fri, Feb 26")
    assert page.problems == []


@pytest.mark.usefixtures("_asked_in_february")
def test_everything_is_paused_and_goes_on_afterwards(page, step, on):
    page.goto("/contacts/pause/")
    page.get_by_label("First day").fill("2027-02-24")
    page.get_by_label("Last day").fill("2027-03-05")
    page.get_by_role("button", name="Pause", exact=True).click()
    expect(page.get_by_role("status").first).to_contain_text("Nothing falls due on these days")

    page.goto("/")
    main = page.get_by_role("main")
    expect(main).to_contain_text("Paused through Fri, Mar 5: nothing falls due")
    expect(page.locator(".today-line .due")).to_have_count(0)
    # Four business days had passed; three are left after the pause.
    expect(step("Follow up with Nadia Brandt")).to_contain_text("Wed, Mar 10")
    on(3, 10)
    expect(today(page, "Follow up", "Follow up with Nadia Brandt")).to_contain_text("Today ·")
    on(3, 1)

    page.goto("/contacts/pause/")
    page.get_by_role("button", name="Take out the pause from Wed, Feb 24").click()
    expect(page.get_by_role("region", name="Your pauses")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(step("Follow up with Nadia Brandt")).to_contain_text("Wed, Mar 10")
    page.goto("/contacts/pause/")
    page.get_by_role("button", name="Take out the pause from Wed, Feb 24").click()
    expect(step("Follow up with Nadia Brandt")).to_contain_text("Fri, Feb 26")
    assert page.problems == []
