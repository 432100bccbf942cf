"""The thank-you card: what fits on it, its page, and that it was posted."""

import uuid
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from contacts.models import OutreachKind, Stage, Step
from meetings.cards import LAYOUTS, type_for
from meetings.models import Card, Size
from meetings.thank_you import form_of, posted_at
from norms.models import ThankYou
from norms.settling import Basis, Note, settle
from tests.factories import CardFactory, DebriefFactory, EtiquetteNoteFactory, OutreachFactory

WORDS = "Thank you, Dana: I did not know that freight is planned a quarter ahead. "


class TestTypeFor:
    def test_every_size_has_a_layout(self):
        assert set(LAYOUTS) == set(Size.values)

    @pytest.mark.parametrize("size", Size.values)
    def test_is_smaller_for_more_words_until_they_do_not_fit(self, size):
        types = [type_for(WORDS * times, size) for times in range(1, 40)]

        assert types[0] == 0
        assert types[-1] is None
        assert {*types} == {0, 1, 2, None}
        fitting = [number for number in types if number is not None]
        assert types == sorted(fitting) + [None] * (len(types) - len(fitting))

    @pytest.mark.parametrize(
        "text", ["\n".join("abcdefghijklmnopqrstuvwxyz"), "QUARTER " * 130, "\u8ca8\u7269" * 300]
    )
    def test_counts_lines_capitals_and_wide_letters(self, text):
        assert type_for("x " * (len(text) // 2), "a6") is not None
        assert type_for(text, "a6") is None

    @given(st.text(max_size=3000), st.sampled_from(Size.values))
    def test_whatever_is_written(self, text, size):
        assert type_for(text, size) in {0, 1, 2, None}


class TestFormOf:
    def basis(self, said):
        place = type("Place", (), {"pk": 1, "name": "Rochester"})
        note = Note(1, 1, 1, date(2026, 5, 1), thank_you=said)
        return settle("thank_you", [place], [note], date(2026, 11, 24))

    @pytest.mark.parametrize(
        ("said", "is_card", "words"),
        [
            (ThankYou.CARD, True, "In Rochester thanks are given on a handwritten card"),
            (ThankYou.EMAIL, False, "In Rochester thanks are given by email"),
            (ThankYou.EITHER, False, "In Rochester either is right"),
        ],
    )
    def test_follows_the_custom(self, said, is_card, words):
        form = form_of(self.basis(said))

        assert form.is_card == is_card
        assert form.reason.startswith(words)

    def test_is_an_email_where_nobody_has_said(self):
        form = form_of(Basis("thank_you"))

        assert not form.is_card
        assert "Nobody has said" in form.reason


class TestPostedAt:
    zone = ZoneInfo("America/New_York")
    now = datetime(2026, 11, 24, 19, 30, tzinfo=zone)
    met = datetime(2026, 11, 23, 20, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("day", "moment"),
        [
            (24, now),
            (23, met),  # At noon they had not met.
            (22, met),
        ],
    )
    def test_is_now_or_noon_but_never_before_they_met(self, day, moment):
        assert posted_at(date(2026, 11, day), self.met, self.now) == moment

    def test_is_noon_of_a_day_in_between(self):
        now = self.now + timedelta(days=3)

        assert posted_at(date(2026, 11, 25), self.met, now).hour == 12

    @given(st.integers(0, 60), st.integers(0, 60 * 24))
    def test_is_neither_before_they_met_nor_still_to_come(self, days, minutes):
        met = self.now - timedelta(minutes=minutes)
        now = self.now + timedelta(days=days)

        for day in range(days + 1):
            on = self.now.date() + timedelta(days=day)
            assert met <= posted_at(on, met, now) <= now


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def url(over):
    return reverse("meetings:card", args=[over.pk])


@pytest.fixture
def card(seeker, over):
    return CardFactory(meeting=over, owner=seeker)


def written(**words):
    return {
        "form_key": str(uuid.uuid4()),
        "size": "4x6",
        "text": "Thank you: now I plan a quarter ahead.",
        "address": "Harbor Freightways\n12 Pier Street \n Portland, OR 97201",
        **words,
    }


@pytest.mark.django_db
class TestMeetingCard:
    def test_begins_with_words_that_have_gaps(self, client, url):
        page = client.get(url).text

        assert "Dear Dana," in page
        assert "[one thing, by name]" in page
        assert "css/card-" not in page

    def test_is_kept_once_with_the_address_of_the_contact(self, client, over, url):
        same = written()

        for _ in range(2):
            assert client.post(url, same).url == url

        card = Card.objects.get()
        assert (card.meeting, card.size) == (over, Size.US_4X6)
        over.contact.refresh_from_db()
        assert (
            over.contact.postal_address == "Harbor Freightways\n12 Pier Street\nPortland, OR 97201"
        )

    def test_can_be_changed(self, client, card, url):
        client.post(url, written(text="Thank you: the yard masters were news to me."))

        card.refresh_from_db()
        assert card.text == "Thank you: the yard masters were news to me."

    @pytest.mark.parametrize(("size", "sides"), [("a6", 2), ("a6-folded", 3), ("4x6", 2)])
    def test_shows_each_side_as_it_is_printed(self, client, card, url, size, sides):
        client.post(url, written(size=size))

        page = client.get(url).text
        assert page.count('class="card-face') == sides == LAYOUTS[size].sides
        assert f"css/card-{size}.css" in page

    def test_shows_what_was_learned(self, client, over, seeker, url):
        DebriefFactory(meeting=over, owner=seeker, learned="Freight is slow.", surprised="Slots.")

        page = client.get(url).text
        assert "Freight is slow." in page
        assert "Slots." in page

    def test_says_what_to_think_of_before_it_is_printed(self, client, card, url):
        Card.objects.update(text="Thank you: the yard masters were news to me.")
        assert "Before you print it" not in client.get(url).text

        Card.objects.update(text="Thank you, Dana. I learned [one thing] from you.")
        assert "Here is a gap" in client.get(url).text

        Card.objects.update(text="Dear Dana, thank you so much for your time. Maya")
        assert "they name nothing that you learned" in client.get(url).text

    def test_says_what_is_customary(self, client, over, url):
        EtiquetteNoteFactory(place=over.contact.place, thank_you=ThankYou.CARD)

        assert "thanks are given on a handwritten card" in client.get(url).text

    @pytest.mark.parametrize(
        ("words", "wrong"),
        [
            ({"text": ""}, "text"),
            ({"text": WORDS * 20}, "text"),
            ({"size": "a0"}, "size"),
            ({"address": "x\n" * 8}, "address"),
        ],
    )
    def test_says_what_is_wrong_and_keeps_it(self, client, card, url, words, wrong):
        response = client.post(url, written(**words))

        assert wrong in response.context["form"].errors
        card.refresh_from_db()
        assert card.text == "Thank you: now I plan a quarter ahead."
        assert "css/card-" not in response.text

    def test_waits_until_the_meeting_begins(self, client, planned):
        response = client.get(reverse("meetings:card", args=[planned.pk]), follow=True)

        assert "has not begun yet" in response.text


def today(meeting):
    return timezone.localdate(timezone=meeting.owner.zone)


def post(client, meeting, day=None):
    url = reverse("meetings:card_posted", args=[meeting.pk])
    return client.post(url, {"posted_on": f"{day or today(meeting)}"})


@pytest.mark.django_db
class TestMeetingCardPosted:
    def test_logs_the_thanks_once_and_moves_on(self, client, over, card):
        DebriefFactory(meeting=over, owner=over.owner)

        for _ in range(2):
            assert post(client, over).url == over.get_absolute_url()

        thanks = over.contact.outreach.get()
        assert (thanks.kind, thanks.on_card, thanks.text) == ("thank_you", True, card.text)
        assert thanks.by == "on a card, by post"
        over.refresh_from_db()
        over.contact.refresh_from_db()
        assert over.is_held
        assert (over.contact.stage, over.contact.next_step) == (Stage.IN_TOUCH, Step.UPDATE)

    def test_is_dated_by_the_day_it_was_posted(self, client, over, card):
        yesterday = timezone.localdate(over.starts_at, over.owner.zone)

        post(client, over, yesterday)

        assert (
            timezone.localdate(over.contact.outreach.get().happened_at, over.owner.zone)
            == yesterday
        )

    def test_is_said_on_its_page_and_can_be_taken_back(self, client, over, card, url):
        page = client.get(post(client, over).url).text
        assert "Posted on" in client.get(url).text

        undo = reverse("contacts:outreach_delete", args=[over.contact.outreach.get().pk])
        assert f'action="{undo}"' in page
        client.post(undo)

        assert "I have posted it" in client.get(url).text

    def test_does_not_take_other_thanks_for_the_card(self, client, over, card, url):
        OutreachFactory(
            owner=over.owner,
            contact=over.contact,
            kind=OutreachKind.THANK_YOU,
            happened_at=timezone.now(),
        )

        assert "I have posted it" in client.get(url).text

    @pytest.mark.parametrize(("days", "words"), [(1, "still to come"), (-2, "before you met")])
    def test_was_posted_between_the_meeting_and_now(self, client, over, card, days, words):
        response = post(client, over, today(over) + timedelta(days=days))

        assert words in response.text
        assert not over.contact.outreach.exists()

    def test_needs_a_card(self, client, over):
        assert post(client, over).status_code == 404


@pytest.mark.django_db
def test_the_words_to_begin_with_have_gaps_that_the_check_finds(client, url):
    start = client.get(url).context["form"].initial["text"]
    client.post(url, written(text=start, size="a6"))

    findings = client.get(url).context["findings"]

    assert "placeholder_left" in [finding.key for finding in findings]
