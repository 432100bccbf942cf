"""Sign-in, sign-out, passwords and addresses: django-allauth as it is set up here."""

import re

import pytest
from django.core import mail
from django.core.cache import cache
from django.urls import reverse

from tests.factories import UserFactory

PASSWORD = "harbor-lantern-42"
SIGN_IN = reverse("account_login")


@pytest.fixture
def maya(seeker):
    """A job seeker who has a password."""
    seeker.set_password(PASSWORD)
    seeker.save()
    return seeker


def sign_in(client, email, password=PASSWORD, **extra):
    return client.post(SIGN_IN, {"login": email, "password": password, **extra})


def signed_in_as(client):
    """The number of the user the client is signed in as, None for nobody."""
    return client.get(reverse("accounts:about")).context["user"].pk


def link_in_mail(message):
    """The path of the first link in a mail."""
    return re.search(r"https?://[^/]+(/\S+)", message.body)[1]


class TestSignIn:
    def test_lets_a_person_in_by_address_in_any_case(self, client, maya):
        response = sign_in(client, maya.email.upper())

        assert response.url == reverse("today")
        assert signed_in_as(client) == maya.pk

    def test_goes_on_to_the_page_that_was_asked_for(self, client, maya):
        url = reverse("accounts:profile")
        assert client.get(url).url == f"{SIGN_IN}?next={url}"

        assert sign_in(client, maya.email, next=url).url == url

    @pytest.mark.parametrize(
        "url", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"]
    )
    def test_goes_nowhere_else(self, client, maya, url):
        assert sign_in(client, maya.email, next=url).url == reverse("today")

    @pytest.mark.parametrize(
        ("email", "password"),
        [
            ("nobody@test.example", PASSWORD),
            ("maya@test.example", "wrong"),
            ("maya@test.example", "a" * 10_000),
            ("maya\0@test.example", PASSWORD),
            ("a" * 10_000 + "@test.example", PASSWORD),
        ],
    )
    def test_says_what_is_wrong(self, client, maya, email, password):
        response = sign_in(client, email, password)

        assert response.status_code == 200
        assert response.context["form"].errors
        assert signed_in_as(client) is None

    def test_does_not_tell_whether_the_address_is_known(self, client, maya):
        unknown = sign_in(client, "nobody@test.example", "wrong")
        known = sign_in(client, maya.email, "wrong")

        assert known.context["form"].errors == unknown.context["form"].errors

    def test_tells_a_deactivated_person_and_nobody_else(self, client, maya):
        maya.deactivate()

        assert sign_in(client, maya.email).url == reverse("account_inactive")
        assert sign_in(client, maya.email, "wrong").status_code == 200
        assert "closed for now" in client.get(reverse("account_inactive")).text

    def test_wants_a_pause_after_many_tries(self, client, maya):
        for _try in range(5):
            sign_in(client, maya.email, "wrong")

        response = sign_in(client, maya.email)

        assert response.context["form"].errors
        assert signed_in_as(client) is None
        cache.clear()

    def test_wants_a_pause_after_very_many_tries_from_one_machine(self, client, maya):
        for number in range(30):
            sign_in(client, f"nobody{number}@test.example", "wrong")

        response = sign_in(client, maya.email)

        assert response.status_code == 429
        assert "Please wait a little" in response.text
        cache.clear()

    def test_does_not_forget_who_tried_when_many_others_do(self, db):
        for number in range(400):
            cache.add(f"tried-{number}", [], timeout=300)

        assert all(f"tried-{number}" in cache for number in range(400))

    def test_has_no_placeholders(self, client, db):
        assert "placeholder" not in client.get(SIGN_IN).text

    def test_sends_those_who_are_in_to_their_work(self, login, seeker):
        assert login(seeker).get(SIGN_IN).url == reverse("today")


class TestSignOut:
    def test_asks_first_and_then_does(self, login, seeker):
        client = login(seeker)
        assert "Stay" in client.get(reverse("account_logout")).text
        assert signed_in_as(client) == seeker.pk

        assert client.post(reverse("account_logout")).url == SIGN_IN
        assert signed_in_as(client) is None


class TestSignUp:
    @pytest.mark.parametrize("method", ["get", "post"])
    def test_is_closed(self, client, db, method):
        response = getattr(client, method)(reverse("account_signup"))

        assert "Ask your career center" in response.text


class TestPasswordReset:
    url = reverse("account_reset_password")

    def test_mails_a_link_to_choose_a_password(self, client, maya):
        assert client.post(self.url, {"email": maya.email.upper()}).url == reverse(
            "account_reset_password_done"
        )
        form = client.get(link_in_mail(mail.outbox[0]), follow=True)
        new = {"password1": "quiet-orchard-7", "password2": "quiet-orchard-7"}
        response = client.post(form.redirect_chain[-1][0], new)

        assert response.url == reverse("today")
        assert signed_in_as(client) == maya.pk
        maya.refresh_from_db()
        assert maya.check_password("quiet-orchard-7")

    def test_says_in_the_mail_what_it_is_about(self, client, maya):
        client.post(self.url, {"email": maya.email})

        assert mail.outbox[0].subject == "Set a new password"
        assert "your password has not changed" in mail.outbox[0].body
        assert "example.com" not in mail.outbox[0].body

    def test_answers_the_same_for_an_unknown_address(self, client, maya):
        known = client.post(self.url, {"email": maya.email})
        unknown = client.post(self.url, {"email": "nobody@test.example"})

        assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
        assert client.get(known.url).status_code == 200
        assert "no open account" in mail.outbox[1].body

    def test_does_nothing_for_a_deactivated_person(self, client, maya):
        maya.deactivate()

        client.post(self.url, {"email": maya.email})

        assert "no open account" in mail.outbox[0].body

    def test_works_once(self, client, maya):
        client.post(self.url, {"email": maya.email})
        link = link_in_mail(mail.outbox[0])
        maya.set_password("quiet-orchard-7")
        maya.save()

        assert "no longer works" in client.get(link).text

    @pytest.mark.parametrize("key", ["zzz-abc-def", "1-set-password", "1-" + "a" * 2000])
    def test_does_not_take_an_invented_link(self, client, maya, key):
        response = client.get(f"/account/password/reset/{key}/")

        assert "no longer works" in response.text

    def test_refuses_a_password_that_is_easy_to_guess(self, client, maya):
        client.post(self.url, {"email": maya.email})
        form = client.get(link_in_mail(mail.outbox[0]), follow=True)

        response = client.post(
            form.redirect_chain[-1][0], {"password1": "12345678", "password2": "12345678"}
        )

        assert response.context["form"].errors["password1"]


class TestPasswordChange:
    url = reverse("account_change_password")

    def test_needs_the_present_one_and_keeps_the_session(self, login, maya):
        client = login(maya)
        new = {"password1": "quiet-orchard-7", "password2": "quiet-orchard-7"}
        assert client.post(self.url, {"oldpassword": "wrong", **new}).context["form"].errors

        client.post(self.url, {"oldpassword": PASSWORD, **new})

        maya.refresh_from_db()
        assert maya.check_password("quiet-orchard-7")
        assert signed_in_as(client) == maya.pk
        assert "If this was not you" in mail.outbox[0].body

    def test_is_a_choice_for_those_who_have_none(self, login, seeker):
        seeker.set_unusable_password()
        seeker.save()
        client = login(seeker)
        url = reverse("account_set_password")
        assert client.get(self.url).url == url
        assert client.get(url).status_code == 200

        client.post(url, {"password1": "quiet-orchard-7", "password2": "quiet-orchard-7"})

        seeker.refresh_from_db()
        assert seeker.check_password("quiet-orchard-7")


class TestEmailChange:
    url = reverse("account_email")
    new = "maya.new@test.example"

    @pytest.fixture
    def signed_in(self, client):
        """A function that signs in by the password, so that it need not be asked for again."""

        def signed_in(person):
            sign_in(client, person.email)
            return client

        return signed_in

    def ask(self, client, email):
        return client.post(self.url, {"action_add": "", "email": email})

    def test_happens_when_the_link_in_the_mail_is_opened(self, signed_in, maya):
        client = signed_in(maya)
        old = maya.email
        self.ask(client, self.new.upper())
        maya.refresh_from_db()
        assert maya.email == old
        assert self.new in client.get(self.url).text
        link = link_in_mail(mail.outbox[0])
        assert self.new in client.get(link).text

        client.post(link)

        maya.refresh_from_db()
        assert maya.email == self.new
        assert [message.to for message in mail.outbox] == [[self.new], [old]]

    def test_can_be_taken_back(self, signed_in, maya):
        client = signed_in(maya)
        old = maya.email
        self.ask(client, self.new)

        client.post(self.url, {"action_remove": "", "email": self.new})

        assert client.get(self.url).context["new_emailaddress"] is None
        assert "no longer works" in client.get(link_in_mail(mail.outbox[0])).text
        maya.refresh_from_db()
        assert maya.email == old

    def test_can_be_mailed_again(self, signed_in, maya):
        client = signed_in(maya)
        self.ask(client, self.new)
        cache.clear()  # Not twice in three minutes.

        client.post(self.url, {"action_send": "", "email": self.new})

        assert [message.to for message in mail.outbox] == [[self.new]] * 2

    def test_does_not_tell_who_else_is_here_and_takes_no_address_from_them(self, signed_in, maya):
        other = UserFactory()
        old = maya.email
        client = signed_in(maya)
        assert self.ask(client, other.email).status_code == 302

        client.post(link_in_mail(mail.outbox[0]))

        assert "cannot be used here" in client.get(self.url).text
        maya.refresh_from_db()
        assert maya.email == old

    @pytest.mark.parametrize("email", ["", "no address", "a" * 10_000 + "@test.example"])
    def test_says_what_is_wrong_with_an_address(self, signed_in, maya, email):
        response = self.ask(signed_in(maya), email)

        assert response.context["form"].errors["email"]

    def test_asks_for_the_password_once_more_when_that_was_long_ago(self, login, maya):
        client = login(maya)  # As of a browser that somebody left open.

        asked = self.ask(client, self.new)

        assert asked.url.startswith(reverse("account_reauthenticate"))
        assert mail.outbox == []
        client.post(asked.url, {"password": PASSWORD})
        self.ask(client, self.new)
        assert [message.to for message in mail.outbox] == [[self.new]]


class TestDjangoAdmin:
    url = reverse("admin:index")

    def test_is_entered_through_our_sign_in(self, client, operator):
        operator.set_password(PASSWORD)
        operator.save()
        page = client.get(self.url, follow=True)
        assert page.redirect_chain[-1][0].startswith(SIGN_IN)

        response = sign_in(client, operator.email, next=self.url)

        assert response.url == self.url
        assert client.get(self.url).status_code == 200

    def test_is_closed_to_everybody_else(self, login, seeker, admin):
        for person in (seeker, admin):
            assert login(person).get(self.url, follow=True).status_code == 403
