"""Putting off, leaving out, being away: the buttons on the pages, and what they answer."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from accounts.models import Cadence
from contacts.actions import refresh
from contacts.forms.waiting import PauseForm, next_monday
from contacts.models import Contact, Pause, SkippedStep, Step
from contacts.next_steps import token_of
from norms.models import Acceptance
from tests.factories import (
    ContactFactory,
    EtiquetteNoteFactory,
    OutreachFactory,
    PauseFactory,
    SeekerProfileFactory,
)

NOW = datetime(2026, 9, 16, 16, tzinfo=UTC)  # A Wednesday.


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def contact(seeker, charlotte):
    contact = ContactFactory(owner=seeker, place=charlotte, first_name="Dana", last_name="")
    happened_at = datetime(2026, 9, 1, 14, tzinfo=UTC)
    OutreachFactory(contact=contact, owner=seeker, happened_at=happened_at)
    refresh(contact)
    return contact


@pytest.fixture
def press(login, seeker):
    """A function that presses a button: it posts to a route, and gives the page that follows."""
    client = login(seeker)

    def press(route, row, **data):
        return client.post(reverse(route, args=[row.pk]), data, follow=True)

    return press


def undo_of(page):
    """The address that the "Undo" button of the page posts to."""
    tags = [message.extra_tags for message in page.context["messages"]]
    return next(tag.removeprefix("undo:") for tag in tags if tag.startswith("undo:"))


class TestContactSnooze:
    @pytest.mark.parametrize(
        ("data", "due_on"),
        [
            ({"until": "tomorrow"}, date(2026, 9, 17)),
            ({"until": "monday", "day": "2026-12-01"}, date(2026, 9, 21)),
            ({"until": "day", "day": "2026-10-02"}, date(2026, 10, 2)),
        ],
    )
    def test_puts_the_step_off(self, press, contact, data, due_on):
        page = press("contacts:snooze", contact, token=token_of(contact), **data)

        contact.refresh_from_db()
        assert contact.due_on == due_on
        assert "You put it off." in page.text
        assert undo_of(page) == reverse("contacts:unsnooze", args=[contact.pk])
        assert page.redirect_chain == [(contact.get_absolute_url(), 302)]

    @pytest.mark.parametrize(
        "data",
        [
            {},
            {"until": "day"},
            {"until": "someday"},
            {"until": "day", "day": "2026-09-16"},
            {"until": "day", "day": "2027-09-18"},
            {"until": "day", "day": "soon"},
        ],
    )
    def test_says_which_days_there_are(self, press, contact, data):
        page = press("contacts:snooze", contact, token=token_of(contact), **data)

        assert "Choose a day after today, within a year." in page.text
        contact.refresh_from_db()
        assert contact.due_on == date(2026, 9, 11)

    def test_says_that_something_has_happened_meanwhile(self, press, contact):
        page = press("contacts:snooze", contact, token="another", until="tomorrow")

        assert "nothing has changed" in page.text

    def test_goes_back_to_today_if_pressed_there(self, press, contact):
        data = {"token": token_of(contact), "until": "tomorrow", "back": "today"}

        page = press("contacts:snooze", contact, **data)

        assert page.redirect_chain == [("/", 302)]
        assert undo_of(page) == reverse("contacts:unsnooze", args=[contact.pk]) + "?back=today"

    def test_is_taken_back(self, press, login, seeker, contact):
        page = press("contacts:snooze", contact, token=token_of(contact), until="tomorrow")
        assert reverse("contacts:unsnooze", args=[contact.pk]) == undo_of(page)

        page = press("contacts:unsnooze", contact)

        contact.refresh_from_db()
        assert contact.due_on == date(2026, 9, 11)
        assert "no longer put off" in page.text


class TestNextMonday:
    def test_is_a_week_away_on_a_monday(self):
        assert next_monday(date(2026, 9, 14)) == date(2026, 9, 21)
        assert next_monday(date(2026, 9, 20)) == date(2026, 9, 21)


class TestContactSkip:
    def test_leaves_the_step_out_and_offers_to_bring_it_back(self, press, contact):
        page = press("contacts:skip", contact, token=token_of(contact))

        skipped = SkippedStep.objects.get()
        address = reverse("contacts:bring_back", args=[skipped.pk])
        assert undo_of(page) == address
        assert page.text.count(f'action="{address}"') == 3  # On the card and in the timeline, too.
        assert "Not needed: follow up" in page.text
        assert Contact.objects.get().next_step == Step.CLOSE

        page = press("contacts:bring_back", skipped)
        assert "It is back." in page.text
        assert Contact.objects.get().next_step == Step.FOLLOW_UP

    def test_says_that_something_has_happened_meanwhile(self, press, contact):
        assert "nothing has changed" in press("contacts:skip", contact, token="another").text

    def test_says_why_there_is_nothing_to_do(self, press, seeker):
        nobody = ContactFactory(owner=seeker)
        refresh(nobody)

        page = press("contacts:skip", nobody, token=token_of(nobody))

        assert "Nothing to do" in page.text
        assert "You said that asking is not needed." in page.text


class TestContactAway:
    def test_moves_the_step_and_says_until_when(self, press, contact):
        page = press("contacts:away", contact, back_on="2026-09-21")

        contact.refresh_from_db()
        assert contact.due_on == date(2026, 9, 30)
        assert "Away until" in page.text
        assert "they are away until Sep 21" in page.text

    def test_says_which_days_there_are(self, press, contact):
        page = press("contacts:away", contact, back_on="2026-09-01")

        assert "Choose a day after today" in page.text

    def test_is_over_when_the_day_is_taken_out(self, press, contact):
        press("contacts:away", contact, back_on="2026-09-21")

        page = press("contacts:away", contact, back_on="")

        contact.refresh_from_db()
        assert contact.due_on == date(2026, 9, 11)
        assert "Away until" not in page.text


class TestPause:
    url = reverse("contacts:pause")

    def test_moves_dates_past_it_and_is_taken_out_and_brought_back(
        self, press, login, seeker, contact
    ):
        client = login(seeker)
        days = {"first_day": "2026-09-07", "last_day": "2026-09-18"}

        page = client.post(self.url, days, follow=True)

        pause = Pause.objects.get()
        assert "Mon, Sep 7 to Fri, Sep 18" in page.text
        assert Contact.objects.get().due_on == date(2026, 9, 24)
        assert "your pause not counted" in client.get(contact.get_absolute_url()).text
        page = press("contacts:pause_end", pause)
        assert "Sep 18" not in page.text
        assert Contact.objects.get().due_on == date(2026, 9, 11)
        client.post(undo_of(page))
        assert Contact.objects.get().due_on == date(2026, 9, 24)

    def test_shows_those_that_are_not_over(self, seeker):
        PauseFactory(owner=seeker, first_day=date(2026, 9, 1), last_day=date(2026, 9, 15))
        now = PauseFactory(owner=seeker, first_day=date(2026, 9, 1), last_day=date(2026, 9, 16))

        assert list(PauseForm.pauses_of(seeker)) == [now]

    @pytest.mark.parametrize(
        ("first_day", "last_day", "field"),
        [
            (date(2026, 9, 20), date(2026, 9, 19), "last_day"),
            (date(2026, 9, 20), date(2027, 9, 30), "last_day"),
            (date(2028, 9, 20), date(2028, 9, 21), "first_day"),
            (date(2024, 9, 20), date(2024, 9, 21), "first_day"),
            ("", date(2024, 9, 21), "first_day"),
            (date(2026, 9, 20), "", "last_day"),
        ],
    )
    def test_says_which_days_make_sense(self, first_day, last_day, field):
        form = PauseForm({"first_day": first_day, "last_day": last_day})

        assert list(form.errors) == [field]

    def test_may_begin_today_and_last_a_year(self):
        today = NOW.date()

        assert PauseForm({"first_day": today, "last_day": today}).is_valid()
        assert PauseForm({"first_day": today, "last_day": today + timedelta(days=366)}).is_valid()


class TestCadence:
    url = reverse("contacts:cadence")

    @pytest.fixture
    def persistent(self, seeker):
        seeker.center.cadence = Cadence.PERSISTENT
        seeker.center.save()

    def choices(self, page):
        return [name for name, _label in page.context["form"].fields["cadence"].choices]

    @pytest.mark.usefixtures("persistent")
    def test_offers_what_is_gentler_and_sets_the_dates(self, login, seeker, contact):
        client = login(seeker)
        assert self.choices(client.get(self.url)) == ["", "gentle", "once"]
        refresh(contact)
        assert contact.due_on == date(2026, 9, 9)

        page = client.post(self.url, {"cadence": "gentle"}, follow=True)

        assert page.context["form"]["cadence"].value() == "gentle"
        contact.refresh_from_db()
        assert contact.due_on == date(2026, 9, 11)

    def test_offers_nothing_where_the_center_is_gentle(self, login, seeker):
        SeekerProfileFactory(user=seeker, cadence=Cadence.ONCE)

        page = login(seeker).get(self.url)

        assert self.choices(page) == [""]
        assert page.context["form"]["cadence"].value() == ""
        assert "there is nothing to choose. Gentle: once, after 7 business days." in page.text
        assert 'type="radio"' not in page.text

    def test_is_said_on_the_page_of_the_contact(self, login, seeker, contact):
        page = login(seeker).get(contact.get_absolute_url()).text

        assert "Cadence: gentle. Follow up once, after 7 business days," in page
        assert "as is usual at your center." in page

    @pytest.mark.usefixtures("persistent")
    def test_says_why_it_is_not_the_usual_one(self, login, seeker, contact, charlotte):
        EtiquetteNoteFactory(place=charlotte, acceptance=Acceptance.UNUSUAL)

        page = login(seeker).get(contact.get_absolute_url()).text

        assert "Follow up once, after 5 business days, as is usual at your center; " in page
        assert "because such requests are unusual there." in page
