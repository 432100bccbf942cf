"""Whoever changes what somebody else has changed meanwhile is shown the difference first."""

import pytest
from django import forms
from django.urls import reverse

from accounts.forms.versions import FingerprintField, in_words
from tests.edits import EDITED, EDITS, OF_NOTES, page_to_edit, sent_from
from tests.forms import POSTS, Forms, client_of, everybody, fields_to, filled_in, sender
from tests.test_access import ROWS, words

SAID = "was changed while you were writing"
# They show what there is, and change no row that others could change: they make one, or many.
MAKE_ANEW = {"accounts:invitation_accept", "contacts:duplicate_merge", "contacts:upload_columns"}


@pytest.mark.parametrize(("route", "_post", "row", "answers"), EDITS, ids=lambda x: str(x)[:40])
def test_nobody_overwrites_what_they_have_not_seen(db, route, _post, row, answers):
    people = everybody()
    field, (first, second, third) = EDITED[route]
    client, url, seen = page_to_edit(people, route, row, answers)
    assert seen["version"]

    assert client.post(url, seen | {field: first}).status_code == 302
    refused = client.post(url, seen | {field: second})
    now = sent_from(client, url, route, people)

    assert refused.status_code == 200
    assert SAID in refused.text
    assert "conflict" in refused.text
    assert now[field] == first
    again = filled_in(route, fields_to(refused, url), people)
    assert again[field] == second
    assert again["version"] == now["version"]
    assert client.post(url, again).status_code == 302
    assert sent_from(client, url, route, people)[field] == second
    # What is no change is no conflict, and neither is what a page says that knows no versions.
    assert client.post(url, seen | {field: second}).status_code == 302
    spoilt = client.post(url, now | {field: third, "version": "spoilt"})
    assert spoilt.status_code == (200 if route in OF_NOTES else 302)


def test_a_promise_is_not_overwritten_either(db):
    people = everybody()
    line = next(line for line in EDITS if line[0] == "meetings:debrief")
    client, url, seen = page_to_edit(people, line[0], line[2], line[3])
    (field,) = [name for name in seen if name.endswith("-text") and "new" not in name]

    client.post(url, seen | {field: "To write."})
    refused = client.post(url, seen | {field: "To call."})

    assert SAID in refused.text
    assert sent_from(client, url, line[0], people)[field] == "To write."
    assert filled_in(line[0], fields_to(refused, url), people)[field] == "To call."


def test_every_form_that_shows_what_there_is_carries_its_version(db):
    people = everybody()
    without = set()
    for route, _post, row, answers in POSTS:
        url = reverse(route, args=words(ROWS[row](people)))
        page = client_of(people, sender(answers)).get(url)
        if page.status_code == 200 and not route.startswith(("account_", "mfa_")):
            fields = Forms(page).forms.get(("post", url), {})
            shown = any(value and kind in {"text", "textarea"} for kind, value in fields.values())
            if shown and not fields.keys() & {"version", "form_key", "seen"}:
                without.add(route)

    assert without <= MAKE_ANEW


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (forms.BooleanField(), True, "yes"),
        (forms.BooleanField(), False, "no"),
        (forms.CharField(), None, ""),
        (
            forms.ChoiceField(choices=[("a", "An ash"), ("Others", [("b", "A birch")])]),
            "b",
            "A birch",
        ),
        (
            forms.MultipleChoiceField(choices=[("a", "Ash"), ("b", "Birch")]),
            ["a", "b"],
            "Ash, Birch",
        ),
        (forms.CharField(), ["mill.example"], "mill.example"),
    ],
)
def test_a_value_is_told_in_words(field, value, words):
    assert in_words(field, value) == words


@pytest.mark.parametrize("value", [None, "", "a\0b", "9" * 40, "0" * 15 + "g"])
def test_a_spoilt_version_is_none(value):
    assert FingerprintField().clean(value) == ""
