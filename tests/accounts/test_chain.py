"""The access log: chained, only added to, and checked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.mail.backends.base import BaseEmailBackend
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from accounts.chain import START, Link, digest_of, first_break
from accounts.looking import Seen, log_looks
from accounts.models import ChainHead, Look, Page
from outbox.models import Message
from tests.conftest import access_log_unguarded
from tests.factories import UserFactory

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)


def chain_of(numbers):
    """A whole chain whose rows are about people of those numbers, and its end."""
    links, digest = [], START
    for position, number in enumerate(numbers, 1):
        link = Link(1, position, NOW, 7, number, "contact", number, None, digest, "")
        link = replace(link, digest=digest_of(link))
        links.append(link)
        digest = link.digest
    return links, (len(links), digest)


NUMBERS = st.lists(st.integers(1, 9), min_size=1, max_size=9)


class TestFirstBreak:
    @given(NUMBERS)
    def test_finds_a_whole_chain_whole(self, numbers):
        assert first_break(1, *chain_of(numbers)) is None

    @given(NUMBERS, st.data())
    def test_names_the_row_that_was_changed(self, numbers, data):
        links, head = chain_of(numbers)
        at = data.draw(st.integers(0, len(links) - 1))
        field, value = data.draw(
            st.sampled_from([("subject_id", 99), ("actor_id", None), ("page", "draft")])
        )
        links[at] = replace(links[at], **{field: value})

        found = first_break(1, links, head)

        assert (found.position, found.what) == (at + 1, "changed")

    @given(NUMBERS, st.data())
    def test_names_the_place_of_a_row_that_was_removed(self, numbers, data):
        links, head = chain_of(numbers)
        at = data.draw(st.integers(0, len(links) - 1))
        del links[at]

        found = first_break(1, links, head)

        assert (found.position, found.what) == (at + 1, "missing")

    @given(st.lists(st.integers(1, 9), min_size=2, max_size=9, unique=True), st.data())
    def test_notices_rows_that_changed_places(self, numbers, data):
        links, head = chain_of(numbers)
        at = data.draw(st.integers(0, len(links) - 2))
        one, other = links[at : at + 2]
        links[at : at + 2] = [
            replace(other, position=one.position),
            replace(one, position=other.position),
        ]

        assert first_break(1, links, head).position == at + 1

    def test_notices_a_row_hashed_anew_but_not_those_after_it(self):
        links, head = chain_of([1, 2, 3])
        changed = replace(links[1], subject_id=9)
        links[1] = replace(changed, digest=digest_of(changed))

        assert first_break(1, links, head).position == 3

    def test_notices_a_row_put_in_twice(self):
        links, head = chain_of([1, 2])

        assert first_break(1, [links[0], *links], head).what == "out of place"

    def test_notices_that_the_end_is_missing(self):
        links, _head = chain_of([1, 2])

        assert first_break(1, links, None).what == "end missing"
        assert first_break(1, [], None) is None


@pytest.fixture
def log(seeker, coach):
    """A log of three looks."""
    with transaction.atomic():
        for page in [Page.PROGRESS, Page.CONTACT, Page.DRAFT]:
            log_looks(actor=coach, seen=[Seen(seeker, page, 5)], site="http://x/", now=NOW)


def tamper(sql):
    with connection.cursor() as cursor, access_log_unguarded(cursor):
        cursor.execute(sql)


def verify():
    out = StringIO()
    call_command("verify_access_log", stdout=out)
    return out.getvalue()


class TestVerifyAccessLog:
    def test_says_that_all_is_whole_and_where_it_ends(self, log, center):
        assert f"Center {center.pk}: ends at 3" in verify()
        assert "whole: 3 rows of 1 centers" in verify()

    def test_of_nothing_is_whole(self, db):
        assert "whole: 0 rows" in verify()

    @pytest.mark.parametrize(
        ("sql", "row", "what"),
        [
            ("UPDATE accounts_look SET subject_id = 99 WHERE position = 2", 2, "changed"),
            ("UPDATE accounts_look SET at = at + interval '1 s' WHERE position = 1", 1, "changed"),
            ("DELETE FROM accounts_look WHERE position = 1", 1, "missing"),
            ("DELETE FROM accounts_look WHERE position = 2", 2, "missing"),
            ("DELETE FROM accounts_look WHERE position = 3", 3, "missing"),
            ("DELETE FROM accounts_look", 1, "missing"),
            ("UPDATE accounts_look SET position = position + 1", 1, "missing"),
            ("UPDATE accounts_look SET position = 5 - position WHERE position > 1", 2, "changed"),
            ("DELETE FROM accounts_chainhead", 3, "end missing"),
        ],
    )
    def test_names_the_first_broken_row(self, log, center, sql, row, what):
        if "position = 5" in sql:  # Places are unique at each moment.
            tamper("ALTER TABLE accounts_look DROP CONSTRAINT look_has_its_place")
        if "position + 1" in sql:
            sql += " WHERE position = 3; " + sql + " WHERE position = 2; " + sql
            sql += " WHERE position = 1"
        tamper(sql)

        with pytest.raises(CommandError, match=f"Center {center.pk}, row {row}: {what}"):
            verify()


class TestTheLogItself:
    @pytest.mark.parametrize(
        "sql",
        [
            "UPDATE accounts_look SET actor_id = 1",
            "DELETE FROM accounts_look",
            "TRUNCATE accounts_look",
            "UPDATE accounts_chainhead SET position = position - 1",
            "UPDATE accounts_chainhead SET position = position + 1",
            "DELETE FROM accounts_chainhead",
            "TRUNCATE accounts_chainhead",
        ],
    )
    def test_is_only_added_to(self, log, sql):
        with (
            pytest.raises(DatabaseError, match="only added to"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(sql)

    def test_survives_the_erasure_of_whom_it_is_about(self, log, seeker, coach):
        seeker.delete()
        coach.delete()

        assert "whole: 3 rows" in verify()
        look = Look.objects.with_people().first()
        assert (look.actor, look.subject) == (None, None)

    def test_has_a_chain_for_each_center(self, log, seeker, stranger, operator):
        seen = [Seen(stranger, Page.ADMIN_LIST), Seen(seeker, Page.ADMIN_LIST)]
        log_looks(actor=operator, seen=seen, site="http://x/", now=timezone.now())

        heads = {head.center_id: head.position for head in ChainHead.objects.all()}
        assert str(ChainHead.objects.get(pk=seeker.center_id)) == f"{seeker.center_id}/4"
        assert heads == {seeker.center_id: 4, stranger.center_id: 1}

    def test_is_written_in_the_transaction_of_the_read(self, monkeypatch, seeker, coach):
        with monkeypatch.context() as patch:
            patch.setattr(transaction.get_connection(), "in_atomic_block", False)
            with pytest.raises(transaction.TransactionManagementError):
                log_looks(actor=coach, seen=[Seen(seeker, Page.PROGRESS)], site="", now=NOW)


class TestAlarm:
    def look_at(self, coach, people, minutes=0):
        now = NOW + timedelta(minutes=minutes)
        for person in people:
            seen = [Seen(person, Page.PROGRESS)]
            log_looks(actor=coach, seen=seen, site="http://x/", now=now)

    @pytest.fixture
    def people(self, center):
        return UserFactory.create_batch(60, center=center)

    def test_is_raised_once_for_more_than_50_people_in_10_minutes(
        self, coach, admin, people, mailoutbox, django_capture_on_commit_callbacks
    ):
        with django_capture_on_commit_callbacks(execute=True):
            self.look_at(coach, people[:30])
            self.look_at(coach, people[:50], minutes=9)
        assert mailoutbox == []

        with django_capture_on_commit_callbacks(execute=True):
            self.look_at(coach, people[50:], minutes=9)

        (mail,) = mailoutbox
        assert mail.to == [admin.email]
        assert "51 people" in mail.body
        assert f"http://x/center/access-log/?who={coach.pk}" in mail.body

    def test_is_not_raised_when_they_are_fewer_at_any_time(
        self, coach, admin, people, mailoutbox, django_capture_on_commit_callbacks
    ):
        with django_capture_on_commit_callbacks(execute=True):
            self.look_at(coach, people[:40])
            self.look_at(coach, people[40:], minutes=11)

        assert mailoutbox == []

    def test_is_quiet_for_an_hour(
        self, coach, admin, people, mailoutbox, django_capture_on_commit_callbacks
    ):
        with django_capture_on_commit_callbacks(execute=True):
            for minutes in [0, 30, 61]:
                self.look_at(coach, people, minutes)

        assert len(mailoutbox) == 2

    def test_is_kept_when_the_mail_cannot_be_sent(
        self, coach, admin, people, login, settings, django_capture_on_commit_callbacks, caplog
    ):
        settings.EMAIL_BACKEND = "tests.accounts.test_chain.NoMail"
        with django_capture_on_commit_callbacks(execute=True):
            self.look_at(coach, people, minutes=(timezone.now() - NOW).total_seconds() // 60)

        assert "The mail server cannot be reached" in caplog.text
        assert Message.objects.get().person == admin
        page = login(admin).get("/center/access-log/").text
        assert "data of 51 people within 10 minutes" in page
        coach.delete()
        assert "an account that is erased now" in login(admin).get("/center/access-log/").text


class NoMail(BaseEmailBackend):
    def open(self):
        raise ConnectionRefusedError
