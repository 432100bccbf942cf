"""What was promised: where it is shown, and the click that says it is done."""

from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from meetings.models import Promise
from tests.factories import DebriefFactory, PromiseFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def promise(seeker, over):
    debrief = DebriefFactory(meeting=over, owner=seeker)
    return PromiseFactory(debrief=debrief, owner=seeker, due_on=timezone.localdate())


def keep(client, promise, back=""):
    url = reverse("meetings:promise_keep", args=[promise.pk])
    return client.post(url, query_params={"back": back})


class TestPromise:
    def test_is_said_by_its_words(self, promise):
        assert str(promise) == "To send the article."

    @pytest.mark.parametrize(("days", "is_due"), [(-1, True), (0, True), (1, False)])
    def test_is_due_on_its_day(self, promise, days, is_due):
        promise.due_on += timedelta(days=days)

        assert promise.is_due == is_due

    def test_is_not_due_once_it_is_done(self, promise):
        promise.keep(timezone.now())

        assert not promise.is_due


class TestPromiseKeep:
    @pytest.mark.parametrize("back", ["today", "promises", "meeting", "", "\0"])
    def test_is_done_once_and_goes_back_where_it_was_said(self, client, promise, back):
        to = {
            "today": reverse("today"),
            "promises": reverse("meetings:promises"),
            "meeting": promise.debrief.meeting.get_absolute_url(),
        }
        first = keep(client, promise, back=back)
        promise.refresh_from_db()
        done_at = promise.done_at

        keep(client, promise, back=back)

        promise.refresh_from_db()
        assert first.url == to.get(back, promise.contact.get_absolute_url())
        assert promise.done_at == done_at is not None

    def test_can_be_taken_back(self, client, promise):
        page = client.get(keep(client, promise).url).text
        url = reverse("meetings:promise_reopen", args=[promise.pk])
        assert f'action="{url}"' in page

        for _ in range(2):
            assert client.post(url).url == promise.contact.get_absolute_url()

    def test_goes_back_to_today_when_it_is_taken_back_there(self, client, promise):
        page = client.get(keep(client, promise, back="today").url).text
        url = reverse("meetings:promise_reopen", args=[promise.pk]) + "?back=today"
        assert f'action="{url}"' in page

        assert client.post(url).url == reverse("today")

        promise.refresh_from_db()
        assert promise.done_at is None

    def test_is_not_there_when_its_contact_is_deleted(self, client, promise):
        promise.contact.delete_softly(at=timezone.now())

        assert keep(client, promise).status_code == 404


class TestWhereItIsShown:
    @pytest.fixture(params=["today", "meetings:promises", "contact"])
    def url(self, request, promise):
        contact = promise.contact.get_absolute_url()
        return contact if request.param == "contact" else reverse(request.param)

    def test_until_it_is_done(self, client, promise, url):
        assert "To send the article." in client.get(url).text

        promise.keep(timezone.now())

        assert "To send the article." not in client.get(url).text

    def test_unless_it_was_taken_back(self, client, promise, url):
        promise.delete_softly(at=timezone.now())

        assert "To send the article." not in client.get(url).text

    def test_to_nobody_else(self, login, stranger, promise):
        for route in ["today", "meetings:promises"]:
            assert "To send the article." not in login(stranger).get(reverse(route)).text

    def test_today_when_it_is_due_within_a_week(self, client, promise):
        Promise.objects.update(due_on=timezone.localdate() + timedelta(days=8))

        assert "To send the article." not in client.get(reverse("today")).text

    def test_seven_today_and_where_the_rest_is(self, client, promise):
        facts = {"debrief": promise.debrief, "owner": promise.owner, "due_on": promise.due_on}
        PromiseFactory.create_batch(6, **facts)
        link = f'href="{reverse("meetings:promises")}"'
        assert link not in client.get(reverse("today")).text

        PromiseFactory(**facts, text="The eighth.")

        page = client.get(reverse("today")).text
        assert link in page
        assert "The eighth." not in page

    def test_on_the_meeting_even_when_it_is_done(self, client, promise):
        promise.keep(timezone.now())

        page = client.get(promise.debrief.meeting.get_absolute_url()).text
        assert "To send the article." in page
        assert "done today" in page

    def test_in_the_debrief_to_be_changed(self, client, promise):
        url = reverse("meetings:debrief", args=[promise.debrief.meeting.pk])

        assert 'value="To send the article."' in client.get(url).text


class TestMigration:
    """What debriefs said in free text until now."""

    migration = import_module("meetings.migrations.0003_promises_from_text")

    def test_makes_each_line_a_promise_due_a_week_after_the_meeting(self, seeker):
        debrief = DebriefFactory(owner=seeker)
        old = Old(debrief, "To send the article.\n\n  To greet Luis. \n")

        self.migration.lines_to_promises(old, None)

        assert [(p.text, p.contact, p.owner, f"{p.due_on}") for p in debrief.promises.by_day()] == [
            ("To send the article.", debrief.meeting.contact, seeker, "2026-12-01"),
            ("To greet Luis.", debrief.meeting.contact, seeker, "2026-12-01"),
        ]

    def test_can_go_back(self, promise, seeker):
        PromiseFactory(debrief=promise.debrief, owner=seeker, text="To greet Luis.")
        old = Old(promise.debrief, "")

        self.migration.promises_to_lines(old, None)

        assert old.debrief.promised == "To send the article.\nTo greet Luis."


class Old:
    """The apps as they were, with one debrief in them that says what was promised."""

    def __init__(self, debrief, promised):
        self.debrief, debrief.promised = debrief, promised
        debrief.save = lambda update_fields: None
        self.objects = self

    def get_model(self, app, name):
        return self if name == "Debrief" else apps.get_model(app, name)

    def exclude(self, promised):
        return self

    def select_related(self, name):
        return [self.debrief]

    def filter(self, **query):
        return self

    def distinct(self):
        return [self.debrief]
