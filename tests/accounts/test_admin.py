import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.urls import reverse

from accounts.models import User


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
    add = reverse("admin:accounts_user_add")

    def change(self, user):
        return reverse("admin:accounts_user_change", args=[user.pk])

    def test_adds_a_user_who_sets_a_password_by_a_link(
        self, login, operator, data, django_capture_on_commit_callbacks
    ):
        with django_capture_on_commit_callbacks(execute=True):
            login(operator).post(self.add, data)

        user = User.objects.get(email="new@test.example")
        assert not user.has_usable_password()
        assert "/account/password/reset/" in mail.outbox[0].body
        assert "Rochester Career Center has made an account" in mail.outbox[0].body

    def test_adds_an_operator_without_a_center(
        self, login, operator, data, django_capture_on_commit_callbacks
    ):
        data |= {"center": "", "role": "", "is_superuser": "on", "is_staff": "on"}

        with django_capture_on_commit_callbacks(execute=True):
            login(operator).post(self.add, data)

        assert "You have an account" in mail.outbox[0].body

    def test_says_what_is_wrong(self, login, operator, data, seeker):
        client = login(operator)

        assert (
            b"A user has a center and a role" in client.post(self.add, data | {"role": ""}).content
        )
        assert (
            b"already registered" in client.post(self.add, data | {"email": seeker.email}).content
        )

    def test_a_changed_address_is_the_only_one_to_sign_in_with(self, login, operator, data, seeker):
        old = seeker.email
        EmailAddress.objects.create(user=seeker, email=old, verified=True, primary=True)

        login(operator).post(self.change(seeker), data)

        address = EmailAddress.objects.get(user=seeker)
        assert (address.email, address.verified) == ("new@test.example", True)

    def test_mails_the_link_again(self, login, operator, seeker):
        url = reverse("admin:accounts_user_changelist")

        login(operator).post(url, {"action": "mail_link", "_selected_action": [seeker.pk]})

        assert mail.outbox[0].to == [seeker.email]

    def test_says_so_when_the_mail_could_not_be_sent(self, login, operator, seeker, settings):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_PORT = 1  # Nobody listens there.
        data = {"action": "mail_link", "_selected_action": [seeker.pk]}

        page = login(operator).post(reverse("admin:accounts_user_changelist"), data, follow=True)

        assert "Not every mail could be sent." in page.text

    @pytest.mark.parametrize("model", ["user", "center"])
    def test_finds_and_shows(self, login, operator, seeker, model):
        client = login(operator)
        row = {"user": seeker, "center": seeker.center}[model]

        found = client.get(reverse(f"admin:accounts_{model}_changelist"), {"q": str(row)[:4]})

        assert str(row)[:4] in found.text
        url = reverse(f"admin:accounts_{model}_change", args=[row.pk])
        assert client.get(url).status_code == 200


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
