"""Write down what somebody changes at a center, in the same transaction as the change."""

from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import Center, Change, Protocol, Role, User, What

COACHED = {What.ASSIGNED, What.UNASSIGNED}
# Whose fields are the settings that were changed; apps above add theirs when they are ready.
SETTINGS = {What.SETTING: Center}
SIGN_ON = {
    "name": gettext_lazy("name on the button"),
    "protocol": gettext_lazy("protocol"),
    "issuer": gettext_lazy("issuer"),
    "client_id": gettext_lazy("client id"),
    "sso_address": gettext_lazy("sign-on address"),
    "certificates": gettext_lazy("certificates"),
    "subject": gettext_lazy("known by"),
    "is_sure_of_addresses": gettext_lazy("its email addresses are checked"),
    "client_secret": gettext_lazy("client secret"),
    "adds_seekers": gettext_lazy("makes accounts for job seekers"),
    "is_only_way": gettext_lazy("the only way to sign in"),
}
SAID = {"yes": gettext_lazy("yes"), "new": gettext_lazy("a new one"), **dict(Protocol.choices)}
NAMED = {What.COHORT, What.COHORT_MEMBER}  # As they were called then.


def record(what, *, center, by, person=None, field="", before="", after=""):
    """Say that the user `by`, or None for the installation, did `what` (a What), once."""
    Change.objects.create(
        center=center,
        by=by,
        person=person,
        what=what,
        field=field,
        before=before,
        after=after,
    )


class Said(NamedTuple):
    """A Change as a page tells it."""

    change: Change
    what: str
    before: str
    after: str


def told(changes):
    """The Changes in words: roles and settings by their names, coaches by theirs."""
    coached = [each for each in changes if each.what in COACHED]
    numbers = {said for each in coached for said in [each.before, each.after] if said}
    names = {str(user.pk): str(user) for user in User.objects.filter(pk__in=numbers)}
    return [Said(each, *_in_words(each, names)) for each in changes]


def _in_words(change, names):
    what, said = change.get_what_display(), [change.before, change.after]
    if change.what in COACHED:
        return what, *(names.get(number, number and _("somebody erased")) for number in said)
    if change.what == What.INVITED:
        return what, "", f"{change.after} \N{MULTIPLICATION SIGN} {_role(change.field)}"
    if change.what in NAMED:
        return what, *said
    if change.what == What.SIGN_ON:
        return f"{what}: {SIGN_ON[change.field]}", *(SAID.get(value, value) for value in said)
    if change.what in SETTINGS:
        field = SETTINGS[change.what]._meta.get_field(change.field)
        choices = dict(field.flatchoices)
        return field.verbose_name, *(choices.get(value, value) for value in said)
    return what, *map(_role, said)


def _role(value):
    return dict(Role.choices).get(value, value)
