from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import get_random_string

from accounts.inviting.reading import read as read_people
from accounts.inviting.tokens import hashed, token_for
from accounts.models import Center, Cohort, Invitation, Joining, Role, Roster, Session, User
from contacts.actions import refresh, set_out_of_office, snooze
from contacts.importing.reading import read
from contacts.importing.uploads import look_through
from contacts.importing.writing import bring
from contacts.models import (
    CenterPhrase,
    Contact,
    Draft,
    MessageTemplate,
    Organization,
    Outreach,
    Pause,
    SeekerProfile,
    SkippedStep,
    Upload,
)
from contacts.next_steps import token_of
from infointerview import demo
from infointerview.demo_caseload import create_caseload
from infointerview.demo_worksearch import create_work_search
from meetings.bank import BY_ID
from meetings.models import Card, Debrief, Meeting, Promise, Size, Status
from norms.actions import (
    ask_coaches,
    confirm_note,
    dispute_note,
    keep_changes,
    set_center_place,
    write_note,
)
from norms.models import EtiquetteNote, LocalResource, Place
from reminders.models import Frequency, MailChoice

FRIDAY = 4


def demo_question(words):
    """A question as a meeting keeps it, from its id in the bank or else from its words."""
    if words in BY_ID:
        return {"id": words, "text": str(BY_ID[words].text)}
    return {"id": "", "text": words}


class Command(BaseCommand):
    help = (
        "Create the demonstration data: centers and their people, notes about two cities, and"
        " a job seeker's contacts. In development only; a second run adds nothing."
    )

    @transaction.atomic
    def handle(self, **options):
        if not settings.DEVELOPMENT:
            raise CommandError("Demonstration data has a known password: in development only.")
        if Center.objects.filter(name__in=demo.CENTERS.values()).exists():
            self.stdout.write("The demonstration data is here already.")
            return
        self.now = timezone.now()
        self._create_people()
        self._create_center()
        self._create_norms()
        self._create_pause()
        contacts = self._create_contacts()
        self._create_texts(contacts)
        self._create_caseload()
        self._bring_address_books()
        password = make_password(demo.PASSWORD)
        self.users |= create_work_search(password=password, now=self.now)
        self.stdout.write(
            f"Demonstration data: {len(self.users)} people of {len(demo.CENTERS) + 1} centers,"
            f" {len(demo.NOTES)} etiquette notes, {len(contacts)} contacts."
        )

    def _create_people(self):
        password = make_password(demo.PASSWORD)
        paths = [*demo.CENTERS, demo.BOISE]
        self.places = Place.objects.in_bulk(paths, field_name="path")
        centers = {
            path: Center.objects.create(name=name, slug=demo.SLUGS[path])
            for path, name in demo.CENTERS.items()
        }
        self.users = {
            email: User.objects.create(
                email=email,
                first_name=first_name,
                last_name=last_name,
                role=role,
                center=centers[path],
                time_zone=self.places[path].time_zone,
                password=password,
            )
            for email, first_name, last_name, role, path in demo.PEOPLE
        }
        self.users[demo.OPERATOR] = User.objects.create(
            email=demo.OPERATOR, password=password, is_staff=True, is_superuser=True
        )
        self.maya = self.users[demo.SEEKER]
        SeekerProfile.objects.create(
            user=self.maya,
            home=self.places[demo.ROCHESTER],
            moving_to=self.places[demo.CHARLOTTE],
            welcomed_at=self.now - timedelta(days=80),
        )
        MailChoice.objects.create(
            user=self.maya, frequency=Frequency.DAILY, chosen_at=self.now - timedelta(days=80)
        )
        # Her phone, until that ends as any sign-in does. It is empty: nobody gets in by it.
        Session.objects.create(
            session_key=get_random_string(32),
            session_data="",
            user=self.maya,
            browser=demo.ELSEWHERE,
            began_at=self.now - timedelta(hours=2),
            seen_at=self.now - timedelta(minutes=40),
            expire_date=self.now + timedelta(seconds=settings.SESSION_COOKIE_AGE),
        )

    def _create_center(self):
        """Groups, open invitations, and a file that was brought, in Rochester."""
        admin = self.users[demo.ADMIN]
        center = {"center": admin.center}
        cohorts = [Cohort.objects.create(**center, name=name) for name in demo.COHORTS]
        cohorts[0].members.add(self.maya)
        for email, first_name, last_name, role, days in demo.INVITATIONS:
            Invitation.objects.create(
                **center,
                email=email,
                first_name=first_name,
                last_name=last_name,
                role=role,
                cohort=cohorts[0] if role == Role.SEEKER else None,
                invited_by=admin,
                token_hash=hashed(token_for(f"demo/{email}")),
                sent_at=self.now - timedelta(days=2),
                expires_at=self.now + timedelta(days=days),
            )
        Center.objects.filter(slug=demo.SLUGS[demo.CHARLOTTE]).update(
            joining=Joining.DOMAIN, domains=["charlotte-career-center.example"]
        )
        roster = Roster(**center, brought_by=admin, file_name="students.csv")
        roster.keep(read_people(demo.STUDENTS.encode()))
        roster.save()

    def _create_norms(self):
        today = timezone.localdate(self.now)
        notes = []
        for path, email, days, said in demo.NOTES:
            day = today + timedelta(days=days)
            note = EtiquetteNote(**self._authored(path, email), **said, observed_on=day)
            write_note(note, by=note.author)
            notes.append(note)
        self._discuss(notes, today)
        for path, email, kind, name, url, text in demo.RESOURCES:
            resource = LocalResource.objects.create(
                **self._authored(path, email),
                kind=kind,
                name=name,
                url=url,
                text=text,
                meets=demo.MEETS.get(name, ""),
                checked_on=today - timedelta(days=20),
            )
            if days := demo.DEAD.get(name):
                resource.mark_dead(today + timedelta(days=days))

    def _discuss(self, notes, today):
        """What colleagues think of the notes, what one said before, and what Maya asks."""
        number, first_words = demo.FIRST_WORDS
        note, text = notes[number], notes[number].text
        note.versions.update(text=first_words)
        note.text = text
        keep_changes(note, changed=["text"], by=note.author)
        for number, email, said in demo.OPINIONS:
            by = self.users[email]
            if isinstance(said, int):
                confirm_note(notes[number], by=by, seen_on=today + timedelta(days=said))
            else:
                dispute_note(notes[number], by=by, reason=said)
        email, path = demo.QUESTION
        ask_coaches(self.places[path], by=self.users[email])
        for path, name in demo.CENTERS.items():
            set_center_place(Center.objects.get(name=name), place=self.places[path])

    def _authored(self, path, email):
        author = self.users[email]
        return {"place": self.places[path], "author": author, "center": author.center}

    def _create_contacts(self):
        contacts = {f"{p.first_name} {p.last_name}": self._create(p) for p in demo.CONTACTS}
        for name, industry in demo.INDUSTRIES.items():
            Organization.objects.filter(owner=self.maya, name=name).update(industry=industry)
        for person, contact in zip(demo.CONTACTS, contacts.values(), strict=True):
            contact.introduced_by = contacts.get(person.introduced_by)
            contact.save()
            for entry in person.log:
                if isinstance(entry, demo.Met):
                    self._meet(contact, entry, contacts)
                else:
                    self._say(contact, entry)
            if person.closed:
                because, days = person.closed
                contact.close(because, at=self._at(contact, days, 12))
            # Known before the first of it happened.
            first = min((entry.day for entry in person.log), default=0) - 2
            made_at = self._at(contact, first, 12)
            Contact.objects.filter(pk=contact.pk).update(created_at=made_at)
            refresh(contact)
            self._wait(contact, person)
        return contacts

    def _create_pause(self):
        first_day, last_day = (
            timezone.localdate(self.now) + timedelta(days=days) for days in demo.PAUSE
        )
        self.mine = {"owner": self.maya, "center": self.maya.center}
        Pause.objects.create(**self.mine, first_day=first_day, last_day=last_day)

    def _wait(self, contact, person):
        """What Maya said may wait, or is not needed."""
        for step, day in person.skipped:
            at = self._at(contact, day, 12)
            SkippedStep.objects.create(**self.mine, contact=contact, step=step, skipped_at=at)
            refresh(contact)
        if person.put_off:
            until = self._at(contact, person.put_off, 12).date()
            snooze(contact, token=token_of(contact), until=until)
        if person.back:
            set_out_of_office(contact, until=self._at(contact, person.back, 12).date())

    def _create_texts(self, contacts):
        for name, kind, channel, kept, text in demo.DRAFTS:
            about = {"contact": contacts[name], "kind": kind, "channel": channel}
            Draft.objects.create(**self.mine, **about, kept=list(kept), text=text)
        for name, kind, text in demo.TEMPLATES:
            MessageTemplate.objects.create(**self.mine, name=name, kind=kind, text=text)
        for finding, text in demo.PHRASES:
            CenterPhrase.objects.create(center=self.maya.center, finding=finding, text=text)

    def _bring_address_books(self):
        cards = demo.PHONE_BOOK.encode()
        bring(read(cards).people, by=self.maya, file_name="iPhone.vcf", format="vcard")
        data = demo.ADDRESS_BOOK.encode()
        waiting = Upload.objects.create(**self.mine, file_name="Address book.csv", data=data)
        look_through(waiting, read(data))

    def _create_caseload(self):
        coach, admin = self.users[demo.COACH], self.users[demo.ADMIN]
        people = create_caseload(coach=coach, maya=self.maya, admin=admin, now=self.now)
        self.users |= {person.email: person for person in people}

    def _create(self, person):
        domain = f"{person.organization.split(' ')[0].lower() or 'mail'}.example"
        return Contact.objects.create(
            **self.mine,
            first_name=person.first_name,
            last_name=person.last_name,
            title=person.title,
            organization=Organization.named(person.organization, self.maya),
            place=self.places.get(person.place),
            email=f"{person.first_name}@{domain}".lower() if person.first_name.isascii() else "",
            name_use=person.name_use,
            postal_address=person.postal_address,
            notes=person.notes,
            is_private=person.private,
        )

    def _say(self, contact, said):
        Outreach.objects.create(
            **self.mine,
            contact=contact,
            kind=said.kind,
            channel=said.channel,
            happened_at=self._at(contact, said.day, said.hour),
            text=said.text,
            on_card=said.on_card,
            is_private=said.private,
        )

    def _meet(self, contact, met, contacts):
        starts_at = self._at(contact, met.day, met.hour)
        meeting = Meeting.objects.create(
            **self.mine,
            contact=contact,
            starts_at=starts_at,
            minutes=met.minutes,
            way=met.way,
            where=met.where,
            status=met.status,
            cancelled_at=starts_at - timedelta(hours=5) if met.status == Status.CANCELLED else None,
            prepared_at=self.now - timedelta(hours=1) if met.prepared else None,
            questions=[demo_question(words) for words in met.questions],
        )
        if met.learned:
            debrief = Debrief.objects.create(
                **self.mine,
                meeting=meeting,
                learned=met.learned,
                fits=met.fits,
                surprised=met.surprised,
            )
            self._promise(debrief, met.promised)
            if met.card:
                Card.objects.create(**self.mine, meeting=meeting, size=Size.US_4X6, text=met.card)
            debrief.referrals.set(contacts[name] for name in met.referrals)

    def _promise(self, debrief, promised):
        contact = debrief.meeting.contact
        for text, day, is_done in promised:
            Promise.objects.create(
                **self.mine,
                contact=contact,
                debrief=debrief,
                text=text,
                due_on=self._at(contact, day, 12).date(),
                done_at=self._at(contact, day, 12) if is_done else None,
            )

    def _at(self, contact, days, hour):
        """That hour at the contact's place, so many days from now, but on no weekend."""
        place = contact.place or self.places[demo.ROCHESTER]
        zone = ZoneInfo(place.time_zone)
        day = timezone.localdate(self.now, zone) + timedelta(days=days)
        weekend = max(0, day.weekday() - FRIDAY)  # 1 on Saturday, 2 on Sunday.
        day += timedelta(days=3 - weekend if days > 0 else -weekend) if weekend else timedelta()
        return datetime.combine(day, time(hour), zone)
