"""A passkey in software: what a browser and its device answer to the questions of the server."""

import json
import os
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData

HOST = "testserver"
PRESENT, VERIFIED, HAS_CREDENTIAL = 0x01, 0x04, 0x40


class Passkey:
    def __init__(self, origin=f"https://{HOST}"):
        self.id, self.origin = os.urandom(32), origin
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.user_handle = ""

    def enroll(self, options):
        """The answer, as JSON, to the options for a new passkey."""
        self.user_handle = options["publicKey"]["user"]["id"]
        public = AttestedCredentialData.create(
            b"\0" * 16, self.id, ES256.from_cryptography_key(self.key.public_key())
        )
        about = self._about(PRESENT | VERIFIED | HAS_CREDENTIAL, public)
        response = {
            "attestationObject": websafe_encode(AttestationObject.create("none", about, {}))
        }
        return self._answer("webauthn.create", options, response)

    def sign(self, options, flags=PRESENT | VERIFIED):
        """The answer, as JSON, to the options for showing it."""
        about = self._about(flags)
        client = self._client("webauthn.get", options)
        response = {
            "authenticatorData": websafe_encode(about),
            "signature": websafe_encode(
                self.key.sign(about + sha256(client).digest(), ec.ECDSA(SHA256()))
            ),
            "userHandle": self.user_handle,
        }
        return self._answer("webauthn.get", options, response)

    def _about(self, flags, credential=b""):
        return AuthenticatorData.create(sha256(HOST.encode()).digest(), flags, 0, credential)

    def _client(self, kind, options):
        challenge = options["publicKey"]["challenge"]
        said = {"type": kind, "challenge": challenge, "origin": self.origin}
        return json.dumps(said).encode()

    def _answer(self, kind, options, response):
        name = websafe_encode(self.id)
        client = websafe_encode(self._client(kind, options))
        return json.dumps(
            {
                "id": name,
                "rawId": name,
                "type": "public-key",
                "clientExtensionResults": {"credProps": {"rk": True}},
                "response": {"clientDataJSON": client, **response},
            }
        )
