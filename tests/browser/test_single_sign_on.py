"""The whole sign-in at the identity provider of a center, in a real browser and under the CSP."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from accounts.models import Center, User
from tests.accounts.test_single_sign_on import provider_for
from tests.identity import running_provider

pytestmark = pytest.mark.browser


def test_whole_sign_in(open_page):
    with running_provider() as university:
        provider_for(Center.objects.earliest("pk"), university, adds_seekers=True)
        claims = {"email": "noor@demo.example", "email_verified": True, "given_name": "Noor"}
        university.knows("n-1", **claims)
        page = open_page(viewport={"width": 390, "height": 800})
        page.goto("/account/sign-in/")
        assert Axe().run(page).response["violations"] == []
        page.get_by_role("link", name="University").click()
        page.get_by_role("heading", name="Sign in with University").wait_for()
        assert Axe().run(page).response["violations"] == []

        page.get_by_role("button", name="Go to University").click()
        page.get_by_placeholder("sub").fill("n-1")
        page.get_by_role("button", name="Authorize").click()

        page.get_by_text("Noor").first.wait_for(state="attached")
        page.wait_for_url(lambda url: university.issuer not in url)
        assert [problem for problem in page.problems if "Content Security" in problem] == []
        assert User.objects.get(email="noor@demo.example").center == Center.objects.earliest("pk")
