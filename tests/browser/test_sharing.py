"""A job seeker shares, the coach comments, the seeker reads it and withdraws: then nothing."""

import pytest
from playwright.sync_api import expect

from accounts.models import Sharing

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    "java_script_enabled", [True, False], ids=["with JavaScript", "without JavaScript"]
)
def test_sharing_ends_at_once(open_page, site, sign_in, java_script_enabled):
    Sharing.objects.filter(assignment__seeker__email="seeker@demo.example").delete()
    seeker = open_page(java_script_enabled=java_script_enabled)
    coach = open_page(java_script_enabled=java_script_enabled)
    sign_in(seeker, "seeker@demo.example")
    sign_in(coach, "coach@demo.example")
    main = coach.get_by_role("main")
    expect(main.get_by_role("heading", level=1)).to_have_text("Who needs you")
    expect(main).to_contain_text("Maya Ellison")
    expect(main.get_by_role("link", name="Maya Ellison")).to_have_count(0)

    seeker.goto("/account/sharing/")
    expect(seeker.get_by_role("main")).to_contain_text("They see nothing of yours yet")
    seeker.get_by_label("Everything but what is private to you").check()
    seeker.get_by_role("button", name="Share", exact=True).click()
    expect(seeker.get_by_role("main")).to_contain_text("Ruth Abernathy sees it from now on.")

    coach.goto("/coaching/?q=maya")
    coach.locator("#caseload").get_by_role("link", name="Maya Ellison").click()
    expect(main).to_contain_text("You read; only they write")
    main.get_by_role("link", name="Josiah Crane").first.click()
    expect(main.get_by_role("heading", level=1)).to_have_text("Josiah Crane")
    address = coach.url
    main.get_by_label("Your words").fill("Ask him about the port.")
    main.get_by_role("button", name="Comment", exact=True).click()
    expect(main).to_contain_text("Maya Ellison is told on their page Today.")
    expect(main).to_contain_text("Ask him about the port.")

    seeker.goto("/")
    seeker.get_by_role("main").get_by_role("link", name="Josiah Crane", exact=True).first.click()
    expect(seeker.get_by_role("main")).to_contain_text("Ask him about the port.")
    seeker.goto("/account/sharing/")

    seeker.get_by_role("link", name="Who has looked").click()
    looks = seeker.get_by_role("main")
    expect(looks).to_contain_text("Ruth Abernathy looked at a contact of yours: Josiah Crane")
    expect(looks).to_contain_text("Ruth Abernathy looked at your progress")
    seeker.get_by_role("link", name="What you share").click()
    seeker.get_by_role("button", name="Stop sharing").click()
    expect(seeker.get_by_role("main")).to_contain_text("no longer sees anything of yours")

    assert coach.goto(address).status == 404
    expect(coach.get_by_role("main")).not_to_contain_text("Josiah")
    coach.goto("/coaching/?need=not-shared")
    expect(main).to_contain_text("Maya Ellison")
    assert seeker.problems == []
    assert [problem for problem in coach.problems if "404" not in problem] == []
