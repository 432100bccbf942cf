"""The demonstration data of the coach in Rochester: whom she looks after, and what they share."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from accounts.consent import VERSION
from accounts.models import Assignment, Cohort, Look, Page, Role, Scope, Sharing, User
from coaching.models import CoachNote, Kind, Suggestion, Visibility
from coaching.models.comments import answer_to, comment_on
from contacts.actions import refresh
from contacts.models import Contact, Draft, Outreach, OutreachKind, Pause
from infointerview import demo
from meetings.models import Debrief, Meeting, Status, Way
from norms.models import Channel, LocalResource

K = OutreachKind


@dataclass(frozen=True)
class Known:
    """Somebody a job seeker knows: what passed by email, and when they met, in days from today."""

    first_name: str
    last_name: str
    said: tuple[tuple[K, int], ...] = ()
    met: int | None = None
    private: bool = False


@dataclass(frozen=True)
class Seeker:
    email: str
    first_name: str
    last_name: str
    scope: Scope | None = None  # None: they have not shared yet.
    people: tuple[Known, ...] = ()
    pause: tuple[int, int] | None = None  # Their first and last day of it, in days from today.
    cohort: str = ""


SEEKERS = [
    Seeker(
        "priya@demo.example",
        "Priya",
        "Raman",
        Scope.EVERYTHING,
        cohort=demo.COHORTS[0],
        people=(
            Known("Walter", "Ames", ((K.ASK, -14), (K.REPLY, -12)), met=-3),
            Known("Joan", "Petrie", ((K.ASK, -6),)),
            Known("Sal", "Moretti", private=True),
        ),
    ),
    Seeker(
        "tom@demo.example",
        "Tom",
        "Aldous",
        Scope.PROGRESS,
        tuple(
            Known(first, last, ((K.ASK, -4 - 2 * number),))
            for number, (first, last) in enumerate(
                [
                    *[("Nell", "Varga"), ("Otis", "Crane"), ("Ruby", "Haas")],
                    *[("Ned", "Toll"), ("Ivy", "Marsh"), ("Abe", "Quinn")],
                ]
            )
        ),
    ),
    Seeker(
        "inez@demo.example",
        "Inez",
        "Cardona",
        Scope.EVERYTHING,
        cohort=demo.COHORTS[1],
        people=(
            Known("Helen", "Yost", ((K.ASK, -30), (K.REPLY, -26))),
            Known("Carl", "Dufour", ((K.ASK, -28), (K.REPLY, -25))),
            Known("Mina", "Sato", ((K.ASK, -2),)),
        ),
    ),
    Seeker(
        "wendell@demo.example",
        "Wendell",
        "Park",
        Scope.PROGRESS,
        (Known("Gus", "Lang", ((K.ASK, -52), (K.DECLINE, -49))), Known("Edie", "Rowe")),
    ),
    Seeker(
        "sofia@demo.example",
        "Sofia",
        "Brandt",
        Scope.EVERYTHING,
        (
            Known("Paul", "Okoro", ((K.ASK, -16), (K.REPLY, -15), (K.THANK_YOU, -4)), met=-5),
            Known("Lise", "Aubin", ((K.ASK, -3),)),
        ),
    ),
    Seeker(
        "omar@demo.example",
        "Omar",
        "Haddad",
        Scope.PROGRESS,
        (Known("Judith", "Lowe", ((K.ASK, -44), (K.REPLY, -41))),),
        pause=(-5, 9),
        cohort=demo.COHORTS[0],
    ),
    Seeker("kofi@demo.example", "Kofi", "Mensah", cohort=demo.COHORTS[1]),
    Seeker("lena@demo.example", "Lena", "Fischer"),
]
# What the coach noted down about the first of them: who reads it, how many days ago, what.
NOTES = [
    (Visibility.ME, -20, "Ask next time how the move goes; call rather than write."),
    (Visibility.TEAM, -12, "Wants to meet planners before managers. Good at short messages."),
    (
        Visibility.SEEKER,
        -1,
        "As we said: three people in Charlotte by the end of the month, one group first, and "
        "thanks within a day.",
    ),
]
COMMENTS = [
    "He answered within a day: offer two times, and say that 20 minutes are enough.",
    "I did, for Thursday or Friday.",
    "Good length. Put the question about planning first, then who you are.",
]
SOMEBODY = {
    "first_name": "Orla",
    "last_name": "Finch",
    "organization": "Queen City Cold Chain",
    "reason": "She moved from Rochester to Charlotte, too, and plans cold storage.",
}
SINCE = timedelta(days=60)
LOOKED = timedelta(days=2)


def create_caseload(*, coach, maya, admin, now):
    """Make the coach's job seekers, Maya among them; returns those who are new."""
    _share(maya, coach, admin, Scope.EVERYTHING, now)
    _note(maya, coach, now)
    _comment(maya, coach, now)
    _suggest(maya, coach)
    return [_create(seeker, coach, admin, now) for seeker in SEEKERS]


def _note(seeker, coach, now):
    for visibility, day, text in NOTES:
        facts = {"owner": seeker, "center": seeker.center, "coach": coach, "text": text}
        note = CoachNote.objects.create(**facts, visibility=visibility)
        at = now + timedelta(days=day)
        CoachNote.objects.filter(pk=note.pk).update(created_at=at)


def _comment(seeker, coach, now):
    """The coach has commented on a draft; on a contact there is an answer that she has not read."""
    draft = Draft.objects.filter(owner=seeker).first()
    contact = Contact.objects.filter(owner=seeker, first_name="Josiah").first()
    if not draft or not contact:
        return
    on_contact = comment_on(contact, coach=coach)
    on_contact.text, on_contact.read_at = COMMENTS[0], now - timedelta(days=2)
    on_contact.save()
    answer = answer_to(on_contact)
    answer.text = COMMENTS[1]
    answer.save()
    on_draft = comment_on(draft, coach=coach)
    on_draft.text = COMMENTS[2]
    on_draft.save()


def _suggest(seeker, coach):
    facts = {"owner": seeker, "center": seeker.center, "coach": coach}
    Suggestion.objects.create(**facts, kind=Kind.CONTACT, **SOMEBODY)
    if group := LocalResource.objects.filter(place__path="us/nc/charlotte").first():
        why = "You would meet planners there before you write to any."
        Suggestion.objects.create(**facts, kind=Kind.GROUP, resource=group, reason=why)


def _create(seeker, coach, admin, now):
    user = User.objects.create(
        email=seeker.email,
        first_name=seeker.first_name,
        last_name=seeker.last_name,
        role=Role.SEEKER,
        center=coach.center,
        time_zone=coach.time_zone,
        password=coach.password,
    )
    if seeker.cohort:
        user.cohorts.add(Cohort.objects.get(center=user.center_id, name=seeker.cohort))
    if seeker.pause:
        mine = {"owner": user, "center": user.center}
        days = [timezone.localdate(now) + timedelta(days=day) for day in seeker.pause]
        Pause.objects.create(**mine, first_day=days[0], last_day=days[1])
    for known in seeker.people:
        _know(user, known, now)
    _share(user, coach, admin, seeker.scope, now)
    return user


def _know(user, known, now):
    mine = {"owner": user, "center": user.center}
    names = {"first_name": known.first_name, "last_name": known.last_name}
    contact = Contact.objects.create(**mine, **names, is_private=known.private)
    for kind, day in known.said:
        Outreach.objects.create(
            **mine,
            contact=contact,
            kind=kind,
            channel=Channel.EMAIL,
            happened_at=now + timedelta(days=day),
        )
    if known.met is not None:
        met_at = now + timedelta(days=known.met, hours=-3)
        facts = {"starts_at": met_at, "way": Way.PHONE, "status": Status.HELD}
        meeting = Meeting.objects.create(**mine, **facts, contact=contact)
        Debrief.objects.create(**mine, meeting=meeting, learned="Ask who plans, not who hires.")
    first = min((day for _kind, day in known.said), default=-40) - 2
    Contact.objects.filter(pk=contact.pk).update(created_at=now + timedelta(days=first))
    refresh(contact)


def _share(user, coach, admin, scope, now):
    assignment = Assignment.objects.create(seeker=user, coach=coach, made_by=admin)
    Assignment.objects.filter(pk=assignment.pk).update(created_at=now - SINCE)
    if scope is None:
        return
    given = {"text_version": VERSION, "given_at": now - SINCE + timedelta(days=1)}
    sharing = Sharing.objects.create(assignment=assignment, scope=scope, **given)
    page = Page.OVERVIEW if sharing.is_of_everything else Page.PROGRESS
    for seen in [Page.CASELOAD, page]:
        Look.objects.create(
            center_id=user.center_id,
            at=now - LOOKED,
            actor=coach,
            subject=user,
            page=seen,
            sharing=sharing,
        )
