"""A coach gets a passkey and an app in a real browser, and signs in with the passkey alone."""

import pytest
from allauth.mfa.models import Authenticator
from axe_playwright_python.sync_playwright import Axe

from tests.accounts.test_second_factor import code_of

pytestmark = pytest.mark.browser
ADMIN = "admin@demo.example"
PASSKEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def plug_in(page):
    """Give the browser of the page a device with passkeys; gives what talks to it, and its name."""
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    made = device.send("WebAuthn.addVirtualAuthenticator", {"options": PASSKEY})
    return device, made["authenticatorId"]


def check(page):
    """Nothing on the page is hard to use for people with disabilities, or wrong in the console."""
    assert Axe().run(page).response["violations"] == []
    assert page.problems == []


def test_passkey_and_app(open_page, sign_in, settings):
    settings.SECOND_FACTOR = "required"
    page = open_page(viewport={"width": 390, "height": 800})
    device, name = plug_in(page)
    sign_in(page, ADMIN)
    page.get_by_text("Before you go on, please add one").wait_for()
    check(page)

    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_label("What you call it").fill("Laptop")
    check(page)
    page.get_by_role("button", name="Add the passkey").click()
    page.get_by_role("heading", name="Recovery codes").wait_for()
    check(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download").click()
    assert len(download.value.path().read_text().split()) == 10
    assert page.get_by_role("button", name="Print").is_visible()
    page.get_by_role("link", name="I have kept them").click()
    page.get_by_role("heading", name="People").wait_for()

    page.goto("/account/second-factor/")
    page.get_by_role("link", name="Set up an app").click()
    assert page.locator("img.qr").evaluate("picture => picture.naturalWidth > 0")
    page.get_by_text("No camera?").click()
    check(page)
    page.get_by_label("six digits").fill(code_of(page.locator(".key").inner_text().strip()))
    page.get_by_role("button", name="Set it up").click()
    page.get_by_role("link", name="Remove the app").wait_for()
    check(page)

    page.context.clear_cookies()
    page.goto("/account/sign-in/")
    check(page)
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.get_by_role("heading", name="People").wait_for()

    page.context.clear_cookies()
    page.goto("/account/sign-in/")
    page.get_by_label("Email").fill(ADMIN)
    page.get_by_label("Password", exact=True).fill("informational")
    page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_role("button", name="Use your passkey").wait_for()
    check(page)
    device.send("WebAuthn.setUserVerified", {"authenticatorId": name, "isUserVerified": False})
    device.send("WebAuthn.removeVirtualAuthenticator", {"authenticatorId": name})
    assert Authenticator.objects.filter(type="webauthn").count() == 1


def test_without_javascript_there_are_codes_and_no_dead_buttons(open_page, site):
    page = open_page(java_script_enabled=False)

    page.goto("/account/sign-in/")

    assert not page.get_by_role("button", name="passkey").is_visible()
