from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError
from django.utils import timezone

from contacts.models import OutreachKind
from meetings.models import Debrief, Meeting, Status, zone_of
from tests.factories import ContactFactory, DebriefFactory, MeetingFactory, OutreachFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)
HOUR = timedelta(hours=1)


class TestMeetingQuerySet:
    def test_shows_people_their_own(self, seeker, stranger, planned):
        assert list(Meeting.objects.visible_to(seeker)) == [planned]
        assert list(Meeting.objects.visible_to(stranger)) == []

    @pytest.mark.parametrize("gone", ["meeting", "contact"])
    def test_hides_the_deleted_and_those_with_the_deleted(self, seeker, planned, gone):
        (planned if gone == "meeting" else planned.contact).delete_softly(NOW)

        assert list(Meeting.objects.editable_by(seeker)) == []

    def test_brings_back_only_what_has_a_contact(self, seeker, planned):
        planned.delete_softly(NOW)
        assert list(Meeting.objects.restorable_by(seeker, NOW)) == [planned]

        planned.contact.delete_softly(NOW)
        assert list(Meeting.objects.restorable_by(seeker, NOW)) == []

    def test_knows_what_is_to_come_to_write_about_and_past(self):
        later = MeetingFactory(starts_at=NOW + HOUR)
        begun = MeetingFactory(starts_at=NOW - HOUR)
        held = MeetingFactory(starts_at=NOW - HOUR, status=Status.HELD)
        learned = DebriefFactory(meeting__starts_at=NOW, meeting__status=Status.HELD).meeting
        cancelled = MeetingFactory(starts_at=NOW - HOUR, status=Status.CANCELLED, cancelled_at=NOW)
        gone = MeetingFactory(starts_at=NOW + HOUR, deleted_at=NOW)

        meetings = Meeting.objects.order_by("pk")
        assert list(meetings.planned()) == [later, begun]
        assert list(meetings.upcoming(NOW)) == [later]
        assert list(meetings.to_debrief(NOW)) == [begun, held]
        assert list(meetings.held()) == [held, learned]
        assert list(meetings.cancelled()) == [cancelled]
        assert gone not in meetings.planned()


class TestMeeting:
    def test_is_held_once(self, over):
        over.hold()
        over.cancel(NOW)
        over.hold()

        over.refresh_from_db()
        assert over.is_held
        assert over.cancelled_at is None

    def test_is_cancelled_once(self, planned):
        planned.cancel(NOW)
        planned.cancel(NOW + HOUR)
        planned.hold()

        planned.refresh_from_db()
        assert planned.is_cancelled
        assert planned.cancelled_at == NOW

    def test_is_prepared_once(self, planned):
        planned.prepare(NOW)
        planned.prepare(NOW + HOUR)

        planned.refresh_from_db()
        assert planned.prepared_at == NOW

    def test_can_be_held_once_it_begins_unless_cancelled(self, planned):
        assert not planned.can_be_held
        planned.starts_at = timezone.now()
        assert planned.can_be_held
        planned.cancel(NOW)
        assert not planned.can_be_held

    def test_ends_after_its_length(self):
        assert Meeting(starts_at=NOW, minutes=15).ends_at == NOW + timedelta(minutes=15)

    def test_is_planned_once_per_contact(self, planned):
        with pytest.raises(IntegrityError):
            MeetingFactory(owner=planned.owner, contact=planned.contact)

    def test_shows_the_clock_there_when_it_differs(self, planned, rochester):
        planned.starts_at = NOW
        with timezone.override(ZoneInfo("America/New_York")):
            assert planned.starts_there == datetime(2026, 11, 24, 7)  # noqa: DTZ001
            planned.contact.place = rochester
            assert planned.starts_there is None

    @pytest.mark.parametrize(
        ("kind", "hours", "thanked"),
        [
            (OutreachKind.THANK_YOU, 1, True),
            (OutreachKind.THANK_YOU, -1, False),
            (OutreachKind.UPDATE, 1, False),
        ],
    )
    def test_is_thanked_for_by_a_later_thank_you(self, over, kind, hours, thanked):
        OutreachFactory(
            owner=over.owner,
            contact=over.contact,
            kind=kind,
            happened_at=over.starts_at + hours * HOUR,
        )

        assert over.is_thanked is thanked

    def test_says_until_when_to_thank_and_on_which_day_it_is(self, time_machine):
        time_machine.move_to(NOW)
        meeting = Meeting(starts_at=NOW - HOUR, minutes=15)

        assert meeting.thanks_due_in_words == "tomorrow, 2:15 p.m."
        assert meeting.day_in_words == "today"

    def test_is_named_after_its_contact(self, over):
        assert str(over).startswith("Dana Whitfield, 20")


class TestZoneOf:
    def test_is_the_active_one_where_none_is_known(self, contact):
        assert zone_of(contact) == ZoneInfo("America/Los_Angeles")

        contact.place.time_zone = ""
        assert zone_of(contact) == timezone.get_current_timezone()

        contact.place = None
        assert zone_of(contact) == timezone.get_current_timezone()


class TestDebrief:
    def test_counts_once_it_is_kept(self, over):
        debrief = Debrief(meeting=over)

        assert not over.has_debrief
        debrief.owner, debrief.center = over.owner, over.center
        debrief.save()
        assert over.has_debrief

    def test_lists_the_people_who_are_still_there(self, over):
        debrief = DebriefFactory(meeting=over, owner=over.owner)
        here, gone = ContactFactory.create_batch(2, owner=over.owner)
        debrief.referrals.add(here, gone)
        gone.delete_softly(NOW)

        assert list(debrief.people) == [here]

    def test_is_named_after_its_meeting(self, over):
        assert str(DebriefFactory(meeting=over)) == str(over)
