from datetime import UTC, datetime

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError
from django.urls import reverse

from accounts.models import Role, User
from tests.factories import CenterFactory, UserFactory


class TestUser:
    def test_starts_where_the_work_of_the_role_is(self, seeker, coach, admin, operator):
        assert seeker.home_url == reverse("today")
        assert coach.home_url == reverse("coaching:caseload")
        assert admin.home_url == reverse("accounts:people")
        assert operator.home_url == reverse("admin:index")

    def test_is_called_by_name_or_else_by_address(self):
        assert str(User(first_name="Maya", last_name="Ellison")) == "Maya Ellison"
        assert str(User(email="maya@test.example")) == "maya@test.example"

    def test_is_shown_moments_in_the_own_time_zone(self):
        assert User(time_zone="Europe/Zurich").zone.key == "Europe/Zurich"

    def test_has_a_time_zone_that_exists(self):
        with pytest.raises(ValidationError, match="Mars/Olympus is not a time zone"):
            User(time_zone="Mars/Olympus").clean_fields(exclude=["password", "email"])

    def test_an_admin_may_do_what_a_coach_may(self, seeker, coach, admin):
        assert [user.is_coach for user in (seeker, coach, admin)] == [False, True, True]

    def test_has_an_address_that_nobody_else_has_in_any_case(self, center):
        User.objects.create_user("Maya@Test.example", center=center, role=Role.SEEKER)

        with pytest.raises(IntegrityError):
            User.objects.create_user("maya@test.EXAMPLE", center=center, role=Role.SEEKER)

    def test_has_an_address_in_lower_case(self, seeker):
        seeker.email = "Maya@test.example"

        with pytest.raises(IntegrityError, match="user_email_is_lower_case"):
            seeker.save()

    @pytest.mark.parametrize(
        "fields",
        [
            {"center": None},
            {"role": ""},
            {"center": None, "role": ""},
            {"center": None, "is_superuser": True},
        ],
    )
    def test_has_a_center_and_a_role_unless_operator(self, center, fields):
        with pytest.raises(IntegrityError, match="user_has_center_and_role_or_is_operator"):
            UserFactory(**{"center": center, "role": Role.ADMIN} | fields)

    def test_an_operator_may_belong_to_a_center(self, center):
        UserFactory(center=center, role=Role.ADMIN, is_superuser=True)


class TestClosing:
    FIRST, LATER = datetime(2026, 9, 1, tzinfo=UTC), datetime(2026, 9, 2, tzinfo=UTC)

    def test_said_twice_changes_nothing(self, seeker):
        seeker.deactivate(self.FIRST)
        seeker.deactivate(self.LATER)
        assert (seeker.is_active, seeker.deactivated_at) == (False, self.FIRST)

        seeker.delete_softly(self.FIRST)
        seeker.delete_softly(self.LATER)
        assert seeker.deleted_at == self.FIRST

        seeker.activate()
        assert not seeker.is_active

        seeker.restore()
        seeker.restore()
        assert (seeker.is_active, seeker.deactivated_at) == (False, self.FIRST)


class TestUsers:
    def test_are_visible_to_themselves_and_to_the_admin_of_their_center(
        self, seeker, coach, admin, stranger
    ):
        assert list(User.objects.visible_to(seeker)) == [seeker]
        assert list(User.objects.visible_to(coach)) == [coach]
        assert set(User.objects.visible_to(admin)) == {seeker, coach, admin}
        assert set(User.objects.editable_by(admin)) == {seeker, coach, admin}

    def test_cannot_sign_in_before_a_password_is_set(self, center):
        user = User.objects.create_user("new@test.example", center=center, role=Role.SEEKER)

        assert not user.has_usable_password()

    def test_are_found_by_their_address_in_any_case(self, seeker):
        assert User.objects.get_by_natural_key(seeker.email.upper()) == seeker


class TestCreatesuperuser:
    def test_makes_an_operator_by_email_address(self, db, monkeypatch):
        monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", "harbor-lantern-42")

        call_command(
            "createsuperuser", interactive=False, email="Operator@test.example", verbosity=0
        )

        user = User.objects.get(email="operator@test.example")
        assert user.is_superuser
        assert user.is_staff
        assert user.check_password("harbor-lantern-42")


def test_a_center_is_called_by_its_name():
    assert str(CenterFactory.build(name="Harbor Career Center")) == "Harbor Career Center"
