"""After a meeting, and before the first one: debrief, promise, referral, card; the first visit."""

import re

import pytest
from playwright.sync_api import expect

from meetings.cards import LAYOUTS, type_for
from meetings.models import Card, Meeting
from tests.browser.tour import make_newcomer

pytestmark = pytest.mark.browser

WORDS = (
    "Dear Walter,\n\nThank you for the call. I learned from you that a hospital orders by the "
    "calendar of its wards, and I will draw that calendar for my own plan.\n\nMaya"
)


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def page(request, open_page):
    return open_page(java_script_enabled=request.param)


def test_a_debrief_leads_to_a_promise_kept_a_new_contact_and_a_card_posted(page, sign_in):
    sign_in(page, "seeker@demo.example")
    page.goto("/contacts/?q=Nkemelu")
    page.get_by_role("link", name="Walter Nkemelu").click()
    page.get_by_role("link", name="Write it down").click()

    page.get_by_label("What I learned").fill("A hospital orders by the calendar of its wards.")
    page.get_by_label("What surprised me").fill("Nobody there counts boxes.")
    promise = page.get_by_role("group", name="Promise 1")
    promise.get_by_label("I will").fill("Send him the plan of the wards.")
    person = page.get_by_role("group", name="Person 1")
    person.get_by_label("First name").fill("Omar")
    person.get_by_label("Last name").fill("Whitaker")
    person.get_by_label("May you use the name of Walter?").select_option("yes")
    page.get_by_role("button", name="Add more promises").click()
    expect(page.get_by_role("group", name="Promise 6")).to_be_visible()
    expect(page.get_by_label("What surprised me")).to_have_value("Nobody there counts boxes.")
    page.get_by_role("button", name="Keep the debrief").click()

    main = page.get_by_role("main")
    expect(main).to_contain_text("In Rochester thanks are given on a handwritten card.")
    main.get_by_role("link", name="Omar Whitaker").click()
    expect(main).to_contain_text("Walter said that you may use their name.")

    page.get_by_role("link", name="Today").first.click()
    promised = page.get_by_role("region", name="You promised")
    line = promised.get_by_role("listitem").filter(has_text="Send him the plan of the wards.")
    line.get_by_role("button", name="Done").click()
    expect(line).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Maya")  # Today, again.
    expect(promised).to_contain_text("Send him the plan")

    promised.get_by_role("link", name="Walter Nkemelu").click()
    page.get_by_role("link", name="Open the meeting").first.click()
    page.get_by_role("link", name="Write the card").click()
    expect(main).to_contain_text("A hospital orders by the calendar of its wards.")
    page.get_by_role("button", name="Keep it and show the card").click()
    expect(main).to_contain_text("Here is a gap that is still to be filled in.")
    page.get_by_label("Your words").fill(WORDS)
    page.get_by_label("4 by 6 inches, flat").check()
    page.get_by_label("Postal address").fill("Flower Hill Hospital Supply\nRochester, NY 14620")
    page.get_by_role("button", name="Keep it and show the card").click()
    expect(page.get_by_role("group", name="Address")).to_contain_text("Rochester, NY 14620")
    page.get_by_role("button", name="I have posted it").click()

    expect(main).to_contain_text("You have thanked them.")
    page.get_by_role("link", name="Walter Nkemelu").first.click()
    expect(main).to_contain_text("You said thank you on a card, by post")
    expect(page.locator(".path [aria-current]")).to_contain_text("in touch")
    assert page.problems == []


def test_a_newcomer_reads_what_is_customary_and_begins(page, sign_in):
    make_newcomer()
    sign_in(page, "newcomer@demo.example")

    expect(page.get_by_role("heading", level=1)).to_contain_text("A short talk")
    page.get_by_role("link", name="Next: what it is not").click()
    page.get_by_role("link", name="Next: what is customary").click()
    page.get_by_label("Where you live").fill("Rochester, New York, United States")
    page.get_by_label("Where you are moving to").fill("Charlotte, North Carolina, United States")
    page.get_by_role("button", name="Show me").click()
    expect(page.get_by_role("region", name="In Rochester, NY")).to_contain_text("Welcome")
    expect(page.get_by_role("region", name="In Charlotte, NC")).to_contain_text("Unusual")
    page.get_by_role("link", name="Add your first contact").click()
    page.get_by_label("First name").fill("Nadia")
    page.get_by_role("button", name="Add", exact=True).click()

    page.get_by_role("link", name="Today").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Noor")
    assert page.problems == []


@pytest.mark.parametrize("size", LAYOUTS)
def test_a_full_card_is_printed_on_sheets_of_its_size(open_page, sign_in, size):
    """As many words as are taken fit on their side: not a line runs over to another page."""
    text = "Thank you, Dana. "
    while type_for(text + "I had not known that. ", size) is not None:
        text += "I had not known that. "
    meeting = Meeting.objects.get(contact__last_name="Ortega")
    owner = {"owner": meeting.owner, "center": meeting.center}
    Card.objects.update_or_create(meeting=meeting, defaults={"size": size, "text": text, **owner})
    page = open_page()
    sign_in(page, "seeker@demo.example")
    page.goto(f"/meetings/{meeting.pk}/card/")

    pdf = page.pdf(prefer_css_page_size=True, print_background=True)

    layout = LAYOUTS[size]
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    sheets = [[float(points) / 72 * 25.4 for points in box] for box in boxes]
    assert sheets == [pytest.approx([layout.width, layout.height], abs=0.4)] * layout.sides
    words = page.locator(".card-words")
    assert words.evaluate("element => element.scrollHeight <= element.parentElement.clientHeight")
