"""A mail that a coach wrote something: to the job seeker alone, without what was written."""

import pytest
from django.urls import reverse

from outbox.models import Kind, Message
from tests.factories import ContactFactory, SharingFactory

WORDS = "Quartz fjord"


@pytest.fixture
def shared(seeker, coach):
    SharingFactory(assignment__seeker=seeker, assignment__coach=coach)
    return ContactFactory(owner=seeker, last_name=WORDS)


def write(client, url, **data):
    """Send the form on the page of that address, twice."""
    key = client.get(url).context["form"]["form_key"].value()
    for _click in range(2):
        assert client.post(url, {"form_key": key, **data}).status_code == 302


def test_each_thing_a_coach_writes_is_told_once_and_not_shown(login, seeker, coach, shared):
    client = login(coach)
    notes = reverse("coaching:notes", args=[seeker.pk])
    suggest = reverse("coaching:suggest_contact", args=[seeker.pk])
    contact = reverse("coaching:contact", args=[seeker.pk, shared.pk])

    write(client, notes, text=WORDS, visibility="seeker")
    write(client, contact, text=WORDS)
    write(client, suggest, first_name="Ruth", last_name=WORDS, reason=WORDS)

    told = Message.objects.order_by("pk")
    assert [message.key.split("/")[1] for message in told] == ["coachnote", "comment", "suggestion"]
    assert {(message.kind, message.person) for message in told} == {(Kind.COMMENT, seeker)}
    assert WORDS not in str([message.facts for message in told])
    for message in told:
        assert login(seeker).get(message.facts["page"]).status_code == 200
