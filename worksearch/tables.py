"""The log as a table to take away."""

from django.utils.translation import gettext as _

from worksearch.choices import Detail
from worksearch.weeks import week_of


def table_of(judged, rules):
    """The header, then a row for each of the Judged."""
    yield [_("Week of"), _("Day"), _("Activity"), _("Counts"), _("Why"), *map(str, Detail.labels)]
    for each in judged:
        entry = each.entry
        yield [
            week_of(entry.day, rules.starts).first,
            entry.day,
            str(entry.what),
            _("yes") if each.counts else _("no"),
            _("you said so") if each.is_overruled else str(each.answer.label),
            *(getattr(entry, detail) for detail in Detail.values),
        ]
