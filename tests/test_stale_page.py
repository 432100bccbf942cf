"""A form that was open while its reader signed out, or in again, in another tab."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from tests.forms import POSTS, client_of, everybody, sender
from tests.test_access import ROWS, SIGN_IN, words

# The pages of a sign-in go by their own rules, and so do those that need none.
OURS = [
    (route, post, row, answers)
    for route, post, row, answers in POSTS
    if not route.startswith(("account_", "mfa_")) and sender(answers) != "anonymous"
]


@pytest.fixture
def addresses(db):
    """The people, and for each form the route, who sends it and where."""
    people = everybody()
    rows = {name: make(people) for name, make in ROWS.items()}
    found = [
        (r, sender(answers), reverse(r, args=words(rows[row]))) for r, _p, row, answers in OURS
    ]
    return people, found


def test_leads_to_the_sign_in_when_nobody_is_signed_in_any_more(addresses):
    people, found = addresses
    for route, person, url in found:
        client = client_of(people, person)
        client.logout()

        answer = client.post(
            url, {"first_name": "Dana"}, headers={"Referer": f"http://testserver{url}"}
        )

        assert (answer.status_code, answer.url) == (302, f"{SIGN_IN}?next={url}"), route


def test_says_so_when_somebody_has_signed_in_since(addresses):
    people, found = addresses
    for route, person, url in found:
        client = Client(enforce_csrf_checks=True)
        client.force_login(people[person])
        old = re.search(
            r'csrfmiddlewaretoken" value="(\w+)"', client.get(reverse("accounts:profile")).text
        )
        client.cookies["csrftoken"] = "x" * 32  # As after another sign-in.

        answer = client.post(url, {"csrfmiddlewaretoken": old[1]})

        assert answer.status_code == 403, route
        assert "your text is still in the form" in answer.text


def test_may_be_gone_back_to(addresses):
    people, found = addresses
    for route, person, url in found:
        page = client_of(people, person).get(url)

        assert "no-store" not in page.headers.get("Cache-Control", ""), route
