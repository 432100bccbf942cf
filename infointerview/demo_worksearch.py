"""The demonstration data of a public job center: one job seeker who keeps a work-search log."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

from accounts.models import Center, Role, User
from contacts.actions import refresh
from contacts.models import Contact, Organization, Outreach, OutreachKind, SeekerProfile
from meetings.models import Debrief, Meeting, Status, Way
from norms.models import Channel, Place
from worksearch.choices import Kind
from worksearch.models import Activity, CenterRules, LogSettings

CENTER, SLUG, PLACE = "Alder Sound Job Center", "alder-sound", "us/wa/tacoma"
SEEKER, ADMIN = "noah@demo.example", "admin.jobcenter@demo.example"
PEOPLE = [
    (SEEKER, "Noah", "Ferris-Okada", Role.SEEKER),
    (ADMIN, "Lucinda", "Marsh", Role.ADMIN),
]
# (first name, last name, title, organization, phone)
CONTACTS = [
    ("Abel", "Trask", "Yard Foreman", "Alder Sound Boatworks", "+1 253 555 0142"),
    ("Minerva", "Stoll", "Purchasing Lead", "Tidewater Lamp Company", "+1 253 555 0187"),
    ("Cass", "Wexford", "Shop Steward", "", ""),
]
# What was said by email or at a group, and when they met: (number of the contact, weeks back,
# day of the week from Sunday, what).
SAID = [
    (0, 2, 1, OutreachKind.ASK),
    (1, 1, 2, OutreachKind.ASK),
    (1, 0, 0, OutreachKind.FOLLOW_UP),
    (2, 1, 4, OutreachKind.NOTE),
]
MET = [(0, 1, 3)]
# (weeks back, day of the week, kind, details)
ACTIVITIES = [
    (
        0,
        0,
        Kind.APPLICATION,
        {
            "employer": "Cormorant Ferry Line",
            "reach": "https://cormorant-ferry.example/jobs/",
            "method": "Online",
            "job": "Deckhand, posting 4471",
            "result": "They confirmed by email.",
        },
    ),
    (
        1,
        1,
        Kind.WORKSHOP,
        {"employer": CENTER, "reach": "12 Piling Street, Tacoma", "method": "In person"},
    ),
    (1, 5, Kind.NO_OPENING, {"employer": "Gull Rock Cannery", "method": "By phone"}),
    (
        2,
        2,
        Kind.APPLICATION,
        {
            "employer": "Gull Rock Cannery",
            "reach": "jobs@gull-rock.example",
            "method": "By email",
            "job": "Line mechanic",
        },
    ),
    (2, 3, Kind.RESUME, {"employer": CENTER, "method": "Online"}),
]


def create_work_search(*, password, now):
    """Make the center, its people and the log; gives the people by email."""
    place = Place.objects.get(path=PLACE)
    center = Center.objects.create(name=CENTER, slug=SLUG)
    CenterRules.objects.create(center=center, rule_set="us-wa")
    users = {email: _person(center, place, password, email, *facts) for email, *facts in PEOPLE}
    noah = users[SEEKER]
    LogSettings.objects.create(owner=noah, is_on=True)
    welcomed = {"home": place, "welcomed_at": now - timedelta(days=30)}
    SeekerProfile.objects.create(user=noah, **welcomed)
    _fill(noah, place, _Days(now, ZoneInfo(place.time_zone)))
    return users


class _Days:
    """Days and moments, counted in weeks that start on Sunday; none is still to come."""

    def __init__(self, now, zone):
        self.now, self.zone = now, zone
        self.today = timezone.localdate(now, zone)

    def day(self, weeks, day):
        sunday = self.today - timedelta(days=self.today.isoweekday() % 7 + 7 * weeks)
        return min(sunday + timedelta(days=day), self.today)

    def moment(self, weeks, day, hour):
        there = datetime.combine(self.day(weeks, day), time(hour), self.zone)
        return min(there, self.now)


def _person(center, place, password, email, first_name, last_name, role):
    return User.objects.create(
        email=email,
        first_name=first_name,
        last_name=last_name,
        role=role,
        center=center,
        time_zone=place.time_zone,
        password=password,
    )


def _fill(noah, place, days):
    mine = {"owner": noah, "center": noah.center}
    contacts = [_contact(mine, place, noah, *facts) for facts in CONTACTS]
    for number, weeks, day, kind in SAID:
        at_a_group = kind == OutreachKind.NOTE
        Outreach.objects.create(
            **mine,
            contact=contacts[number],
            kind=kind,
            channel=Channel.GROUP if at_a_group else Channel.EMAIL,
            happened_at=days.moment(weeks, day, 10),
            text="At Breakwater Job-Search Table." if at_a_group else "",
        )
    for number, weeks, day in MET:
        facts = {"starts_at": days.moment(weeks, day, 14), "way": Way.IN_PERSON}
        facts |= {"contact": contacts[number], "status": Status.HELD}
        meeting = Meeting.objects.create(**mine, **facts)
        Debrief.objects.create(**mine, meeting=meeting, learned="Boats are built in winter.")
    for weeks, day, kind, details in ACTIVITIES:
        Activity.objects.create(**mine, kind=kind, done_on=days.day(weeks, day), **details)
    for contact in contacts:
        refresh(contact)


def _contact(mine, place, noah, first_name, last_name, title, organization, phone):
    return Contact.objects.create(
        **mine,
        first_name=first_name,
        last_name=last_name,
        title=title,
        organization=Organization.named(organization, noah),
        phone=phone,
        place=place,
    )
