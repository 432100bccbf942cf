import uuid
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from contacts.actions import refresh
from contacts.deriving import DERIVED
from contacts.letters import LONGEST_LINK, Letter
from contacts.models import Contact, Outreach, OutreachKind, Stage, Step
from norms.models import Channel
from tests.factories import ContactFactory, OutreachFactory

NOW = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)  # Noon in New York.


@pytest.fixture(autouse=True)
def _at_noon(time_machine):
    time_machine.move_to(NOW, tick=False)


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def contact(seeker, charlotte):
    return ContactFactory(
        owner=seeker,
        first_name="Dana",
        last_name="Whitfield",
        place=charlotte,
        email="dana@harbor.example",
    )


@pytest.fixture
def outreach(contact):
    return OutreachFactory(contact=contact, owner=contact.owner, text="Dear Ms. Whitfield")


@pytest.fixture
def add_url(contact):
    return reverse("contacts:outreach_add", args=[contact.pk])


def url(name, outreach):
    return reverse(f"contacts:outreach_{name}", args=[outreach.pk])


def typed(**values):
    """What the browser sends for an ask, with a new key each time."""
    return {
        "form_key": str(uuid.uuid4()),
        "kind": "ask",
        "channel": "email",
        "happened_at": "2026-11-20T11:30",
        "text": "Could I ask you three questions?",
    } | values


def errors(response):
    return response.context["form"].errors


class TestOutreachAdd:
    def test_logs_it_and_moves_the_contact_on(self, client, contact, add_url):
        response = client.post(add_url, typed())

        outreach = Outreach.objects.get()
        contact.refresh_from_db()
        assert response.url == contact.get_absolute_url()
        assert (outreach.owner, outreach.center) == (contact.owner, contact.center)
        assert outreach.happened_at == datetime(2026, 11, 20, 16, 30, tzinfo=UTC)
        assert (contact.stage, contact.next_step) == (Stage.ASKED, Step.FOLLOW_UP)
        assert contact.last_contact_at == outreach.happened_at
        page = client.get(response.url).text
        assert "Nothing was sent from here." in page
        assert "Could I ask you three questions?" in page

    @pytest.mark.parametrize("kind", OutreachKind)
    @pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.GROUP])
    def test_logs_every_kind_by_every_way(self, client, contact, add_url, kind, channel):
        client.post(add_url, typed(kind=kind, channel=channel))

        assert str(Outreach.objects.get().headline) in client.get(contact.get_absolute_url()).text

    def test_starts_now_by_email_with_the_kind_asked_for(self, client, add_url):
        response = client.get(add_url, {"kind": "thank_you"})

        form = response.context["form"]
        assert form["kind"].value() == "thank_you"
        assert 'value="2026-11-20T12:00"' in response.text
        assert "One thing you learned from them" in response.text

    @pytest.mark.parametrize("kind", ["", "x", "\0"])
    def test_starts_with_no_kind_when_none_makes_sense(self, client, add_url, kind):
        response = client.get(add_url, {"kind": kind})

        assert not response.context["form"]["kind"].value()

    def test_sent_twice_makes_one(self, client, add_url):
        data = typed()

        first, second = client.post(add_url, data), client.post(add_url, data)

        assert first.url == second.url
        assert Outreach.objects.count() == 1

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("kind", "x"),
            ("kind", ""),
            ("kind", "a\0b"),
            ("channel", "x"),
            ("happened_at", ""),
            ("happened_at", "yesterday"),
            ("happened_at", "2026-02-30T10:00"),
            ("happened_at", "2026-11-20T25:00"),
            ("happened_at", "0001-01-01T00:00"),
            ("happened_at", "1949-12-31T00:00"),
            ("happened_at", "9999-12-31T23:59"),
            ("happened_at", "2026-11-20T12:01"),
            ("happened_at", "a\0b"),
            ("text", "x" * 10_001),
            ("text", "a\0b"),
        ],
    )
    def test_says_what_is_wrong_and_keeps_what_was_typed(self, client, add_url, field, value):
        response = client.post(add_url, typed() | {field: value})

        assert list(errors(response)) == [field]
        assert response.context["form"][field].value() == value
        assert field == "text" or "Could I ask you three questions?" in response.text
        assert not Outreach.objects.exists()

    def test_refuses_what_is_still_to_come_kindly(self, client, add_url):
        response = client.post(add_url, typed(happened_at="2026-11-21T09:00"))

        assert "Log it when it has happened." in response.text

    def test_refuses_a_time_that_clocks_skipped(self, client, add_url):
        response = client.post(add_url, typed(happened_at="2026-03-08T02:30"))

        assert "the next one is 03:00" in response.text

    def test_takes_the_earlier_of_a_time_that_came_twice_and_says_so(self, client, add_url):
        response = client.post(add_url, typed(happened_at="2026-11-01T01:30"), follow=True)

        assert Outreach.objects.get().happened_at == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
        assert "the earlier one was taken" in response.text

    def test_reads_the_time_in_the_seekers_zone(self, client, seeker, add_url):
        seeker.time_zone = "Asia/Tokyo"
        seeker.save()

        client.post(add_url, typed(happened_at="2026-11-21T02:00"))

        assert Outreach.objects.get().happened_at == NOW

    def test_is_closed_to_others(self, login, stranger, add_url):
        assert login(stranger).get(add_url).status_code == 404
        assert login(stranger).post(add_url, typed()).status_code == 404

    def test_a_contact_deleted_meanwhile_is_gone(self, client, contact, add_url):
        contact.delete_softly(at=NOW)

        assert client.post(add_url, typed()).status_code == 404

    def test_anothers_contact_in_a_field_changes_nothing(self, client, contact, add_url):
        client.post(add_url, typed(contact=ContactFactory().pk))

        assert Outreach.objects.get().contact == contact


class TestLetter:
    def test_writes_line_breaks_as_mail_programs_want_them(self):
        letter = Letter("d@h.example", "A & B?", "Dear Dana,\n\nthanks 100%\r\nMaya")

        assert letter.mailto == (
            "mailto:d@h.example?subject=A%20%26%20B%3F"
            "&body=Dear%20Dana%2C%0D%0A%0D%0Athanks%20100%25%0D%0AMaya"
        )

    @given(st.text(max_size=100), st.text(max_size=100), st.text(max_size=200))
    def test_nothing_typed_becomes_another_header(self, to, subject, body):
        typed = Letter(f"{to}@h.example", subject, body)

        try:
            parts = urlsplit(typed.mailto)
        except UnicodeEncodeError:
            return
        fields = parse_qs(parts.query, keep_blank_values=True)

        assert parts.scheme == "mailto"
        assert unquote(parts.path) == f"{to}@h.example"
        assert set(fields) <= {"subject", "body"}
        assert fields["subject"] == [subject]

    @given(st.integers(0, 10_000))
    def test_a_link_is_never_too_long(self, length):
        letter = Letter("d@h.example", "Hello", "ü" * length)

        assert len(letter.mailto) <= LONGEST_LINK
        assert letter.is_long == ("body=" not in letter.mailto)


class TestPrivate:
    def test_is_said_where_it_is_logged_and_in_the_log(self, client, contact, add_url):
        check = reverse("contacts:draft_check", args=[contact.pk])
        checked = client.post(check, typed(is_private="on", text=""))
        assert checked.context["form"]["is_private"].value() is True

        client.post(add_url, typed(is_private="on"))

        assert Outreach.objects.get().is_private
        assert "Private to you" in client.get(contact.get_absolute_url()).text

    def test_can_be_taken_back(self, client, contact, outreach):
        client.post(url("edit", outreach), typed(is_private="on"))
        outreach.refresh_from_db()
        marked = outreach.is_private
        client.post(url("edit", outreach), typed())
        outreach.refresh_from_db()

        assert (marked, outreach.is_private) == (True, False)
        assert "Private to you" not in client.get(contact.get_absolute_url()).text

    @pytest.mark.parametrize("kind", ["ask", "reply", "thank_you"])
    def test_note_leaves_everything_that_coaches_see_of_the_contact_as_it_was(
        self, contact, outreach, kind
    ):
        OutreachFactory(contact=contact, owner=contact.owner, kind=kind, happened_at=NOW)
        refresh(contact)
        before = Contact.objects.values(*DERIVED).get()
        note = {"kind": "note", "happened_at": NOW, "is_private": True}
        OutreachFactory(contact=contact, owner=contact.owner, **note)
        refresh(contact)

        assert Contact.objects.values(*DERIVED).get() == before


class TestOutreachEdit:
    def test_changes_it_and_what_follows_from_it(self, client, contact, outreach):
        client.post(url("edit", outreach), typed(kind="reply", text="Gladly"))

        outreach.refresh_from_db()
        contact.refresh_from_db()
        assert (outreach.kind, outreach.text) == (OutreachKind.REPLY, "Gladly")
        assert contact.stage == Stage.IN_CONVERSATION

    def test_shows_what_is_there_in_the_seekers_time(self, client, outreach):
        page = client.get(url("edit", outreach)).text

        local = outreach.happened_at.astimezone(ZoneInfo("America/New_York"))
        assert f'value="{local:%Y-%m-%dT%H:%M}"' in page
        assert "Dear Ms. Whitfield" in page

    def test_is_closed_to_others(self, login, stranger, outreach):
        assert login(stranger).post(url("edit", outreach), typed()).status_code == 404

    def test_is_gone_with_its_contact(self, client, contact, outreach):
        contact.delete_softly(at=NOW)

        assert client.get(url("edit", outreach)).status_code == 404


class TestBy:
    @pytest.mark.parametrize(
        ("facts", "by"),
        [
            ({"channel": Channel.IN_PERSON}, "in person"),
            ({"channel": Channel.IN_PERSON, "on_card": True}, "on a card, by post"),
            # Corrected by hand since.
            ({"channel": Channel.EMAIL, "on_card": True}, "by email"),
            ({"channel": Channel.IN_PERSON, "on_card": True, "kind": OutreachKind.NOTE}, ""),
        ],
    )
    def test_says_how_it_went(self, facts, by):
        assert Outreach(**{"kind": OutreachKind.THANK_YOU} | facts).by == by


class TestOutreachDelete:
    def test_takes_it_away_with_what_followed_from_it(self, client, contact, add_url):
        client.post(add_url, typed())
        outreach = Outreach.objects.get()

        response = client.post(url("delete", outreach), follow=True)

        contact.refresh_from_db()
        assert contact.stage == Stage.TO_ASK
        assert "Could I ask you" not in response.text
        assert f'action="{url("restore", outreach)}"' in response.text

    def test_said_twice_changes_nothing(self, client, outreach):
        client.post(url("delete", outreach))

        assert client.post(url("delete", outreach)).status_code == 302

    def test_is_only_for_the_owner_and_only_by_post(self, client, login, stranger, outreach):
        assert login(stranger).post(url("delete", outreach)).status_code == 404
        assert client.get(url("delete", outreach)).status_code == 405


class TestOutreachRestore:
    def test_brings_it_back_with_what_follows_from_it(self, client, contact, outreach):
        client.post(url("delete", outreach))

        first, second = [client.post(url("restore", outreach), follow=True) for _ in range(2)]

        contact.refresh_from_db()
        assert "Dear Ms. Whitfield" in first.text
        assert second.status_code == 200
        assert contact.stage == Stage.ASKED

    def test_is_over_after_30_days(self, client, outreach):
        outreach.delete_softly(at=timezone.now() - timedelta(days=30, minutes=1))

        assert client.post(url("restore", outreach)).status_code == 404

    def test_is_closed_to_others(self, client, login, stranger, outreach):
        client.post(url("delete", outreach))

        assert login(stranger).post(url("restore", outreach)).status_code == 404
