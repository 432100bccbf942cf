"""A picture of every page in each role, at phone and desktop width, light and dark.

`make tour` runs it and writes var/tour/, with index.html to look at. It fails on a page that
answers 500 or writes an error to the browser's console. A page a role may not see is left out.
"""

import html

import pytest
from django.conf import settings
from django.urls import reverse

from accounts.models import Center, User
from contacts.models import Contact, Organization, Outreach
from meetings.models import Meeting
from norms.models import EtiquetteNote, LocalResource
from tests.routes import named_routes

FOLDER = settings.BASE_DIR / "var" / "tour"
VIEWS = [
    ("desktop", 1280, "light"),
    ("desktop", 1280, "dark"),
    ("phone", 390, "light"),
    ("phone", 390, "dark"),
]
PEOPLE = {
    "anonymous": None,
    "seeker": "seeker@demo.example",
    "newcomer": "newcomer@demo.example",
    "coach": "coach@demo.example",
    "admin": "admin@demo.example",
}
# Which demonstration row stands for a route's argument.
EXAMPLES = {
    "accounts:person_": lambda: User.objects.get(email="coach@demo.example").pk,
    "contacts:organization": lambda: Organization.objects.order_by("pk").first().pk,
    "contacts:outreach_add": lambda: Contact.objects.filter(stage="to_ask").first().pk,
    "contacts:outreach_": lambda: Outreach.objects.order_by("pk").first().pk,
    "contacts:": lambda: Contact.objects.filter(stage="asked").order_by("pk").first().pk,
    "meetings:add": lambda: Contact.objects.filter(stage="in_conversation").first().pk,
    "meetings:debrief": lambda: Meeting.objects.filter(status="held").first().pk,
    "meetings:": lambda: Meeting.objects.filter(status="planned").first().pk,
    "norms:note_add": lambda: "us/nc/charlotte",
    "norms:resource_add": lambda: "us/nc/charlotte",
    "norms:note_": lambda: EtiquetteNote.objects.order_by("pk").first().pk,
    "norms:resource_": lambda: LocalResource.objects.order_by("pk").first().pk,
    "norms:place": lambda: "us/nc/charlotte",
}
# Answers for machines, and parts of pages.
NO_PAGES = {"healthz", "readyz", "norms:place_options", "norms:place_guidance"}
# More than one state of the same page, by the path it is seen at.
MORE = {
    "norms_place_unknown": "/norms/us/oh/akron/",
    "norms_place_region": "/norms/us/ny/",
    "norms_place_country": "/norms/de/",
    "norms_search": "/norms/?q=roch",
    "norms_search_nothing": "/norms/?q=zzzz",
    "contacts_search": "/contacts/?q=ro",
    "contacts_search_nothing": "/contacts/?q=zzzz",
    "missing": "/nothing/here/",
}


def address(name, parameters):
    if not parameters:
        return reverse(name)
    example = next(make for start, make in EXAMPLES.items() if name.startswith(start))
    return reverse(name, args=[example()])


def addresses():
    """Name and path of every page with demonstration data behind it."""
    for name, parameters in named_routes():
        if name not in NO_PAGES and not (name.startswith("account_") and parameters):
            yield name.replace(":", "_"), address(name, parameters)
    for stage in Contact.objects.values_list("stage", flat=True).distinct():
        contact = Contact.objects.filter(stage=stage).first()
        yield f"contacts_detail_{stage}", contact.get_absolute_url()
    yield from MORE.items()


def make_newcomer():
    """A job seeker who has nothing yet, for the empty states."""
    User.objects.create_user(
        "newcomer@demo.example",
        "informational",
        first_name="Noor",
        role="seeker",
        center=Center.objects.order_by("pk").first(),
    )


def take_pictures(page, person, name):
    """Save the open page in each width and colour; give the file names."""
    files = []
    for device, width, scheme in VIEWS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 800})
        file = f"{name}-{person}-{device}-{scheme}.png"
        page.screenshot(path=FOLDER / file, full_page=True)
        files.append(file)
    return files


def write_index(pictures):
    rows = "".join(
        f"<h2>{html.escape(title)}</h2><p>"
        + "".join(f'<a href="{file}"><img src="{file}" height="300"></a> ' for file in files)
        for title, files in pictures
    )
    (FOLDER / "index.html").write_text(f"<!doctype html><title>Tour</title>{rows}")


@pytest.mark.browser
def test_every_page_in_each_role(open_page, site, sign_in):
    FOLDER.mkdir(parents=True, exist_ok=True)
    make_newcomer()
    pictures, problems = [], []
    for person, email in PEOPLE.items():
        page = open_page()
        if email:
            sign_in(page, email)
        for name, path in addresses():
            status = page.request.get(path, max_redirects=0).status
            if status >= 500:
                problems.append(f"{status} {person} {path}")
            if status != 200 and name != "missing":
                continue
            page.problems.clear()
            page.goto(path)
            problems += [f"{person} {path}: {text}" for text in page.problems if "404" not in text]
            pictures.append((f"{name}, {person}", take_pictures(page, person, name)))
    write_index(pictures)

    assert problems == []
