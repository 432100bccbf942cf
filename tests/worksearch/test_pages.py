"""The pages of the work-search log, and its files."""

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest
from django.urls import reverse

from accounts.models import Change, What
from files.sheets import MARK
from meetings.models import Status
from tests.answers import text_of
from tests.factories import (
    ActivityFactory,
    CenterRulesFactory,
    LogSettingsFactory,
    MeetingFactory,
    OutreachFactory,
    SharingFactory,
    UserFactory,
)
from worksearch.actions import save_rules
from worksearch.forms.settings import CenterRulesForm
from worksearch.models import Activity, CenterRules, LogSettings, Overruling

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 4, 18, tzinfo=UTC)  # A Wednesday.
WEEK = reverse("worksearch:week")


@pytest.fixture(autouse=True)
def _at_that_time(time_machine):
    time_machine.move_to(NOW, tick=False)


@pytest.fixture
def noah(seeker):
    LogSettingsFactory(owner=seeker)
    return seeker


@pytest.fixture
def page(login, noah):
    """A function that gives the words of a page as the job seeker sees it."""
    client = login(noah)
    return lambda url=WEEK: " ".join(text_of(client.get(url)).split())


class TestWeek:
    def test_says_how_it_stands_and_who_decides(self, page, noah):
        ActivityFactory(owner=noah, employer="Gull Rock")
        MeetingFactory(owner=noah, starts_at=NOW - timedelta(days=1), status=Status.HELD)
        OutreachFactory(owner=noah, happened_at=NOW)

        text = page()

        assert "<strong> 2 of 3 </strong> asked for. The agency decides." in text
        assert "Held an informational interview" in text
        assert "Not known whether it counts: not counted" in text
        assert "Still to add: address, phone, email or link, how, position" in text

    def test_is_empty_with_a_way_to_begin(self, page):
        text = page()

        assert "Nothing is logged for this week." in text
        assert "<strong> 0 of 3 </strong>" in text

    def test_has_others_before_and_after_but_none_after_this(self, page, noah):
        ActivityFactory(owner=noah, done_on=date(2026, 10, 28), employer="Gull Rock")

        before = page(reverse("worksearch:week_on", args=["2026-10-28"]))

        assert "Gull Rock" in before
        assert "/work-search/2026-11-01/" in before
        assert "Gull Rock" not in page()
        assert "Week after" not in page()
        assert "Still to come," in page(reverse("worksearch:week_on", args=["2026-12-01"]))

    def test_says_how_many_more_count(self, page, noah):
        for n in range(5):
            ActivityFactory(owner=noah, done_on=NOW.date())
            more = {3: "asked for, 1 more counts.", 4: "asked for, 2 more count."}.get(n, "")
            assert f"<strong> {min(n + 1, 3)} of 3 </strong> {more}" in page()

    def test_says_what_is_lacking(self, page, noah):
        LogSettings.objects.update(rule_set="us-ct")

        assert "0 of 1 contact with an employer" in page()

    def test_says_what_is_not_known(self, page, noah):
        CenterRules.objects.update(rule_set="own", name="Alder County")

        text = page()

        assert "how many are asked for is not known here. The agency decides." in text
        assert "Not known here; counted from Sunday" in text
        assert "No source is named." in text
        assert "Nobody has said when it was last checked." in text

    def test_says_where_it_stands_and_that_sources_differ(self, page):
        LogSettings.objects.update(rule_set="us-me")

        text = page()

        assert "Checked on Nov 25, 2026, in stored copies of these pages." in text
        assert "<h3>Sources differ</h3>" in text
        assert "https://maineworkers.org/" in text

    def test_says_when_the_center_checked(self, page):
        facts = {"checked_on": date(2026, 10, 1), "source_name": "Leaflet"}
        CenterRules.objects.update(rule_set="own", name="Alder County", **facts)

        assert "Checked by your center on Oct 1, 2026." in page()

    @pytest.mark.parametrize("day", ["2026-02-31", "0001-01-01", "9999-12-31", "2026-1-1"])
    def test_has_no_day_that_no_calendar_has(self, login, noah, day):
        assert login(noah).get(f"/work-search/{day}/").status_code == 404

    def test_sends_whoever_could_keep_a_log_to_where_it_is_switched_on(self, login, seeker):
        CenterRulesFactory(center=seeker.center)

        assert login(seeker).get(WEEK).url == reverse("worksearch:settings")

    def test_is_nowhere_where_its_rules_are_gone(self, login, noah):
        CenterRules.objects.update(rule_set="us-xx")

        assert login(noah).get(WEEK).status_code == 404


class TestOthers:
    def test_no_coach_sees_any_of_it(self, login, noah, coach):
        SharingFactory(assignment__seeker=noah, assignment__coach=coach)
        ActivityFactory(owner=noah, employer="Quillfeather")

        text = text_of(login(coach).get(reverse("coaching:seeker", args=[noah.pk])))

        assert "Quillfeather" not in text
        assert not Activity.objects.shared_with(coach).exists()


class TestToday:
    def test_says_how_the_week_stands_to_whoever_keeps_a_log(self, page, noah):
        OutreachFactory(owner=noah, happened_at=NOW)
        ActivityFactory(owner=noah)

        text = page(reverse("today"))

        assert "Work search this week: <strong> 1 of 3 </strong>" in text
        assert f'href="{WEEK}"' in text

    def test_says_nothing_to_others(self, login, seeker):
        CenterRulesFactory(center=seeker.center)
        OutreachFactory(owner=seeker, happened_at=NOW)

        assert "Work search" not in text_of(login(seeker).get(reverse("today")))


class TestWeekList:
    url = reverse("worksearch:list")

    def test_has_a_quarter_of_a_year_and_more_before(self, page, noah):
        ActivityFactory(owner=noah, done_on=date(2026, 8, 4))

        text = page(self.url)

        assert text.count("/work-search/2026-") == 13
        assert "/work-search/2026-08-09/" in text
        assert "<strong> 1 of 3 </strong>" not in text
        assert "?last=2026-08-08" in text
        before = page(f"{self.url}?last=2026-08-08")
        assert "<strong> 1 of 3 </strong>" in before
        assert "?last=2026-11-07" in before

    def test_ends_with_this_week(self, page):
        for query in ["?last=2030-01-01", "?last=no+day", "?last=9999-12-31"]:
            text = page(self.url + query)
            assert "/work-search/2026-11-01/" in text
            assert "Later weeks" not in text


class TestSheet:
    def test_has_the_details_that_are_wanted(self, page, noah):
        activity = ActivityFactory(owner=noah, employer="Gull Rock", person="Ms. Low", job="Cook")
        Overruling.objects.create(owner=noah, activity=activity, counts=False)

        text = page(reverse("worksearch:sheet", args=["2026-11-02"]))

        assert "Gull Rock" in text
        assert "Cook" in text
        assert "Ms. Low" not in text  # Washington does not want it.
        assert "no *" in text


class TestCsv:
    url = reverse("worksearch:csv")

    @pytest.fixture
    def table(self, login, noah):
        def table(**days):
            text = text_of(login(noah).get(self.url, days))
            assert text.startswith(MARK)
            return list(csv.DictReader(io.StringIO(text.removeprefix(MARK))))

        return table

    def test_is_of_this_week_and_holds_no_formula(self, table, noah):
        said = ActivityFactory(owner=noah, employer="=HYPERLINK(1)", job="+1", reach="@x")
        Overruling.objects.create(owner=noah, activity=said, counts=False)
        ActivityFactory(owner=noah, done_on=date(2026, 11, 3), proof="-2")
        ActivityFactory(owner=noah, done_on=date(2026, 10, 31))

        first, second = table()

        assert (first["Week of"], first["Day"]) == ("2026-11-01", "2026-11-02")
        assert first["Employer or organizer"] == "'=HYPERLINK(1)"
        assert (first["Position"], first["Address, phone, email or link"]) == ("'+1", "'@x")
        assert (first["Counts"], first["Why"]) == ("no", "you said so")
        assert (second["Counts"], second["Why"]) == ("yes", "Counts")
        assert second["Proof you keep"] == "'-2"

    def test_is_of_the_days_that_are_asked_for(self, table, noah):
        for day in [date(2026, 10, 1), date(2026, 10, 2), date(2026, 10, 4)]:
            ActivityFactory(owner=noah, done_on=day)

        days = [row["Day"] for row in table(first="2026-10-02", last="2026-10-04")]

        assert days == ["2026-10-02", "2026-10-04"]
        assert len(table(first="2026-10-04", last="2026-10-02")) == 2
        assert table(first="no day", last="9999-12-31") == []
        assert len(table(first="0001-01-01", last="2026-10-04")) == 0  # Two years at most.


class TestActivityForm:
    url = reverse("worksearch:activity_add")

    def test_asks_for_what_the_agency_wants(self, page, noah):
        text = page(self.url)

        assert 'name="job"' in text
        assert 'name="person"' not in text
        assert '<optgroup label="Counts">' in text

    def test_keeps_what_was_typed_under_other_rules(self, page, noah):
        activity = ActivityFactory(owner=noah, person="Ms. Low")

        assert "Ms. Low" in page(reverse("worksearch:activity_edit", args=[activity.pk]))

    def test_asks_for_everything_where_no_log_is_kept_any_more(self, login, noah):
        activity = ActivityFactory(owner=noah)
        LogSettings.objects.update(is_on=False)

        text = text_of(login(noah).get(reverse("worksearch:activity_edit", args=[activity.pk])))

        assert 'name="proof"' in text
        assert "optgroup" not in text

    @pytest.mark.parametrize(
        ("day", "error"), [("2026-11-05", "That is still to come."), ("1999-12-31", "too long ago")]
    )
    def test_takes_no_day_that_cannot_have_been(self, login, noah, day, error):
        sent = {"kind": "application", "done_on": day, "form_key": "0" * 32}

        assert error in text_of(login(noah).post(self.url, sent))
        assert not Activity.objects.exists()

    def test_leads_to_the_week_of_its_day(self, login, noah):
        sent = {"kind": "application", "done_on": "2026-10-28", "form_key": "0" * 32}

        assert login(noah).post(self.url, sent).url == "/work-search/2026-10-28/"


class TestActivityDelete:
    def test_takes_it_out_of_the_week_with_a_way_back(self, login, page, noah):
        activity = ActivityFactory(owner=noah, employer="Gull Rock")

        login(noah).post(reverse("worksearch:activity_delete", args=[activity.pk]))
        assert "Gull Rock" not in page()

        login(noah).post(reverse("worksearch:activity_restore", args=[activity.pk]))
        assert "Gull Rock" in page()


class TestOverruling:
    @pytest.mark.parametrize(
        ("source", "factory", "facts"),
        [
            ("activity", ActivityFactory, {"done_on": date(2026, 11, 3)}),
            ("outreach", OutreachFactory, {"happened_at": NOW - timedelta(days=1)}),
            ("meeting", MeetingFactory, {"starts_at": NOW - timedelta(days=1), "status": "held"}),
        ],
    )
    def test_is_one_click_there_and_back(self, login, page, noah, source, factory, facts):
        row = factory(owner=noah, **facts)
        counts = {"count": "1 of 3", "leave_out": "0 of 3"}

        for verb, standing in counts.items():
            answer = login(noah).post(reverse(f"worksearch:{verb}", args=[source, row.pk]))
            assert answer.url == "/work-search/2026-11-03/"
            assert f"<strong> {standing} </strong>" in page()
            assert "because you say so" in page()

        login(noah).post(reverse("worksearch:by_rules", args=[source, row.pk]))
        assert "because you say so" not in page()


class TestSettings:
    url = reverse("worksearch:settings")

    def test_switches_the_log_on_and_off(self, login, seeker):
        CenterRulesFactory(center=seeker.center)

        on = login(seeker).post(self.url, {"is_on": "on", "rule_set": "us-ne"})
        assert on.url == WEEK
        assert "0 of 5" in text_of(login(seeker).get(WEEK))

        assert login(seeker).post(self.url, {"rule_set": ""}).url == self.url
        assert not LogSettings.objects.in_use().exists()

    def test_offers_the_center_first_and_its_own(self, page, noah):
        text = page(self.url)
        assert "Washington, as your center has it" in text
        assert "Alder County" not in text

        CenterRules.objects.update(name="Alder County")
        assert "Alder County" in page(self.url)

    def test_is_found_where_the_center_has_a_use_for_it(self, login, seeker):
        profile = reverse("accounts:profile")
        assert WEEK not in text_of(login(seeker).get(profile))

        CenterRulesFactory(center=seeker.center)
        assert f'href="{WEEK}"' in text_of(login(seeker).get(profile))
        assert login(seeker).get(WEEK).url == self.url


class TestCenterRules:
    url = reverse("worksearch:center_rules")

    def test_what_an_admin_changes_is_written_down_in_words(self, login, admin):
        sent = {"rule_set": "own", "name": "Alder County", "counts": ["ask", "interview"]}
        login(admin).post(self.url, sent | {"weekly_minimum": "2"})
        login(admin).post(self.url, sent | {"weekly_minimum": "4"})

        text = " ".join(text_of(login(admin).get(reverse("accounts:changes"))).split())

        assert Change.objects.filter(what=What.WORK_SEARCH).count() == 5
        assert "work search: activities a week" in text
        assert "Asked somebody for a conversation, Had a job interview" in text
        assert "Our own" in text
        last = Change.objects.latest("pk")
        assert (last.field, last.before, last.after) == ("weekly_minimum", "2", "4")

    def test_two_admins_who_begin_at_once_make_one(self, admin):
        """The second read the page before the first had saved."""
        other = UserFactory(center=admin.center, role="admin")
        forms = [
            CenterRulesForm({"rule_set": key}, instance=CenterRules(center=admin.center))
            for key in ["us-wa", "us-me"]
        ]
        assert all(form.is_valid() for form in forms)

        for form, by in zip(forms, [admin, other], strict=True):
            save_rules(form=form, by=by)

        assert CenterRules.objects.get().rule_set == "us-me"

    def test_says_which_fields_are_wrong(self, login, admin):
        sent = {"rule_set": "own", "checked_on": "0001-01-01"}

        text = text_of(login(admin).post(self.url, sent))

        assert "Say for whom they are." in text
        assert "That is too long ago." in text
        assert not CenterRules.objects.exists()

    def test_shows_what_is_known_of_each_state(self, login, admin):
        text = text_of(login(admin).get(self.url))

        for state in ["Connecticut", "Maine", "Nebraska", "Washington", "Wisconsin"]:
            assert f"What is known of {state}" in text


class TestErasure:
    def test_takes_all_of_it(self, noah):
        activity = ActivityFactory(owner=noah)
        Overruling.objects.create(owner=noah, activity=activity, counts=True)

        noah.delete()

        rows = [model.objects.count() for model in [Activity, Overruling, LogSettings]]
        assert rows == [0, 0, 0]


class TestWords:
    def test_rows_are_called_by_what_they_are_about(self, noah):
        activity = ActivityFactory(owner=noah)
        said = Overruling.objects.create(owner=noah, activity=activity, counts=True)

        assert str(activity) == str(said) == "Applied for a job, 2026-11-02"
        assert str(LogSettings.objects.get()) == str(noah)
        assert str(CenterRules.objects.get()) == str(noah.center)
