from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from contacts.models import Contact, Stage, Step
from norms.models import Acceptance
from tests.factories import ContactFactory, EtiquetteNoteFactory, OrganizationFactory

URL = reverse("contacts:list")


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def people(seeker, charlotte, rochester):
    """Dana, met long ago in Charlotte; José, asked, in Rochester; Zoë, new."""
    freight = OrganizationFactory(owner=seeker, name="Harbor Freightways")
    today = timezone.localdate(timezone=seeker.zone)
    return [
        ContactFactory(
            owner=seeker,
            first_name="Dana",
            last_name="Whitfield",
            title="Head of Logistics",
            organization=freight,
            place=charlotte,
            stage=Stage.MET,
            next_step=Step.UPDATE,
            due_on=today - timedelta(days=3),
            last_contact_at=datetime(2026, 3, 1, 12, tzinfo=UTC),
        ),
        ContactFactory(
            owner=seeker,
            first_name="José",
            last_name="Álvarez",
            place=rochester,
            stage=Stage.ASKED,
            next_step=Step.SCHEDULE,
            due_on=today,
            last_contact_at=datetime(2026, 11, 1, 12, tzinfo=UTC),
        ),
        ContactFactory(
            owner=seeker,
            first_name="Zoë",
            last_name="Adler",
            notes="Talks about 100% recycled paper",
            next_step=Step.UPDATE,
            due_on=today + timedelta(days=5),
        ),
    ]


def names(response):
    return [person.first_name for person in response.context["page"].object_list]


class TestContactList:
    def test_shows_ones_people_by_name(self, client, people):
        response = client.get(URL)

        assert names(response) == ["Zoë", "José", "Dana"]
        assert "Head of Logistics" in response.text

    def test_is_empty_for_a_stranger(self, login, stranger, people):
        response = login(stranger).get(URL)

        assert names(response) == []
        assert "Add the first contact" in response.text
        assert "Whitfield" not in response.text

    def test_leaves_out_the_deleted(self, client, people):
        people[0].delete_softly(at=timezone.now())

        assert names(client.get(URL)) == ["Zoë", "José"]

    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("dana", ["Dana"]),
            ("WHITFIELD dana", ["Dana"]),
            ("jose alvarez", ["José"]),
            ("zoe", ["Zoë"]),
            ("harbor", ["Dana"]),
            ("charlotte", ["Dana"]),
            ("rochester asked", []),
            ("recycled", ["Zoë"]),
            ("100%", ["Zoë"]),
            ("%", ["Zoë"]),
            ("_", []),
            ("logistics carolina", ["Dana"]),
            ("  ", ["Zoë", "José", "Dana"]),
        ],
    )
    def test_finds_every_word_without_minding_accents_or_case(self, client, people, words, found):
        assert names(client.get(URL, {"q": words})) == found

    @pytest.mark.parametrize(
        ("filters", "found"),
        [
            ({"stage": "asked"}, ["José"]),
            ({"due": "overdue"}, ["Dana"]),
            ({"due": "today"}, ["José"]),
            ({"due": "week"}, ["Zoë", "José"]),
            ({"organization": "HARBOR"}, ["Dana"]),
            ({"stage": "asked", "due": "overdue"}, []),
            ({"sort": "due"}, ["Dana", "José", "Zoë"]),
            ({"sort": "last-contact"}, ["Dana", "José", "Zoë"]),
            ({"sort": "stage"}, ["Zoë", "José", "Dana"]),
            ({"sort": "stage", "q": "e"}, ["Zoë", "José", "Dana"]),
        ],
    )
    def test_narrows_and_sorts(self, client, people, filters, found):
        assert names(client.get(URL, filters)) == found

    def test_narrows_to_a_place(self, client, people, charlotte):
        response = client.get(URL, {"place": charlotte.pk})

        assert names(response) == ["Dana"]

    def test_offers_the_places_of_ones_own_people_alone(self, client, people, rochester):
        ContactFactory(place=EtiquetteNoteFactory().place)

        field = client.get(URL).context["filters"].fields["place"]

        assert [place.name for place in field.queryset] == ["Charlotte", "Rochester"]

    @pytest.mark.parametrize(
        "filters",
        [
            {"stage": "x"},
            {"place": "x"},
            {"place": "9" * 5000},
            {"place": "\0"},
            {"due": "\0"},
            {"sort": "x"},
            {"q": "\0"},
            {"q": "x" * 10_000},
            {"organization": "\0"},
            {"page": "x"},
            {"page": "9" * 30},
        ],
    )
    def test_leaves_out_what_makes_no_sense(self, client, people, filters):
        response = client.get(URL, filters)

        assert response.status_code == 200
        assert len(names(response)) == 3

    def test_says_so_when_nothing_matches(self, client, people):
        response = client.get(URL, {"q": "nobody"})

        assert "Nobody here matches that." in response.text
        assert 'value="nobody"' in response.text

    def test_gives_htmx_the_table_alone(self, client, people):
        response = client.get(
            URL, {"q": "dana"}, headers={"HX-Request": "true", "HX-Target": "contact-table"}
        )

        assert response.text.lstrip().startswith('<div id="contact-table">')
        assert "HX-Target" in response.headers["Vary"]

    def test_shows_how_a_request_is_taken_there(self, client, people, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)

        zoe, jose, dana = client.get(URL).context["page"].object_list

        assert dana.custom.acceptance == Acceptance.UNUSUAL
        assert jose.custom.acceptance == zoe.custom.acceptance == Acceptance.UNKNOWN

    def test_marks_by_shape_and_words_what_is_long_ago(self, client, people, charlotte):
        EtiquetteNoteFactory(
            place=charlotte, acceptance=Acceptance.UNUSUAL, observed_on=date(2024, 5, 1)
        )

        html = " ".join(client.get(URL).text.split())

        assert 'class="acceptance unusual stale"' in html
        assert "unusual · not seen since May 2024" in html

    def test_marks_the_private(self, client, seeker):
        ContactFactory(owner=seeker, is_private=True)

        assert "Private to you" in client.get(URL).text

    def test_turns_pages_and_keeps_the_filters(self, client, seeker):
        ContactFactory.create_batch(30, owner=seeker, title="Planner")

        second = client.get(URL, {"q": "planner", "page": 2})

        assert len(names(second)) == 5
        assert "?q=planner&amp;page=1" in second.text

    @pytest.mark.parametrize(
        ("order", "index"),
        [
            ("sort_name", "contact_by_name"),
            ("due_on", "contact_by_due"),
            ("last_contact_at", "contact_by_last_contact"),
        ],
    )
    def test_reads_an_index_that_starts_with_the_owner(self, seeker, order, index):
        with connection.cursor() as cursor:
            # What the planner may do, whatever it would guess of so few rows.
            for way in ["seqscan", "bitmapscan", "sort", "incremental_sort"]:
                cursor.execute(f"SET LOCAL enable_{way} = off")

        plan = Contact.objects.visible_to(seeker).order_by(order, "pk")[:25].explain()

        assert f"Index Scan using {index}" in plan
        assert "Sort" not in plan


class TestManyContacts:
    def test_says_that_there_are_more_than_are_counted(self, client, seeker):
        Contact.objects.bulk_create(
            ContactFactory.build_batch(1001, owner=seeker, center=seeker.center)
        )

        assert "1,000+ people" in client.get(URL).text


def test_today_is_the_readers(login, seeker, time_machine):
    time_machine.move_to(datetime(2026, 11, 23, 2, tzinfo=UTC))  # Still the 22nd in New York.
    ContactFactory(owner=seeker, next_step=Step.UPDATE, due_on=date(2026, 11, 22))

    assert len(names(login(seeker).get(URL, {"due": "today"}))) == 1


def test_to_ask_somebody_is_never_overdue(login, seeker):
    ContactFactory(owner=seeker, next_step=Step.ASK, due_on=date(2026, 9, 1))

    assert names(login(seeker).get(URL, {"due": "overdue"})) == []
