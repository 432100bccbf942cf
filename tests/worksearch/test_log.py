"""What the log of a job seeker is put together from."""

from datetime import UTC, date, datetime, timedelta

import pytest

from contacts.models import OutreachKind
from meetings.models import Status
from norms.models import Channel
from tests.factories import (
    ActivityFactory,
    CenterRulesFactory,
    ContactFactory,
    LogSettingsFactory,
    MeetingFactory,
    OrganizationFactory,
    OutreachFactory,
)
from worksearch.actions import overrule
from worksearch.choices import Answer, Kind
from worksearch.log import Log, log_of
from worksearch.models import CenterRules, LogSettings
from worksearch.rule_sets import RULE_SETS
from worksearch.weeks import Week

pytestmark = pytest.mark.django_db

SUNDAY = date(2026, 11, 1)
# Half past eleven on Saturday night in New York: Sunday already in Greenwich.
LATE = datetime(2026, 11, 8, 4, 30, tzinfo=UTC)


@pytest.fixture
def log(seeker):
    """By the rules of Connecticut, of somebody who lives in New York."""
    LogSettingsFactory(owner=seeker, rule_set="us-ct")
    return log_of(seeker)


@pytest.fixture
def contact(seeker):
    mill = OrganizationFactory(owner=seeker, name="Mill")
    facts = {"first_name": "Dana", "last_name": "Whitfield", "title": "Miller"}
    return ContactFactory(owner=seeker, organization=mill, **facts)


def entries(log):
    return log.entries(SUNDAY, SUNDAY + timedelta(days=6))


class TestEntries:
    def test_asks_and_follow_ups_are_in_it_on_the_day_it_was_there(self, log, seeker, contact):
        contact.phone = "555 0100"
        contact.save()
        facts = {"owner": seeker, "contact": contact, "happened_at": LATE}
        OutreachFactory(**facts, kind=OutreachKind.ASK, channel=Channel.PHONE)

        [entry] = entries(log)

        assert (entry.kind, entry.day) == (Kind.ASK, date(2026, 11, 7))
        assert (entry.employer, entry.person) == ("Mill", "Dana Whitfield, Miller")
        assert (entry.reach, entry.method) == ("555 0100", "by phone")
        assert entry.url == contact.get_absolute_url()

    def test_replies_thanks_and_notes_are_not(self, log, seeker, contact):
        facts = {"owner": seeker, "contact": contact, "happened_at": LATE}
        for kind in [OutreachKind.REPLY, OutreachKind.THANK_YOU, OutreachKind.NOTE]:
            OutreachFactory(**facts, kind=kind)

        assert entries(log) == []

    def test_a_group_is_one_activity_however_many_one_meets(self, log, seeker, contact):
        facts = {"owner": seeker, "channel": Channel.GROUP, "kind": OutreachKind.NOTE}
        facts |= {"text": "At Mill Evenings.\nA good talk."}
        OutreachFactory(**facts, contact=contact, happened_at=LATE - timedelta(hours=1))
        OutreachFactory(**facts, happened_at=LATE)
        OutreachFactory(**facts | {"kind": OutreachKind.ASK}, happened_at=LATE)

        [entry] = entries(log)

        assert (entry.kind, entry.employer) == (Kind.NETWORKING, "At Mill Evenings.")
        assert entry.person == "met there: Dana Whitfield"

    def test_meetings_are_in_it_once_they_were_held(self, log, seeker, contact):
        facts = {"owner": seeker, "starts_at": LATE}
        MeetingFactory(**facts, contact=contact, status=Status.HELD)
        MeetingFactory(**facts, status=Status.PLANNED)
        MeetingFactory(**facts, status=Status.CANCELLED, cancelled_at=LATE)

        [entry] = entries(log)

        assert (entry.kind, entry.day) == (Kind.INFORMATIONAL, date(2026, 11, 7))
        assert entry.method == "Video call"

    def test_only_what_is_there_of_these_days_and_of_the_seeker(self, log, seeker, stranger):
        ActivityFactory(owner=seeker, done_on=SUNDAY - timedelta(days=1))
        ActivityFactory(owner=seeker, done_on=SUNDAY + timedelta(days=7))
        ActivityFactory(owner=stranger, done_on=SUNDAY)
        ActivityFactory(owner=seeker, done_on=SUNDAY, deleted_at=LATE)
        gone = ContactFactory(owner=seeker, deleted_at=LATE)
        OutreachFactory(owner=seeker, contact=gone, happened_at=LATE)
        OutreachFactory(owner=stranger, happened_at=LATE)
        OutreachFactory(owner=seeker, happened_at=LATE + timedelta(hours=1))
        mine = ActivityFactory(owner=seeker, done_on=SUNDAY + timedelta(days=6))

        assert [entry.pk for entry in entries(log)] == [mine.pk]

    def test_where_somebody_is_reached_is_the_first_that_is_known(self, log, seeker):
        known = {"phone": "555 0100", "email": "d@x.example", "postal_address": "Mill\nLane 1"}
        contact = ContactFactory(owner=seeker, **known)
        OutreachFactory(owner=seeker, contact=contact, happened_at=LATE)

        assert entries(log)[0].reach == "Mill, Lane 1"


class TestOverruling:
    def test_what_the_seeker_says_of_any_of_them_holds(self, log, seeker, stranger):
        rows = {
            "activity": ActivityFactory(owner=seeker, done_on=SUNDAY),
            "outreach": OutreachFactory(owner=seeker, happened_at=LATE),
            "meeting": MeetingFactory(owner=seeker, starts_at=LATE, status=Status.HELD),
        }
        for source, row in rows.items():
            overrule(user=seeker, source=source, row=row, counts=True)
        overrule(user=seeker, source="activity", row=rows["activity"], counts=False)

        said = {entry.source: entry.is_counted for entry in entries(log)}

        assert said == {"activity": False, "outreach": True, "meeting": True}

    def test_until_they_go_by_the_rules_again(self, log, seeker):
        row = ActivityFactory(owner=seeker, done_on=SUNDAY)
        for counts in [False, None, None]:
            overrule(user=seeker, source="activity", row=row, counts=counts)

        assert [entry.is_counted for entry in entries(log)] == [None]


class TestWeeks:
    def test_many_are_read_as_one_by_one(self, log, seeker):
        for day, employer in [(0, "Mill"), (8, "mill"), (9, "Dam"), (30, "Dam")]:
            day = SUNDAY + timedelta(days=day)
            ActivityFactory(owner=seeker, done_on=day, employer=employer)
        last = Week(SUNDAY).later(4)

        weeklies = log.weeklies(last, 5)

        assert [weekly.week for weekly in weeklies] == [last.earlier(n) for n in range(5)]
        alone = [log.weekly(weekly.week) for weekly in weeklies]
        assert [each.judged for each in alone] == [each.judged for each in weeklies]
        assert [each.standing.done for each in weeklies] == [0, 0, 0, 1, 1]
        assert weeklies[3].judged[0].answer == Answer.REPEATED

    def test_this_week_is_that_where_the_seeker_lives(self, log):
        assert log.week_at(LATE) == Week(SUNDAY)
        assert log.week_at(LATE + timedelta(hours=1)) == Week(SUNDAY).later()


class TestLogOf:
    def test_nobody_keeps_one_unless_they_said_so(self, seeker):
        CenterRulesFactory(center=seeker.center)

        assert log_of(seeker) is None

        LogSettings.objects.create(owner=seeker)
        assert log_of(seeker) is None

    def test_nobody_keeps_one_where_the_center_has_no_use_for_it(self, log, seeker):
        CenterRules.objects.update(rule_set="")
        assert log_of(seeker) is None

        CenterRules.objects.all().delete()
        assert log_of(seeker) is None

    def test_goes_by_the_rules_of_the_center_or_by_those_that_were_chosen(self, seeker):
        row = LogSettingsFactory(owner=seeker)
        assert log_of(seeker).rules == RULE_SETS["us-wa"]

        row.rule_set = "us-ne"
        row.save()
        assert log_of(seeker).rules == RULE_SETS["us-ne"]

    def test_goes_by_those_of_the_center_where_the_chosen_ones_are_gone(self, seeker):
        LogSettingsFactory(owner=seeker, rule_set="own")

        assert log_of(seeker).rules == RULE_SETS["us-wa"]

    def test_goes_by_what_the_center_wrote(self, seeker):
        LogSettingsFactory(owner=seeker)
        facts = {"name": "Alder County", "counts": ["ask"], "weekly_minimum": 2}
        CenterRules.objects.update(rule_set="own", source_name="Leaflet", **facts)

        rules = log_of(seeker).rules

        assert (rules.name, rules.weekly_minimum, rules.is_own) == ("Alder County", 2, True)
        assert rules.answer(Kind.ASK) == Answer.COUNTS
        assert [source.name for source in rules.sources] == ["Leaflet"]

    def test_is_of_the_user(self, log, seeker):
        assert isinstance(log, Log)
        assert log.user == seeker
