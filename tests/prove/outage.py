"""The database away, a transaction that blocks, and a full disk: said, and over when it is over.

The data are on a tmpfs, which is filled up; mounting that needs root.
"""

import signal
import subprocess
import tempfile
import time
from io import StringIO
from pathlib import Path

import psycopg2
import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from contacts.models import Contact
from tests.factories import UserFactory
from tests.forms import fields_to, filled_in
from tests.prove.chaos import Product, give_up
from tests.prove.cluster import Cluster, used_by_default
from tests.prove.report import ASKED, record
from tests.prove.serving import PATIENCE, Browser

SIZE = 250 * 2**20
LONGEST = 1200  # Seconds, after which it is given up.
WORDS = "Met at the harbor fair, and spoke about freight. "


@pytest.fixture
def small_disk():
    """A folder in which little has room; None if that cannot be made."""
    folder = Path(tempfile.mkdtemp(prefix="prove-disk-"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder]
    if subprocess.run(mount, check=False, capture_output=True).returncode:  # noqa: S603
        yield None
    else:
        yield folder
        subprocess.run(["umount", "-l", folder], check=False)  # noqa: S603, S607
    folder.rmdir()


@pytest.fixture
def product(tmp_path, small_disk, django_db_blocker):
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(LONGEST)
    cluster = Cluster(small_disk)
    cluster.make()
    with django_db_blocker.unblock(), used_by_default(cluster):
        call_command("migrate", verbosity=0, stdout=StringIO())
        product = Product(cluster, tmp_path)
        product.start()
        yield product
        product.end()
    cluster.stop()
    signal.alarm(0)


class Person:
    """A job seeker who adds contacts, with some words about each."""

    def __init__(self, site):
        client, self.path = Client(), reverse("contacts:add")
        client.force_login(UserFactory())
        page = fields_to(client.get(self.path), self.path)
        self.data = filled_in("contacts:add", page, {}) | {"notes": WORDS}
        self.browser, self.number, self.added = Browser(site, client), 0, 0

    def add(self, **more):
        """The answer; the key is another one once it was added."""
        data = self.data | {"form_key": f"00000000-0000-4000-8000-{self.number:012}"} | more
        answer = self.browser.post(self.path, data)
        if answer.status_code == 302:
            self.number, self.added = self.number + 1, self.added + 1
        return answer

    def is_told(self, answer):
        """Whether a readable page says that it passes, with the text in it."""
        said = answer.status_code == 503 and answer.headers.get("Retry-After") == "10"
        return said and WORDS.strip() in answer.text

    def gets_through(self):
        """Whether it is over by itself, within a minute."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if self.add().status_code == 302:
                return True
            time.sleep(0.5)
        return False


def away(product, person):
    product.cluster.kill()
    told = person.is_told(person.add())
    product.cluster.start()
    return told, person.gets_through()


def blocked(product, person):
    holder = psycopg2.connect(product.cluster.url)
    with holder.cursor() as cursor:
        cursor.execute("LOCK TABLE contacts_contact")
    told = person.is_told(person.add())
    holder.close()
    return told, person.gets_through()


def full(product, person):
    ballast = product.cluster.data.parent / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 2**16)
        except OSError:
            pass
    told, until = None, time.monotonic() + PATIENCE
    while told is None and time.monotonic() < until:
        answer = person.add(notes=WORDS * 150)  # Each takes some room.
        told = None if answer.status_code == 302 else person.is_told(answer)
    ballast.unlink()
    if not product.cluster.answers():
        product.cluster.start()  # As systemd does, when it could not even write its log.
    return bool(told), person.gets_through()


def test_what_passes_is_said_and_passes(product, small_disk):
    person = Person(product.site)
    assert person.gets_through()

    became = {"database away": away(product, person), "row held": blocked(product, person)}
    if small_disk:
        became["disk full"] = full(product, person)

    connection.close()  # That of this process was killed too.
    there = Contact.objects.count()
    found = "; ".join(
        f"{what}: {'503 with the text' if told else 'NOT SAID'},"
        f" {'over by itself' if over else 'NOT OVER'}"
        for what, (told, over) in became.items()
    )
    found += "" if small_disk else "; disk full: not run, it needs root"
    found += f"; {person.added} acknowledged, {there} there"
    holds = all(map(all, became.values())) and there == person.added
    record("Outage", ASKED["Outage"], found, holds and small_disk)
    assert holds
