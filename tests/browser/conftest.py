"""A real browser against a served product. The gazetteer stays in the database; all else goes."""

import os
import shutil

import pytest
from django.core.management import call_command
from django.db import connection
from playwright.sync_api import sync_playwright
from pytest_django.live_server_helper import LiveServer

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
KEPT_TABLES = {"norms_place", "django_migrations", "django_content_type", "auth_permission"}

# Playwright runs an event loop in this thread, which Django would take for asynchronous code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def site(django_db_setup, django_db_blocker):
    """The address of the product, served with the demonstration data."""
    with django_db_blocker.unblock():
        call_command("create_demo", verbosity=0)
        server = LiveServer("localhost")
        yield server.url
        server.stop()
        empty_tables()


def empty_tables():
    tables = set(connection.introspection.table_names()) - KEPT_TABLES
    with connection.cursor() as cursor:
        names = ", ".join(connection.ops.quote_name(name) for name in sorted(tables))
        cursor.execute(f"TRUNCATE {names}")


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
        page.goto("/account/login/")
        page.get_by_label("Email").fill(email)
        page.get_by_label("Password", exact=True).fill("informational")
        page.get_by_role("main").get_by_role("button", name="Sign in").click()
        page.wait_for_url(lambda url: "/login/" not in url)

    return sign_in
