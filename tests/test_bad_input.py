"""What people, browsers and strangers may send by mistake or on purpose: never a 500.

Every form is filled in well, then each of its fields in turn with each value it may not like.
Either the form takes the value, or it says beside the field what is wrong, keeps what was typed
and writes nothing. Every parameter of every page is tried in the same way. The addresses come
from the access table: a new form is tried without another line here, unless it lives on the page
of another address (ON_PAGE) or needs words that nobody could guess (GOOD).
"""

import re

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import resolve, reverse
from django.utils.http import urlencode

from accounts.models import Role
from tests.answers import text_of
from tests.factories import ContactFactory, MeetingFactory, OrganizationFactory, UserFactory
from tests.forms import (
    ON_PAGE,
    POSTS,
    SHOWN_AGAIN,
    Forms,
    client_of,
    everybody,
    fields_to,
    filled_in,
    sender,
)
from tests.test_access import LINES, ROWS, words

ELSEWHERE = "Quillfeather"  # In every row of somebody else; nobody here ever gets to read it.

# Of these one has to be there; that none is, is said beside the first of them.
INSTEAD = {"rows": "file"}

ANY = {
    "NUL": "a\0b",
    "control characters": "a\x1b\x85\u202eb",
    "bytes that are no text": b"\xff\xed\xa0\x80",
    "10,000 characters": "x" * 10_000,
}
NUMBERS = {
    "a huge number": "9" * 40,
    "a missing row": str(2**40),
    "less than nothing": "-1",
    "no number": "abc",
    "other digits": "\u0663\u00b2",
}
CHOICES = {"NUL": "a\0b", "no such choice": "9" * 40}
DATES = {
    "February 31": "2026-02-31",
    "the first year": "0001-01-01",
    "the last year": "9999-12-31",
    "a year too long": "20260-01-01",
}
MOMENTS = {
    "a skipped hour": "2026-03-08T02:30",
    "February 31": "2026-02-31T10:00",
    "the first moment": "0001-01-01T00:00",
    "the last moment": "9999-12-31T23:59",
    "a year too long": "20260-01-01T10:00",
}
TIMES = {"no time": "25:61", "a time zone too": "10:00+99:99"}
# What a control of each type may send that it should not.
TYPED = {
    **dict.fromkeys(["text", "email", "tel", "url", "password"], ANY),
    "textarea": ANY | {"100,000 characters": "x" * 100_000},
    "number": ANY | NUMBERS,
    "date": ANY | DATES,
    "time": ANY | TIMES,
    "datetime-local": ANY | MOMENTS,
}
HOSTILE = TYPED | {
    **dict.fromkeys(["select", "radio", "checkbox", "button", "hidden"], CHOICES),
    "row": ANY | NUMBERS,
    "file": {},  # What is in it, tests/contacts/importing tries.
}

# What pages read from their address.
PARAMETERS = {
    "account_login": ["next"],
    "accounts:privacy": ["center"],
    "coaching:caseload": ["q", "need", "scope", "sort", "after"],
    "coaching:reports": ["year", "by"],
    "coaching:reports_csv": ["year", "by"],
    "coaching:seeker": ["after"],
    "coaching:contact": ["page"],
    "coaching:notes": ["after"],
    "coached:overview": ["after"],
    "accounts:access": ["after"],
    "accounts:access_log": ["q", "who", "after"],
    "accounts:people": ["q", "role", "state", "cohort", "sort", "after"],
    "accounts:changes": ["what", "after"],
    "accounts:invitations": ["q", "show", "after"],
    "accounts:roster": ["page"],
    "norms:index": ["q", "where", "acceptance", "whose", "after"],
    "norms:compare": ["from", "to", *(f"{end}_{n}" for end in ["from", "to"] for n in range(3))],
    "norms:place_options": ["field", "guidance", "_0", "home_0"],
    "norms:place_guidance": ["place"],
    "norms:place": ["q", "after", "note"],
    "norms:note_versions": ["before"],
    "norms:review": ["show", "whose", "after"],
    "contacts:list": ["q", "stage", "place", "organization", "due", "sort", "page"],
    "contacts:export": ["q", "stage", "place", "organization", "due", "sort", "format"],
    "contacts:add": ["introduced_by"],
    "contacts:chain": ["person"],
    "contacts:deleted": ["page"],
    "contacts:upload": ["show", "q", "page"],
    "contacts:organization": ["page"],
    "contacts:detail": ["page"],
    "contacts:outreach_add": ["kind"],
    "worksearch:list": ["first", "last"],
    "worksearch:csv": ["first", "last"],
    "meetings:list": ["show", "after"],
    "meetings:promises": ["page"],
    "meetings:moment": ["date", "time", "clock", "way", "length", "longer", "despite"],
}


@pytest.fixture
def people(db):
    return everybody()


@pytest.fixture
def elsewhere():
    """The ids of rows of another center, by what they are."""
    owner = UserFactory(role=Role.SEEKER, first_name=ELSEWHERE)
    contact = ContactFactory(owner=owner, last_name=ELSEWHERE)
    meeting = MeetingFactory(owner=owner, contact=contact, where=ELSEWHERE)
    organization = OrganizationFactory(owner=owner, name=ELSEWHERE)
    rows = [owner, contact, meeting, organization]
    return {f"somebody else's {row._meta.verbose_name}": str(row.pk) for row in rows}


FORMS = [line for line in POSTS if line[0] not in SHOWN_AGAIN]
GETS = [li for li in LINES if li[0] in PARAMETERS and li[1] == "GET" and sender(li[3])]


def fields_to_try(page, url):
    """Those of the fields that can hold something wrong."""
    # Of the rows for people and for promises the first is enough.
    alike = ("csrf", "referral-1", "referral-2", "promise-new-1", "promise-new-2")
    fields = {n: f for n, f in fields_to(page, url).items() if not n.startswith(alike)}
    pickers = [
        name[:-2]
        for name, (kind, _value) in fields.items()
        if (kind, name[-2:]) == ("hidden", "_2")
    ]
    # The place that is chosen; before that there is no field for it.
    return fields | {
        f"{name}_1": ("row", fields.get(f"{name}_1", ("", None))[1]) for name in pickers
    }


def writes(queries):
    """The statements that changed something: not what django-allauth keeps in mind, nor looks."""
    changed = [q["sql"] for q in queries if re.match("INSERT|UPDATE|DELETE", q["sql"])]
    return [
        sql
        for sql in changed
        if not re.search('"(accounts_session|cache|account_emailaddress|accounts_look)"', sql)
    ]


def is_said(page, name, kind):
    """Whether the page says beside the field what is wrong, or on top if that is not one field."""
    ids = {name, re.sub(r"_\d$", "", name), INSTEAD.get(name, name)}
    beside = any(f'id="id_{each}_error"' in page.text for each in ids)
    return beside or (kind in {"hidden", "password"} and "error-summary" in page.text)


def is_kept(page, url, name, kind, value):
    """Whether what was typed is still in the field; passwords never are."""
    if kind not in TYPED or kind == "password" or not isinstance(value, str):
        return True
    return fields_to(page, url)[name][1] == value


def answer_to(client, url, data, *, follow=True):
    """The answer to a form, or the page it leads to; whether it was accepted; what was written."""
    body = urlencode({n: v for n, v in data.items() if v is not None}, doseq=True)
    with transaction.atomic():
        with CaptureQueriesContext(connection) as queries:
            page = client.post(url, body, content_type="application/x-www-form-urlencoded")
        is_accepted = page.status_code == 302
        if is_accepted and follow:
            page = client.get(page.url)
        transaction.set_rollback(True)
    return page, is_accepted, writes(queries)


def what_is_wrong(client, url, good, field, value):
    """What is wrong with the answer to a good form with this value in one field: (name, type)."""
    name, kind = field
    page, is_accepted, written = answer_to(client, url, good | {name: value}, follow=kind in TYPED)
    if is_accepted or page.status_code != 200 or kind == "button":
        return [] if page.status_code in {200, 302} else [page.status_code]
    checks = {
        "written": not written,
        "not said": is_said(page, name, kind),
        "not kept": is_kept(page, url, name, kind, value),
    }
    return [complaint for complaint, is_fine in checks.items() if not is_fine]


@pytest.mark.parametrize(("route", "_post", "row", "answers"), FORMS, ids=lambda x: str(x)[:40])
def test_a_form_takes_it_or_says_what_is_wrong(people, route, _post, row, answers):
    client, about = client_of(people, sender(answers)), ROWS[row](people)
    url = reverse(route, args=words(about))
    page = client.get(reverse(ON_PAGE.get(route, route), args=words(about)))
    assert page.status_code in {200, 302, 405}  # 405: an action, without fields.
    fields = fields_to_try(page, url)
    good = filled_in(route, fields, people)
    assert not fields or answer_to(client, url, good)[1]
    wrong = {}

    for name, (kind, _value) in fields.items():
        values = HOSTILE[kind] | {"twice": [good.get(name, ""), "x"], "not sent": None}
        for what, value in values.items():
            wrong[name, what] = what_is_wrong(client, url, good, (name, kind), value)

    assert {at: complaints for at, complaints in wrong.items() if complaints} == {}


@pytest.mark.parametrize(("route", "_get", "row", "answers"), GETS, ids=lambda x: str(x)[:40])
def test_an_address_may_say_anything(people, elsewhere, settings, route, _get, row, answers):
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"take": "1000/h/user"}
    client = client_of(people, sender(answers))
    url = reverse(route, args=words(ROWS[row](people)))
    wrong = []

    for name in PARAMETERS[route]:
        values = ANY | NUMBERS | elsewhere | {"twice": ["1", "x"]}
        for what, value in values.items():
            page = client.get(f"{url}?{urlencode({name: value}, doseq=True)}")
            if page.status_code not in {200, 302} or ELSEWHERE in text_of(page):
                wrong.append(f"{name} = {what}: {page.status_code}")

    assert wrong == []


def test_no_form_and_no_parameter_is_left_out(people):
    rows = {name: make(people) for name, make in ROWS.items()}
    for route, _get, row, answers in [li for li in LINES if li[1] == "GET" and sender(li[3])]:
        page = client_of(people, sender(answers)).get(reverse(route, args=words(rows[row])))
        for (method, action), fields in Forms(page).forms.items():
            target = resolve(action).view_name
            names = fields.keys() - {"csrfmiddlewaretoken"}
            if method == "post" and names:
                # Today and the caseload have the buttons of the pages they lead to.
                shown_on = {ON_PAGE.get(target, target), "today", "coaching:caseload"}
                assert route in shown_on, (target, route)
            elif method == "get":
                assert names <= set(PARAMETERS[target]), (target, route)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("no form at all", "multipart/form-data; boundary=x"),
        ("no form at all", "multipart/form-data"),
        ('{"first_name": "\\u0000"}', "application/json"),
        ("first_name=%", "application/x-www-form-urlencoded; charset=no-such"),
        ("&".join(f"first_name_{n}=x" for n in range(1001)), "application/x-www-form-urlencoded"),
        ("first_name=" + "x" * 3_000_000, "application/x-www-form-urlencoded"),
    ],
    ids=["no parts", "no boundary", "JSON", "no such letters", "1,001 fields", "3 MB"],
)
def test_a_body_that_is_no_form_is_answered_kindly(people, body, content_type):
    page = client_of(people, "seeker").generic("POST", reverse("contacts:add"), body, content_type)

    assert page.status_code in {200, 400, 413}
    assert "<h1>" in page.text


def test_a_body_in_other_letters_is_answered_kindly(people):
    client = client_of(people, "seeker")
    client.handler.enforce_csrf_checks = True  # As in life: they read the body before any view.
    url = reverse("contacts:add")
    client.get(url)

    content_type = "application/x-www-form-urlencoded; charset=utf-16"
    page = client.generic("POST", url, "first_name=x", content_type)

    assert page.status_code == 400
    assert "<h1>" in page.text


def test_no_form_at_all_sent_to_no_page_is_answered_kindly(people):
    client = client_of(people, "anonymous")
    client.handler.enforce_csrf_checks = True
    client.cookies["csrftoken"] = "t" * 32

    page = client.generic("POST", "/nothing/here/", "no form", "multipart/form-data")

    assert page.status_code == 404
    assert "<h1>" in page.text
