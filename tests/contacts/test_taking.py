"""Contacts as files: what is in them, whose they are, and that they can be brought back."""

import csv
import io
from datetime import UTC, date, datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.importing.reading import read
from contacts.importing.writing import bring
from contacts.models import Contact, Stage, Step
from files.sheets import MARK, pieces
from tests.factories import ContactFactory, OrganizationFactory, UserFactory

URL = reverse("contacts:export")
TAKEN = [
    "first_name", "last_name", "title", "organization__name", "email", "phone", "url",
    "place__path", "postal_address", "connected_on", "introduced_by__last_name", "notes",
]  # fmt: skip


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def people(seeker, charlotte):
    """Luis, of whom all is known, with a formula for a title; Zoë, whom he introduced."""
    luis = ContactFactory(
        owner=seeker,
        first_name="Luis",
        last_name="Ortega",
        title="=HYPERLINK(1)",
        organization=OrganizationFactory(owner=seeker, name="Harbor, Freightways & Söhne"),
        place=charlotte,
        email="luis@x.example",
        phone="+1 704 555 0100",
        url="https://www.linkedin.com/in/luis-ortega",
        postal_address='1 "Old" Pier^\nCharlotte, NC 28202',
        connected_on=date(2026, 3, 1),
        notes="- knows freight;\nask about \\ ports, " + "ü" * 80,
        stage=Stage.MET,
        next_step=Step.UPDATE,
        due_on=date(2026, 12, 1),
        last_contact_at=datetime(2026, 11, 3, 2, tzinfo=UTC),
    )
    zoe = ContactFactory(owner=seeker, first_name="Zoë", last_name="", introduced_by=luis)
    return [luis, zoe]


def body(response):
    return b"".join(response.streaming_content).decode()


def table(response):
    return list(csv.DictReader(io.StringIO(body(response).removeprefix(MARK))))


class TestTable:
    def test_says_that_it_is_utf_8_and_a_file(self, client, people):
        response = client.get(URL)

        assert response["Content-Type"] == "text/csv; charset=utf-8"
        assert response["Content-Disposition"] == 'attachment; filename="contacts.csv"'
        assert "no-store" in response["Cache-Control"]
        assert body(response).startswith(MARK)

    def test_has_no_formula(self, client, people):
        _zoe, luis = table(client.get(URL))

        assert luis["Job Title"] == "'=HYPERLINK(1)"
        assert luis["Phone"] == "'+1 704 555 0100"

    def test_says_how_far_one_is_and_where(self, client, seeker, people):
        zoe, luis = table(client.get(URL))

        assert [luis[name] for name in ["City", "Region", "Country"]] == [
            "Charlotte", "North Carolina", "United States",
        ]  # fmt: skip
        assert luis["Stage"] == "met"
        assert luis["Due On"] == "2026-12-01"
        assert luis["Last Contact"] == str(
            timezone.localdate(people[0].last_contact_at, seeker.zone)
        )
        assert zoe["Introduced By"] == "Luis Ortega"

    def test_gives_the_same_people_when_it_is_brought_back(self, client, people):
        data = body(client.get(URL)).encode()
        newcomer = UserFactory()

        reading = read(data)
        bring(reading.people, by=newcomer)

        assert (reading.format, reading.is_certain) == ("own", True)
        brought = Contact.objects.visible_to(newcomer).order_by("sort_name")
        before = Contact.objects.visible_to(people[0].owner).order_by("sort_name")
        assert list(brought.values(*TAKEN)) == list(before.values(*TAKEN))

    def test_so_does_the_archive_of_everything_without_who_is_deleted(self, login, people):
        ContactFactory(owner=people[0].owner, deleted_at=timezone.now())
        data = login(people[0].owner).get(reverse("taking:archive")).getvalue()
        newcomer = UserFactory()

        reading = read(data)
        bring(reading.people, by=newcomer)

        [refused] = reading.refused
        assert refused.reason == "This contact had been deleted when the file was made."
        assert reading.format == "own"
        brought = Contact.objects.visible_to(newcomer).order_by("sort_name")
        before = Contact.objects.visible_to(people[0].owner).order_by("sort_name")
        assert list(brought.values(*TAKEN)) == list(before.values(*TAKEN))

    def test_of_nobody_is_a_header(self, client):
        assert body(client.get(URL)).count("\r\n") == 1

    def test_comes_in_pieces(self):
        found = list(pieces([n] for n in range(1200)))

        assert len(found) == 3
        assert "".join(found) == MARK + "".join(f"{n}\r\n" for n in range(1200))


class TestCards:
    def test_are_of_version_4_with_lines_of_at_most_75_bytes(self, client, people):
        response = client.get(URL, {"format": "vcard"})

        text = body(response)
        assert response["Content-Disposition"] == 'attachment; filename="contacts.vcf"'
        assert text.count("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:") == 2
        assert max(len(line) for line in text.encode().split(b"\r\n")) == 75
        unfolded = text.replace("\r\n ", "")
        assert "ORG:Harbor\\, Freightways & Söhne\r\n" in unfolded
        assert """LABEL="1 ^'Old^' Pier^^^nCharlotte, NC 28202":;;;Charlotte;North""" in unfolded

    def test_give_the_same_people_when_they_are_brought_back(self, client, people):
        data = body(client.get(URL, {"format": "vcard"})).encode()
        newcomer = UserFactory()

        bring(read(data, []).people, by=newcomer)

        # A day of connection has no property of its own, and an address is one of several lines.
        names = [name for name in TAKEN if name not in {"connected_on", "postal_address"}]
        brought = Contact.objects.visible_to(newcomer).order_by("sort_name")
        before = Contact.objects.visible_to(people[0].owner).order_by("sort_name")
        assert list(brought.values(*names)) == list(before.values(*names))

    def test_say_an_address_without_a_place(self, client, seeker):
        ContactFactory(owner=seeker, postal_address="1 Pier")

        text = body(client.get(URL, {"format": "vcard"}))

        assert 'ADR;TYPE=work;LABEL="1 Pier":;;;;;;\r\n' in text


class TestWhose:
    def test_are_those_that_the_list_shows(self, client, people):
        rows = table(client.get(URL, {"stage": "met", "sort": "due"}))

        assert [row["First Name"] for row in rows] == ["Luis"]

    def test_the_list_leads_there_with_its_filters(self, client, people):
        page = client.get(reverse("contacts:list"), {"q": "luis", "page": "1"}).content.decode()

        assert f'href="{URL}?q=luis"' in page
        assert f'href="{URL}?q=luis&amp;format=vcard"' in page

    def test_are_nobody_elses_and_not_deleted(self, client, seeker, stranger):
        ContactFactory(owner=stranger)
        ContactFactory(owner=seeker, deleted_at=timezone.now())

        assert table(client.get(URL)) == []

    def test_takes_as_many_queries_for_many(self, client, seeker, people, count_queries):
        before = count_queries(lambda: body(client.get(URL)))
        ContactFactory.create_batch(20, owner=seeker, introduced_by=people[0])

        assert count_queries(lambda: body(client.get(URL))) == before
