"""What an OpenID Connect provider says of a person, taken only with its signature.

django-allauth leaves that out where it has fetched the token itself, over TLS, as the standard lets
it. But who can stand in that line, be it a proxy of one's own network, could be anybody then.
"""

import jwt
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.internal.jwtkit import verify_jti
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter

# Where one key signs and another one checks: what anybody knows can sign nothing.
SIGNED_BY = [f"{kind}{bits}" for kind in ["RS", "PS", "ES"] for bits in [256, 384, 512]] + ["EdDSA"]
NEEDED = ["iss", "sub", "aud", "exp", "iat"]
LEEWAY = 60  # Seconds: clocks differ.
# An RSA key of less than 2,048 bits proves nothing.
READER = jwt.PyJWT(options={"enforce_minimum_key_length": True})


class SigningAdapter(OpenIDConnectOAuth2Adapter):
    """As django-allauth asks a provider, but sure of who answers."""

    @property
    def openid_config(self):
        config = super().openid_config
        if str(config.get("issuer")).removesuffix("/") != self._app.settings["server_url"]:
            raise OAuth2Error("The provider calls itself otherwise than when it was set up.")
        return config

    @property
    def _app(self):
        return self.get_provider().app

    def _decode_id_token(self, app, id_token):
        config = self.openid_config
        with get_adapter().get_requests_session() as session:
            response = session.get(config["jwks_uri"])
            response.raise_for_status()
            said = claims_of(id_token, response.json(), config["issuer"], app.client_id)
        verify_jti(said)
        return said


def claims_of(token, keys, issuer, client_id):
    """What the token says, if the issuer has signed it for this client, and not too long ago.

    `keys` are those that the issuer publishes. Raises OAuth2Error.
    """
    try:
        key = _key_for(jwt.get_unverified_header(token), jwt.PyJWKSet.from_dict(keys).keys)
        return READER.decode(
            token,
            key=key,
            algorithms=SIGNED_BY,
            issuer=issuer,
            audience=client_id,
            leeway=LEEWAY,
            options={"require": NEEDED},
        )
    except (jwt.PyJWTError, LookupError, TypeError, AttributeError) as wrong:
        raise OAuth2Error("Invalid id_token") from wrong


def _key_for(header, keys):
    """That which the token names; one that names none is signed by the only one there is."""
    named = [each for each in keys if each.key_id == header["kid"]] if "kid" in header else keys
    (found,) = named if len(named) == 1 else [None]
    return found.key
