"""Whoever clicks twice, one after the other or at once, has done it once, and is told so kindly."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Thread

import pytest
from django.apps import apps
from django.db import connection
from django.urls import reverse

from accounts.forms import OnceForm
from contacts.actions import refresh
from contacts.models import OutreachKind
from contacts.next_steps import token_of
from tests.factories import OutreachFactory
from tests.forms import (
    ON_PAGE,
    POSTS,
    SHOWN_AGAIN,
    client_of,
    everybody,
    fields_to,
    filled_in,
    sender,
)
from tests.test_access import ROWS, words

# Signing in and out, and mails with a link: django-allauth's own business.
ALLAUTH = ("account_", "mfa_")
OURS = [line for line in POSTS if not line[0].startswith(ALLAUTH) and line[0] not in SHOWN_AGAIN]
MAKING = [
    "accounts:invitation_add",
    "accounts:cohorts",
    "norms:note_add",
    "norms:resource_add",
    "contacts:add",
]
MAKING += ["contacts:outreach_add", "contacts:draft_save", "contacts:template_add"]
MAKING += ["contacts:been_there", "contacts:import", "taking:bring"]
MAKING += ["meetings:add", "meetings:debrief", "meetings:card", "worksearch:activity_add"]
MAKING += ["coaching:notes", "coaching:contact", "coached:answer"]
MAKING += ["coaching:suggest_contact", "coaching:suggest_group", "coaching:suggest_question"]
MODELS = [
    model
    for app in [
        *["accounts", "norms", "contacts", "meetings", "worksearch", "reminders", "coaching"]
    ]
    for model in apps.get_app_config(app).get_models(include_auto_created=True)
    if model._meta.label not in {"norms.Place", "accounts.Session"}
]


def state():
    """All that the product knows, but for when it was last said and what shows to be new."""
    return {model._meta.label: values(model) for model in MODELS}


def values(model):
    names = [field.attname for field in model._meta.concrete_fields]
    names = sorted(set(names) - {"updated_at", "last_login", "password"})
    return sorted(model.objects.values_list("pk", *names), key=str)


def ready(people, route, row, answers):
    """A client, and the address and fields of a form that is filled in well."""
    client, about = client_of(people, sender(answers)), ROWS[row](people)
    url = reverse(route, args=words(about))
    page = client.get(reverse(ON_PAGE.get(route, route), args=words(about)))
    return client, url, filled_in(route, fields_to(page, url), people)


@pytest.mark.parametrize(("route", "_post", "row", "answers"), OURS, ids=lambda x: str(x)[:40])
def test_twice_is_once(db, route, _post, row, answers):
    client, url, data = ready(everybody(), route, row, answers)
    first = client.post(url, data)
    after_one = state()

    second = client.post(url, data)

    assert (first.status_code, second.status_code) == (302, 302)
    assert state() == after_one
    assert client.get(second.url).status_code in {200, 302}


@pytest.fixture
def at_once(monkeypatch):
    """A function that lets two people click at once: both look for what was made, then go on."""
    both, look = Barrier(2, timeout=0.5), OnceForm._made

    def wait_for_the_other(form, key):
        found = look(form, key)
        with suppress(BrokenBarrierError):  # The other one waits for a lock, or is done.
            both.wait()
        return found

    def post(clients, url, data):
        answers = []
        clicks = [Thread(target=click, args=[client, url, data, answers]) for client in clients]
        for thread in clicks:
            thread.start()
        for thread in clicks:
            thread.join()
        return answers

    monkeypatch.setattr(OnceForm, "_made", wait_for_the_other)
    return post


def click(client, url, data, answers):
    try:
        answers.append(client.post(url, data))
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("route", "_post", "row", "answers"),
    [line for line in POSTS if line[0] in MAKING],
    ids=lambda x: str(x)[:40],
)
def test_two_clicks_at_once_make_one_row(
    transactional_db, at_once, mailoutbox, route, _post, row, answers
):
    people = everybody()
    client, url, data = ready(people, route, row, answers)
    before = {model: len(rows) for model, rows in state().items()}

    both = at_once([client, client_of(people, sender(answers))], url, data)

    made = [len(rows) - before[model] for model, rows in state().items()]
    assert [answer.status_code for answer in both] == [302, 302]
    assert both[0].url == both[1].url
    assert max(made) == 1
    assert len(mailoutbox) <= 1


def test_done_twice_at_once_is_logged_once(transactional_db, at_once):
    people = everybody()
    contact = ROWS["contact"](people)
    OutreachFactory(contact=contact, owner=contact.owner, kind=OutreachKind.ASK)
    refresh(contact)
    clients = [client_of(people, "seeker") for _click in range(2)]

    both = at_once(
        clients, reverse("contacts:done", args=[contact.pk]), {"token": token_of(contact)}
    )

    assert [answer.status_code for answer in both] == [302, 302]
    assert contact.outreach.filter(kind=OutreachKind.FOLLOW_UP).count() == 1
