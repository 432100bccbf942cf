"""A row of the access log in plain words."""

from django import template
from django.utils.formats import date_format
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import Page

register = template.Library()

# What was looked at, for everybody but the job seeker.
OF_OTHERS = {
    Page.CASELOAD: _("how far they are, in the list of people to coach"),
    Page.PROGRESS: _("their progress"),
    Page.OVERVIEW: _("their progress, and the list of their contacts and meetings"),
    Page.CONTACT: _("one of their contacts"),
    Page.MEETING: _("one of their meetings"),
    Page.DRAFT: _("one of their drafts"),
    Page.NOTES: _("the notes of coaches about them"),
    Page.SUGGESTIONS: _("what was suggested to them"),
    Page.EXPORT: _("a copy of their data"),
    Page.ADMIN_LIST: _("a list in the administration"),
    Page.ADMIN_ROW: _("a row in the administration"),
}


@register.filter
def look_in_words(look, user):
    """ "Ruth Abernathy looked at your progress", or, for others, "Ruth Abernathy looked at …"."""
    who = look.actor or gettext("Somebody whose account is erased")
    if look.subject_id == user.pk:
        words = gettext("%(who)s looked at %(what)s%(name)s")
        name = f": {look.name}" if look.name else ""
        return words % {"who": who, "what": look.get_page_display(), "name": name}
    whose = look.subject or gettext("somebody whose account is erased")
    words = gettext("%(who)s looked at the data of %(whose)s: %(what)s")
    if look.actor_id == user.pk:
        words = gettext("You looked at the data of %(whose)s: %(what)s")
    return words % {"who": who, "whose": whose, "what": OF_OTHERS[look.page]}


@register.filter
def why_allowed(look, user):
    """What allowed it, in one sentence."""
    if look.sharing_id is None:
        return gettext("Allowed because they run the installation.")
    if look.sharing is None:
        return gettext("It was shared then.")
    day = {
        "day": date_format(localdate(look.sharing.given_at), "M j, Y"),
        "scope": look.sharing.get_scope_display().lower(),
    }
    if look.subject_id == user.pk:
        return gettext("Allowed because you shared on %(day)s: %(scope)s.") % day
    return gettext("Allowed because it was shared on %(day)s.") % day
