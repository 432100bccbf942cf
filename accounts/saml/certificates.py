"""The certificates that a provider signs with, as somebody pasted them."""

import base64
import re

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

BLOCK = re.compile(r"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.S)
MOST, SHORTEST = 10, 2048  # So many; so many bits of an RSA key.


class UnusableError(ValueError):
    """No certificate, or none that proves anything."""


def read(text):
    """The certificates in the text, with or without the lines around them; raises UnusableError."""
    bodies = BLOCK.findall(text) or [text]
    if len(bodies) > MOST:
        raise UnusableError
    try:
        found = [
            x509.load_der_x509_certificate(base64.b64decode("".join(body.split()), validate=True))
            for body in bodies
        ]
    except ValueError as error:
        raise UnusableError from error
    if not all(map(_is_strong, found)):
        raise UnusableError
    return found


def written(certificates):
    """The certificates as text, each once."""
    blocks = [each.public_bytes(Encoding.PEM).decode() for each in certificates]
    return "".join(dict.fromkeys(blocks))


def as_blocks(bodies):
    """Certificates that were found without the lines around them, with these."""
    return "".join(
        f"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n" for body in bodies
    )


def fingerprints(text):
    """By what people tell certificates apart, of the text that `written` gave: how each begins."""
    return ", ".join(each.fingerprint(SHA256()).hex(":")[:23] for each in _certificates(text))


def ends(text):
    """The days on which they end; we do not mind, but others do."""
    return [each.not_valid_after_utc.date() for each in _certificates(text)]


def _certificates(text):
    return x509.load_pem_x509_certificates(text.encode()) if text else []


def _is_strong(certificate):
    key = certificate.public_key()
    is_rsa = isinstance(key, rsa.RSAPublicKey) and key.key_size >= SHORTEST
    return is_rsa or isinstance(key, ec.EllipticCurvePublicKey)
