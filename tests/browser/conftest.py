"""A real browser against the product, served with its demonstration data."""

import os
import shutil
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connections
from playwright.sync_api import sync_playwright
from pytest_django.live_server_helper import LiveServer

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

# Playwright runs an event loop in this thread, which Django would take for asynchronous code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def chromium(django_db_setup):
    if not CHROMIUM:
        give_up = pytest.fail if os.environ.get("REQUIRE_BROWSER") else pytest.skip
        give_up("Browser tests need a Chromium. On Debian: apt install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox"],
            # As browsers do, keep a page as it was for whoever goes back to it.
            ignore_default_args=["--disable-back-forward-cache"],
        )
        yield browser
        browser.close()
        # What Django opened while Playwright's loop ran, it will not find without it.
        connections.close_all()


@pytest.fixture
def site(transactional_db):
    """The address of the product, served with the demonstration data."""
    call_command("create_demo", stdout=StringIO())
    server = LiveServer("localhost")
    yield server.url
    server.stop()


@pytest.fixture
def open_page(chromium, site):
    """A function that opens a page of its own in a new browser session.

    Its options are those of Playwright's `new_context`. Whatever the page writes to the
    console as an error is collected in `page.problems`.
    """
    contexts = []

    def open_page(**options):
        context = chromium.new_context(base_url=site, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.problems = []
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        page.on(
            "console",
            lambda message: message.type == "error" and page.problems.append(message.text),
        )
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def sign_in():
    """A function that signs a demonstration user in on the given page."""

    def sign_in(page, email):
        page.goto("/account/sign-in/")
        page.get_by_label("Email").fill(email)
        page.get_by_label("Password", exact=True).fill("informational")
        page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(lambda url: "/sign-in/" not in url)

    return sign_in
