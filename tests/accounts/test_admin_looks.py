"""What operators see of job seekers in Django admin is in the access log."""

import pytest
from django.contrib import admin
from django.urls import reverse

from accounts.admin_looks import WatchedAdmin
from accounts.models import Alarm, Assignment, Look, Page, Sharing
from accounts.records import Owned
from contacts.models import Contact
from tests.factories import ContactFactory, SeekerProfileFactory, SharingFactory


@pytest.fixture
def contact(seeker):
    return ContactFactory(owner=seeker)


def looks():
    found = Look.objects.order_by("pk").values_list("subject", "page", "row", "sharing")
    return list(found)


def url(name, *args):
    return reverse(f"admin:contacts_contact_{name}", args=args)


class TestWatchedAdmin:
    def test_watches_every_model_of_what_people_own(self):
        watched = {model for model, how in admin.site._registry.items() if is_watched(how)}
        owned = {model for model in admin.site._registry if issubclass(model, Owned)}

        assert owned <= watched

    def test_writes_down_each_job_seeker_in_a_list_once(
        self, login, operator, seeker, stranger, contact
    ):
        ContactFactory(owner=seeker)
        ContactFactory(owner=stranger)

        assert login(operator).get(url("changelist")).status_code == 200

        assert sorted(looks()) == [
            (person.pk, Page.ADMIN_LIST, None, None) for person in [seeker, stranger]
        ]

    @pytest.mark.parametrize("page", ["change", "history", "delete"])
    def test_writes_down_who_is_on_the_page_of_a_row(self, login, operator, contact, page):
        assert login(operator).get(url(page, contact.pk)).status_code == 200

        assert looks() == [(contact.owner_id, Page.ADMIN_ROW, contact.pk, None)]

    def test_writes_down_what_a_list_asks_before_it_deletes(self, login, operator, contact):
        data = {"action": "delete_selected", "_selected_action": contact.pk}

        page = login(operator).post(url("changelist"), data)

        assert page.status_code == 200
        assert looks() == [(contact.owner_id, Page.ADMIN_LIST, None, None)]

    def test_writes_nothing_down_where_nobody_is_shown(self, login, operator, contact):
        client = login(operator)

        assert client.get(url("add")).status_code == 200
        assert client.get(url("change", 2**40)).status_code == 302
        assert client.post(url("delete", contact.pk), {"post": "yes"}).status_code == 302

        assert looks() == []
        assert not Contact.objects.exists()

    def test_knows_whose_a_profile_is(self, login, operator, seeker):
        SeekerProfileFactory(user=seeker)

        login(operator).get(reverse("admin:contacts_seekerprofile_changelist"))

        assert looks() == [(seeker.pk, Page.ADMIN_LIST, None, None)]


def is_watched(how):
    return isinstance(how, WatchedAdmin)


class TestWhatIsOnlyRead:
    def test_is_shown_and_offers_no_change(self, login, operator, seeker, coach):
        sharing = SharingFactory(assignment__seeker=seeker, assignment__coach=coach)
        facts = {"center_id": seeker.center_id, "actor": coach, "at": sharing.given_at}
        look = Look.objects.create(**facts, subject=seeker, page=Page.PROGRESS)
        look.refresh_from_db()  # Its place in the chain.
        alarm = Alarm.objects.create(**facts, people=51)
        client = login(operator)

        for row in [look, alarm, sharing, sharing.assignment]:
            start = f"admin:{row._meta.app_label}_{row._meta.model_name}"
            assert client.get(reverse(f"{start}_changelist")).status_code == 200
            page = client.get(reverse(f"{start}_change", args=[row.pk]))
            assert page.status_code == 200
            assert 'name="_save"' not in page.text
            assert client.get(reverse(f"{start}_add")).status_code == 403
            assert str(row) in page.text

    def test_goes_with_a_person(self, login, operator, seeker, coach):
        SharingFactory(assignment__seeker=seeker, assignment__coach=coach)
        gone = reverse("admin:accounts_user_delete", args=[seeker.pk])

        login(operator).post(gone, {"post": "yes"})

        assert not Assignment.objects.exists()
        assert not Sharing.objects.exists()
