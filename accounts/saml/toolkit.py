"""python3-saml, set up for one provider: what it must refuse, it refuses by these settings."""

from onelogin.saml2.constants import OneLogin_Saml2_Constants as Constants
from onelogin.saml2.settings import OneLogin_Saml2_Settings

from accounts.saml.certificates import BLOCK

SECURITY = {
    "wantAssertionsSigned": True,
    "rejectDeprecatedAlgorithm": True,  # SHA-1
    "wantNameId": False,  # Where people are known by it, accounts.saml.answers looks.
    "wantAttributeStatement": False,
    "allowRepeatAttributeName": True,
    "requestedAuthnContext": False,
    "allowSingleLabelDomains": True,
}


def settings_for(provider, places):
    """Raises onelogin's OneLogin_Saml2_Error if the provider is described in a way it dislikes."""
    us = {
        "entityId": places.name,
        "assertionConsumerService": {"url": places.back, "binding": Constants.BINDING_HTTP_POST},
        "NameIDFormat": Constants.NAMEID_PERSISTENT,
    }
    them = {
        "entityId": provider.issuer,
        "singleSignOnService": {"url": provider.sso_address},
        "x509certMulti": {"signing": BLOCK.findall(provider.certificates)},
    }
    return OneLogin_Saml2_Settings(
        {"strict": True, "security": dict(SECURITY), "sp": us, "idp": them}
    )
