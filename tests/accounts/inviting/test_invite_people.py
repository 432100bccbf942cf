import json
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command

from accounts.models import Change, Invitation, Role, User
from tests.factories import InvitationFactory, UserFactory

FILE = """email_address,username,first_name,last_name,auth_identifier
Ana@mill.edu,aruiz,Ana,Ruiz,1
ben@mill.edu,bday,Ben,,2
no address,cy,Cy,Coe,3
ana@MILL.edu,aruiz,Ana,Ruiz,1
"""


@pytest.fixture
def run(admin, tmp_path):
    """A function that runs the command for a text: (what it prints, its exit code, complaints)."""

    def run(text=FILE, *more, center=None, by=admin.email):
        file = tmp_path / "students.csv"
        file.write_text(text)
        out, err, code = StringIO(), StringIO(), 0
        center = admin.center.slug if center is None else center
        try:
            call_command(
                *["invite_people", "--center", center, "--by", by, str(file), *more],
                stdout=out,
                stderr=err,
            )
        except SystemExit as end:
            code = end.code
        return json.loads(out.getvalue()), code, err.getvalue()

    return run


class TestInvitePeople:
    def test_invites_mails_and_prints(self, run, admin, links):
        said, code, err = run()

        assert (code, err) == (0, "")
        assert said == {
            "ok": True,
            "error": "",
            "invited": [
                {"email": "ana@mill.edu", "name": "Ana Ruiz"},
                {"email": "ben@mill.edu", "name": "Ben"},
            ],
            "refused": [
                {"line": 4, "reason": "no address is not an email address."},
                {"line": 5, "reason": "The address ana@mill.edu stands on line 2 already."},
            ],
            "already": 0,
            "waiting": 0,
        }
        assert set(links()) == {"ana@mill.edu", "ben@mill.edu"}
        assert mail.outbox[0].body.startswith("Dear Ana Ruiz,\n\nRochester Career Center invites")
        invitation = Invitation.objects.get(email="ana@mill.edu")
        assert (invitation.center, invitation.invited_by) == (admin.center, admin)
        assert invitation.token_hash not in links()["ana@mill.edu"]

    def test_twice_invites_once(self, run):
        run()

        said, _code, _err = run()

        assert (said["invited"], said["already"], len(said["refused"])) == ([], 2, 2)
        assert len(mail.outbox) == 2
        assert Change.objects.count() == 1

    def test_a_dry_run_says_the_same_and_does_nothing(self, run):
        dry, code, _err = run(FILE, "--dry-run")

        assert code == 0
        assert not Invitation.objects.exists()
        assert not mail.outbox
        assert dry == run()[0]

    def test_counts_who_is_here_or_invited_and_tells_nothing_of_other_centers(self, run, admin):
        here = [
            UserFactory(center=admin.center, email="ana@mill.edu"),
            UserFactory(center=admin.center, is_active=False),
        ]
        invited = InvitationFactory(center=admin.center)
        elsewhere = [UserFactory(email="ben@mill.edu"), InvitationFactory()]
        people = [*here, invited, *elsewhere]
        text = "email\n" + "".join(f"{each.email}\n" for each in people)

        said, _code, _err = run(text)

        assert said["already"] == 3
        assert [each["email"] for each in said["invited"]] == [each.email for each in elsewhere]
        assert said["refused"] == []

    def test_invites_again_whose_time_is_over(self, run, admin):
        old = InvitationFactory(
            center=admin.center, email="ana@mill.edu", expires_at="2026-01-01T00:00Z"
        )

        said, _code, _err = run("email\nana@mill.edu\n")

        assert len(said["invited"]) == 1
        old.refresh_from_db()
        assert old.revoked_at

    def test_takes_roles_and_writes_down_how_many(self, run, admin):
        run("email,role\na@mill.edu,admin\nb@mill.edu,coach\nc@mill.edu,coach\nd@mill.edu,king\n")

        roles = Invitation.objects.order_by("email").values_list("role", flat=True)
        assert list(roles) == ["admin", "coach", "coach"]
        changes = Change.objects.values_list("by", "what", "field", "after").order_by("field")
        assert list(changes) == [
            (admin.pk, "invited", "admin", "1"),
            (admin.pk, "invited", "coach", "2"),
        ]

    def test_keeps_what_cannot_be_mailed_for_later(self, run, no_mail, settings):
        said, code, _err = run()

        assert (code, said["waiting"], len(said["invited"])) == (0, 2, 2)
        settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
        with time_machine.travel(datetime.now(UTC) + timedelta(minutes=2)):
            call_command("work", once=True, stdout=StringIO())
        assert len(mail.outbox) == 2
        assert "http://localhost:8000/invitation/" in mail.outbox[0].body

    @pytest.mark.parametrize(
        ("asked", "words"),
        [
            ({"center": "nowhere"}, "There is no center nowhere."),
            ({"by": "nobody@test.example"}, "nobody@test.example is not an admin of"),
            ({"by": "coach@test.example"}, "coach@test.example is not an admin of"),
            ({"by": "closed@test.example"}, "closed@test.example is not an admin of"),
            ({"by": "elsewhere@test.example"}, "elsewhere@test.example is not an admin of"),
            ({"text": "name\nAna\n"}, "No column with email addresses"),
            ({"text": ""}, "This file is empty."),
        ],
    )
    def test_says_what_is_wrong_and_does_nothing(self, run, admin, asked, words):
        UserFactory(email="coach@test.example", center=admin.center, role=Role.COACH)
        UserFactory(
            email="closed@test.example", center=admin.center, role=Role.ADMIN, is_active=False
        )
        UserFactory(email="elsewhere@test.example", role=Role.ADMIN)

        said, code, err = run(**asked)

        assert code == 1
        assert words in said["error"]
        assert words in err
        assert (said["ok"], said["invited"], said["refused"], said["already"]) == (False, [], [], 0)
        assert not Invitation.objects.exists()

    def test_the_admins_address_in_any_case(self, run, admin):
        assert run(by=admin.email.upper())[1] == 0

    @pytest.mark.parametrize("name", ["missing.csv", ".", "a\0b"])
    def test_a_file_that_cannot_be_opened(self, admin, tmp_path, name):
        out = StringIO()
        with pytest.raises(SystemExit):
            call_command(
                *["invite_people", "--center", admin.center.slug, "--by", admin.email],
                str(tmp_path / name),
                stdout=out,
                stderr=StringIO(),
            )

        assert "cannot be opened" in json.loads(out.getvalue())["error"]

    def test_asks_as_often_for_many_as_for_few(self, run, count_queries):
        few = count_queries(lambda: run("email\n" + "a@x.edu\n", "--dry-run"))
        many = "email\n" + "".join(f"p{n}@x.edu\n" for n in range(300))

        assert count_queries(lambda: run(many, "--dry-run")) == few


def test_nobody_is_made_a_user_by_an_invitation(run):
    before = User.objects.count()

    run()

    assert User.objects.count() == before
