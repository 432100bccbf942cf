"""The product without requirements/saml.txt, in a Python of its own."""

import os
import subprocess
import sys

PROGRAM = """
import sys
sys.modules.update(dict.fromkeys(["lxml", "onelogin", "xmlsec"]))  # As if they were not there.
import django
django.setup()
from django.conf import settings
from django.urls import get_resolver
print(settings.SAML, len(get_resolver().url_patterns) > 5)
"""


def test_it_runs_and_knows_that_centers_cannot_choose_saml():
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "ignore", "-c", PROGRAM],
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "tests.settings"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stdout.strip(), done.stderr) == ("False True", "")
