"""What an answer of a provider must prove to be believed. The tests sign what they like."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from lxml import etree
from onelogin.saml2.constants import OneLogin_Saml2_Constants as Constants

from accounts.models import IdentityProvider
from accounts.saml.answers import LONGEST
from accounts.saml.places import Places
from accounts.saml.ways import proven
from tests.saml import (
    BOMB,
    ELSEWHERE,
    FILE,
    ISSUER,
    PERSISTENT,
    SSO,
    SUBJECT_ID,
    TRANSIENT,
    University,
    encoded,
    for_audience,
    university,
)

ASSERTION = re.compile("<saml:Assertion.*</saml:Assertion>", re.S)


class TestAnswer:
    """Nothing of this asks the database."""

    @pytest.fixture
    def provider(self):
        told = {"sso_address": SSO, "certificates": university().certificate}
        return IdentityProvider(protocol="saml", issuer=ISSUER, **told)

    @pytest.fixture
    def places(self):
        return Places("http://testserver/1/", "http://testserver/1/back/")

    @pytest.fixture
    def reason(self, provider, places):
        """A function that gives the reason for which an answer is refused; None if it is not."""

        def reason(xml=None, **said):
            xml = xml or university().answer("_q", places, **said)
            return proven(encoded(xml), provider, places)[1]

        return reason

    def test_is_believed_when_it_is_proven(self, reason, provider, places):
        assert reason() is None
        xml = university().answer("_q", places)
        assert proven(encoded(xml), provider, places)[0] == ("p-1", "", "", "", "_q")

    @pytest.mark.parametrize("name", ["first", "second"])
    def test_may_be_signed_by_either_certificate(self, reason, provider, places, name):
        other = University()
        two = {"first": university(), "second": other}
        provider.certificates = other.certificate + university().certificate

        assert reason(two[name].answer("_q", places)) is None

    @pytest.mark.parametrize(
        ("why", "said"),
        [
            ("status", {"status": "urn:oasis:names:tc:SAML:2.0:status:Responder"}),
            ("issuer", {"issuer": "urn:test:another"}),
            ("issuer", {"response_issuer": "urn:test:another"}),
            ("audience", {"audience": ""}),
            ("audience", {"audience": for_audience(ELSEWHERE)}),
            ("recipient", {"recipient": ELSEWHERE}),
            ("recipient", {"destination": ELSEWHERE}),
            ("recipient", {"method": "urn:oasis:names:tc:SAML:2.0:cm:holder-of-key"}),
            ("time", {"end": ""}),
            ("time", {"end": 'NotOnOrAfter="2020-01-01T00:00:00Z"'}),
            ("time", {"end": 'NotOnOrAfter="soon"'}),
            ("time", {"until": "2020-01-01T00:00:00Z"}),
            ("time", {"start": "2099-01-01T00:00:00Z", "until": "2099-01-02T00:00:00Z"}),
            ("form", {"until": "2026-W01"}),
            ("form", {"until": "2099-01-01T00:00:00+01:00"}),
            ("question", {"asked": ""}),
            ("question", {"answers": ""}),
            ("question", {"asked": "", "answers": ""}),
            ("question", {"asked": 'InResponseTo="_another"'}),
            ("subject", {"format": TRANSIENT}),
            ("subject", {"format": Constants.NAMEID_EMAIL_ADDRESS, "name": "a@b.example"}),
            ("subject", {"name": ""}),
            ("subject", {"name": "x" * 192}),
            ("algorithm", {"algorithms": [Constants.RSA_SHA1]}),
            ("algorithm", {"algorithms": [Constants.RSA_SHA256, Constants.SHA1]}),
        ],
        ids=str,
    )
    def test_is_refused_unless_all_of_it_fits(self, reason, why, said):
        assert reason(**said) == why

    def test_ends_when_it_says(self, reason, places):
        xml = university().answer("_q", places)

        with time_machine.travel(timezone.now() + timedelta(minutes=6)):
            assert reason(xml) == "time"

    @pytest.mark.parametrize("values", [[], ["a", "b"], ["x" * 192]])
    def test_must_name_one_person(self, reason, provider, values):
        provider.subject = SUBJECT_ID

        assert reason(attributes={SUBJECT_ID: values} if values else {}) == "subject"

    @pytest.mark.parametrize("qualifier", ["NameQualifier", "SPNameQualifier"])
    def test_must_name_them_for_us(self, reason, qualifier):
        assert reason(format=f'{PERSISTENT}" {qualifier}="urn:test:another') == "subject"

    def test_takes_no_element_for_a_name(self, reason, provider):
        provider.subject = SUBJECT_ID
        nested = "<saml:NameID>x</saml:NameID>"

        assert reason(attributes={SUBJECT_ID: [nested]}) == "subject"

    def test_must_be_signed_by_the_provider(self, reason, places):
        assert reason(University().answer("_q", places)) == "signature"

    def test_must_be_signed(self, reason, places):
        xml = university().answer("_q", places)
        bare = re.sub(r"<ds:Signature.*</ds:Signature>", "", xml, flags=re.S)

        assert reason(bare) == "algorithm"
        # The whole of it, in place of the assertion:
        assert reason(university().sign(bare)) == "algorithm"

    def test_may_be_signed_as_a_whole_too(self, reason, places):
        assert reason(university().sign(university().answer("_q", places))) is None

    def test_must_be_as_it_was_signed(self, reason, places):
        xml = university().answer("_q", places)

        assert reason(xml.replace(">p-1<", ">p-2<")) == "signature"
        # A comment is read over, so that nobody becomes the beginning of another's name.
        assert reason(xml.replace(">p-1<", ">p<!-- -->-1<")) is None

    @pytest.mark.parametrize("how", ["transform", "hmac"])
    def test_is_signed_in_the_usual_way_alone(self, reason, places, how):
        xml = university().answer("_q", places)
        slip = {
            "transform": (
                f"{Constants.NS_DS}enveloped-signature",
                "http://www.w3.org/TR/1999/REC-xslt-19991116",
            ),
            "hmac": (Constants.RSA_SHA256, "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"),
        }

        assert reason(xml.replace(*slip[how])) == "algorithm"

    @pytest.mark.parametrize("where", ["before", "after", "in the signature", "around", "in it"])
    def test_with_a_signed_assertion_elsewhere_is_refused(self, reason, places, where):
        """Signature wrapping: what is signed is there, and something else is to be read."""
        document = etree.fromstring(university().answer("_q", places))
        real = document.find("{*}Assertion")
        false = etree.fromstring(etree.tostring(real))
        false.find("{*}Subject/{*}NameID").text = "the-dean"
        false.set("ID", "_false")
        if where in {"before", "after"}:
            false.remove(false.find("{*}Signature"))
            real.addprevious(false) if where == "before" else real.addnext(false)
        elif where == "in the signature":
            document.replace(real, false)
            etree.SubElement(false.find("{*}Signature"), f"{{{Constants.NS_DS}}}Object").append(
                real
            )
        elif where == "around":
            document.replace(real, false)
            false.append(real)
        else:
            document.replace(real, false)
            detail_of(document).append(real)

        assert reason(etree.tostring(document).decode()) == "assertion"

    def test_with_something_else_signed_by_the_same_name_is_refused(self, reason, places):
        """A signed answer without an assertion lends its signature to a false one."""
        refusal = university().sign(
            re.sub(
                "<saml:Assertion.*</saml:Assertion>",
                "",
                university().answer("_q", places),
                flags=re.S,
            )
        )
        document = etree.fromstring(university().answer("_q", places, name="the-dean"))
        assertion, signed = document.find("{*}Assertion"), etree.fromstring(refusal)
        document.set("ID", "_other")
        assertion.set("ID", "_r")
        signature = signed.find("{*}Signature")
        assertion.replace(assertion.find("{*}Signature"), signature)
        detail = etree.SubElement(
            document.find("{*}Status"), f"{{{Constants.NS_SAMLP}}}StatusDetail"
        )
        detail.append(signed)

        assert reason(etree.tostring(document).decode()) == "assertion"
        signed.getparent().remove(signed)
        assert reason(etree.tostring(document).decode()) == "signature"

    def test_with_an_encrypted_assertion_is_refused(self, reason, places):
        xml = university().answer("_q", places)

        assert reason(ASSERTION.sub("<saml:EncryptedAssertion/>", xml)) == "encrypted"

    @pytest.mark.parametrize("kind", [BOMB, FILE])
    @pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16"])
    def test_with_entities_is_not_read(self, provider, places, kind, encoding):
        xml = university().answer("_q", places).replace(">p-1<", ">&a;<")
        start = f'<?xml version="1.0" encoding="{encoding}"?>{kind}'

        assert proven(encoded(start + xml, encoding), provider, places)[1] == "form"

    @pytest.mark.parametrize(
        "text",
        ["", "x", "é", "\0", encoded("<a/>")[:-1], encoded("<a>"), "A" * (LONGEST + 1)],
    )
    def test_that_is_none_is_not_read(self, text, places, provider):
        assert proven(text, provider, places)[1] == "form"

    @pytest.mark.parametrize("xml", ["<a/>", '<Response xmlns="urn:x"/>'])
    def test_of_another_kind_is_refused(self, reason, xml):
        assert reason(xml) == "status"

    def test_with_another_root_is_refused(self, reason, places):
        xml = university().answer("_q", places).replace("samlp:Response", "samlp:LogoutResponse")
        assert reason(xml) == "assertion"


def detail_of(document):
    """A place in the document where anything may stand."""
    return etree.SubElement(document.find("{*}Status"), f"{{{Constants.NS_SAMLP}}}StatusDetail")
