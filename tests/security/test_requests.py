"""Requests that mean something else than they seem to: nothing comes of them."""

import re
from functools import cache
from itertools import cycle

import pytest
from django.core import mail
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from contacts.models import Contact
from tests.answers import text_of
from tests.factories import ContactFactory
from tests.forms import PASSWORD, client_of, everybody, sender
from tests.security.scripts import plant
from tests.test_access import LINES, ROWS, words
from tests.test_bad_input import writes

SIGN_IN = reverse("account_login")
CONFIRM = reverse("account_reauthenticate")
# Each leads elsewhere in some browser.
WAYS_OUT = [
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "https:elsewhere.example",
    "/\\elsewhere.example/",
    "\t//elsewhere.example/",
    "https:///elsewhere.example/",
    "//infointerview@elsewhere.example/",
    "javascript:alert(1)",
    "data:text/html,x",
    "/\r\nSet-Cookie: a=b",
    "/%0d%0aSet-Cookie:%20a=b",
]
# What some frameworks take for the method that is meant.
OVERRIDES = {
    "X-HTTP-Method-Override": "POST",
    "X-HTTP-Method": "POST",
    "X-Method-Override": "DELETE",
}


OTHERS = ["HEAD", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND"]  # 7: of no app all.
READING = {"GET", "HEAD", "OPTIONS"}


@pytest.fixture
def people(db):
    return everybody()


class TestWaysOut:
    @pytest.mark.parametrize("url", WAYS_OUT)
    def test_are_not_taken_after_a_sign_in_nor_a_confirmation(self, client, people, url):
        data = {"login": people["seeker"].email, "password": PASSWORD, "next": url}
        after_sign_in = client.post(SIGN_IN, data)
        asked_again = client_of(people, "seeker")
        after_confirmation = asked_again.post(CONFIRM, {"password": PASSWORD, "next": url})

        for answer in [after_sign_in, after_confirmation]:
            assert answer.status_code == 302
            assert re.fullmatch(r"/[\w/%:=-]*", answer.url)
            assert "a" not in answer.cookies

    def test_of_two_the_second_does_not_lead_out_either(self, client, people):
        data = {"login": people["seeker"].email, "password": PASSWORD}

        answer = client.post(SIGN_IN, data | {"next": ["/contacts/", WAYS_OUT[0]]})

        assert answer.url.startswith("/")
        assert not answer.url.startswith("//")


class TestHost:
    def test_of_another_name_is_refused(self, client, people, settings):
        settings.ALLOWED_HOSTS = ["testserver"]

        page = client.get(SIGN_IN, headers={"Host": "elsewhere.example"})

        assert page.status_code == 400
        assert "elsewhere" not in page.text

    def test_is_not_what_a_visitor_says_it_is(self, client, people):
        headers = {"X-Forwarded-Host": "elsewhere.example", "Forwarded": "host=elsewhere.example"}

        client.post(
            reverse("account_reset_password"), {"email": people["seeker"].email}, headers=headers
        )

        (message,) = mail.outbox
        assert "elsewhere" not in message.body
        assert "//testserver/" in message.body


class TestLineBreaks:
    def test_in_a_name_begin_no_header_of_a_mail(self, people):
        data = {"first_name": "Ana\r\nBcc: all@elsewhere.example", "email": "ana@test.example"}

        client_of(people, "admin").post(
            reverse("accounts:invitation_add"), data | {"role": "seeker"}
        )

        assert not any("Bcc" in str(message.message()).split("\n\n")[0] for message in mail.outbox)

    def test_in_anything_that_was_typed_begin_no_header_of_a_file(self, people):
        about = {row: words(ROWS[row](people)) for row in ["meeting", "upload", "roster", "log"]}
        planted = plant(["a\r\nX-Injected: b\r\n\r\nc"])
        files = []

        for route, method, row, answers in LINES:
            if method == "GET" and row in {*about, "-"} and sender(answers):
                url = reverse(route, args=about.get(row, []))
                answer = client_of(people, sender(answers)).get(url)
                text_of(answer)
                assert answer.status_code < 500, route
                assert "X-Injected" not in answer.headers
                files += [route] if "Content-Disposition" in answer.headers else []

        assert {"contacts:upload_refused", "meetings:ics", "taking:archive"} <= set(files)
        assert planted["contacts.Upload.file_name"]

    def test_in_an_address_begin_no_header_of_an_answer(self, people):
        client = client_of(people, "seeker")
        for path in ["/contacts/%0d%0aX-Injected:%201", "/contacts/?q=%0d%0aX-Injected:%201"]:
            answer = client.get(path)

            assert answer.status_code in {200, 302, 404}
            assert "X-Injected" not in answer.headers


class TestMethods:
    @pytest.fixture
    def pages(self):
        """Pages that need no row, and actions on a contact."""
        return [
            reverse(route)
            for route, method, row, answers in LINES
            if (method, row, answers[1]) == ("GET", "-", 200) and route.startswith("contacts:")
        ]

    def test_head_says_what_get_says_without_a_page(self, people, pages):
        client = client_of(people, "seeker")
        for url in pages:
            got, asked = client.get(url), client.head(url)

            # Some views know GET alone, and say so.
            assert asked.status_code in {got.status_code, 405}, url
            assert asked.status_code == 405 or asked.content == b"", url

    @pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "TRACE", "PUT", "PATCH", "DELETE", "DO"])
    def test_no_other_method_does_what_a_post_does(self, people, method):
        contact = ContactFactory(owner=people["seeker"])
        url = reverse("contacts:delete", args=[contact.pk])

        answer = client_of(people, "seeker").generic(method, f"{url}?_method=POST")

        assert answer.status_code == 405
        assert Contact.objects.visible_to(people["seeker"]).filter(pk=contact.pk).exists()

    def test_an_address_does_nothing_but_by_a_post(self, people):
        """Whatever else it is asked by: it is a page, as it was, or refused; nothing is written."""
        about, wrong = cache(lambda row: words(ROWS[row](people))), []
        lines = {line[0]: line for line in LINES if sender(line[3])}
        pages = {route for route, method, *_rest in LINES if method == "GET"}
        clients = {person: client_of(people, person) for person in [*people, "anonymous"]}
        for line, other in zip(lines.values(), cycle(OTHERS), strict=False):
            url = reverse(line[0], args=about(line[2]))
            for method in ["GET", other] if line[0] in pages else [other]:
                with transaction.atomic():
                    with CaptureQueriesContext(connection) as queries:
                        answer = clients[sender(line[3])].generic(method, url)
                        text_of(answer)
                    transaction.set_rollback(True)
                is_refused = answer.status_code in {404, 405}
                if writes(queries) or not (is_refused or method in READING):
                    wrong.append((line[0], method, answer.status_code, writes(queries)[:1]))
                assert answer.status_code < 500, (url, method)

        assert wrong == []

    def test_no_header_or_field_makes_a_post_of_a_get(self, people):
        contact = ContactFactory(owner=people["seeker"])
        url = reverse("contacts:delete", args=[contact.pk])
        client = client_of(people, "seeker")

        codes = [client.get(url, {"_method": "POST"}, headers=OVERRIDES).status_code]
        codes.append(
            client.get(url, {"_method": "DELETE"}, headers={"HX-Request": "true"}).status_code
        )

        assert codes == [405, 405]
        assert Contact.objects.visible_to(people["seeker"]).filter(pk=contact.pk).exists()


class TestHowOften:
    @pytest.fixture(autouse=True)
    def _few(self, settings):
        few = {"take": "2/h/user", "bring": "2/h/user"}
        settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | few

    @pytest.mark.parametrize(
        ("route", "method", "person"),
        [
            ("taking:archive", "get", "seeker"),
            ("contacts:export", "get", "seeker"),
            ("contacts:import", "post", "seeker"),
            ("taking:bring", "post", "seeker"),
            ("accounts:roster_add", "post", "admin"),
        ],
    )
    def test_what_costs_much_is_done_by_one_person(self, people, route, method, person):
        client, url = client_of(people, person), reverse(route)

        answers = [getattr(client, method)(url) for _time in range(3)]

        assert [answer.status_code for answer in answers] == [200, 200, 429]
        for answer in answers:
            answer.getvalue()  # Read to its end: a file stays open else.
        if method == "post":
            assert client.get(url).status_code == 200
