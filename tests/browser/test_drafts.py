"""A message written with the draft check beside it, with JavaScript and without."""

import re

import pytest
from playwright.sync_api import expect

from accounts.models import User
from norms.models import Place
from tests.factories import ContactFactory

pytestmark = pytest.mark.browser

PUSHY = """Dear {name},

We both know Luis Ortega, and so I came to read about your work. I am looking for a job.

Would you have 15 minutes for a call? Please answer ASAP.

Thank you,
Maya Ellison"""
CALM = PUSHY.replace("I am looking for a job.", "Which forecast do you look at first?").replace(
    " Please answer ASAP.", " A no is fine."
)


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def page(request, open_page):
    page = open_page(java_script_enabled=request.param)
    page.has_javascript = request.param
    return page


@pytest.fixture
def contact(site):
    """Somebody whom the seeker of the demonstration data has not asked yet."""
    return ContactFactory(
        owner=User.objects.get(email="seeker@demo.example"),
        first_name="Nadia",
        last_name="Brandt",
        place=Place.objects.get(path="us/ny/rochester"),
    )


def write(page, text):
    """Type the text, and have it checked: by itself, or by the button."""
    page.get_by_role("textbox", name="The words").fill(text)
    if not page.has_javascript:
        page.get_by_role("button", name="Check it").click()


def notes(page):
    return page.locator("#check")


def test_a_draft_is_improved_until_nothing_is_left_to_change(page, sign_in, contact):
    sign_in(page, "seeker@demo.example")
    page.goto(f"/contacts/{contact.pk}/outreach/add/?kind=ask")
    words = page.get_by_role("textbox", name="The words")
    status = page.locator("#desk").get_by_role("status")

    page.get_by_role("button", name="What connects you first").click()
    expect(words).to_have_value(re.compile(rf"Dear {contact.first_name},\s+We both know \[who"))
    write(page, words.input_value() + " ")
    expect(notes(page)).to_contain_text("a gap that is still to be filled")

    write(page, PUSHY.format(name=contact.first_name))
    expect(status).to_contain_text("2 things to look at")
    letter = page.get_by_role("region", name="As they will read it")
    expect(letter.locator("mark").first).to_have_text("looking for a job")
    expect(notes(page)).to_contain_text("Think again")

    notes(page).get_by_role("button", name="I know, keep it").last.click()
    expect(notes(page)).to_contain_text("You know, and keep it")
    expect(status).to_contain_text("1 thing to look at")
    notes(page).get_by_role("button", name="Mind it again").click()
    expect(status).to_contain_text("2 things to look at")

    write(page, CALM.format(name=contact.first_name))
    expect(status).to_contain_text("Nothing to change")
    expect(letter.locator("mark")).to_have_count(0)

    page.get_by_role("button", name="Save for later").click()
    begun = page.get_by_role("region", name="Begun")
    begun.get_by_role("link", name="Go on writing").click()
    expect(words).to_have_value(CALM.format(name=contact.first_name))
    page.get_by_role("button", name="Log it").click()

    expect(page.get_by_role("heading", level=1)).to_have_text(str(contact))
    expect(page.get_by_role("region", name="Begun")).to_have_count(0)
    expect(page.locator(".tl .letter").first).to_contain_text("Which forecast do you look at")
    assert page.problems == []


def test_a_starting_point_takes_nothing_away(page, sign_in, contact):
    sign_in(page, "seeker@demo.example")
    page.goto(f"/contacts/{contact.pk}/outreach/add/?kind=ask")
    words = page.get_by_role("textbox", name="The words")
    words.fill("My own words")

    page.get_by_role("button", name="The question first").click()
    expect(words).not_to_have_value("My own words")
    page.get_by_role("button", name="Put them back").click()

    expect(words).to_have_value("My own words")
    assert page.problems == []


def test_the_check_leaves_the_caret_where_it_is(open_page, sign_in, contact):
    page = open_page()
    sign_in(page, "seeker@demo.example")
    page.goto(f"/contacts/{contact.pk}/outreach/add/?kind=ask")
    words = page.get_by_role("textbox", name="The words")
    words.fill("I am looking for a .")
    page.keyboard.press("ArrowLeft")

    page.keyboard.type("job")

    expect(page.locator("#marks mark")).to_have_text("looking for a job")
    expect(words).to_be_focused()
    assert words.evaluate("field => field.selectionStart") == len("I am looking for a job")
    page.keyboard.type("s")
    expect(words).to_have_value("I am looking for a jobs.")


def test_the_marks_lie_under_the_words(open_page, sign_in, contact):
    """The two layers of the sheet of paper break their lines alike, on every width."""
    page = open_page()
    sign_in(page, "seeker@demo.example")
    page.goto(f"/contacts/{contact.pk}/outreach/add/?kind=ask")
    text = PUSHY.format(name=contact.first_name) + "\n\n" + "A longwinded sentence. " * 30
    page.get_by_role("textbox", name="The words").fill(text)
    expect(page.locator("#marks")).to_have_text(text.strip())

    for width in [320, 390, 700, 900, 1280]:
        page.set_viewport_size({"width": width, "height": 800})
        heights = page.evaluate(
            "['#id_text', '#marks'].map(s => document.querySelector(s).scrollHeight)"
        )
        assert abs(heights[0] - heights[1]) <= 1, width
