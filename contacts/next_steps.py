"""What the screen says about the next step of a contact, at the moment somebody looks."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from accounts.models import Cadence
from contacts import cadence
from contacts.business_days import business_days_between, is_business_day
from contacts.models import ClosedBecause, OutreachKind, Stage, Step
from norms.lookup import Custom
from norms.models import ThankYou
from norms.words import not_seen

# What can be put off, or done without; a meeting can only be called off.
CAN_WAIT = set(Step) - {Step.MEET}
CALM = 2  # So many buttons a line has room for, besides those to put the step off.
SOON = timedelta(days=14)  # So far ahead business days are counted out.

TITLES = {
    Step.ASK: gettext_lazy("Ask %(name)s for a conversation"),
    Step.FOLLOW_UP: gettext_lazy("Follow up with %(name)s"),
    Step.CLOSE: gettext_lazy("Let it rest with %(name)s"),
    Step.SCHEDULE: gettext_lazy("Agree on a time with %(name)s"),
    Step.PREPARE: gettext_lazy("Prepare to meet %(name)s"),
    Step.MEET: gettext_lazy("Meet %(name)s"),
    Step.DEBRIEF: gettext_lazy("Note what you learned from %(name)s"),
    Step.THANK: gettext_lazy("Thank %(name)s"),
    Step.UPDATE: gettext_lazy("Tell %(name)s what came of it"),
    Step.CHECK_IN: gettext_lazy("Check in with %(name)s"),
}
# The message that a step asks for, and what its main button says.
WRITING = {
    Step.ASK: (OutreachKind.ASK, gettext_lazy("Write it")),
    Step.FOLLOW_UP: (OutreachKind.FOLLOW_UP, gettext_lazy("Write it")),
    Step.THANK: (OutreachKind.THANK_YOU, gettext_lazy("Write the thank-you")),
    Step.UPDATE: (OutreachKind.UPDATE, gettext_lazy("Write it")),
    Step.CHECK_IN: (OutreachKind.UPDATE, gettext_lazy("Write it")),
}
# The meetings' page that a step leads to, and what its main button says.
MEETING = {
    Step.PREPARE: ("meetings:detail", gettext_lazy("Prepare")),
    Step.MEET: ("meetings:detail", gettext_lazy("Open the meeting")),
    Step.DEBRIEF: ("meetings:debrief", gettext_lazy("Write it down")),
}
# What one click says is done.
ONE_CLICK = {
    Step.FOLLOW_UP: gettext_lazy("I have done it"),
    Step.CLOSE: gettext_lazy("Let it rest"),
    Step.PREPARE: gettext_lazy("I am prepared"),
    Step.THANK: gettext_lazy("I have thanked"),
    Step.UPDATE: gettext_lazy("I have done it"),
    Step.CHECK_IN: gettext_lazy("I have done it"),
}


PRESET_NAMES = {
    Cadence.GENTLE: gettext_lazy("gentle"),
    Cadence.ONCE: gettext_lazy("one week, once"),
    Cadence.PERSISTENT: gettext_lazy("persistent"),
}
PRESET_BECAUSE = {
    "center": gettext_lazy("as is usual at your center"),
    "seeker": gettext_lazy("as you chose"),
    "gentler": gettext_lazy("because coaches advise to be gentler there"),
    "unusual": gettext_lazy("because such requests are unusual there"),
}


UNKNOWN = Custom()  # What is customary where nobody has said anything.


@dataclass(frozen=True)
class Button:
    label: str
    url: str


@dataclass(frozen=True)
class NextStep:
    """The one thing to do about a contact, in words, with the addresses of its buttons."""

    title: str  # "Follow up with Dana Whitfield"; "" when there is nothing to do.
    reason: str
    hint: str  # What is good to know besides; often "".
    due_on: date | None
    due: str  # "tomorrow"
    is_due: bool  # Today, or before.
    main: Button | None  # A link to where it is done.
    other: Button | None  # A quiet link beside it.
    done: Button | None  # A POST that says it is done, carrying `token`.
    can_wait: bool  # Whether it can be put off, or be said not to be needed.
    back: Button | None  # A POST that takes back that it was put off or not needed.
    token: str

    @property
    def is_crowded(self):
        """Whether there are so many ways to go on that a line has no calm place for all."""
        buttons = [self.main, self.other, self.done, self.back]
        return self.can_wait and sum(button is not None for button in buttons) > CALM


def next_step_of(contact, now, custom=UNKNOWN):
    """The NextStep of a contact at the moment `now`.

    `custom` (a norms.lookup.Custom, or a whole Guidance) is that of the contact's place: where
    asking is unusual, the first step is a group; where cards are usual, thanks are one. Days are
    those of the reader's time zone.
    """
    step = cadence.present(contact.next_step, contact.why, now)
    today = timezone.localdate(now)
    is_free = contact.next_step == Step.ASK and not _waits(contact, today)
    is_unusual = cadence.meet_a_group_first(step.step, custom.acceptance, step.why)
    group_first = is_unusual and contact.place is not None
    main, other = _ways(contact, step.step, custom)
    return NextStep(
        title=_title(contact, step.step, group_first),
        reason=_group_first(contact.place, custom)
        if group_first
        else _reason(contact, step, today),
        hint=_hint(contact, today),
        due_on=contact.due_on,
        due=_("when you are ready") if is_free else _due(contact, today),
        is_due=not is_free and contact.due_on is not None and contact.due_on <= today,
        main=_groups(contact.place) if group_first else main,
        other=Button(_("Ask anyway"), main.url) if group_first else other,
        done=_done(contact, step.step),
        can_wait=step.step == contact.next_step and contact.next_step in CAN_WAIT,
        back=_back(contact),
        token=token_of(contact),
    )


def token_of(contact):
    """What a "done" button is about: once that has been done, the token is another one."""
    return cadence.key_of(contact.next_step, contact.why, contact.last_contact_at)


def reason(why):
    """Why a step is due, in one sentence, from the facts that the cadence stored."""
    if not why:
        return ""
    sentence = REASONS[why["rule"]](why)
    if not_counted := [*dict.fromkeys(why.get("skipped", [])), *_pause(why)]:
        days_off = ", ".join(not_counted)
        sentence = _("%(reason)s; %(days)s not counted") % {"reason": sentence, "days": days_off}
    if "unknown" in why:
        sentence = _("%(reason)s; Monday to Friday, as the holidays there are not known") % {
            "reason": sentence
        }
    if "back_on" in why:
        away = {"reason": sentence, "day": _day(why["back_on"])}
        sentence = _("%(reason)s; they are away until %(day)s") % away
    return _("%(reason)s.") % {"reason": sentence}


def _pause(why):
    return [_("your pause")] if "paused" in why else []


def cadence_in_words(preset, why):
    """Which preset applies, what it means, and why: what `contacts.deriving.preset_of` gives."""
    facts = {"times": preset.follow_ups, "days": preset.follow_up_after}
    meaning = ngettext(
        "follow up once, after %(days)d business days",
        "follow up %(times)d times at most, every %(days)d business days",
        preset.follow_ups,
    )
    because = "; ".join(str(PRESET_BECAUSE[fact]) for fact in why)
    return _("Cadence: %(name)s. %(meaning)s, %(because)s.") % {
        "name": PRESET_NAMES[preset.name],
        "meaning": capfirst(meaning % facts),
        "because": because,
    }


def due_in_words(due_on, today, place=None):
    """A date as people say it: "tomorrow", "in 3 business days, Wed, Nov 25", "Tue, Jan 5, 2027".

    Business days are those of `place`.
    """
    near = {-1: _("yesterday"), 0: _("today"), 1: _("tomorrow")}
    if words := near.get((due_on - today).days):
        return words
    day = day_in_words(due_on, today)
    country, region = (place.country_code, place.region_code) if place else ("", "")
    if not today < due_on <= today + SOON or not is_business_day(due_on, country, region):
        return day
    days = business_days_between(today, due_on, country, region)
    words = ngettext(
        "in %(days)s business day, %(day)s", "in %(days)s business days, %(day)s", days
    )
    return words % {"days": days, "day": day}


def day_in_words(day, today):
    """ "Tue, Nov 24"; with the year if that is not today's."""
    return date_format(day, "D, M j" if day.year == today.year else "D, M j, Y")


def _title(contact, step, group_first):
    if group_first:
        return _("Meet people through a group first, then ask %(name)s") % {"name": contact}
    return TITLES[step] % {"name": contact} if step else ""


def _group_first(place, custom):
    words = {"place": place.short_name}
    if custom.not_seen_since is None:
        return _("In %(place)s it is unusual to ask a stranger; in a group you are none.") % words
    words["old"] = not_seen(custom.not_seen_since)
    return (
        _("In %(place)s it is unusual to ask a stranger (%(old)s); in a group you are none.")
        % words
    )


def _reason(contact, step, today):
    if step.is_late:
        return _("More than 72 hours have passed; thanks are still welcome.")
    if step.step in {Step.PREPARE, Step.MEET}:
        return _meeting(contact, step.why, today)
    return reason(step.why)


def _meeting(contact, why, today):
    """ "You meet on Tue, Dec 1, 10:00 a.m. there, 7:00 a.m. for you. You are prepared."

    The day is that of the place; the reader's is said where it is another one.
    """
    starts_at = datetime.fromisoformat(why["starts_at"])
    here, there = timezone.localtime(starts_at), _there(contact, starts_at)
    facts = {
        "day": day_in_words(there.date(), today),
        "there": date_format(there, "g:i a"),
        "here": date_format(here, "g:i a" if here.date() == there.date() else "D g:i a"),
    }
    if here.replace(tzinfo=None) == there.replace(tzinfo=None):
        sentence = _("You meet at %(there)s on %(day)s.") % facts
    else:
        sentence = _("You meet on %(day)s, %(there)s there, %(here)s for you.") % facts
    return f"{sentence} {reason(why)}" if why["rule"] == "prepared" else sentence


def _there(contact, moment):
    """The moment on the clock of the contact's place; of the reader, if that is not known."""
    zone = contact.place and contact.place.time_zone
    return timezone.localtime(moment, ZoneInfo(zone) if zone else None)


def _ways(contact, step, custom):
    """The main Button and the other one, each of which may be None."""
    main, other = _main(contact, step), _other(contact, step)
    if step != Step.THANK:
        return main, other
    card = reverse("meetings:card", args=[contact.why["meeting"]])
    if custom.thank_you == ThankYou.CARD:
        return Button(_("Write the card"), card), Button(_("Write an email"), main.url)
    return main, Button(_("Write a card"), card) if custom.thank_you == ThankYou.EITHER else None


def _main(contact, step):
    if step in WRITING:
        kind, label = WRITING[step]
        return Button(label, _writing(contact, kind))
    if step == Step.SCHEDULE:
        return Button(_("Plan the meeting"), reverse("meetings:add", args=[contact.pk]))
    if step in MEETING:
        page, label = MEETING[step]
        return Button(label, reverse(page, args=[contact.why["meeting"]]))
    return None


def _waits(contact, today):
    """Whether the seeker has said that nothing is to be done before a day that is still to come."""
    return bool({"snoozed", "back_on"} & contact.why.keys()) and contact.due_on > today


def _due(contact, today):
    return due_in_words(contact.due_on, today, contact.place) if contact.due_on else ""


def _hint(contact, today):
    if "snoozed" in contact.why:
        return _("You put it off.")
    if "in_group" in contact.why:
        return _("You have been to a group there: begin with where you met.")
    if contact.next_step != Step.FOLLOW_UP:
        return ""
    day = contact.why.get("someone_else_on")
    if day and date.fromisoformat(day) <= today:
        return _("You might also ask someone else there. One friendly line is enough here.")
    if contact.why["left"] == 1:
        return _("One friendly line is enough; after that, let it rest.")
    return _("One friendly line is enough.")


def _groups(place):
    return Button(_("See the groups"), f"{place.get_absolute_url()}#resources")


def _other(contact, step):
    if step == Step.CLOSE:
        kind = OutreachKind.UPDATE if contact.stage == Stage.IN_TOUCH else OutreachKind.FOLLOW_UP
        return Button(_("Write once more"), _writing(contact, kind))
    if step == Step.SCHEDULE:
        return Button(_("Write to them"), _writing(contact, OutreachKind.FOLLOW_UP))
    return None


def _done(contact, step):
    if step not in ONE_CLICK:
        return None
    if step == Step.PREPARE:
        return Button(ONE_CLICK[step], reverse("meetings:prepared", args=[contact.why["meeting"]]))
    return Button(ONE_CLICK[step], reverse("contacts:done", args=[contact.pk]))


def _back(contact):
    if "snoozed" in contact.why:
        return Button(_("Do not put it off"), reverse("contacts:unsnooze", args=[contact.pk]))
    if skip := contact.why.get("skip"):
        return Button(
            _("Bring back what was not needed"), reverse("contacts:bring_back", args=[skip])
        )
    return None


def _writing(contact, kind):
    address = reverse("contacts:outreach_add", args=[contact.pk])
    return f"{address}?{urlencode({'kind': kind})}"


def _day(iso):
    return date_format(date.fromisoformat(iso), "M j")


def _business_days(why):
    return ngettext("%(days)s business day", "%(days)s business days", why["days"]) % why


REASONS = {
    "to_ask": lambda why: _("You have not asked yet"),
    "silence": lambda why: _("%(days)s without a reply") % {"days": _business_days(why)},
    "no_reply": lambda why: (
        _("You followed up, and %(days)s more brought no reply") % {"days": _business_days(why)}
    ),
    "replied": lambda why: (
        _("They replied on %(day)s; suggest a time within %(days)s")
        % {"day": _day(why["since"]), "days": _business_days(why)}
    ),
    "cancelled": lambda why: (
        _("The meeting was called off on %(day)s; suggest another time within %(days)s")
        % {"day": _day(why["since"]), "days": _business_days(why)}
    ),
    "planned": lambda why: _("You meet on %(day)s") % {"day": _day(why["on"])},
    "prepared": lambda why: _("You are prepared"),
    "met": lambda why: (
        _("You met on %(day)s; it is best written down the same day") % {"day": _day(why["on"])}
    ),
    "thank": lambda why: (
        _("You met on %(day)s; thanks are best within 24 hours") % {"day": _day(why["on"])}
    ),
    "waited": lambda why: _("Another %(days)s brought no reply") % {"days": _business_days(why)},
    "left_open": lambda why: _("You left it open; when they write, it goes on"),
    "not_asked": lambda why: _("You said that asking is not needed"),
    "passed_over": lambda why: (
        _("%(days)s days since %(day)s, when you left out a message")
        % {"days": why["days"], "day": _day(why["since"])}
    ),
    "after_meeting": lambda why: _("%(days)s since you met") % {"days": _business_days(why)},
    "thanked": lambda why: _("%(days)s since your thanks") % {"days": _business_days(why)},
    "in_touch": lambda why: _("%(days)s days since you were last in touch") % {"days": why["days"]},
    "unanswered": lambda why: _("Two messages in a row brought no answer"),
    "closed": lambda why: (
        _("Resting since %(day)s: %(because)s")
        % {"day": _day(why["on"]), "because": ClosedBecause(why["because"]).label}
    ),
}
