"""A picture of every page in each role, at phone and desktop width, light and dark.

`make tour` runs it and writes var/tour/, with index.html to look at. It fails on a page that
answers 500 or writes an error to the browser's console. A page a role may not see is left out.
Besides: forms with errors, very long names on a small phone, error pages, what is printed, and
Django admin.
"""

import html
from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib import admin
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from accounts.inviting.mailing import plan_waiting
from accounts.inviting.tokens import hashed
from accounts.models import Center, Cohort, Invitation, Roster, User
from coaching.models import CoachNote, Comment, Suggestion
from contacts.actions import refresh
from contacts.models import (
    CenterPhrase,
    Contact,
    Draft,
    Import,
    MessageTemplate,
    Organization,
    Outreach,
    Upload,
)
from infointerview import demo, demo_worksearch
from meetings.models import Meeting
from norms.models import EtiquetteNote, LocalResource, Place, SecondOpinion
from outbox.models import Kind, Message
from outbox.sending import mail_of
from reminders.announcing import announce
from reminders.models import Topic
from reminders.stopping import stop_path
from tests.factories import (
    ContactFactory,
    EtiquetteNoteFactory,
    EvidenceFactory,
    InvitationFactory,
    MeetingFactory,
    OrganizationFactory,
    TakenFileFactory,
)
from tests.routes import named_routes
from worksearch.models import Activity, CenterRules, LogSettings

FOLDER = settings.BASE_DIR / "var" / "tour"
VIEWS = [
    ("desktop", 1280, "light"),
    ("desktop", 1280, "dark"),
    ("phone", 390, "light"),
    ("phone", 390, "dark"),
]
SMALL = [("small", 320, "light")]
PEOPLE = {
    "anonymous": None,
    "seeker": "seeker@demo.example",
    "newcomer": "newcomer@demo.example",
    "coach": "coach@demo.example",
    "admin": "admin@demo.example",
}
# Which demonstration row stands for a route's argument.
EXAMPLES = {
    "accounts:cohort_": lambda: Cohort.objects.order_by("pk").first().pk,
    "accounts:join": lambda: "charlotte",
    "accounts:roster": lambda: Roster.objects.get().pk,
    "accounts:invitation_accept": lambda: invitation_link(),
    "accounts:invitation_": lambda: Invitation.objects.order_by("pk").first().pk,
    "coaching:seeker": lambda: User.objects.get(email=PEOPLE["seeker"]).pk,
    "coaching:contact": lambda: of_maya(Contact.objects.filter(stage="in_touch")),
    "coaching:meeting": lambda: of_maya(Meeting.objects.filter(status="held")),
    "coaching:draft": lambda: of_maya(Draft.objects.all()),
    "coaching:notes": lambda: User.objects.get(email=PEOPLE["seeker"]).pk,
    "coaching:suggest_": lambda: User.objects.get(email=PEOPLE["seeker"]).pk,
    "coaching:note_": lambda: of_maya(CoachNote.objects.filter(visibility="team")),
    "coaching:suggestion_read": lambda: of_maya(Suggestion.objects.all()),
    "coaching:answer_read": lambda: of_maya(Comment.objects.filter(is_answer=True)),
    "coaching:comment_": lambda: of_maya(Comment.objects.filter(is_answer=False)),
    "coached:comment_edit": lambda: Comment.objects.filter(is_answer=True).first().pk,
    "coached:comment_delete": lambda: Comment.objects.filter(is_answer=True).first().pk,
    "coached:note_read": lambda: 1,  # Only sent to.
    "coached:": lambda: Comment.objects.filter(is_answer=False).first().pk,
    "accounts:assignment_": lambda: 1,  # Only sent to.
    "accounts:sharing_": lambda: 1,
    "accounts:coach_": lambda: 1,
    "accounts:person_": lambda: User.objects.get(email="coach@demo.example").pk,
    "contacts:been_there": lambda: LocalResource.objects.order_by("pk").first().pk,
    "contacts:organization": lambda: Organization.objects.order_by("pk").first().pk,
    "contacts:template_": lambda: MessageTemplate.objects.order_by("pk").first().pk,
    "phrases:": lambda: CenterPhrase.objects.order_by("pk").first().pk,
    "taking:bring_": lambda: taken_file(),
    "contacts:upload": lambda: Upload.objects.order_by("pk").first().pk,
    "contacts:import_": lambda: Import.objects.order_by("pk").first().pk,
    "contacts:merge_": lambda: 1,  # Only sent to.
    "contacts:outreach_add": lambda: Contact.objects.filter(stage="to_ask").first().pk,
    "contacts:outreach_": lambda: Outreach.objects.order_by("pk").first().pk,
    "contacts:": lambda: Contact.objects.filter(stage="asked").order_by("pk").first().pk,
    "calendar:": lambda: "no-such-secret",
    "worksearch:activity_": lambda: Activity.objects.order_by("pk").first().pk,
    **dict.fromkeys(
        ["worksearch:count", "worksearch:leave_out", "worksearch:by_rules"],
        lambda: ("activity", 1),  # Only sent to.
    ),
    "worksearch:": lambda: timezone.localdate(),
    "meetings:add": lambda: Contact.objects.filter(stage="in_conversation").first().pk,
    "meetings:card": lambda: Meeting.objects.get(card__isnull=False).pk,
    "meetings:debrief": lambda: Meeting.objects.filter(status="held").first().pk,
    "meetings:": lambda: Meeting.objects.filter(status="planned").first().pk,
    "reminders:stop": lambda: stop_link(),
    "reminders:written_": lambda: "no-such-mail",
    "norms:note_add": lambda: "us/nc/charlotte",
    "norms:resource_add": lambda: "us/nc/charlotte",
    "norms:note_versions": lambda: EtiquetteNote.objects.get(version=2).pk,
    "norms:note_": lambda: EtiquetteNote.objects.order_by("pk").first().pk,
    "norms:resource_": lambda: LocalResource.objects.order_by("pk").first().pk,
    "norms:place": lambda: "us/nc/charlotte",
    "norms:question_ask": lambda: "us/nc/charlotte",
    "norms:question_": lambda: 1,  # Only sent to.
}
ALLAUTH = ("account_", "mfa_", "openid_connect_", "saml_", "sign_in_with")
# Answers for machines, and parts of pages.
NO_PAGES = {
    "healthz",
    "readyz",
    "metrics",
    "norms:place_options",
    "norms:place_guidance",
    "meetings:moment",
}
# Tables to keep.
NO_PAGES |= {"accounts:roster_refused", "contacts:upload_refused", "contacts:export"}
NO_PAGES |= {"meetings:ics", "calendar:feed", "taking:archive"}  # Files.
NO_PAGES |= {"coaching:reports_csv", "worksearch:csv"}
NO_PAGES |= {"accounts:session_end"}
# More than one state of the same page, by the path it is seen at.
MORE = {
    "coaching_caseload_nobody": "/coaching/?q=zzzz",
    "norms_place_unknown": "/norms/us/oh/akron/",
    "norms_place_region": "/norms/us/ny/",
    "norms_place_country": "/norms/de/",
    "norms_place_asked_about": "/norms/us/id/boise/",
    "norms_place_disputed": "/norms/us/ny/rochester/",
    "norms_review_stale": "/norms/review/?show=stale",
    "norms_review_disputed": "/norms/review/?show=disputed",
    "norms_compare_two": "/norms/compare/?from=us/ny/rochester&to=us/nc/charlotte",
    "norms_compare_unknown": "/norms/compare/?from=us/oh/akron&to=us/nc/charlotte",
    "norms_compare_nothing": "/norms/compare/?from=us/oh/akron&to=",
    "norms_in_the_us": "/norms/?where=us",
    "norms_none_such": "/norms/?where=us&acceptance=unknown",
    "norms_map_country": "/norms/us/",
    "norms_search": "/norms/?q=roch",
    "norms_search_nothing": "/norms/?q=zzzz",
    "contacts_search": "/contacts/?q=ro",
    "contacts_search_nothing": "/contacts/?q=zzzz",
    "invitation_over": "/invitation/no-such-token/",
    "invitations_expired": "/center/invitations/?show=expired",
    "invitations_none": "/center/invitations/?show=revoked",
    "missing": "/nothing/here/",
}
# Forms that are sent as they are found, by who finds them and where, so that they have errors.
SENT_EMPTY = [
    ("anonymous", "/account/sign-in/"),
    ("newcomer", "/contacts/add/"),
    ("newcomer", "/contacts/import/"),
    ("newcomer", "/account/data/bring/"),
    ("seeker", "/account/password/change/"),
    ("seeker", "/account/email/"),
    ("coach", "/norms/us/nc/charlotte/notes/add/"),
    ("coach", "/norms/us/nc/charlotte/resources/add/"),
    ("admin", "/center/invitations/add/"),
    ("admin", "/center/invitations/file/"),
    ("admin", "/center/cohorts/"),
    ("anonymous", "/join/charlotte/"),
]
ERROR_PAGES = ["400", "403", "403_csrf", "405", "413", "429", "500", "503"]


def invitation_link():
    """What stands in the link of an open invitation."""
    token = "a-token-for-the-tour"
    Invitation.objects.filter(email=demo.INVITATIONS[0][0]).update(token_hash=hashed(token))
    return token


def stop_link():
    return stop_path(User.objects.get(email=PEOPLE["seeker"]), Topic.DIGEST).split("/")[-2]


def address(name, parameters):
    if not parameters:
        return reverse(name)
    example = next(make for start, make in EXAMPLES.items() if name.startswith(start))
    words = example()
    if isinstance(words, tuple):
        return reverse(name, args=words)
    # What comes after the row is a number of something of it, as of a version of a note.
    return reverse(name, args=[words, *(1 for _ in parameters[1:])])


def taken_file():
    """What somebody with an empty account once took away, and is about to bring."""
    owners = User.objects.filter(email__in=[PEOPLE["newcomer"], PEOPLE["seeker"]])
    rows = {"contacts.Contact": 412, "contacts.Outreach": 1390, "meetings.Meeting": 37}
    counts = {"rows": rows, "people": ["Dana Whitfield", "Luis Ortega", "Josiah Crane"]}
    return TakenFileFactory(owner=owners.order_by("email").first(), counts=counts).pk


def of_maya(rows):
    """Whose row it is, and the first of the rows."""
    return User.objects.get(email=PEOPLE["seeker"]).pk, rows.order_by("pk").first().pk


def addresses():
    """Name and path of every page with demonstration data behind it."""
    for name, parameters in named_routes():
        if name not in NO_PAGES and not (name.startswith(ALLAUTH) and parameters):
            yield name.replace(":", "_"), address(name, parameters)
    for stage in Contact.objects.values_list("stage", flat=True).distinct():
        contact = Contact.objects.filter(stage=stage).first()
        yield f"contacts_detail_{stage}", contact.get_absolute_url()
    twins = Contact.objects.filter(last_name="Feld").order_by("pk").values_list("pk", flat=True)
    yield "contacts_duplicate_merge_two", reverse("contacts:duplicate_merge", args=twins)
    picked = Meeting.objects.exclude(questions=[]).first()
    yield "meetings_detail_picked", picked.get_absolute_url()
    yield "meetings_sheet_picked", reverse("meetings:sheet", args=[picked.pk])
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


def make_longwinded():
    """A job seeker all of whose words are as long as they may be; gives the paths to look at."""
    seeker = User.objects.create_user(
        "longwinded." + "x" * 40 + "@demo.example",
        "informational",
        first_name="Maximiliana-Alexandrina",
        last_name="Featherstonehaugh-Cholmondeley",
        role="seeker",
        center=Center.objects.order_by("pk").first(),
    )
    organization = OrganizationFactory(owner=seeker, name="Donaudampfschifffahrts" * 9)
    contact = ContactFactory(
        owner=seeker,
        first_name="Wolfeschlegelstein" * 5,
        last_name="hausenbergerdorff " * 5,
        title="Vice President of the Presidency of Vices " * 4,
        organization=organization,
        place=Place.objects.get(path="us/nc/charlotte"),
        email="w" * 60 + "@example.example",
        notes="w" * 400,
    )
    refresh(contact)
    paths = ["/", "/contacts/", "/account/", contact.get_absolute_url()]
    paths += [organization.get_absolute_url(), reverse("meetings:add", args=[contact.pk])]
    return seeker.email, paths


def take_pictures(page, person, name, views):
    """Save the open page in each width and colour; give the file names."""
    files = []
    for device, width, scheme in views:
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


def each_role(open_page, sign_in):
    for person, email in PEOPLE.items():
        page = open_page(reduced_motion="reduce")
        if email:
            sign_in(page, email)
        for name, path in addresses():
            status = page.request.get(path, max_redirects=0).status
            if status >= 500:
                page.problems.append(f"{path} answers {status}")
            if status == 200 or name == "missing":
                page.goto(path)
                yield name, person, page, VIEWS


def sent_empty(open_page, sign_in):
    for person, path in SENT_EMPTY:
        page = open_page(reduced_motion="reduce")
        if PEOPLE[person]:
            sign_in(page, PEOPLE[person])
        page.goto(path)
        page.locator("main form button.btn-main").last.click()
        page.wait_for_selector(".error-summary")
        yield f"errors{path.replace('/', '_')}", person, page, VIEWS


def long_names(open_page, sign_in):
    email, paths = make_longwinded()
    page = open_page(reduced_motion="reduce")
    sign_in(page, email)
    for number, path in enumerate(paths):
        page.goto(path)
        yield f"long_names_{number}", "longwinded", page, SMALL + VIEWS[:1]


def what_happens(open_page, sign_in):
    """Places of which numbers are published: as coaches say, otherwise than they say, of few."""
    few = {"replied": None, "met": None, "thanked": None}
    charlotte = Place.objects.get(path="us/nc/charlotte")
    EvidenceFactory(place=charlotte)
    EvidenceFactory(place=charlotte, channel="group", asked=40, met=35)
    EvidenceFactory(place=charlotte, channel="email", asked=25, replied=15, met=5, thanked=5)
    EvidenceFactory(place=charlotte, channel="linkedin", asked=15, **few)
    EvidenceFactory(place=charlotte.parent, asked=120, replied=85, met=70)
    rochester = Place.objects.get(path="us/ny/rochester")
    EvidenceFactory(place=rochester, replied=10, met=5, thanked=5)
    EvidenceFactory(place=Place.objects.get(path="us/id"), asked=15, **few)
    paths = ["nc/charlotte", "nc/durham", "ny/rochester", "id/boise"]
    for person in ["seeker", "coach"]:
        page = open_page(reduced_motion="reduce")
        sign_in(page, PEOPLE[person])
        for path in paths:
            page.goto(f"/norms/us/{path}/")
            yield f"happens_{path.replace('/', '_')}", person, page, SMALL + VIEWS
    page = open_page(reduced_motion="reduce")
    sign_in(page, PEOPLE["seeker"])
    page.goto("/contacts/my-places/")
    page.get_by_role("button", name="Leave mine out").click()
    page.wait_for_url("**/my-places/")
    yield "my_places_left_out", "seeker", page, SMALL + VIEWS


def seen_long_ago(open_page, sign_in):
    """Places whose notes nobody has confirmed for 18 months, wherever they are named."""
    long_ago = timezone.localdate() - timedelta(days=700)
    SecondOpinion.objects.filter(agrees=True).update(seen_on=long_ago)
    for note in EtiquetteNote.objects.filter(place__path="us/nc/charlotte"):
        note.observed_on = long_ago
        note.save()
    page = open_page(reduced_motion="reduce")
    sign_in(page, PEOPLE["seeker"])
    charlotte = Place.objects.get(path="us/nc/charlotte")
    durham = Place.objects.get(path="us/nc/durham")
    EtiquetteNoteFactory(place=durham, acceptance="introduction", observed_on=long_ago)
    EtiquetteNoteFactory(place=durham.parent, acceptance="welcome", observed_on=long_ago)
    known = Contact.objects.filter(place=charlotte).first().get_absolute_url()
    paths = ["/", "/contacts/", known, "/norms/", "/norms/us/", "/norms/us/nc/"]
    for number, path in enumerate(paths):
        page.goto(path)
        yield f"seen_long_ago_{number}", "seeker", page, SMALL + VIEWS


def work_search(open_page, sign_in):
    """A work-search log: full, empty, with what is not known, with errors; and the rules."""
    today = timezone.localdate()
    page = open_page(reduced_motion="reduce")
    sign_in(page, demo_worksearch.SEEKER)
    weeks = [f"/work-search/{today - timedelta(days=back)}/" for back in [7, 700]]
    paths = {"now": "/work-search/", "before": weeks[0], "empty": weeks[1], "today": "/"}
    paths |= {"list": "/work-search/weeks/", "sheet": f"{weeks[0]}sheet/"}
    paths |= {"settings": "/account/work-search/", "account": "/account/"}
    paths |= {"add": "/work-search/activities/add/"}
    for name, path in paths.items():
        page.goto(path)
        yield f"work_search_{name}", "noah", page, SMALL + VIEWS
    page.get_by_role("button", name="Save").click()
    page.wait_for_selector(".error-summary")
    yield "work_search_errors", "noah", page, VIEWS
    page.goto(paths["sheet"])
    page.emulate_media(media="print")
    yield "print_work_search", "noah", page, [("paper", 720, "light")]
    page.emulate_media(media="screen")
    for key in ["us-me", "us-ct", "us-ne", "us-wi"]:
        LogSettings.objects.update(rule_set=key)
        page.goto(paths["before"])
        page.locator(".work-rules details").evaluate("each => { each.open = true }")
        yield f"work_search_{key}", "noah", page, VIEWS
    CenterRules.objects.update(rule_set="own", name="Alder County")
    LogSettings.objects.update(rule_set="")
    page.goto(paths["before"])
    yield "work_search_unknown", "noah", page, VIEWS
    page = open_page(reduced_motion="reduce")
    sign_in(page, demo_worksearch.ADMIN)
    page.goto("/center/work-search/")
    yield "center_work_search", "jobcenter", page, SMALL + VIEWS


def answer_with(body):
    return lambda route: route.fulfill(body=body, content_type="text/html")


def error_pages(open_page, sign_in):
    page = open_page(reduced_motion="reduce")
    for name in ERROR_PAGES:
        page.route("**/broken/", answer_with(render_to_string(f"{name}.html")))
        page.goto("/broken/")
        yield f"error_{name}", "anonymous", page, VIEWS


def printed(open_page, sign_in):
    page = open_page(reduced_motion="reduce")
    sign_in(page, PEOPLE["seeker"])
    meeting = Meeting.objects.filter(status="planned").first()
    sheet = reverse("meetings:sheet", args=[meeting.pk])
    for name, path in [("place", "/norms/us/nc/charlotte/"), ("sheet", sheet)]:
        page.goto(path)
        page.emulate_media(media="print")
        yield f"print_{name}", "seeker", page, [("paper", 720, "light")]
        page.emulate_media(media="screen")


def mails(open_page, sign_in):
    """What mail programs show, of what goes to Maya today."""
    maya = User.objects.get(email=PEOPLE["seeker"])
    coach = User.objects.get(email=PEOPLE["coach"])
    now = timezone.now()
    day = timezone.localdate(now, maya.zone)
    MeetingFactory(owner=maya, contact__first_name="Ada", starts_at=now + timedelta(days=1))
    announce(person=maya, key="tour", by=coach, about="Your contact Dana", page="/contacts/")
    digest = Message(kind=Kind.DIGEST, key="tour", person=maya, email=maya.email, day=day)
    waiting = InvitationFactory(sent_at=None, token_hash=None, center=maya.center)
    invitation = plan_waiting(Invitation.objects.filter(pk=waiting.pk)).get()
    page = open_page(reduced_motion="reduce")
    for message in [digest, Message.objects.get(kind=Kind.COMMENT), invitation]:
        mail = mail_of(message, settings.SITE_URL)
        (FOLDER / f"mail_{message.kind}.txt").write_text(f"{mail.subject}\n\n{mail.body}")
        page.set_content(mail.alternatives[0].content)
        yield f"mail_{message.kind}", "seeker", page, SMALL + VIEWS


def django_admin(open_page, sign_in):
    page = open_page(reduced_motion="reduce")
    sign_in(page, "operator@demo.example")
    page.goto("/admin/")
    yield "admin", "operator", page, VIEWS
    page.goto("/admin/health/")
    yield "admin_health", "operator", page, VIEWS
    for model in admin.site._registry:
        start = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        page.goto(reverse(f"{start}_changelist"))
        yield start.replace(":", "_"), "operator", page, VIEWS[:2]
        if row := model._default_manager.order_by("-pk").first():
            page.goto(reverse(f"{start}_change", args=[row.pk]))
            yield f"{start}_change".replace(":", "_"), "operator", page, VIEWS[:2]


SCENES = [
    each_role,
    sent_empty,
    long_names,
    what_happens,
    seen_long_ago,
    work_search,
    error_pages,
    printed,
    mails,
    django_admin,
]


@pytest.mark.browser
def test_every_page_in_each_role(open_page, site, sign_in):
    FOLDER.mkdir(parents=True, exist_ok=True)
    make_newcomer()
    pictures, problems = [], []
    for scene in SCENES:
        for name, person, page, views in scene(open_page, sign_in):
            pictures.append((f"{name}, {person}", take_pictures(page, person, name, views)))
            problems += [f"{person} {name}: {text}" for text in page.problems if "404" not in text]
            page.problems.clear()
    write_index(pictures)

    assert problems == []
