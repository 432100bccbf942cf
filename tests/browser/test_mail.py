"""From the mail of what is due to the page where it is done; then it is in no mail any more."""

import re
from datetime import timedelta
from html import unescape

import pytest
from django.core import mail
from django.utils import timezone
from playwright.sync_api import expect

from accounts.models import User
from contacts.actions import refresh
from contacts.models import Step
from outbox.models import Kind, Message
from outbox.sending import mail_of
from tests.factories import DebriefFactory, MeetingFactory

pytestmark = pytest.mark.browser


def digest(site):
    """What Maya would be told now, as HTML."""
    maya = User.objects.get(email="seeker@demo.example")
    day = timezone.localdate(timezone.now(), maya.zone)
    message = Message(kind=Kind.DIGEST, key="now", person=maya, email=maya.email, day=day)
    return mail_of(message, site)


def met_three_days_ago(first_name, last_name):
    """Somebody whom Maya has met, and not thanked: whatever day it is, that is due."""
    names = {"contact__first_name": first_name, "contact__last_name": last_name}
    maya = User.objects.get(email="seeker@demo.example")
    at = timezone.now() - timedelta(days=3)
    meeting = MeetingFactory(owner=maya, status="held", starts_at=at, **names)
    DebriefFactory(owner=maya, meeting=meeting)
    refresh(meeting.contact)
    return meeting.contact


def link(html, words):
    """The address of the first link whose words begin so."""
    return unescape(re.search(rf'<a\s+href="([^"]+)"\s*>\s*{words}', html)[1])


def test_a_link_leads_to_what_is_due_and_another_ends_the_mails(open_page, site):
    person = met_three_days_ago("Nadia", "Brandt")
    html = digest(site).alternatives[0].content
    page = open_page()

    page.goto(link(html, "Thank Nadia Brandt"))
    page.get_by_label("Email").fill("seeker@demo.example")
    page.get_by_label("Password", exact=True).fill("informational")
    page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nadia Brandt")
    page.get_by_role("button", name="I have thanked").first.click()
    expect(page.get_by_text("Logged for Nadia Brandt")).to_be_visible()

    assert "Thank Nadia Brandt" not in digest(site).alternatives[0].content
    person.refresh_from_db()
    assert person.next_step == Step.UPDATE

    stranger = open_page()  # Not signed in.
    stranger.goto(link(html, "No more mails about what is due"))
    stranger.get_by_role("button", name="No more of them").click()
    expect(stranger.get_by_text("Done: you get no more mails")).to_be_visible()
    page.goto("/account/mail/")
    expect(page.get_by_label("Never")).to_be_checked()
    assert page.problems + stranger.problems == []
    assert mail.outbox == []
