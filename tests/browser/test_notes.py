"""A note's life, in the browser: written, confirmed, read at the moment of asking; edited twice."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

COACH, COLLEAGUE = "coach.charlotte@demo.example", "coach@demo.example"


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def signed_in(request, open_page, sign_in):
    """A function that gives a page on which a demonstration user is signed in."""

    def signed_in(email):
        page = open_page(java_script_enabled=request.param)
        sign_in(page, email)
        return page

    return signed_in


def write_note(page, path, words):
    page.goto(path)
    page.get_by_role("link", name="Write a note").click()
    page.get_by_label("With an introduction").check()
    page.get_by_label("When did you see it?").fill("2026-11-01")
    page.get_by_label("What have you seen?").fill(words)
    page.get_by_role("button", name="Save the note").click()


def test_what_is_asked_is_written_confirmed_and_read_at_the_moment_of_asking(signed_in):
    seeker = signed_in("seeker@demo.example")
    seeker.goto("/norms/us/id/boise/")
    expect(seeker.get_by_role("main")).to_contain_text("You asked the coaches on")

    coach = signed_in(COACH)
    coach.goto("/norms/")
    coach.get_by_role("link", name="What waits for a coach").click()
    coach.get_by_role("link", name="Write a note about Boise").click()
    write_note(coach, "/norms/us/id/boise/", "Ask the lumber people for a name first.")

    for email in [COLLEAGUE, "admin@demo.example"]:
        colleague = signed_in(email)
        colleague.goto("/norms/us/id/boise/")
        colleague.get_by_role("button", name="Still true today").click()
        expect(colleague.get_by_role("main")).to_contain_text("Still true, seen on")

    seeker.goto("/")
    seeker.get_by_role("link", name="what is customary in Boise, ID").click()
    expect(seeker.get_by_text("Ask the lumber people")).to_be_visible()
    seeker.goto("/contacts/?q=Halvorsen")
    seeker.get_by_role("link", name="Ingrid Halvorsen").click()
    custom = seeker.get_by_role("region", name="In Boise, ID")
    expect(custom).to_contain_text("With an introduction")
    expect(custom).to_contain_text("confirmed by 2")
    seeker.get_by_role("link", name="Write or log").first.click()
    expect(seeker.get_by_role("main")).to_contain_text("confirmed by 2")
    assert seeker.problems + coach.problems == []


def test_who_edits_second_sees_the_difference_and_loses_nothing(signed_in):
    first = signed_in(COACH)
    write_note(first, "/norms/us/id/boise/", "Ask by phone.")
    first.get_by_role("link", name="Edit").click()
    second = first.context.new_page()
    second.goto(first.url)

    first.get_by_label("What have you seen?").fill("Ask by letter.")
    first.get_by_role("button", name="Save the note").click()
    second.get_by_label("What have you seen?").fill("Ask by phone, kindly.")
    second.get_by_role("button", name="Save the note").click()

    conflict = second.get_by_role("region", name="What it says now, and what you wrote")
    expect(conflict.locator("del").last).to_have_text("letter")
    expect(conflict.locator("ins").last).to_have_text("phone, kindly")
    expect(second.get_by_label("What have you seen?")).to_have_value("Ask by phone, kindly.")
    second.get_by_role("button", name="Save mine on top").click()
    expect(second.get_by_text("Ask by phone, kindly.")).to_be_visible()

    second.get_by_role("link", name="What it said before").click()
    second.get_by_role("button", name="Go back to version 2").click()
    second.get_by_role("link", name="Boise, Idaho").click()
    expect(second.get_by_text("Ask by letter.")).to_be_visible()
    assert first.problems == []
