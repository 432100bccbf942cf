"""The forms of the product, from the access table: who sends them, and what fills them in well."""

from datetime import timedelta
from html.parser import HTMLParser
from urllib.parse import urlsplit

from django.test import Client
from django.utils import timezone

from accounts.models import Role
from tests.answers import text_of
from tests.factories import TAKEN_FILE, CenterFactory, IdentityProviderFactory, UserFactory
from tests.saml import ISSUER, SSO, university
from tests.test_access import LINES, on_a_working_day

PASSWORD = "long enough, and a secret"

# What fills in a field well that is empty at first; a function gets the people.
GOOD = {
    "learned": "Freight is planned a quarter ahead.",
    "text": "People like a clear question.",
    "observed_on": "2026-05-01",
    "reason": "In banks they say yes.",
    "checked_on": "2026-05-01",
    "name": "A breakfast",
    "url": "https://breakfast.example/",
    "date": lambda people: on_a_working_day().date(),
    "time": "10:00",
    "happened_at": "2026-05-01T10:00",
    "first_name": "Dana",
    "last_name": "Whitfield",
    "referral-0-first_name": "Dana",
    "promise-new-0-text": "To send the article.",
    "login": lambda people: people["seeker"].email,
    "password": PASSWORD,
    "issuer": ISSUER,
    "sso_address": SSO,
    "certificates": lambda people: university().certificate,
    "oldpassword": PASSWORD,
    "password1": PASSWORD * 2,
    "password2": PASSWORD * 2,
    "action_add": "yes",
    "because": "paused",
    "finding": "pressure",
    "kind": {
        "norms:resource_add": "events",
        "worksearch:activity_add": "application",
        "contacts:outreach_add": "ask",
        "contacts:draft_save": "ask",
        "contacts:draft_template": "ask",
        "contacts:template_add": "ask",
    },
    "question": "How do you plan?",
    "coach": lambda people: people["coach"].pk,
    "scope": "everything",
    "sure": "on",
    "until": "monday",
    "rows": {
        "taking:bring": TAKEN_FILE,
        **dict.fromkeys(
            ["contacts:import", "accounts:roster_add"], "Name,Email\nAna,ana@x.example"
        ),
    },
    "first_day": lambda people: timezone.localdate() + timedelta(days=3),
    "last_day": lambda people: timezone.localdate() + timedelta(days=9),
    "email": {
        "accounts:invitation_add": "new@test.example",
        "accounts:join": "new@mill.example",
        "account_email": "new@test.example",
        "account_reset_password": "new@test.example",
    },
}
# Forms that are on the page of another address.
ON_PAGE = {
    "accounts:roster_invite": "accounts:roster",
    "mfa_login_webauthn": "account_login",
    "accounts:coach_assign": "accounts:person_edit",
    "contacts:done": "contacts:detail",
    "contacts:close": "contacts:detail",
    **dict.fromkeys(
        [
            "meetings:questions",
            "meetings:question_add",
            "meetings:question_move",
            "meetings:question_drop",
            "meetings:focus",
            "meetings:ready",
        ],
        "meetings:detail",
    ),
    "meetings:card_posted": "meetings:card",
    "calendar:renew": "calendar:page",
    **dict.fromkeys(
        ["contacts:upload_choose", "contacts:upload_choose_all", "contacts:upload_bring"],
        "contacts:upload",
    ),
    "contacts:stay_out": "contacts:my_places",
    "contacts:be_counted": "contacts:my_places",
    "contacts:snooze": "contacts:detail",
    "contacts:skip": "contacts:detail",
    "contacts:away": "contacts:detail",
    "contacts:draft_save": "contacts:outreach_add",
    "contacts:draft_template": "contacts:outreach_add",
    "contacts:draft_check": "contacts:outreach_add",
}
# Buttons of the writing page that show it again; tests/contacts/test_desk.py tries them.
SHOWN_AGAIN = {f"contacts:draft_{name}" for name in ["check", "start", "keep", "unkeep"]}
SHOWN_AGAIN |= {"reminders:stop"}  # It says what it did; mail programs follow no redirect.

# Whom of the table to send as, by the column.
SENDERS = {"seeker": 1, "coach": 3, "admin": 4, "operator": 8, "anonymous": 0}


def sender(answers):
    """The first who is answered with a page, or else is let in; None if nobody is."""
    for code in [200, 302]:
        for person, column in SENDERS.items():
            if answers[column] == code and (person, code) != ("anonymous", 302):
                return person
    return None


POSTS = [line for line in LINES if line[1] == "POST" and sender(line[3])]


def everybody():
    """The people who send forms: those of a center, who have a password, and an operator."""
    center = CenterFactory()
    IdentityProviderFactory(center=center)  # Set up already, so that nobody need answer there.
    people = {role.value: UserFactory(center=center, role=role) for role in Role}
    people["operator"] = UserFactory(center=None, role="", is_staff=True, is_superuser=True)
    for person in people.values():
        person.set_password(PASSWORD)
        person.save()
    return people


def client_of(people, person):
    """A client in which one of the people is signed in; there an error becomes the page 500."""
    client = Client(raise_request_exception=False)
    if person != "anonymous":
        client.force_login(people[person])
    return client


def filled_in(route, fields, people):
    """What a person sends who fills in the form well."""
    data = {}
    for name, (_kind, value) in fields.items():
        good = GOOD.get(name)
        good = good.get(route) if isinstance(good, dict) else good
        value = value or (good(people) if callable(good) else good) or value
        if value is not None:
            data[name] = value
    return data


class Forms(HTMLParser):
    """The forms of a page: for each method and address the fields, (type, value) by name.

    The value is None for what is not sent unless somebody chooses it.
    """

    def __init__(self, page):
        super().__init__()
        self.here = page.request["PATH_INFO"]
        self.forms, self.fields, self.is_open, self.last = {}, {}, False, ""
        self.feed(text_of(page))

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            to = urlsplit(given.get("action") or self.here).path
            self.is_open = True
            self.fields = self.forms.setdefault((given.get("method", "get"), to), {})
        elif self.is_open and tag == "option" and "selected" in given:
            self.fields[self.last] = ("select", given["value"])
        elif self.is_open and tag in {"input", "select", "textarea", "button"} and "name" in given:
            self._add(given["name"], given.get("type", "text") if tag == "input" else tag, given)

        if self.is_open and "formaction" in given:  # A button that sends the same form elsewhere.
            self.forms[("post", given["formaction"])] = self.fields

    def _add(self, name, kind, given):
        self.last = name
        if kind in {"radio", "checkbox", "button"} and "checked" not in given:
            self.fields.setdefault(name, (kind, None))
        else:
            self.fields[name] = (kind, given.get("value", ""))

    def handle_data(self, data):
        kind, value = self.fields.get(self.last, ("", ""))
        if self.is_open and kind == "textarea":
            self.fields[self.last] = (kind, (value + data).removeprefix("\n"))

    def handle_endtag(self, tag):
        self.is_open = self.is_open and tag != "form"
        self.last = "" if tag == "textarea" else self.last


def fields_to(page, url, method="post"):
    """The fields of the forms on the page that go to `url`."""
    return Forms(page).forms.get((method, url), {})
