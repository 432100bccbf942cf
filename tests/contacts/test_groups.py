"""Going to a local group first, and writing down what came of it."""

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.actions import refresh
from contacts.models import Contact, Outreach
from contacts.next_steps import next_step_of
from norms.lookup import Custom
from norms.models import Acceptance
from tests.factories import ContactFactory, LocalResourceFactory
from tests.forms import fields_to

UNUSUAL = Custom(Acceptance.UNUSUAL)


@pytest.fixture
def breakfast(charlotte):
    return LocalResourceFactory(name="Monday breakfast", place=charlotte)


@pytest.fixture
def dana(seeker, charlotte):
    dana = ContactFactory(owner=seeker, first_name="Dana", last_name="Whitfield", place=charlotte)
    refresh(dana)
    return dana


@pytest.fixture
def send(login, seeker, breakfast):
    """A function that fills in the form as it is shown, but for what it is given, and sends it."""
    client, url = login(seeker), reverse("contacts:been_there", args=[breakfast.pk])

    def send(**said):
        page = client.get(url)
        data = {name: value for name, (_kind, value) in fields_to(page, url).items() if value}
        return client.post(url, data | said)

    return send


class TestBeenThere:
    def test_logs_it_about_a_contact_there(self, send, dana):
        response = send(contact=dana.pk, text="They plan in January.")

        assert response.url == dana.get_absolute_url()
        logged = Outreach.objects.get()
        assert (logged.contact, logged.kind, logged.channel) == (dana, "note", "group")
        assert logged.text == "At Monday breakfast.\nThey plan in January."
        assert str(logged.headline) == "You were in a group, or at an event"

    def test_adds_whom_one_met(self, send, seeker, charlotte):
        send(first_name="Ana", last_name="Lee", kind="ask")

        ana = Contact.objects.get()
        assert (str(ana), ana.owner, ana.place) == ("Ana Lee", seeker, charlotte)
        assert (ana.notes, ana.stage) == ("Met at Monday breakfast.", "asked")
        assert ana.outreach.get().text == "At Monday breakfast."

    def test_a_stranger_is_asked_after_that_without_a_detour(self, send, dana):
        before = next_step_of(dana, timezone.now(), UNUSUAL)
        send(contact=dana.pk)
        dana.refresh_from_db()
        after = next_step_of(dana, timezone.now(), UNUSUAL)

        assert before.title.startswith("Meet people through a group first")
        assert after.title == "Ask Dana Whitfield for a conversation"
        assert after.hint == "You have been to a group there: begin with where you met."

    @pytest.mark.parametrize(
        ("said", "error"),
        [
            ({}, "Say about whom it is, or whom you met."),
            ({"first_name": "Ana", "contact": "dana"}, "not both"),
            ({"first_name": "dana", "last_name": "Whitfield"}, "choose them above"),
            ({"first_name": "Ana", "kind": "update"}, "not one of the available choices"),
            ({"first_name": "Ana", "happened_at": "2999-01-01T10:00"}, "still to come"),
        ],
    )
    def test_says_what_is_missing(self, send, dana, said, error):
        if "contact" in said:
            said = said | {"contact": dana.pk}

        response = send(**said)

        assert error in response.text
        assert not Outreach.objects.exists()

    def test_offers_those_there_and_whom_it_is_about(
        self, login, seeker, stranger, dana, breakfast, charlotte, rochester
    ):
        luis = ContactFactory(owner=seeker, first_name="Luis", last_name="Ortega", place=rochester)
        ContactFactory(owner=seeker, first_name="Far", last_name="Away", place=rochester)
        ContactFactory(owner=stranger, first_name="Not", last_name="Mine", place=charlotte)
        url = reverse("contacts:been_there", args=[breakfast.pk])

        def offered(query):
            field = login(seeker).get(url + query).context["form"]["contact"]
            return field.value(), [str(label) for _value, label in field.field.choices][1:]

        assert offered("") == (None, ["Dana Whitfield"])
        assert offered(f"?contact={dana.pk}") == (dana.pk, ["Dana Whitfield"])
        assert offered(f"?contact={luis.pk}") == (luis.pk, ["Luis Ortega", "Dana Whitfield"])
        assert offered("?contact=nobody") == (None, ["Dana Whitfield"])


class TestWhereItIsOffered:
    def test_beside_each_group_for_job_seekers(self, login, seeker, coach, breakfast):
        url = reverse("contacts:been_there", args=[breakfast.pk])

        assert url in login(seeker).get(breakfast.place.get_absolute_url()).text
        assert url not in login(coach).get(breakfast.place.get_absolute_url()).text

    def test_on_the_page_of_a_contact_about_them(self, login, seeker, dana, breakfast):
        url = reverse("contacts:been_there", args=[breakfast.pk])

        assert f"{url}?contact={dana.pk}" in login(seeker).get(dana.get_absolute_url()).text
