"""What a provider answers about somebody, once all of it is proven.

python3-saml checks the signature by the provider's certificates, the schema, the times and the
sender. What it takes when it is missing or merely alike is asked for here, exactly: for whom the
assertion is, where it was to be sent, what it answers, and which algorithms it is signed with.
"""

import re
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml import etree
from onelogin.saml2.constants import OneLogin_Saml2_Constants as Constants
from onelogin.saml2.errors import OneLogin_Saml2_Error, OneLogin_Saml2_ValidationError
from onelogin.saml2.response import OneLogin_Saml2_Response

from accounts.saml.toolkit import settings_for

LONGEST = 200_000  # Letters of an answer; those of universities have 5,000 to 20,000.
LONGEST_NAME = 191  # Of whoever is known by it, as it is kept.
NAMES = Constants.NSMAP
SHA_2 = "|".join(["sha256", "sha384", "sha512"])
# All that a signature may be made with, by the element that names it.
ALGORITHMS = {
    "SignatureMethod": rf"{re.escape('http://www.w3.org/2001/04/xmldsig-more#')}(rsa|ecdsa)-({SHA_2})",
    "DigestMethod": r"http://www\.w3\.org/2001/04/(xmlenc|xmldsig-more)#" + f"({SHA_2})",
    "CanonicalizationMethod": re.escape("http://www.w3.org/2001/10/xml-exc-c14n#"),
    "Transform": r"http://www\.w3\.org/(2001/10/xml-exc-c14n#|2000/09/xmldsig#enveloped-signature)",
}
# What else the toolkit finds is about the signature.
FOUND = {
    OneLogin_Saml2_ValidationError.INVALID_XML_FORMAT: "form",
    OneLogin_Saml2_ValidationError.ASSERTION_EXPIRED: "time",
    OneLogin_Saml2_ValidationError.ASSERTION_TOO_EARLY: "time",
    OneLogin_Saml2_ValidationError.SESSION_EXPIRED: "time",
}
MAIL = [
    "urn:oid:0.9.2342.19200300.100.1.3",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
    "mail",
    "email",
]
FIRST_NAME = [
    "urn:oid:2.5.4.42",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname",
    "givenName",
]
LAST_NAME = [
    "urn:oid:2.5.4.4",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname",
    "sn",
]


class NotProvenError(Exception):
    """Not proven; its one argument is a key of REASONS in accounts.saml.reasons."""


class Said(NamedTuple):
    """Who somebody is, and which question of ours that answers."""

    uid: str
    email: str
    first_name: str
    last_name: str
    question: str


def read(text, provider, places):
    """What the provider says; raises NotProvenError."""
    try:
        if len(text) > LONGEST:
            raise ValueError
        response = OneLogin_Saml2_Response(settings_for(provider, places), text)
    except (ValueError, etree.XMLSyntaxError):
        raise NotProvenError("form") from None
    except OneLogin_Saml2_Error:  # It asks for a key of ours to read it with.
        raise NotProvenError("encrypted") from None
    for reason, holds in CHECKS.items():
        if not holds(response.document, provider, places):
            raise NotProvenError(reason)
    _prove(response, places)
    return _said(response, provider, places)


def _prove(response, places):
    back = urlsplit(places.back)
    asked = {
        "https": "on" if back.scheme == "https" else "off",
        "http_host": back.netloc,
        "script_name": "",
        "path_info": back.path,
    }
    try:
        response.is_valid(asked, raise_exceptions=True)
    except OneLogin_Saml2_ValidationError as error:
        raise NotProvenError(FOUND.get(error.code, "signature")) from None
    except Exception:  # It raises what it likes, of moments in another time zone for one.
        raise NotProvenError("form") from None


def _is_success(document, provider, places):
    codes = document.findall("samlp:Status/samlp:StatusCode", NAMES)
    return [code.get("Value") for code in codes] == [Constants.STATUS_SUCCESS]


def _is_one_assertion(document, provider, places):
    """One, in its place; and no two elements by the same name, of which one could be signed."""
    assertions = document.xpath("//saml:Assertion", namespaces=NAMES)
    ids = document.xpath("//@ID | //@Id | //@id")
    is_in_place = [each.getparent() for each in assertions] == [document]
    is_answer = document.tag == f"{{{Constants.NS_SAMLP}}}Response"
    return is_answer and is_in_place and len(ids) == len(set(ids))


def _is_signed_well(document, provider, places):
    methods = [
        (name, each.get("Algorithm", ""))
        for name in ALGORITHMS
        for each in document.xpath(f"//ds:{name}", namespaces=NAMES)
    ]
    signed = document.findall("saml:Assertion/ds:Signature", NAMES)
    return len(signed) == 1 and all(re.fullmatch(ALGORITHMS[name], how) for name, how in methods)


def _is_from_them(document, provider, places):
    issuers = [
        document.find("saml:Issuer", NAMES),
        document.find("saml:Assertion/saml:Issuer", NAMES),
    ]
    return issuers[1] is not None and all(
        each is None or each.text == provider.issuer for each in issuers
    )


def _is_for_us(document, provider, places):
    path = "saml:Assertion/saml:Conditions/saml:AudienceRestriction"
    meant = [
        {(each.text or "").strip() for each in restriction.findall("saml:Audience", NAMES)}
        for restriction in document.findall(path, NAMES)
    ]
    return bool(meant) and all(places.name in audiences for audiences in meant)


def _is_sent_here(document, provider, places):
    sent = document.get("Destination", places.back)
    return sent == places.back and bool(_confirmations(document, places))


def _is_in_time(document, provider, places):
    ends = [each.get("NotOnOrAfter", "") for each in _confirmations(document, places)]
    return all(_moment(end) > datetime.now(UTC) for end in ends)


def _is_asked(document, provider, places):
    """Whether it answers one question, by what is signed and by what is not."""
    asked = {each.get("InResponseTo", "") for each in _confirmations(document, places)}
    return asked == {document.get("InResponseTo", "")} and asked != {""}


def _confirmations(document, places):
    """What is said of those who bring the assertion here."""
    path = "saml:Assertion/saml:Subject/saml:SubjectConfirmation"
    return [
        data
        for each in document.findall(path, NAMES)
        if each.get("Method") == Constants.CM_BEARER
        for data in each.findall("saml:SubjectConfirmationData", NAMES)
        if data.get("Recipient") == places.back
    ]


def _moment(text):
    """The moment in UTC; one long ago if it is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return found.replace(tzinfo=found.tzinfo or UTC)


CHECKS = {
    "status": _is_success,
    "assertion": _is_one_assertion,
    "algorithm": _is_signed_well,
    "issuer": _is_from_them,
    "audience": _is_for_us,
    "recipient": _is_sent_here,
    "time": _is_in_time,
    "question": _is_asked,
}


def _said(response, provider, places):
    known, document = response.get_attributes(), response.document
    uids = known.get(provider.subject, []) if provider.subject else _persistent(document, places)
    is_one = len(uids) == 1 and isinstance(uids[0], str) and len(uids[0]) <= LONGEST_NAME
    if not is_one:
        raise NotProvenError("subject")
    names = [_first(known, called) for called in [MAIL, FIRST_NAME, LAST_NAME]]
    return Said(uids[0], *names, document.get("InResponseTo"))


def _persistent(document, places):
    """The NameID, if it is one for good, and made by this provider for us."""
    name = document.find("saml:Assertion/saml:Subject/saml:NameID", NAMES)
    if name is None or name.get("Format") != Constants.NAMEID_PERSISTENT:
        return []
    issuer = document.find("saml:Assertion/saml:Issuer", NAMES).text
    by, to = name.get("NameQualifier", issuer), name.get("SPNameQualifier", places.name)
    text = (name.text or "").strip()
    return [text] if text and (by, to) == (issuer, places.name) else []


def _first(attributes, known):
    """The first value of the first attribute that is known by one of these names; "" without."""
    values = [value for name in known for value in attributes.get(name, [])]
    return next((value for value in values if isinstance(value, str)), "")
