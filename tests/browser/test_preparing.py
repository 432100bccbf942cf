"""Putting questions in order: by keyboard, by hand and without JavaScript. And a second look."""

import re

import pytest
from playwright.sync_api import expect

from meetings.models import Meeting

pytestmark = pytest.mark.browser


def kept():
    """The first words of the questions of the demonstration's meeting, as they are stored."""
    meeting = Meeting.objects.get(contact__last_name="Greenlee")
    return [" ".join(question["text"].split()[:3]) for question in meeting.questions]


BEFORE = [
    "What changed for",
    "What does an",
    "What does a",
    "What should I",
    "What surprises people",
    "Which groups or",
]


@pytest.fixture
def prepare(open_page, sign_in):
    def prepare(**options):
        page = open_page(**options)
        sign_in(page, "seeker@demo.example")
        page.goto(Meeting.objects.get(contact__last_name="Greenlee").get_absolute_url())
        assert kept() == BEFORE
        return page

    return prepare


def shown(page):
    texts = page.locator(".questions li > .serif").all_inner_texts()
    return [" ".join(text.split()[:3]) for text in texts]


def said(page):
    return page.locator("[data-order] [role=status]")


def test_questions_move_by_keyboard_and_the_focus_with_them(prepare):
    page = prepare()
    down = page.get_by_role("button", name="Move down: What changed for you")
    down.focus()

    page.keyboard.press("Enter")
    expect(said(page)).to_have_text("Kept: now in place 2 of 6.")
    page.keyboard.press("Space")
    expect(said(page)).to_have_text("Kept: now in place 3 of 6.")

    expect(down).to_be_focused()
    after = ["What does an", "What does a", "What changed for", *BEFORE[3:]]
    assert shown(page) == kept() == after
    page.reload()
    assert shown(page) == after
    assert page.problems == []


def test_the_last_of_many_quick_moves_is_kept(prepare):
    page = prepare()
    up = page.get_by_role("button", name="Move up: Which groups")

    for _press in range(8):  # More than there are places.
        up.press("Enter")

    expect(said(page)).to_have_text("Kept: now in place 1 of 6.")
    assert shown(page) == kept() == [BEFORE[5], *BEFORE[:5]]
    expect(up).to_have_attribute("aria-disabled", "true")
    assert page.problems == []


def test_questions_can_be_drawn_to_their_place(prepare):
    page = prepare(reduced_motion="reduce")
    grip = page.locator(".grip").first.bounding_box()
    to = page.locator(".questions li").nth(2).bounding_box()

    page.mouse.move(grip["x"] + 5, grip["y"] + 5)
    page.mouse.down()
    page.mouse.move(grip["x"] + 5, to["y"] + to["height"] - 5, steps=20)
    page.mouse.up()

    expect(said(page)).to_have_text("Kept: now in place 3 of 6.")
    assert shown(page) == kept() == ["What does an", "What does a", "What changed for", *BEFORE[3:]]
    assert page.problems == []


def test_an_order_that_could_not_be_kept_is_said(prepare):
    page = prepare()
    page.route("**/questions/move/", lambda route: route.abort())

    page.get_by_role("button", name="Move up: Which groups").press("Enter")

    expect(said(page)).to_contain_text("could not be kept")
    assert kept() == BEFORE


@pytest.mark.parametrize("has_javascript", [True, False])
def test_questions_are_left_out_added_and_moved(prepare, has_javascript):
    page = prepare(java_script_enabled=has_javascript)

    page.get_by_role("button", name="Leave out: What changed for you").press("Enter")
    expect(page.locator(".questions li")).to_have_count(5)
    page.get_by_label("A question of your own").fill("What is in a pallet?")
    page.keyboard.press("Enter")
    expect(page.locator(".questions li")).to_have_count(6)
    page.get_by_role("button", name="Move up: What is in a pallet?").press("Enter")
    expect(page.locator(".questions li > .serif").nth(4)).to_have_text("What is in a pallet?")
    if has_javascript:
        expect(said(page)).to_have_text("Kept: now in place 5 of 6.")

    page.reload()
    assert shown(page) == kept() == [*BEFORE[1:5], "What is in", "Which groups or"]
    assert page.problems == []


@pytest.mark.parametrize("has_javascript", [True, False])
def test_suggestions_are_fitted_and_taken(open_page, sign_in, has_javascript):
    page = open_page(java_script_enabled=has_javascript)
    sign_in(page, "seeker@demo.example")
    page.goto(Meeting.objects.get(contact__last_name="Bright").get_absolute_url())

    page.get_by_text("Change", exact=True).click()
    page.get_by_label("The other person").select_option("Has retired")
    page.get_by_role("button", name="Fit them to this").click()
    expect(page.get_by_text("for somebody who has retired").first).to_be_visible()
    page.locator(".suggestions input").first.uncheck()
    page.get_by_role("button", name="Take these").click()

    expect(page.locator(".questions li")).to_have_count(4)
    assert page.problems == []


@pytest.mark.parametrize("has_javascript", [True, False])
def test_a_moment_is_looked_at_twice_and_kept_all_the_same(open_page, sign_in, has_javascript):
    page = open_page(java_script_enabled=has_javascript)
    sign_in(page, "seeker@demo.example")
    page.goto("/contacts/?q=halvorsen")
    page.get_by_role("link", name="Ingrid Halvorsen").click()
    page.goto(re.sub(r"/contacts/(\d+)/.*", r"/meetings/add/\1/", page.url))

    page.get_by_label("Date").fill("2027-12-25")
    page.get_by_label("Time", exact=True).fill("13:00")
    page.get_by_label("Phone").check()
    if not has_javascript:
        page.get_by_role("button", name="Schedule it").click()
    expect(page.get_by_text("Christmas Day")).to_be_visible()
    expect(page.get_by_text("11:00 a.m. in Boise, ID")).to_be_visible()
    page.get_by_label("I know that it is a holiday there").check()
    page.get_by_role("button", name="Schedule it").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Meeting with Ingrid Halvorsen")
    assert page.problems == []


def test_a_tick_is_not_lost_to_an_answer_under_way(open_page, sign_in):
    page = open_page()
    sign_in(page, "seeker@demo.example")
    page.goto("/contacts/?q=halvorsen")
    page.get_by_role("link", name="Ingrid Halvorsen").click()
    page.goto(re.sub(r"/contacts/(\d+)/.*", r"/meetings/add/\1/", page.url))
    page.get_by_label("Date").fill("2027-12-25")
    page.get_by_label("Time", exact=True).fill("13:00")
    tick = page.get_by_label("I know that it is a holiday there")
    expect(tick).to_be_visible()
    under_way = []

    def hold_the_first(route):
        route.continue_() if under_way else under_way.append(route)

    page.route("**/meetings/moment/**", hold_the_first)
    with page.expect_request("**/meetings/moment/**"):
        page.get_by_label("Phone").check()
    tick.check()
    with page.expect_response("**/meetings/moment/**despite=holiday"):
        under_way[0].continue_()

    expect(page.get_by_text("11:00 a.m. in Boise, ID")).to_be_visible()
    expect(tick).to_be_checked()
    assert page.problems == []


def test_the_day_before_is_ticked_off_and_remembered(prepare):
    page = prepare()
    list_ = page.get_by_role("region", name="The day before")

    for line in ["You have read what", "You can say in one sentence"]:
        with page.expect_response("**/ready/"):
            list_.get_by_label(line).check()
    expect(list_.get_by_role("status")).to_contain_text("2 of")
    page.reload()

    expect(list_.get_by_label("You have read what")).to_be_checked()
    expect(list_.get_by_role("status")).to_contain_text("2 of")
    assert page.problems == []


LONG = "What would you tell somebody who comes from quite another field, and why do you think so?"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize(("questions", "pages"), [(0, 1), (10, 1), (20, 2)])
def test_a_sheet_with_ten_long_questions_is_one_page(prepare, paper, questions, pages):
    page = prepare()
    meeting = Meeting.objects.get(contact__last_name="Greenlee")
    meeting.pick([{"id": "", "text": f"{n}. {LONG}"} for n in range(questions)])

    page.get_by_role("link", name="Sheet to print").click()
    page.wait_for_url("**/sheet/", wait_until="networkidle")
    pdf = page.pdf(format=paper)

    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == pages
