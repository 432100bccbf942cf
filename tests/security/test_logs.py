"""Who was refused what is in the log, and nothing that anybody typed."""

import io
import json
import logging

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.db import IntegrityError, models
from django.urls import reverse

from infointerview.logs import JsonFormatter
from tests.factories import ContactFactory
from tests.forms import ON_PAGE, PASSWORD, POSTS, client_of, everybody, fields_to, filled_in, sender
from tests.test_access import ROWS, words

MARK = "Quillfeather"  # Typed into every field; in no line of any log.
TRIED = {
    "account_login",
    "accounts:invitation_add",
    "accounts:profile",
    "contacts:add",
    "contacts:outreach_add",
    "meetings:debrief",
}


@pytest.fixture
def log():
    """Everything that production would log, as text."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    yield stream
    root.removeHandler(handler)


def lines_of(log):
    return [json.loads(line) for line in log.getvalue().splitlines()]


def test_a_refusal_is_noted_by_numbers(log, login, seeker, stranger):
    contact = ContactFactory(owner=stranger, last_name=MARK)

    answer = login(seeker).get(reverse("contacts:detail", args=[contact.pk]) + f"?q={MARK}")

    (line,) = lines_of(log)
    assert line.pop("at") > "2026"
    assert line == {
        "level": "warning",
        "from": "infointerview.logs",
        "says": "refused",
        "status": 404,
        "request": answer["X-Request-ID"],
        "method": "GET",
        "route": "contacts:detail",
        "row": {"pk": contact.pk},
        "user": seeker.pk,
    }


def test_a_failed_sign_in_is_noted_and_a_missing_page_is_not(log, client, db):
    data = {"login": f"{MARK}@test.example", "password": MARK}

    client.post(reverse("account_login"), data)
    client.get(f"/{MARK}/")

    assert [line["says"] for line in lines_of(log)] == ["a sign-in failed"]
    assert MARK not in log.getvalue()


def test_an_error_shows_an_id_and_is_found_by_it(log, login, seeker, monkeypatch):
    def save_base(row, *args, **kwargs):
        raise IntegrityError(f"DETAIL: Key (last_name)=({MARK}) already exists.") from KeyError(
            MARK
        )

    client = login(seeker)
    client.raise_request_exception = False
    monkeypatch.setattr(models.Model, "save_base", save_base)

    page = client.post(reverse("accounts:profile"), {"first_name": MARK})

    (line,) = lines_of(log)
    assert page.status_code == 500
    assert f"<code>{line['request']}</code>" in page.text
    assert "Traceback" not in page.text
    assert line["error"] == ["IntegrityError", "KeyError"]
    assert any(place.startswith("accounts/views/profile.py") for place in line["where"])
    assert MARK not in log.getvalue()


def test_nothing_that_was_typed_is_in_the_log(log, db, monkeypatch):
    people = everybody()

    def save_base(row, *args, **kwargs):
        raise IntegrityError(f"Failing row contains ({vars(row)}).")

    forms = [line for line in POSTS if line[0] in TRIED]
    for route, _post, row, answers in forms:
        client, about = client_of(people, sender(answers)), ROWS[row](people)
        url = reverse(route, args=words(about))
        fields = fields_to(client.get(reverse(ON_PAGE.get(route, route), args=words(about))), url)
        good = filled_in(route, fields, people)
        typed = {name for name, (kind, _) in fields.items() if kind in {"text", "textarea"}}
        data = good | dict.fromkeys(typed, MARK)
        client.post(f"{url}?q={MARK}", data)
        with monkeypatch.context() as patch:
            patch.setattr(models.Model, "save_base", save_base)
            client.post(url, data)

    assert {route for route, *_rest in forms} == TRIED
    assert any(line.get("error") for line in lines_of(log))
    assert MARK not in log.getvalue()


def test_what_is_said_after_the_answer_is_about_its_request_too(log, client, monkeypatch):
    monkeypatch.setattr("infointerview.health.why_not_ready", lambda: "It is not.")

    answer = client.get("/readyz")

    (line,) = lines_of(log)
    assert (line["status"], line["route"]) == (503, "readyz")
    assert line["request"] == answer["X-Request-ID"]


@pytest.mark.parametrize(
    ("name", "words"),
    [("contacts.actions", "kept 3"), ("somebody.else", "kept %s"), ("django.request", None)],
)
def test_what_others_put_into_their_words_is_left_out(name, words):
    record = logging.LogRecord(name, logging.ERROR, "file.py", 1, "kept %s", ("3",), None)

    assert json.loads(JsonFormatter().format(record)).get("says") == words


def test_ways_in_are_noted_with_what_was_shown(log, client, seeker):
    seeker.set_password(PASSWORD)
    seeker.save()
    url = reverse("account_login")
    client.post(url, {"login": seeker.email, "password": PASSWORD})
    client.post(reverse("account_reauthenticate"), {"password": MARK})
    data = {"oldpassword": PASSWORD} | dict.fromkeys(["password1", "password2"], f"{MARK} quay 17")
    client.post(reverse("account_change_password"), data)
    client.post(reverse("account_logout"))
    TOTP.activate(seeker, "JBSWY3DPEHPK3PXP")
    client.post(url, {"login": seeker.email, "password": data["password1"]})
    client.post(reverse("mfa_authenticate"), {"code": "000000"})

    assert [line["says"] for line in lines_of(log)] == [
        f"signed in by password: user {seeker.pk}",
        "a sign-in failed",
        f"a new password: user {seeker.pk}",
        f"signed out: user {seeker.pk}",
        f"a proof failed (incorrect_code): user {seeker.pk}",
    ]
    assert MARK not in log.getvalue()
