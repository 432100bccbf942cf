"""A form that was open while its reader signed out, or in again, in another tab."""

import re
from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse

from tests.forms import POSTS, client_of, everybody, fields_to, sender
from tests.test_access import ROWS, SIGN_IN, words

TEXT = 'Could I ask you\nthree "short" questions?'
HERE = {"Origin": "http://testserver"}

# The pages of a sign-in go by their own rules, and so do those that need none, as the link that
# ends mails, on which mail programs click for whoever is signed in to them.
NO_SIGN_IN = {"reminders:stop"}
OURS = [
    (route, post, row, answers)
    for route, post, row, answers in POSTS
    if not route.startswith(("account_", "mfa_"))
    and route not in NO_SIGN_IN
    and sender(answers) != "anonymous"
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
        page = {"Referer": f"http://testserver{url}"}

        answer = client.post(url, {"first_name": "Dana"}, headers=page)
        with_text = client.post(url, {"text": TEXT}, headers=page | HERE)

        assert (answer.status_code, answer.url) == (302, f"{SIGN_IN}?next={url}"), route
        assert with_text.status_code == 401, route
        assert kept_in(with_text, url) == {"text": TEXT}, route


def test_says_so_when_somebody_has_signed_in_since(addresses):
    people, found = addresses
    for route, person, url in found:
        client = Client(enforce_csrf_checks=True)
        client.force_login(people[person])
        old = re.search(
            r'csrfmiddlewaretoken" value="(\w+)"', client.get(reverse("accounts:profile")).text
        )
        client.cookies["csrftoken"] = "x" * 32  # As after another sign-in.

        answer = client.post(url, {"csrfmiddlewaretoken": old[1], "text": TEXT}, headers=HERE)

        assert answer.status_code == 403, route
        assert "Your text is still here" in answer.text
        assert kept_in(answer, url) == {"text": TEXT}, route


class TestKept:
    """What is shown again, and what is not."""

    url = reverse("contacts:add")

    def test_goes_with_the_token_of_the_new_sign_in(self, seeker):
        client = Client(enforce_csrf_checks=True)
        client.force_login(seeker)

        page = client.post(self.url, {"text": TEXT}, headers=HERE)
        token = fields_to(page, self.url)["csrfmiddlewaretoken"][1]
        again = client.post(self.url, {"csrfmiddlewaretoken": token, "text": TEXT}, headers=HERE)

        assert again.status_code == 200  # The form, which wants a name.

    @pytest.mark.parametrize("origin", [None, "null", "https://elsewhere.example"])
    def test_is_nothing_that_another_site_has_sent(self, client, origin):
        headers = {"Origin": origin} if origin else {}

        assert client.post(self.url, {"text": TEXT}, headers=headers).status_code == 302

    @pytest.mark.parametrize(
        "data",
        [{"text": "word"}, {"text": " "}, {"text": TEXT, "oldpassword": "harbor lantern"}],
        ids=["one word", "nothing", "a password"],
    )
    def test_is_no_choice_and_no_password(self, client, data):
        assert client.post(self.url, data, headers=HERE).status_code == 302

    def test_is_nothing_that_cannot_be_read(self, client):
        body = {"data": "x", "content_type": "multipart/form-data; boundary=\x00"}

        assert client.post(self.url, **body, headers=HERE).status_code in {302, 400}

    def test_says_that_a_file_must_be_chosen_again(self, client):
        data = {"text": TEXT, "file": BytesIO(b"Name")}

        assert "chosen again" in client.post(self.url, data, headers=HERE).text


def kept_in(page, url):
    """What the page would send again."""
    fields = {name: value for name, (_kind, value) in fields_to(page, url).items()}
    assert fields.pop("csrfmiddlewaretoken")
    return fields
