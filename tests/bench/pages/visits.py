"""Which pages are measured, who looks at them, and what they ask the database."""

import gzip
import json
import re
from dataclasses import dataclass, field
from datetime import timedelta
from html.parser import HTMLParser
from itertools import count
from urllib.parse import urlencode
from uuid import uuid4

from allauth.account.internal.flows.login import (
    _AUTHENTICATION_METHODS_USER_SESSION_KEY as WHOSE,
)
from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY as METHODS
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.db import connection
from django.db.models import Count
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.sealing import seal
from accounts.sessions import row_key_of
from contacts.models import Contact
from meetings.models import Meeting, Status
from tests.bench.pages.load import question
from tests.bench.pages.seed import ADMIN, COACH, HEAVY, PASSWORD, USUAL

NOBODY = ""
HEADERS = {"Host": "localhost", "X-Forwarded-Proto": "https", "Origin": "https://localhost"}
# The first message is logged so many days ago at noon, and each later one a minute later, between
# noon and ten: no clock is put forward then.
DAYS, MINUTES = 20, 600


@dataclass(frozen=True)
class Visit:
    """A page, and how many times as long as the bare application it may take, if that is said."""

    name: str
    who: str
    path: str
    at_most: float | None = None
    part: str = ""  # The part of the page that htmx asks for.
    form: str = ""  # Where the form is that is sent; then this is no page, but what is done.
    fields: dict = field(default_factory=dict)
    turns: tuple = ()  # The contacts of which it is done, in turn.

    @property
    def slug(self):
        return self.name.lower().replace(" ", "-").replace(",", "")


def all_visits():
    usual = Contact.objects.filter(owner__email=USUAL, deleted_at=None)
    much = usual.filter(stage="in_touch").alias(said=Count("outreach")).order_by("-said", "pk")[0]
    planned = Meeting.objects.filter(owner__email=USUAL, status=Status.PLANNED).order_by("pk")[0]
    to_ask = usual.filter(stage="to_ask", meetings=None).values_list("pk", flat=True)
    searched = usual.exclude(organization=None).order_by("pk")[0].last_name.lower()
    sign_in = reverse("account_login")
    at = f"/contacts/{much.pk}/"
    log = {"kind": "ask", "channel": "email", "text": "Could I ask you three questions?"}
    return [
        Visit("Today", USUAL, "/", 8),
        Visit("List", USUAL, "/contacts/", 6),
        Visit("List, last page", USUAL, "/contacts/?page=8", 6),
        Visit("List, filtered", USUAL, "/contacts/?stage=asked&sort=due"),
        Visit("List, searched", USUAL, f"/contacts/?q={searched}", 3),
        Visit("List of 5000", HEAVY, "/contacts/", 6),
        Visit("List of 5000, page 40", HEAVY, "/contacts/?page=40", 6),
        Visit("List of 5000, searched", HEAVY, "/contacts/?q=quellinor", 3),
        Visit("Today of 5000", HEAVY, "/", 8),
        Visit("Contact", USUAL, at, 6),
        Visit("Writing page", USUAL, f"{at}outreach/add/?kind=update"),
        Visit(
            "Log outreach",
            USUAL,
            "/contacts/{contact}/outreach/add/",
            4,
            form="/contacts/{contact}/outreach/add/",
            fields=log | {"happened_at": "{minute}", "form_key": "{new}"},
            turns=tuple(to_ask),
        ),
        Visit(
            "Draft check",
            USUAL,
            f"{at}drafts/check/",
            part="check",
            form=f"{at}outreach/add/?kind=update",
            fields={"text": "Dear Ana, I look forward to a job. Could we talk for 20 minutes?"},
        ),
        Visit("Meeting", USUAL, f"/meetings/{planned.pk}/"),
        Visit("Place", USUAL, "/norms/us/nc/charlotte/", 8),
        Visit("Region with map", USUAL, "/norms/us/nc/"),
        Visit(
            "Place picker",
            USUAL,
            "/norms/places/?field=place&place_0=roch&guidance=1",
            part="place-options",
        ),
        Visit("Places with map", USUAL, "/norms/"),
        Visit("Compare", USUAL, "/norms/compare/?from=us/ny/rochester&to=us/nc/charlotte"),
        Visit("Caseload of 500", COACH, "/coaching/"),
        Visit("Report", COACH, "/coaching/reports/"),
        Visit("People", ADMIN, "/center/people/"),
        Visit("Sign-in page", NOBODY, sign_in),
        Visit(
            "Signing in",
            NOBODY,
            sign_in,
            form=sign_in,
            fields={"login": "{email}", "password": PASSWORD},
        ),
    ]


class Form(HTMLParser):
    """What a page would send with its fields as they are shown."""

    def __init__(self, page):
        super().__init__()
        self.fields, self._choice = {}, None
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        name = attrs.get("name")
        if tag == "input" and name and _is_sent(attrs):
            self.fields.setdefault(name, attrs.get("value") or "")
        elif tag == "select":
            self._choice = name
        elif tag == "option" and "selected" in attrs and self._choice:
            self.fields[self._choice] = attrs.get("value") or ""
        elif tag == "textarea" and name:
            self.fields.setdefault(name, "")


def _is_sent(attrs):
    kind = attrs.get("type", "text")
    if kind in {"submit", "button", "image", "file", "reset"}:
        return False
    return kind not in {"checkbox", "radio"} or "checked" in attrs


class Visitor:
    """Makes one visit again and again: here, to see what it asks for, or as bytes for a server."""

    numbers = count(1)

    def __init__(self, visit):
        self.visit = visit
        self.client = signed_in(visit.who)
        self.fields = self._filled_in() if visit.form else None
        self.cookies = {name: cookie.value for name, cookie in self.client.cookies.items()}
        self.statements, self.response = self._seen()

    def ask(self):
        """The next request."""
        words = self._words()
        body = self.fields and _put_in(urlencode(self.fields), words).encode()
        return question(_put_in(self.visit.path, words), self.headers(), body)

    @property
    def bare(self):
        """What the bare application needs to do and say the same."""
        words = self._last
        return {
            "statements": [_left_open(statement, words) for statement in self.statements],
            "fresh": bool(self.visit.form),
            "contacts": [str(pk) for pk in self.visit.turns],
            "password": self._password(),
            "body": self.response.content.decode(),
            "status": f"{self.response.status_code} {self.response.reason_phrase}",
            "headers": [[name, value] for name, value in self.response.items()],
        }

    @property
    def queries(self):
        """How many, without what begins and ends a transaction."""
        around = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE SAVEPOINT")
        return sum(not statement.startswith(around) for statement in self.statements)

    @property
    def sizes(self):
        content = self.response.content
        return len(content), len(gzip.compress(content, 6))

    def go(self):
        """The response, here."""
        words = self._last = self._words()
        self.client.cookies.clear()
        self.client.cookies.load(self.cookies)
        path, headers = _put_in(self.visit.path, words), self.headers()
        headers = {name: value for name, value in headers.items() if name not in {"Host", "Cookie"}}
        headers["host"] = "localhost"
        if self.fields is None:
            return self.client.get(path, headers=headers)
        body = _put_in(urlencode(self.fields), words)
        kind = "application/x-www-form-urlencoded"
        return self.client.post(path, body, content_type=kind, headers=headers)

    def _seen(self):
        """What the visit asks for when it is not the first one."""
        self.go()
        with CaptureQueriesContext(connection) as captured:
            response = self.go()
        expected = 302 if self.visit.form and not self.visit.part else 200
        if response.status_code != expected:
            raise SystemExit(f"{self.visit.name}: {response.status_code} {response.headers}")
        made = response.cookies.get(settings.SESSION_COOKIE_NAME)
        key = row_key_of(made.value) if made and self.visit.who == NOBODY else "{new}"
        return [query["sql"].replace(key, "{new}") for query in captured], response

    def _filled_in(self):
        words = self._words()
        page = self.client.get(
            _put_in(self.visit.form, words), headers={"host": "localhost", **_https()}
        )
        return Form(page.content.decode()).fields | self.visit.fields

    def headers(self):
        """What a request says of who asks for what."""
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        part = {"HX-Request": "true", "HX-Target": self.visit.part} if self.visit.part else {}
        kind = {"Content-Type": "application/x-www-form-urlencoded"} if self.visit.form else {}
        if self.visit.who == NOBODY:  # Each from another address, or they would be too many.
            n = next(self.numbers)
            part = {"X-Forwarded-For": f"10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}"}
        return HEADERS | {"Cookie": cookies} | part | kind

    def _words(self):
        n = next(self.numbers)
        noon = timezone.localtime().replace(hour=12, minute=0) - timedelta(days=DAYS)
        minute = noon + timedelta(days=n // MINUTES % DAYS, minutes=n % MINUTES)
        turns = self.visit.turns
        return {
            "{new}": str(uuid4()),
            "{contact}": str(turns[n % len(turns)]) if turns else "",
            "{minute}": minute.strftime("%Y-%m-%dT%H:%M"),
            "{email}": f"seeker{3 + n % 590}@bench.example",
        }

    def _password(self):
        if self.visit.who or not self.visit.form:
            return None
        user = User.objects.get(email=self._last["{email}"])
        return [user.password, PASSWORD]


def _https():
    return {"X-Forwarded-Proto": "https"}


def signed_in(email):
    """A client in which the person is; with their second factor shown, where one is needed."""
    client = Client()
    if not email:
        return client
    user = User.objects.get(email=email)
    client.force_login(user)
    if user.is_coach:
        secret = {"secret": seal("JBSWY3DPEHPK3PXP")}
        Authenticator.objects.get_or_create(
            user=user, type=Authenticator.Type.TOTP, defaults={"data": secret}
        )
        session = client.session
        shown = {"method": "mfa", "type": "totp", "at": timezone.now().timestamp()}
        session[METHODS], session[WHOSE] = [shown], str(user.pk)
        session.save()
    return client


def _put_in(text, words):
    for gap, word in words.items():
        text = text.replace(gap, word).replace(f"%7B{gap[1:-1]}%7D", word.replace(":", "%3A"))
    return text


def _left_open(statement, words):
    """The statement with gaps where each request says something of its own.

    Of rows that Django reads through a cursor of the server's, without the cursor.
    """
    statement = re.sub(r"^DECLARE \S+ .*?CURSOR WITH(OUT)? HOLD FOR ", "", statement)
    statement = re.sub(r"'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'::uuid", "'{new}'", statement)
    statement = re.sub(r"\b10\.\d+\.\d+\.\d+\b", "{new}", statement)
    if statement.startswith('INSERT INTO "cache"'):  # Of the same one again and again.
        statement += " ON CONFLICT DO NOTHING"
    contact = words["{contact}"]
    return re.sub(rf"\b{contact}\b", "{contact}", statement) if contact else statement


def keep_bare(visitors, path):
    """Write what the bare application reads."""
    path.write_text(json.dumps({visitor.visit.slug: visitor.bare for visitor in visitors}))
