"""Who gets in by SAML, and how often; the pages on the way.

The answers are written and signed by the tests (tests/saml.py). At a provider that is none of ours
tests/browser/test_single_sign_on.py signs in.
"""

from datetime import timedelta

import pytest
import time_machine
from allauth.socialaccount.models import SocialAccount
from django.urls import reverse
from django.utils import timezone
from lxml import etree

from accounts.models import IdentityProvider, Invitation, Role, User
from tests.accounts.test_single_sign_on import SIGN_IN, signed_in_as, without_password
from tests.factories import IdentityProviderFactory
from tests.saml import (
    ELSEWHERE,
    MAIL,
    PERSISTENT,
    SSO,
    SUBJECT_ID,
    TRANSIENT,
    encoded,
    question_in,
    university,
)
from tests.security.answers import faults


class TestQuestion:
    def test_is_put_where_the_provider_is_asked(self, client, provider, places):
        page = client.get(reverse("sign_in_with", args=[provider.key]))
        assert "form-action 'self' https://id.example;" in (
            page.headers["Content-Security-Policy"] + ";"
        )

        off = client.post(reverse("sign_in_with", args=[provider.key]))

        question = question_in(off.url)
        assert off.url.startswith(f"{SSO}&SAMLRequest=")
        assert question.get("AssertionConsumerServiceURL") == places.back
        assert question.get("Destination") == SSO
        assert question.findtext("{*}Issuer") == places.name
        assert question.find("{*}NameIDPolicy").get("Format") == PERSISTENT

    def test_leaves_the_name_id_alone_where_an_attribute_counts(self, client, provider):
        provider.subject, provider.sso_address = SUBJECT_ID, "https://id.example/sso"
        provider.save()

        off = client.post(reverse("sign_in_with", args=[provider.key]))

        assert off.url.startswith("https://id.example/sso?SAMLRequest=")
        assert question_in(off.url).find("{*}NameIDPolicy") is None


class TestSignIn:
    def test_of_one_connected_leads_in_whatever_the_address(
        self, client, provider, seeker, come_in
    ):
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="p-1")

        come_in(provider, attributes={MAIL: ["another@test.example"]})

        assert signed_in_as(client) == seeker.pk

    def test_with_a_recycled_address_opens_nothing(self, client, provider, seeker, come_in):
        provider.is_sure_of_addresses = provider.adds_seekers = True
        provider.save()
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="p-1")
        User.objects.filter(pk=seeker.pk).update(last_login=timezone.now())

        page = come_in(provider, name="p-2", attributes={MAIL: [seeker.email]})

        assert page.status_code == 403
        assert "there is an account here with your email address" in page.text
        assert signed_in_as(client) is None
        assert SocialAccount.objects.count() == 1

    def test_can_go_by_an_attribute(self, client, provider, seeker, come_in):
        provider.subject = SUBJECT_ID
        provider.save()
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="s@u.example")

        come_in(provider, attributes={SUBJECT_ID: ["s@u.example"]}, format=TRANSIENT)

        assert signed_in_as(client) == seeker.pk

    def test_makes_a_job_seeker_where_the_center_lets_it(self, client, provider, come_in):
        provider.is_sure_of_addresses = provider.adds_seekers = True
        provider.save()
        about = {MAIL: ["Noor@test.example", "n@x.example"], "urn:oid:2.5.4.42": ["Noor"]}

        come_in(provider, attributes=about | {"sn": ["Haddad"]})

        noor = User.objects.get(email="noor@test.example")
        assert [noor.center, noor.role, str(noor)] == [provider.center, "seeker", "Noor Haddad"]
        assert signed_in_as(client) == noor.pk
        assert SocialAccount.objects.get().extra_data == {}

    @pytest.mark.parametrize("is_sure", [True, False])
    def test_follows_an_invitation_to_an_address_that_is_checked(
        self, client, provider, admin, come_in, is_sure
    ):
        provider.is_sure_of_addresses = is_sure
        provider.save()
        Invitation.objects.create(
            center=provider.center,
            email="noor@test.example",
            role=Role.COACH,
            invited_by=admin,
            expires_at=timezone.now() + timedelta(days=7),
            sent_at=timezone.now(),
            token_hash="x",
        )

        page = come_in(provider, attributes={"email": ["noor@test.example"]})

        assert User.objects.filter(email="noor@test.example", role="coach").exists() == is_sure
        assert page.status_code == (200 if is_sure else 403)

    def test_wants_the_second_factor_all_the_same(self, settings, client, provider, admin, come_in):
        settings.SECOND_FACTOR = "required"
        SocialAccount.objects.create(user=admin, provider=provider.key, uid="p-1")

        come_in(provider)

        assert client.get(reverse("accounts:people")).url.startswith(reverse("mfa_index"))

    def test_connects_the_account_of_who_is_signed_in(self, client, provider, seeker, come_in):
        client.force_login(without_password(seeker))

        come_in(provider, reverse("account_connect"))

        assert SocialAccount.objects.get().user == seeker
        assert "It is connected" in client.get(reverse("account_connect")).text

    def test_does_not_confuse_attributes_nor_providers(self, center):
        keys = {
            IdentityProvider(center=center, protocol=protocol, issuer=issuer, subject=subject).key
            for protocol, issuer, subject in [
                ("openid", "https://a.example", ""),
                ("saml", "https://a.example", ""),
                ("saml", "https://a.example", "x"),
                ("saml", "https://b.example", ""),
            ]
        }
        assert len(keys) == 4


class TestOnce:
    """One question has one answer, which opens one door."""

    @pytest.fixture
    def maya(self, provider, seeker):
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="p-1")
        return seeker

    def test_an_answer_is_not_taken_again(self, client, provider, places, maya, answer):
        answered = answer(provider)
        client.post(places.back, answered, follow=True)
        client.post(reverse("account_logout"))

        page = client.post(places.back, answered, follow=True)

        assert page.redirect_chain[-1][0] == SIGN_IN
        assert "did not work" in page.text
        assert signed_in_as(client) is None

    def test_what_was_proven_is_not_taken_again(self, client, provider, places, maya, answer):
        within = client.post(places.back, answer(provider)).url
        client.get(within)
        client.post(reverse("account_logout"))

        assert client.get(within).url == SIGN_IN
        assert signed_in_as(client) is None

    def test_an_answer_is_for_the_browser_that_asked(
        self, client, provider, places, maya, answer, login, coach
    ):
        answered, other = answer(provider), login(coach)

        other.post(places.back, answered, follow=True)

        assert signed_in_as(other) == coach.pk

    def test_what_was_proven_does_not_last(self, client, provider, places, maya, answer):
        within = client.post(places.back, answer(provider)).url

        with time_machine.travel(timezone.now() + timedelta(minutes=3)):
            client.get(within)

        assert signed_in_as(client) is None

    @pytest.mark.parametrize("said", ["", "x", "gAAAAA", "\0"])
    def test_what_was_not_sealed_here_is_nothing(self, client, provider, said):
        door = reverse("saml_come_in", args=[provider.center_id])

        assert client.get(door, {"said": said}).url == SIGN_IN

    def test_what_was_proven_for_other_settings_is_nothing(
        self, client, provider, places, maya, answer
    ):
        within = client.post(places.back, answer(provider)).url
        provider.subject = SUBJECT_ID
        provider.save()

        assert client.get(within).url == SIGN_IN


class TestPages:
    def test_say_why_without_a_word_of_who(self, client, provider, places, answer, caplog):
        page = client.post(places.back, answer(provider, recipient=ELSEWHERE, name="p-secret"))

        assert page.status_code == 403
        assert "the recipient is not our address" in page.text
        assert "answer of a SAML provider refused: recipient" in caplog.text
        assert "p-secret" not in page.text + caplog.text

    def test_let_nobody_begin_at_the_provider(self, client, provider, places, seeker):
        SocialAccount.objects.create(user=seeker, provider=provider.key, uid="p-1")
        unasked = university().answer("_q", places, asked="", answers="")

        page = client.post(places.back, {"SAMLResponse": encoded(unasked)}, follow=True)

        assert "People must begin here" in page.text
        assert signed_in_as(client) is None

    def test_have_the_headers_of_all_others(self, client, provider, places, answer):
        within = client.post(places.back, answer(provider))

        pages = [client.get(places.name), within, client.get(within.url), client.post(places.back)]
        assert [faults(page) for page in pages] == [[]] * 4
        assert client.get(places.back).status_code == 405

    def test_carry_what_was_proven_sealed(self, client, provider, places, answer):
        within = client.post(places.back, answer(provider, attributes={MAIL: ["n@x.example"]}))

        assert "p-1" not in within.url
        assert "n%40x" not in within.url

    def test_say_what_we_are(self, client, provider, places):
        page = client.get(places.name)

        described = etree.fromstring(page.content)
        assert page.headers["Content-Type"] == "application/samlmetadata+xml"
        assert described.get("entityID") == places.name
        assert described.find(".//{*}AssertionConsumerService").get("Location") == places.back
        assert described.find("{*}SPSSODescriptor").get("WantAssertionsSigned") == "true"

    def test_are_not_there_without_what_it_needs(
        self, settings, client, provider, places, seeker, admin, login
    ):
        settings.SAML = False

        assert provider.name not in client.get(SIGN_IN).text
        gone = [places.name, reverse("sign_in_with", args=[provider.key])]
        gone.append(reverse("saml_come_in", args=[provider.center_id]))
        assert [client.get(url).status_code for url in gone] == [404] * 3
        assert client.post(places.back).status_code == 404
        assert login(seeker).get(reverse("account_connect")).status_code == 404
        assert reverse("account_connect") not in login(seeker).get(reverse("accounts:profile")).text
        assert login(admin).get(reverse("accounts:sign_on_saml")).status_code == 404
        assert "not to be had" in login(admin).get(reverse("accounts:sign_on")).text

    def test_of_one_protocol_are_not_those_of_the_other(self, client, provider):
        back = reverse("openid_connect_callback", args=[provider.key])
        other = IdentityProviderFactory()

        assert client.get(back).status_code == 404
        assert client.get(reverse("saml_metadata", args=[other.center_id])).status_code == 404
