import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.core import mail
from django.urls import reverse

from accounts.models import Change, Cohort, Invitation, What
from tests.factories import CohortFactory, InvitationFactory


@pytest.fixture
def data(center):
    """What an operator types about a user."""
    return {
        "email": "New@test.example",
        "first_name": "Nora",
        "center": center.pk,
        "role": "admin",
        "time_zone": "Europe/Zurich",
        "is_active": "on",
    }


def test_has_the_picture_of_the_product(login, operator):
    assert 'href="/static/img/logo.svg"' in login(operator).get(reverse("admin:index")).text


class TestUserAdmin:
    def change(self, user):
        return reverse("admin:accounts_user_change", args=[user.pk])

    def test_adds_nobody(self, login, operator):
        assert login(operator).get(reverse("admin:accounts_user_add")).status_code == 403

    def test_says_what_is_wrong(self, login, operator, data, seeker, coach):
        client = login(operator)
        wrong = [
            ({"role": ""}, "A user has a center and a role"),
            ({"email": seeker.email}, "already registered"),
        ]

        for change, words in wrong:
            assert words in client.post(self.change(coach), data | change).text

    def test_a_changed_address_is_the_only_one_to_sign_in_with(self, login, operator, data, seeker):
        old = seeker.email
        EmailAddress.objects.create(user=seeker, email=old, verified=True, primary=True)

        login(operator).post(self.change(seeker), data)

        address = EmailAddress.objects.get(user=seeker)
        assert (address.email, address.verified) == ("new@test.example", True)

    @pytest.mark.parametrize("model", ["user", "center"])
    def test_finds_and_shows(self, login, operator, seeker, model):
        client = login(operator)
        row = {"user": seeker, "center": seeker.center}[model]

        found = client.get(reverse(f"admin:accounts_{model}_changelist"), {"q": str(row)[:4]})

        assert str(row)[:4] in found.text
        url = reverse(f"admin:accounts_{model}_change", args=[row.pk])
        assert client.get(url).status_code == 200


class TestInvitationAdmin:
    add = reverse("admin:accounts_invitation_add")

    @pytest.fixture
    def data(self, center):
        """What an operator types to invite the first admin of a center."""
        return {"center": center.pk, "email": "New@test.example", "first_name": "Nora"} | {
            "role": "admin"
        }

    def test_invites_by_a_mail(self, login, operator, data, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            login(operator).post(self.add, data)

        invitation = Invitation.objects.get()
        assert (invitation.email, invitation.role) == ("new@test.example", "admin")
        assert "Rochester Career Center invites you" in mail.outbox[0].body
        assert Change.objects.get().by == operator

    def test_says_so_when_the_mail_could_not_be_sent(self, login, operator, center, settings):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "localhost", 1
        waiting = InvitationFactory(center=center, sent_at=None)
        url = reverse("admin:accounts_invitation_changelist")

        data = {"action": "mail", "_selected_action": [waiting.pk]}
        page = login(operator).post(url, data, follow=True)

        assert "could not be sent yet" in page.text
        assert "waits to be mailed" in page.text

    @pytest.mark.parametrize("model", ["invitation", "change", "cohort"])
    def test_shows(self, login, operator, center, model):
        InvitationFactory(center=center)
        CohortFactory(center=center)
        Change.objects.create(center=center, by=operator, what=What.ROLE)
        client = login(operator)

        url = reverse(f"admin:accounts_{model}_changelist")

        assert client.get(url).status_code == 200
        row = client.get(url).context["cl"].result_list[0]
        change = reverse(f"admin:accounts_{model}_change", args=[row.pk])
        assert client.get(change).status_code == 200


class TestCohortAdmin:
    def test_writes_down_what_operators_change(self, login, operator, center):
        client, route = login(operator), "admin:accounts_cohort_"
        client.post(reverse(f"{route}add"), {"center": center.pk, "name": "Class"})
        cohort = Cohort.objects.get()
        client.post(reverse(f"{route}change", args=[cohort.pk]), {"center": center.pk, "name": "A"})
        selected = {"action": "delete_selected", "_selected_action": [cohort.pk], "post": "yes"}
        client.post(reverse(f"{route}changelist"), selected)

        said = Change.objects.order_by("pk").values_list("by", "before", "after")
        assert [each[1:] for each in said] == [("", "Class"), ("Class", "A"), ("A", "")]
        assert {each[0] for each in said} == {operator.pk}


class TestCenterAdmin:
    def test_tells_other_apps_of_another_cadence(self, login, operator, center, monkeypatch):
        told = []
        monkeypatch.setattr("accounts.actions.AFTER_CADENCE_CHANGE", [told.append])
        url = reverse("admin:accounts_center_change", args=[center.pk])

        for name, cadence in [("Mill Center", "gentle"), ("Mill Center", "once")]:
            data = {"name": name, "cadence": cadence, "joining": "invitation"}
            login(operator).post(url, data)

        center.refresh_from_db()
        assert (center.name, center.cadence) == ("Mill Center", "once")
        assert told == [center]


def test_an_operator_takes_away_a_factor_that_was_lost(login, operator, coach):
    for kind in ["totp", "recovery_codes"]:
        Authenticator.objects.create(user=coach, type=kind, data={})
    data = {"action": "take_away_factor", "_selected_action": [coach.pk]}

    page = login(operator).post(reverse("admin:accounts_user_changelist"), data, follow=True)

    assert "Be sure that it was they who asked" in page.text
    assert not Authenticator.objects.exists()
