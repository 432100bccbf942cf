"""Guessing, asking who is here, and links that were not meant for this: nothing comes of it."""

from datetime import timedelta

import pytest
from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings as django_settings
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts import actions
from tests.factories import UserFactory
from tests.test_access import without_tokens

PASSWORD = "harbor-lantern-42"
SIGN_IN = reverse("account_login")
RESET = reverse("account_reset_password")
UNKNOWN = "nobody@test.example"


@pytest.fixture
def maya(seeker):
    seeker.set_password(PASSWORD)
    seeker.save()
    return seeker


def sign_in(client, email, password=PASSWORD, **extra):
    return client.post(SIGN_IN, {"login": email, "password": password}, **extra)


def is_signed_in(client):
    return client.get(reverse("accounts:about")).context["user"].is_authenticated


class TestWhereTheyComeFrom:
    """Tries are counted by the address the request came from, not by what it says of itself."""

    def tries_until_told_to_wait(self, client, **headers):
        """How many sign-ins under ever new names and claimed addresses are answered."""
        for number in range(40):
            claimed = {name: value(number) for name, value in headers.items()}
            if sign_in(client, f"nobody{number}@test.example", **claimed).status_code == 429:
                return number
        return None

    def test_a_claimed_address_is_not_believed(self, client, maya):
        claims = {"HTTP_X_FORWARDED_FOR": lambda n: f"198.51.100.{n}"}
        claims["HTTP_X_REAL_IP"] = claims["HTTP_CLIENT_IP"] = claims["HTTP_X_FORWARDED_FOR"]

        assert self.tries_until_told_to_wait(client, **claims) == 30

    def test_behind_a_proxy_only_what_the_proxy_says_is(self, client, maya, settings):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
        claims = {"HTTP_X_FORWARDED_FOR": lambda n: f"198.51.100.{n}, 203.0.113.9"}

        assert self.tries_until_told_to_wait(client, **claims) == 30

    def test_behind_a_proxy_people_are_told_apart(self, client, maya, settings):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
        claims = {"HTTP_X_FORWARDED_FOR": lambda n: f"203.0.113.{n}"}

        assert self.tries_until_told_to_wait(client, **claims) is None

    def test_one_account_is_not_guessed_at_from_many_addresses(self, client, maya, settings):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
        for number in range(6):
            sign_in(client, maya.email, "wrong", HTTP_X_FORWARDED_FOR=f"203.0.113.{number}")

        sign_in(client, maya.email, HTTP_X_FORWARDED_FOR="203.0.113.77")

        assert not is_signed_in(client)

    def test_links_to_set_a_password_are_few(self, client, maya):
        codes = [client.post(RESET, {"email": maya.email}).status_code for _ in range(6)]

        assert codes == [302] * 5 + [429]
        assert len(mail.outbox) == 5

    def test_the_door_for_passkeys_is_watched_too(self, client, db):
        door = reverse("mfa_login_webauthn")
        codes = [client.post(door, {"credential": "{}"}).status_code for _ in range(11)]

        assert codes == [302] * 10 + [429]


class TestWhoIsHere:
    """A known and an unknown address are answered the same, for the same work."""

    @pytest.fixture
    def work(self, monkeypatch):
        """A function that counts the hashes and the queries that another function causes."""
        hashes = []
        encode = MD5PasswordHasher.encode
        monkeypatch.setattr(
            MD5PasswordHasher, "encode", lambda *a, **k: hashes.append(1) or encode(*a, **k)
        )

        def work(function):
            hashes.clear()
            with CaptureQueriesContext(connection) as queries:
                answer = function()
            return without_tokens(answer), len(hashes), len(queries)

        return work

    def nobody_in(self, page):
        return page.replace(UNKNOWN, "?")

    @pytest.mark.parametrize("kind", ["with a password", "without one yet", "closed"])
    def test_is_not_told_at_the_sign_in(self, client, maya, work, kind):
        if kind == "without one yet":
            maya.set_unusable_password()
            maya.save()
        if kind == "closed":
            maya.deactivate()
        sign_in(client, UNKNOWN, "warm")

        unknown = work(lambda: sign_in(client, UNKNOWN, "wrong"))
        known = work(lambda: sign_in(client, maya.email, "wrong"))

        assert known[0].replace(maya.email, "?") == self.nobody_in(unknown[0])
        assert known[1] == unknown[1] == 1
        assert abs(known[2] - unknown[2]) <= 1

    def test_is_not_told_when_a_password_is_forgotten(self, client, maya, work):
        client.post(RESET, {"email": maya.email})  # The first time their address is written down.
        unknown = work(lambda: client.post(RESET, {"email": UNKNOWN}))
        known = work(lambda: client.post(RESET, {"email": maya.email}))

        assert known == unknown
        assert [message.to for message in mail.outbox[1:]] == [[UNKNOWN], [maya.email]]

    def test_is_not_told_by_the_door_for_passkeys(self, client, maya):
        page = client.get(reverse("mfa_login_webauthn"), headers={"Accept": "application/json"})

        assert not page.json()["request_options"]["publicKey"].get("allowCredentials")


class TestLinks:
    """A link in a mail is for one person, one purpose, some days, and once."""

    def link(self, uid_of, key):
        uid = user_pk_to_url_str(uid_of)
        return reverse("account_reset_password_from_key", kwargs={"uidb36": uid, "key": key})

    def opens(self, client, link):
        return "no longer works" not in client.get(link, follow=True).text

    def test_is_not_for_somebody_else(self, client, maya, coach):
        key = default_token_generator.make_token(maya)

        assert self.opens(client, self.link(maya, key))
        assert not self.opens(client, self.link(coach, key))

    def test_is_not_for_another_purpose(self, client, maya):
        address = EmailAddress.objects.create(user=maya, email="maya.new@test.example")
        confirmation = EmailConfirmationHMAC.create(address).key
        reset = default_token_generator.make_token(maya)

        assert not self.opens(client, self.link(maya, confirmation))
        assert not self.opens(client, reverse("account_confirm_email", args=[reset]))

    def test_is_not_for_ever(self, client, maya, time_machine):
        key = default_token_generator.make_token(maya)
        seconds = django_settings.PASSWORD_RESET_TIMEOUT
        time_machine.move_to(timezone.now() + timedelta(seconds=seconds + 60))

        assert not self.opens(client, self.link(maya, key))

    def test_is_not_for_a_closed_account(self, client, maya):
        key = default_token_generator.make_token(maya)
        maya.deactivate()

        client.get(self.link(maya, key), follow=True)
        client.post(
            reverse(
                "account_reset_password_from_key", args=[user_pk_to_url_str(maya), "set-password"]
            ),
            {"password1": "quiet-orchard-7", "password2": "quiet-orchard-7"},
        )

        assert not is_signed_in(client)

    @pytest.mark.parametrize("change", ["email", "password"])
    def test_is_not_for_what_has_changed_since(self, client, maya, change):
        key = default_token_generator.make_token(maya)
        if change == "email":
            maya.email = "maya.new@test.example"
            actions.vouch_for_address(user=maya)
        else:
            maya.set_password("quiet-orchard-7")
        maya.save()

        assert not self.opens(client, self.link(maya, key))

    def test_of_an_address_is_not_taken_by_another(self, client, login, maya):
        address = EmailAddress.objects.create(user=maya, email="maya.new@test.example")
        key = EmailConfirmationHMAC.create(address).key
        other = UserFactory(email="maya.new@test.example")

        login(other).post(reverse("account_confirm_email", args=[key]))

        maya.refresh_from_db()
        assert maya.email != other.email
