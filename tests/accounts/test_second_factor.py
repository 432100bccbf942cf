"""The second factor: setting it up, signing in with it, and who sees nothing without."""

import time
from types import SimpleNamespace

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.core import mail
from django.http import HttpResponse
from django.urls import reverse

from accounts import second_factor
from accounts.second_factor import second_factor_required
from tests.factories import UserFactory

PASSWORD = "harbor-lantern-42"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
SIGN_IN = reverse("account_login")
INDEX = reverse("mfa_index")
CHECK = reverse("mfa_authenticate")
APP = reverse("mfa_activate_totp")
CODES = reverse("mfa_view_recovery_codes")
CONFIRM = reverse("account_reauthenticate")
CONFIRM_BY_CODE = reverse("mfa_reauthenticate")
PEOPLE = reverse("accounts:people")


@pytest.fixture
def required(settings):
    settings.SECOND_FACTOR = "required"


@pytest.fixture
def noon(time_machine):
    """The clock stands still, in the middle of a half minute; a function moves it on."""
    time_machine.move_to("2026-11-24T12:00:15Z", tick=False)
    return lambda seconds: time_machine.shift(seconds)


def code_of(secret, seconds=0):
    """What an app shows, some seconds from now."""
    return format_hotp_value(hotp_value(secret, int(time.time() + seconds) // 30))


def with_password(person):
    person.set_password(PASSWORD)
    person.save()
    return person


def with_app(person):
    TOTP.activate(with_password(person), SECRET)
    return person


def sign_in(client, person, **data):
    return client.post(SIGN_IN, {"login": person.email, "password": PASSWORD, **data})


def signed_in_as(client):
    return client.get(reverse("accounts:about")).context["user"].pk


class TestWhoNeedsOne:
    @pytest.mark.parametrize(
        ("person", "needs"),
        [("seeker", False), ("coach", True), ("admin", True), ("operator", True)],
    )
    def test_depends_on_what_they_see(self, request, required, person, needs):
        assert second_factor.is_required_of(request.getfixturevalue(person)) == needs

    def test_nobody_while_trying_the_product_out(self, coach, admin, operator):
        assert not any(map(second_factor.is_required_of, [coach, admin, operator]))


class TestSecondFactorRequired:
    def ask(self, request_of, **headers):
        view = second_factor_required(lambda request: HttpResponse("seekers"))
        return view(request_of(**headers))

    @pytest.fixture
    def request_of(self, rf, coach):
        def request_of(method="GET", htmx=None, **extra):
            request = rf.generic(method, "/coaching/?show=all", **extra)
            request.user, request.htmx, request.session = coach, htmx, {}
            return request

        return request_of

    def test_leads_to_where_it_is_set_up_and_back(self, required, request_of):
        assert self.ask(request_of).url == f"{INDEX}?next=%2Fcoaching%2F%3Fshow%3Dall"

    def test_leads_back_to_the_page_an_action_was_on(self, required, request_of):
        extra = {"method": "POST", "headers": {"Referer": "http://testserver/coaching/"}}

        assert self.ask(request_of, **extra).url == f"{INDEX}?next=%2Fcoaching%2F"

    def test_takes_the_whole_page_there_when_a_part_was_asked_for(self, required, request_of):
        answer = self.ask(request_of, htmx=SimpleNamespace())

        assert answer.headers["HX-Redirect"] == f"{INDEX}?next=%2F"

    def test_asks_for_it_in_a_session_from_before_it_was_set_up(self, required, request_of, coach):
        with_app(coach)

        assert self.ask(request_of).url.startswith(CONFIRM_BY_CODE)

    def test_asks_for_the_passkey_of_whoever_has_no_app(self, required, request_of, coach):
        Authenticator.objects.create(user=coach, type="webauthn", data={})

        assert self.ask(request_of).url.startswith(reverse("mfa_reauthenticate_webauthn"))

    def test_lets_everybody_pass_while_trying_the_product_out(self, request_of):
        assert self.ask(request_of).content == b"seekers"


class TestAdmins:
    def test_see_nobody_before_and_come_back_after(self, required, client, admin, seeker, noon):
        sign_in(client, with_app(admin))
        assert signed_in_as(client) is None

        response = client.post(CHECK, {"code": code_of(SECRET)})

        assert response.status_code == 302
        assert seeker.email in client.get(PEOPLE).text

    def test_are_told_why_and_set_one_up(self, required, client, admin, noon):
        sign_in(client, with_password(admin))
        door = client.get(PEOPLE)
        page = client.get(door.url)
        assert "what job seekers entrust to your center" in page.text
        assert page.context["add_app"] == f"{APP}?next=%2Fcenter%2Fpeople%2F"

        form = client.get(page.context["add_app"]).context["form"]
        done = client.post(page.context["add_app"], {"code": code_of(form.secret)})

        assert done.url == f"{CODES}?next=%2Fcenter%2Fpeople%2F"
        assert client.get(done.url).context["next"] == PEOPLE
        assert client.get(PEOPLE).status_code == 200

    def test_see_nothing_any_more_without_it(self, required, client, admin, noon):
        sign_in(client, with_app(admin))
        client.post(CHECK, {"code": code_of(SECRET)})
        Authenticator.objects.all().delete()

        assert client.get(PEOPLE).url.startswith(INDEX)

    def test_of_others_are_not_asked_for_what_they_may_not_see(self, required, login, coach):
        assert login(coach).get(PEOPLE).status_code == 404


class TestDjangoAdmin:
    url = reverse("admin:accounts_user_changelist")

    def test_wants_it_too(self, required, client, operator, noon):
        sign_in(client, with_password(operator))

        page = client.get(self.url, follow=True)

        assert page.redirect_chain[-1][0] == f"{INDEX}?next=%2Fadmin%2Faccounts%2Fuser%2F"

    def test_opens_with_it(self, required, client, operator, noon):
        sign_in(client, with_app(operator))
        client.post(CHECK, {"code": code_of(SECRET)})

        assert client.get(self.url).status_code == 200


def test_the_factors_of_others_are_not_there(login, seeker, coach):
    mine = Authenticator.objects.create(user=seeker, type="webauthn", data={"name": "Phone"})
    url = reverse("mfa_remove", args=[mine.pk])

    assert login(coach).get(url).status_code == 404
    assert login(coach).post(url).status_code == 404
    assert Authenticator.objects.filter(pk=mine.pk).exists()
    assert "Phone" not in login(UserFactory()).get(INDEX).text
    assert mail.outbox == []
