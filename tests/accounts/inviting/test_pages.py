import uuid

import pytest
from django.contrib.messages import get_messages
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.forms.invitations import AcceptForm, InvitationForm
from accounts.inviting import accepting, actions
from accounts.models import Change, IdentityProvider, Invitation, Role, Roster, User
from tests.factories import CohortFactory, InvitationFactory, RosterFactory, UserFactory

LIST = reverse("accounts:invitations")
pytestmark = pytest.mark.django_db

PASSWORD = "a quiet mill pond"


def told(response):
    """What the page after this answer will say was done."""
    return [str(message) for message in get_messages(response.wsgi_request)]


def link(token):
    return reverse("accounts:invitation_accept", args=[token])


@pytest.fixture
def data():
    """What an admin types to invite somebody."""
    return {
        "form_key": str(uuid.uuid4()),
        "email": "New@test.example",
        "first_name": "Nora",
        "last_name": "Quist",
        "role": "coach",
    }


@pytest.fixture
def answers():
    """What somebody types who accepts."""
    return {
        "first_name": "Nora",
        "last_name": "Quist",
        "time_zone": "America/Chicago",
        "password": PASSWORD,
    }


class TestInvitations:
    def test_shows_those_of_the_own_center_by_state(self, login, admin, seeker):
        mine = {"center": admin.center}
        shown = {
            "": InvitationFactory(**mine),
            "expired": InvitationFactory(**mine, expires_at=timezone.now()),
            "accepted": InvitationFactory(**mine, accepted_at="2026-01-01T00:00Z", person=seeker),
            "revoked": InvitationFactory(**mine, revoked_at="2026-01-01T00:00Z"),
        }
        InvitationFactory()
        client = login(admin)

        for show, invitation in shown.items():
            page = client.get(LIST, {"show": show})
            assert page.context["page"].rows == [invitation]
            assert str(invitation.state) in page.text

    def test_finds_by_name_and_address_and_gives_htmx_the_list(self, login, admin):
        InvitationFactory(center=admin.center, first_name="Zoé", email="z@x.edu")
        headers = {"HX-Request": "true", "HX-Target": "invitations-list"}
        client = login(admin)

        found = [len(client.get(LIST, {"q": q}).context["page"].rows) for q in ["zoe", "z@", "y"]]

        assert found == [1, 1, 0]
        page = client.get(LIST, {"q": "nobody"}, headers=headers)
        assert page.text.lstrip().startswith('<div id="invitations-list">')
        assert "No invitation is here." in page.text

    def test_a_stranger_sees_none(self, login, stranger, admin):
        InvitationFactory(center=admin.center, email="secret@x.edu")
        other = UserFactory(role=Role.ADMIN)

        assert "secret@x.edu" not in login(other).get(LIST).text


class TestInvitationAdd:
    url = reverse("accounts:invitation_add")

    def test_invites_by_a_mail(self, login, admin, data, links):
        cohort = CohortFactory(center=admin.center)

        response = login(admin).post(self.url, data | {"cohort": cohort.pk})

        assert response.url == LIST
        assert told(response) == ["Nora Quist is invited, by a mail to new@test.example."]
        invitation = Invitation.objects.get()
        assert (invitation.email, invitation.role) == ("new@test.example", "coach")
        assert (invitation.cohort, invitation.invited_by) == (cohort, admin)
        assert links()["new@test.example"]
        assert Change.objects.get().field == "coach"

    def test_invites_once_for_two_clicks(self, login, admin, data):
        client = login(admin)

        first, second = client.post(self.url, data), client.post(self.url, data)

        assert first.url == second.url
        assert Invitation.objects.count() == Change.objects.count() == len(mail.outbox) == 1

    def test_says_so_when_the_mail_could_not_be_sent(self, login, admin, data, no_mail):
        page = login(admin).post(self.url, data, follow=True)

        assert "1 invitation is not mailed yet. It is kept" in page.text
        assert "waits to be mailed" in page.text

    def test_says_who_is_here_and_who_is_invited(self, login, admin, seeker, data):
        invited = InvitationFactory(center=admin.center)
        client = login(admin)

        here = client.post(self.url, data | {"email": seeker.email.upper()})
        asked = client.post(self.url, data | {"email": invited.email})

        assert "among your people" in here.context["form"].errors["email"][0]
        assert "invited already" in asked.context["form"].errors["email"][0]

    def test_says_nothing_of_people_at_other_centers(self, login, admin, stranger, data):
        response = login(admin).post(self.url, data | {"email": stranger.email})

        assert told(response) == [f"Nora Quist is invited, by a mail to {stranger.email}."]

    def test_takes_the_place_of_one_whose_time_is_over(self, login, admin, data):
        old = InvitationFactory(
            center=admin.center, email="new@test.example", expires_at="2026-01-01T00:00Z"
        )

        login(admin).post(self.url, data)

        old.refresh_from_db()
        assert old.revoked_at
        assert Invitation.objects.unanswered().count() == 1

    def test_says_so_too_when_somebody_else_was_quicker(self, admin, data):
        form = InvitationForm(data, user=admin)
        assert form.is_valid()
        InvitationFactory(center=admin.center, email="new@test.example")

        assert actions.invite(form=form) is None
        assert "invited already" in form.errors["email"][0]

    def test_offers_no_cohort_of_another_center(self, login, admin, data):
        CohortFactory(center=admin.center)

        page = login(admin).post(self.url, data | {"cohort": CohortFactory().pk})

        assert list(page.context["form"].errors) == ["cohort"]

    def test_what_is_smuggled_in_changes_nothing(self, login, admin, data, stranger):
        extra = {"center": stranger.center.pk, "invited_by": stranger.pk, "sent_at": "2026-01-01"}
        extra |= {"person": stranger.pk, "token_hash": "x", "accepted_at": "2026-01-01"}

        login(admin).post(self.url, data | extra)

        invitation = Invitation.objects.get()
        assert (invitation.center, invitation.invited_by) == (admin.center, admin)
        assert (invitation.person, invitation.accepted_at) == (None, None)


class TestInvitationResend:
    def test_mails_a_new_link_and_ends_the_old_one(self, login, admin, links, client):
        invitation = InvitationFactory(center=admin.center, token="old")

        response = login(admin).post(
            reverse("accounts:invitation_resend", args=[invitation.pk]), follow=True
        )

        assert "is on its way" in response.text
        assert "does not work" in client.get(link("old")).text
        assert "Choose" not in client.get(link("old")).text
        assert client.get(links()[invitation.email]).context["form"]

    def test_twice_mails_once(self, login, admin):
        invitation = InvitationFactory(center=admin.center)
        url = reverse("accounts:invitation_resend", args=[invitation.pk])
        client = login(admin)

        client.post(url)

        assert "Nothing was sent" in told(client.post(url))[-1]
        assert len(mail.outbox) == 1

    def test_keeps_the_old_link_while_no_mail_can_be_sent(self, login, admin, no_mail, client):
        invitation = InvitationFactory(center=admin.center, token="old")

        login(admin).post(reverse("accounts:invitation_resend", args=[invitation.pk]))

        assert client.get(link("old")).context["form"]


class TestInvitationsSend:
    def test_mails_what_waits(self, login, admin):
        InvitationFactory(center=admin.center, sent_at=None)
        client = login(admin)
        assert "1 invitation is not mailed yet" in client.get(LIST).text

        page = client.post(reverse("accounts:invitations_send"), follow=True)

        assert "All invitations are on their way." in page.text
        assert len(mail.outbox) == 1

    def test_says_so_while_no_mail_can_be_sent(self, login, admin, no_mail):
        InvitationFactory.create_batch(2, center=admin.center, sent_at=None)

        page = login(admin).post(reverse("accounts:invitations_send"), follow=True)

        assert "2 invitations are not mailed yet" in page.text


class TestInvitationRevoke:
    def test_ends_the_link_once(self, login, admin, client):
        invitation = InvitationFactory(center=admin.center, token="old")
        url = reverse("accounts:invitation_revoke", args=[invitation.pk])
        theirs = login(admin)

        first, second = theirs.post(url), theirs.post(url)

        assert "no longer works" in told(first)[0]
        assert "already" in told(second)[-1]
        assert "does not work" in client.get(link("old")).text
        assert Change.objects.count() == 1


class TestInvitationAccept:
    def test_makes_the_account_and_signs_in(self, client, answers, admin):
        cohort = CohortFactory(center=admin.center)
        invitation = InvitationFactory(
            center=admin.center, email="nora@x.edu", role=Role.COACH, cohort=cohort, token="t"
        )
        assert "nora@x.edu" in client.get(link("t")).text

        page = client.post(link("t"), answers, follow=True)

        person = page.context["user"]
        assert (person.email, person.role, person.center) == ("nora@x.edu", "coach", admin.center)
        assert (person.time_zone, str(person)) == ("America/Chicago", "Nora Quist")
        assert person.check_password(PASSWORD)
        assert list(person.cohorts.all()) == [cohort]
        assert list(person.emailaddress_set.values_list("email", "verified")) == [
            ("nora@x.edu", True)
        ]
        invitation.refresh_from_db()
        assert (invitation.person, str(invitation.state)) == (person, "accepted")
        assert Change.objects.get(what="joined").after == "coach"

    def test_starts_in_the_time_zone_of_who_invited(self, client, admin):
        admin.time_zone = "America/Denver"
        admin.save()
        InvitationFactory(center=admin.center, invited_by=admin, token="t")

        assert client.get(link("t")).context["form"]["time_zone"].value() == "America/Denver"

    def test_works_once(self, client, answers, center):
        InvitationFactory(center=center, token="t")
        first = client.post(link("t"), answers)

        again = client.post(link("t"), answers)
        another = Client().post(link("t"), answers | {"first_name": "Mallory"})

        assert (first.status_code, again.status_code) == (302, 302)
        assert "was accepted" in another.text
        assert User.objects.count() == 1

    @pytest.mark.parametrize(
        "state",
        [{"revoked_at": "2026-11-01T00:00Z"}, {"expires_at": "2026-11-01T00:00Z"}],
    )
    def test_neither_after_it_is_revoked_nor_when_the_time_is_over(self, client, answers, state):
        InvitationFactory(token="t", email="secret@x.edu", **state)

        for page in [client.get(link("t")), client.post(link("t"), answers)]:
            assert "does not work" in page.text
            assert "secret@x.edu" not in page.text
        assert not User.objects.exists()

    def test_no_token_for_another_purpose_works(self, client, answers, seeker):
        from allauth.account.forms import default_token_generator

        invitation = InvitationFactory(token="t")
        foreign = [
            default_token_generator.make_token(seeker),
            invitation.token_hash,
            str(invitation.pk),
            "",
        ]

        for token in filter(None, foreign):
            assert "does not work" in client.post(link(token), answers).text
        assert User.objects.count() == 1

    def test_what_is_smuggled_in_changes_nothing(self, client, answers, center):
        InvitationFactory(center=center, email="nora@x.edu", token="t")
        other = UserFactory(role=Role.ADMIN)
        extra = {"role": "admin", "center": other.center.pk, "email": "mallory@x.edu"}
        extra |= {"is_superuser": "on", "is_staff": "on", "is_active": "", "cohorts": "1"}

        client.post(link("t"), answers | extra)

        person = User.objects.get(first_name="Nora")
        assert (person.role, person.center, person.email) == ("seeker", center, "nora@x.edu")
        assert (person.is_superuser, person.is_staff, person.is_active) == (False, False, True)

    def test_an_address_with_an_account_gets_no_second_one(self, client, answers, stranger):
        InvitationFactory(email=stranger.email, token="t")

        assert "You have an account already" in client.get(link("t")).text
        assert "You have an account already" in client.post(link("t"), answers).text
        assert User.objects.count() == 1

    def test_of_two_clicks_at_once_the_second_is_told_that_it_is_done(
        self, client, answers, seeker, monkeypatch
    ):
        invitation = InvitationFactory(token="t")
        form = AcceptForm(answers, invitation=invitation)
        assert form.is_valid()
        accepting.accept(invitation=invitation, person=form.instance)
        monkeypatch.setattr("accounts.inviting.accepting.is_acceptable", lambda invitation: True)

        page = client.post(link("t"), answers)

        assert page.url == link("t")
        assert User.objects.filter(email=invitation.email).count() == 1

    def test_an_account_that_came_meanwhile_is_not_taken(self, answers):
        invitation = InvitationFactory(token="t")
        form = AcceptForm(answers, invitation=invitation)
        assert form.is_valid()
        UserFactory(email=invitation.email)

        with pytest.raises(accepting.HasAccountError):
            accepting.accept(invitation=invitation, person=form.instance)

    def test_who_is_signed_in_is_led_on(self, login, seeker):
        InvitationFactory(token="t")
        client = login(seeker)

        response = client.get(link("t"))

        assert response.url == seeker.home_url
        assert "sign out first" in told(response)[0]

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("first_name", ""),
            ("first_name", "Mal\0lory"),
            ("time_zone", "Mars/Olympus"),
            ("password", ""),
            ("password", "12345678"),
            ("password", "nora.quist"),
            ("password", "short"),
        ],
    )
    def test_says_what_is_wrong(self, client, answers, field, value):
        InvitationFactory(email="nora.quist@x.edu", token="t")

        page = client.post(link("t"), answers | {field: value})

        assert list(page.context["form"].errors) == [field]
        assert not User.objects.exists()

    def test_gives_no_password_where_people_sign_in_elsewhere(self, client, answers, center):
        IdentityProvider.objects.create(center=center, name="University", is_only_way=True)
        InvitationFactory(center=center, token="t")

        for response in [client.get(link("t")), client.post(link("t"), answers)]:
            assert response.url == reverse("account_login")
        assert not User.objects.exists()

    def test_so_many_links_are_opened_in_a_minute(self, client, db):
        answers = {client.get(link(f"guess-{n}")).status_code for n in range(61)}

        assert answers == {200, 429}


class TestRoster:
    add = reverse("accounts:roster_add")

    def upload(self, client, text, **more):
        file = SimpleUploadedFile("students.csv", text.encode())
        return client.post(self.add, {"form_key": str(uuid.uuid4()), "file": file} | more)

    def test_looks_first_then_invites_once(self, login, admin, seeker):
        client = login(admin)
        cohort = CohortFactory(center=admin.center)
        invited = InvitationFactory(center=admin.center)
        text = f"email,name\na@x.edu,Ana Ruiz\n{seeker.email},\n{invited.email},\n=bad,Cy\n"

        url = self.upload(client, text).url
        page = client.get(url)

        assert "Invite 1 person" in page.text
        assert [(str(v.label), n) for v, n in page.context["counts"]] == [
            *[("will be invited", 1), ("is here already", 1), ("is invited already", 1)],
            ("cannot be invited", 1),
        ]
        assert not mail.outbox
        go = reverse("accounts:roster_invite", args=[Roster.objects.get().pk])
        for _click in range(2):
            done = client.post(go, {"cohort": cohort.pk}, follow=True)
        assert "1 invited" in done.text
        assert Invitation.objects.get(email="a@x.edu").cohort == cohort
        assert len(mail.outbox) == 1

    def test_gives_refused_rows_back_with_why_and_no_formula(self, login, admin):
        client = login(admin)
        url = self.upload(client, 'email,name\n"=cmd(1)","Coe, Cy"\na@x.edu,Ana\nx,@y,z\n').url

        response = client.get(f"{url}not-invited.csv")

        assert response.content.decode().splitlines() == [
            "\ufeffemail,name,,line,why not",
            '\'=cmd(1),"Coe, Cy",,2,=cmd(1) is not an email address.',
            "x,'@y,z,4,x is not an email address.",
        ]
        assert "attachment" in response["Content-Disposition"]

    def test_refused_rows_of_a_table_without_headers(self, login, admin):
        client = login(admin)
        url = self.upload(client, "a@x.edu\nb@x.edu\nnobody\n").url

        assert client.get(f"{url}not-invited.csv").content.decode().splitlines() == [
            "\ufeffnobody,3,nobody is not an email address."
        ]

    def test_the_same_file_again_invites_nobody(self, login, admin):
        client = login(admin)
        for _time in range(2):
            self.upload(client, "email\na@x.edu\nb@x.edu\n")
            go = reverse("accounts:roster_invite", args=[Roster.objects.latest("pk").pk])
            client.post(go)

        assert Invitation.objects.count() == len(mail.outbox) == 2
        assert "There is nobody new" in client.get(self.upload(client, "email\na@x.edu\n").url).text

    def test_pasted_rows(self, login, admin):
        data = {"form_key": str(uuid.uuid4()), "rows": "a@x.edu\nb@x.edu"}

        page = login(admin).post(self.add, data, follow=True)

        assert "Invite 2 people" in page.text

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("", "This file is empty."),
            ("name\nAna\n", "No column with email addresses"),
            ("email\n", "nobody in this file"),
        ],
    )
    def test_says_why_a_file_cannot_be_read(self, login, admin, text, words):
        page = self.upload(login(admin), text)

        assert words in page.context["form"].errors["file"][0]
        assert not Roster.objects.exists()

    def test_asks_for_a_file(self, login, admin):
        page = login(admin).post(self.add, {"form_key": str(uuid.uuid4())})

        assert page.context["form"].errors == {"file": ["Choose a file."]}

    def test_offers_no_cohort_of_another_center(self, login, admin):
        CohortFactory(center=admin.center)
        roster = RosterFactory(brought_by=admin)
        go = reverse("accounts:roster_invite", args=[roster.pk])

        response = login(admin).post(go, {"cohort": CohortFactory().pk})

        assert "Nobody was invited" in told(response)[0]
        assert not Invitation.objects.exists()

    def test_says_how_many_mails_wait_beyond_those_sent_at_once(self, login, admin):
        client = login(admin)
        self.upload(client, "email\n" + "".join(f"p{n}@x.edu\n" for n in range(52)))

        page = client.post(
            reverse("accounts:roster_invite", args=[Roster.objects.get().pk]), follow=True
        )

        assert "2 invitations are not mailed yet. They are kept" in page.text
        assert len(mail.outbox) == 50

    def test_is_erased_after_a_week(self, login, admin):
        old = RosterFactory(brought_by=admin)
        Roster.objects.update(created_at="2026-01-01T00:00Z")

        self.upload(login(admin), "email\na@x.edu\n")

        assert not Roster.objects.filter(pk=old.pk).exists()
