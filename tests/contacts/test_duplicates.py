"""Two contacts who are one person: made one, and parted again."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.actions import refresh
from contacts.merging import merge, unmerge
from contacts.models import Contact, Merge, NotSame, OutreachKind, Stage
from meetings.models import Debrief, Status
from tests.factories import (
    ContactFactory,
    DebriefFactory,
    DraftFactory,
    MeetingFactory,
    MergeFactory,
    OrganizationFactory,
    OutreachFactory,
    PromiseFactory,
    SkippedStepFactory,
)

URL = reverse("contacts:duplicates")


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def two(seeker, charlotte):
    """Two contacts of one email address, of whom each knows something else."""
    facts = {"owner": seeker, "email": "ana@x.example"}
    kept = ContactFactory(**facts, first_name="Ana", last_name="Ruiz", phone="1111111", notes="A")
    gone = ContactFactory(
        **facts,
        first_name="Ana M.",
        last_name="Ruiz",
        phone="2222222",
        title="Nurse",
        place=charlotte,
        notes="B",
        connected_on=date(2024, 3, 12),
        organization=OrganizationFactory(owner=seeker),
    )
    return kept, gone


def address(name, two):
    return reverse(f"contacts:{name}", args=[each.pk for each in two])


class TestPages:
    def test_pairs_are_suggested_with_the_reason(self, client, two, stranger):
        ContactFactory(owner=stranger, email="ana@x.example")

        page = client.get(URL)

        assert page.text.count("Look at both") == 1
        assert "Same email address." in page.text
        assert "Nobody seems to be there twice." not in page.text

    def test_not_more_than_one_can_decide_are_shown(self, client, seeker):
        for n in range(30):
            ContactFactory.create_batch(2, owner=seeker, email=f"a{n}@x.example")

        page = client.get(URL).text

        assert page.count("Look at both") == 25
        assert "25 of 30 pairs" in page

    def test_what_is_said_of_both_is_chosen_field_by_field(self, client, two):
        page = client.get(address("duplicate_merge", two))
        assert set(page.context["form"].fields) == {"name", "phone", "notes"}

        said = {"name": "gone", "phone": "kept", "notes": "both"}
        page = client.post(address("duplicate_merge", two), said, follow=True)

        kept = Contact.objects.get(pk=two[0].pk)
        assert (str(kept), kept.phone, kept.title) == ("Ana M. Ruiz", "1111111", "Nurse")
        assert kept.notes == "A\nB\nAlso: 2222222"
        assert kept.connected_on == date(2024, 3, 12)
        assert "The two are one now: Ana M. Ruiz." in page.text
        assert client.get(two[1].get_absolute_url()).status_code == 404
        assert client.get(address("duplicate_merge", two)).url == kept.get_absolute_url()
        assert "Ana" not in client.get(reverse("contacts:deleted")).text

    def test_only_one_set_of_notes_can_be_chosen_too(self, client, two):
        said = {"name": "kept", "phone": "gone", "notes": "gone"}
        client.post(address("duplicate_merge", two), said)

        two[0].refresh_from_db()
        assert (two[0].phone, two[0].notes) == ("2222222", "B\nAlso: 1111111")

    def test_without_a_choice_nothing_is_done(self, client, two):
        page = client.post(address("duplicate_merge", two))

        assert 'id="id_phone_error"' in page.text
        assert not Merge.objects.exists()

    def test_what_one_person_cannot_have_twice_is_said(self, client, two):
        for contact in two:
            MeetingFactory(contact=contact, owner=contact.owner, status=Status.PLANNED)

        said = {"name": "kept", "phone": "kept", "notes": "both"}
        page = client.post(address("duplicate_merge", two), said)

        assert "Both have an open meeting. Finish or delete one of the two first." in page.text
        assert not Merge.objects.exists()

    def test_the_permission_to_use_a_name_is_not_lost(self, client, two):
        Contact.objects.filter(pk=two[1].pk).update(name_use="no", is_private=True)

        said = {"name": "kept", "phone": "kept", "notes": "both"}
        client.post(address("duplicate_merge", two), said)

        two[0].refresh_from_db()
        assert (two[0].name_use, two[0].is_private) == ("no", True)

    def test_two_people_are_not_suggested_again(self, client, two):
        page = client.post(address("duplicate_dismiss", two[::-1]), follow=True)
        assert "Nobody seems to be there twice." in page.text
        assert str(NotSame.objects.get()) == f"{two[0].pk}, {two[1].pk}"

        client.post(address("duplicate_undismiss", two))

        assert "Look at both" in client.get(URL).text

    def test_a_merge_is_listed_and_taken_back(self, client, two):
        said = {"name": "gone", "phone": "kept", "notes": "both"}
        client.post(address("duplicate_merge", two), said)
        made = Merge.objects.get()
        assert str(made) == "Ana M. Ruiz"
        assert "Part them" in client.get(URL).text

        page = client.post(reverse("contacts:merge_undo", args=[made.pk]), follow=True)

        assert "They are two again" in page.text
        assert "Look at both" in page.text

    def test_after_30_days_it_stays(self, client, seeker):
        made = MergeFactory(owner=seeker)
        Merge.objects.update(created_at=timezone.now() - timedelta(days=31))

        assert "Part them" not in client.get(URL).text
        assert client.post(reverse("contacts:merge_undo", args=[made.pk])).status_code == 404

    @pytest.mark.parametrize("name", ["duplicate_merge", "duplicate_dismiss"])
    def test_nobody_is_held_against_themselves_or_the_deleted(self, client, two, name):
        assert client.post(address(name, [two[0], two[0]])).status_code == 404
        two[1].delete_softly(at=timezone.now())
        assert client.post(address(name, two)).status_code == 404


class TestHistory:
    @pytest.fixture
    def lives(self, two):
        """The two, each with a history, and a third whom one has introduced."""
        kept, gone = two
        facts = {"owner": kept.owner}
        for contact, kind, day in [
            (kept, OutreachKind.ASK, 2),
            (gone, OutreachKind.REPLY, 3),
            (gone, OutreachKind.NOTE, 1),
        ]:
            at = datetime(2026, 11, day, 15, tzinfo=UTC)
            OutreachFactory(**facts, contact=contact, kind=kind, happened_at=at)
        SkippedStepFactory(**facts, contact=gone)
        DraftFactory(**facts, contact=gone)
        meeting = MeetingFactory(**facts, contact=gone, status=Status.HELD)
        debrief = DebriefFactory(**facts, meeting=meeting)
        PromiseFactory(**facts, debrief=debrief, contact=gone)
        ContactFactory(**facts, first_name="Cy", introduced_by=gone)
        debrief.referrals.add(gone)
        other = DebriefFactory(**facts)
        other.referrals.add(kept, gone)
        for contact in two:
            refresh(contact)
        return two

    def state(self, contact):
        contact.refresh_from_db()
        days = contact.outreach.order_by("happened_at").values_list("happened_at__day", flat=True)
        relations = ["skipped_steps", "drafts", "meetings", "promises", "introduced"]
        counts = [getattr(contact, name).count() for name in relations]
        debriefs = sorted(Debrief.objects.filter(referrals=contact).values_list("pk", flat=True))
        facts = (contact.stage, contact.introduced_by, contact.deleted_at, contact.notes)
        return (list(days), counts, debriefs, *facts)

    def test_of_both_is_kept_in_the_order_of_time_and_parted_again(self, lives):
        before = [self.state(contact) for contact in lives]
        made = merge(*lives, values={"notes": "A\nB"}, at=timezone.now())
        again = merge(*lives, values={"notes": "A\nB"}, at=timezone.now())

        days, counts, debriefs, stage, *_rest = self.state(lives[0])
        assert made == again
        assert (days, counts, stage) == ([1, 2, 3], [1, 1, 1, 1, 1], Stage.MET)
        assert len(debriefs) == 2
        assert self.state(lives[1])[:2] == ([], [0, 0, 0, 0, 0])

        unmerge(made, at=timezone.now())
        unmerge(made, at=timezone.now())

        assert [self.state(contact) for contact in lives] == before

    def test_what_was_changed_since_stays(self, lives):
        made = merge(*lives, values={"notes": "A\nB", "phone": "2222222"}, at=timezone.now())
        Contact.objects.filter(pk=lives[0].pk).update(notes="Mine")

        made.refresh_from_db()
        unmerge(made, at=timezone.now())

        lives[0].refresh_from_db()
        assert (lives[0].notes, lives[0].phone) == ("Mine", "1111111")

    def test_nobody_has_introduced_themselves(self, two):
        kept, gone = two
        Contact.objects.filter(pk=kept.pk).update(introduced_by=gone)

        made = merge(kept, gone, values={}, at=timezone.now())

        kept.refresh_from_db()
        assert kept.introduced_by is None
        unmerge(made, at=timezone.now())
        kept.refresh_from_db()
        assert kept.introduced_by == gone
