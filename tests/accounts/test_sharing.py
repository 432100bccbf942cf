"""Who is whose coach, and what is shared."""

from datetime import UTC, datetime

import pytest
from django.apps import apps
from django.urls import reverse

from accounts.consent import TEXTS, VERSION, text_of
from accounts.models import Assignment, Change, Look, Page, Role, Scope, Sharing, What
from accounts.records import Owned
from accounts.sharing import assign, end_assignment, share
from contacts.models import Contact, Outreach
from meetings.models import Meeting
from tests.factories import (
    AssignmentFactory,
    CommentFactory,
    ContactFactory,
    DebriefFactory,
    DraftFactory,
    MeetingFactory,
    OutreachFactory,
    PromiseFactory,
    SharingFactory,
    SkippedStepFactory,
    UserFactory,
)

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)
REASONS = ["contact is private", "contact is gone"]
SHARED = {
    "contacts.Contact": ContactFactory,
    "contacts.Outreach": OutreachFactory,
    "contacts.Draft": DraftFactory,
    "contacts.SkippedStep": SkippedStepFactory,
    "meetings.Meeting": MeetingFactory,
    "meetings.Debrief": DebriefFactory,
    "meetings.Promise": PromiseFactory,
    "coaching.Comment": CommentFactory,
}


@pytest.fixture
def sharing(seeker, coach):
    return SharingFactory(assignment__seeker=seeker, assignment__coach=coach)


def contact_of(row):
    if isinstance(row, Contact):
        return row
    return row.contact if hasattr(row, "contact") else row.meeting.contact


class TestShare:
    def test_once_is_enough(self, seeker, coach):
        first = share(seeker=seeker, coach=coach, scope=Scope.PROGRESS, at=NOW)

        assert share(seeker=seeker, coach=coach, scope=Scope.PROGRESS, at=NOW) == first
        assert (first.text_version, first.given_at) == (VERSION, NOW)

    def test_of_more_or_less_ends_what_was(self, sharing, seeker, coach):
        new = share(seeker=seeker, coach=coach, scope=Scope.PROGRESS, at=NOW)

        sharing.refresh_from_db()
        assert sharing.withdrawn_at == NOW
        assert list(Sharing.objects.open_to(coach)) == [new]

    def test_keeps_the_words_that_were_agreed_to(self, sharing):
        assert sharing.text == text_of(VERSION, "everything")
        assert len(text_of(VERSION, "progress")) == 2
        assert all(set(text) == {"progress", "everything", "always"} for text in TEXTS.values())


class TestEndAssignment:
    def test_ends_what_was_shared(self, sharing, coach):
        for _time in range(2):
            end_assignment(assignment=sharing.assignment, by=sharing.coach, at=NOW)

        sharing.refresh_from_db()
        assert sharing.withdrawn_at == sharing.assignment.ended_at == NOW
        assert Change.objects.get().what == What.UNASSIGNED
        assert str(sharing.assignment) in str(sharing)

    def test_allows_to_begin_again(self, sharing, seeker, coach, admin):
        end_assignment(assignment=sharing.assignment, by=sharing.coach, at=NOW)

        again = assign(seeker=seeker, coach=coach, by=admin)

        assert again != sharing.assignment
        assert not Sharing.objects.open_to(coach).exists()


class TestOpenTo:
    @pytest.mark.parametrize(
        "end",
        [
            lambda sharing: sharing.withdraw(NOW),
            lambda sharing: end_assignment(assignment=sharing.assignment, by=sharing.coach, at=NOW),
            lambda sharing: sharing.coach.deactivate(),
            lambda sharing: sharing.seeker.deactivate(),
            lambda sharing: change(sharing.coach, role=Role.SEEKER),
            lambda sharing: change(sharing.seeker, role=Role.COACH),
            lambda sharing: change(sharing.coach, center=UserFactory().center),
            lambda sharing: change(sharing.seeker, center=UserFactory().center),
        ],
        ids=[
            *["withdrawn", "ended", "coach closed", "seeker closed"],
            *["no coach", "no seeker", "coach elsewhere", "seeker elsewhere"],
        ],
    )
    def test_is_closed_once_anything_ends(self, sharing, coach, seeker, end):
        contact = ContactFactory(owner=seeker)
        shared, counted = Contact.objects.shared_with(coach), Contact.objects.counted_for(coach)
        assert list(shared.all()) == list(counted.all()) == [contact]

        end(sharing)

        # The coach here is as it was when the request began: nothing of it is trusted.
        assert not shared.all().exists()
        assert not counted.all().exists()

    def test_is_closed_to_everybody_else(self, sharing, seeker, admin, stranger, operator):
        ContactFactory(owner=seeker)
        others = [admin, stranger, operator, UserFactory(center=seeker.center, role=Role.COACH)]

        assert not any(Contact.objects.shared_with(other).exists() for other in others)

    def test_shows_no_rows_where_progress_is_shared(self, seeker, coach):
        SharingFactory(assignment__seeker=seeker, assignment__coach=coach, scope=Scope.PROGRESS)
        ContactFactory(owner=seeker)

        assert not Contact.objects.shared_with(coach).exists()
        assert Contact.objects.counted_for(coach).exists()


def change(user, **values):
    type(user).objects.filter(pk=user.pk).update(**values)


class TestSharedWith:
    def test_is_asked_of_every_model_of_what_people_own(self):
        owned = {model for model in apps.get_models() if issubclass(model, Owned)}

        told = {model._meta.label for model in owned if model.objects.all().shared_if is not None}
        assert told == set(SHARED)

    def test_shows_nothing_of_a_model_that_says_nothing(self, sharing, coach, seeker):
        assert (
            not type(seeker)
            .contacts_import_set.rel.related_model.objects.shared_with(coach)
            .exists()
        )

    @pytest.mark.parametrize("label", SHARED)
    def test_shows_what_is_not_private(self, sharing, seeker, coach, label):
        row = SHARED[label](owner=seeker)

        assert list(type(row).objects.shared_with(coach)) == [row]

    @pytest.mark.parametrize("label", SHARED)
    @pytest.mark.parametrize("why", [*REASONS, "meeting", "message", "gone"])
    def test_keeps_back_what_is_private_or_gone(self, sharing, seeker, coach, label, why):
        row = SHARED[label](owner=seeker)
        contact = contact_of(row)
        if why == "meeting":
            MeetingFactory(owner=seeker, contact=contact, is_private=True, status="held")
        elif why == "message":
            OutreachFactory(owner=seeker, contact=contact, is_private=True)
        elif why == "gone":
            row.delete_softly(NOW)
        else:
            values = {"is_private": True} if "private" in why else {"deleted_at": NOW}
            Contact.objects.filter(pk=contact.pk).update(**values)

        assert not type(row).objects.shared_with(coach).exists()
        assert not type(row).objects.counted_for(coach).exists()

    @pytest.mark.parametrize(
        ("kind", "channel", "deleted_at", "is_kept_back"),
        [
            ("note", "email", None, False),
            ("note", "group", None, True),  # It says how far one is.
            ("ask", "email", NOW, False),
            ("reply", "email", None, True),
        ],
    )
    def test_keeps_back_whoever_a_private_message_tells_of(
        self, sharing, seeker, coach, kind, channel, deleted_at, is_kept_back
    ):
        contact = OutreachFactory(owner=seeker).contact
        said = {"kind": kind, "channel": channel, "deleted_at": deleted_at}
        private = OutreachFactory(owner=seeker, contact=contact, is_private=True, **said)

        assert Contact.objects.shared_with(coach).exists() != is_kept_back
        assert private not in Outreach.objects.shared_with(coach)

    def test_opens_nothing_that_is_changed_by_its_owner_alone(self, sharing, seeker, coach):
        MeetingFactory(owner=seeker)

        for model in [Contact, Meeting]:
            assert not model.objects.visible_to(coach).exists()
            assert not model.objects.editable_by(coach).exists()


class TestSharingPage:
    url = reverse("accounts:sharing")

    def test_offers_the_coaches_of_the_center(self, login, seeker, coach, admin):
        UserFactory(role=Role.COACH, first_name="Elsewhere")
        UserFactory(role=Role.COACH, center=seeker.center, first_name="Gone", is_active=False)

        page = login(seeker).get(self.url).text

        assert str(coach) in page
        assert str(admin) in page
        assert "Elsewhere" not in page
        assert "Gone" not in page

    def test_says_that_there_is_no_coach(self, login, seeker):
        assert "no coach here yet" in login(seeker).get(self.url).text

    def test_shares_and_keeps_the_history(self, login, seeker, coach):
        client = login(seeker)

        for scope in ["progress", "everything"]:
            client.post(self.url, {"coach": coach.pk, "scope": scope})

        page = client.get(self.url).text
        assert "Goes on." in page
        assert "Ended on" in page
        assert Sharing.objects.open_to(coach).get().is_of_everything

    def test_begins_with_the_coach_who_sees_nothing_yet(self, login, seeker, admin, coach):
        AssignmentFactory(seeker=seeker, coach=coach)

        page = login(seeker).get(self.url)

        assert "see nothing of yours yet" in page.text
        assert page.context["form"]["coach"].value() == coach.pk

    def test_stops_sharing(self, login, seeker, coach, sharing):
        client = login(seeker)

        for _time in range(2):
            page = client.post(reverse("accounts:sharing_withdraw", args=[sharing.pk]), follow=True)

        assert "no longer sees anything of yours" in page.text
        assert not Sharing.objects.open_to(coach).exists()


class TestCoachesOfAPerson:
    def test_are_named_by_an_admin(self, login, admin, seeker, coach):
        client = login(admin)
        url = reverse("accounts:coach_assign", args=[seeker.pk])

        page = client.post(url, {"coach": coach.pk}, follow=True)

        assert f"{coach} is a coach of {seeker}" in page.text
        assert Assignment.objects.get().made_by == Change.objects.get().by == admin
        assert "Choose a coach" in client.post(url, follow=True).text
        coach_page = client.get(reverse("accounts:person_edit", args=[coach.pk])).text
        assert "Make them a coach" not in coach_page

    def test_are_of_the_same_center(self, login, admin, seeker):
        other = UserFactory(role=Role.COACH)

        login(admin).post(reverse("accounts:coach_assign", args=[seeker.pk]), {"coach": other.pk})

        assert not Assignment.objects.exists()

    def test_are_taken_off_by_an_admin(self, login, admin, sharing, coach):
        url = reverse("accounts:assignment_end", args=[sharing.assignment_id])

        page = login(admin).post(url, follow=True)

        assert f"{coach} no longer sees anything" in page.text
        assert not Assignment.objects.visible_to(admin).exists()


class TestAccess:
    url = reverse("accounts:access")

    @pytest.fixture
    def looks(self, sharing, seeker, coach):
        facts = {"center_id": seeker.center_id, "actor": coach, "subject": seeker, "at": NOW}
        shared = {"sharing": sharing}
        contact = ContactFactory(owner=seeker, last_name="Quill")
        draft = DraftFactory(owner=seeker, contact__last_name="Inkwell")
        meeting = MeetingFactory(owner=seeker, contact__last_name="Blotter")
        Look.objects.create(**facts, **shared, page=Page.PROGRESS)
        Look.objects.create(**facts, **shared, page=Page.CONTACT, row=contact.pk)
        Look.objects.create(**facts, **shared, page=Page.DRAFT, row=draft.pk)
        Look.objects.create(**facts, **shared, page=Page.MEETING, row=meeting.pk)
        Look.objects.create(**facts, page=Page.ADMIN_LIST)

    def test_tells_the_seeker_in_plain_words(self, login, seeker, coach, looks):
        page = login(seeker).get(self.url).text

        assert f"{coach} looked at your progress" in page
        for name in ["Quill", "Inkwell", "Blotter"]:
            assert name in page
        assert "you shared on Nov 2, 2026: everything but what is private to you" in page
        assert "run the installation" in page

    def test_tells_a_coach_what_they_looked_at_without_names(self, login, seeker, coach, looks):
        page = login(coach).get(self.url).text

        assert f"You looked at the data of {seeker}: one of their contacts" in page
        assert "Quill" not in page
        assert "it was shared on Nov 2" in page

    def test_tells_nobody_else(self, login, stranger, admin, looks):
        assert "Nobody has looked" in login(stranger).get(self.url).text
        assert "You have not looked" in login(admin).get(self.url).text

    def test_outlives_the_people(self, login, seeker, coach, admin, looks):
        coach.delete()
        assert "whose account is erased looked at your progress" in login(seeker).get(
            self.url
        ).text.replace("Somebody ", "")

        seeker.delete()
        page = login(admin).get(reverse("accounts:access_log")).text
        assert "the data of somebody whose account is erased" in page
        assert "It was shared then." in page


class TestAccessLog:
    url = reverse("accounts:access_log")

    def test_tells_the_admin_of_the_center(self, login, admin, seeker, coach):
        facts = {"center_id": seeker.center_id, "actor": coach, "at": NOW, "page": Page.CASELOAD}
        other = UserFactory(center=seeker.center, first_name="Quillon")
        Look.objects.bulk_create(Look(**facts, subject=seeker) for _n in range(30))
        Look.objects.create(**facts, subject=other)
        client = login(admin)

        first = client.get(self.url)
        second = client.get(f"{self.url}?after={first.context['page'].after}")

        assert (len(first.context["page"].rows), len(second.context["page"].rows)) == (25, 6)
        assert len(client.get(f"{self.url}?q=quillon").context["page"].rows) == 1
        assert not client.get(f"{self.url}?who={admin.pk}").context["page"].rows

    def test_keeps_to_the_center(self, login, admin, stranger):
        Look.objects.create(
            center_id=stranger.center_id, actor=admin, subject=stranger, at=NOW, page="progress"
        )

        assert "No look is found" in login(admin).get(self.url).text
