from smtplib import SMTPRecipientsRefused
from threading import Thread

import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from accounts.inviting.mailing import plan_waiting, send_again, send_waiting
from accounts.models import Invitation
from outbox import sending
from outbox.models import State
from tests.factories import InvitationFactory

SITE = "https://x.example/"
WAITING = {"sent_at": None, "token_hash": None, "expires_at": None}


@pytest.mark.django_db
class TestSendWaiting:
    def test_sends_so_many_and_says_how_many_wait(self):
        InvitationFactory.create_batch(3, **WAITING)
        InvitationFactory()

        assert send_waiting(Invitation.objects.all(), site=SITE, most=2) == 1
        assert send_waiting(Invitation.objects.all(), site=SITE) == 0
        assert len({message.to[0] for message in mail.outbox}) == len(mail.outbox) == 3

    def test_a_refused_address_stands_in_nobodys_way(self, monkeypatch):
        first, second = InvitationFactory.create_batch(2, **WAITING)
        send = mail.backends.locmem.EmailBackend.send_messages

        def refuse_the_first(backend, messages):
            if messages[0].to == [first.email]:
                raise SMTPRecipientsRefused({})
            return send(backend, messages)

        monkeypatch.setattr(
            "django.core.mail.backends.locmem.EmailBackend.send_messages", refuse_the_first
        )

        assert send_waiting(Invitation.objects.all(), site=SITE) == 0
        first.refresh_from_db()
        assert first.state == "could not be delivered"
        assert [message.to for message in mail.outbox] == [[second.email]]

    def test_a_name_cannot_add_a_line_to_the_head_of_a_mail(self):
        InvitationFactory(**WAITING, center__name="Mill\nBcc: x@x.example")

        send_waiting(Invitation.objects.all(), site=SITE)

        assert mail.outbox[0].subject == "Mill Bcc: x@x.example invites you to Infointerview"

    def test_what_was_revoked_in_between_is_not_mailed(self):
        invitation = InvitationFactory(**WAITING)
        planned = plan_waiting(Invitation.objects.all())
        invitation.revoke(timezone.now())

        sending.send(planned, site=SITE)

        assert not mail.outbox
        assert planned.get().state == State.UNNEEDED

    def test_the_same_message_has_the_same_link(self):
        InvitationFactory(**WAITING)
        message = plan_waiting(Invitation.objects.all()).get()

        first, second = (sending.mail_of(message, SITE).body for _n in range(2))

        assert first == second

    def test_says_whom_to_ask(self):
        InvitationFactory(**WAITING, first_name="", center__help_contact="help@mill.example")

        send_waiting(Invitation.objects.all(), site=SITE)

        assert mail.outbox[0].body.startswith("Hello,\n")
        assert "Questions? help@mill.example" in mail.outbox[0].body


def test_two_who_send_at_once_send_each_mail_once(transactional_db, mailoutbox):
    InvitationFactory.create_batch(6, **WAITING)

    def send():
        try:
            send_waiting(Invitation.objects.all(), site=SITE)
        finally:
            connection.close()

    threads = [Thread(target=send) for _each in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len({message.to[0] for message in mailoutbox}) == len(mailoutbox) == 6


@pytest.mark.django_db
class TestSendAgain:
    def test_the_last_link_works_until_the_new_one_is_mailed(self):
        invitation = InvitationFactory()
        before = invitation.token_hash

        assert send_again(invitation=invitation)
        invitation.refresh_from_db()
        assert (invitation.token_hash, invitation.state) == (before, "waits to be mailed")
        send_waiting(Invitation.objects.all(), site=SITE)
        invitation.refresh_from_db()
        assert (invitation.token_hash != before, invitation.state) == (True, "open")

    def test_not_twice_within_minutes_and_not_what_is_answered(self, seeker):
        waiting = InvitationFactory(**WAITING)
        send_waiting(Invitation.objects.all(), site=SITE)
        accepted = InvitationFactory(accepted_at="2026-11-01T00:00Z", person=seeker)

        assert not send_again(invitation=waiting)
        assert not send_again(invitation=accepted)
