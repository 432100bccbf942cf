"""Steps with the work-search log that are written down, or that somebody may click twice."""

from django.db import transaction

from accounts.audit import record
from accounts.models import Center, What
from worksearch.models import CenterRules, LogSettings, Overruling


@transaction.atomic
def save_rules(*, form, by):
    """The CenterRules that a valid form of them makes or changes; what changed is written down."""
    rules = form.instance
    Center.objects.select_for_update().get(pk=rules.center_id)
    # Two admins who begin at once: the second changes what the first made.
    there = CenterRules.objects.filter(center=rules.center_id).first()
    rules.pk = there and there.pk
    form.save()
    for name in form.changed_data:
        said = {
            "before": _said(form.fields[name], form.initial.get(name)),
            "after": _said(form.fields[name], form.cleaned_data[name]),
        }
        record(What.WORK_SEARCH, center=rules.center, by=by, field=name, **said)
    return rules


def _said(field, value):
    """A setting as the log of changes has it: in words."""
    names = {key: str(name) for key, name in getattr(field, "choices", [])}
    if isinstance(value, list):
        return ", ".join(names[each] for each in value)
    return "" if value in (None, "") else names.get(value, str(value))


def save_settings(*, form):
    """The LogSettings that a valid form of them makes or changes."""
    row = form.instance
    facts = {name: form.cleaned_data[name] for name in ["is_on", "rule_set"]}
    return LogSettings.objects.update_or_create(owner=row.owner, defaults=facts)[0]


def overrule(*, user, source, row, counts):
    """The row, an "activity", "outreach" or "meeting", counts or does not; None: by the rules."""
    about = {source: row}
    if counts is None:
        Overruling.objects.filter(owner=user, **about).delete()
    else:
        Overruling.objects.update_or_create(owner=user, **about, defaults={"counts": counts})
