"""What people type about themselves."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms.versions import VersionedForm
from accounts.models import User
from accounts.time_zones import grouped_time_zones


class ProfileForm(VersionedForm, forms.ModelForm):
    """A user's own; job seekers say their time zone with their places, which depend on it."""

    time_zone = forms.ChoiceField(
        label=_("Time zone"), help_text=_("The one you live in. Times are shown in it.")
    )

    class Meta:
        model = User
        fields = ["first_name", "last_name", "time_zone"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["first_name"].required = True
        if self.instance.is_seeker:
            del self.fields["time_zone"]
        else:
            self.fields["time_zone"].choices = grouped_time_zones(self.instance.time_zone)
