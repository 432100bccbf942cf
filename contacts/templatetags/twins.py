"""Two contacts who may be one."""

from django import template
from django.utils.translation import gettext as _

register = template.Library()

REASONS = {
    "profile": lambda: _("same profile"),
    "email": lambda: _("same email address"),
    "phone": lambda: _("same phone number"),
    "url": lambda: _("same web site"),
    "name": lambda: _("same name and organization, which may be a coincidence"),
}


@register.filter
def reasons(why):
    """By what two may be one, in words: "Same email address, same phone number."."""
    words = ", ".join(REASONS[each]() for each in why)
    return f"{words[:1].upper()}{words[1:]}."
