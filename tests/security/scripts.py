"""Script payloads in every text that somebody may type, and whether a browser ever runs one.

A payload runs `ran()`. Whatever the policy of the product stops is counted too: it should have
been plain text already.
"""

import io
import re
import zipfile
from collections import Counter
from contextlib import contextmanager, suppress
from itertools import count

from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, models, transaction
from django.test import Client

from accounts.models import User
from norms.text import to_html
from outbox.kinds import UnneededError
from outbox.models import Message
from outbox.sending import mail_of

PAYLOADS = [
    "<script>ran()</script>",
    '"><script>ran()</script>',
    "'><script>ran()</script>",
    "</textarea><script>ran()</script>",
    "</title><script>ran()</script>",
    "</script><script>ran()</script>",
    "--><script>ran()</script>",
    "]]><script>ran()</script>",
    "<ScRiPt>ran()</sCrIpT>",
    "<script src=data:,ran()></script>",
    "<script/x>ran()</script>",
    "<<script>ran()//<</script>",
    "<img src=x onerror=ran()>",
    '"><img src=x onerror=ran()>',
    "'><img src=x onerror=ran()>",
    "<img src=x onerror=ran()//",
    '<img """><script>ran()</script>">',
    "<svg onload=ran()>",
    '"><svg/onload=ran()>',
    "<svg><script>ran()</script></svg>",
    "<svg><animate onbegin=ran() attributeName=x>",
    "<math><mi xlink:href=javascript:ran()>x",
    "<body onload=ran()>",
    "<details open ontoggle=ran()>",
    "<input autofocus onfocus=ran()>",
    '" autofocus onfocus=ran() x="',
    "' autofocus onfocus=ran() x='",
    '" onmouseover=ran() style="position:fixed;inset:0',
    "<video><source onerror=ran()></video>",
    "<iframe src=javascript:parent.ran()>",
    "<iframe srcdoc='<script>parent.ran()</script>'>",
    "<object data=javascript:ran()>",
    "<embed src=javascript:ran()>",
    "<a href=javascript:ran() autofocus>x</a>",
    "[x](javascript:ran())",
    "<javascript:ran()>",
    "<meta http-equiv=refresh content='0;url=javascript:ran()'>",
    "<link rel=stylesheet href=//elsewhere.example/x.css>",
    "<base href=//elsewhere.example/>",
    "<form action=//elsewhere.example/ hx-on:htmx:load=ran() hx-get=/ hx-trigger=load>",
]
assert len(set(PAYLOADS)) == 40

APPS = ["accounts", "norms", "contacts", "meetings", "coaching", "worksearch", "reminders"]
# Tables and fields of which no person types a word: names by which other things are found.
NOT_TYPED = {"norms.Place", "accounts.Session", "accounts.CommandRun"}
FIXED = {
    "accounts.User.password",
    "accounts.User.time_zone",
    "accounts.Change.field",
    "accounts.IdentityProvider.certificates",
    "accounts.IdentityProvider.origin",
    "accounts.IdentityProvider.sealed_secret",
    "accounts.Sharing.text_version",
    "contacts.CenterPhrase.finding",
    "contacts.ColumnMapping.headers",
    "contacts.Contact.snoozed_step",
    "contacts.Import.format",
    "contacts.Upload.encoding",
    "contacts.Upload.format",
    "contacts.UploadRow.reason",
    "contacts.UploadRow.why",
}
# What people typed, among other things.
LISTS = [
    "contacts.Upload.headers",
    "contacts.UploadRow.cells",
    "contacts.UploadRow.person",
    "meetings.Meeting.questions",
]
MACHINE = ("hash", "token", "digest", "previous", "_key", "path", "html", "issuer", "client")

WATCH = """
addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile, blockedURI }) =>
  stopped(`${violatedDirective} ${blockedURI} ${sourceFile} on ${location.pathname}`));
"""
# What waits for a click, a hover or the next page is there already.
LURKING = """() => {
  const foreign = "iframe, object, embed, base, meta[http-equiv], script:not([src], [type])";
  return [...document.querySelectorAll("*")].flatMap((element) => [
    ...[...element.attributes]
      .filter(({ name, value }) =>
        /^(on|hx-on|srcdoc)/.test(name) || /^\\s*javascript:/i.test(value))
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ...(element.matches(foreign) ? [element.outerHTML.slice(0, 80)] : []),
  ]);
}"""


def plant(payloads, *, cut=True):
    """Write payloads, in turn, into every text field of every row; gives how many fields took it.

    Straight into the tables: a form may refuse some, an import or a later form may not. They are
    cut to the length of the field, unless its column was `widened`.
    """
    planted, turn = Counter(), count()
    for field in typed_fields():
        most = field.max_length if cut else None
        planted[str(field)] = _fill(field, payloads[next(turn) % len(payloads)], most)
    for name in LISTS:
        label, _dot, field = name.rpartition(".")
        for row in apps.get_model(label)._base_manager.all()[:200]:
            setattr(row, field, _replaced(getattr(row, field), payloads[0]))
            row.save(update_fields=[field])
        planted[name] += 1
    return planted


def typed_fields():
    for model in filter(_is_ours, apps.get_models()):
        yield from _typed(model)


@contextmanager
def widened(cursor):
    """Let each column of the tables into which somebody types take a text of any length.

    In the catalog of the database: it alters no column from which another one is worked out.
    """
    tables = list({field.model._meta.db_table for field in typed_fields()})
    cursor.execute(
        "SELECT atttypmod, attrelid, attnum FROM pg_attribute WHERE atttypmod > 0 AND attnum > 0"
        " AND atttypid = 'varchar'::regtype AND attrelid = ANY(%s::regclass[])",
        [tables],
    )
    limits = cursor.fetchall()
    change = "UPDATE pg_attribute SET atttypmod = %s WHERE attrelid = %s AND attnum = %s"
    cursor.executemany(change, [(-1, *column) for _most, *column in limits])
    yield
    cursor.executemany(change, limits)


def _is_ours(model):
    return model._meta.app_label in APPS and model._meta.label not in NOT_TYPED


def _replaced(value, payload):
    """The same with a payload for each text, if words were typed: keys have neither space nor."""
    if isinstance(value, dict):
        return {name: _replaced(inner, payload) for name, inner in value.items()}
    if isinstance(value, list):
        return [_replaced(inner, payload) for inner in value]
    is_typed = isinstance(value, str) and (" " in value or value[:1].isupper() or "<" in value)
    return payload if is_typed else value


def _typed(model):
    """The fields of a table into which somebody types."""
    for field in model._meta.concrete_fields:
        name = f"{model._meta.label}.{field.name}"
        is_text = isinstance(field, (models.CharField, models.TextField)) and not field.choices
        is_name = isinstance(field, (models.SlugField, models.EmailField))
        if is_text and not is_name and name not in FIXED and not field.name.endswith(MACHINE):
            yield field


def _fill(field, text, most):
    """Whether at least one row took so much of the text."""
    model = field.model
    if isinstance(field, models.URLField):
        text = f"https://elsewhere.example/?{text.replace(' ', '/')}"
    values = {field.name: text[:most]}
    if field.name == "text" and any(f.name == "html" for f in model._meta.concrete_fields):
        values["html"] = to_html(text)
    rows = model._base_manager.all()
    try:
        with transaction.atomic():
            return bool(rows.update(**values))
    except DatabaseError:  # One of a kind, or guarded: with the number of the row, or not.
        numbers = list(rows.values_list("pk", flat=True))
        return sum(_with_number(field, pk, text, most) for pk in numbers) > 0


def _with_number(field, pk, text, most):
    try:
        with transaction.atomic():
            rows = field.model._base_manager.filter(pk=pk)
            return rows.update(**{field.name: f"{pk} {text}"[:most]})
    except DatabaseError:
        return 0


LOOKS = re.compile(r"^[^?]+\.(css|svg|webp|png)(\?|$)")


class Watcher:
    """A page of a browser in which somebody is signed in, and what it ran and was stopped from."""

    def __init__(self, browser, site, email):
        self.ran, self.stopped, self.lurking, self.broken = [], [], [], []
        self.seen, self.is_there = 0, {}
        self.context = browser.new_context(base_url=site, reduced_motion="reduce")
        self.context.expose_function("ran", lambda *_: self.ran.append(self.page.url))
        self.context.expose_function("stopped", lambda what: self.stopped.append(what))
        self.context.add_init_script(WATCH)
        # Looks take time, and no payload is in them.
        self.context.route(LOOKS, lambda route: route.abort())
        self.page = self.context.new_page()
        self.page.on("dialog", lambda dialog: (self.ran.append(dialog.message), dialog.dismiss()))
        if email:
            client = Client()
            client.force_login(User.objects.get(email=email))
            key = client.cookies[settings.SESSION_COOKIE_NAME].value
            self.context.add_cookies(
                [{"name": settings.SESSION_COOKIE_NAME, "value": key, "url": site}]
            )

    def open(self, path):
        """A page that is known to be there."""
        if self.page.goto(path).status == 200:
            self._count(path)
        else:
            self.broken.append(path)

    def look(self, path):
        """Open the page, if there is one for them: found out once."""
        if path not in self.is_there:
            answer = self.page.request.get(path, max_redirects=0)
            is_page = answer.headers.get("content-type", "").startswith("text/html")
            self.broken += [path] if answer.status >= 500 else []
            self.is_there[path] = answer.status == 200 and is_page
        if self.is_there[path]:
            self.open(path)

    def read(self, html):
        """Show the HTML of a mail or of a file, which no policy guards."""
        self.page.goto("about:blank")
        self.page.set_content(html)
        self._count("about:blank")

    def _count(self, path):
        self.lurking += [f"{path}: {what}" for what in self.page.evaluate(LURKING)]
        self.seen += 1

    @property
    def found(self):
        return self.ran + self.stopped + self.lurking + self.broken


def mails(*more):
    """The kind and the HTML of every mail that waits, and of some more."""
    for message in [*Message.objects.all(), *more]:
        with suppress(UnneededError):
            for part in getattr(mail_of(message, settings.SITE_URL), "alternatives", []):
                yield message.kind, part.content


def pages_in(archive):
    """The pages in a ZIP file."""
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        for name in files.namelist():
            if name.endswith(".html"):
                yield files.read(name).decode()
