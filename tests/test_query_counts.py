"""How often each page asks the database: as often for 1,000 rows as for 10."""

from datetime import date, timedelta
from itertools import cycle

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import (
    Assignment,
    Change,
    Cohort,
    Invitation,
    Look,
    Page,
    Role,
    Roster,
    Session,
    Sharing,
    User,
    What,
)
from coaching.models import CoachNote, Comment, Suggestion
from contacts.actions import refresh_all
from contacts.models import (
    CenterPhrase,
    Contact,
    Import,
    MessageTemplate,
    Organization,
    Outreach,
    SkippedStep,
    UploadRow,
)
from contacts.models.uploads import Choice, Verdict
from meetings.models import Debrief, Meeting, Promise, Status
from norms.models import EtiquetteNote, LocalResource, Place, PlaceQuestion, SecondOpinion
from norms.taken import settle_places
from tests.factories import (
    ActivityFactory,
    AssignmentFactory,
    CardFactory,
    CenterPhraseFactory,
    CoachNoteFactory,
    CommentFactory,
    ContactFactory,
    DebriefFactory,
    EtiquetteNoteFactory,
    ImportFactory,
    LocalResourceFactory,
    LogSettingsFactory,
    MeetingFactory,
    MessageTemplateFactory,
    OrganizationFactory,
    OutreachFactory,
    PromiseFactory,
    RosterFactory,
    SecondOpinionFactory,
    SharingFactory,
    SkippedStepFactory,
    SuggestionFactory,
    TakenFileFactory,
    UploadFactory,
    UserFactory,
)
from tests.planner import analyze
from worksearch.models import Activity

# Who looks at which page, and how many queries it takes: two of them say who is there.
PAGES = {
    ("seeker", "today", ""): 17,
    ("seeker", "contacts:list", ""): 9,
    ("seeker", "contacts:list", "?sort=stage&q=person&due=overdue"): 9,
    ("seeker", "contacts:add", ""): 5,
    ("seeker", "contacts:detail", ""): 12,
    ("seeker", "contacts:edit", ""): 6,
    ("seeker", "contacts:chain", ""): 3,
    ("seeker", "contacts:deleted", ""): 4,
    ("seeker", "contacts:organization", ""): 7,
    ("seeker", "contacts:import", ""): 5,
    ("seeker", "taking:data", ""): 3,
    ("seeker", "taking:archive", ""): 60,
    ("seeker", "contacts:export", ""): 16,
    ("seeker", "contacts:export", "?format=vcard"): 16,
    ("seeker", "taking:bring", ""): 20,
    ("seeker", "taking:bring_preview", ""): 3,
    ("seeker", "contacts:duplicates", ""): 5,
    ("seeker", "contacts:import_detail", ""): 6,
    ("seeker", "contacts:upload", ""): 6,
    ("seeker", "contacts:upload", "?show=new&q=ana"): 6,
    ("seeker", "contacts:outreach_add", ""): 6,
    ("seeker", "contacts:outreach_add", "?kind=ask"): 8,
    ("seeker", "contacts:outreach_add", "?kind=thank_you"): 9,
    ("seeker", "contacts:been_there", ""): 5,
    ("seeker", "contacts:template_list", ""): 4,
    ("admin", "phrases:list", ""): 4,
    ("seeker", "meetings:list", ""): 3,
    ("seeker", "meetings:list", "?show=to_debrief"): 3,
    ("seeker", "meetings:list", "?show=held"): 3,
    ("seeker", "meetings:list", "?show=cancelled"): 3,
    ("seeker", "meetings:add", ""): 10,
    ("seeker", "meetings:detail", ""): 13,
    ("seeker", "meetings:card", ""): 11,
    ("seeker", "meetings:moment", "?date=2027-12-25&time=10:00&way=phone"): 4,
    ("seeker", "meetings:sheet", ""): 6,
    ("seeker", "meetings:promises", ""): 4,
    ("seeker", "meetings:ics", ""): 3,
    ("seeker", "calendar:page", ""): 3,
    ("seeker", "worksearch:week", ""): 7,
    ("seeker", "worksearch:list", ""): 7,
    ("seeker", "worksearch:csv", ""): 7,
    ("seeker", "worksearch:sheet", ""): 7,
    ("admin", "worksearch:center_rules", ""): 4,
    ("seeker", "reminders:choose", ""): 3,
    ("seeker", "norms:index", ""): 6,
    ("seeker", "norms:index", "?where=us&acceptance=unknown"): 7,
    ("seeker", "norms:compare", "?from=us/ny/rochester&to=us/nc/charlotte"): 7,
    ("seeker", "norms:place", ""): 9,
    ("coach", "norms:place", ""): 10,
    ("coach", "norms:note_add", ""): 7,
    ("coach", "norms:note_edit", ""): 9,
    ("coach", "norms:note_versions", ""): 5,
    ("coach", "norms:note_confirm", ""): 4,
    ("coach", "norms:review", ""): 7,
    ("coach", "norms:review", "?show=stale&whose=mine"): 8,
    ("coach", "norms:review", "?show=disputed"): 8,
    ("admin", "norms:note_hide", ""): 5,
    ("coach", "norms:resource_add", ""): 5,
    ("coach", "norms:resource_edit", ""): 5,
    ("seeker", "accounts:sharing", ""): 7,
    ("seeker", "coached:overview", ""): 4,
    ("seeker", "accounts:access", ""): 4,
    ("seeker", "accounts:sessions", ""): 4,
    ("coach", "accounts:access", ""): 3,
    ("coach", "coaching:reports", "?by=cohort"): 3,
    ("admin", "accounts:access_log", ""): 4,
    ("admin", "accounts:people", ""): 8,
    ("admin", "accounts:people", "?q=person&sort=newest"): 8,
    ("admin", "accounts:person_edit", ""): 9,
    ("admin", "accounts:invitations", ""): 6,
    ("admin", "accounts:roster", ""): 8,
    ("admin", "accounts:cohorts", ""): 4,
    ("admin", "accounts:changes", ""): 4,
}


@pytest.fixture
def rows(seeker, coach, admin, charlotte):
    """What some of the pages are about: what stands for it in the address, by route."""
    contact = ContactFactory(owner=seeker, place=charlotte)
    meeting = MeetingFactory(owner=seeker, contact=contact, status=Status.HELD)
    DebriefFactory(owner=seeker, meeting=meeting)
    CardFactory(owner=seeker, meeting=meeting)
    organization = OrganizationFactory(owner=seeker)
    LogSettingsFactory(owner=seeker)
    note = EtiquetteNoteFactory(author=coach, place=charlotte)
    other = EtiquetteNoteFactory(place=charlotte)
    return {
        **dict.fromkeys(
            [
                "contacts:detail",
                "contacts:edit",
                "contacts:outreach_add",
            ],
            contact.pk,
        ),
        **dict.fromkeys(["norms:place", "norms:note_add", "norms:resource_add"], charlotte.path),
        **dict.fromkeys(["norms:note_edit", "norms:note_versions", "norms:note_hide"], note.pk),
        "worksearch:sheet": timezone.localdate(),
        "accounts:person_edit": seeker.pk,
        "accounts:roster": RosterFactory(brought_by=admin).pk,
        "norms:note_confirm": other.pk,
        "contacts:been_there": LocalResourceFactory(place=charlotte).pk,
        "norms:resource_edit": LocalResourceFactory(place=charlotte, author=coach).pk,
        "contacts:organization": organization.pk,
        "contacts:upload": UploadFactory(owner=seeker).pk,
        "taking:bring_preview": TakenFileFactory(owner=seeker).pk,
        "contacts:import_detail": ImportFactory(owner=seeker).pk,
        **dict.fromkeys(["meetings:add", "meetings:moment"], contact.pk),
        **dict.fromkeys(
            ["meetings:detail", "meetings:ics", "meetings:sheet", "meetings:card"], meeting.pk
        ),
    }


class World:
    """A seeker, a coach and a center to whom many things happen."""

    def __init__(self, seeker, coach, rows):
        self.seeker, self.coach = seeker, coach
        self.contact = Contact.objects.get(pk=rows["contacts:detail"])
        self.organization = Organization.objects.get(pk=rows["contacts:organization"])
        self.note = rows["norms:note_edit"]
        self.meeting = Meeting.objects.get(pk=rows["meetings:detail"])
        self.upload, self.brought = rows["contacts:upload"], rows["contacts:import_detail"]
        self.mine = {"owner": seeker, "center": seeker.center}
        self.now = timezone.now()

    def grow(self, numbers):
        """Add one of everything that pages list for each of the numbers."""
        self.people(numbers)
        self.sessions(numbers)
        self.sharing(numbers)
        self.writing(numbers)
        self.contacts(numbers)
        self.timeline(numbers)
        self.activities(numbers)
        self.notes(numbers)
        self.imports(numbers)
        analyze()

    def imports(self, numbers):
        """Address books, and who is in one that waits."""
        Import.objects.bulk_create(ImportFactory.build(**self.mine) for _n in numbers)
        Contact.objects.bulk_create(
            Contact(**self.mine, first_name=f"Zoe {n}", imported_in_id=self.brought)
            for n in numbers
        )
        UploadRow.objects.bulk_create(
            UploadRow(
                upload_id=self.upload,
                line=100 + n,
                verdict=Verdict.NEW,
                choice=Choice.ADD,
                person={"name": f"Ana {n}"},
                contact=self.contact,
                place=self.contact.place,
            )
            for n in numbers
        )

    def people(self, numbers):
        center = {"center": self.seeker.center, "role": Role.SEEKER}
        people = User.objects.bulk_create(
            User(**center, email=f"p{n}@test.example", first_name=f"Person {n}") for n in numbers
        )
        self.center(numbers, people)

    def sessions(self, numbers):
        """Other browsers in which the seeker is signed in."""
        facts = {"user": self.seeker, "browser": "Firefox, Windows", "session_data": ""}
        facts |= {"began_at": self.now, "seen_at": self.now}
        facts |= {"expire_date": self.now + timedelta(hours=1)}
        Session.objects.bulk_create(Session(**facts, session_key=f"other-{n}") for n in numbers)

    def center(self, numbers, people):
        """What the admins of a center see: whom they invited, cohorts, changes."""
        center = {"center": self.seeker.center}
        Invitation.objects.bulk_create(Invitation(**center, email=f"{n}@x.edu") for n in numbers)
        cohorts = Cohort.objects.bulk_create(Cohort(**center, name=f"Class {n}") for n in numbers)
        for cohort, person in zip(cohorts[:20], people, strict=False):
            cohort.members.add(person)
        Change.objects.bulk_create(
            Change(**center, by=self.coach, person=person, what=What.ASSIGNED, after=self.coach.pk)
            for person in people
        )
        roster = Roster.objects.get()
        roster.people += [{"line": n, "email": f"n{n}@x.edu"} for n in numbers]
        roster.save()

    def sharing(self, numbers):
        """What the seeker shared and stopped to share, and who looked at it."""
        assignment = Assignment.objects.filter(seeker=self.seeker).first()
        assignment = assignment or AssignmentFactory(seeker=self.seeker, coach=self.coach)
        facts = {"assignment": assignment, "withdrawn_at": self.now}
        sharings = Sharing.objects.bulk_create(SharingFactory.build(**facts) for _n in numbers)
        facts = {"center_id": self.seeker.center_id, "at": self.now, "page": Page.CONTACT}
        facts |= {"actor": self.coach, "subject": self.seeker, "row": self.contact.pk}
        Look.objects.bulk_create(Look(**facts, sharing=sharing) for sharing in sharings)
        said = self.mine | {"coach": self.coach}
        CoachNote.objects.bulk_create(
            CoachNoteFactory.build(**said, visibility="seeker") for _n in numbers
        )
        facts = said | {"contact": self.contact, "meeting": self.meeting, "about": "meeting"}
        Suggestion.objects.bulk_create(SuggestionFactory.build(**said) for _n in numbers)
        Comment.objects.bulk_create(CommentFactory.build(**facts) for _n in numbers)

    def writing(self, numbers):
        """What one writes with: templates of one's own, and the phrases of the center."""
        MessageTemplate.objects.bulk_create(
            MessageTemplateFactory.build(**self.mine) for _n in numbers
        )
        center = {"center": self.seeker.center}
        CenterPhrase.objects.bulk_create(
            CenterPhraseFactory.build(**center, text=f"by noon, {n}") for n in numbers
        )

    def contacts(self, numbers):
        places = Place.objects.filter(parent__path="us/nc").order_by("-population")
        facts = self.mine | {"organization": self.organization, "introduced_by": self.contact}
        contacts = [
            Contact(**facts, first_name=f"Person {n}", place=place)
            for n, place in zip(numbers, cycle(places), strict=False)
        ]
        gone = [Contact(**facts, first_name=f"P {n}", deleted_at=self.now) for n in numbers]
        Contact.objects.bulk_create(contacts + gone)
        self.meeting.debrief.referrals.add(*contacts)
        Organization.objects.bulk_create(Organization(**self.mine, name=f"O {n}") for n in numbers)
        self.asks(contacts)
        self.meetings(contacts)
        refresh_all(Contact.objects.filter(owner=self.seeker))

    def asks(self, contacts):
        Outreach.objects.bulk_create(
            OutreachFactory.build(
                **self.mine, contact=contact, happened_at=self.now - timedelta(days=n % 30)
            )
            for n, contact in enumerate(contacts)
            if n % 3
        )

    def activities(self, numbers):
        """What is typed into the work-search log, on the days of the other things in it."""
        facts = self.mine | {"done_on": self.now.date(), "employer": "Mill"}
        Activity.objects.bulk_create(ActivityFactory.build(**facts) for _n in numbers)

    def meetings(self, contacts):
        for some, status, days in [
            (contacts[::2], Status.PLANNED, 1),
            (contacts[1::2], Status.PLANNED, -1),
            (contacts, Status.HELD, -2),
            (contacts, Status.CANCELLED, 2),
        ]:
            starts_at = self.now + timedelta(days=days)
            facts = self.mine | {"status": status, "starts_at": starts_at}
            if status == Status.CANCELLED:
                facts["cancelled_at"] = self.now
            Meeting.objects.bulk_create(MeetingFactory.build(**facts, contact=c) for c in some)

    def timeline(self, numbers):
        """What is on the page of one contact."""
        facts = self.mine | {"contact": self.contact}
        days = [self.now - timedelta(days=n + 1) for n in numbers]
        Outreach.objects.bulk_create(OutreachFactory.build(**facts, happened_at=d) for d in days)
        SkippedStep.objects.bulk_create(
            SkippedStepFactory.build(**facts, skipped_at=d) for d in days
        )
        meetings = Meeting.objects.bulk_create(
            MeetingFactory.build(**facts, starts_at=d, status=Status.HELD) for d in days
        )
        Debrief.objects.bulk_create(DebriefFactory.build(**self.mine, meeting=m) for m in meetings)
        facts |= {"debrief": self.meeting.debrief}
        Promise.objects.bulk_create(PromiseFactory.build(**facts) for n in numbers)

    def notes(self, numbers):
        """What coaches say of the place of that contact, and of others."""
        here = {"place": self.contact.place, "author": self.coach}
        others = Place.objects.order_by("-population")[numbers.start : numbers.stop]
        EtiquetteNote.objects.bulk_create(
            [EtiquetteNoteFactory.build(**here) for n in numbers]
            + [EtiquetteNoteFactory.build(place=place, author=self.coach) for place in others]
        )
        self.opinions(numbers)
        LocalResource.objects.bulk_create(LocalResourceFactory.build(**here) for n in numbers)

    def opinions(self, numbers):
        """What colleagues think of them, what one of them said before, and what is asked."""
        notes = EtiquetteNote.objects.order_by("pk")
        for said in [{"agrees": True}, {"agrees": False, "seen_on": None, "reason": "No."}]:
            colleagues = UserFactory.create_batch(2, center=self.coach.center, role=Role.COACH)
            SecondOpinion.objects.bulk_create(
                SecondOpinionFactory.build(note=note, author=colleague, **said)
                for note in notes.reverse()[: len(numbers)]
                for colleague in colleagues
            )
        old = {"author": self.coach, "center": self.coach.center, "observed_on": date(2020, 1, 1)}
        places = Place.objects.order_by("pk")[numbers.start : numbers.stop]
        EtiquetteNote.objects.bulk_create(
            EtiquetteNoteFactory.build(place=place, **old) for place in places
        )
        note = notes.get(pk=self.note)
        for n in numbers[:20]:
            note.text = f"Seen {n} times."
            note.revise(["text"])
            note.save()
        PlaceQuestion.objects.bulk_create(PlaceQuestion(**self.mine, place=p) for p in places)
        settle_places(Place.objects.all(), timezone.localdate())


def read_all(answer):
    """The answer, once all of it has come: files are sent piece by piece."""
    if answer.streaming:
        assert sum(map(len, answer.streaming_content)) > 0
    return answer


def test_a_page_asks_as_often_for_1000_rows_as_for_10(
    login, seeker, coach, admin, rows, count_queries
):
    clients = {"seeker": login(seeker), "coach": login(coach), "admin": login(admin)}
    world = World(seeker, coach, rows)

    def count(person, route, query):
        url = reverse(route, args=[rows[route]] if route in rows else []) + query
        assert read_all(clients[person].get(url)).status_code == 200
        return count_queries(lambda: read_all(clients[person].get(url)))

    world.grow(range(10))
    for_ten = {page: count(*page) for page in PAGES}
    world.grow(range(10, 1000))
    for_thousand = {page: count(*page) for page in PAGES}

    assert for_thousand == for_ten
    assert for_ten == PAGES
