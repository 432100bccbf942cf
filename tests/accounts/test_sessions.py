"""How a sign-in begins, ends by itself, and is ended from elsewhere."""

from datetime import timedelta

import pytest
from django.contrib.auth import BACKEND_SESSION_KEY, SESSION_KEY
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone

from accounts.models import Session
from accounts.sessions import SessionStore, browser_of

PASSWORD = "harbor-lantern-42"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
PAGE = reverse("accounts:sessions")
PROFILE = reverse("accounts:profile")
NOON = timezone.now().replace(hour=12)


@pytest.fixture
def maya(seeker):
    seeker.set_password(PASSWORD)
    seeker.save()
    return seeker


def sign_in(client, maya, agent=FIREFOX):
    data = {"login": maya.email, "password": PASSWORD}
    return client.post(reverse("account_login"), data, headers={"User-Agent": agent})


def is_in(client):
    return client.get(PROFILE).status_code == 200


class TestBegin:
    def test_gives_a_new_key_that_goes_with_the_browser(self, client, maya):
        store = SessionStore()
        store["seen"] = "before the sign-in"
        store.save()
        client.cookies["sessionid"] = old = store.session_key

        sign_in(client, maya)

        assert client.cookies["sessionid"].value != old
        assert not SessionStore().exists(old)
        assert client.cookies["sessionid"]["max-age"] == ""
        assert client.cookies["sessionid"]["httponly"]
        session = Session.objects.get()
        assert (session.user, session.browser) == (maya, "Firefox, Windows")
        assert str(session) == "Firefox, Windows"
        assert session.get_decoded()[SESSION_KEY] == str(maya.pk)
        assert BACKEND_SESSION_KEY in session.get_decoded()

    def test_leaves_no_key_in_the_database(self, client, maya):
        sign_in(client, maya)
        key = client.cookies["sessionid"].value
        session = Session.objects.get()

        assert key not in f"{session.session_key} {session.session_data}"
        client.cookies["sessionid"] = session.session_key
        assert not is_in(client)
        client.cookies["sessionid"] = key
        assert is_in(client)

    @pytest.mark.parametrize(
        ("agent", "words"),
        [
            ("(Macintosh; Intel Mac OS X 10_15) Chrome/143.0 Safari/537.36 Edg/143.0", "Edge, Mac"),
            ("(iPhone; CPU iPhone OS 19_0 like Mac OS X) CriOS/143 Safari/604", "Chrome, iPhone"),
            ("(iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604", "Safari, iPhone"),
            ("(Linux; Android 16; K) Chrome/143.0 Mobile Safari/537.36", "Chrome, Android"),
            ("curl/8", ""),
        ],
    )
    def test_names_the_browser_as_its_owner_does(self, agent, words):
        assert browser_of(RequestFactory().get("/", headers={"User-Agent": agent})) == words


class TestEnd:
    @pytest.fixture(autouse=True)
    def _short(self, settings, time_machine):
        settings.SESSION_COOKIE_AGE, settings.SESSION_LONGEST = 60 * 60, 12 * 60 * 60
        time_machine.move_to(NOON, tick=False)

    def test_comes_an_hour_after_the_last_use(self, client, maya, time_machine):
        sign_in(client, maya)
        time_machine.shift(timedelta(minutes=50))
        assert is_in(client)
        time_machine.shift(timedelta(minutes=50))
        assert is_in(client)

        time_machine.shift(timedelta(minutes=61))

        assert not is_in(client)

    def test_comes_after_twelve_hours_in_any_case(self, client, maya, time_machine):
        sign_in(client, maya)
        for _ in range(23):
            time_machine.shift(timedelta(minutes=31))
            assert is_in(client)

        time_machine.shift(timedelta(minutes=8))

        assert not is_in(client)

    def test_is_put_off_without_a_write_for_each_page(
        self, client, maya, time_machine, count_queries
    ):
        sign_in(client, maya)
        at_once = count_queries(lambda: client.get(PROFILE))
        time_machine.shift(timedelta(minutes=3))

        assert count_queries(lambda: client.get(PROFILE)) > at_once
        assert count_queries(lambda: client.get(PROFILE)) == at_once

    def test_comes_everywhere_else_with_a_new_password(self, client, login, maya):
        elsewhere = login(maya)
        sign_in(client, maya)
        new = "quay ladder seventeen"
        data = {"oldpassword": PASSWORD, "password1": new, "password2": new}

        client.post(reverse("account_change_password"), data)

        assert is_in(client)
        assert not is_in(elsewhere)

    @pytest.mark.parametrize("close", ["deactivate", "delete_softly"])
    def test_comes_for_good_when_the_account_is_closed(self, login, maya, close):
        client = login(maya)
        maya.deactivate() if close == "deactivate" else maya.delete_softly(timezone.now())
        maya.activate() if close == "deactivate" else maya.restore()

        assert not is_in(client)

    def test_comes_when_an_operator_says_so(self, login, maya, operator):
        client, desk = login(maya), login(operator)
        data = {"action": "sign_out", "_selected_action": [maya.pk]}

        page = desk.post(reverse("admin:accounts_user_changelist"), data, follow=True)

        assert "They are signed out" in page.text
        assert not is_in(client)
        assert is_in(desk)


class TestPage:
    def test_shows_them_and_ends_one(self, client, login, maya):
        elsewhere = login(maya)
        sign_in(client, maya)

        page = client.get(PAGE)
        (other,) = page.context["others"]
        assert "Firefox, Windows" in page.text
        assert other.session_key not in page.text
        for _ in range(2):
            answer = client.post(reverse("accounts:session_end", args=[other.handle]))

        assert answer.url == PAGE
        assert not is_in(elsewhere)
        assert "Nowhere else" in client.get(PAGE).text

    def test_ends_all_others(self, client, login, maya):
        others = [login(maya) for _ in range(2)]
        sign_in(client, maya)

        client.post(reverse("accounts:sessions_end"))

        assert is_in(client)
        assert not any(is_in(other) for other in others)

    def test_asks_first_who_one_is(self, login, maya):
        long_ago, other = login(maya), login(maya)
        handle = long_ago.get(PAGE).context["others"][0].handle
        confirm = reverse("account_reauthenticate")

        for url in [
            reverse("accounts:session_end", args=[handle]),
            reverse("accounts:sessions_end"),
        ]:
            assert long_ago.post(url).url.startswith(confirm)
        assert is_in(other)
        answer = long_ago.post(confirm, {"password": PASSWORD, "next": url})

        assert answer.url == PAGE
        assert not is_in(other)

    def test_knows_and_ends_nobody_elses(self, login, maya, stranger):
        theirs = login(stranger)
        (session,) = Session.objects.visible_to(stranger)
        client = login(maya)
        client.post(reverse("account_reauthenticate"), {"password": PASSWORD})

        assert not client.get(PAGE).context["others"]
        client.post(reverse("accounts:session_end", args=[session.handle]))
        client.post(reverse("accounts:sessions_end"))

        assert is_in(theirs)
