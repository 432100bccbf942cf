import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.models import (
    ClosedBecause,
    Contact,
    Organization,
    OutreachKind,
    Stage,
    Step,
)
from norms.models import Acceptance
from tests.factories import (
    ContactFactory,
    EtiquetteNoteFactory,
    MeetingFactory,
    OrganizationFactory,
    OutreachFactory,
)

ADD = reverse("contacts:add")


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def contact(seeker, charlotte):
    return ContactFactory(
        owner=seeker, first_name="Dana", last_name="Whitfield", place=charlotte, email="d@h.example"
    )


def url(name, row):
    return reverse(f"contacts:{name}", args=[row.pk])


def typed(**values):
    """What the browser sends for a person, with a new key each time."""
    return {"form_key": str(uuid.uuid4()), "first_name": "Luis", "last_name": "Ortega"} | values


def errors(response):
    return response.context["form"].errors


class TestContactAdd:
    def test_makes_a_contact_with_a_first_step(self, client, seeker):
        response = client.post(
            ADD,
            typed(
                title="Planner",
                organization_name="Harbor Freightways",
                email="luis@harbor.example",
                phone="+1 585 555 0100",
                url="harbor.example/luis",
                notes="Met at the breakfast",
                is_private="on",
            ),
        )

        contact = Contact.objects.get()
        assert response.url == contact.get_absolute_url()
        assert (contact.owner, contact.center) == (seeker, seeker.center)
        assert contact.organization.name == "Harbor Freightways"
        assert contact.organization.owner == seeker
        assert contact.url == "https://harbor.example/luis"
        assert contact.is_private
        assert (contact.stage, contact.next_step) == (Stage.TO_ASK, Step.ASK)
        assert "Luis Ortega is among your contacts." in client.get(response.url).text

    def test_needs_one_name(self, client):
        neither = client.post(ADD, typed(first_name=" ", last_name=""))
        client.post(ADD, typed(first_name="", last_name="Ortega"))

        assert "Give a first or a last name." in neither.text
        assert [str(contact) for contact in Contact.objects.all()] == ["Ortega"]

    def test_sent_twice_makes_one(self, client):
        data = typed(organization_name="Harbor")

        first, second = client.post(ADD, data), client.post(ADD, data)

        assert first.url == second.url
        assert Contact.objects.count() == Organization.objects.count() == 1

    def test_another_persons_key_is_no_way_in(self, client, login, stranger):
        data = typed()
        login(stranger).post(ADD, data)

        response = client.post(ADD, data)

        assert Contact.objects.count() == 2
        assert client.get(response.url).status_code == 200

    @pytest.mark.parametrize("key", ["", "x", "\0", "9" * 500])
    def test_a_broken_key_is_an_error(self, client, key):
        assert "form_key" in errors(client.post(ADD, typed(form_key=key)))

    def test_takes_the_organization_that_is_there(self, client, seeker):
        organization = OrganizationFactory(owner=seeker, name="Zürich Fracht")
        OrganizationFactory(name="zurich fracht")

        client.post(ADD, typed(organization_name=" zurich FRACHT "))

        assert Contact.objects.get().organization == organization

    def test_resolves_who_introduced_them(self, client, seeker):
        dana = ContactFactory(owner=seeker, first_name="Däna", last_name="Whitfield")

        client.post(ADD, typed(introducer="dana whitfield"))

        assert list(dana.introduced.all()) == [Contact.objects.get(last_name="Ortega")]

    def test_does_not_know_anothers_contact(self, client):
        ContactFactory(first_name="Dana", last_name="Whitfield")

        response = client.post(ADD, typed(introducer="Dana Whitfield"))

        assert "Nobody among your contacts" in errors(response)["introducer"][0]
        assert 'value="Dana Whitfield"' in response.text

    def test_asks_which_of_two_and_understands_the_answer(self, client, seeker):
        ContactFactory(owner=seeker, first_name="Dana", last_name="Whitfield")
        organization = OrganizationFactory(owner=seeker, name="Harbor")
        meant = ContactFactory(
            owner=seeker, first_name="Dana", last_name="Whitfield", organization=organization
        )

        asked = client.post(ADD, typed(introducer="Dana Whitfield"))
        client.post(ADD, typed(introducer="dana whitfield (HARBOR)"))

        assert "in brackets" in errors(asked)["introducer"][0]
        assert Contact.objects.get(last_name="Ortega").introduced_by == meant

    def test_starts_with_the_one_who_named_them(self, client, contact):
        response = client.get(ADD, {"introduced_by": contact.pk})

        assert response.context["form"]["introducer"].value() == "Dana Whitfield"

    @pytest.mark.parametrize("pk", ["x", "\0", "9" * 5000, "theirs"])
    def test_starts_empty_with_a_name_that_makes_no_sense(self, client, pk):
        theirs = ContactFactory()
        pk = theirs.pk if pk == "theirs" else pk

        response = client.get(ADD, {"introduced_by": pk})

        assert response.context["form"]["introducer"].value() is None

    def test_asks_whether_it_is_the_same_person(self, client, contact):
        data = typed(email="D@H.example")

        asked = client.post(ADD, data)
        client.post(ADD, data | {"anyway": "yes"})

        assert "Dana Whitfield has this address already." in asked.text
        assert contact.get_absolute_url() in asked.text
        assert 'value="Luis"' in asked.text
        assert Contact.objects.count() == 2

    def test_does_not_mind_an_address_that_another_user_knows(self, client):
        ContactFactory(email="luis@harbor.example")

        response = client.post(ADD, typed(email="luis@harbor.example"))

        assert response.status_code == 302

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("first_name", "x" * 10_000),
            ("first_name", "a\0b"),
            ("last_name", "a\0b"),
            ("title", "x" * 201),
            ("organization_name", "x" * 201),
            ("organization_name", "a\0b"),
            ("email", "nobody"),
            ("email", "a\r\nBcc: b@c.example"),
            ("phone", "1" * 51),
            ("url", "javascript:alert(1)"),
            ("url", "ftp://files.example/"),
            ("url", "x y"),
            ("introducer", "a\0b"),
            ("introducer", "x" * 10_000),
            ("notes", "x" * 5001),
            ("notes", "a\0b"),
        ],
    )
    def test_says_what_is_wrong_and_keeps_what_was_typed(self, client, field, value):
        response = client.post(ADD, typed(title="Planner") | {field: value})

        assert list(errors(response)) == [field]
        assert response.context["form"][field].value() == value
        assert 'value="Ortega"' in response.text or field == "last_name"
        assert Contact.objects.count() == Organization.objects.count() == 0

    def test_shows_a_name_as_text(self, client):
        client.post(ADD, typed(first_name="<b>Luis</b>"))

        assert "&lt;b&gt;Luis" in client.get(Contact.objects.get().get_absolute_url()).text

    def test_is_not_for_an_operator(self, login, operator):
        assert login(operator).get(ADD).status_code == 404


class TestContactEdit:
    def test_changes_what_was_typed(self, client, contact):
        response = client.post(url("edit", contact), {"first_name": "Diana", "email": ""})

        contact.refresh_from_db()
        assert response.url == contact.get_absolute_url()
        assert (str(contact), contact.email) == ("Diana", "")

    def test_shows_what_is_there(self, client, seeker, contact):
        contact.organization = OrganizationFactory(owner=seeker, name="Harbor")
        contact.introduced_by = ContactFactory(owner=seeker, first_name="Luis", last_name="Ortega")
        contact.save()

        page = client.get(url("edit", contact)).text

        assert 'value="Harbor"' in page
        assert 'value="Luis Ortega"' in page

    def test_keeps_an_introducer_whose_name_is_not_unique_or_who_is_deleted(
        self, client, seeker, contact
    ):
        luis, _ = ContactFactory.create_batch(2, owner=seeker, first_name="Luis", last_name="O")
        luis.delete_softly(at=timezone.now())
        contact.introduced_by = luis
        contact.save()

        client.post(url("edit", contact), {"first_name": "Dana", "introducer": "Luis O"})

        contact.refresh_from_db()
        assert contact.introduced_by == luis

    def test_forgets_the_introducer_when_asked(self, client, seeker, contact):
        contact.introduced_by = ContactFactory(owner=seeker)
        contact.save()

        client.post(url("edit", contact), {"first_name": "Dana", "introducer": ""})

        contact.refresh_from_db()
        assert contact.introduced_by is None

    def test_nobody_introduces_oneself(self, client, contact):
        response = client.post(
            url("edit", contact), {"first_name": "Dana", "introducer": "Dana Whitfield"}
        )

        assert "introducer" in errors(response)

    def test_keeps_a_shared_address_without_asking_again(self, client, seeker, contact):
        ContactFactory(owner=seeker, email="d@h.example")

        response = client.post(url("edit", contact), {"first_name": "Dana", "email": "d@h.example"})

        assert response.status_code == 302

    def test_names_the_person_as_they_were_while_something_is_wrong(self, client, contact):
        response = client.post(url("edit", contact), {"first_name": "x" * 200, "last_name": "y"})

        assert "Change Dana Whitfield" in response.text
        assert "x" * 200 in response.text

    def test_is_closed_to_others(self, login, stranger, contact):
        assert login(stranger).post(url("edit", contact), typed()).status_code == 404

    def test_a_page_of_one_deleted_meanwhile_is_gone(self, client, contact):
        contact.delete_softly(at=timezone.now())

        assert client.post(url("edit", contact), typed()).status_code == 404


class TestContactDetail:
    def test_shows_who_it_is_and_what_is_next(self, client, contact):
        page = client.get(contact.get_absolute_url()).text

        assert "Dana Whitfield" in page
        assert "Charlotte, North Carolina, United States" in page
        assert "d@h.example" in page
        assert "only you" in page

    def test_says_what_is_customary_there(self, client, contact, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)

        response = client.get(contact.get_absolute_url())

        assert response.context["guidance"].acceptance == Acceptance.UNUSUAL

    def test_tells_the_time_there(self, client, contact, time_machine):
        time_machine.move_to(datetime(2026, 11, 22, 23, 10, tzinfo=UTC), tick=False)

        assert "Sunday, 6:10 p.m." in client.get(contact.get_absolute_url()).text

    def test_tells_what_happened_newest_first(self, client, contact):
        OutreachFactory(contact=contact, owner=contact.owner, text="Dear Ms. Whitfield")
        OutreachFactory(
            contact=contact,
            owner=contact.owner,
            kind=OutreachKind.REPLY,
            happened_at=datetime(2026, 11, 4, 15, tzinfo=UTC),
        )
        MeetingFactory(
            contact=contact, owner=contact.owner, starts_at=datetime(2026, 11, 3, tzinfo=UTC)
        )

        page = client.get(contact.get_absolute_url()).text

        said = ["They replied", "Open the meeting", "You asked", "Dear Ms. Whitfield", "You added"]
        places = [page.index(words) for words in said]
        assert places == sorted(places)

    @pytest.mark.parametrize(("kind", "received"), [("ask", False), ("reply", True)])
    def test_tells_letters_received_from_those_sent(self, client, contact, kind, received):
        OutreachFactory(contact=contact, owner=contact.owner, kind=kind, text="Gladly")

        page = client.get(contact.get_absolute_url()).text

        assert ('class="letter received"' in page) == received

    def test_leaves_out_what_was_deleted(self, client, contact):
        outreach = OutreachFactory(contact=contact, owner=contact.owner)
        meeting = MeetingFactory(contact=contact, owner=contact.owner)
        for row in (outreach, meeting):
            row.delete_softly(at=timezone.now())

        page = client.get(contact.get_absolute_url()).text

        assert "You asked" not in page
        assert "Open the meeting" not in page

    def test_tells_more_on_older_pages(self, client, contact):
        for day in range(1, 29):
            moment = datetime(2026, 10, day, tzinfo=UTC)
            OutreachFactory(
                contact=contact, owner=contact.owner, text=f"Day {day}.", happened_at=moment
            )

        newest = client.get(contact.get_absolute_url()).text
        older = client.get(contact.get_absolute_url(), {"page": "2"}).text

        assert "Day 28." in newest
        assert "Day 3." not in newest
        assert "You added" not in newest
        assert "Day 3." in older
        assert "You added" in older

    def test_names_who_introduced_whom(self, client, seeker, contact):
        luis = ContactFactory(owner=seeker, first_name="Luis", last_name="Ortega")
        contact.introduced_by = luis
        contact.save()

        assert "introduced by Luis Ortega" in client.get(contact.get_absolute_url()).text
        assert "Dana Whitfield</a>" in client.get(luis.get_absolute_url()).text

    def test_does_not_lead_to_somebody_deleted(self, client, seeker, contact):
        luis = ContactFactory(owner=seeker)
        contact.introduced_by = luis
        contact.save()
        luis.delete_softly(at=timezone.now())

        assert luis.get_absolute_url() not in client.get(contact.get_absolute_url()).text

    def test_shows_a_contact_with_nothing_but_a_name(self, client, seeker):
        contact = ContactFactory(owner=seeker, url="https://dana.example/", is_private=True)

        response = client.get(contact.get_absolute_url())

        assert response.status_code == 200
        assert "it is private" in response.text

    def test_does_not_exist_for_others(self, login, stranger, contact):
        assert login(stranger).get(contact.get_absolute_url()).status_code == 404


class TestContactDelete:
    def test_takes_it_away_and_offers_it_back(self, client, contact):
        response = client.post(url("delete", contact), follow=True)

        assert response.redirect_chain == [(reverse("contacts:list"), 302)]
        assert f'action="{url("restore", contact)}"' in response.text
        assert client.get(contact.get_absolute_url()).status_code == 404

    def test_said_twice_changes_nothing(self, client, contact):
        client.post(url("delete", contact))

        assert client.post(url("delete", contact)).status_code == 302

    def test_is_only_for_the_owner_and_only_by_post(self, client, login, stranger, contact):
        assert login(stranger).post(url("delete", contact)).status_code == 404
        assert client.get(url("delete", contact)).status_code == 405


class TestContactRestore:
    def test_brings_it_back(self, client, contact):
        OutreachFactory(contact=contact, owner=contact.owner, text="Dear Ms. Whitfield")
        client.post(url("delete", contact))

        first, second = [client.post(url("restore", contact), follow=True) for _ in range(2)]

        assert "Dear Ms. Whitfield" in first.text
        assert second.status_code == 200

    def test_is_over_after_30_days(self, client, contact):
        contact.delete_softly(at=timezone.now() - timedelta(days=30, minutes=1))

        assert client.post(url("restore", contact)).status_code == 404

    def test_is_closed_to_others(self, client, login, stranger, contact):
        client.post(url("delete", contact))

        assert login(stranger).post(url("restore", contact)).status_code == 404


class TestContactDeleted:
    URL = reverse("contacts:deleted")

    def test_lists_those_deleted_lately(self, client, seeker, contact):
        old = ContactFactory(owner=seeker, first_name="Olga")
        old.delete_softly(at=timezone.now() - timedelta(days=31))
        contact.delete_softly(at=timezone.now() - timedelta(days=2))

        page = client.get(self.URL).text

        assert "Dana Whitfield" in page
        assert "deleted 2 days ago" in page
        assert url("restore", contact) in page
        assert "Olga" not in page

    def test_is_empty_for_a_stranger(self, login, stranger, contact):
        contact.delete_softly(at=timezone.now())

        assert "Nobody was deleted lately." in login(stranger).get(self.URL).text


class TestContactClose:
    def test_lets_it_rest_for_a_reason(self, client, contact):
        response = client.post(url("close", contact), {"because": "paused"})

        contact.refresh_from_db()
        assert contact.stage == Stage.CLOSED
        assert contact.closed_because == ClosedBecause.PAUSED
        assert response.url == contact.get_absolute_url()
        assert url("reopen", contact) in client.get(response.url).text

    def test_said_twice_keeps_the_first_moment(self, client, contact):
        client.post(url("close", contact), {"because": "paused"})
        contact.refresh_from_db()
        first = contact.closed_at

        client.post(url("close", contact), {"because": "declined"})

        contact.refresh_from_db()
        assert (contact.closed_at, contact.closed_because) == (first, ClosedBecause.PAUSED)

    def test_works_again_after_an_ask_has_opened_it(self, client, contact, time_machine):
        time_machine.move_to(datetime(2026, 11, 2, 15, tzinfo=UTC))
        client.post(url("close", contact), {"because": "paused"})
        time_machine.shift(timedelta(days=1))
        data = {"form_key": uuid.uuid4(), "kind": "ask", "channel": "email"}
        client.post(url("outreach_add", contact), data | {"happened_at": "2026-11-03T09:00"})
        contact.refresh_from_db()
        assert contact.stage == Stage.ASKED

        time_machine.shift(timedelta(days=1))
        client.post(url("close", contact), {"because": "no_reply"})

        contact.refresh_from_db()
        assert (contact.stage, contact.closed_because) == (Stage.CLOSED, "no_reply")

    @pytest.mark.parametrize("because", ["", "x", "\0"])
    def test_needs_a_reason(self, client, contact, because):
        response = client.post(url("close", contact), {"because": because}, follow=True)

        contact.refresh_from_db()
        assert "Choose why you let it rest." in response.text
        assert contact.closed_at is None

    def test_is_closed_to_others(self, login, stranger, contact):
        response = login(stranger).post(url("close", contact), {"because": "paused"})

        assert response.status_code == 404


class TestContactReopen:
    def test_takes_it_up_again(self, client, contact):
        client.post(url("close", contact), {"because": "paused"})

        client.post(url("reopen", contact))
        client.post(url("reopen", contact))

        contact.refresh_from_db()
        assert (contact.stage, contact.closed_because) == (Stage.TO_ASK, "")

    def test_says_what_to_do_when_they_declined(self, client, contact):
        OutreachFactory(contact=contact, owner=contact.owner, kind=OutreachKind.DECLINE)

        response = client.post(url("reopen", contact), follow=True)

        assert "log a new ask" in response.text

    def test_is_closed_to_others(self, login, stranger, contact):
        assert login(stranger).post(url("reopen", contact)).status_code == 404


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_its_page(client, contact, stage):
    Contact.objects.filter(pk=contact.pk).update(stage=stage)

    assert client.get(contact.get_absolute_url()).status_code == 200
