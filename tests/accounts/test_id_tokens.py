"""What counts as said by a provider, and what anybody could have said."""

import hmac
import json
import time
import warnings
from hashlib import sha256

import jwt
import pytest
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import ECAlgorithm, RSAAlgorithm
from jwt.utils import base64url_encode

from accounts.id_tokens import SigningAdapter, claims_of
from tests.factories import IdentityProviderFactory

ISSUER, US = "https://id.example", "infointerview"
RSA, EC, OTHER = (
    rsa.generate_private_key(65537, 2048),
    ec.generate_private_key(ec.SECP256R1()),
    ec.generate_private_key(ec.SECP256R1()),
)
SHORT = rsa.generate_private_key(65537, 1024)  # noqa: S505 - to be refused.
KEYS = {
    "keys": [
        json.loads(RSAAlgorithm.to_jwk(SHORT.public_key())) | {"kid": "short"},
        json.loads(RSAAlgorithm.to_jwk(RSA.public_key())) | {"kid": "one"},
        json.loads(ECAlgorithm.to_jwk(EC.public_key())) | {"kid": "two"},
    ]
}
PUBLIC = RSA.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


HOURS = 12 * 3600  # Some tokens are made before the first test, and read after the last.


def token(key=RSA, algorithm="RS256", kid="one", **claims):
    now = int(time.time())
    said = {"iss": ISSUER, "aud": US, "sub": "s-1", "iat": now, "exp": now + HOURS} | claims
    headers = {"kid": kid} if kid else {}
    return jwt.encode(
        {name: value for name, value in said.items() if value is not None},
        key,
        algorithm,
        headers=headers,
    )


def signed_by_anybody():
    """As if the key that everybody may read were a secret between the two."""
    head, body, _signature = token().split(".")
    head = base64url_encode(json.dumps({"alg": "HS256", "typ": "JWT", "kid": "one"}).encode())
    text = f"{head.decode()}.{body}"
    return f"{text}.{base64url_encode(hmac.digest(PUBLIC, text.encode(), sha256)).decode()}"


def signed_by_a_short_key():
    with warnings.catch_warnings(action="ignore"):
        return token(SHORT, kid="short")


def claims(said, keys=KEYS):
    return claims_of(said, keys, ISSUER, US)


@pytest.mark.parametrize(
    "said",
    [token(), token(algorithm="PS256"), token(EC, "ES256", "two"), token(aud=[US, "another"])],
    ids=["RS256", "PS256", "ES256", "for others too"],
)
def test_what_is_signed_for_us_counts(said):
    assert claims(said)["sub"] == "s-1"


def test_a_token_that_names_no_key_is_signed_by_the_only_one():
    assert claims(token(kid=None), {"keys": KEYS["keys"][1:2]})["sub"] == "s-1"


AGO = int(time.time()) - 3600


@pytest.mark.parametrize(
    "said",
    [
        token(OTHER, "ES256", "two"),
        token(kid="nobody's"),
        token(kid=None),
        token("", "none"),
        signed_by_anybody(),
        signed_by_a_short_key(),
        token(EC, "ES256", "one"),
        token(iss="https://elsewhere.example"),
        token(aud="another"),
        token(exp=AGO),
        token(iat=int(time.time()) + 3600),
        token(sub=None),
        token(exp=None),
        token()[:-8] + "AAAAAAAA",
        "no token",
        None,
    ],
    ids=[
        *[
            "key of another",
            "unknown key",
            "any key",
            "unsigned",
            "signed by what is public",
            "a short key",
        ],
        *["another kind of key", "of another", "for another", "over", "not yet", "of nobody"],
        *["without end", "changed", "no token", "nothing"],
    ],
)
def test_what_is_not_does_not(said):
    with pytest.raises(OAuth2Error):
        claims(said)


@pytest.mark.parametrize("keys", [{}, {"keys": []}, {"keys": [{"kty": "of no kind"}]}, []])
def test_without_keys_nothing_does(keys):
    with pytest.raises(OAuth2Error):
        claims(token(), keys)


def test_a_provider_that_calls_itself_otherwise_is_not_asked(rf, db, monkeypatch):
    provider = IdentityProviderFactory()
    said = {"issuer": provider.issuer + "/"}
    monkeypatch.setattr(OpenIDConnectOAuth2Adapter, "openid_config", said)
    adapter = SigningAdapter(rf.get("/"), provider.key)
    assert adapter.openid_config == said

    said["issuer"] = "https://elsewhere.example"

    with pytest.raises(OAuth2Error, match="calls itself otherwise"):
        _ = adapter.openid_config
