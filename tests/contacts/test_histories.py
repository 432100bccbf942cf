"""Random histories against the database: what is stored is always what a rebuild would store."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import transaction
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from accounts.actions import AFTER_CADENCE_CHANGE
from accounts.models import Cadence
from contacts import actions
from contacts.deriving import out_of_step
from contacts.models import ClosedBecause, Contact, OutreachKind
from contacts.next_steps import token_of
from meetings.models import Status
from norms.models import Acceptance, Place
from tests.factories import (
    CenterFactory,
    ContactFactory,
    DebriefFactory,
    EtiquetteNoteFactory,
    MeetingFactory,
    OutreachFactory,
    UserFactory,
)

NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)
MOMENTS = st.integers(0, 500).map(lambda days: NOW - timedelta(days=days))
DAYS = st.integers(-60, 120).map(lambda days: NOW.date() + timedelta(days=days))
SOME = st.integers(0, 5)
CHARLOTTE, NORTH_CAROLINA = "us/nc/charlotte", "us/nc"


class Histories(RuleBasedStateMachine):
    """Two contacts of one seeker, to whom everything happens that pages let happen."""

    @initialize()
    def begin(self):
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.owner = UserFactory(center=CenterFactory(cadence=Cadence.PERSISTENT))
        self.places = [Place.objects.get(path=CHARLOTTE), None, Place.objects.get(path="sa")]
        self.people = [ContactFactory(owner=self.owner, place=p) for p in self.places[:2]]
        for contact in self.people:
            actions.refresh(contact)

    def teardown(self):
        if hasattr(self, "transaction"):
            transaction.set_rollback(True)
            self.transaction.__exit__(None, None, None)

    @invariant()
    def nothing_is_out_of_step(self):
        if hasattr(self, "transaction"):
            assert list(out_of_step(Contact.objects.all())) == []

    def contact(self, n):
        """One of the two, as it is stored."""
        return Contact.objects.get(pk=self.people[n % 2].pk)

    def then(self, contact):
        actions.refresh(contact)

    # What is said.

    @rule(n=SOME, kind=st.sampled_from(OutreachKind), moment=MOMENTS)
    def log(self, n, kind, moment):
        contact = self.contact(n)
        OutreachFactory(contact=contact, owner=self.owner, kind=kind, happened_at=moment)
        self.then(contact)

    @rule(n=SOME, m=SOME, moment=MOMENTS)
    def backdate(self, n, m, moment):
        for outreach in self.contact(n).outreach.order_by("pk")[m : m + 1]:
            outreach.happened_at = moment
            outreach.save()
            self.then(outreach.contact)

    @rule(n=SOME, m=SOME, kind=st.sampled_from(OutreachKind))
    def edit(self, n, m, kind):
        for outreach in self.contact(n).outreach.order_by("pk")[m : m + 1]:
            outreach.kind = kind
            outreach.save()
            self.then(outreach.contact)

    @rule(n=SOME, m=SOME)
    def delete(self, n, m):
        for outreach in self.contact(n).outreach.order_by("pk")[m : m + 1]:
            outreach.delete_softly(at=NOW)
            self.then(outreach.contact)

    @rule(n=SOME, m=SOME)
    def restore(self, n, m):
        for outreach in self.contact(n).outreach.order_by("pk")[m : m + 1]:
            outreach.restore()
            self.then(outreach.contact)

    # Meetings.

    def planned(self, n):
        return self.contact(n).meetings.filter(status=Status.PLANNED, deleted_at=None)

    @rule(n=SOME, moment=MOMENTS, ahead=st.integers(0, 530))
    def plan(self, n, moment, ahead):
        contact = self.contact(n)
        if not self.planned(n).exists():
            starts_at = moment + timedelta(days=ahead)
            MeetingFactory(contact=contact, owner=self.owner, starts_at=starts_at)
            self.then(contact)

    @rule(n=SOME, moment=MOMENTS)
    def cancel(self, n, moment):
        for meeting in self.planned(n):
            meeting.cancel(moment)
            self.then(meeting.contact)

    @rule(n=SOME)
    def prepare(self, n):
        for meeting in self.planned(n):
            meeting.prepare(NOW)
            self.then(meeting.contact)

    @rule(n=SOME)
    def hold(self, n):
        for meeting in self.planned(n):
            meeting.hold()
            self.then(meeting.contact)

    @rule(n=SOME)
    def debrief(self, n):
        for meeting in self.contact(n).meetings.filter(status=Status.HELD, debrief=None)[:1]:
            DebriefFactory(meeting=meeting, owner=self.owner)
            self.then(meeting.contact)

    # What the seeker says about a step.

    @rule(n=SOME)
    def do(self, n):
        contact = self.contact(n)
        actions.do_step(contact, token=token_of(contact), at=NOW)

    @rule(n=SOME, day=DAYS)
    def snooze(self, n, day):
        contact = self.contact(n)
        actions.snooze(contact, token=token_of(contact), until=day)

    @rule(n=SOME)
    def unsnooze(self, n):
        actions.unsnooze(self.contact(n))

    @rule(n=SOME, moment=MOMENTS)
    def skip(self, n, moment):
        contact = self.contact(n)
        actions.skip_step(contact, token=token_of(contact), at=moment)

    @rule(n=SOME, m=SOME)
    def bring_back(self, n, m):
        for skipped in self.contact(n).skipped_steps.order_by("pk")[m : m + 1]:
            actions.bring_back(skipped, at=NOW)

    @rule(n=SOME, day=st.none() | DAYS)
    def away(self, n, day):
        actions.set_out_of_office(self.contact(n), until=day)

    @rule(n=SOME, moment=MOMENTS)
    def close(self, n, moment):
        contact = self.contact(n)
        contact.close(ClosedBecause.PAUSED, moment)
        self.then(contact)

    @rule(n=SOME)
    def reopen(self, n):
        contact = self.contact(n)
        contact.reopen()
        self.then(contact)

    # What holds for all of them.

    @rule(day=DAYS, length=st.integers(0, 30))
    def pause(self, day, length):
        actions.set_pause(self.owner, start=day, end=day + timedelta(days=length))

    @rule(m=SOME)
    def end_pause(self, m):
        for pause in self.owner.contacts_pause_set.order_by("pk")[m : m + 1]:
            actions.end_pause(pause, at=NOW)

    @rule(n=SOME, m=SOME)
    def change_place(self, n, m):
        contact = self.contact(n)
        contact.place = self.places[m % 3]
        contact.save()
        self.then(contact)

    @rule(m=SOME)
    def move(self, m):
        zones = ["America/New_York", "Asia/Tokyo", "Asia/Riyadh"]
        home = self.places[m % 3]
        actions.set_places(self.owner, home=home, moving_to=None, time_zone=zones[m % 3])

    @rule(
        path=st.sampled_from([CHARLOTTE, NORTH_CAROLINA]),
        acceptance=st.sampled_from(Acceptance),
        gentler=st.booleans(),
        day=st.sampled_from([date(2026, 5, 1), date(2020, 5, 1)]),
    )
    def write_note(self, path, acceptance, gentler, day):
        place = Place.objects.get(path=path)
        said = {"acceptance": acceptance, "gentler": gentler, "observed_on": day}
        self.note = EtiquetteNoteFactory(place=place, **said)
        actions.follow_place(place)

    @rule(gentler=st.booleans())
    def change_note(self, gentler):
        if hasattr(self, "note"):
            self.note.gentler = gentler
            self.note.save()
            actions.follow_place(self.note.place)

    @rule()
    def delete_note(self):
        if hasattr(self, "note"):
            self.note.delete_softly(at=NOW)
            actions.follow_place(self.note.place)

    @rule(cadence=st.sampled_from(["", *Cadence]))
    def choose_cadence(self, cadence):
        actions.set_cadence(self.owner, cadence=cadence)

    @rule(cadence=st.sampled_from(Cadence))
    def change_center(self, cadence):
        self.owner.center.cadence = cadence
        self.owner.center.save()
        for follow in AFTER_CADENCE_CHANGE:
            follow(self.owner.center)


@pytest.mark.django_db
def test_whatever_happens_leaves_nothing_to_rebuild():
    run_state_machine_as_test(
        Histories, settings=settings(max_examples=12, stateful_step_count=25, deadline=None)
    )
