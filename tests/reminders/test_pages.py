from datetime import UTC, datetime

import pytest
from django.core.mail import EmailMultiAlternatives
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertInHTML

from reminders.models import MailChoice, Topic
from reminders.stopping import stop_path
from tests.factories import MailChoiceFactory

CHOSEN = {"frequency": "daily", "weekday": "3", "hour": "17", "meetings": "on"}


@pytest.mark.django_db
class TestChoose:
    url = reverse("reminders:choose")

    def test_keeps_what_is_chosen_and_says_it_the_next_time(self, login, seeker):
        client = login(seeker)

        page = client.post(self.url, CHOSEN, follow=True)

        choice = MailChoice.objects.get()
        assert (choice.frequency, choice.weekday, choice.hour) == ("daily", 3, 17)
        assert (choice.meetings, choice.thanks, choice.comments) == (True, False, False)
        assertInHTML('<option value="17" selected>5 p.m.</option>', page.text)

    def test_looks_anew_for_the_day_when_something_changed(self, login, seeker):
        day = datetime(2026, 11, 25, tzinfo=UTC)
        choice = MailChoiceFactory(user=seeker, looked_on=day.date(), chosen_at=day, thanks=False)
        choice.comments, choice.weekday, choice.hour = False, 3, 17
        choice.save()

        login(seeker).post(self.url, CHOSEN)
        choice.refresh_from_db()
        assert (choice.looked_on, choice.chosen_at) == (day.date(), day)

        login(seeker).post(self.url, CHOSEN | {"hour": "9"})
        choice.refresh_from_db()
        assert choice.looked_on is None
        assert choice.chosen_at > day

    @pytest.mark.parametrize("hour", ["24", "-1", "x"])
    def test_an_hour_is_on_the_clock(self, login, seeker, hour):
        page = login(seeker).post(self.url, CHOSEN | {"hour": hour})

        assert "hour" in page.context["form"].errors


@pytest.mark.django_db
class TestStop:
    def test_asks_first_then_stops_and_says_so_each_time(self, client, seeker):
        choice = MailChoiceFactory(user=seeker)
        url = stop_path(seeker, Topic.DIGEST)

        looked = client.get(url)
        choice.refresh_from_db()
        assert choice.frequency == "daily"
        assert "No more of them" in looked.text

        assert "Done: you get no more mails about what is due." in client.post(url).text
        assert "You get no mails about what is due." in client.post(url).text
        assert "No more of them" not in client.get(url).text
        choice.refresh_from_db()
        assert (choice.frequency, choice.meetings) == ("never", True)

    @pytest.mark.parametrize("topic", [Topic.MEETINGS, Topic.THANKS, Topic.COMMENTS])
    def test_stops_that_topic_alone(self, client, seeker, topic):
        choice = MailChoiceFactory(user=seeker)

        client.post(stop_path(seeker, topic))

        choice.refresh_from_db()
        assert [each for each in Topic if not choice.wants(each)] == [topic]

    def test_needs_no_cookie_and_no_token_of_a_form(self, seeker):
        choice = MailChoiceFactory(user=seeker)
        strict = Client(enforce_csrf_checks=True)

        answer = strict.post(stop_path(seeker, Topic.DIGEST), {"List-Unsubscribe": "One-Click"})

        choice.refresh_from_db()
        assert (answer.status_code, choice.frequency) == (200, "never")

    def test_a_made_up_link_is_none(self, client, seeker, stranger):
        MailChoiceFactory(user=stranger)
        made_up = stop_path(seeker, Topic.DIGEST).replace(f"/{seeker.pk}-", f"/{stranger.pk}-")

        assert client.post(made_up).status_code == 404
        assert client.post(stop_path(seeker, Topic.DIGEST)).status_code == 404  # Nothing to stop.
        assert MailChoice.objects.get().frequency == "daily"


class TestWritten:
    @pytest.fixture(autouse=True)
    def _folder(self, settings, tmp_path):
        settings.EMAIL_BACKEND = "outbox.backends.FolderBackend"
        settings.EMAIL_FILE_PATH = tmp_path / "mail"

    def test_shows_each_mail_as_text_and_as_html(self, client):
        mail = EmailMultiAlternatives("Hello", "See http://x.example/ <b>", None, ["a@x.example"])
        mail.attach_alternative("<p style='color: red'>Bold</p>", "text/html")
        mail.send()

        listed = client.get(reverse("reminders:written"))
        [shown] = listed.context["mails"]
        page = client.get(reverse("reminders:written_mail", args=[shown.name]))
        html = client.get(reverse("reminders:written_html", args=[shown.name]))

        assert "Hello" in listed.text
        assert '<a href="http://x.example/" rel="nofollow">' in page.text
        assert "a@x.example" in page.text
        assert html.content == b"<p style='color: red'>Bold</p>"
        assert "style-src 'unsafe-inline'" in html.headers["Content-Security-Policy"]
        assert "default-src 'none'" in html.headers["Content-Security-Policy"]

    @pytest.mark.parametrize("name", ["..", "no.eml", "%2e%2e%2fsecret"])
    def test_shows_no_other_file(self, client, name):
        assert client.get(f"/dev/mail/{name}/").status_code == 404

    def test_is_empty_in_production(self, client, settings):
        EmailMultiAlternatives("Hello", "Text", None, ["a@x.example"]).send()
        settings.DEVELOPMENT = False

        assert client.get(reverse("reminders:written")).status_code == 404
