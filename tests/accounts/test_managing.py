from datetime import timedelta
from io import StringIO
from threading import Barrier, Thread

import pytest
from django.contrib.messages import get_messages
from django.core.management import call_command
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from accounts import managing
from accounts.actions import NoAdminLeftError
from accounts.forms import PersonEditForm
from accounts.models import Change, Role, Roster, State, User
from contacts.models import Contact
from norms.models import EtiquetteNote
from outbox.models import Message
from tests.factories import (
    CenterFactory,
    CohortFactory,
    ContactFactory,
    EtiquetteNoteFactory,
    MessageFactory,
    RosterFactory,
    UserFactory,
)

LONG_AGO = timedelta(days=31)


def written():
    """What stands in the log of changes, the first first."""
    return list(Change.objects.order_by("pk").values_list("what", "before", "after"))


def page(name, person):
    return reverse(f"accounts:person_{name}", args=[person.pk])


class TestPersonEdit:
    def test_a_new_role_is_written_down_once(self, login, admin, seeker):
        data = {"first_name": "Maja", "last_name": "E.", "role": "coach"}
        client = login(admin)

        for _click in range(2):
            client.post(page("edit", seeker), data)

        change = Change.objects.get()
        assert (change.by, change.person) == (admin, seeker)
        assert written() == [("role", "seeker", "coach")]

    def test_puts_job_seekers_into_cohorts_of_the_center(self, login, admin, seeker, coach):
        mine, other = CohortFactory(center=admin.center), CohortFactory()
        gone = CohortFactory(center=admin.center, deleted_at=timezone.now())
        seeker.cohorts.add(gone)
        data = {"first_name": "Maja", "role": "seeker"}
        client = login(admin)

        client.post(page("edit", seeker), data | {"cohorts": [mine.pk]})
        refused = client.post(page("edit", seeker), data | {"cohorts": [other.pk]})

        assert set(seeker.cohorts.all()) == {mine, gone}
        client.post(page("edit", seeker), data)
        assert Change.objects.filter(person=seeker, by=admin).count() == 2
        assert written() == [("cohort_member", "", mine.name), ("cohort_member", mine.name, "")]
        client.post(page("edit", seeker), data | {"cohorts": [mine.pk]})
        assert list(refused.context["form"].errors) == ["cohorts"]
        assert "cohorts" not in client.get(page("edit", coach)).context["form"].fields
        found = client.get(reverse("accounts:people"), {"cohort": mine.pk})
        assert found.context["page"].rows == [seeker]

    def test_does_not_undo_what_somebody_else_does_meanwhile(self, admin, seeker):
        form = PersonEditForm({"first_name": "Maja", "role": "seeker"}, instance=seeker, user=admin)
        assert form.is_valid()
        User.objects.get(pk=seeker.pk).deactivate()

        managing.change(form=form, by=admin)

        assert not User.objects.get(pk=seeker.pk).is_active


class TestPersonDelete:
    def test_asks_first_and_can_be_undone(self, login, admin, seeker):
        theirs, client = login(seeker), login(admin)
        assert "erased" in client.get(page("delete", seeker)).text

        for _click in range(2):
            response = client.post(page("delete", seeker))

        assert theirs.get(reverse("accounts:profile")).status_code == 302
        seeker.refresh_from_db()
        assert seeker.state == State.DELETED
        assert "Do not delete" in client.get(page("edit", seeker)).text
        undo = list(get_messages(response.wsgi_request))[-1].extra_tags.removeprefix("undo:")
        for _click in range(2):
            client.post(undo)
        seeker.refresh_from_db()
        assert seeker.state == State.ACTIVE
        assert written() == [("deleted", "", ""), ("restored", "", "")]

    def test_who_was_deactivated_stays_so_when_it_is_taken_back(self, admin, seeker):
        managing.deactivate(person=seeker, by=admin)
        managing.delete(person=seeker, by=admin)
        assert not managing.activate(person=seeker, by=admin)
        managing.restore(person=seeker, by=admin)

        seeker.refresh_from_db()
        assert seeker.state == State.DEACTIVATED
        assert managing.activate(person=seeker, by=admin)

    def test_who_was_closed_without_a_date_stays_so_too(self, admin, center):
        person = UserFactory(center=center, is_active=False)

        person.delete_softly(at=timezone.now())
        person.restore()

        assert person.state == State.DEACTIVATED

    def test_activating_waits_until_it_is_taken_back(self, login, admin, seeker):
        seeker.delete_softly(at=timezone.now())

        response = login(admin).post(page("activate", seeker), follow=True)

        assert "First take back" in response.text

    def test_leaves_the_center_an_admin(self, login, admin):
        UserFactory(center=CenterFactory(), role=Role.ADMIN)

        response = login(admin).post(page("delete", admin), follow=True)

        assert "needs an admin" in response.text
        admin.refresh_from_db()
        assert admin.state == State.ACTIVE
        assert written() == []


def test_two_admins_who_remove_each_other_at_once_leave_one(transactional_db):
    center = CenterFactory()
    one, other = UserFactory.create_batch(2, center=center, role=Role.ADMIN)
    both, refused = Barrier(2), []

    def remove(person, by):
        both.wait(timeout=30)
        try:
            managing.delete(person=person, by=by)
        except NoAdminLeftError:
            refused.append(person)
        finally:
            connection.close()

    threads = [Thread(target=remove, args=pair) for pair in [(one, other), (other, one)]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(refused) == 1
    assert center.people.active_admins().count() == 1


@pytest.mark.django_db
class TestErasePeople:
    def run(self, *arguments):
        out = StringIO()
        call_command("erase_people", *arguments, stdout=out)
        return out.getvalue()

    def test_erases_after_30_days_and_not_before(self, seeker, admin):
        contact = ContactFactory(owner=seeker)
        soon = UserFactory(center=admin.center)
        seeker.delete_softly(at=timezone.now() - LONG_AGO)
        soon.delete_softly(at=timezone.now() - timedelta(days=29))

        assert "1 people to erase." in self.run("--dry-run")
        assert User.objects.filter(pk=seeker.pk).exists()
        assert "1 people to erase." in self.run()
        assert not User.objects.filter(pk=seeker.pk).exists()
        assert not Contact.objects.filter(pk=contact.pk).exists()
        assert User.objects.filter(pk=soon.pk).exists()
        assert written() == [("erased", "", "")]
        assert "0 people to erase." in self.run()

    def test_keeps_notes_without_the_name(self, coach, admin, login):
        note = EtiquetteNoteFactory(author=coach)
        mine = ContactFactory(owner=coach)
        coach.delete_softly(at=timezone.now() - LONG_AGO)

        self.run()

        author = EtiquetteNote.objects.get(pk=note.pk).author
        assert (author.first_name, author.last_name) == ("", "")
        assert author.email == f"erased-{coach.pk}@erased.invalid"
        assert not author.is_active
        assert not Contact.objects.filter(pk=mine.pk).exists()
        assert "0 people to erase." in self.run()
        assert author not in login(admin).get(reverse("accounts:people")).context["page"].rows

    def test_erases_their_mail_and_that_which_went_out_long_ago(self, coach, seeker):
        EtiquetteNoteFactory(author=coach)  # So that the row of the coach stays.
        coach.delete_softly(at=timezone.now() - LONG_AGO)
        over = {"state": "sent", "person": seeker}
        MessageFactory(person=coach)
        MessageFactory(person=None, email=coach.email, kind="invitation")  # By which they came.
        MessageFactory(**over, ended_at=timezone.now() - LONG_AGO)
        kept = [MessageFactory(**over, ended_at=timezone.now()), MessageFactory(person=seeker)]

        self.run()

        assert list(Message.objects.order_by("pk")) == kept

    def test_erases_files_of_people_after_a_week(self, admin):
        roster = RosterFactory(brought_by=admin)
        self.run()
        assert Roster.objects.filter(pk=roster.pk).exists()
        Roster.objects.update(created_at=timezone.now() - timedelta(days=8))

        self.run()

        assert not Roster.objects.exists()
