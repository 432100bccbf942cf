"""The stored state of a contact follows its log, whatever is done to it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from accounts.models import Cadence, Role
from contacts.actions import (
    bring_back,
    do_step,
    end_pause,
    follow_place,
    refresh,
    restore_pause,
    set_cadence,
    set_out_of_office,
    set_pause,
    set_places,
    skip_step,
    snooze,
    unsnooze,
)
from contacts.models import (
    ClosedBecause,
    Outreach,
    OutreachKind,
    Pause,
    SeekerProfile,
    SkippedStep,
    Stage,
    Step,
)
from contacts.next_steps import token_of
from meetings.models import Status
from norms.actions import delete_note, hide_note, undelete_note, write_note
from norms.choices import Industry
from norms.models import Acceptance, Channel
from tests.factories import (
    ContactFactory,
    DebriefFactory,
    EtiquetteNoteFactory,
    MeetingFactory,
    OrganizationFactory,
    OutreachFactory,
    PlaceFactory,
    UserFactory,
)

SEP_1 = datetime(2026, 9, 1, 14, tzinfo=UTC)
NOW = datetime(2026, 9, 20, 14, tzinfo=UTC)


@pytest.fixture
def contact(seeker, charlotte):
    return ContactFactory(owner=seeker, place=charlotte)


def log(contact, kind=OutreachKind.ASK, happened_at=SEP_1, **facts):
    """Log outreach the way pages do."""
    outreach = OutreachFactory(
        contact=contact, owner=contact.owner, kind=kind, happened_at=happened_at, **facts
    )
    refresh(contact)
    return outreach


def check():
    call_command("rebuild_next_steps", check=True, verbosity=0)


class TestRefresh:
    def test_stores_what_the_log_says(self, contact):
        log(contact)

        assert (contact.stage, contact.next_step) == (Stage.ASKED, Step.FOLLOW_UP)
        assert contact.due_on == date(2026, 9, 11)
        assert contact.why["skipped"] == ["Labor Day"]
        assert contact.last_contact_at == SEP_1

    def test_leaves_out_what_was_deleted(self, contact):
        outreach = log(contact)
        meeting = MeetingFactory(contact=contact, owner=contact.owner, deleted_at=NOW)
        outreach.delete_softly(at=NOW)

        refresh(contact)

        assert contact.stage == Stage.TO_ASK
        meeting.restore()
        refresh(contact)
        assert contact.stage == Stage.SCHEDULED

    def test_knows_whether_a_meeting_was_written_about(self, contact):
        meeting = MeetingFactory(contact=contact, owner=contact.owner, status=Status.HELD)
        refresh(contact)
        assert contact.next_step == Step.DEBRIEF

        debrief = DebriefFactory(meeting=meeting, owner=contact.owner)
        refresh(contact)
        assert contact.next_step == Step.THANK

        debrief.delete_softly(at=NOW)
        refresh(contact)
        assert contact.next_step == Step.DEBRIEF

    def test_goes_by_the_home_of_the_seeker_where_the_place_is_not_known(self, seeker):
        contact = ContactFactory(owner=seeker)
        home = PlaceFactory(country_code="SA")
        SeekerProfile.objects.create(user=seeker, home=home)

        log(contact, happened_at=datetime(2026, 6, 4, 14, tzinfo=UTC))  # A Thursday.

        assert contact.due_on == date(2026, 6, 15)

    def test_goes_from_monday_to_friday_where_nothing_is_known(self, seeker):
        contact = ContactFactory(owner=seeker)

        log(contact)

        assert contact.due_on == date(2026, 9, 10)

    def test_takes_the_clock_of_the_seeker_where_the_place_has_none(self, seeker):
        seeker.time_zone = "Asia/Tokyo"
        seeker.save()
        place = PlaceFactory(time_zone="")
        contact = ContactFactory(owner=seeker, place=place)

        log(contact, happened_at=datetime(2026, 9, 1, 23, tzinfo=UTC))

        assert contact.why["since"] == "2026-09-02"


class TestDoStep:
    def test_logs_the_message_that_was_written_by_the_channel_used_last(self, contact):
        log(contact, channel=Channel.LINKEDIN)
        log(contact, OutreachKind.NOTE, SEP_1 + timedelta(days=1), channel=Channel.PHONE)
        log(
            contact,
            OutreachKind.THANK_YOU,
            SEP_1 + timedelta(days=1),
            channel=Channel.IN_PERSON,
            on_card=True,
        )

        outreach = do_step(contact, token=token_of(contact), at=NOW)

        assert (outreach.kind, outreach.channel) == (OutreachKind.FOLLOW_UP, Channel.LINKEDIN)
        assert (outreach.happened_at, outreach.owner) == (NOW, contact.owner)
        contact.refresh_from_db()
        assert contact.next_step == Step.CLOSE

    def test_done_twice_is_done_once(self, contact):
        log(contact)
        token = token_of(contact)

        do_step(contact, token=token, at=NOW)

        assert do_step(contact, token=token, at=NOW) is None
        assert contact.outreach.count() == 2

    def test_done_twice_is_done_once_even_if_the_step_stays_the_same(self, contact):
        held_at = datetime(2026, 3, 2, 15, tzinfo=UTC)
        meeting = MeetingFactory(
            contact=contact, owner=contact.owner, starts_at=held_at, status=Status.HELD
        )
        DebriefFactory(meeting=meeting, owner=contact.owner)
        log(contact, OutreachKind.THANK_YOU, held_at + timedelta(days=1))
        log(contact, OutreachKind.UPDATE, held_at + timedelta(days=14))
        log(contact, OutreachKind.REPLY, NOW - timedelta(hours=1))
        assert contact.next_step == Step.CHECK_IN
        token = token_of(contact)

        do_step(contact, token=token, at=NOW)
        do_step(contact, token=token, at=NOW)

        assert contact.outreach.filter(kind=OutreachKind.UPDATE).count() == 2

    def test_writes_by_email_to_those_who_were_only_met(self, contact):
        meeting = MeetingFactory(
            contact=contact, owner=contact.owner, starts_at=SEP_1, status=Status.HELD
        )
        DebriefFactory(meeting=meeting, owner=contact.owner)
        refresh(contact)

        outreach = do_step(contact, token=token_of(contact), at=NOW)

        assert (outreach.kind, outreach.channel) == (OutreachKind.THANK_YOU, Channel.EMAIL)

    def test_lets_it_rest_where_that_is_the_step(self, contact):
        log(contact)
        log(contact, OutreachKind.FOLLOW_UP, SEP_1 + timedelta(days=10))

        assert do_step(contact, token=token_of(contact), at=NOW) == contact

        contact.refresh_from_db()
        assert (contact.stage, contact.closed_at) == (Stage.CLOSED, NOW)
        assert contact.closed_because == ClosedBecause.NO_REPLY

    def test_does_nothing_where_one_click_cannot_say_it(self, contact):
        refresh(contact)

        assert do_step(contact, token=token_of(contact), at=NOW) is None
        assert not Outreach.objects.exists()


class TestSnooze:
    def test_puts_the_step_off_until_something_happens(self, contact):
        log(contact)

        assert snooze(contact, token=token_of(contact), until=date(2026, 9, 21)) == contact

        contact.refresh_from_db()
        assert (contact.next_step, contact.due_on) == (Step.FOLLOW_UP, date(2026, 9, 21))
        check()
        log(contact, OutreachKind.REPLY, NOW)
        assert (contact.next_step, contact.due_on) == (Step.SCHEDULE, date(2026, 9, 22))
        check()

    def test_can_be_said_again_for_another_day(self, contact):
        log(contact)
        token = token_of(contact)

        for day in [21, 21, 24]:
            assert snooze(contact, token=token, until=date(2026, 9, day))

        contact.refresh_from_db()
        assert contact.due_on == date(2026, 9, 24)

    def test_leaves_another_step_alone(self, contact):
        refresh(contact)
        old = token_of(contact)
        log(contact)

        assert snooze(contact, token=old, until=date(2026, 12, 1)) is None

        contact.refresh_from_db()
        assert contact.due_on == date(2026, 9, 11)

    def test_does_not_put_off_a_meeting(self, contact):
        MeetingFactory(contact=contact, owner=contact.owner, prepared_at=NOW)
        refresh(contact)

        assert snooze(contact, token=token_of(contact), until=date(2026, 12, 1)) is None

    def test_is_taken_back(self, contact):
        log(contact)
        snooze(contact, token=token_of(contact), until=date(2026, 9, 21))

        for _time in range(2):
            unsnooze(contact)

            assert contact.due_on == date(2026, 9, 11)


class TestSkipStep:
    def test_goes_on_to_what_follows(self, contact):
        log(contact)

        skipped = skip_step(contact, token=token_of(contact), at=NOW)

        assert (skipped.step, skipped.skipped_at) == (Step.FOLLOW_UP, NOW)
        contact.refresh_from_db()
        assert (contact.next_step, contact.due_on) == (Step.CLOSE, date(2026, 9, 29))
        check()

    def test_said_twice_is_said_once(self, contact):
        log(contact)
        token = token_of(contact)

        skip_step(contact, token=token, at=NOW)

        assert skip_step(contact, token=token, at=NOW) is None
        assert SkippedStep.objects.count() == 1

    def test_said_twice_is_said_once_even_if_the_step_stays_the_same(self, contact):
        log(contact)
        log(contact, OutreachKind.REPLY)
        skip_step(contact, token=token_of(contact), at=SEP_1)
        contact.refresh_from_db()
        assert contact.next_step == Step.CHECK_IN
        token = token_of(contact)

        skip_step(contact, token=token, at=NOW)

        assert skip_step(contact, token=token, at=NOW) is None
        assert SkippedStep.objects.count() == 2

    def test_does_not_leave_out_a_meeting(self, contact):
        MeetingFactory(contact=contact, owner=contact.owner, prepared_at=NOW)
        refresh(contact)

        assert skip_step(contact, token=token_of(contact), at=NOW) is None

    def test_is_taken_back(self, contact):
        log(contact)
        skipped = skip_step(contact, token=token_of(contact), at=NOW)

        for _time in range(2):
            bring_back(skipped, at=NOW)

        contact.refresh_from_db()
        assert (contact.next_step, contact.due_on) == (Step.FOLLOW_UP, date(2026, 9, 11))


class TestSetOutOfOffice:
    def test_lets_the_silence_count_from_the_day_they_are_back(self, contact):
        log(contact)

        for _time in range(2):
            set_out_of_office(contact, until=date(2026, 9, 21))

            assert contact.due_on == date(2026, 9, 30)
            check()

        set_out_of_office(contact, until=None)
        assert contact.due_on == date(2026, 9, 11)


class TestSetPause:
    days = {"start": date(2026, 9, 7), "end": date(2026, 9, 11)}

    def test_moves_the_dates_of_all_contacts_that_are_not_at_rest(self, contact):
        at_rest = ContactFactory(owner=contact.owner, closed_at=NOW, closed_because="paused")
        refresh(at_rest)
        somebody_elses = ContactFactory()
        for each in [contact, somebody_elses]:
            log(each)
        before = somebody_elses.due_on

        pauses = [set_pause(contact.owner, **self.days) for _time in range(2)]

        for each in [contact, somebody_elses]:
            each.refresh_from_db()
        assert (contact.due_on, somebody_elses.due_on) == (date(2026, 9, 17), before)
        assert pauses[0] == pauses[1]
        check()

    def test_is_taken_back_and_brought_back(self, contact):
        log(contact)
        pause = set_pause(contact.owner, **self.days)

        for _time in range(2):
            end_pause(pause, at=NOW)
            contact.refresh_from_db()
            assert contact.due_on == date(2026, 9, 11)

        for _time in range(2):
            restore_pause(pause)
            contact.refresh_from_db()
            assert contact.due_on == date(2026, 9, 17)
        assert Pause.objects.visible_to(contact.owner).count() == 1

    def test_takes_as_many_queries_for_more_contacts(self, seeker, count_queries):
        log(ContactFactory(owner=seeker))
        for_one = count_queries(lambda: set_pause(seeker, **self.days))
        for contact in ContactFactory.create_batch(9, owner=seeker):
            refresh(contact)
        later = {"start": date(2030, 1, 1), "end": date(2030, 1, 2)}

        # One more query for each contact whose date moves: none of these.
        assert count_queries(lambda: set_pause(seeker, **later)) <= for_one


@pytest.fixture
def persistent(seeker):
    seeker.center.cadence = Cadence.PERSISTENT
    seeker.center.save()


@pytest.mark.usefixtures("persistent")
class TestCadence:
    def due_on(self, contact):
        contact.refresh_from_db()
        check()
        return contact.due_on

    def test_is_that_of_the_center(self, contact):
        log(contact)

        assert contact.due_on == date(2026, 9, 9)
        assert contact.why["left"] == 3

    def test_follows_the_center(self, contact, login, admin):
        log(contact)

        settings = {"name": admin.center.name, "joining": admin.center.joining, "cadence": "gentle"}
        login(admin).post(reverse("accounts:center_settings"), settings)

        assert self.due_on(contact) == date(2026, 9, 11)

    def test_follows_the_seeker_who_may_be_gentler(self, contact):
        log(contact)

        for cadence, day in [("gentle", 11), ("once", 9), ("", 9)]:
            set_cadence(contact.owner, cadence=cadence)
            assert self.due_on(contact) == date(2026, 9, day)

    def test_follows_what_is_said_of_the_place_or_around_it(self, contact, charlotte):
        log(contact)
        coach = UserFactory(role=Role.COACH)
        note = EtiquetteNoteFactory.build(place=charlotte.parent, author=coach, gentler=True)

        write_note(note, by=coach)
        assert self.due_on(contact) == date(2026, 9, 11)

        delete_note(note, by=coach, at=NOW)
        assert self.due_on(contact) == date(2026, 9, 9)

        undelete_note(note, by=coach)
        assert self.due_on(contact) == date(2026, 9, 11)

        hide_note(note, by=coach, reason="It is about another town.", at=NOW)
        assert self.due_on(contact) == date(2026, 9, 9)

    def test_allows_one_follow_up_where_asking_is_unusual(self, contact, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)

        log(contact)
        log(contact, OutreachKind.FOLLOW_UP, SEP_1 + timedelta(days=8))

        assert (contact.next_step, contact.due_on) == (Step.CLOSE, date(2026, 9, 16))

    def test_follows_the_field_of_work(self, contact, charlotte, login):
        EtiquetteNoteFactory(place=charlotte, gentler=True, industries=[Industry.LAW])
        contact.organization = OrganizationFactory(owner=contact.owner, industry=Industry.LAW)
        contact.save()
        log(contact)
        assert contact.due_on == date(2026, 9, 11)

        url = reverse("contacts:organization_edit", args=[contact.organization.pk])
        login(contact.owner).post(url, {"name": "Mills", "industry": Industry.RETAIL})

        assert self.due_on(contact) == date(2026, 9, 9)

    def test_asks_nothing_of_places_where_they_cannot_change_it(
        self, contact, charlotte, count_queries
    ):
        log(contact)
        insistent = count_queries(lambda: refresh(contact))
        SeekerProfile.objects.create(user=contact.owner, cadence=Cadence.GENTLE)

        assert count_queries(lambda: refresh(contact)) < insistent
        EtiquetteNoteFactory(place=charlotte, gentler=True)
        # The transaction, and who that is.
        assert count_queries(lambda: follow_place(charlotte)) <= 3


class TestSetPlaces:
    def test_refreshes_those_of_whom_no_place_is_known(self, seeker):
        contact = ContactFactory(owner=seeker)
        log(contact, happened_at=datetime(2026, 6, 4, 14, tzinfo=UTC))
        riyadh = PlaceFactory(country_code="SA", time_zone="Asia/Riyadh")

        set_places(seeker, home=riyadh, moving_to=None, time_zone="Asia/Riyadh")

        contact.refresh_from_db()
        assert contact.due_on == date(2026, 6, 15)
        seeker.refresh_from_db()
        assert seeker.time_zone == "Asia/Riyadh"
        check()

    def test_refreshes_those_who_go_by_the_clock_of_the_seeker(self, seeker):
        nowhere = ContactFactory(owner=seeker)
        somewhere = ContactFactory(owner=seeker, place=PlaceFactory(time_zone=""))
        for contact in [nowhere, somewhere]:
            log(contact, happened_at=datetime(2026, 9, 1, 23, tzinfo=UTC))

        set_places(seeker, home=None, moving_to=None, time_zone="Asia/Tokyo")

        for contact in [nowhere, somewhere]:
            contact.refresh_from_db()
            assert contact.why["since"] == "2026-09-02"
        check()

    def test_can_be_said_again(self, seeker, charlotte):
        set_places(seeker, home=charlotte, moving_to=None, time_zone="America/New_York")
        set_places(seeker, home=None, moving_to=charlotte, time_zone="America/New_York")

        profile = SeekerProfile.objects.get(user=seeker)
        assert (profile.home, profile.moving_to) == (None, charlotte)


class TestRebuildNextSteps:
    def test_brings_contacts_in_step_with_their_log(self, contact, capsys):
        OutreachFactory(contact=contact, owner=contact.owner, happened_at=SEP_1)
        with pytest.raises(CommandError):
            call_command("rebuild_next_steps", check=True)
        contact.refresh_from_db()
        assert contact.stage == Stage.TO_ASK

        call_command("rebuild_next_steps")

        contact.refresh_from_db()
        assert contact.stage == Stage.ASKED
        assert capsys.readouterr().out.splitlines() == [
            "1 contacts; 1 differ from their log.",
            "1 contacts; 1 were brought in step with their log.",
        ]
        check()

    def test_makes_the_same_queries_for_more_contacts(self, seeker, count_queries):
        refresh(ContactFactory(owner=seeker))
        for_one = count_queries(check)
        for contact in ContactFactory.create_batch(9, owner=seeker):
            log(contact)

        assert count_queries(check) == for_one
