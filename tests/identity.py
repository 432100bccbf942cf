"""A real OpenID Connect provider, in a process of its own, for tests."""

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
