"""What a SAML provider answers, written and signed by the tests themselves, so that it can lie."""

import base64
import zlib
from datetime import UTC, datetime, timedelta
from functools import cache
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from lxml import etree
from onelogin.saml2.constants import OneLogin_Saml2_Constants as Constants
from onelogin.saml2.utils import OneLogin_Saml2_Utils

from accounts.models import IdentityProvider

ISSUER = "urn:test:university"
SSO = "https://id.example/sso?tenant=1&x=2"
SUBJECT_ID = "urn:oasis:names:tc:SAML:attribute:subject-id"
MAIL = "urn:oid:0.9.2342.19200300.100.1.3"
PERSISTENT, TRANSIENT = Constants.NAMEID_PERSISTENT, Constants.NAMEID_TRANSIENT
ELSEWHERE = "https://elsewhere.example/"
BOMB = """<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>"""
FILE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
ASSERTION = """
<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"
    ID="_a" Version="2.0" IssueInstant="{now}">
  <saml:Issuer>{issuer}</saml:Issuer>
  <saml:Subject>
    <saml:NameID Format="{format}">{name}</saml:NameID>
    <saml:SubjectConfirmation Method="{method}">
      <saml:SubjectConfirmationData {end} Recipient="{recipient}" {asked}/>
    </saml:SubjectConfirmation>
  </saml:Subject>
  <saml:Conditions NotBefore="{start}" NotOnOrAfter="{until}">{audience}</saml:Conditions>
  <saml:AuthnStatement AuthnInstant="{now}">
    <saml:AuthnContext><saml:AuthnContextClassRef
      >urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext>
  </saml:AuthnStatement>
  {attributes}
</saml:Assertion>
"""
ANSWER = """
<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"
    xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"
    ID="_r" Version="2.0" IssueInstant="{now}" Destination="{destination}" {answers}>
  <saml:Issuer>{response_issuer}</saml:Issuer>
  <samlp:Status><samlp:StatusCode Value="{status}"/></samlp:Status>
  {assertion}
</samlp:Response>
"""


class University:
    """A provider: a key, and what it signs."""

    def __init__(self, bits=2048):
        self.key = rsa.generate_private_key(65537, bits)
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "id.example")])
        built = x509.CertificateBuilder(name, name, self.key.public_key(), 1)
        built = built.not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        built = built.not_valid_after(datetime(2040, 1, 1, tzinfo=UTC))
        signed = built.sign(self.key, SHA256())
        self.certificate = signed.public_bytes(Encoding.PEM).decode()

    def sign(self, xml, algorithm=Constants.RSA_SHA256, digest=Constants.SHA256):
        kind = PrivateFormat.TraditionalOpenSSL
        key = self.key.private_bytes(Encoding.PEM, kind, NoEncryption()).decode()
        signed = OneLogin_Saml2_Utils.add_sign(
            xml, key, self.certificate, sign_algorithm=algorithm, digest_algorithm=digest
        )
        return signed.decode()

    def answer(self, question, places, *, attributes=None, algorithms=(), **said):
        """The XML of an answer that is good, but for what is said otherwise."""
        told = self.told(question, places, attributes or {}) | said
        assertion = self.sign(ASSERTION.format(**told), *algorithms)
        return ANSWER.format(**told, assertion=assertion)

    def told(self, question, places, attributes):
        now = datetime.now(UTC)
        return {
            "now": _written(now),
            "start": _written(now - timedelta(minutes=1)),
            "until": _written(now + timedelta(minutes=5)),
            "end": f'NotOnOrAfter="{_written(now + timedelta(minutes=5))}"',
            "issuer": ISSUER,
            "response_issuer": ISSUER,
            "format": PERSISTENT,
            "name": "p-1",
            "method": Constants.CM_BEARER,
            "recipient": places.back,
            "destination": places.back,
            "asked": f'InResponseTo="{question}"',
            "answers": f'InResponseTo="{question}"',
            "audience": for_audience(places.name),
            "status": Constants.STATUS_SUCCESS,
            "attributes": _listed(attributes),
        }


def for_audience(name):
    inner = f"<saml:Audience>{name}</saml:Audience>"
    return f"<saml:AudienceRestriction>{inner}</saml:AudienceRestriction>"


def _written(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _listed(attributes):
    each = "".join(
        f'<saml:Attribute Name="{name}">'
        + "".join(f"<saml:AttributeValue>{value}</saml:AttributeValue>" for value in values)
        + "</saml:Attribute>"
        for name, values in attributes.items()
    )
    return f"<saml:AttributeStatement>{each}</saml:AttributeStatement>" if each else ""


@cache
def university():
    return University()


def saml_provider(center, **fields):
    fields = {
        "issuer": ISSUER,
        "certificates": university().certificate,
        "sso_address": SSO,
    } | fields
    return IdentityProvider.objects.create(
        center=center, name="University", protocol="saml", origin="https://id.example", **fields
    )


def encoded(xml, encoding="utf-8"):
    return base64.b64encode(xml.encode(encoding)).decode()


def question_in(url):
    """The question that a browser was sent to put, as an element."""
    (packed,) = parse_qs(urlsplit(url).query)["SAMLRequest"]
    return etree.fromstring(zlib.decompress(base64.b64decode(packed), -zlib.MAX_WBITS))


def metadata(*, certificates=(), issuer=ISSUER, address=SSO, providers=1):
    """What the provider says of itself, with the certificates in base64, without lines around."""
    keys = "".join(
        f'<md:KeyDescriptor use="{use}"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>'
        f"{body}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
        for body in certificates
        for use in ["signing", "encryption"]
    )
    where = [
        f'<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:{how}"'
        f' Location="{escape(to)}"/>'
        for how, to in [("HTTP-POST", "https://id.example/post"), ("HTTP-Redirect", address)]
    ]
    one = (
        f'<md:EntityDescriptor entityID="{issuer}"><md:IDPSSODescriptor'
        f' protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">{keys}{"".join(where)}'
        "</md:IDPSSODescriptor></md:EntityDescriptor>"
    )
    return (
        '<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"'
        f' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">{one * providers}</md:EntitiesDescriptor>'
    )


def body_of(certificate):
    """A certificate without the lines around it."""
    return "".join(certificate.splitlines()[1:-1])
