"""What a provider says of itself in its metadata, an XML file."""

from typing import NamedTuple

from lxml import etree
from onelogin.saml2.constants import OneLogin_Saml2_Constants as Constants
from onelogin.saml2.xml_utils import OneLogin_Saml2_XML

from accounts.saml import certificates

LONGEST = (
    1_000_000  # Bytes; of one provider, that is. Those of a federation have a hundred times more.
)
NAMES = Constants.NSMAP
BY_REDIRECT = f"md:SingleSignOnService[@Binding='{Constants.BINDING_HTTP_REDIRECT}']"
SIGNING = "md:KeyDescriptor[not(@use='encryption')]/ds:KeyInfo/ds:X509Data/ds:X509Certificate"


class UnreadableError(ValueError):
    """No metadata of one provider."""


class Described(NamedTuple):
    issuer: str
    sso_address: str
    certificates: str


def read(data):
    """What the bytes say of the one provider in them; raises UnreadableError."""
    try:
        root = OneLogin_Saml2_XML.to_etree(data[: LONGEST + 1])  # Takes no DTD, and so no entities.
    except (ValueError, etree.XMLSyntaxError):
        raise UnreadableError from None
    providers = root.xpath("//md:IDPSSODescriptor", namespaces=NAMES)
    if len(data) > LONGEST or len(providers) != 1:
        raise UnreadableError
    addresses = [each.get("Location", "") for each in _found(providers[0], BY_REDIRECT)]
    keys = ["".join((each.text or "").split()) for each in _found(providers[0], SIGNING)]
    issuer = providers[0].getparent().get("entityID", "")
    return Described(issuer, addresses[0] if addresses else "", certificates.as_blocks(keys))


def _found(provider, path):
    return provider.xpath(path, namespaces=NAMES)
