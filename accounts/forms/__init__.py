"""What people type about themselves and each other, and the form that makes a row once."""

from accounts.forms.center import CenterSettingsForm
from accounts.forms.identity import IdentityProviderForm
from accounts.forms.once import FormKeyField, OnceForm, name_the_blank
from accounts.forms.people import PeopleFilterForm, PersonEditForm
from accounts.forms.profile import ProfileForm
from accounts.forms.versions import VersionedForm

__all__ = [
    "CenterSettingsForm",
    "FormKeyField",
    "IdentityProviderForm",
    "OnceForm",
    "PeopleFilterForm",
    "PersonEditForm",
    "ProfileForm",
    "VersionedForm",
    "name_the_blank",
]
