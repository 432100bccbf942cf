"""What an admin tells of the center's provider, if that speaks SAML."""

from functools import cache

import pytest
from allauth.socialaccount.models import SocialAccount
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.models import Change, IdentityProvider
from accounts.saml import certificates
from accounts.saml import metadata as metadata_of_provider
from tests.factories import IdentityProviderFactory
from tests.saml import (
    BOMB,
    FILE,
    ISSUER,
    MAIL,
    SSO,
    SUBJECT_ID,
    University,
    body_of,
    metadata,
    university,
)

NAMED = {"name": "University", "subject": "persistent"}


@cache
def another():
    return University()


class TestSettings:
    """What an admin tells of the provider of the center."""

    url = reverse("accounts:sign_on_saml")

    @pytest.fixture
    def inside(self, login, admin):
        return login(admin)

    @pytest.fixture
    def data(self):
        told = {"issuer": ISSUER, "sso_address": SSO, "certificates": university().certificate}
        return NAMED | told

    def errors(self, client, data):
        return client.post(self.url, data).context["form"].errors

    def test_show_first_what_to_give_to_the_provider(self, inside, places):
        page = inside.get(self.url)

        assert f"<code>{places.name}</code>" in page.text
        assert f"<code>{places.back}</code>" in page.text

    def test_take_what_is_typed(self, inside, admin, places, data):
        for _click in range(2):
            assert inside.post(self.url, data).url == self.url

        provider = IdentityProvider.objects.get()
        assert (provider.center, provider.protocol) == (admin.center, "saml")
        assert (provider.origin, provider.subject) == ("https://id.example", "")
        assert provider.certificates == university().certificate
        page = inside.get(self.url)
        assert f'href="{places.name}"' in page.text
        assert "January 1, 2040" in page.text

    @pytest.mark.parametrize("how", ["file", "metadata"])
    def test_take_metadata_instead(self, inside, how):
        xml = metadata(certificates=[body_of(each().certificate) for each in [university, another]])
        given = {"file": SimpleUploadedFile("m.xml", xml.encode())} if how == "file" else {how: xml}

        # What was typed beside it, well or not, does not count.
        inside.post(self.url, NAMED | {"sso_address": "no address"} | given)

        provider = IdentityProvider.objects.get()
        assert (provider.issuer, provider.sso_address) == (ISSUER, SSO)
        assert provider.certificates == university().certificate + another().certificate

    @pytest.mark.parametrize(
        "xml",
        [
            "<a/>",
            "no XML",
            metadata(providers=2),
            BOMB + metadata(),
            FILE + metadata(),
            f"{metadata()}<!--{'x' * metadata_of_provider.LONGEST}-->",
        ],
        ids=["other", "none", "two", "bomb", "file", "long"],
    )
    @pytest.mark.parametrize("how", ["file", "metadata"])
    def test_take_no_other_metadata(self, inside, how, xml):
        given = {"file": SimpleUploadedFile("m.xml", xml.encode())} if how == "file" else {how: xml}

        assert list(self.errors(inside, NAMED | given)) == [how]

    def test_say_what_metadata_lacks(self, inside):
        xml = metadata(address="http://id.example/", issuer="")

        errors = self.errors(inside, NAMED | {"metadata": xml})

        assert {"issuer", "sso_address", "certificates"} <= errors.keys()

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("issuer", ""),
            ("sso_address", ""),
            ("certificates", ""),
            ("sso_address", "http://id.example/"),
            ("sso_address", "https://x@id.example/"),
            ("sso_address", "https://[id.example/"),
            ("certificates", "x"),
            ("certificates", "MIIB"),
            ("certificates", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"),
        ],
    )
    def test_say_what_is_wrong(self, inside, data, field, value):
        assert list(self.errors(inside, data | {field: value})) == [field]

    @pytest.mark.parametrize("location", ["https://[id.example/", "javascript:alert(1)"])
    def test_take_no_address_that_a_header_could_not_name(self, inside, location):
        xml = metadata(address=location, certificates=[body_of(university().certificate)])

        assert "sso_address" in self.errors(inside, NAMED | {"metadata": xml})

    def test_take_no_weak_key_and_not_any_number_of_them(self, inside, data):
        weak = University(bits=1024).certificate
        assert "too short" in str(self.errors(inside, data | {"certificates": weak}))
        many = university().certificate * (certificates.MOST + 1)
        assert list(self.errors(inside, data | {"certificates": many})) == ["certificates"]

    def test_take_a_certificate_without_the_lines_around_it(self, inside, data):
        bare = body_of(university().certificate)
        twice = university().certificate * 2

        for text in [bare, twice]:
            inside.post(self.url, data | {"certificates": text})
            assert IdentityProvider.objects.get().certificates == university().certificate

    def test_know_people_by_what_is_theirs_for_good(self, inside, data):
        inside.post(self.url, data | {"subject": SUBJECT_ID})
        assert IdentityProvider.objects.get().subject == SUBJECT_ID

        other = data | {"subject": "other", "other_subject": "employeeNumber"}
        inside.post(self.url, other)

        assert IdentityProvider.objects.get().subject == "employeeNumber"
        form = inside.get(self.url).context["form"]
        assert (form["subject"].value(), form["other_subject"].value()) == (
            "other",
            "employeeNumber",
        )
        for name in ["", "Mail", "eduPersonPrincipalName", MAIL, "x" * 201]:
            assert list(self.errors(inside, other | {"other_subject": name})) == ["other_subject"]

    def test_make_no_accounts_for_addresses_that_nobody_checked(self, inside, data):
        assert list(self.errors(inside, data | {"adds_seekers": "on"})) == ["adds_seekers"]

        inside.post(self.url, data | {"adds_seekers": "on", "is_sure_of_addresses": "on"})

        assert IdentityProvider.objects.get().adds_seekers

    def test_let_nobody_lock_everybody_out(self, inside, admin, data):
        inside.post(self.url, data)
        only = data | {"is_only_way": "on"}
        assert list(self.errors(inside, only)) == ["is_only_way"]

        key = IdentityProvider.objects.get().key
        SocialAccount.objects.create(user=admin, provider=key, uid="a")

        assert list(self.errors(inside, only | {"subject": SUBJECT_ID})) == ["is_only_way"]
        assert inside.post(self.url, only).status_code == 302

    def test_replace_those_of_the_other_protocol_and_are_written_down(self, inside, admin, data):
        openid = IdentityProviderFactory(center=admin.center)
        assert "by OpenID Connect now" in inside.get(self.url).text

        inside.post(self.url, data)

        provider = IdentityProvider.objects.get()
        assert (provider.pk, provider.client_id, provider.secret) == (openid.pk, "", "")
        said = Change.objects.order_by("pk").values_list("field", "before", "after")
        prints = certificates.fingerprints(university().certificate)
        assert list(said) == [
            ("protocol", "openid", "saml"),
            ("issuer", "https://id.example", ISSUER),
            ("client_id", "infointerview", ""),
            ("sso_address", "", SSO),
            ("certificates", "", prints),
        ]
        page = inside.get(reverse("accounts:changes"))
        assert "single sign-on: protocol" in page.text
        assert prints in page.text
        assert "by SAML now" in inside.get(reverse("accounts:sign_on")).text
        assert "same entity ID" in inside.get(reverse("accounts:sign_on_remove")).text

    def test_of_a_first_provider_are_written_down_too(self, inside, data):
        inside.post(self.url, data)

        assert ("protocol", "", "saml") in Change.objects.values_list("field", "before", "after")

    def test_are_shown_to_operators_who_leave_them_alone(self, login, operator, provider, places):
        page = login(operator).get(
            reverse("admin:accounts_identityprovider_change", args=[provider.pk])
        )

        assert reverse("saml_back", args=[provider.center_id]) in page.text
        assert 'name="_save"' not in page.text
