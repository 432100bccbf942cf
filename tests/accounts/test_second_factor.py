"""The second factor: setting it up, signing in with it, and who sees nothing without."""

import json
import time
from types import SimpleNamespace

import pytest
from allauth.account.adapter import get_adapter
from allauth.core.context import request_context
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.core import mail
from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpResponse
from django.urls import reverse

from accounts import second_factor
from accounts.sealing import unseal
from accounts.second_factor import second_factor_required
from accounts.sessions import SessionStore
from accounts.totp import spend
from tests.factories import UserFactory
from tests.passkeys import Passkey

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


class TestApp:
    def set_up(self, client, person, moment=0):
        """Set up an app in a session that has just begun; gives its key."""
        sign_in(client, with_password(person))
        secret = client.get(APP).context["form"].secret
        client.post(APP, {"code": code_of(secret, moment)})
        return secret

    def test_is_offered_as_picture_and_as_text(self, client, seeker):
        sign_in(client, with_password(seeker))

        page = client.get(APP)

        assert 'src="data:image/svg+xml;base64,' in page.text
        assert page.context["form"].secret in page.text
        assert "issuer=Infointerview" in page.context["totp_url"]

    @pytest.mark.parametrize("change", ["set up", "removed", "new codes"])
    def test_when_it_changes_all_other_sessions_end(self, login, client, seeker, noon, change):
        if change == "set up":
            elsewhere = login(seeker)
            self.set_up(client, seeker)
        else:
            self.set_up(client, seeker)
            elsewhere, app = login(seeker), second_factor.own(seeker).get(type="totp")
            url = reverse("mfa_remove", args=[app.pk])
            client.post(url if change == "removed" else reverse("mfa_generate_recovery_codes"))

        assert signed_in_as(client) == seeker.pk
        assert signed_in_as(elsewhere) is None

    def test_is_asked_for_at_the_next_sign_in(self, client, seeker, noon):
        secret = self.set_up(client, seeker)
        client.post(reverse("account_logout"))
        noon(60)

        assert sign_in(client, seeker, next=PEOPLE).url.startswith(CHECK)
        assert signed_in_as(client) is None
        assert client.post(CHECK, {"code": code_of(secret)}).status_code == 302
        assert signed_in_as(client) == seeker.pk

    @pytest.mark.parametrize("code", ["", "000000", "abc", "a" * 10_000, "1\0"])
    def test_is_not_set_up_with_a_wrong_code(self, client, seeker, noon, code):
        sign_in(client, with_password(seeker))
        client.get(APP)

        page = client.post(APP, {"code": code})

        assert page.context["form"].errors["code"]
        assert not second_factor.has_one(seeker)

    def test_keeps_its_key_while_the_code_is_wrong(self, client, seeker):
        sign_in(client, with_password(seeker))
        secret = client.get(APP).context["form"].secret

        assert client.post(APP, {"code": "x"}).context["form"].secret == secret

    def test_is_there_once(self, client, seeker, noon):
        self.set_up(client, seeker)

        assert client.get(APP).url == INDEX
        assert second_factor.own(seeker).filter(type="totp").count() == 1

    def test_set_up_twice_at_once_is_one(self, client, seeker, noon, monkeypatch):
        self.set_up(client, seeker)
        client.session["mfa.totp.secret"] = SECRET
        monkeypatch.setattr("accounts.views.second_factor.is_mfa_enabled", lambda *_: False)
        monkeypatch.setattr("allauth.mfa.totp.views.is_mfa_enabled", lambda *_: False)
        secret = client.get(APP).context["form"].secret

        assert client.post(APP, {"code": code_of(secret)}).url == INDEX

    def test_has_its_key_encrypted_in_the_database(self, client, seeker, noon):
        secret = self.set_up(client, seeker)

        assert secret not in str(second_factor.own(seeker).get(type="totp").data)


class TestCodeOfTheApp:
    """It is good for half a minute before and after, and once."""

    @pytest.fixture
    def check(self, client, seeker, noon):
        """A function that signs in with a password and a code, and says whether that worked."""
        with_app(seeker)

        def check(code):
            client.post(reverse("account_logout"))
            sign_in(client, seeker)
            client.post(CHECK, {"code": code})
            return signed_in_as(client) == seeker.pk

        return check

    @pytest.mark.parametrize(
        ("seconds", "is_good"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)]
    )
    def test_may_be_a_little_early_or_late(self, check, seconds, is_good):
        assert check(code_of(SECRET, seconds)) == is_good

    def test_may_have_a_space_in_it(self, check):
        code = code_of(SECRET)

        assert check(f" {code[:3]} {code[3:]} ")

    def test_is_good_once(self, check, noon):
        code = code_of(SECRET)
        assert check(code)
        assert not check(code)
        noon(31)  # The cache of django-allauth has forgotten it, but the code is still in time.
        assert not check(code)

    def test_is_not_good_when_a_later_one_was_used(self, check):
        early = code_of(SECRET)
        assert check(code_of(SECRET, 30))

        assert not check(early)

    def test_typed_at_the_setting_up_is_used(self, client, seeker, noon):
        code = TestApp().set_up(client, seeker) and code_of(client_secret(seeker))
        client.post(reverse("account_logout"))
        sign_in(client, seeker)

        page = client.post(CHECK, {"code": code})

        assert page.context["form"].errors["code"]
        assert signed_in_as(client) is None

    def test_that_is_no_longer_in_time_spends_nothing(self, seeker, noon):
        app = with_app(seeker).authenticator_set.get()

        assert not spend(app, code_of(SECRET, -300))

    def test_can_be_guessed_at_only_a_few_times_a_day(self, check, noon):
        for _day_part in range(6):
            for _try in range(5):
                assert not check("000000")
            noon(301)  # The pause after five of them is over.

        assert not check(code_of(SECRET))

    def test_wants_a_pause_after_a_few_wrong_ones(self, check):
        for _try in range(5):
            check("000000")

        assert not check(code_of(SECRET))

    def test_is_not_counted_when_it_is_right(self, check, noon):
        for _time in range(31):
            noon(60)
            assert check(code_of(SECRET))


def client_secret(person):
    """The key of the person's app."""
    return unseal(second_factor.own(person).get(type="totp").data["secret"])


class TestRecoveryCodes:
    @pytest.fixture
    def codes(self, client, seeker, noon):
        """Those of a person who has just set up an app, as shown."""
        TestApp().set_up(client, seeker)
        return client.get(CODES).context["codes"]

    def test_are_shown_once(self, client, codes):
        assert len(codes) == 10
        again = client.get(CODES)
        assert not any(code in again.text for code in codes)
        assert "You have seen them already" in again.text

    def test_each_work_once(self, client, seeker, codes):
        for code, works in [(codes[0], True), (codes[0], False), (codes[9], True)]:
            client.post(reverse("account_logout"))
            sign_in(client, seeker)
            client.post(CHECK, {"code": code})
            assert (signed_in_as(client) == seeker.pk) == works
        assert "8 are left" in client.get(INDEX).text

    def test_can_be_made_anew(self, client, seeker, codes):
        assert client.get(reverse("mfa_generate_recovery_codes")).status_code == 200

        page = client.post(reverse("mfa_generate_recovery_codes"), follow=True)

        assert len(page.context["codes"]) == 10
        assert not set(page.context["codes"]) & set(codes)

    def test_are_not_there_without_a_factor(self, login, seeker):
        client = login(seeker)

        assert client.get(CODES).status_code == 404
        assert client.post(reverse("mfa_generate_recovery_codes")).status_code == 404


class TestRemoving:
    def test_asks_and_takes_the_codes_along_with_the_last(self, client, seeker, noon):
        TestApp().set_up(client, seeker)
        app = second_factor.own(seeker).get(type="totp")
        url = reverse("mfa_remove", args=[app.pk])
        assert "your password alone opens" in client.get(url).text

        assert client.post(url).url == INDEX

        assert not second_factor.own(seeker).exists()
        assert client.post(url).status_code == 404

    def test_says_what_it_means_for_whom(self, required, client, coach, noon):
        TestApp().set_up(client, coach)
        app = second_factor.own(coach).get(type="totp")
        url = reverse("mfa_remove", args=[app.pk])
        assert "you do not see what job seekers" in client.get(url).text
        other = Authenticator.objects.create(user=coach, type="webauthn", data={"name": "Phone"})

        assert "You have another one" in client.get(url).text
        assert "Remove Phone?" in client.get(reverse("mfa_remove", args=[other.pk])).text
        client.post(reverse("mfa_remove", args=[other.pk]))
        assert second_factor.own(coach).count() == 2


class TestConfirming:
    """Whoever changes how they sign in proves first that it is still they."""

    def test_is_not_asked_for_right_after_signing_in(self, client, seeker):
        sign_in(client, with_password(seeker))

        assert client.get(APP).status_code == 200

    def test_is_asked_for_after_a_while_and_leads_on(self, client, seeker, noon):
        sign_in(client, with_password(seeker))
        noon(16 * 60)
        door = client.get(APP).url
        assert door == f"{CONFIRM}?next=%2Faccount%2Fsecond-factor%2Fapp%2F"
        assert "Please confirm that it is you" in client.get(door).text
        assert client.post(door, {"password": "wrong"}).context["form"].errors
        key = client.session.session_key

        response = client.post(door, {"password": PASSWORD, "next": APP})

        assert response.url == APP
        assert client.session.session_key != key
        assert not SessionStore().exists(key)
        assert client.get(APP).status_code == 200

    def test_wants_the_factor_of_whoever_has_one(self, client, seeker, noon):
        secret = TestApp().set_up(client, seeker)
        noon(16 * 60)
        url = reverse("mfa_remove", args=[second_factor.own(seeker).get(type="totp").pk])
        door = client.post(url).url
        assert door.startswith(CONFIRM_BY_CODE)
        assert client.get(CONFIRM).url.startswith(CONFIRM_BY_CODE)
        assert "Please confirm" in client.get(door).text
        assert client.post(door, {"code": "000000", "next": url}).context["form"].errors
        assert second_factor.has_one(seeker)

        response = client.post(door, {"code": code_of(secret), "next": url})

        assert response.url == INDEX  # What was sent before is done now.
        assert not second_factor.has_one(seeker)

    def test_opens_what_needs_the_factor(self, required, login, client, coach, noon):
        """Of those who set it up in another browser."""
        client = login(with_app(coach))
        request = client.get(INDEX).wsgi_request
        assert second_factor.is_missing(request)

        client.post(CONFIRM_BY_CODE, {"code": code_of(SECRET)})

        assert not second_factor.is_missing(client.get(INDEX).wsgi_request)


class TestPasskey:
    add = reverse("mfa_add_webauthn")
    alone = reverse("mfa_login_webauthn")

    def enroll(self, client, person, passkey=None):
        """A passkey of the person, set up in a session that has just begun."""
        passkey = passkey or Passkey()
        sign_in(client, with_password(person))
        options = client.get(self.add).context["js_data"]["creation_options"]
        data = {"credential": passkey.enroll(readable(options)), "name": "Laptop"}
        self.answer = client.post(self.add, data)
        return passkey

    def options_alone(self, client):
        return client.get(self.alone, headers={"Accept": "application/json"}).json()[
            "request_options"
        ]

    def sign_out(self, client):
        client.post(reverse("account_logout"))

    def test_is_added_told_by_mail_and_opens_what_needs_it(self, required, client, coach):
        self.enroll(client, coach)

        assert self.answer.url == CODES
        assert "Laptop" in client.get(INDEX).text
        assert mail.outbox[0].subject == "A passkey was added"
        assert not second_factor.is_missing(client.get(INDEX).wsgi_request)

    def test_has_a_name_even_without_one(self, client, seeker):
        self.enroll(client, seeker)
        client.post(self.add, {"credential": "x"})
        options = client.get(self.add).context["js_data"]["creation_options"]

        client.post(self.add, {"credential": Passkey().enroll(readable(options)), "name": ""})

        assert "Passkey 2" in client.get(INDEX).text

    def test_is_asked_for_after_the_password(self, client, seeker):
        passkey = self.enroll(client, seeker)
        self.sign_out(client)
        page = client.get(sign_in(client, seeker).url)
        options = readable(page.context["js_data"]["request_options"])

        client.post(CHECK, {"credential": passkey.sign(options)})

        assert signed_in_as(client) == seeker.pk

    def test_signs_in_alone(self, client, seeker):
        passkey = self.enroll(client, seeker)
        self.sign_out(client)

        response = client.post(self.alone, {"credential": passkey.sign(self.options_alone(client))})

        assert response.url == reverse("today")
        assert signed_in_as(client) == seeker.pk

    @pytest.mark.parametrize("wrong", ["answered twice", "no fingerprint", "elsewhere", "forged"])
    def test_opens_nothing_when_it_is_wrong(self, client, seeker, wrong):
        passkey = self.enroll(client, seeker)
        self.sign_out(client)
        options = self.options_alone(client)
        if wrong == "forged":
            passkey.key = Passkey().key
        if wrong == "elsewhere":
            passkey.origin = "https://infointerview.evil.example"
        answer = passkey.sign(options, *[1] * (wrong == "no fingerprint"))
        if wrong == "answered twice":
            client.post(self.alone, {"credential": answer})
            self.sign_out(client)

        response = client.post(self.alone, {"credential": answer})

        assert response.url == SIGN_IN
        assert "That did not work" in client.get(SIGN_IN).text
        assert signed_in_as(client) is None

    def test_opens_no_closed_account(self, client, seeker):
        passkey = self.enroll(client, seeker)
        self.sign_out(client)
        seeker.deactivate()

        response = client.post(self.alone, {"credential": passkey.sign(self.options_alone(client))})

        assert response.url == reverse("account_inactive")
        assert signed_in_as(client) is None

    def test_of_another_is_not_taken_for_ones_own(self, client, seeker, coach):
        of_coach = self.enroll(client, coach)
        self.sign_out(client)
        self.enroll(client, seeker)
        self.sign_out(client)
        page = client.get(sign_in(client, seeker).url)
        options = readable(page.context["js_data"]["request_options"])

        page = client.post(CHECK, {"credential": of_coach.sign(options)})

        assert page.context["webauthn_form"].errors
        assert signed_in_as(client) is None

    def test_confirms_who_one_is(self, required, login, client, coach):
        passkey = self.enroll(client, coach)
        later = login(coach)  # Signed in elsewhere, before.
        url = reverse("mfa_reauthenticate_webauthn")
        page = later.get(url)
        assert "Use a code instead" in page.text
        assert later.post(url, {"credential": "{}"}).url == url
        options = readable(later.get(url).context["js_data"]["request_options"])

        assert second_factor.is_missing(later.get(INDEX).wsgi_request)
        later.post(url, {"credential": passkey.sign(options)})

        assert not second_factor.is_missing(later.get(INDEX).wsgi_request)

    @pytest.mark.parametrize(
        "credential",
        [
            "",
            "x",
            "[]",
            "1",
            "null",
            "{}",
            '{"response": 1}',
            '{"id": "", "rawId": "", "type": "public-key", "response": {}}',
            '{"id": "AA", "rawId": "AA", "type": "public-key", "response": '
            '{"clientDataJSON": "AA", "authenticatorData": "AA", "signature": "AA", '
            '"attestationObject": "oA", '
            '"userHandle": "enp6enp6enp6enp6enp6enp6enp6"}}',
            '{"id": 1, "a": "\\u0000"}',
        ],
    )
    def test_by_hand_opens_and_adds_nothing(self, client, seeker, coach, credential):
        self.enroll(client, coach)
        assert client.post(self.add, {"credential": credential}).context["form"].errors
        self.sign_out(client)
        self.options_alone(client)

        assert client.post(self.alone, {"credential": credential}).url == SIGN_IN
        sign_in(client, coach)
        assert client.post(CHECK, {"credential": credential}).context["webauthn_form"].errors
        assert signed_in_as(client) is None


def readable(options):
    """The options as the browser gets them."""
    return json.loads(json.dumps(options, cls=DjangoJSONEncoder))


class TestMails:
    @pytest.mark.parametrize(
        "name",
        [
            "totp_activated",
            "totp_deactivated",
            "webauthn_added",
            "webauthn_removed",
            "recovery_codes_generated",
        ],
    )
    def test_say_what_was_changed_and_what_to_do(self, rf, seeker, name):
        request = rf.get("/")
        with request_context(request):
            get_adapter().send_notification_mail(f"mfa/email/{name}", seeker)

        assert "Factor" not in mail.outbox[0].subject + mail.outbox[0].body
        assert "If this was not you" in mail.outbox[0].body
