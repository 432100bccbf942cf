"""Signing in with the identity provider of one's center; a real one runs beside these tests."""

import socket
from datetime import timedelta
from threading import Thread

import pytest
import requests
from allauth.account.utils import user_pk_to_url_str
from allauth.socialaccount.models import SocialAccount
from django.urls import reverse
from django.utils import timezone

from accounts.forms import IdentityProviderForm
from accounts.forms.identity import CenterProviderForm
from accounts.identity import remove_provider, save_provider
from accounts.models import Change, IdentityProvider, Invitation, Role, User
from accounts.reaching import is_outside, outward_session
from accounts.single_sign_on import is_mixed_up
from tests.accounts.test_second_factor import readable
from tests.factories import CenterFactory, IdentityProviderFactory, UserFactory
from tests.identity import running_provider
from tests.passkeys import Passkey

PASSWORD = "harbor-lantern-42"
SIGN_IN = reverse("account_login")


@pytest.fixture(scope="module")
def university():
    with running_provider() as provider:
        yield provider


def provider_for(center, university, **fields):
    provider = IdentityProvider(
        center=center,
        name="University",
        issuer=university.issuer,
        origin=university.issuer,
        client_id="infointerview",
        **fields,
    )
    provider.secret = "between us"
    provider.save()
    return provider


@pytest.fixture
def provider(center, university):
    return provider_for(center, university)


@pytest.fixture
def come_in(client, university):
    """A function that signs a person of the university in; gives the page they get to."""

    def come_in(provider, subject, start=None, **claims):
        if claims:
            university.knows(subject, **{"email_verified": True} | claims)
        off = client.post(start or reverse("sign_in_with", args=[provider.key]))
        back = university.sign_in(off.url, subject)
        return client.get(back.removeprefix("http://testserver"), follow=True)

    return come_in


def signed_in_as(client):
    return client.get(reverse("accounts:about")).context["user"].pk


class TestSignIn:
    def test_is_offered_where_people_sign_in(self, client, provider):
        url = reverse("sign_in_with", args=[provider.key])
        assert url in client.get(SIGN_IN).text

        page = client.get(url)

        assert "Sign in with University" in page.text
        allowed = page.headers["Content-Security-Policy"].split("form-action")[1].split(";")[0]
        assert allowed.split() == ["'self'", provider.origin]

    def test_of_one_connected_leads_in_by_the_subject_whatever_the_address(
        self, client, provider, seeker, come_in
    ):
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="s-1")

        come_in(provider, "s-1", email="another@test.example")

        assert signed_in_as(client) == seeker.pk

    def test_opens_no_account_by_its_address(self, client, provider, seeker, come_in):
        User.objects.filter(pk=seeker.pk).update(last_login=timezone.now())

        page = come_in(provider, "s-2", email=seeker.email)

        assert page.status_code == 403
        assert "there is an account here with your email address" in page.text
        assert signed_in_as(client) is None
        assert not SocialAccount.objects.exists()

    def test_with_a_recycled_address_opens_nothing(self, client, provider, seeker, come_in):
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="s-3")
        User.objects.filter(pk=seeker.pk).update(last_login=timezone.now())

        assert come_in(provider, "s-4", email=seeker.email).status_code == 403
        assert signed_in_as(client) is None

    def test_wants_the_second_factor_all_the_same(self, settings, client, provider, coach, come_in):
        settings.SECOND_FACTOR = "required"
        SocialAccount.objects.create(user=coach, provider=provider.key, uid="s-5")
        coach.role = Role.ADMIN
        coach.save()

        come_in(provider, "s-5", email=coach.email)

        assert client.get(reverse("accounts:people")).url.startswith(reverse("mfa_index"))

    def test_opens_no_closed_account(self, client, provider, seeker, come_in):
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="s-6")
        seeker.deactivate()

        assert "closed for now" in come_in(provider, "s-6", email=seeker.email).text
        assert signed_in_as(client) is None

    def test_that_is_broken_off_leads_back(self, client, provider, come_in):
        page = come_in(provider, None)

        assert page.redirect_chain[-1][0] == SIGN_IN
        assert "did not work" in page.text

    @pytest.mark.parametrize("query", ["", "?code=1&state=2", "?error=server_error&state=1"])
    def test_is_not_begun_by_the_way_back(self, client, provider, query):
        url = reverse("openid_connect_callback", args=[provider.key])

        assert client.get(url + query).url == SIGN_IN

    @pytest.mark.parametrize(
        "key", ["center-1", "center-x-1", "center-99999999999999999999-1", "x"]
    )
    def test_at_no_provider_is_not_there(self, client, provider, key):
        assert client.get(reverse("sign_in_with", args=[key])).status_code == 404
        assert client.get(reverse("openid_connect_callback", args=[key])).status_code == 404

    def test_at_another_issuer_is_another_person(self, provider):
        before = provider.key
        provider.issuer = "https://id.example"

        assert provider.key != before


class TestJoining:
    def test_makes_a_job_seeker_where_the_center_lets_it(self, client, center, university, come_in):
        provider = provider_for(center, university, adds_seekers=True)

        come_in(provider, "j-1", email="Noor@test.example", given_name="Noor", family_name="Haddad")

        noor = User.objects.get(email="noor@test.example")
        assert [noor.center, noor.role, str(noor)] == [center, "seeker", "Noor Haddad"]
        assert [noor.has_usable_password(), noor.is_staff, noor.is_superuser] == [False] * 3
        assert signed_in_as(client) == noor.pk

    @pytest.mark.parametrize(
        ("adds", "claims"),
        [
            (False, {"email": "noor@test.example"}),
            (True, {"email": "noor@test.example", "email_verified": False}),
            (True, {"name": "Noor"}),
        ],
    )
    def test_is_not_for_everybody(self, client, center, university, come_in, adds, claims):
        provider = provider_for(center, university, adds_seekers=adds)

        page = come_in(provider, f"j-2-{adds}-{len(claims)}", **claims)

        assert page.status_code == 403
        assert not User.objects.filter(email="noor@test.example").exists()

    @pytest.fixture
    def invited(self, center, admin):
        """A coach of the center who is asked to come."""
        soon = timezone.now() + timedelta(days=7)
        return Invitation.objects.create(
            center=center,
            email="noor@test.example",
            role=Role.COACH,
            invited_by=admin,
            expires_at=soon,
            sent_at=timezone.now(),
            token_hash="x",
        )

    def test_follows_an_invitation(self, client, provider, invited, come_in):
        come_in(provider, "j-3", email="Noor@test.example", given_name="Noor")

        noor = User.objects.get(email=invited.email)
        assert [noor.role, noor.first_name, noor.center] == ["coach", "Noor", provider.center]
        assert signed_in_as(client) == noor.pk
        invited.refresh_from_db()
        assert invited.person == noor

    @pytest.mark.parametrize("what", ["of another center", "over", "revoked", "not checked"])
    def test_does_not_follow_every_invitation(self, client, provider, invited, come_in, what):
        if what == "of another center":
            invited.center = CenterFactory()
        invited.expires_at -= timedelta(days=8 if what == "over" else 0)
        invited.revoked_at = timezone.now() if what == "revoked" else None
        invited.save()
        is_checked = what != "not checked"

        page = come_in(provider, f"j-4-{what}", email=invited.email, email_verified=is_checked)

        assert page.status_code == 403
        assert not User.objects.filter(email=invited.email).exists()


def without_password(person):
    person.set_unusable_password()
    person.save()
    return person


class TestConnecting:
    url = reverse("account_connect")

    def test_is_for_somebody_who_is_signed_in(self, client, provider, seeker, come_in):
        client.force_login(without_password(seeker))
        assert "Sign in there once now" in client.get(self.url).text

        come_in(provider, "c-1", self.url, email="quite@other.example")

        assert SocialAccount.objects.get().user == seeker
        assert "It is connected" in client.get(self.url).text
        assert reverse("account_connect") in client.get(reverse("accounts:profile")).text

    def test_asks_first_who_they_are(self, client, provider, seeker):
        seeker.set_password(PASSWORD)
        seeker.save()
        client.force_login(seeker)

        assert client.post(self.url).url.startswith(reverse("account_reauthenticate"))

    def test_is_for_people_of_the_center(self, client, provider, stranger, come_in):
        client.force_login(stranger)
        assert client.get(self.url).status_code == 404

    def test_does_not_take_what_another_has(self, client, provider, seeker, coach, come_in):
        SocialAccount.objects.create(user=coach, provider=provider.key, uid="c-2")
        client.force_login(without_password(seeker))

        come_in(provider, "c-2", self.url, email=seeker.email)

        assert SocialAccount.objects.get().user == coach

    def test_is_refused_to_whoever_has_left_for_another_center(
        self, client, provider, seeker, come_in
    ):
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="c-3")
        seeker.center = CenterFactory()
        seeker.save()

        assert "belongs to another center" in come_in(provider, "c-3", email="x@y.example").text
        assert signed_in_as(client) is None


class TestOnlyWay:
    """Where a center signs in with its provider alone, there are no passwords."""

    @pytest.fixture
    def maya(self, center, university, seeker):
        provider_for(center, university, is_only_way=True)
        seeker.set_password(PASSWORD)
        seeker.save()
        return seeker

    def test_a_password_is_wrong(self, client, maya):
        page = client.post(SIGN_IN, {"login": maya.email, "password": PASSWORD})

        assert page.context["form"].errors
        assert signed_in_as(client) is None

    def test_pages_about_passwords_are_not_there(self, login, client, maya, mailoutbox):
        for name in ["account_change_password", "account_set_password"]:
            assert login(maya).get(reverse(name)).status_code == 404
            assert login(maya).post(reverse(name)).status_code == 404
        for nobody in ["x", "z" * 20]:
            link = reverse("account_reset_password_from_key", args=[nobody, "y"])
            assert "no longer works" in client.get(link).text
        link = reverse("account_reset_password_from_key", args=[user_pk_to_url_str(maya), "y"])
        assert client.get(link).status_code == 404
        client.post(reverse("account_reset_password"), {"email": maya.email})
        assert "/password/reset/" not in mailoutbox[0].body

    def test_a_passkey_does_not_lead_in_alone(self, client, login, maya):
        passkey, inside = Passkey(), login(maya)
        options = inside.get(reverse("mfa_add_webauthn"))
        assert options.status_code == 200  # Without a password nobody is asked for it.
        options = options.context["js_data"]["creation_options"]
        answer = passkey.enroll(readable(options))
        inside.post(reverse("mfa_add_webauthn"), {"credential": answer})
        door = reverse("mfa_login_webauthn")
        asked = client.get(door, headers={"Accept": "application/json"}).json()["request_options"]

        client.post(door, {"credential": passkey.sign(asked)})

        assert signed_in_as(client) is None

    def test_others_are_not_concerned(self, login, client, maya, coach):
        other = UserFactory()
        other.set_password(PASSWORD)
        other.save()

        client.post(SIGN_IN, {"login": other.email, "password": PASSWORD})

        assert signed_in_as(client) == other.pk


class TestWhatTheProviderSays:
    @pytest.mark.parametrize(
        ("said", "uid", "is_wrong"),
        [
            ({"id_token": {"sub": "1"}, "userinfo": {"sub": "1"}}, "1", False),
            ({"id_token": {"sub": "1"}, "userinfo": {"sub": "2"}}, "2", True),
            ({"userinfo": {"sub": "1"}}, "1", True),
            ({"id_token": {"sub": "1"}}, "1" * 192, True),
        ],
    )
    def test_must_be_about_one_person(self, said, uid, is_wrong):
        assert is_mixed_up(SocialAccount(uid=uid, extra_data=said)) == is_wrong

    def test_is_refused_when_it_does_not_fit_together(
        self, client, provider, seeker, come_in, monkeypatch
    ):
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="w-1")
        monkeypatch.setattr("accounts.single_sign_on.is_mixed_up", lambda account: True)

        assert "does not fit together" in come_in(provider, "w-1", email="w@x.example").text
        assert signed_in_as(client) is None


class TestForm:
    def form(self, center, **data):
        fields = {"center": center.pk, "name": "University", "client_id": "infointerview"}
        return IdentityProviderForm(fields | {"new_secret": "between us"} | data)

    def test_asks_the_provider_what_it_is(self, center, university):
        form = self.form(center, issuer=university.issuer + "/")
        assert form.is_valid()

        provider = form.save()

        assert provider.origin == provider.issuer == university.issuer
        assert provider.secret == "between us"
        assert "between us" not in provider.sealed_secret

    def test_keeps_the_secret_when_none_is_typed(self, center, university):
        provider = provider_for(center, university)
        data = {"center": center.pk, "name": "College", "client_id": "x"}
        data |= {"issuer": university.issuer}

        form = IdentityProviderForm(data, instance=provider)

        assert form.is_valid()
        assert form.save().secret == "between us"

    def test_may_do_without_a_secret(self, center):
        assert IdentityProvider(center=center, issuer="https://id.example").secret == ""

    @pytest.mark.parametrize(
        "issuer", ["", "http://id.example", "https://127.0.0.1:9", "no address"]
    )
    def test_says_what_is_wrong(self, center, issuer):
        assert self.form(center, issuer=issuer).errors["issuer"]

    def test_wants_the_name_the_provider_gives_itself(self, center, university, monkeypatch):
        said = {"issuer": "https://id.example", "authorization_endpoint": "https://id.example/a"}
        self.let_answer(monkeypatch, said)

        errors = self.form(center, issuer=university.issuer).errors["issuer"]

        assert errors == ["The provider calls itself https://id.example; please use that."]

    def let_answer(self, monkeypatch, said):
        answer = type("Answer", (), {"json": lambda self: said})()
        session = type("Session", (), {"get": lambda self, *args, **options: answer})
        monkeypatch.setattr("accounts.forms.identity.outward_session", session)

    @pytest.mark.parametrize(
        "address",
        ["https://id.example; script-src *", "https://x@id.example/a", "javascript:x", "/sign-in"],
    )
    def test_takes_no_place_to_sign_in_that_a_header_could_not_name(
        self, center, monkeypatch, address
    ):
        said = {"issuer": "https://id.example", "authorization_endpoint": address}
        self.let_answer(monkeypatch, said)

        errors = self.form(center, issuer="https://id.example").errors["issuer"]

        assert errors == ["The provider does not say where one signs in."]

    def test_asks_again_only_about_another_issuer(self, center):
        provider = IdentityProviderFactory(center=center)  # There is no such host.
        data = {"center": center.pk, "name": "College", "client_id": "x"}

        def errors(issuer):
            return IdentityProviderForm(data | {"issuer": issuer}, instance=provider).errors

        assert not errors("https://id.example/")
        assert errors("https://127.0.0.1:9")["issuer"]

    def test_is_in_django_admin_with_the_way_back(self, login, operator, provider):
        client = login(operator)
        page = client.get(reverse("admin:accounts_identityprovider_change", args=[provider.pk]))

        assert reverse("openid_connect_callback", args=[provider.key]) in page.text
        assert "between us" not in page.text
        assert client.get(reverse("admin:accounts_identityprovider_add")).status_code == 200

    def test_is_written_down_when_operators_change_it(self, login, operator, provider):
        client, route = login(operator), "admin:accounts_identityprovider_"
        data = {"center": provider.center_id, "name": "College", "client_id": "infointerview"}
        data["issuer"] = provider.issuer
        client.post(reverse(f"{route}change", args=[provider.pk]), data)
        selected = {"action": "delete_selected", "_selected_action": [provider.pk], "post": "yes"}
        client.post(reverse(f"{route}changelist"), selected)

        assert not IdentityProvider.objects.exists()
        assert written() == [
            ("name", "University", "College"),
            ("issuer", provider.issuer, ""),
        ]


def written():
    """What the log of changes says, the first first."""
    return list(Change.objects.order_by("pk").values_list("field", "before", "after"))


class TestSettings:
    """What an admin does about the provider of the center."""

    url = reverse("accounts:sign_on")

    @pytest.fixture
    def data(self, university):
        return {
            "name": "University",
            "issuer": university.issuer,
            "client_id": "infointerview",
            "new_secret": "between us",
            "adds_seekers": "on",
        }

    def test_makes_it_and_says_where_people_are_sent_back_to(self, login, admin, data):
        client = login(admin)
        for _click in range(2):
            assert client.post(self.url, data).url == self.url

        provider = IdentityProvider.objects.get()
        assert (provider.center, provider.secret) == (admin.center, "between us")
        page = client.get(self.url)
        back = reverse("openid_connect_callback", args=[provider.key])
        assert f"http://testserver{back}" in page.text
        assert "between us" not in page.text

    def test_writes_down_what_was_changed_and_no_secret(self, login, admin, data):
        client = login(admin)
        client.post(self.url, data)
        client.post(self.url, data | {"client_id": "another", "new_secret": ""})
        for _click in range(2):
            client.post(reverse("accounts:sign_on_remove"))

        assert written() == [
            ("name", "", "University"),
            ("issuer", "", data["issuer"]),
            ("client_id", "", "infointerview"),
            ("adds_seekers", "", "yes"),
            ("client_secret", "", "new"),
            ("client_id", "infointerview", "another"),
            ("issuer", data["issuer"], ""),
        ]
        page = client.get(reverse("accounts:changes"))
        assert "single sign-on: client secret" in page.text
        assert "a new one" in page.text
        assert "between us" not in page.text

    def test_keeps_what_was_typed_but_the_secret(self, login, admin, data):
        page = login(admin).post(self.url, data | {"issuer": "https://127.0.0.1:9"})

        assert page.context["form"].errors == {
            "issuer": ["No identity provider answers there."],
            "new_secret": ["Please type it once more."],
        }
        assert 'value="https://127.0.0.1:9"' in page.text
        assert 'value="infointerview"' in page.text
        assert "between us" not in page.text
        assert not IdentityProvider.objects.exists()

    def test_lets_nobody_lock_everybody_out(self, login, admin, data):
        client, only = login(admin), {"is_only_way": "on", "new_secret": ""}
        client.post(self.url, data)

        refused = client.post(self.url, data | only)
        SocialAccount.objects.create(
            user=admin, provider=IdentityProvider.objects.get().key, uid="a"
        )
        taken = client.post(self.url, data | only)

        assert list(refused.context["form"].errors) == ["is_only_way"]
        assert taken.status_code == 302
        assert IdentityProvider.objects.get().is_only_way

    def test_is_about_the_own_center_alone(self, login, admin, data):
        other = IdentityProviderFactory(name="Elsewhere")
        client = login(admin)

        assert "Elsewhere" not in client.get(self.url).text
        client.post(reverse("accounts:sign_on_remove"))
        client.post(self.url, data | {"center": other.center.pk})

        assert IdentityProvider.objects.get(pk=other.pk).name == "Elsewhere"
        assert IdentityProvider.objects.get(center=admin.center).name == "University"

    def test_is_removed_once(self, admin, provider):
        for _click in range(2):
            remove_provider(provider=provider, by=admin)

        assert written() == [("issuer", provider.issuer, "")]

    def test_asks_before_it_is_done_without(self, login, admin, provider):
        client = login(admin)

        assert "Do without University?" in client.get(reverse("accounts:sign_on_remove")).text
        assert IdentityProvider.objects.exists()

    def test_of_two_at_once_the_later_holds(self, admin, data):
        forms = [
            CenterProviderForm(data | {"name": name, "new_secret": secret}, user=admin)
            for name, secret in [("First", "between us"), ("Second", "")]
        ]
        assert all(form.is_valid() for form in forms)

        for form in forms:
            save_provider(form=form, by=admin)

        provider = IdentityProvider.objects.get()
        assert (provider.name, provider.secret) == ("Second", "between us")
        assert ("name", "First", "Second") in written()


class TestReaching:
    @pytest.mark.parametrize(
        ("address", "is_it"),
        [
            ("93.184.216.34", True),
            ("2606:4700::1111", True),
            ("127.0.0.1", False),
            ("10.1.2.3", False),
            ("192.168.0.1", False),
            ("169.254.169.254", False),
            ("100.64.0.1", False),
            ("0.0.0.0", False),  # noqa: S104
            ("::1", False),
            ("fe80::1%eth0", False),
            ("fd00::1", False),
            ("::ffff:10.1.2.3", False),
            ("::ffff:93.184.216.34", True),
        ],
    )
    def test_leads_outside_alone(self, address, is_it):
        assert is_outside(address) == is_it

    @pytest.mark.parametrize("scheme", ["http", "https"])
    def test_sends_nothing_inside(self, settings, scheme):
        settings.SIGN_ON_INSIDE = []
        with socket.create_server(("127.0.0.1", 0)) as server:
            url = f"{scheme}://127.0.0.1:{server.getsockname()[1]}/"

            with pytest.raises(requests.ConnectionError):
                outward_session().get(url, timeout=5)

            came, _address = server.accept()
            with came:
                assert came.recv(100) == b""

    def test_is_not_sent_on(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
            Thread(target=self.redirect, args=[server], daemon=True).start()

            with pytest.raises(requests.TooManyRedirects):
                outward_session().get(f"http://localhost:{port}/", timeout=5)

    def redirect(self, server):
        came, _address = server.accept()
        with came:
            came.recv(1000)
            came.sendall(b"HTTP/1.0 302 Found\r\nLocation: /on\r\nContent-Length: 0\r\n\r\n")

    def test_is_how_providers_are_asked_at_every_sign_in(self, settings, client, provider):
        settings.SIGN_ON_INSIDE = []

        page = client.post(reverse("sign_in_with", args=[provider.key]), follow=True)

        assert page.redirect_chain == [(SIGN_IN, 302)]
        assert "University does not answer just now" in page.text
