"""Requests that nobody would think of, made by Hypothesis out of good ones, and what is answered.

A good request to each form, and to each page that reads its address, comes from the access table.
A few things about it are changed: what its fields hold, how often they come, how the body is put
together, the address, the headers. Whatever comes of it, it is no 500; and what is refused has
written nothing, what is accepted leaves every contact as its log says.
"""

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote, quote_plus, urlsplit

from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from hypothesis import strategies as st

from contacts.deriving import out_of_step
from contacts.models import Contact
from infointerview.wsgi import in_our_letters
from tests.answers import text_of
from tests.factories import ContactFactory, MeetingFactory, OrganizationFactory, UserFactory
from tests.forms import (
    ON_PAGE,
    POSTS,
    SHOWN_AGAIN,
    client_of,
    everybody,
    fields_to,
    filled_in,
    sender,
)
from tests.security.answers import faults
from tests.test_access import LINES, ROWS, words
from tests.test_bad_input import PARAMETERS, writes

GETS = [line for line in LINES if line[1] == "GET" and sender(line[3])]
TARGETS = [*POSTS, *GETS]

TEXTS = [
    "",
    " ",
    "\0",
    "a\0b",
    "\ud800",
    "\udcff x",
    "\u202eright to left\u2066",
    "\u05d0\u05d1\u0627\u0644",
    "\ufeff\u200b\u00ad",
    "e" + "\u0301" * 500,
    "\U0001f469\u200d\U0001f469\u200d\U0001f467",
    "\x1b[31m\x85\x7f",
    "a\r\nX-Injected: b\r\n\r\nc",
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example/",
    "\t//elsewhere.example/",
    "\n" * 5_000,
    "x" * 100_000,
    "\u00df\u0130\ufb03" * 3_000,  # Longer in the other case.
    "{{ 7|add:1 }}{% url 'x' %} %s %(name)s {0} ${x}",
    "' OR 1=1; DROP TABLE contacts_contact --",
    "<b>&amp;&lt;",
    "[x](javascript:1) **x** " + "[" * 300 + "*" * 300,
    "> " * 500,
    "null",
    "None",
    "[]",
    "{}",
    "true",
    "=1+1",
    "../../etc/passwd",
    "a" * 70 + "@x.example",
    "@",
    "a@b",
    "\u00fc@\u00fc.example",
    "http://[",
    "https://[::1",
    "//x:99999999/",
    "javascript:1",
    "https://\u3002\uff0e/",
    "us/ny/rochester",
    "us//",
    "+0000000000",
]
NUMBERS = [
    "0",
    "-1",
    "1e999",
    "NaN",
    "-Infinity",
    "1_000",
    "0x10",
    "1.5",
    "007",
    str(2**31),
    str(2**63),
    str(2**64),
    "9" * 40,
    "9" * 5_000,
    "\u0663\u00b2",
]
MOMENTS = [
    "0000-00-00",
    "0001-01-01",
    "9999-12-31",
    "10000-01-01",
    "2026-02-30",
    "2026-W01-1",
    "-2026-01-01",
    "0001-01-01T00:00",
    "9999-12-31T23:59",
    "9999-12-31T23:59:60.9999999+23:59",
    "0001-01-01T00:00-23:59",
    "2026-03-08T02:30",
    "2026-11-01T01:30",
    "24:00",
    "23:59:60",
    "00:00",
    "-1:00",
    "10:00+99:99",
    "23:59",
    "monday",
]
# Words that one page or another knows.
KNOWN = ["asked", "ask", "note", "name", "-name", "stale", "overdue", "csv", "vcard", "mine", "all"]
KNOWN += ["everything", "email", "video", "thank_you", "on", "csrfmiddlewaretoken", "next", "de"]
BYTES = [b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf4\x90\x80\x80", b"\x80", b"ab\xe2\x82"]

FILE_NAMES = [
    "",
    "a.csv",
    "../../a.csv",
    "C:\\a.csv",
    "\u202evsc.exe",
    "a\0.csv",
    "x" * 300 + ".csv",
    '".csv',
    ".",
    "..",
    "/",
    "a.zip",
    "\ud800.csv",
]
FILES = [
    b"",
    b"\0",
    b"\xff\xfe",
    b"\xff\xfeN\0a\0",
    b"\xef\xbb\xbf",
    b"Name,Email\n" + b"a\0b,\xff\xfe\n" * 3,
    b'Name,Email\n"' + b"x" * 200_000,
    b"Name\n" * 2_000,
    b"," * 20_000,
    b"Name,Email,Connected On\nAna,ana@x.example,31 Feb 0000\nBo,bo@x.example,9999-12-31\n",
    "First Name,Last Name,E-mail Address\n\u202eAna,\U0001f600,\u00fc@\u00fc.example\n".encode(),
    b"PK\x03\x04" + b"\0" * 60,
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nEND:VCARD",
    b"BEGIN:VCARD\nVERSION:4.0\nBDAY:--0230\nN:;;;;\nEMAIL;X=\nEND:VCARD\nBEGIN:VCARD",
    b"BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:=FF=\n=\nEND:VCARD\n",
    b"<html><table><tr><td>Name",
    b"%PDF-1.7",
    b'[{"name": "x"}]',
]
HEADERS = {
    "HX-Request": ["true", "false", "\xff"],
    "HX-Target": ["contact-table", "main", "x" * 5_000, "\xff", "<b>"],
    "HX-Current-URL": [
        "http://testserver/contacts/?q=%ff",
        "//[",
        "http://[::1",
        "\xff",
        "x" * 9_000,
    ],
    "HX-Current-URL-URI-AutoEncoded": ["true"],
    "HX-Trigger": ["%ff", "\xff"],
    "HX-Triggering-Event": ["{", "[[[", "null", "1" * 5_000],
    "HX-Boosted": ["true"],
    "HX-History-Restore-Request": ["true"],
    "HX-Prompt": ["\xff"],
    "Accept-Language": ["*", "xx" * 500, "de;q=\xb2", "en-us;q=1e999", ",;q=", "\xff"],
    "Accept": ["*/*", "application/json", "\xff", ";;q="],
    "Accept-Encoding": ["gzip;q=abc", "\xff", "identity;q=0"],
    "X-Forwarded-For": [
        "\xff",
        "1.2.3.4, ::1",
        "999.1.1.1",
        "a" * 5_000,
        ",",
        "unknown",
        "::ffff:1.2.3.4%1",
    ],
    "X-Forwarded-Proto": ["https", "\xff"],
    "X-Forwarded-Host": ["elsewhere.example", "\xff", "["],
    "X-Forwarded-Port": ["-1"],
    "X-Request-ID": ["a\tb", "\xff" * 500],
    "X-Requested-With": ["XMLHttpRequest"],
    "X-CSRFToken": ["\xff", "x" * 64],
    "X-HTTP-Method-Override": ["DELETE"],
    "Referer": [
        "\xff",
        "https://[",
        "http://testserver/%ff",
        "https://elsewhere.example/",
        "about:",
    ],
    "Origin": ["null", "\xff", "https://[", "https://elsewhere.example"],
    "User-Agent": ["", "\xff" * 1_000, "x" * 10_000],
    "If-None-Match": ["*", '"', "\xff", 'W/"x", "y'],
    "If-Modified-Since": ["Thu, 31 Feb 0000 99:99:99 GMT", "\xff", "0"],
    "Range": ["bytes=-", "bytes=9-1", "\xff"],
    "Authorization": ["Basic \xff", "Bearer " + "x" * 5_000],
}
COOKIES = {
    "messages": ["\xff", "[[", "a:b:c", "x" * 3_000],
    "csrftoken": ["\xff", "x" * 64, ""],
    "django_language": ["\xff", "../x", "x" * 600],
    "unknown": ["\xff", '"'],
}
COOKIES_OF_SIGN_IN = [
    "",
    "\xff",
    "x" * 300,
    "a" * 32,
    "%00",
    "\ud800".encode("utf-8", "replace").decode(),
]
CONTENT_TYPES = [
    "",
    "text/plain",
    "application/json",
    "application/x-www-form-urlencoded; charset=utf-16",
    "application/x-www-form-urlencoded; charset=\xff",
    "application/x-www-form-urlencoded; charset=idna",
    "application/x-www-form-urlencoded;;;=",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=other",
    "multipart/form-data; boundary=\xff",
    "multipart/form-data; boundary=line; charset=utf-7",
    "multipart/form-data; boundary=" + "x" * 300,
    "multipart/mixed; boundary=line",
    "\xff",
    "a/b/c",
    "multipart/form-data; boundary=line; a*=no-such''b",
    "text/plain; charset*0=i; charset*1=dna",
]
SEPARATOR = "line"
TOKEN = "t" * 32


@dataclass(frozen=True)
class Target:
    """A good request: who sends what where, and the types of the fields."""

    route: str
    method: str
    person: str
    url: str
    args: tuple
    good: dict
    kinds: dict


@dataclass(frozen=True)
class Fuzzed:
    """A request as it goes out."""

    target: Target
    url: str
    body: bytes
    content_type: str
    headers: dict
    cookies: dict

    def __str__(self):
        body = self.body[:300] + b"..." if len(self.body) > 300 else self.body
        return (
            f"{self.target.person} {self.target.method} {self.url[:300]} {self.content_type!r} "
            f"{ {**self.headers, **self.cookies} } {body}"[:900]
        )


class Visitor(Client):
    """A client whose requests come in by the door of the web server."""

    def _base_environ(self, **request):
        return in_our_letters(super()._base_environ(**request))


class Doors:
    """The good requests that the lines of the access table stand for, and who sends them."""

    def __init__(self, people, strange_rows, lines):
        self.people = people
        self.others = [str(row.pk) for row in strange_rows]
        self.about = cache(lambda row: words(ROWS[row](people)))
        self.targets = [self._target(*line) for line in lines]
        self.keys = {person: client_of(people, person).session.session_key for person in people}
        self.client = Visitor(raise_request_exception=False, enforce_csrf_checks=True)
        # Rows made by factories need not be as the log says.
        self.askew = {contact.pk for contact, _values in out_of_step(Contact.objects.all())}

    def _target(self, route, method, row, answers):
        person, about = sender(answers), self.about(row)
        url = reverse(route, args=about)
        good, kinds = {}, dict.fromkeys([*PARAMETERS.get(route, []), "page", "q"], "text")
        if method == "POST":
            page = client_of(self.people, person).get(
                reverse(ON_PAGE.get(route, route), args=about)
            )
            fields = fields_to(page, url)
            good = filled_in(route, fields, self.people)
            good.pop("csrfmiddlewaretoken", None)  # A header has it, as with htmx.
            kinds = {name: kind for name, (kind, _value) in fields.items()}
        return Target(route, method, person, url, tuple(map(str, about)), good, kinds)

    def answer_to(self, fuzzed):
        """The status of the answer, and what is wrong with it, in words; nothing of it stays."""
        self.client.cookies.clear()
        cookies = {"sessionid": self.keys.get(fuzzed.target.person, ""), "csrftoken": TOKEN}
        cookies |= fuzzed.cookies
        headers = {"X-CSRFToken": TOKEN} | fuzzed.headers
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        request = [fuzzed.target.method, fuzzed.url, fuzzed.body, fuzzed.content_type]
        with transaction.atomic():
            with connection.execute_wrapper(noting(queries := [])):
                answer = self.client.generic(*request, headers=headers)
                text_of(answer)
            wrong = list(self._wrong(fuzzed, answer, writes(queries)))
            transaction.set_rollback(True)
        return answer.status_code, wrong

    def _wrong(self, fuzzed, answer, written):
        status, route = answer.status_code, fuzzed.target.route
        if status >= 500:
            yield error_of(answer)
            return
        yield from (f"{route}: {fault}" for fault in [*faults(answer), *injected(answer)])
        if written and status != 302 and not may_write(fuzzed, status):
            yield f"{route} wrote, and answered {status}: {written[0][:90]}"
        elif written and self._is_askew():
            yield f"{route} left a contact that is not as its log says"

    def _is_askew(self):
        now = {contact.pk for contact, _values in out_of_step(Contact.objects.all())}
        return bool(now - self.askew)


def doors_to(lines, settings):
    """The doors of people of one center, who know the numbers of rows of another one."""
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1  # As behind a proxy: what it forwards is read.
    stranger = UserFactory()
    contact = ContactFactory(owner=stranger)
    others = [stranger, contact, OrganizationFactory(owner=stranger)]
    others.append(MeetingFactory(owner=stranger, contact=contact))
    return Doors(everybody(), others, lines)


def noting(queries):
    """Note each statement in the list: Django's own log of them ends after some thousands."""

    def note(execute, sql, params, many, context):
        queries.append({"sql": str(sql)})
        return execute(sql, params, many, context)

    return note


def may_write(fuzzed, status):
    """Whether a page may show what was written: parts of pages do, and forms shown again."""
    # With the last of them django-allauth answers scripts.
    asks_for_part = fuzzed.headers.keys() & {"HX-Request", "X-Requested-With"}
    return status == 200 and (asks_for_part or fuzzed.target.route in SHOWN_AGAIN)


def injected(answer):
    """Headers that came out of what was sent."""
    return [name for name in answer.headers if name.startswith("X-Injected")]


def error_of(answer):
    """Where in the code it went wrong, and by what; without an error, just the status."""
    if not getattr(answer, "exc_info", None):
        return f"{answer.status_code} without an error"
    kind, error, trace = answer.exc_info
    frames = []
    while trace:
        frames.append(f"{trace.tb_frame.f_code.co_filename[-50:]}:{trace.tb_lineno}")
        trace = trace.tb_next
    ours = [frame for frame in frames if "site-packages" not in frame] or frames
    return f"{kind.__name__}: {str(error)[:120]!r} at {ours[-1]}, {frames[-1]}"


def texts():
    anything = st.text(st.characters(exclude_categories=[]), max_size=20)
    return st.one_of(
        st.sampled_from(TEXTS),
        st.sampled_from(NUMBERS),
        st.sampled_from(MOMENTS),
        st.sampled_from(KNOWN),
        st.sampled_from(BYTES),
        anything,
        st.integers().map(str),
        st.dates().map(str),
        st.datetimes().map(lambda moment: moment.isoformat()),
        st.binary(max_size=12),
    )


@st.composite
def requests(draw, doors):
    """A request to one of those doors, with a few things about it changed."""
    target = draw(st.sampled_from(doors.targets))
    value = st.one_of(texts(), st.sampled_from(doors.others))
    pairs = [(name, one) for name, one in target.good.items()]
    names = sorted(target.kinds) or ["next"]
    odd = st.one_of(st.sampled_from(names), st.sampled_from(ODD_NAMES), st.text(max_size=5))
    for _n in range(draw(st.integers(0, 4))):
        pairs = draw(st.sampled_from(CHANGES))(pairs, draw(odd), draw(value))
    files = [name for name in names if target.kinds.get(name) == "file"]
    query = pairs if target.method == "GET" else []
    if target.method != "GET" and draw(st.integers(0, 5)) == 0:
        query = [(draw(odd), draw(value))]
    body, content_type = draw(bodies(pairs, files)) if target.method != "GET" else (b"", "")
    url = target.url
    if target.args and draw(st.integers(0, 4)) == 0:
        url = draw(with_other_words(target, value))
    if query:
        url += "?" + urlencoded(query).decode("latin-1")
    return Fuzzed(
        target,
        url,
        body,
        content_type,
        draw(some_of(HEADERS)),
        draw(some_cookies()),
    )


ODD_NAMES = ["", "next", "owner", "center", "id", "pk", "_method", "csrfmiddlewaretoken", "a[b][]"]
ODD_NAMES += ["form_key", "version", "\0", "__class__", "place_1", "contact", "page", "\u202e"]


def replaced(pairs, name, value):
    kept = [(n, v) for n, v in pairs if n != name]
    return [*kept, (name, value)]


def missing(pairs, name, value):
    return [(n, v) for n, v in pairs if n != name]


def repeated(pairs, name, value):
    return [*pairs, (name, value), (name, value)]


def before(pairs, name, value):
    return [(name, value), *pairs]


def everywhere(pairs, name, value):
    return [(n, v if n == "csrfmiddlewaretoken" else value) for n, v in pairs]


# What it holds matters most.
CHANGES = [replaced, replaced, replaced, missing, repeated, before, everywhere]


def as_bytes(value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")


def flat(pairs):
    """A field that is sent several times is several pairs."""
    for name, value in pairs:
        for one in value if isinstance(value, list) else [value]:
            yield as_bytes(name), as_bytes(one)


def urlencoded(pairs):
    return "&".join(f"{quote_plus(n)}={quote_plus(v)}" for n, v in flat(pairs)).encode()


def multipart(pairs, files):
    parts = [
        b'Content-Disposition: form-data; name="%b"\r\n\r\n%b' % (name, value)
        for name, value in flat(pairs)
    ] + [
        b'Content-Disposition: form-data; name="%b"; filename="%b"\r\nContent-Type: %b\r\n\r\n%b'
        % tuple(map(as_bytes, part))
        for part in files
    ]
    start = b"--" + SEPARATOR.encode()
    return b"".join(b"%b\r\n%b\r\n" % (start, part) for part in parts) + start + b"--\r\n"


@st.composite
def bodies(draw, pairs, names_of_files):
    """The body and its type: a form, one in parts, or what something on the way has made of it."""
    is_in_parts = bool(names_of_files) or draw(st.booleans())
    files = []
    if is_in_parts and (names_of_files or draw(st.booleans())):
        name = draw(st.sampled_from([*names_of_files, "file", "rows", "first_name"]))
        kind = draw(st.sampled_from(["text/csv", "", "application/zip", "x" * 300, "\xff"]))
        content = draw(st.one_of(st.sampled_from(FILES), st.binary(max_size=200)))
        files = [(name, draw(st.sampled_from(FILE_NAMES)), kind, content)]
    body = multipart(pairs, files) if is_in_parts else urlencoded(pairs)
    content_type = (
        f"multipart/form-data; boundary={SEPARATOR}"
        if is_in_parts
        else "application/x-www-form-urlencoded"
    )
    if draw(st.integers(0, 7)) == 0:
        body = draw(st.sampled_from([broken, doubled, torn]))(body, draw(st.integers(0, 400)))
    if draw(st.integers(0, 11)) == 0:
        content_type = draw(st.sampled_from(CONTENT_TYPES))
    return body, content_type


def broken(body, at):
    return body[:at]


def doubled(body, at):
    return body[:at] + body


def torn(body, at):
    return body[:at] + b"\0\xff%&=;\r\n--line" + body[at:]


@st.composite
def with_other_words(draw, target, value):
    """The address with something else in place of one of its words."""
    word = draw(st.sampled_from(target.args))
    path = urlsplit(target.url).path
    other = quote(as_bytes(draw(value))[:3_000], safe="")
    return path.replace(quote(word), other, 1) if re.search(re.escape(quote(word)), path) else path


def some_of(choices):
    """Up to three headers."""
    one = st.sampled_from(sorted(choices)).flatmap(
        lambda name: st.tuples(st.just(name), st.sampled_from(choices[name]))
    )
    return st.lists(one, max_size=3).map(dict)


@st.composite
def some_cookies(draw):
    if draw(st.integers(0, 9)):
        return {}
    name = draw(st.sampled_from([*sorted(COOKIES), "sessionid"]))
    return {name: draw(st.sampled_from(COOKIES.get(name, COOKIES_OF_SIGN_IN)))}
