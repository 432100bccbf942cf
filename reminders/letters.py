"""How the mails to job seekers are put: what there is to do, why, how to get no more of them."""

import re
from urllib.parse import urljoin

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from contacts.agenda import last_notes
from contacts.models import Contact, Step
from contacts.next_steps import next_step_of
from meetings.models import Meeting
from outbox.kinds import Letter, UnneededError, Words
from reminders.digest import DAY, Digest, Group, Line, digest_of, line_of, line_of_meeting
from reminders.models import Frequency, MailChoice, Topic
from reminders.stopping import stop_path


def told(topic):
    """A decorator: the letter for a Message to somebody who still wants mail about the Topic.

    The function is given the Message and the MailChoice, in the person's time zone, and gives a
    subject, a first sentence and a Digest.
    """

    def decorate(function):
        def letter(message, site):
            found = MailChoice.objects.of_the_present().select_related("user")
            choice = found.filter(user=message.person_id).first()
            if choice is None or not choice.wants(topic):
                raise UnneededError(_("They want no such mail any more."))
            with timezone.override(choice.user.zone):
                subject, words, digest = function(message, choice)
                return _letter(choice.user, topic, subject, words, digest, site)

        return letter

    return decorate


def _letter(user, topic, subject, words, digest, site):
    origin = urljoin(site, "/").rstrip("/")
    stop = f"{origin}{stop_path(user, topic)}"
    context = {
        "user": user,
        "words": words,
        "digest": digest,
        "origin": origin,
        "topic": topic,
        "stop": stop,
        "choose": f"{origin}{reverse('reminders:choose')}",
    }
    text = render_to_string("reminders/mail/letter.txt", context)
    headers = {
        "List-Unsubscribe": f"<{stop}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
    }
    html = render_to_string("reminders/mail/letter.html", context | {"subject": subject})
    return Letter(subject, re.sub(r"\n{3,}", "\n\n", text).strip() + "\n", html, headers)


@told(Topic.DIGEST)
def what_is_due(message, choice):
    now = timezone.now()
    if timezone.localdate(now) != message.day:
        raise UnneededError(_("Its day is over."))
    weekly = choice.frequency == Frequency.WEEKLY
    digest = digest_of(choice.user, now, weekly=weekly)
    count = len(digest.lines)
    if not count:
        raise UnneededError(_("Nothing is due any more."))
    day = {"day": date_format(message.day, "l, F j")}
    if weekly:
        subject = ngettext("This week: %(n)s thing to do", "This week: %(n)s things to do", count)
        words = _("This is what the week from %(day)s on holds for you.") % day
    else:
        subject = ngettext("Today: %(n)s thing to do", "Today: %(n)s things to do", count)
        words = _("This is what %(day)s holds for you.") % day
    return subject % {"n": count}, words, digest


@told(Topic.MEETINGS)
def meeting_tomorrow(message, choice):
    now = timezone.now()
    meetings = Meeting.objects.visible_to(choice.user).upcoming(now).with_people()
    meeting = meetings.filter(pk=message.facts["meeting"]).first()
    if meeting is None or timezone.localdate(meeting.starts_at) != message.day + DAY:
        raise UnneededError(_("It is over, called off or on another day."))
    line = line_of_meeting(meeting, now, _last_note(meeting.contact))
    subject = _("%(when)s: you meet somebody") % {"when": line.when}
    words = _("A look at your questions today makes tomorrow easy.")
    return subject, words, _only(line)


@told(Topic.THANKS)
def thanks_due(message, choice):
    people = Contact.objects.visible_to(choice.user).whole()
    person = people.filter(pk=message.facts["contact"], next_step=Step.THANK).first()
    if person is None:
        raise UnneededError(_("They are thanked already."))
    person.step, person.last_note = next_step_of(person, timezone.now()), _last_note(person)
    words = _("A few lines are enough: one thing you learned, and what you will do with it.")
    return _("A thank-you is due"), words, _only(line_of(person))


@told(Topic.COMMENTS)
def coach_wrote(message, choice):
    facts = message.facts
    line = Line(
        title=facts["about"],
        url=facts["page"],
        when="",
        reason="",
        button=_("Read it"),
        page=facts["page"],
    )
    by = User.objects.filter(pk=facts["by"], erased_at=None).first()
    said = {"coach": by or _("Your coach")}
    return (
        _("%(coach)s wrote to you") % said,
        _("%(coach)s wrote something to you.") % said,
        _only(line),
    )


def _last_note(person):
    return last_notes([person], person.owner).get(person.pk) or person.notes


def _only(line):
    return Digest([Group("", [line])])


DIGEST, MEETING = Words(what_is_due), Words(meeting_tomorrow)
THANKS, COMMENT = Words(thanks_due), Words(coach_wrote)
