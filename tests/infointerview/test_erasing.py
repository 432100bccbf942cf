"""Whoever is erased or forgotten is nowhere any more: not in a row, a version, a session, a log."""

import base64
import inspect
import json
import logging
import time

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.contrib.postgres.fields import ArrayField
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection, models
from django.urls import reverse
from django.utils import timezone

from accounts import managing
from accounts.erasing import erase_rows
from accounts.models import Invitation, Look, Page, Role, Session, User
from contacts import forgetting
from contacts.models import Contact, Import, NotSame, Upload
from infointerview.taking.registry import KEPT_WHEN_ERASED, MINE
from meetings.models import Debrief, Meeting
from norms.models import EtiquetteNote, Place
from tests import factories
from tests.factories import (
    AssignmentFactory,
    ContactFactory,
    EtiquetteNoteFactory,
    ImportFactory,
    InvitationFactory,
    LocalResourceFactory,
    MeetingFactory,
    MergeFactory,
    OrganizationFactory,
    OutreachFactory,
    RosterFactory,
    SharingFactory,
    UploadFactory,
    UserFactory,
)
from tests.forms import PASSWORD

MARK = "zqxk"  # In every word that is planted, and in no other.
DOOR = reverse("taking:erase_confirm")
FACTORIES = {
    factory._meta.model: factory
    for _name, factory in inspect.getmembers(factories, inspect.isclass)
    if getattr(getattr(factory, "_meta", None), "model", None)
}
TEXTS = (models.CharField, models.TextField, models.JSONField, ArrayField, models.BinaryField)


class World:
    """A row of each kind that hangs on a person, made from the models."""

    def __init__(self, **rows):
        self.rows = {type(row): row for row in rows.values()}
        self.rows[User] = rows["owner"]
        self.rows[apps.get_model("accounts.Center")] = rows["owner"].center

    def row_of(self, model):
        """The one row of the model; a new kind of row is made by its factory, or field by field."""
        if model not in self.rows:
            self.rows[model] = self._special(model) or self._made(model)
        return self.rows[model]

    def _special(self, model):
        owner, contact = self.rows[User], self.rows.get(Contact)
        makers = {
            "accounts.Assignment": lambda: AssignmentFactory(seeker=owner),
            "accounts.Sharing": lambda: SharingFactory(assignment__seeker=owner),
            "accounts.Invitation": lambda: InvitationFactory(center=owner.center, person=owner),
            "contacts.NotSame": lambda: NotSame.objects.create(
                owner=owner, one=contact, other=ContactFactory(owner=owner)
            ),
            "contacts.Merge": lambda: MergeFactory(owner=owner, kept=contact),
            "worksearch.Overruling": lambda: model.objects.create(
                owner=owner, meeting=self.row_of(Meeting), counts=True
            ),
            "contacts.UploadRow": lambda: self.row_of(Upload).rows.first(),
        }
        make = makers.get(model._meta.label)
        return make and make()

    def _made(self, model):
        values = {f.name: self._value(f, model) for f in model._meta.concrete_fields if needed(f)}
        values = {name: value for name, value in values.items() if value is not None}
        if factory := FACTORIES.get(model):
            known = (models.ForeignKey,)
            fields = {f.name for f in model._meta.concrete_fields if isinstance(f, known)}
            fields -= {"coach"}  # Somebody else, whom the factory makes.
            return factory(**{name: values[name] for name in values if name in fields})
        return model._base_manager.create(**values)

    def _value(self, field, model):
        if field.related_model is model:
            return None
        if field.related_model is Place:
            return Place.objects.get(path="us/nc/charlotte")
        if field.related_model:
            return self.row_of(field.related_model)
        if isinstance(field, (models.DateTimeField, models.DateField)):
            return timezone.now()
        if isinstance(field, (models.JSONField, ArrayField)):
            return []
        return 1 if isinstance(field, (models.IntegerField, models.BooleanField)) else "x"


def needed(field):
    """Whether a row cannot be made without it, or it says whose or about which contact it is."""
    whose = MINE.get(field.model._meta.label)
    is_about = field.related_model is Contact or field.name == whose
    has_value = field.has_default() or field.auto_created or field.generated
    return is_about or not (field.null or has_value or field.blank)


@pytest.fixture
def fresh(login):
    """A function that gives a client of a user who has just signed in with a password."""

    def fresh(user):
        client = login(user)
        session = client.session
        session["account_authentication_methods_user"] = str(user.pk)
        session["account_authentication_methods"] = [{"method": "password", "at": time.time()}]
        session.save()
        return client

    return fresh


def plant(row):
    """Write a marker into each free text of the row, past all forms."""
    values = {}
    for number, field in enumerate(type(row)._meta.concrete_fields):
        word = f"{MARK}{number}"
        is_fixed = field.primary_key or field.choices or field.generated
        if isinstance(field, TEXTS) and not is_fixed and _has_room(field, word):
            values[field.name] = _shaped(field, word)
    type(row)._base_manager.filter(pk=row.pk).update(**values)
    row.refresh_from_db()


def _has_room(field, word):
    return getattr(field, "max_length", None) is None or field.max_length > len(word)


def _shaped(field, word):
    shapes = {
        models.BinaryField: word.encode(),
        ArrayField: [word],
        models.JSONField: {word: [word]},
    }
    return shapes.get(type(field), word)


def tables_with(word):
    """The tables in which the word is: in text, JSON, bytes, the cache or sessions."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            name = connection.ops.quote_name(table)
            sql = f"SELECT count(*) FROM {name} AS r WHERE r::text ILIKE ANY(%s)"  # noqa: S608
            cursor.execute(sql, [[f"%{word}%", f"%{word.encode().hex()}%"]])
            if cursor.fetchone()[0]:
                found.append(table)
        cursor.execute("SELECT value FROM cache")
        values = [base64.b64decode(value) for [value] in cursor.fetchall()]
    found += ["cache"] if any(word.encode() in value for value in values) else []
    sessions = [json.dumps(session.get_decoded()) for session in Session.objects.all()]
    return found + (["sessions"] if any(word in session for session in sessions) else [])


def hanging_on(model):
    """All models of which a row points to a row of the model, or to one that does."""
    found, new = set(), {model}
    while new:
        found |= new
        relations = [r for m in new for r in m._meta.get_fields(include_hidden=True)]
        pointing = {r.related_model for r in relations if r.auto_created and not r.concrete}
        pointing -= {r.related_model for r in relations if r.many_to_many}
        new = pointing - found
    return {each for each in found if not each._meta.auto_created}


def about(row, name):
    """What operators' log says about the row."""
    LogEntry.objects.create(
        user=UserFactory(center=None, role="", is_staff=True, is_superuser=True),
        content_type=ContentType.objects.get_for_model(row),
        object_id=row.pk,
        object_repr=name,
        action_flag=2,
        change_message=name,
    )


def test_nothing_is_kept_in_files():
    fields = [f for model in apps.get_models() for f in model._meta.concrete_fields]

    assert [f for f in fields if isinstance(f, models.FileField)] == []
    assert settings.MEDIA_ROOT == ""


class TestEraseOneself:
    @pytest.fixture
    def world(self, seeker):
        world = World(owner=seeker, contact=ContactFactory(owner=seeker))
        for label in MINE.keys() - KEPT_WHEN_ERASED.keys():
            if label not in {"accounts.User", "accounts.Cohort_members"}:
                world.row_of(apps.get_model(label))
        return world

    def test_leaves_no_word(self, fresh, world, seeker, admin, caplog, mailoutbox):
        kept = {apps.get_model(label) for label in KEPT_WHEN_ERASED} | {type(seeker.center)}
        for model, row in world.rows.items():
            if model not in kept | {User}:
                plant(row)
        seeker.first_name = f"{MARK}first"
        seeker.email = f"{MARK}@x.example"
        seeker.save()
        about(seeker, MARK)
        about(world.rows[Contact], MARK)
        roster = RosterFactory(
            brought_by=admin,
            people=[{"line": 2, "email": seeker.email}, {"line": 3, "email": "b@x.example"}],
            refused=[{"line": 4, "reason": "", "cells": [seeker.email.upper()]}],
        )
        InvitationFactory(email=seeker.email)
        Look.objects.create(
            center_id=seeker.center_id, at=timezone.now(), page=Page.OVERVIEW, subject=seeker
        )
        client = fresh(seeker)
        session = client.session
        session["typed"] = MARK
        session.save()
        cache.set("other", "word")
        assert len(tables_with(MARK)) > 20
        caplog.set_level(logging.INFO)

        answers = [client.post(DOOR) for _click in range(2)]

        assert [answer.status_code for answer in answers] == [302, 302]
        assert tables_with(MARK) == []
        assert MARK not in caplog.text
        assert mailoutbox == []
        roster.refresh_from_db()
        assert [each["line"] for each in roster.people] == [3]
        assert not User.objects.filter(pk=seeker.pk).exists()
        for label in MINE.keys() - KEPT_WHEN_ERASED.keys():
            model = apps.get_model(label)
            assert not model._base_manager.filter(**{MINE[label]: seeker.pk}).exists(), label
        call_command("verify_access_log", verbosity=0)
        assert Look.objects.get().subject_id == seeker.pk

    def test_of_a_coach_leaves_what_others_build_on_without_the_name(self, fresh, coach, admin):
        note = EtiquetteNoteFactory(author=coach, text="Ask at the Meetup.")
        RosterFactory(brought_by=coach)
        coach.last_name, coach.email = f"{MARK}son", f"{MARK}@x.example"
        coach.save()
        about(coach, MARK)

        fresh(coach).post(DOOR)

        assert tables_with(MARK) == []
        author = EtiquetteNote.objects.get(pk=note.pk).author
        assert author.erased_at is not None
        assert not author.is_active
        assert not factories.Roster.objects.exists()

    def test_says_first_what_goes_and_offers_a_copy(self, fresh, seeker):
        ContactFactory.create_batch(3, owner=seeker)

        client = fresh(seeker)
        page = client.get(reverse("taking:erase")).text

        assert "<dt>Contacts</dt>" in page
        assert "<dd>3</dd>" in page
        assert reverse("taking:archive") in page
        assert "Nobody can bring them back" in client.get(DOOR).text
        assert User.objects.filter(pk=seeker.pk).exists()
        assert reverse("taking:erase") in client.get(reverse("taking:data")).text

    def test_says_that_there_is_nothing_yet(self, login, seeker):
        assert "nothing yet" in login(seeker).get(reverse("taking:erase")).text

    def test_asks_for_the_password_again(self, login, seeker):
        seeker.set_password(PASSWORD)
        seeker.save()

        answer = login(seeker).post(DOOR)

        assert answer.url.startswith(reverse("account_reauthenticate"))
        assert User.objects.filter(pk=seeker.pk).exists()

    def test_leaves_the_center_an_admin(self, fresh, admin):
        page = fresh(admin).post(DOOR, follow=True)

        assert "needs an admin" in page.text
        assert User.objects.filter(pk=admin.pk).exists()
        other = UserFactory(center=admin.center, role=Role.ADMIN)
        fresh(admin).post(DOOR)
        assert list(User.objects.filter(role=Role.ADMIN)) == [other]

    def test_twice_is_once(self, seeker):
        for _click in range(2):
            managing.erase_oneself(person=seeker, now=timezone.now())

        assert not User.objects.filter(pk=seeker.pk).exists()


def test_a_row_is_erased_with_its_versions(coach):
    note = EtiquetteNoteFactory(author=coach, text=MARK)

    erase_rows(EtiquetteNote.objects.filter(pk=note.pk))

    assert tables_with(MARK) == []


class TestForget:
    def test_leaves_no_word_of_what_hangs_on_the_person(self, seeker, caplog):
        contact = ContactFactory(owner=seeker)
        world = World(owner=seeker, contact=contact)
        for model in hanging_on(Contact) - {Contact}:
            row = world.row_of(model)
            plant(row)
        plant(contact)
        merged = ContactFactory(owner=seeker, merged_into=contact, deleted_at=timezone.now())
        plant(merged)
        brought = ImportFactory(
            owner=seeker,
            filled={str(contact.pk): {"title": MARK}, "0": {"title": "Pilot"}},
            replaced={str(contact.pk): {"title": MARK}},
        )
        about(contact, MARK)
        assert len(tables_with(MARK)) > 8
        caplog.set_level(logging.INFO)

        for _click in range(2):
            forgetting.forget(contact)

        assert tables_with(MARK) == []
        assert MARK not in caplog.text
        assert Import.objects.get(pk=brought.pk).filled == {"0": {"title": "Pilot"}}

    def test_takes_the_name_out_of_whatever_else_was_written(self, seeker):
        about_them = {"url": "https://www.linkedin.com/in/zqxk", "phone": "+1 585 555 0100"}
        about_them["email"] = "zqxk@x.example"
        contact = ContactFactory(
            owner=seeker,
            first_name="Zqxk",
            last_name="O'Brien",
            **about_them,
        )
        other = ContactFactory(owner=seeker, notes="Referred by: zqxk  o'brien")
        OutreachFactory(owner=seeker, contact=other, text="Zqxk O'Brien's idea, zqxk@x.example")
        MeetingFactory(
            owner=seeker,
            contact=other,
            where="At O'Brien, Zqxk",
            questions=[{"id": "", "text": "Call +1 585 555 0100 or linkedin.com/in/zqxk?"}],
        )
        for name in ["Zqxk O'Brien Inc.", "zqxk o'brien inc."]:
            OrganizationFactory(owner=seeker, name=name, deleted_at=timezone.now())
        theirs = OrganizationFactory(name="Zqxk O'Brien", owner=UserFactory())
        ImportFactory(owner=seeker, filled={"0": {"place": 5}})

        assert forgetting.counts_of(contact).texts == 5
        forgetting.forget(contact)

        assert tables_with("zqxk") == ["contacts_organization"]  # Somebody else's.
        other.refresh_from_db()
        assert other.notes == "Referred by: somebody"
        theirs.refresh_from_db()
        assert theirs.name == "Zqxk O'Brien"
        assert other.outreach.get().text == "somebody's idea, somebody"

    def test_makes_no_two_organizations_of_a_name(self, seeker):
        contact = ContactFactory(owner=seeker, first_name="Ana", last_name="Ruiz")
        OrganizationFactory(owner=seeker, name="somebody Inc.")
        OrganizationFactory(owner=seeker, name="Ana Ruiz Inc.")

        forgetting.forget(contact)

        names = [row.name for row in seeker.contacts_organization_set.all()]
        assert names == ["somebody Inc."]

    def test_leaves_what_may_be_about_somebody_else_of_that_name(self, seeker):
        contact, twin = ContactFactory.create_batch(
            2, owner=seeker, first_name="Ana", last_name="Ruiz"
        )
        OutreachFactory(owner=seeker, contact=twin, text="Dear Ana Ruiz")

        forgetting.forget(contact)

        assert twin.outreach.get().text == "Dear Ana Ruiz"

    def test_discards_files_that_wait_and_asks_first(self, login, seeker):
        contact = ContactFactory(owner=seeker, first_name="Ana", last_name="")
        UploadFactory(owner=seeker)
        UploadFactory()
        client, url = login(seeker), reverse("contacts:forget", args=[contact.pk])
        assert "Files that wait to be imported" in client.get(url).text
        assert "Say that you know" in client.post(url).text

        answers = [client.post(url, {"sure": "on"}) for _click in range(2)]

        assert [answer.url for answer in answers] == [reverse("contacts:list")] * 2
        assert not Contact.objects.filter(owner=seeker).exists()
        assert Upload.objects.count() == 1

    def test_is_offered_of_deleted_people_too(self, login, seeker):
        contact = ContactFactory(owner=seeker, deleted_at=timezone.now())
        client, url = login(seeker), reverse("contacts:forget", args=[contact.pk])

        assert url in client.get(reverse("contacts:deleted")).text
        client.post(url, {"sure": "on"})

        assert not Contact.objects.filter(pk=contact.pk).exists()


def test_the_first_questions_take_as_many_queries_for_many(login, seeker, count_queries):
    contact, client = ContactFactory(owner=seeker), login(seeker)
    urls = [reverse("contacts:forget", args=[contact.pk]), reverse("taking:erase")]
    OutreachFactory(owner=seeker, contact=contact)
    before = [count_queries(lambda url=url: client.get(url)) for url in urls]
    for _n in range(5):
        OutreachFactory(owner=seeker, contact=contact)
        ContactFactory(owner=seeker)

    assert [count_queries(lambda url=url: client.get(url)) for url in urls] == before


def test_what_hangs_on_a_contact_is_found(db):
    assert {Meeting, Debrief, apps.get_model("meetings.Promise")} <= hanging_on(Contact)
    assert LocalResourceFactory._meta.model not in hanging_on(Contact)
    assert Invitation not in hanging_on(Contact)
