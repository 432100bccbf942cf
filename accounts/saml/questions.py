"""What a provider is asked: who is in this browser?"""

import base64
import secrets
import zlib

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.http import urlencode


def question_to(provider, places):
    """The name of a new question, and the address at the provider that puts it."""
    name = f"_{secrets.token_hex(20)}"
    at = timezone.now().strftime("%Y-%m-%dT%H:%M:%SZ")
    context = {"name": name, "at": at, "provider": provider, "places": places}
    question = _packed(render_to_string("accounts/saml_question.xml", context))
    joint = "&" if "?" in provider.sso_address else "?"
    return name, f"{provider.sso_address}{joint}{urlencode({'SAMLRequest': question})}"


def _packed(text):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return base64.b64encode(packer.compress(text.encode()) + packer.flush()).decode()
