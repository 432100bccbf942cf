"""Who of the people in a file is here or invited already; invite the others."""

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.audit import record
from accounts.inviting.reading import Invitee
from accounts.models import Center, Invitation, Role, User, What


@dataclass(frozen=True)
class Plan:
    """Of the people in a file: whom to invite, and who is here or invited already.

    Who has an account at another center is invited like everybody: nobody here learns of it.
    """

    new: list[Invitee]
    here: list[Invitee]
    invited: list[Invitee]

    @property
    def already(self):
        return len(self.here) + len(self.invited)


def plan(people, *, center, now):
    """The Plan for the people, at the moment `now`. Changes nothing."""
    emails = [person.email for person in people]
    users = User.objects.filter(center=center, email__in=emails)
    here = set(users.values_list("email", flat=True))
    asked = Invitation.objects.open(now).filter(center=center, email__in=emails)
    invited = set(asked.values_list("email", flat=True)) - here
    return Plan(
        [person for person in people if person.email not in here | invited],
        [person for person in people if person.email in here],
        [person for person in people if person.email in invited],
    )


class Verdict(models.TextChoices):
    NEW = "new", _("will be invited")
    HERE = "here", _("is here already")
    INVITED = "invited", _("is invited already")
    REFUSED = "refused", _("cannot be invited")


class Line(NamedTuple):
    """A row of a file, and what is to become of it."""

    number: int
    verdict: Verdict
    person: Invitee | None
    reason: str = ""
    cells: str = ""  # Of a refused row, in short.

    @property
    def role(self):
        """The role in words; nothing for a refused row."""
        return Role(self.person.role).label if self.person else ""


def lines_of(roster, *, now):
    """The Lines of a Roster in the order of the file, as things are at the moment `now`.

    Once it has been invited, only those that were refused.
    """
    people = [] if roster.invited_at else [Invitee(**person) for person in roster.people]
    made = plan(people, center=roster.center, now=now)
    lines = [
        Line(person.line, verdict, person)
        for verdict, some in [
            (Verdict.NEW, made.new),
            (Verdict.HERE, made.here),
            (Verdict.INVITED, made.invited),
        ]
        for person in some
    ]
    for each in roster.refused:
        cells = ", ".join(filter(None, each["cells"]))[:100]
        lines.append(Line(each["line"], Verdict.REFUSED, None, each["reason"], cells))
    return sorted(lines, key=lambda line: line.number)


@transaction.atomic
def invite_all(people, *, center, by, cohort=None):
    """The Plan for the people, and it is done: the new ones are invited, and wait to be mailed."""
    Center.objects.select_for_update().get(pk=center.pk)  # Two files at once: one after the other.
    now = timezone.now()
    made = plan(people, center=center, now=now)
    emails = [person.email for person in made.new]
    expired = Invitation.objects.expired(now).filter(center=center, email__in=emails)
    expired.update(revoked_at=now)
    Invitation.objects.bulk_create(
        Invitation(
            center=center,
            invited_by=by,
            cohort=cohort,
            email=person.email,
            first_name=person.first_name,
            last_name=person.last_name,
            role=person.role,
        )
        for person in made.new
    )
    for role, count in Counter(person.role for person in made.new).items():
        record(What.INVITED, center=center, by=by, field=role, after=str(count))
    return made
