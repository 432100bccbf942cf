"""Calendar files, as an independent reader of the format understands them."""

from datetime import UTC, date, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import ics
import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from contacts.actions import refresh
from meetings import actions
from meetings.calendars import Entry, rendered
from meetings.models import CalendarFeed, Meeting, Status, Way
from meetings.models.feeds import hash_of
from tests.factories import ContactFactory, MeetingFactory, OutreachFactory

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)
TOKEN = "a-secret-of-a-test"


@pytest.fixture(autouse=True)
def _clock():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def contact(seeker, charlotte):
    return ContactFactory(owner=seeker, first_name="Dana", last_name="Whitfield", place=charlotte)


@pytest.fixture
def planned(contact):
    meeting = MeetingFactory(
        owner=contact.owner,
        contact=contact,
        starts_at=NOW + timedelta(days=3),
        where="Pier 4; ring, twice",
        way=Way.IN_PERSON,
    )
    refresh(contact)
    return meeting


@pytest.fixture
def feed(seeker):
    return CalendarFeed.objects.create(
        owner=seeker, token_hash=hash_of(TOKEN), made_at=NOW, with_names=True
    )


@pytest.fixture
def read(client):
    """A function that reads the address as a program does."""
    return lambda **headers: client.get(reverse("calendar:feed", args=[TOKEN]), headers=headers)


def entry(**values):
    given = {
        "uid": "1@x",
        "summary": "Tea",
        "starts": NOW,
        "ends": NOW + timedelta(minutes=20),
        "changed_at": NOW,
        "url": "https://x.example/",
    }
    return Entry(**given | values)


def events(response_or_bytes):
    """The entries of a file by their summary."""
    content = getattr(response_or_bytes, "content", response_or_bytes)
    return {event.name: event for event in ics.Calendar(content.decode()).events}


def value(event, name):
    return next(line.value for line in event.extra if line.name == name)


class TestRendered:
    @given(st.text(max_size=300), st.text(max_size=300))
    def test_no_text_breaks_the_file(self, summary, place):
        file = rendered([entry(summary=summary, place=place), entry(uid="2@x")], is_feed=True)

        calendar = ics.Calendar(file.decode())
        assert {event.uid for event in calendar.events} == {"1@x", "2@x"}
        assert all(len(line) <= 75 for line in file.split(b"\r\n"))
        assert not any(byte < 32 for byte in file.replace(b"\r\n", b""))

    def test_a_name_cannot_add_a_line(self):
        file = rendered([entry(summary="Dana\r\nATTENDEE:mailto:x@x.example\nEND:VEVENT\0")])

        (name,) = events(file)
        assert name == "Dana\nATTENDEE:mailto:x@x.example\nEND:VEVENT"

    def test_a_day_is_a_whole_day(self):
        file = rendered([entry(starts=date(2026, 11, 25), ends=date(2026, 11, 26))])

        assert events(file)["Tea"].all_day
        assert b"DTSTART;VALUE=DATE:20261125" in file

    def test_a_feed_says_its_name_and_when_to_ask_again(self):
        file = rendered([], is_feed=True)

        assert b"X-WR-CALNAME:Infointerview" in file
        assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H" in file
        assert b"X-PUBLISHED-TTL:PT1H" in file

    @pytest.mark.parametrize("way", [Way.IN_PERSON, Way.PHONE])
    def test_an_alarm_rings_earlier_where_there_is_a_way_to_go(self, way):
        early = timedelta(hours=1) if way == Way.IN_PERSON else timedelta(minutes=15)

        (alarm,) = events(rendered([entry(alarm=early)]))["Tea"].alarms

        assert alarm.trigger == -early

    def test_what_is_private_says_so(self):
        assert events(rendered([entry(is_private=True)]))["Tea"].classification == "PRIVATE"

    def test_what_is_cancelled_rings_no_alarm(self):
        file = rendered([entry(alarm=timedelta(hours=1), is_cancelled=True)])

        assert not events(file)["Tea"].alarms


class TestMeetingIcs:
    def test_is_the_meeting_at_its_moment_on_both_sides_of_daylight_saving(
        self, login, seeker, planned
    ):
        for starts_at in [
            datetime(2027, 3, 13, 15, tzinfo=UTC),
            datetime(2027, 3, 14, 14, 0, tzinfo=UTC),
        ]:
            planned.starts_at = starts_at
            planned.save()

            response = login(seeker).get(reverse("meetings:ics", args=[planned.pk]))

            (event,) = events(response).values()
            assert (event.begin, event.end) == (starts_at, planned.ends_at)
            assert event.begin.to("America/New_York").hour == 10
        assert event.name == "Informational interview: Dana Whitfield"
        assert event.location == "Pier 4; ring, twice"
        assert (event.status, value(event, "SEQUENCE")) == ("CONFIRMED", "0")
        assert response["Content-Type"] == "text/calendar; charset=utf-8"

    def test_links_offer_the_same(self, login, seeker, planned):
        page = login(seeker).get(planned.get_absolute_url())

        links = page.context["calendar_links"]
        google = parse_qs(urlsplit(links["google"]).query)
        outlook = parse_qs(urlsplit(links["outlook"]).query)
        assert google["dates"] == ["20261127T150000Z/20261127T152000Z"]
        assert outlook["startdt"] == ["2026-11-27T15:00:00Z"]
        assert google["location"] == outlook["location"] == ["Pier 4; ring, twice"]

    def test_nothing_is_offered_of_a_meeting_that_is_over(self, login, seeker, planned):
        with time_machine.travel(planned.ends_at):
            page = login(seeker).get(planned.get_absolute_url())

        assert page.context["calendar_links"] is None


class TestSequence:
    def test_grows_with_each_change_and_is_never_lower(self, login, seeker, planned, contact):
        client = login(seeker)
        edit = reverse("meetings:edit", args=[planned.pk])
        same = {"date": "2026-11-27", "time": "10:00", "length": "20", "way": "in_person"}
        same |= {"where": planned.where, "clock": "theirs"}
        seen = []

        def now_is(post, *args):
            post(*args)
            planned.refresh_from_db()
            seen.append(planned.sequence)

        now_is(client.post, edit, same)
        moved = same | {"date": "2026-12-02"}  # On the 27th many are off there.
        now_is(client.post, edit, moved)
        now_is(client.post, edit, moved | {"where": "Pier 5"})
        now_is(client.post, reverse("contacts:delete", args=[contact.pk]))
        now_is(client.post, reverse("contacts:delete", args=[contact.pk]))
        now_is(client.post, reverse("contacts:restore", args=[contact.pk]))
        now_is(client.post, reverse("meetings:delete", args=[planned.pk]))
        now_is(client.post, reverse("meetings:restore", args=[planned.pk]))
        now_is(client.post, reverse("meetings:cancel", args=[planned.pk]))
        now_is(client.post, reverse("meetings:cancel", args=[planned.pk]))

        assert seen == [0, 1, 2, 3, 3, 4, 5, 6, 7, 7]


class TestFeed:
    def test_has_meetings_and_due_steps(self, read, feed, planned):
        found = events(read())

        assert set(found) == {
            "Informational interview: Dana Whitfield",
            "Prepare to meet Dana Whitfield",
        }
        assert found["Prepare to meet Dana Whitfield"].all_day

    def test_says_no_name_and_no_place_unless_asked_to(self, read, feed, planned):
        CalendarFeed.objects.update(with_names=False)

        response = read()

        assert "Dana" not in response.text
        assert "Pier" not in response.text
        assert set(events(response)) == {
            "Informational interview (in person)",
            "Infointerview: Prepare",
        }

    def test_what_is_cancelled_or_deleted_stays_for_a_while(self, read, feed, planned, contact):
        for change in [
            lambda: actions.cancel(meeting=planned, at=NOW),
            lambda: actions.delete(meeting=planned, at=NOW),
            lambda: contact.delete_softly(NOW),
        ]:
            Meeting.objects.update(status=Status.PLANNED, cancelled_at=None, deleted_at=None)
            before = events(read())["Informational interview: Dana Whitfield"]
            planned.refresh_from_db()
            change()

            after = events(read())["Informational interview: Dana Whitfield"]
            assert after.status == "CANCELLED"
            assert after.uid == before.uid
            assert int(value(after, "SEQUENCE")) > int(value(before, "SEQUENCE"))
        with time_machine.travel(planned.starts_at + timedelta(days=91)):
            assert events(read()) == {}

    def test_a_meeting_that_is_over_asks_for_its_debrief_that_day(self, read, feed, planned):
        with time_machine.travel(planned.ends_at):
            found = events(read())

        step = found["Note what you learned from Dana Whitfield"]
        assert step.begin.date() == date(2026, 11, 27)

    def test_the_meeting_stands_for_the_step_to_meet(self, read, feed, planned):
        actions.prepare(meeting=planned, at=NOW)

        assert set(events(read())) == {"Informational interview: Dana Whitfield"}

    def test_is_read_without_a_cookie_and_cheaply_when_nothing_is_new(
        self, read, feed, planned, count_queries
    ):
        first = read()

        again = read(**{"if-none-match": first["ETag"]})

        assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
        assert not first.cookies
        feed.refresh_from_db()
        assert feed.read_at == NOW
        for_one = count_queries(read)
        for _n in range(5):
            other = ContactFactory(owner=feed.owner)
            OutreachFactory(owner=feed.owner, contact=other, happened_at=NOW)
            MeetingFactory(owner=feed.owner, contact=other, starts_at=NOW + timedelta(days=1))
            refresh(other)
        assert count_queries(read) == for_one == 4
        assert read(**{"if-none-match": first["ETag"]}).status_code == 200

    def test_is_read_again_within_a_minute_without_a_write(self, read, feed):
        read()
        with time_machine.travel(NOW + timedelta(seconds=59)):
            read()

        feed.refresh_from_db()
        assert feed.read_at == NOW

    def test_has_nothing_of_anybody_else(self, read, feed, stranger):
        MeetingFactory(owner=stranger, starts_at=NOW + timedelta(days=1))

        assert events(read()) == {}

    def test_is_missing_once_the_account_is_closed(self, read, feed, seeker):
        assert read().status_code == 200

        seeker.deactivate()

        assert read().status_code == 404


class TestCalendar:
    page = reverse("calendar:page")
    renew = reverse("calendar:renew")

    def make(self, client):
        seen = client.get(self.page).context["new_form"].initial["seen"]
        client.post(self.renew, {"seen": seen, "with_names": "on"})
        page = client.get(self.page)
        assert "no-store" in page["Cache-Control"]
        return page.context["address"]

    def test_an_address_is_shown_once_and_kept_as_a_hash(self, login, seeker):
        client = login(seeker)

        address = self.make(client)

        token = address.rpartition("/")[2].removesuffix(".ics")
        feed = CalendarFeed.objects.get(owner=seeker)
        assert feed.token_hash == hash_of(token)
        assert feed.with_names
        assert len(token) == 43
        assert token not in client.get(self.page).text
        assert str(feed) == str(seeker)
        assert client.get(address).status_code == 200

    def test_a_second_click_leaves_the_address_of_the_first(self, login, seeker):
        client = login(seeker)

        for _click in range(2):
            client.post(self.renew, {"seen": ""})

        address = client.get(self.page).context["address"]
        assert client.get(address).status_code == 200

    def test_a_new_address_is_the_end_of_the_old_one(self, login, seeker):
        client = login(seeker)
        old = self.make(client)

        new = self.make(client)

        assert [client.get(old).status_code, client.get(new).status_code] == [404, 200]

    def test_a_stopped_address_is_answered_as_one_that_never_was(self, login, seeker):
        client = login(seeker)
        address = self.make(client)

        client.post(reverse("calendar:revoke"))

        gone, never = client.get(address), client.get("/calendar/never.ics")
        assert gone.status_code == never.status_code == 404
        assert gone.content == never.content

    def test_names_are_taken_back_with_a_click(self, login, seeker, feed):
        login(seeker).post(self.page, {})

        feed.refresh_from_db()
        assert not feed.with_names

    def test_nothing_is_saved_where_no_address_is(self, login, seeker):
        login(seeker).post(self.page, {"with_names": "on"})

        assert not CalendarFeed.objects.exists()
        assert timezone.now() == NOW
