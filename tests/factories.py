"""One factory per model: a test names only the values it is about."""

from datetime import UTC, date, datetime, timedelta

import factory
from django.utils import timezone
from factory import Faker, LazyAttribute, LazyFunction, SelfAttribute, Sequence, SubFactory
from factory.django import DjangoModelFactory

from accounts.consent import VERSION
from accounts.inviting.tokens import hashed
from accounts.models import (
    Assignment,
    Center,
    Cohort,
    IdentityProvider,
    Invitation,
    Role,
    Roster,
    Scope,
    Sharing,
    User,
)
from accounts.sealing import seal
from coaching.models import CoachNote, Comment, Suggestion
from contacts.importing.reading import read
from contacts.importing.uploads import look_through
from contacts.models import (
    CenterPhrase,
    Contact,
    Draft,
    Import,
    Merge,
    MessageTemplate,
    Organization,
    Outreach,
    OutreachKind,
    Pause,
    SeekerProfile,
    SkippedStep,
    Step,
    Upload,
)
from contacts.models.uploads import EVERYTHING
from meetings.models import Card, Debrief, Meeting, Promise, Size
from norms.gazetteer import searchable
from norms.models import (
    Channel,
    EtiquetteNote,
    Evidence,
    Level,
    LocalResource,
    Place,
    PlaceQuestion,
    ResourceKind,
    SecondOpinion,
)
from outbox.models import Kind, Message
from reminders.models import Frequency, MailChoice
from worksearch.models import Activity, CenterRules, LogSettings

TAKEN_FILE = """{"format": "infointerview", "version": 1, "data": {
    "contacts.MessageTemplate": [{"id": 7, "name": "Short", "kind": "ask", "text": "Hello",
        "created_at": "2026-05-01T10:00:00Z", "updated_at": "2026-05-01T10:00:00Z"}]
}}"""


class CenterFactory(DjangoModelFactory):
    name = Sequence(lambda n: f"Center {n}")

    class Meta:
        model = Center


class UserFactory(DjangoModelFactory):
    email = Sequence(lambda n: f"person{n}@test.example")
    first_name = Faker("first_name")
    last_name = Faker("last_name")
    center = SubFactory(CenterFactory)
    role = Role.SEEKER

    class Meta:
        model = User


class AssignmentFactory(DjangoModelFactory):
    seeker = SubFactory(UserFactory)
    coach = SubFactory(
        UserFactory, role=Role.COACH, center=factory.SelfAttribute("..seeker.center")
    )

    class Meta:
        model = Assignment


class SharingFactory(DjangoModelFactory):
    """Everything is shared; the coach is one of the same center."""

    assignment = SubFactory(AssignmentFactory)
    scope = Scope.EVERYTHING
    text_version = VERSION
    given_at = datetime(2026, 11, 2, 15, tzinfo=UTC)

    class Meta:
        model = Sharing


class CoachNoteFactory(DjangoModelFactory):
    """One that its author alone reads."""

    owner = SubFactory(UserFactory)
    center = SelfAttribute("owner.center")
    coach = SubFactory(UserFactory, role=Role.COACH, center=SelfAttribute("..owner.center"))
    text = "Prefers calls to mails."

    class Meta:
        model = CoachNote


class IdentityProviderFactory(DjangoModelFactory):
    """One that nobody can ask anything."""

    center = SubFactory(CenterFactory)
    name = "University"
    issuer = origin = "https://id.example"
    client_id = "infointerview"
    sealed_secret = LazyFunction(lambda: seal("between us"))

    class Meta:
        model = IdentityProvider


class CommentFactory(DjangoModelFactory):
    """What a coach says about a contact."""

    owner = SubFactory(UserFactory)
    center = SelfAttribute("owner.center")
    coach = SubFactory(UserFactory, role=Role.COACH, center=SelfAttribute("..owner.center"))
    contact = SubFactory("tests.factories.ContactFactory", owner=SelfAttribute("..owner"))
    text = "Ask her about the port."

    class Meta:
        model = Comment


class SuggestionFactory(DjangoModelFactory):
    """A coach suggests somebody to talk to."""

    owner = SubFactory(UserFactory)
    center = SelfAttribute("owner.center")
    coach = SubFactory(UserFactory, role=Role.COACH, center=SelfAttribute("..owner.center"))
    kind = "contact"
    first_name = "Ruth"
    last_name = "Okonjo"
    organization = "Mill Street Works"
    reason = "She plans freight."

    class Meta:
        model = Suggestion


class CohortFactory(DjangoModelFactory):
    center = SubFactory(CenterFactory)
    name = Sequence(lambda n: f"Class of {2000 + n}")

    class Meta:
        model = Cohort


class InvitationFactory(DjangoModelFactory):
    """One that was mailed yesterday; `token` is what its link holds."""

    center = SubFactory(CenterFactory)
    email = Sequence(lambda n: f"invited{n}@test.example")
    first_name = "Nora"
    last_name = "Quist"
    token_hash = LazyAttribute(lambda invitation: hashed(invitation.token))
    sent_at = LazyFunction(lambda: timezone.now() - timedelta(days=1))
    expires_at = LazyFunction(lambda: timezone.now() + timedelta(days=6))

    class Meta:
        model = Invitation

    class Params:
        token = Sequence(lambda n: f"token-{n}")


class RosterFactory(DjangoModelFactory):
    brought_by = SubFactory(UserFactory, role=Role.ADMIN)
    center = LazyAttribute(lambda roster: roster.brought_by.center)
    file_name = "students.csv"
    people = LazyFunction(lambda: [{"line": 2, "email": "ana@test.example", "first_name": "Ana"}])

    class Meta:
        model = Roster


class PlaceFactory(DjangoModelFactory):
    """A country that is not in the gazetteer; give `level`, `parent` and the rest for others."""

    level = Level.COUNTRY
    name = Sequence(lambda n: f"Testland {n}")
    full_name = LazyAttribute(lambda place: place.name)
    search_name = LazyAttribute(lambda place: searchable(place.name))
    path = Sequence(lambda n: f"xx/test-{n}")
    country_code = "XX"
    time_zone = "America/New_York"

    class Meta:
        model = Place


class AuthoredFactory(DjangoModelFactory):
    place = SubFactory(PlaceFactory)
    author = SubFactory(UserFactory, role=Role.COACH)
    center = LazyAttribute(lambda row: row.author.center)

    class Meta:
        abstract = True


class EtiquetteNoteFactory(AuthoredFactory):
    text = "People here like a clear question."
    html = "<p>People here like a clear question.</p>"
    observed_on = date(2026, 5, 1)

    class Meta:
        model = EtiquetteNote


class SecondOpinionFactory(DjangoModelFactory):
    note = SubFactory(EtiquetteNoteFactory)
    author = SubFactory(UserFactory, role=Role.COACH)
    center = LazyAttribute(lambda row: row.author.center)
    agrees = True
    seen_on = date(2026, 10, 1)
    of_version = LazyAttribute(lambda row: row.note.version)

    class Meta:
        model = SecondOpinion


class LocalResourceFactory(AuthoredFactory):
    kind = ResourceKind.JOB_GROUP
    name = Sequence(lambda n: f"Job-search breakfast {n}")
    url = "https://breakfast.example/"
    checked_on = date(2026, 5, 1)

    class Meta:
        model = LocalResource


class OwnedFactory(DjangoModelFactory):
    owner = SubFactory(UserFactory)
    center = LazyAttribute(lambda row: row.owner.center)

    class Meta:
        abstract = True


class SeekerProfileFactory(DjangoModelFactory):
    user = SubFactory(UserFactory)

    class Meta:
        model = SeekerProfile


class EvidenceFactory(DjangoModelFactory):
    place = SubFactory(PlaceFactory)
    asked = 60
    replied = 40
    met = 20
    thanked = 15
    computed_at = datetime(2026, 11, 21, 3, tzinfo=UTC)

    class Meta:
        model = Evidence


class PlaceQuestionFactory(OwnedFactory):
    place = SubFactory(PlaceFactory)

    class Meta:
        model = PlaceQuestion


class OrganizationFactory(OwnedFactory):
    name = Sequence(lambda n: f"Organization {n}")

    class Meta:
        model = Organization


class ContactFactory(OwnedFactory):
    first_name = Faker("first_name")
    last_name = Faker("last_name")

    class Meta:
        model = Contact


class OutreachFactory(OwnedFactory):
    contact = SubFactory(ContactFactory, owner=factory.SelfAttribute("..owner"))
    kind = OutreachKind.ASK
    channel = Channel.EMAIL
    happened_at = datetime(2026, 11, 2, 15, tzinfo=UTC)

    class Meta:
        model = Outreach


class DraftFactory(OwnedFactory):
    contact = SubFactory(ContactFactory, owner=factory.SelfAttribute("..owner"))
    kind = OutreachKind.ASK
    channel = Channel.EMAIL
    text = "Could I ask you three questions?"

    class Meta:
        model = Draft


class ImportFactory(OwnedFactory):
    file_name = "Connections.csv"
    format = "linkedin"
    new_count = 1

    class Meta:
        model = Import


class TakenFileFactory(OwnedFactory):
    """The file of somebody who took everything away: a time zone and one template."""

    file_name = "everything.json"
    format = EVERYTHING
    data = TAKEN_FILE.encode()
    counts = {"rows": {"contacts.MessageTemplate": 1}, "people": []}

    class Meta:
        model = Upload


class UploadFactory(OwnedFactory):
    """A file that is looked through; its first row is somebody new, its second is refused."""

    file_name = "Connections.csv"
    data = "Name,Email,City\nAna Núñez,ana@x.example,Springfield\n,,Rome\n".encode()

    class Meta:
        model = Upload
        skip_postgeneration_save = True

    @factory.post_generation
    def looked_through(self, create, value):
        look_through(self, read(self.data))


class MergeFactory(OwnedFactory):
    kept = SubFactory(ContactFactory, owner=factory.SelfAttribute("..owner"))
    gone = SubFactory(
        ContactFactory,
        owner=factory.SelfAttribute("..owner"),
        merged_into=factory.SelfAttribute("..kept"),
        deleted_at=datetime(2026, 11, 2, 15, tzinfo=UTC),
    )

    class Meta:
        model = Merge


class MessageTemplateFactory(OwnedFactory):
    name = "My ask"
    kind = OutreachKind.ASK
    text = "Dear [first name], could I ask you three questions?"

    class Meta:
        model = MessageTemplate


class CenterPhraseFactory(DjangoModelFactory):
    center = SubFactory(CenterFactory)
    finding = "pressure"
    text = Sequence(lambda n: f"by noon, {n}")

    class Meta:
        model = CenterPhrase


class SkippedStepFactory(OwnedFactory):
    contact = SubFactory(ContactFactory, owner=factory.SelfAttribute("..owner"))
    step = Step.FOLLOW_UP
    skipped_at = datetime(2026, 11, 12, 15, tzinfo=UTC)

    class Meta:
        model = SkippedStep


class PauseFactory(OwnedFactory):
    first_day = date(2026, 12, 21)
    last_day = date(2027, 1, 3)

    class Meta:
        model = Pause


class MeetingFactory(OwnedFactory):
    contact = SubFactory(ContactFactory, owner=factory.SelfAttribute("..owner"))
    starts_at = datetime(2026, 11, 24, 15, tzinfo=UTC)

    class Meta:
        model = Meeting


class DebriefFactory(OwnedFactory):
    meeting = SubFactory(MeetingFactory, owner=factory.SelfAttribute("..owner"))
    learned = "Freight is planned a quarter ahead."

    class Meta:
        model = Debrief


class PromiseFactory(OwnedFactory):
    debrief = SubFactory(DebriefFactory, owner=factory.SelfAttribute("..owner"))
    contact = LazyAttribute(lambda promise: promise.debrief.meeting.contact)
    text = "To send the article."
    due_on = date(2026, 12, 1)

    class Meta:
        model = Promise


class CardFactory(OwnedFactory):
    meeting = SubFactory(MeetingFactory, owner=factory.SelfAttribute("..owner"))
    size = Size.A6
    text = "Thank you: now I plan a quarter ahead."

    class Meta:
        model = Card


class MailChoiceFactory(DjangoModelFactory):
    """Of somebody who wants a mail every day, at 8 by their clock, and has for long."""

    user = SubFactory(UserFactory)
    frequency = Frequency.DAILY
    chosen_at = datetime(2026, 1, 1, tzinfo=UTC)

    class Meta:
        model = MailChoice


class MessageFactory(DjangoModelFactory):
    """One that is to be sent to a person now: of a kind that goes out at most once by itself."""

    person = SubFactory(UserFactory)
    email = LazyAttribute(lambda message: message.person.email)
    kind = Kind.COMMENT
    key = Sequence(lambda n: f"test/{n}")
    next_at = LazyFunction(timezone.now)

    class Meta:
        model = Message


class CenterRulesFactory(DjangoModelFactory):
    center = SubFactory(CenterFactory)
    rule_set = "us-wa"

    class Meta:
        model = CenterRules
        django_get_or_create = ["center"]


class LogSettingsFactory(DjangoModelFactory):
    """Of a job seeker whose center has a use for the log."""

    owner = SubFactory(UserFactory)
    is_on = True

    class Meta:
        model = LogSettings
        django_get_or_create = ["owner"]
        skip_postgeneration_save = True

    @factory.post_generation
    def at_center(self, create, value):
        CenterRulesFactory(center=self.owner.center)


class ActivityFactory(OwnedFactory):
    kind = "application"
    done_on = date(2026, 11, 2)

    class Meta:
        model = Activity
