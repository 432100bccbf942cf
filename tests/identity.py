"""Real identity providers, each in a process of its own, for tests."""

import json
import subprocess
import sys
from contextlib import contextmanager

import requests

PROGRAM = """
from oidc_provider_mock import run_server_in_thread
with run_server_in_thread() as server:
    print(server.server_port, flush=True)
    input()
"""


class Provider:
    def __init__(self, port):
        self.issuer = f"http://localhost:{port}"

    def knows(self, subject, **claims):
        """From now on the provider says this about the person."""
        requests.put(f"{self.issuer}/users/{subject}", json=claims, timeout=5).raise_for_status()

    def sign_in(self, url, subject):
        """Where the provider sends the browser of a person who signs in at `url`."""
        said = {"sub": subject} if subject else {"action": "deny"}
        return requests.post(url, data=said, allow_redirects=False, timeout=5).headers["Location"]


@contextmanager
def running_provider():
    command = [sys.executable, "-W", "ignore", "-c", PROGRAM]
    with subprocess.Popen(  # noqa: S603
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield Provider(int(process.stdout.readline()))
        finally:
            process.communicate("\n", timeout=10)


UNIVERSITY = """
import sys
from pathlib import Path
from threading import Thread
from werkzeug.serving import make_server
server = make_server("127.0.0.1", 0, lambda *said: app(*said), threaded=True)
folder, here = Path(sys.argv[1]), f"http://localhost:{server.server_port}"
folder.joinpath("settings.yaml").write_text(
    f'config_version: 1\\noauth: {{issuer: "{here}"}}\\nsaml: {{strict_binding: false}}\\n'
)
folder.joinpath("users.yaml").write_text(sys.argv[2])
from lxml.etree import Element
from nanoidp.app import create_app
from nanoidp.routes import saml
begin = saml.build_assertion_core
def in_its_place(*said, **told):
    "The signature goes after the issuer, as the schema wants it; this provider would put it last."
    assertion, subject = begin(*said, **told)
    subject.addprevious(Element("{http://www.w3.org/2000/09/xmldsig#}Signature", Id="placeholder"))
    return assertion, subject
saml.build_assertion_core = in_its_place
app = create_app(str(folder))
Thread(target=server.serve_forever, daemon=True).start()
print(here, flush=True)
input()
"""


@contextmanager
def running_university(folder, people):
    """The address of a SAML provider that knows the people, a dictionary by name."""
    known = json.dumps({"config_version": 1, "users": people})  # Which is YAML too.
    command = [sys.executable, "-W", "ignore", "-c", UNIVERSITY, str(folder), known]
    with subprocess.Popen(  # noqa: S603
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process.stdout.readline().strip()
        finally:
            process.communicate("\n", timeout=10)
