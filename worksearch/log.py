"""The work-search log of a job seeker. Reads the database, writes nothing."""

from dataclasses import dataclass, replace
from functools import cached_property

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from contacts.models import Outreach, OutreachKind
from meetings.models import Meeting
from norms.models import Channel
from worksearch.choices import Kind
from worksearch.counting import Entry, judge, standing_of
from worksearch.models import Activity, LogSettings, Overruling
from worksearch.rule_sets import RuleSet
from worksearch.weeks import Week, day_of, moments, week_of

KINDS = {OutreachKind.ASK: Kind.ASK, OutreachKind.FOLLOW_UP: Kind.FOLLOW_UP}
AT_A_GROUP = Q(channel=Channel.GROUP, kind=OutreachKind.NOTE)
TYPED = ["employer", "person", "reach", "method", "job", "result", "proof"]


@dataclass(frozen=True)
class Weekly:
    """A week of the log: what was done, and how it stands."""

    week: Week
    judged: list
    rules: RuleSet

    @cached_property
    def standing(self):
        return standing_of(self.judged, self.rules)


class Log:
    """The log of a job seeker who keeps one, by the RuleSet `rules`."""

    def __init__(self, user, rules):
        self.user, self.rules = user, rules

    def week_at(self, moment):
        """The Week that it is where the job seeker lives."""
        return self.week_of(day_of(moment, self.user.zone))

    def week_of(self, day):
        return week_of(day, self.rules.starts)

    def weekly(self, week):
        return Weekly(week, self.judged(week.first, week.last), self.rules)

    def weeklies(self, last, number):
        """So many weeks, the Week `last` first, read at once."""
        weeks = [last.earlier(back) for back in range(number)]
        judged = self.judged(weeks[-1].first, last.last)
        return [
            Weekly(week, [each for each in judged if each.entry.day in week], self.rules)
            for week in weeks
        ]

    def judged(self, first, last):
        """What was done on those days, and what the rules say of it."""
        return judge(self.entries(first, last), self.rules, self._employers_before(first))

    def entries(self, first, last):
        """What was typed in, and what follows from what was logged."""
        found = [*self._typed(first, last), *self._said(first, last), *self._met(first, last)]
        said = self._overruled(found)
        return [_with(entry, said.get((entry.source, entry.pk))) for entry in found]

    def _typed(self, first, last):
        for row in Activity.objects.visible_to(self.user).between(first, last):
            facts = {name: getattr(row, name) for name in TYPED}
            url = reverse("worksearch:activity_edit", args=[row.pk])
            yield Entry("activity", row.pk, row.kind, row.done_on, url=url, **facts)

    def _said(self, first, last):
        """Asks, follow-ups, and groups: whoever was met there on one day was met at one of them."""
        begin, end = moments(first, last, self.user.zone)
        rows = Outreach.objects.visible_to(self.user).with_contact()
        rows = rows.filter(happened_at__gte=begin, happened_at__lt=end)
        at_groups = set()
        for row in rows.filter(AT_A_GROUP | Q(kind__in=KINDS)).order_by("happened_at", "pk"):
            day = day_of(row.happened_at, self.user.zone)
            if row.channel != Channel.GROUP:
                yield self._with_contact("outreach", row, KINDS[row.kind], day, row.by)
            elif day not in at_groups:
                at_groups.add(day)
                yield _at_a_group(row, day)

    def _met(self, first, last):
        begin, end = moments(first, last, self.user.zone)
        rows = Meeting.objects.visible_to(self.user).held().with_people()
        for row in rows.filter(starts_at__gte=begin, starts_at__lt=end):
            day = day_of(row.starts_at, self.user.zone)
            way = row.get_way_display()
            yield self._with_contact("meeting", row, Kind.INFORMATIONAL, day, way)

    def _with_contact(self, source, row, kind, day, method):
        contact = row.contact
        return Entry(
            source,
            row.pk,
            kind,
            day,
            employer=contact.organization.name if contact.organization else "",
            person=", ".join(filter(None, [str(contact), contact.title])),
            reach=_reach(contact),
            method=str(method),
            url=contact.get_absolute_url(),
        )

    def _overruled(self, entries):
        """What the job seeker said of the entries against the rules: by source and number."""
        numbers = {source: [] for source in ["activity", "outreach", "meeting"]}
        for entry in entries:
            numbers[entry.source].append(entry.pk)
        about = [Q(**{f"{source}__in": found}) for source, found in numbers.items() if found]
        if not about:
            return {}
        rows = Overruling.objects.visible_to(self.user).filter(_any(about))
        return {
            (source, getattr(row, f"{source}_id")): row.counts
            for row in rows
            for source in numbers
            if getattr(row, f"{source}_id")
        }

    def _employers_before(self, day):
        """The employers with whom an activity before that day was one that counts once."""
        if not self.rules.once_per_employer:
            return []
        earlier = Activity.objects.visible_to(self.user).filter(
            done_on__lt=day, kind__in=self.rules.once_per_employer
        )
        return earlier.exclude(employer="").values_list("employer", flat=True).distinct()


def log_of(user):
    """The Log of the user; None unless they keep one, and their center has a use for it."""
    center = "owner__center__work_search_rules"
    row = LogSettings.objects.visible_to(user).in_use().select_related(center).first()
    rules = row and row.owner.center.work_search_rules.named(row.rule_set)
    return rules and Log(user, rules)


def _at_a_group(row, day):
    """Where one was stands in the first line of what was written of it."""
    where = row.text.strip().partition("\n")[0]
    person = _("met there: %(name)s") % {"name": row.contact}
    facts = {"employer": where[:200], "person": person, "url": row.contact.get_absolute_url()}
    return Entry("outreach", row.pk, Kind.NETWORKING, day, **facts)


def _reach(contact):
    address = ", ".join(contact.postal_address.split("\n")) if contact.postal_address else ""
    return address or contact.phone or contact.email or contact.url


def _any(conditions):
    found = Q(pk=None)
    for condition in conditions:
        found |= condition
    return found


def _with(entry, is_counted):
    return entry if is_counted is None else replace(entry, is_counted=is_counted)
