"""How long a center keeps accounts that were closed, and the notice before they are deleted."""

from datetime import timedelta

from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import Center, User, What
from outbox import sending
from outbox.kinds import Letter, UnneededError, Words
from outbox.models import Kind, Message

# Before anybody is deleted, and so long that a holiday is no excuse for us.
NOTICE = timedelta(days=30)


def warn(*, now):
    """Plan a mail to those whose closed accounts end within the NOTICE. Says how many those are."""
    count = 0
    for center in Center.objects.exclude(retention_years=None):
        for person in _kept_since(center, now + NOTICE).filter(warned_at=None):
            _warn(person, now)
            count += 1
    return count


@transaction.atomic
def _warn(person, now):
    person.warned_at = now
    person.save(update_fields=["warned_at"])
    key = f"ending/{person.pk}/{now:%Y-%m-%d}"
    sending.plan(
        [Message(kind=Kind.ENDING, key=key, person=person, email=person.email, next_at=now)]
    )


def delete(*, now):
    """Delete those who were warned, and whose centers keep closed accounts no longer.

    Says how many those are. They are erased 30 days later, as others who were deleted.
    """
    count = 0
    for center in Center.objects.exclude(retention_years=None):
        for person in _kept_since(center, now).filter(warned_at__lte=now - NOTICE):
            _delete(person, now)
            count += 1
    return count


@transaction.atomic
def _delete(person, now):
    person.delete_softly(at=now)
    record(What.DELETED, center=person.center, by=None, person=person)


def _kept_since(center, end):
    """Those who at the moment `end` will have been closed for as long as the center keeps them."""
    before = years_later(end, -center.retention_years)
    return center.people.filter(deleted_at=None, deactivated_at__lte=before)


def ends_at(person):
    """The moment from which somebody who was warned is deleted."""
    kept_until = years_later(person.deactivated_at, person.center.retention_years)
    return max(kept_until, person.warned_at + NOTICE)


def years_later(moment, years):
    try:
        return moment.replace(year=moment.year + years)
    except ValueError:  # February 29.
        return moment.replace(year=moment.year + years, day=28)


def letter(message, site):
    people = User.objects.filter(deleted_at=None, is_active=False, warned_at__isnull=False)
    person = people.select_related("center").filter(pk=message.person_id).first()
    if person is None or person.center.retention_years is None:
        raise UnneededError(_("The account stays, or is deleted already."))
    day = timezone.localdate(ends_at(person), timezone=person.zone)
    context = {"person": person, "center": person.center, "day": day}
    text = render_to_string("accounts/mail/ending.txt", context)
    return Letter(_("Your closed account will be deleted"), text)


WORDS = Words(letter)
