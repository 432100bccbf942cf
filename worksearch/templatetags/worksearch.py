"""Rule sets and entries, as pages of the work-search log tell them."""

from django import template
from django.utils.translation import gettext as _

from worksearch.choices import Answer, Weekday
from worksearch.models import CenterRules

register = template.Library()


@register.filter
def kinds(rules, answer):
    """(Kind, what to know about it) of each kind to which the RuleSet gives that answer."""
    return rules.kinds(Answer(answer))


@register.filter
def may_keep_a_log(user):
    """Whether the center of the user has a use for the work-search log."""
    return CenterRules.objects.visible_to(user).exclude(rule_set="").exists()


@register.filter
def first_day(rules):
    """The name of the day on which the weeks of the RuleSet start."""
    if rules.week_starts:
        return Weekday(rules.week_starts).label
    return _("Not known here; counted from Sunday")


@register.filter
def told(entry, detail):
    """What the Entry says of the Detail."""
    return getattr(entry, detail)
