import uuid
from datetime import UTC, datetime

import pytest
from django.contrib.messages import get_messages
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from accounts.forms.cohorts import CohortForm
from accounts.inviting import joining
from accounts.models import Change, Cohort, Invitation, Role, What
from tests.factories import CohortFactory, InvitationFactory, UserFactory

pytestmark = pytest.mark.django_db


class TestCenterSettings:
    url = reverse("accounts:center_settings")

    @pytest.fixture
    def data(self, admin):
        """What an admin says of the center."""
        return {
            "name": "Genesee Center",
            "address": "1 Mill Street\nRochester",
            "help_contact": "help@mill.example",
            "cadence": "persistent",
            "joining": "domain",
            "domains": "Mill.example, @alumni.mill.example mill.example",
            "retention_years": "3",
        }

    def test_saves_and_writes_down_from_what_to_what(self, login, admin, data):
        client = login(admin)

        for _click in range(2):
            page = client.post(self.url, data, follow=True)

        assert "Saved." in page.text
        assert "/join/rochester-career-center/" in page.text
        center = admin.center
        center.refresh_from_db()
        assert center.domains == ["mill.example", "alumni.mill.example"]
        assert (center.cadence, center.retention_years) == ("persistent", 3)
        changes = Change.objects.values_list("field", "before", "after")
        assert len(changes) == 7
        assert {
            ("name", "Rochester Career Center", "Genesee Center"),
            ("cadence", "gentle", "persistent"),
            ("domains", "", "mill.example, alumni.mill.example"),
            ("retention_years", "", "3"),
        } < set(changes)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("cadence", "hourly"),
            ("name", ""),
            ("joining", "anyhow"),
            ("domains", ""),
            ("domains", "not a domain!"),
            ("domains", "gmail.com"),
            ("domains", ", ".join(f"d{n}.example" for n in range(21))),
            ("retention_years", "0"),
            ("retention_years", "21"),
            ("help_contact", "a\0b"),
        ],
    )
    def test_says_what_is_wrong_and_keeps_the_frame_of_the_page(
        self, login, admin, data, field, value
    ):
        page = login(admin).post(self.url, data | {field: value})

        assert list(page.context["form"].errors) == [field]
        assert '<h1 class="text-break">Rochester Career Center</h1>' in page.text
        assert not Change.objects.exists()


class TestChanges:
    url = reverse("accounts:changes")

    def test_tells_in_words_what_was_changed(self, login, admin, seeker, coach):
        def change(what, **said):
            Change.objects.create(center=admin.center, by=admin, what=what, **said)

        change(What.ROLE, person=seeker, before="seeker", after="coach")
        change(What.SETTING, field="cadence", before="gentle", after="once")
        change(What.SETTING, field="help_contact", before="x", after="")
        change(What.INVITED, field="coach", after="25")
        change(What.ASSIGNED, person=seeker, after=str(coach.pk))
        change(What.UNASSIGNED, person=seeker, before="999999")
        erased = UserFactory()
        Change.objects.create(center=admin.center, by=erased, person=erased, what=What.ERASED)
        Change.objects.create(center=admin.center, by=None, what=What.DELETED)
        Change.objects.create(center=erased.center, by=erased, what=What.ROLE, after="elsewhere")
        erased.delete()

        page = login(admin).get(self.url)

        said = [(str(s.what), str(s.before), str(s.after)) for s in page.context["changes"]]
        assert said[:1:-1] == [
            ("role", "Job seeker", "Coach"),
            (
                "cadence",
                "Gentle: once, after 7 business days",
                "One week, once: after 5 business days",
            ),
            ("contact for help", "x", ""),
            ("invited", "", "25 \N{MULTIPLICATION SIGN} Coach"),
            ("coach assigned", "", str(coach)),
            ("coach no longer assigned", "somebody erased", ""),
        ]
        assert page.text.count("somebody erased") == 3
        assert "by itself" in page.text
        assert "elsewhere" not in page.text

    def test_narrows_and_pages(self, login, admin):
        for what in [What.ROLE, What.SETTING] * 20:
            Change.objects.create(center=admin.center, by=admin, what=what, field="name")
        client = login(admin)

        first = client.get(self.url)
        rest = client.get(self.url, {"after": first.context["page"].after})
        some = client.get(self.url, {"what": "role"})

        assert [len(each.context["changes"]) for each in [first, rest, some]] == [25, 15, 20]

    def test_says_that_there_is_nothing(self, login, admin):
        assert "Nothing was changed yet." in login(admin).get(self.url).text


class TestCohorts:
    url = reverse("accounts:cohorts")

    def data(self, name):
        return {"form_key": str(uuid.uuid4()), "name": name}

    def test_coaches_and_admins_make_them(self, login, admin, coach, seeker):
        for person, name in [(admin, "Class of 2027"), (coach, "Workshop  March")]:
            login(person).post(self.url, self.data(name))
        Cohort.objects.get(name="Class of 2027").members.add(seeker)

        admins, coachs = (login(person).get(self.url).text for person in (admin, coach))

        assert "1 person" in admins
        assert "Workshop March" in admins
        assert "1 person" not in coachs

    def test_not_two_of_one_name_and_none_of_another_center(self, login, admin):
        CohortFactory(center=admin.center, name="Café 2027")
        other = CohortFactory(name="Secret 2030")
        client = login(admin)

        page = client.post(self.url, self.data("CAFE 2027"))

        assert "already" in page.context["form"].errors["name"][0]
        assert other.name not in page.text
        assert client.post(self.url, self.data(other.name)).status_code == 302

    def test_says_so_too_when_somebody_else_was_quicker(self, admin):
        form = CohortForm(self.data("Class"), user=admin)
        assert form.is_valid()
        CohortFactory(center=admin.center, name="class")

        assert form.save() is None
        assert "already" in form.errors["name"][0]

    def test_renames_deletes_and_brings_back(self, login, coach):
        cohort = CohortFactory(center=coach.center, name="Class")
        assert str(cohort) == "Class"
        client = login(coach)

        client.post(reverse("accounts:cohort_edit", args=[cohort.pk]), {"name": "class"})
        response = client.post(reverse("accounts:cohort_delete", args=[cohort.pk]))
        assert not Cohort.objects.visible_to(coach).exists()
        undo = list(get_messages(response.wsgi_request))[-1].extra_tags.removeprefix("undo:")
        client.post(undo)

        assert Cohort.objects.visible_to(coach).get().name == "class"

    def test_are_written_down_once(self, login, admin, coach):
        data, client = self.data("Class"), login(coach)
        for _click in range(2):
            client.post(self.url, data)
        cohort = Cohort.objects.get()
        for name in ["edit", "delete", "restore"]:
            url = reverse(f"accounts:cohort_{name}", args=[cohort.pk])
            for _click in range(2):
                client.post(url, {"name": "coach"})  # A name is not taken for a role.
        deleted = reverse("accounts:cohort_delete", args=[cohort.pk])
        client.post(deleted)
        CohortFactory(center=coach.center, name="coach")
        client.post(reverse("accounts:cohort_restore", args=[cohort.pk]))

        said = login(admin).get(reverse("accounts:changes")).context["changes"]

        assert {(each.what, each.change.by) for each in said} == {("cohort", coach)}
        assert [(each.before, each.after) for each in reversed(said)] == [
            ("", "Class"),
            ("Class", "coach"),
            ("coach", ""),
            ("", "coach"),
            ("coach", ""),
        ]

    def test_does_not_come_back_beside_one_of_its_name(self, login, coach):
        cohort = CohortFactory(center=coach.center, name="Class", deleted_at=timezone.now())
        CohortFactory(center=coach.center, name="Class")

        page = login(coach).post(reverse("accounts:cohort_restore", args=[cohort.pk]), follow=True)

        assert "since" in page.text


class TestJoin:
    @pytest.fixture
    def center(self, center):
        center.joining, center.domains = "domain", ["mill.example"]
        center.help_contact = "help@mill.example"
        center.save()
        return center

    @pytest.fixture
    def url(self, center):
        return reverse("accounts:join", args=[center.slug])

    def test_mails_an_invitation_as_a_job_seeker(self, client, url, center):
        page = client.post(url, {"email": "Nora@Mill.example", "role": "admin"}, follow=True)

        assert "Look into your mail" in page.text
        invitation = Invitation.objects.get()
        assert (invitation.email, invitation.role) == ("nora@mill.example", "seeker")
        assert (invitation.center, invitation.invited_by) == (center, None)
        assert mail.outbox[0].to == ["nora@mill.example"]
        assert "/invitation/" in mail.outbox[0].body

    def test_says_the_same_whoever_has_the_address(self, client, url, center):
        UserFactory(email="here@mill.example", center=center)
        UserFactory(email="elsewhere@mill.example")
        InvitationFactory(center=center, email="invited@mill.example")
        names = ["new", "here", "elsewhere", "invited"]

        answers = [client.post(url, {"email": f"{name}@mill.example"}) for name in names]

        assert {(answer.status_code, answer.url) for answer in answers} == {(302, f"{url}asked/")}
        told = {message.to[0]: "has an account already" in message.body for message in mail.outbox}
        assert [told[f"{name}@mill.example"] for name in names] == [False, True, True, False]

    def test_takes_addresses_at_its_domains_alone(self, client, url):
        for email in ["a@other.example", "a@sub.mill.example", "a@mill.example.evil.example", "x"]:
            page = client.post(url, {"email": email})
            assert list(page.context["form"].errors) == ["email"]
        assert not mail.outbox

    def test_renews_an_invitation_whose_time_is_over(self, client, url, center):
        over = datetime(2026, 1, 1, tzinfo=UTC)
        InvitationFactory(center=center, email="a@mill.example", expires_at=over)

        client.post(url, {"email": "a@mill.example"})

        assert Invitation.objects.open(timezone.now()).count() == 1

    def test_an_invitation_keeps_the_role_an_admin_gave_it(self, client, url, center):
        InvitationFactory(center=center, email="a@mill.example", role=Role.COACH)

        client.post(url, {"email": "a@mill.example"})

        assert Invitation.objects.get().role == Role.COACH

    def test_two_clicks_at_once_make_one(self, url, center, monkeypatch):
        first = InvitationFactory(center=center, email="a@mill.example")
        looks = []

        monkeypatch.setattr(
            "accounts.models.invitations.InvitationQuerySet.first",
            lambda queryset: None if not looks and not looks.append(1) else queryset.get(),
        )

        assert joining._invitation_of(center, "a@mill.example") == first

    def test_says_the_same_when_no_mail_can_be_sent(self, client, url, center, settings):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "localhost", 1
        UserFactory(email="here@mill.example", center=center)

        for name in ["here", "new"]:
            assert client.post(url, {"email": f"{name}@mill.example"}).status_code == 302

    def test_so_often_for_one_address(self, client, url):
        codes = [client.post(url, {"email": "a@mill.example"}).status_code for _n in range(4)]

        assert codes == [302, 302, 302, 429]

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_does_not_exist_where_a_center_invites(self, client, admin, url, method):
        center = admin.center
        center.joining = "invitation"
        center.save()

        assert getattr(client, method)(url).status_code == 404
        assert client.get(f"{url}asked/").status_code == 404
