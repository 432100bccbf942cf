"""The whole sign-in at the identity provider of a center, in a real browser and under the CSP."""

import pytest
import requests
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

from accounts.models import Center, IdentityProvider, User
from tests.accounts.test_single_sign_on import provider_for
from tests.identity import running_provider, running_university

pytestmark = pytest.mark.browser
PHONE = {"width": 390, "height": 800}
UNIQUE_ID = "urn:oid:1.3.6.1.4.1.5923.1.1.1.13"


def no_barrier(page):
    return Axe().run(page).response["violations"] == []


def no_refusal(page):
    return [problem for problem in page.problems if "Content Security" in problem] == []


def test_whole_sign_in(open_page):
    with running_provider() as university:
        provider_for(Center.objects.earliest("pk"), university, adds_seekers=True)
        claims = {"email": "noor@demo.example", "email_verified": True, "given_name": "Noor"}
        university.knows("n-1", **claims)
        page = open_page(viewport=PHONE)
        page.goto("/account/sign-in/")
        assert no_barrier(page)
        page.get_by_role("link", name="University").click()
        page.get_by_role("heading", name="Sign in with University").wait_for()
        assert no_barrier(page)

        page.get_by_role("button", name="Go to University").click()
        page.get_by_placeholder("sub").fill("n-1")
        page.get_by_role("button", name="Authorize").click()

        page.get_by_text("Noor").first.wait_for(state="attached")
        page.wait_for_url(lambda url: university.issuer not in url)
        assert no_refusal(page)
        assert User.objects.get(email="noor@demo.example").center == Center.objects.earliest("pk")


def test_whole_sign_in_by_saml(open_page, sign_in, site, tmp_path):
    noor = {"password": "at the university", "email": "noor@demo.example"}
    noor["attributes"] = {UNIQUE_ID: "n-1", "givenName": "Noor"}
    with running_university(tmp_path, {"noor": noor}) as university:
        admin = open_page(viewport=PHONE)
        sign_in(admin, "admin@demo.example")
        admin.goto(reverse("accounts:sign_on_saml"))
        assert no_barrier(admin)
        said = requests.get(f"{university}/saml/metadata", timeout=5).content
        file = {"name": "university.xml", "mimeType": "text/xml", "buffer": said}
        admin.get_by_label("Name on the button").fill("University")
        admin.get_by_label("The metadata of your provider").set_input_files(file)
        admin.get_by_label("People are known by").select_option("eduPersonUniqueId")
        admin.get_by_label("Its email addresses are checked").check()
        admin.get_by_label("Makes accounts for job seekers").check()
        admin.get_by_role("button", name="Save").click()
        admin.get_by_text("Saved.").wait_for()
        assert no_barrier(admin)

        # The provider is at "localhost", and so the product elsewhere: no cookie of ours comes from
        # there, but along with what is asked of us next.
        page, sent = open_page(viewport=PHONE), {}
        page.on("request", lambda each: sent.update({each.url.partition("?")[0]: each}))
        here = site.replace("localhost", "127.0.0.1")
        page.goto(f"{here}/account/sign-in/")
        page.get_by_role("link", name="University").click()
        page.get_by_role("button", name="Go to University").click()
        page.wait_for_url(lambda url: url.startswith(university))
        page.get_by_label("Username").fill("noor")
        page.get_by_label("Password").fill(noor["password"])
        page.get_by_role("button", name="Sign in").click()

        page.get_by_text("Noor").first.wait_for(state="attached")
        page.wait_for_url(lambda url: url.startswith(here) and "/sign-in/" not in url)
        assert no_refusal(page)
        provider = IdentityProvider.objects.get()
        at = [
            sent[here + reverse(route, args=[provider.center_id])]
            for route in ["saml_back", "saml_come_in"]
        ]
        assert [each.method for each in at] == ["POST", "GET"]
        assert ["cookie" in each.all_headers() for each in at] == [False, True]
        assert User.objects.get(email="noor@demo.example").center == provider.center
