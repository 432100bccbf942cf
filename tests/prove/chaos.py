"""Kill -9 of everything in turn while people write: what was acknowledged is there, once and whole.

Gunicorn, the worker and a PostgreSQL server of its own. People log outreach, add contacts, schedule
meetings and comment, each form with its key; what was not answered well they send once more, as
somebody does who presses the button again. KILLS=1000 kills so often; RATE=20 writes so often a
second. Only processes that were started here are killed, each by its number.
"""

import os
import re
import signal
import time
from collections import Counter, deque
from datetime import timedelta
from io import StringIO
from pathlib import Path
from random import Random
from threading import Event, Lock, Thread
from uuid import uuid4

import psycopg2
import pytest
import requests
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import Role
from coaching.models import Comment
from contacts.models import Contact, Outreach
from meetings.models import Meeting
from outbox.models import HELD, OVER, WAITING, Message
from tests.factories import CenterFactory, ContactFactory, SharingFactory, UserFactory
from tests.forms import fields_to, filled_in
from tests.prove.cluster import Cluster, used_by_default
from tests.prove.doubles import mails_in
from tests.prove.report import ASKED, record
from tests.prove.serving import (
    PATIENCE,
    Browser,
    end,
    environment,
    free_port,
    is_ready,
    start,
    wait_until,
)

KILLS = int(os.environ.get("KILLS", "100"))
RATE = float(os.environ.get("RATE", "20"))
WRITERS = 10
LONGEST = 300 + 12 * KILLS  # Seconds, after which it is given up.
AFTER_A_KILL = 5  # So many writes are acknowledged before the next one.


class Product:
    """A web server and a worker on a cluster, started again whenever they end, as systemd does."""

    def __init__(self, cluster, folder):
        self.cluster, self.folder, self.port = cluster, folder, free_port()
        self.env = environment(cluster.url, folder / "mail")
        self.log = (folder / "product.log").open("ab")
        self.site = f"http://127.0.0.1:{self.port}"

    def start(self):
        bind = ["--bind", f"127.0.0.1:{self.port}", "--timeout", "120", "--log-level", "critical"]
        self.web = start("-m", "gunicorn", *bind, env=self.env, log=self.log)
        self.start_worker()
        wait_until(lambda: is_ready(self.port))

    def start_worker(self):
        self.worker = start("manage.py", "work", env=self.env, log=self.log)
        self.mailed_before = self.mailed

    @property
    def mailed(self):
        return len(list((self.folder / "mail").glob("*.eml")))

    def end(self):
        end(self.web)
        end(self.worker)
        self.log.close()

    def send_what_is_left(self):
        """Once the leases of killed workers are over, which takes minutes, another one goes on."""
        connection.close()  # That of this process was killed too.
        past = timezone.now() - timedelta(seconds=1)
        Message.objects.filter(state__in=HELD).update(claimed_until=past)
        Message.objects.filter(state__in=WAITING).update(next_at=past)
        work = start("manage.py", "work", "--once", env=self.env, log=self.log)
        assert work.wait(PATIENCE) == 0

    # What is killed in turn.

    def kill_web_worker(self, random):
        children = Path(f"/proc/{self.web.pid}/task/{self.web.pid}/children").read_text().split()
        if children:
            os.kill(int(random.choice(children)), signal.SIGKILL)
        return bool(children)

    def kill_worker(self, random):
        """When it has begun to send: a worker that only starts has nothing in hand."""
        if self.mailed == self.mailed_before:
            return False
        self.worker.kill()
        self.worker.wait()
        self.start_worker()
        return True

    def kill_backend(self, random):
        try:
            return self.cluster.kill_backend(random.choice)
        except psycopg2.Error:  # It is not up again yet.
            return False

    def kill_database(self, random):
        self.cluster.kill()
        self.cluster.start()
        return True

    KINDS = {
        "web worker": kill_web_worker,
        "background worker": kill_worker,
        "database backend": kill_backend,
        "database server": kill_database,
    }


class Tally:
    """What all writers were told."""

    def __init__(self):
        self.lock, self.answers, self.acknowledged = Lock(), Counter(), []
        self.faults = deque(maxlen=5)  # The last answers that nobody should get.

    def note(self, answer):
        with self.lock:
            self.answers[answer] += 1

    def acknowledge(self, what, mark):
        with self.lock:
            self.acknowledged.append((what, mark))


class Writer(Thread):
    """A job seeker, and the coach who comments, each in a browser: one write after the other."""

    def __init__(self, site, seeker, coach, tally, stop):
        super().__init__()
        self.tally, self.stop, self.random = tally, stop, Random(seeker.pk)  # noqa: S311
        self.contact = ContactFactory(owner=seeker)
        self.free = deque()  # Contacts with whom nothing is planned yet.
        mine, theirs = Client(), Client()
        mine.force_login(seeker)
        theirs.force_login(coach)
        self.forms = {
            Contact: self._form(mine, "contacts:add", []),
            Outreach: self._form(mine, "contacts:outreach_add", [self.contact.pk]),
            Meeting: self._form(mine, "meetings:add", [self.contact.pk]),
            Comment: self._form(theirs, "coaching:contact", [seeker.pk, self.contact.pk]),
        }
        self.browsers = {what: Browser(site, self.forms[what][0]) for what in self.forms}

    def _form(self, client, route, arguments):
        path = reverse(route, args=arguments)
        return client, path, filled_in(route, fields_to(client.get(path), path), {})

    def run(self):
        at = time.monotonic() + self.random.random()
        while not self.stop.is_set():
            self.stop.wait(max(0, at - time.monotonic()))
            # Who was held up does not make up for it.
            at = max(at + WRITERS / RATE, time.monotonic())
            self.write()

    def write(self):
        what = self.random.choices(list(self.forms), [30, 40, 15, 15])[0]
        if what is Meeting and not self.free:
            what = Contact
        mark = uuid4().hex
        _client, path, data = self.forms[what]
        data = data | {"form_key": str(uuid4())}
        if what is Contact:
            data |= {"first_name": "Ada", "last_name": mark}
        elif what is Meeting:
            path = reverse("meetings:add", args=[self.free.popleft()])
            data |= {"where": mark, "despite": ["holiday", "weekend", "hour"]}
        else:
            data |= {"text": mark}
        way = self.send_until_acknowledged(what, path, data)
        self.tally.acknowledge(what, mark)
        if what is Contact:
            self.free.append(int(re.search(r"/contacts/(\d+)/", way)[1]))

    def send_until_acknowledged(self, what, path, data):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            said, way = self.send(what, path, data)
            self.tally.note(said)
            if said == "acknowledged":
                return way
            time.sleep(0.2)
        raise AssertionError(f"{path} was never acknowledged.")

    def send(self, what, path, data):
        try:
            answer = self.browsers[what].post(path, data)
        except requests.RequestException:
            return "line broken", None
        way = answer.headers.get("Location", "")
        if answer.status_code == 302 and "sign-in" not in way:
            return "acknowledged", way
        if answer.status_code == 503 and "Retry-After" in answer.headers:
            return "503", None
        self.tally.faults.append(f"{path} {answer.status_code} {way} {answer.text[:2000]}")
        return f"answered {answer.status_code}", None


@pytest.fixture
def product(tmp_path, django_db_blocker):
    """The product on a cluster of its own, on which this process works as well."""
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(LONGEST)
    cluster = Cluster()
    cluster.make()
    with django_db_blocker.unblock(), used_by_default(cluster):
        call_command("migrate", verbosity=0, stdout=StringIO())
        product = Product(cluster, tmp_path)
        product.start()
        yield product
        product.end()
    cluster.stop()
    signal.alarm(0)


def give_up(*_signal):
    raise TimeoutError(f"{LONGEST} seconds were not enough.")


def writers_of(site, tally, stop):
    center = CenterFactory()
    coach = UserFactory(center=center, role=Role.COACH)
    for _n in range(WRITERS):
        seeker = UserFactory(center=center, role=Role.SEEKER)
        SharingFactory(assignment__seeker=seeker, assignment__coach=coach)
        yield Writer(site, seeker, coach, tally, stop)


def kill_in_turn(product, tally):
    """Kill each kind in turn, and wait each time until writes are acknowledged again."""
    random, killed = Random(1), Counter()  # noqa: S311
    kinds = list(Product.KINDS.items())
    for n in range(KILLS):
        name, kill = kinds[n % len(kinds)]
        wait_until(lambda kill=kill: kill(product, random))
        killed[name] += 1
        enough = len(tally.acknowledged) + AFTER_A_KILL
        wait_until(lambda enough=enough: len(tally.acknowledged) >= enough)
    return killed


def rows_with(marks_of):
    """How many of the marks that were acknowledged are not there, and how many more than once."""
    fields = {Contact: "last_name", Outreach: "text", Meeting: "where", Comment: "text"}
    lost = doubled = 0
    for what, marks in marks_of.items():
        there = Counter(what.objects.values_list(fields[what], flat=True))
        lost += sum(there[mark] == 0 for mark in marks)
        doubled += sum(n > 1 for mark, n in there.items() if len(mark) == 32)
    return lost, doubled


def half_written():
    """Contacts out of step with their log, and comments of which no mail was planned."""
    try:
        call_command("rebuild_next_steps", check=True, stdout=(said := StringIO()))
    except CommandError:
        return said.getvalue()
    planned = Message.objects.filter(kind="comment").count()
    return 0 if planned == Comment.objects.count() else f"{planned} mails planned"


def test_nothing_is_lost(product, capfd):
    tally, stop = Tally(), Event()
    writers = list(writers_of(product.site, tally, stop))
    began = time.monotonic()
    for writer in writers:
        writer.start()
    try:
        killed = kill_in_turn(product, tally)
        took = time.monotonic() - began
        rate = len(tally.acknowledged) / took
    finally:
        stop.set()
        for writer in writers:
            writer.join()
    product.send_what_is_left()

    marks = {what: {m for w, m in tally.acknowledged if w is what} for what in writers[0].forms}
    lost, doubled = rows_with(marks)
    half = half_written()
    mails = mails_in(product.folder / "mail")
    twice = sum(n > 1 for n in mails.values())
    unsure = Message.objects.unsure(timezone.now()).count()
    unsent = Message.objects.exclude(state__in=OVER).count() - unsure
    others = {a: n for a, n in tally.answers.items() if a.startswith("answered")}
    again = sum(tally.answers.values()) - len(tally.acknowledged)
    found = (
        f"{sum(killed.values())} kills ({', '.join(f'{n} {name}' for name, n in killed.items())})"
        f" in {took:.0f} s under {rate:.1f} acknowledged writes a second,"
        f" {len(tally.acknowledged)} in all: {lost} lost, {doubled} doubled, {half} half-written;"
        f" {len(mails)} mails, {twice} doubled, {unsure} not known whether they went out and shown"
        f" so, {unsent} unsent; {again} requests sent again, {tally.answers['503']} after a 503"
        f" and {tally.answers['line broken']} after a broken line; other answers: {others or 0}"
    )
    nothing = (lost, doubled, half, twice, unsent, others)
    record("Chaos", ASKED["Chaos"], found, KILLS >= 100 and nothing == (0, 0, 0, 0, 0, {}))
    assert nothing == (0, 0, 0, 0, 0, {}), "\n".join(tally.faults)
